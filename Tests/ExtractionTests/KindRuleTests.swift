import Testing

@testable import Extraction

@Suite("What may be an occasion before its phrase is read")
struct KindRuleTests {
  @Test(
    "days, years, meetings and markets need culture, a capital, a country or their own verb nearby",
    arguments: [
      ("They stayed for three days in the mountains.", "days", false),
      ("Prices have risen since last year.", "year", false),
      ("The two ministers held a meeting on grain.", "meeting", false),
      ("Shares fell on all markets of the region.", "markets", false),
      ("Riga holds days of Lithuanian culture.", "days", true),
      ("The museum staged a Latvian week.", "week", true),
      ("The Days were opened by a choir.", "Days", true),
      ("After five parades the week ends on Sunday.", "week", true),
      ("It is a cross year of Estonia and Peru.", "year", true),
      ("A meeting of poets and musicians of art schools.", "meeting", true),
      ("It was a season of cross-border tours.", "season", true),
      ("A market for Christmas opens in Tartu.", "market", true),
      ("They stayed for a conference.", "conference", true),
    ])
  func gate(_ sentence: String, head: String, isPossible: Bool) throws {
    let text = TextMarker(language: .english, year: nil).mark(sentence).text
    let index = try #require(
      text.document.tokens.indices.first { text.document.text($0..<$0 + 1) == head })
    let noun = try #require(text.document.lexeme(index).head)
    #expect(KindRule(text: text).mayAdmit(noun, at: index) == isPossible)
  }
}
