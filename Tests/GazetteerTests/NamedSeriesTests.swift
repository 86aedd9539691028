import Gazetteer
import Testing

@Suite("Recurring occasions known by name")
struct NamedSeriesTests {
  @Test(
    "have a home and a sort",
    arguments: [
      ("at FESPACO", "FESPACO", "Ouagadougou (BF)", NamedSeries.Sort.festival),
      ("the Slavianski Bazaar", "Slavianski Bazaar", "Vitebsk (BY)", .festival),
      ("на «Славянском базаре»", "Славянском базаре", "Vitebsk (BY)", .festival),
      ("в «Золотой маске»", "Золотой маске", "Moscow (RU)", .festival),
      ("the Tchaikovsky Competition", "Tchaikovsky Competition", "Moscow (RU)", .competition),
    ])
  func known(_ text: String, words: String, city: String, sort: NamedSeries.Sort) throws {
    let found = try #require(series(in: text).first)
    #expect(found.words == words)
    #expect(found.name.city.description == city)
    #expect(found.name.sort == sort)
  }

  @Test(
    "need their capitals, and are no places",
    arguments: ["a golden mask", "на славянском базаре", "the scarlet sails of a boat"])
  func unknown(_ text: String) {
    #expect(series(in: text).map(\.words) == [])
  }

  @Test("are no places")
  func noPlaces() {
    #expect(matches(in: "FESPACO and Cervantino").map(\.words) == [])
    #expect(Gazetteer.shared.readings(of: "FESPACO").isEmpty)
  }

  private func series(in text: String) -> [(words: String, name: NamedSeries)] {
    named(in: text) { $0.series.map { ($0.tokens, $0.series) } }
  }
}
