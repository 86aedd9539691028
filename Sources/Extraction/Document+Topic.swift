import Gazetteer

/// Whether a text may tell of culture at all.
///
/// Most of what an agency sends is about other things, and is read no further than its words. Words that merely may
/// belong to culture are enough to read on, so that no event is lost: "film", "embassy", "festival".
extension Document {
  /// The most words of a text that is read whatever its words are: a sentence or two may tell of a show and have no word
  /// that is at home in culture alone.
  static let shortText = 48
  /// The most words of a text that is read for one word of culture. In a longer one, what is told of is named again in
  /// other words: a "performance" alone is that of a processor.
  private static let briefText = 80

  /// Whether the words of the text may tell of culture or of diplomatic relations.
  var mayTellOfCulture: Bool {
    if count <= Document.shortText { return true }
    var first: UInt64?
    for index in lexemes.indices {
      if isNamedPeriod(index) { return true }
      guard lexemes[index].isTopical else { continue }
      if count <= Document.briefText || isEnough(index) { return true }
      guard let known = first else {
        first = tokens[index].hash
        continue
      }
      if tokens[index].hash != known { return true }
    }
    return false
  }

  /// Whether a word is not said in passing: who plays, shows or writes, an embassy, culture and relations by name.
  private func isEnough(_ index: Int) -> Bool {
    // «открылся выставкой «При дворе»», "the festival "Voices""
    if lexemes[index].head != nil, gap(index + 1).contains(.openQuote) { return true }
    switch lexemes[index].noun {
    case .musician, .performer, .artist, .mission: return true
    default: break
    }
    switch lexemes[index].word {
    case .culture, .cultural: return true
    default: return matches(index, "diplomatic") || begins(index, "дипломатическ")
    }
  }

  /// "Year of Spain in China", "Jamaica Week", «Дни Перу»: a span of days with a name.
  private func isNamedPeriod(_ index: Int) -> Bool {
    guard let head = lexemes[index].head, head.needsCulture, isCapitalised(index),
      !(matches(index, "year") && matches(index - 1, "new"))
    else { return false }
    return word(index + 1) == .of || isCapitalised(index + 1)
      || isCapitalised(index - 1) && gap(index).joins
  }
}

extension Lexicon {
  /// Marks the words that may tell of culture, by what else is known of them. `others` are such words too; what texts about
  /// trade, sport and politics are full of are `everyday` words, and prove nothing.
  mutating func markTopics(with others: String, besides everyday: String) {
    mark { lexeme in
      if !lexeme.traits.isDisjoint(with: [.culture, .film, .literary, .feast, .foreign]) {
        return true
      }
      switch lexeme.noun {
      case .musician, .performer, .artist, .film, .monument, .mission: return true
      default: break
      }
      switch lexeme.head {
      case .festival, .biennale, .exhibition, .concert, .performance, .screening, .competition,
        .fair, .literary, .workshop, .unveiling:
        return true
      default: return lexeme.hint != nil
      }
    }
    add(others) { $0.isTopical = true }
    add(everyday) { $0.isTopical = false }
  }
}
