/// Spells out what catalogues abbreviate, so that one grammar reads all: "c1860", "19c", "AD79".
enum PhraseSpelling {
  /// The phrase with its abbreviations spelled out.
  static func spelled(_ phrase: String) -> String {
    var words: [String] = []
    for word in phrase.split(separator: " ", omittingEmptySubsequences: true) {
      // "19th c." is a century, "c. 1900" about a year
      let isCentury = word == "c" || word == "c." || word == "c?" || word == "c.?"
      if isCentury, let last = words.last, last.first?.isNumber == true,
        last.hasSuffix("th")
          || last.hasSuffix("st") || last.hasSuffix("nd") || last.hasSuffix("rd")
      {
        words.append(word.hasSuffix("?") ? "century?" : "century")
      } else {
        words.append(spelled(word: word))
      }
    }
    var joined = words.joined(separator: " ")
    for (long, short) in eras {
      if let range = range(of: long, in: joined) { joined.replaceSubrange(range, with: short) }
    }
    return joined
  }

  private static let eras = [
    ("before common era", "BCE"), ("before christ", "BC"), ("anno domini", "AD"),
    ("common era", "CE"),
  ]

  private static func range(of lower: String, in text: String) -> Range<String.Index>? {
    let folded = text.lowercased()
    guard folded.utf8.count == text.utf8.count else { return nil }
    var start = folded.startIndex
    while start < folded.endIndex {
      if folded[start...].hasPrefix(lower) {
        let from = folded.utf8.distance(from: folded.startIndex, to: start)
        let first = text.utf8.index(text.startIndex, offsetBy: from)
        return first..<text.utf8.index(first, offsetBy: lower.utf8.count)
      }
      start = folded.index(after: start)
    }
    return nil
  }

  private static func spelled(word: Substring) -> String {
    let bytes = Array(word.utf8)
    if let mark = bytes.first, mark == UInt8(ascii: "~") || mark == UInt8(ascii: "(") {
      return String(decoding: [mark], as: UTF8.self) + spelled(word: word.dropFirst())
    }
    let letters = bytes.prefix { $0.isASCIILetter }.map { $0 | 0x20 }
    let name = String(decoding: letters, as: UTF8.self)
    // "c1860", "ca.1860", "c.", "AD79"
    var rest = bytes[letters.count...]
    if name == "c" || name == "ca" {
      let hasStop = rest.first == UInt8(ascii: ".")
      if hasStop { rest = rest.dropFirst() }
      if rest.isEmpty, hasStop || name == "c" || name == "ca" { return "circa" }
      if rest.first?.isDigit == true {
        return "circa " + spelled(word: Substring(decoding: rest, as: UTF8.self))
      }
    }
    if name == "ad" || name == "ce", rest.first?.isDigit == true {
      return name.uppercased() + " " + String(decoding: rest, as: UTF8.self)
    }
    // "19c", "15c.", "19c?"
    let digits = bytes.prefix { $0.isDigit }
    let tail = bytes[digits.count...]
    if (1...2).contains(digits.count), tail.first.map({ $0 | 0x20 }) == UInt8(ascii: "c"),
      tail.dropFirst().allSatisfy({ !$0.isASCIILetter && !$0.isDigit })
    {
      let mark = tail.contains(UInt8(ascii: "?")) ? "?" : ""
      return String(decoding: digits, as: UTF8.self) + "th century" + mark
    }
    // "1950ish"
    if !digits.isEmpty, String(decoding: tail.map { $0 | 0x20 }, as: UTF8.self) == "ish" {
      return String(decoding: digits, as: UTF8.self) + " ish"
    }
    return String(word)
  }
}
