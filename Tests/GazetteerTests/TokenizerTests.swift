import Gazetteer
import TestSupport
import Testing

@Suite("Tokeniser")
struct TokenizerTests {
  @Test(
    "words of a text",
    arguments: [
      (
        "The Days of Kazakhstan's culture, 14–20 May.", "The Days of Kazakhstan s culture 14 20 May"
      ),
      ("Санкт-Петербург — «Эрмитаж»", "Санкт Петербург Эрмитаж"),
      ("on the 14th, in the 1990s, at 10:30", "on the 14th in the 1990s at 10 30"),
      ("São Tomé; Łódź", "São Tomé Łódź"),
      ("snake_case and e-mail", "snake case and e mail"),
      ("internationalisation, internationalisations", "internationalisation internationalisations"),
      ("abcdefgh abcdefghi abcdefghijklmnop", "abcdefgh abcdefghi abcdefghijklmnop"),
      ("", ""),
      ("… — !", ""),
      ("\u{1F3BB}Minsk\u{1F3BB}\u{200D}\u{1F469}", "Minsk"),
      ("\u{200F}Minsk\u{200E} today\u{FEFF}", "Minsk today"),
      ("cul\u{AD}ture and ﬁlm\u{FE0F}", "cul\u{AD}ture and ﬁlm\u{FE0F}"),
      ("\u{301}\u{308} lone", "lone"),
      ("東京で公演, תל אביב", "東京で公演 תל אביב"),
      ("٢٠١٨ year", "٢٠١٨ year"),
      ("Kazakhstan’s “Golden Man”", "Kazakhstan s Golden Man"),
    ])
  func words(_ text: String, expected: String) {
    let bytes = Array(text.utf8)
    let found = tokens(of: text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    #expect(found == expected.split(separator: " ").map(String.init))
  }

  @Test(
    "spellings that fold alike",
    arguments: [
      ("MINSK", "minsk"), ("Łódź", "lodz"), ("Königstraße", "konigstrasse"), ("Ёлка", "елка"),
      ("Cafe\u{301}", "café"), ("Кие\u{308}в", "Киев"), ("ЧАЙ", "чаи\u{306}"), ("Æsir", "aesir"),
      ("ﬁlm", "film"), ("İzmir", "izmir"), ("Diyarbakır", "DIYARBAKIR"), ("Gəncə", "Ganca"),
      ("cul\u{AD}ture", "culture"), ("Ａ１", "a1"), ("Αθήνα", "ΑΘΗΝΑ"), ("O\u{2BB}zbek", "ozbek"),
      ("internationalisation", "Internationalisation"), ("Republic", "republic"),
      ("abcdefghijklmnop", "ABCDEFGHIJKLMNOP"), ("Republica", "republica"), ("Publica", "publica"),
      ("Σοφός", "ΣΟΦΟΣ"),
    ])
  func folds(_ word: String, other: String) throws {
    let token = try #require(tokens(of: word).first)
    #expect(token.end == word.utf8.count)
    #expect(token.hash == Folding.hash(other))
    #expect(tokens(of: other + " and so on").first?.hash == token.hash, "far from the end")
    #expect(Folding.folded(word) == Folding.folded(other))
  }

  @Test(
    "words that fold apart",
    arguments: [("чай", "чаи"), ("мир", "мор"), ("minsk", "minska"), ("a", "aa"), ("", "a")])
  func foldsApart(_ word: String, other: String) {
    #expect(Folding.hash(word) != Folding.hash(other))
  }

  @Test(
    "folded text keeps what is not a word",
    arguments: [
      ("São Tomé!", "sao tome!"), ("«Ёлка», 12-й дом", "«елка», 12-й дом"),
      ("U.S.–U.K.", "u.s.–u.k."), ("Й", "й"), ("и", "и"),
    ])
  func foldedText(_ text: String, expected: String) {
    #expect(Folding.folded(text) == expected)
  }

  @Test(
    "what words are made of",
    arguments: [
      ("Minsk", [.capitalised, .latin]), ("minsk", [.latin]),
      ("UNESCO", [.capitalised, .allCapitals, .latin]),
      ("eSwatini", [.latin]), ("2018", [.number, .digits]), ("14th", [.digits, .latin]),
      ("G7", [.capitalised, .allCapitals, .digits, .latin]), ("Минск", [.capitalised, .cyrillic]),
      ("США", [.capitalised, .allCapitals, .cyrillic]), ("東京", []),
      ("Éire", [.capitalised, .latin]),
      ("ÉIRE", [.capitalised, .allCapitals, .latin]),
      ("Internationalisation", [.capitalised, .latin]),
      ("A", [.capitalised, .allCapitals, .latin]), ("٢٠١٨", [.number, .digits]),
    ] as [(String, Token.Flags)])
  func flags(_ word: String, expected: Token.Flags) {
    #expect(tokens(of: word).map(\.flags) == [expected])
    #expect(tokens(of: word + " and so on").first?.flags == expected, "far from the end")
  }

  @Test(
    "bytes that are no UTF-8 end words",
    arguments: [
      ([0x61, 0xFF, 0x62], ["a", "b"]), ([0xC3], []), ([0x61, 0xD0], ["a"]),
      ([0xE2, 0x80], []), ([0xF0, 0x9F, 0x8E], []), ([0x80, 0x80, 0x61], ["a"]),
      ([0x61, 0, 0x62], ["a", "b"]), ([0xD0, 0xB8, 0xCC], ["и"]),
    ] as [([UInt8], [String])])
  func noUTF8(_ bytes: [UInt8], expected: [String]) {
    var tokens: [Token] = []
    tokenize(bytes.span, into: &tokens)
    #expect(
      tokens.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == expected)
  }

  @Test func aTokenIsSixteenBytes() {
    #expect(MemoryLayout<Token>.stride == 16)
  }

  @Test func tokensAreAppended() {
    var tokens: [Token] = []
    tokenize(Array("one".utf8).span, into: &tokens)
    tokenize(Array("two".utf8).span, into: &tokens)
    #expect(tokens.map(\.hash) == [Folding.hash("one"), Folding.hash("two")])
  }

  @Test func tenMegabytesOnOneLineTakeLinearTime() {
    let clock = ContinuousClock()
    func time(_ size: Int) -> Duration {
      let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: size)
      var tokens: [Token] = []
      let duration = clock.measure { tokenize(bytes.span, into: &tokens) }
      #expect(tokens.map(\.end) == [size])
      return duration
    }
    _ = time(100_000)
    // ten times the bytes, and much to spare for a busy machine
    #expect(time(10_000_000) < time(1_000_000) * 100 + .seconds(1))
  }

  @Test func anyBytesGiveTokensInOrderInsideTheText() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<2_000 {
      let pool: [UInt8] = [
        0x20, 0x41, 0x61, 0x2E, 0x27, 0xD0, 0x9C, 0xB8, 0xCC, 0x86, 0xE2, 0x80, 0x99, 0xF0, 0,
      ]
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        round.isMultiple(of: 2)
          ? UInt8.random(in: .min ... .max, using: &random)
          : pool[Int.random(in: 0..<pool.count, using: &random)]
      }
      var tokens: [Token] = []
      tokenize(bytes.span, into: &tokens)
      var end = 0
      for (index, token) in tokens.enumerated() {
        #expect(
          token.start >= end && token.end > token.start && token.end <= bytes.count, "\(bytes)")
        end = token.end
        _ = Gazetteer.shared.longestMatch(tokens, at: index, in: bytes.span)
      }
    }
  }
}
