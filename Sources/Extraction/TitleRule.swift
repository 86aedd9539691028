import Gazetteer

/// The shortest phrase that names an occasion.
struct TitleRule {
  /// The most tokens of a title that is no name.
  private static let longest = 14

  let text: MarkedText
  /// All mentions of the text, in its order.
  var mentions: [Mention] = []
  var document: Document { text.document }

  /// The words of a mention's title, in Russian those of no quoted name in the nominative, and where they stand.
  func title(_ mention: Mention) -> (text: String, tokens: Range<Int>) {
    let tokens = own(mention)
    guard let fuller = fuller(mention, tokens) else {
      let isDeclined = isDeclined(mention, tokens)
      let head = isDeclined ? tokens.upperBound - 1 : mention.headToken
      let isName = !isDeclined && (mention.isQuoted || isQuoted(tokens))
      return (nominal(tokens, head: head, isName: isName), tokens)
    }
    let isName = fuller.isName || isQuoted(fuller.tokens)
    let words = nominal(fuller.tokens, head: fuller.head, isName: isName)
    return (fuller.giver.map { "\(words) of \(inside($0))" } ?? words, fuller.tokens)
  }

  /// «На «Славянском базаре»»: whether a name in quotation marks stands in the case that its sentence asks for.
  private func isDeclined(_ mention: Mention, _ tokens: Range<Int>) -> Bool {
    let before = document.lexeme(tokens.lowerBound - 1)
    return text.language == .russian && mention.headToken == tokens.lowerBound
      && text.series(at: mention.headToken)?.tokens == tokens
      && before.noun == nil && before.head == nil
  }

  /// Some words of a title, in Russian in the nominative if they are no name.
  private func nominal(_ tokens: Range<Int>, head: Int, isName: Bool) -> String {
    guard text.language == .russian, !isName else { return cleaned(tokens) }
    let words = RussianNominative(document: document).text(tokens, head: head)
    return cleaned(words + text.closingMark(tokens))
  }

  /// The name of a mention, or its phrase without the small words at its ends.
  func own(_ mention: Mention) -> Range<Int> {
    if let name = mention.name, mention.isQuoted || name.count > 1 { return name }
    var tokens = mention.title
    if tokens.count > TitleRule.longest, !endsInName(tokens) {
      tokens =
        tokens
        .lowerBound..<min(
          tokens.upperBound, max(tokens.lowerBound + TitleRule.longest, mention.headToken + 1))
    }
    return trimmed(untilVerb(tokens))
  }

  /// "Screening of Koberidze's "What Do We See When We Look at the Sky?"": whether a phrase ends with a name in quotation marks, which is
  /// never cut.
  private func endsInName(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 2 * TitleRule.longest,
      let quotation = text.quotation(at: tokens.upperBound - 1)
    else { return false }
    return quotation.isName && quotation.tokens.upperBound == tokens.upperBound
      && quotation.tokens.lowerBound - tokens.lowerBound < TitleRule.longest
  }

  /// The words before a verb that was taken for part of the phrase: "choir from Pécs does", «фестиваль живёт».
  private func untilVerb(_ tokens: Range<Int>) -> Range<Int> {
    guard
      let noun = tokens.first(where: {
        document.lexeme($0).head != nil || document.lexeme($0).noun != nil
      }), let verb = Range(from: noun + 1, upTo: tokens.upperBound).first(where: isPredicate)
    else { return tokens }
    return tokens.lowerBound..<verb
  }

  private func isPredicate(_ index: Int) -> Bool {
    let lexeme = document.lexeme(index)
    guard !document.isCapitalised(index), text.quotation(at: index) == nil,
      document.gap(index).isBlank
    else { return false }
    if followsHome(index) { return true }
    switch text.language {
    case .english:
      switch lexeme.word {
      case .is, .are, .was, .were, .has, .have, .had, .will, .would, .can, .could, .should:
        return true
      default: break
      }
      return ["does", "do", "did"].contains { document.matches(index, $0) }
        || lexeme.head != nil && tellsWhat(index + 1)
    case .russian:
      return lexeme.noun == nil && lexeme.head == nil
        && TitleRule.verbEndings.contains { document.hasEnding(index, $0) }
    }
  }

  /// "An orchestra from Caracas rehearses": whether a word that is no small one follows where somebody is from.
  private func followsHome(_ index: Int) -> Bool {
    guard document.word(index) == nil, let place = text.place(at: index - 1), place.form == .name,
      place.tokens.upperBound == index
    else { return false }
    return document.word(place.tokens.lowerBound - 1) == .from
  }

  /// "Shows what …", "tells how …".
  private func tellsWhat(_ index: Int) -> Bool {
    ["what", "how", "why", "whether"].contains { document.matches(index, $0) }
  }

  /// The endings of Russian verbs that no noun has which may follow the one that it belongs to.
  private static let verbEndings: [StaticString] = [
    "ил", "ал", "ял", "ят", "ут", "ют", "ёт", "танет", "тся", "лся", "лась", "лись",
  ]

  /// Some words without the small ones at their ends.
  func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = tokens
    while let last = tokens.last, tokens.count > 1, isWeakEnd(last) {
      tokens = tokens.lowerBound..<last
    }
    while let first = tokens.first, tokens.count > 1, isWeakStart(first) {
      tokens = first + 1..<tokens.upperBound
    }
    return tokens
  }

  /// Whether a title begins with a name in quotation marks.
  private func isQuoted(_ tokens: Range<Int>) -> Bool {
    text.quotation(at: tokens.lowerBound).map {
      $0.isName && $0.tokens.lowerBound == tokens.lowerBound
    } ?? false
  }

  func isWeakEnd(_ index: Int) -> Bool {
    switch document.word(index) {
    case .and, .of, .the, .a, .by, .from, .in, .with, .for, .between: true
    default: false
    }
  }

  private func isWeakStart(_ index: Int) -> Bool {
    switch document.word(index) {
    case .and, .of, .the, .a, .this, .its, .their: true
    case .year: document.gap(index + 1) == .apostrophe
    default: document.matches(index, "s") && document.gap(index + 1).isBlank
    }
  }

  /// The text with white space made single and a lone quotation mark at an end closed or left out.
  func cleaned(_ tokens: Range<Int>) -> String { cleaned(text.phrase(tokens)) }

  private func cleaned(_ phrase: String) -> String {
    guard !TitleRule.isClean(phrase) else { return phrase }
    var words = ""
    var isSpace = false
    for scalar in phrase.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpace = true
      } else {
        if isSpace, !words.isEmpty { words.unicodeScalars.append(" ") }
        isSpace = false
        words.unicodeScalars.append(scalar)
      }
    }
    return words
  }

  /// Whether a text is ASCII with no white space but single spaces inside, as most titles are.
  private static func isClean(_ text: String) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard (0x21..<0x7F).contains(byte) || byte == UInt8(ascii: " ") && byte != before else {
        return false
      }
      before = byte
    }
    return before != UInt8(ascii: " ")
  }
}
