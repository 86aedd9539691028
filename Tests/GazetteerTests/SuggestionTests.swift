import Gazetteer
import Testing

@Suite("Did you mean")
struct SuggestionTests {
  @Test(
    "misspelt countries",
    arguments: [
      ("Kazahstan", "Kazakhstan"), ("Kazakstn", "Kazakhstan"), ("Belrus", "Belarus"),
      ("Uzbekhistan", "Uzbekistan"), ("Grmany", "Germany"), ("Phillipines", "Philippines"),
      ("Казахстн", "Казахстан"), ("Беларсь", "Беларусь"), ("Swizerland", "Switzerland"),
    ])
  func countries(_ misspelt: String, expected: String) {
    #expect(Gazetteer.shared.suggestions(for: misspelt).contains(expected))
  }

  @Test(
    "misspelt cities",
    arguments: [
      ("Minks", "Minsk"), ("Tashknet", "Tashkent"), ("Saint Peterburg", "Saint Petersburg"),
      ("Almatty", "Almaty"), ("Витебкс", "Витебск"),
    ])
  func cities(_ misspelt: String, expected: String) {
    #expect(Gazetteer.shared.suggestions(for: misspelt, among: .cities).contains(expected))
  }

  @Test("nothing comes near", arguments: ["", "qqqqqqqqqq", "!!!"])
  func nothing(_ text: String) {
    #expect(Gazetteer.shared.suggestions(for: text).isEmpty)
  }

  @Test func thereAreNoMoreThanAskedFor() {
    #expect(Gazetteer.shared.suggestions(for: "Ira", limit: 1).count == 1)
    #expect(Gazetteer.shared.suggestions(for: "Ira", limit: 0).isEmpty)
  }
}
