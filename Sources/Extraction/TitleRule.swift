/// The shortest phrase that names an occasion.
struct TitleRule {
  /// The most tokens of a title that is no name.
  private static let longest = 14

  let text: MarkedText
  var document: Document { text.document }

  /// The words of a mention's title, and where they stand.
  func title(_ mention: Mention) -> (text: String, tokens: Range<Int>) {
    if let name = mention.name, mention.isQuoted || name.count > 1 {
      return (cleaned(name), name)
    }
    var tokens = mention.title
    if tokens.count > TitleRule.longest {
      tokens =
        tokens
        .lowerBound..<min(
          tokens.upperBound, max(tokens.lowerBound + TitleRule.longest, mention.headToken + 1))
    }
    while let last = tokens.last, tokens.count > 1, isWeakEnd(last) {
      tokens = tokens.lowerBound..<last
    }
    while let first = tokens.first, tokens.count > 1, isWeakStart(first) {
      tokens = first + 1..<tokens.upperBound
    }
    return (cleaned(tokens), tokens)
  }

  private func isWeakEnd(_ index: Int) -> Bool {
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
  func cleaned(_ tokens: Range<Int>) -> String {
    let phrase = text.phrase(tokens)
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
