internal import Gazetteer

/// A text as the grammars of time read it: its tokens, and what each means to them.
///
/// A class, since the grammars pass it on with every rule.
final class TemporalText {
  let bytes: [UInt8]
  /// Whether the text is known to be ASCII alone, so that a byte is a scalar.
  let isASCII: Bool
  let tokens: [Token]
  let words: [TemporalWord]
  /// What stands before each token, the first one's being an end of paragraph.
  private let gaps: [Gap]
  /// Whether the text counts years before the common era, so that "in 480" may be one of them.
  let usesEra: Bool

  /// Splits and reads a text. Costs time linear in its bytes.
  convenience init(_ text: String) {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    tokenize(bytes.span, into: &tokens)
    self.init(bytes: bytes, isASCII: text.utf8Span.isKnownASCII, tokens: tokens)
  }

  /// Reads the words of a text whose tokens are known.
  init(bytes: [UInt8], isASCII: Bool, tokens: [Token]) {
    let lexicon = TemporalLexicon.all
    var words = [TemporalWord](repeating: .none, count: tokens.count)
    var gaps = [Gap](repeating: .space, count: tokens.count)
    var read = words.mutableSpan
    var readGaps = gaps.mutableSpan
    let span = bytes.span
    var eras = 0
    var end = 0
    for index in tokens.indices {
      let token = tokens[index]
      // "Q3" is a word, "3rd" a number
      let word =
        token.flags.contains(.digits) && span[token.start].isDigit
        ? TemporalWord(kind: .digits, figure: TemporalText.figure(span, token))
        : lexicon[token.hash]
      if word.kind == .era, word.value == 1, token.flags.contains(.allCapitals) { eras += 1 }
      if word.kind != .none { read[index] = word }
      if token.start != end + 1 || span[end] != UInt8(ascii: " ") {
        var openSingle = false
        readGaps[index] =
          index == 0 ? .paragraph : Gap(span, end..<token.start, openSingle: &openSingle)
      }
      end = token.end
    }
    self.bytes = bytes
    self.isASCII = isASCII
    self.tokens = tokens
    self.words = words
    self.gaps = gaps
    usesEra = eras > 2
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// What token `index` means; nothing outside the text.
  subscript(index: Int) -> TemporalWord {
    words.indices.contains(index) ? words[index] : .none
  }

  /// The kind of token `index`.
  func kind(_ index: Int) -> TemporalWord.Kind { self[index].kind }

  /// What stands before token `index`; an end of paragraph outside the text.
  func gap(_ index: Int) -> Gap {
    gaps.indices.contains(index) ? gaps[index] : .paragraph
  }

  /// Whether only white space stands before token `index`.
  func isSpaced(_ index: Int) -> Bool { gap(index).isBlank }

  /// Whether white space or a hyphen stands before token `index`.
  func isClose(_ index: Int) -> Bool {
    let gap = gap(index)
    return gap.isBlank || gap == .hyphen
  }

  /// Whether token `index` is a word of a kind with only white space before it.
  func follows(_ index: Int, _ kind: TemporalWord.Kind) -> Bool {
    self.kind(index) == kind && isSpaced(index)
  }

  /// Whether token `index` begins with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].flags.contains(.capitalised)
  }

  /// Whether token `index` has only capitals.
  func isAllCapitals(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].flags.contains(.allCapitals)
  }

  /// Whether token `index` has a Cyrillic letter.
  func isCyrillic(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].flags.contains(.cyrillic)
  }

  /// Where token `index` begins, in bytes.
  func start(_ index: Int) -> Int { tokens[index].start }

  /// Where token `index` ends, in bytes.
  func end(_ index: Int) -> Int { tokens[index].end }

  /// Byte `offset` of token `index`, from its end if the offset is negative; a space if it has none.
  func letter(_ index: Int, _ offset: Int) -> UInt8 {
    guard tokens.indices.contains(index) else { return 0x20 }
    let token = tokens[index]
    let position = offset < 0 ? token.end + offset : token.start + offset
    return position >= token.start && position < token.end ? bytes[position] : 0x20
  }

  /// The bytes of token `index`.
  func length(_ index: Int) -> Int {
    tokens.indices.contains(index) ? tokens[index].end - tokens[index].start : 0
  }

  /// The byte just before token `index`, or a space at the start.
  func byte(before index: Int) -> UInt8 {
    guard tokens.indices.contains(index), tokens[index].start > 0 else { return 0x20 }
    return bytes[tokens[index].start - 1]
  }

  /// The byte `offset` after token `index`, or a space at the end.
  func byte(after index: Int, _ offset: Int = 0) -> UInt8 {
    guard tokens.indices.contains(index), tokens[index].end + offset < bytes.count else {
      return 0x20
    }
    return bytes[tokens[index].end + offset]
  }

  /// The number that token `index` writes in at most eight digits.
  func number(_ index: Int) -> Int? {
    let figure = self[index].figure
    return figure < 0 ? nil : Int(figure)
  }

  /// The number that a token's bytes write; negative if they are no digits, or more than eight.
  @inline(__always)
  private static func figure(_ bytes: Span<UInt8>, _ token: Token) -> Int32 {
    guard token.end - token.start <= 8 else { return -1 }
    var number: Int32 = 0
    for offset in token.start..<token.end {
      guard bytes[offset].isDigit else { return -1 }
      number = number * 10 + Int32(bytes[offset] - 0x30)
    }
    return number
  }

  /// What letters after a number make of it.
  enum NumberSuffix {
    /// "st", "nd", "rd" or "th".
    case ordinal
    /// "s", as in "1990s".
    case plural
    case am, pm
    /// "bc" or "bce", and "ad" or "ce".
    case before, common
    case other

    /// Reads at most three letters, whatever their case.
    init(_ letters: ArraySlice<UInt8>) {
      guard letters.count <= 3 else {
        self = .other
        return
      }
      var word: UInt32 = 0
      for letter in letters { word = word << 8 | UInt32(letter | 0x20) }
      self =
        switch word {
        case 0x7374, 0x6E64, 0x7264, 0x7468: .ordinal
        case 0x73: .plural
        case 0x616D: .am
        case 0x706D: .pm
        case 0x6263, 0x62_6365: .before
        case 0x6164, 0x6365: .common
        default: .other
        }
    }
  }

  /// The number before letters, such as 5 of "5th", and what they are.
  func numberWithSuffix(_ index: Int) -> (number: Int, suffix: NumberSuffix)? {
    guard kind(index) == .digits, !tokens[index].flags.contains(.number) else { return nil }
    let token = bytes[tokens[index].start..<tokens[index].end]
    let digits = token.prefix { $0.isDigit }
    guard (1...4).contains(digits.count), digits.count < token.count else { return nil }
    return (
      digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, NumberSuffix(token[digits.endIndex...])
    )
  }

  /// The year that a heading is glued to, such as 1863 of "1863While".
  func gluedYear(_ index: Int) -> Int? {
    guard length(index) > 5, kind(index) == .digits, (0x41...0x5A).contains(letter(index, 4)),
      (0x61...0x7A).contains(letter(index, 5))
    else { return nil }
    var year = 0
    for offset in 0..<4 {
      guard letter(index, offset).isDigit else { return nil }
      year = year * 10 + Int(letter(index, offset) - 0x30)
    }
    return (1500...2100).contains(year) ? year : nil
  }

  /// Whether token `index` is an ASCII word, whatever its case.
  func matches(_ index: Int, _ word: StaticString) -> Bool {
    tokens.indices.contains(index) && bytes.spell(word, at: tokens[index])
  }

  /// The text of some tokens and of what stands between them.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[tokens[first].start..<tokens[last].end], as: UTF8.self)
  }
}
