/// Whether a text may tell of culture at all.
///
/// Most of what an agency sends is about other things, and is read no further than its words. A word that merely may
/// belong to culture is enough to read on, so that no event is lost: "film", "embassy", "festival".
extension Document {
  /// The most words of a text that is read whatever its words are: a sentence or two may tell of a show and have no word
  /// that is at home in culture alone.
  private static let shortText = 48

  /// Whether any word of the text may tell of culture or of diplomatic relations.
  var mayTellOfCulture: Bool {
    count <= Document.shortText
      || lexemes.indices.contains { lexemes[$0].isTopical || isNamedPeriod($0) }
  }

  /// "Year of Spain in China", "Jamaica Week", «Дни Перу»: a span of days with a name.
  private func isNamedPeriod(_ index: Int) -> Bool {
    guard let head = lexemes[index].head, head.needsCulture, isCapitalised(index) else {
      return false
    }
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
