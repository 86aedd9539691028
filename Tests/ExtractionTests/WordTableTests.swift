import Testing

@testable import Extraction

@Suite("Tables of a few words")
struct WordTableTests {
  private let table = WordTable<Int>([(1, "one single"), (2, "two"), (3, "три")])

  @Test(
    "a word has the meaning of its list, whatever its case",
    arguments: [
      ("one", 1), ("Single", 1), ("TWO", 2), ("Три", 3), ("four", nil), ("", nil),
    ] as [(String, Int?)])
  func meanings(_ word: String, meaning: Int?) {
    #expect(table[Lexicon.hash(word)] == meaning)
  }

  @Test("a set has each of many words and no others")
  func many() {
    let words = (0..<300).map { "word\($0)" }
    let set = WordSet(words.joined(separator: " "))
    #expect(words.allSatisfy { set.contains(Lexicon.hash($0)) })
    #expect(!(300..<3_000).contains { set.contains(Lexicon.hash("word\($0)")) })
  }
}
