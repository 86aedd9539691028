import Gazetteer

/// Finds where an occasion is called by its name alone, after it was introduced with what it is.
///
/// "The Europalia arts festival … Europalia lasts until May", "the Tehran International Book Fair (TIBF) …
/// TIBF", «фестиваль «Оймо» … «Оймо-2017»».
struct NameRecaller {
  let text: MarkedText
  var document: Document { text.document }

  /// The words that tell an occasion by themselves, with the mention that introduced each.
  private var known: [UInt64: Mention] = [:]

  /// The year of publication, if it is known.
  private let published: Int?

  init(text: MarkedText, introduced: [[Mention]], published: Int?) {
    self.text = text
    self.published = published
    for mention in introduced.joined() where mention.trigger == .noun && !mention.isAside {
      for word in tellingWords(of: mention) where known[word] == nil { known[word] = mention }
    }
  }

  /// The mentions of a sentence by name alone, besides those that were found.
  func mentions(in sentence: Int, besides found: [Mention]) -> [Mention] {
    guard !known.isEmpty else { return [] }
    var recalled: [Mention] = []
    let tokens = text.sentences[sentence].tokens
    for index in tokens where document.isCapitalised(index) {
      guard let origin = known[document.tokens[index].hash],
        origin.sentence != sentence || !origin.phrase.contains(index),
        !found.contains(where: {
          $0.phrase.contains(index) || $0.title.contains(index)
            || isName(index, of: $0)
        }),
        !(recalled.last?.phrase.contains(index) ?? false), !isInsideOtherName(index)
      else { continue }
      var phrase = index..<index + 1
      if let quotation = text.quotation(at: index), quotation.tokens.count <= 8 {
        phrase = quotation.tokens
      }
      var end = phrase.upperBound
      let isJoined = document.gap(end).isBlank || document.gap(end) == .hyphen
      var year = 0
      if isJoined, end < tokens.upperBound, let number = document.number(end),
        (1900...2100).contains(number)
      {
        year = number
        end += 1
      }
      for inside in phrase {
        if let number = document.number(inside), (1900...2100).contains(number) { year = number }
      }
      var mention = Mention(
        sentence: sentence, trigger: .noun, head: origin.head, headToken: index, kind: origin.kind,
        phrase: phrase.lowerBound..<max(end, phrase.upperBound),
        name: phrase.lowerBound..<max(end, phrase.upperBound),
        title: phrase.lowerBound..<max(end, phrase.upperBound))
      mention.isQuoted = text.quotation(at: index) != nil
      mention.isDefinite = true
      mention.year = year
      if year == 0, let published, isOfLastYear(phrase, in: tokens) {
        mention.year = published - 1
        mention.series = origin.headToken
      }
      if year == 0, isOther(phrase) { mention.series = origin.headToken }
      mention.isRecalled = true
      mention.isCultural = true
      recalled.append(mention)
    }
    return recalled
  }

  /// "Under the title "Voices", the show", ""Salaam", a festival": whether a word is in the name of a mention beside it.
  private func isName(_ index: Int, of mention: Mention) -> Bool {
    guard let name = mention.name, name.contains(index) else { return false }
    return mention.head.encloses
      || ["title", "name", "heading"].contains { document.matches(name.lowerBound - 1, $0) }
  }

  /// "The following Didor is to be held in 2020", «следующий «Абрикос»»: another edition.
  private func isOther(_ phrase: Range<Int>) -> Bool {
    let before = phrase.lowerBound - 1
    guard document.gap(phrase.lowerBound).isSubset(of: [.space, .openQuote]) else { return false }
    return text.language == .english
      ? ["following", "next", "previous", "preceding"].contains { document.matches(before, $0) }
        && document.word(before - 1) == .the
      : ["следующ", "предыдущ"].contains { document.begins(before, $0) }
  }

  /// «Прошлогодний, шестнадцатый по счёту «Абрикос»», "last year's Europalia".
  private func isOfLastYear(_ phrase: Range<Int>, in tokens: Range<Int>) -> Bool {
    if text.language == .english {
      return document.matches(phrase.lowerBound - 1, "s")
        && document.matches(phrase.lowerBound - 2, "year")
        && document.word(phrase.lowerBound - 3) == .last
    }
    return Range(from: max(tokens.lowerBound, phrase.lowerBound - 5), upTo: phrase.lowerBound)
      .contains { document.word($0) == .lastYear }
  }

  /// Whether the word belongs to a longer name, as of a person or another house.
  private func isInsideOtherName(_ index: Int) -> Bool {
    if text.quotation(at: index) != nil { return false }
    if document.gap(index).isBlank, document.isCapitalised(index - 1),
      document.lexeme(index - 1).word == nil, !startsSentence(index - 1)
    {
      return true
    }
    let noun = document.lexeme(index + 1).noun
    return document.gap(index + 1).isBlank
      && (noun == .office || noun == .official || noun == .venue)
  }

  private func startsSentence(_ index: Int) -> Bool {
    !document.gap(index).isDisjoint(with: [.stop, .paragraph])
  }

  /// The words of a mention that are names and nothing else, and the short form after it in parentheses.
  private func tellingWords(of mention: Mention) -> [UInt64] {
    var words: [UInt64] = []
    let end = mention.phrase.upperBound
    if document.gap(end).contains(.openParenthesis), document.isAllCapitals(end),
      document.gap(end + 1).contains(.closeParenthesis) || document.gap(end + 1).contains(.comma)
    {
      words.append(document.tokens[end].hash)
    }
    if let name = mention.name {
      // a short quoted name is known by its first word
      if mention.isQuoted, name.count <= 3, isTelling(name.lowerBound) {
        words.append(document.tokens[name.lowerBound].hash)
      }
      return words
    }
    guard
      mention.head.encloses || mention.head == .fair || mention.head == .biennale
        || mention.head == .competition || mention.head == .conference
    else { return words }
    for index in mention.phrase where index < mention.headToken && isTelling(index) {
      words.append(document.tokens[index].hash)
    }
    return words
  }

  /// Whether a capitalised word is no word of the language and no place.
  private func isTelling(_ index: Int) -> Bool {
    guard document.isCapitalised(index), text.place(at: index) == nil else { return false }
    let lexeme = document.lexeme(index)
    let token = document.tokens[index]
    return lexeme == Lexeme() && token.end - token.start >= 4 && document.number(index) == nil
      && document.roman(index) == nil
  }
}
