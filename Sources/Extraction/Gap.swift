/// What stands between two neighbouring tokens: punctuation and white space.
struct Gap: OptionSet, Hashable {
  let rawValue: UInt32

  static let space = Gap(rawValue: 1 << 0)
  static let lineBreak = Gap(rawValue: 1 << 1)
  static let paragraph = Gap(rawValue: 1 << 2)
  static let comma = Gap(rawValue: 1 << 3)
  /// A full stop, question mark or exclamation mark.
  static let stop = Gap(rawValue: 1 << 4)
  static let colon = Gap(rawValue: 1 << 5)
  static let semicolon = Gap(rawValue: 1 << 6)
  /// A long dash, or a hyphen with white space beside it.
  static let dash = Gap(rawValue: 1 << 7)
  /// A hyphen inside a word, or a long dash without white space.
  static let hyphen = Gap(rawValue: 1 << 8)
  static let openQuote = Gap(rawValue: 1 << 9)
  static let closeQuote = Gap(rawValue: 1 << 10)
  static let openParenthesis = Gap(rawValue: 1 << 11)
  static let closeParenthesis = Gap(rawValue: 1 << 12)
  static let slash = Gap(rawValue: 1 << 13)
  static let apostrophe = Gap(rawValue: 1 << 14)
  static let other = Gap(rawValue: 1 << 15)
  /// A question or exclamation mark, which no abbreviation ends with.
  static let exclamation = Gap(rawValue: 1 << 16)

  /// Whether the tokens belong to one word or to words of one run: nothing else stands between.
  var joins: Bool { isSubset(of: [.space, .lineBreak, .hyphen, .apostrophe]) }
  /// Whether only white space on one line or a wrapped line stands between.
  var isBlank: Bool { isSubset(of: [.space, .lineBreak]) && !isEmpty }
  /// Whether a clause may end here.
  var separates: Bool {
    !isDisjoint(with: [
      .paragraph, .comma, .stop, .colon, .semicolon, .dash, .openParenthesis, .closeParenthesis,
    ])
  }

  /// Reads the bytes between two tokens.
  ///
  /// - Parameters:
  ///   - bytes: all bytes of the text.
  ///   - range: those between the tokens.
  ///   - openSingle: whether a single opening quotation mark waits for its end; kept up to date.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, openSingle: inout Bool) {
    if range.count == 2, bytes[range.lowerBound + 1] == UInt8(ascii: " "),
      bytes[range.lowerBound] == UInt8(ascii: ",") || bytes[range.lowerBound] == UInt8(ascii: ".")
    {
      // nearly all but single spaces
      self = bytes[range.lowerBound] == UInt8(ascii: ",") ? [.comma, .space] : [.stop, .space]
      return
    }
    var gap: Gap = []
    var lines = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      var width = 1
      switch byte {
      case UInt8(ascii: "\n"): lines += 1
      case UInt8(ascii: " "), 0x09, 0x0B, 0x0C, 0x0D: gap.insert(.space)
      case UInt8(ascii: ","): gap.insert(.comma)
      case UInt8(ascii: "."): gap.insert(.stop)
      case UInt8(ascii: "?"), UInt8(ascii: "!"): gap.formUnion([.stop, .exclamation])
      case UInt8(ascii: ":"): gap.insert(.colon)
      case UInt8(ascii: ";"): gap.insert(.semicolon)
      case UInt8(ascii: "("), UInt8(ascii: "["): gap.insert(.openParenthesis)
      case UInt8(ascii: ")"), UInt8(ascii: "]"): gap.insert(.closeParenthesis)
      case UInt8(ascii: "/"): gap.insert(.slash)
      case UInt8(ascii: "-"): gap.insert(range.count == 1 ? .hyphen : .dash)
      case UInt8(ascii: "\""): gap.insert(Gap.opens(bytes, at: offset) ? .openQuote : .closeQuote)
      case UInt8(ascii: "'"):
        gap.insert(Gap.singleQuote(bytes, offset, 1, range, openSingle: &openSingle))
      case 0xC2...:
        width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        gap.formUnion(Gap.wide(bytes, offset, width, range, openSingle: &openSingle))
      default: gap.insert(.other)
      }
      offset += width
    }
    if lines > 0 { gap.insert(lines > 1 ? .paragraph : .lineBreak) }
    self = gap
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Reads a character of two bytes or more.
  private static func wide(
    _ bytes: Span<UInt8>, _ offset: Int, _ width: Int, _ range: Range<Int>, openSingle: inout Bool
  ) -> Gap {
    guard offset + width <= bytes.count else { return .other }
    switch (bytes[offset], bytes[offset + 1], width == 3 ? bytes[offset + 2] : 0) {
    case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): return .space
    case (0xC2, 0xAB, _), (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E): return .openQuote
    case (0xC2, 0xBB, _), (0xE2, 0x80, 0x9D): return .closeQuote
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99):
      return singleQuote(bytes, offset, width, range, openSingle: &openSingle)
    case (0xE2, 0x80, 0x90...0x91): return .hyphen
    case (0xE2, 0x80, 0x92...0x95), (0xE2, 0x88, 0x92):
      return range.count == width ? .hyphen : .dash
    case (0xE2, 0x80, 0xA6): return .stop
    default: return .other
    }
  }

  /// An apostrophe, or a single quotation mark when white space stands before it or one is open.
  private static func singleQuote(
    _ bytes: Span<UInt8>, _ offset: Int, _ width: Int, _ range: Range<Int>, openSingle: inout Bool
  ) -> Gap {
    let isInsideWord = range.count == width
    if isInsideWord { return .apostrophe }
    if opens(bytes, at: offset), offset + width < bytes.count, !bytes[offset + width].isSpace {
      openSingle = true
      return .openQuote
    }
    guard openSingle else { return .apostrophe }
    openSingle = false
    return .closeQuote
  }

  /// Whether a quotation mark that looks the same at both ends begins a quotation.
  private static func opens(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    let before = bytes[offset - 1]
    if before.isSpace || before == UInt8(ascii: "(") || before == UInt8(ascii: "[") {
      return offset + 1 < bytes.count && !bytes[offset + 1].isSpace
    }
    // after a long dash: "–" and "—" end in these bytes
    return offset > 2 && bytes[offset - 3] == 0xE2 && (0x92...0x95).contains(before)
  }
}
