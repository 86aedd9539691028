import Gazetteer

/// An article's text as tokens, with what stands between them and what the lexicon says of each.
///
/// Built in one pass; all stages read it by token index. Byte offsets count from the text's start.
/// A class, since every stage holds it: of a structure, each would count its arrays one by one.
final class Document {
  let bytes: [UInt8]
  /// Whether the text is known to be ASCII alone, so that a byte is a scalar.
  let isASCII: Bool
  let tokens: [Token]
  /// `gaps[i]` stands before token `i`; the last one ends the text.
  let gaps: [Gap]
  let lexemes: [Lexeme]

  init(_ text: String, lexicon: Lexicon) {
    let bytes = Array(text.utf8)
    isASCII = text.utf8Span.isKnownASCII
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    tokenize(bytes.span, into: &tokens)
    var gaps: [Gap] = []
    gaps.reserveCapacity(tokens.count + 1)
    var end = 0
    var openSingle = false
    for token in tokens {
      // most words stand a space apart
      let isSpace = token.start == end + 1 && bytes[end] == UInt8(ascii: " ")
      gaps.append(isSpace ? .space : Gap(bytes.span, end..<token.start, openSingle: &openSingle))
      end = token.end
    }
    gaps.append(Gap(bytes.span, end..<bytes.count, openSingle: &openSingle))
    self.bytes = bytes
    self.tokens = tokens
    self.gaps = gaps
    lexemes = Document.inContext(tokens.map { lexicon[$0.hash] }, tokens, gaps)
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// The word of the grammar that token `index` is, if it is one; none outside the text.
  func word(_ index: Int) -> Word? {
    lexemes.indices.contains(index) ? lexemes[index].word : nil
  }

  /// What the lexicon says of token `index`; nothing outside the text.
  func lexeme(_ index: Int) -> Lexeme {
    lexemes.indices.contains(index) ? lexemes[index] : Lexeme()
  }

  /// What stands before token `index`; an end of paragraph outside the text.
  func gap(_ index: Int) -> Gap {
    gaps.indices.contains(index) ? gaps[index] : .paragraph
  }

  /// The text of some tokens and of what stands between them.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[byteRange(range)], as: UTF8.self)
  }

  /// The bytes of some tokens and of what stands between them.
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].start..<tokens[last].end
  }

  /// Whether token `index` begins with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].flags.contains(.capitalised)
  }

  /// Whether token `index` is two or more capitals.
  func isAllCapitals(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].flags.contains(.allCapitals)
      && tokens[index].end - tokens[index].start > 1
  }

  /// The word before a phrase that begins at a token, and before its "the".
  func beforeThe(_ start: Int) -> Int { word(start - 1) == .the ? start - 2 : start - 1 }

  /// The word before a phrase that begins at a token, and before its article.
  func beforeArticle(_ start: Int) -> Int { word(start - 1) == .a ? start - 2 : beforeThe(start) }

  /// Whether token `index` is an ASCII word, whatever its case.
  @inline(__always)
  func matches(_ index: Int, _ word: StaticString) -> Bool {
    // most words are told apart by their length
    tokens.indices.contains(index)
      && tokens[index].end - tokens[index].start == word.utf8CodeUnitCount && spells(index, word)
  }

  @inline(never)
  private func spells(_ index: Int, _ word: StaticString) -> Bool {
    bytes.spell(word, at: tokens[index])
  }

  /// Whether token `index` is a word of Cyrillic letters, whatever its case.
  func matchesCyrillic(_ index: Int, _ word: StaticString) -> Bool {
    // most words are told apart by their length
    tokens.indices.contains(index)
      && tokens[index].end - tokens[index].start == word.utf8CodeUnitCount
      && bytes.begin(with: word, at: tokens[index])
  }

  /// The number that token `index` writes in one to four digits.
  func number(_ index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    guard token.flags.contains(.number), token.end - token.start <= 4 else { return nil }
    return number(bytes[token.start..<token.end])
  }

  /// The number before a suffix of letters, such as 5 of "5th" or 1990 of "1990s".
  func number(_ index: Int, before suffixes: [StaticString]) -> Int? {
    guard tokens.indices.contains(index), tokens[index].flags.contains(.digits) else { return nil }
    let token = bytes[tokens[index].start..<tokens[index].end]
    let digits = token.prefix { $0.isDigit }
    guard (1...4).contains(digits.count), digits.count < token.count else { return nil }
    let rest = token[digits.endIndex...].map { $0 | 0x20 }
    guard suffixes.contains(where: { $0.description.utf8.elementsEqual(rest) }) else { return nil }
    return number(digits)
  }

  private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
