import Gazetteer
import Testing

@Suite("Houses and companies of culture")
struct HouseTests {
  @Test(
    "have a city and a kind",
    arguments: [
      ("the Louvre", "Louvre", "Paris (FR)", House.Kind.house),
      ("at the Louvre Abu Dhabi", "Louvre Abu Dhabi", "Abu Dhabi (AE)", .house),
      ("the Bolshoi", "Bolshoi", "Moscow (RU)", .theatre),
      ("the Bolshoi Theatre of Belarus", "Bolshoi Theatre of Belarus", "Minsk (BY)", .theatre),
      ("the Bolshoi Ballet", "Bolshoi Ballet", "Moscow (RU)", .company),
      ("the Kennedy Center", "Kennedy Center", "Washington (US)", .house),
      ("Teatro Colon", "Teatro Colon", "Buenos Aires (AR)", .house),
      ("в Лувре", "Лувре", "Paris (FR)", .house),
      ("«Большого театра»", "Большого театра", "Moscow (RU)", .theatre),
      ("Большим театром Беларуси", "Большим театром Беларуси", "Minsk (BY)", .theatre),
      ("в театре им. Навои", "театре им. Навои", "Tashkent (UZ)", .theatre),
      ("в Театре имени Алишера Навои", "Театре имени Алишера Навои", "Tashkent (UZ)", .theatre),
      ("ГМИИ им. А. С. Пушкина", "ГМИИ им. А. С. Пушкина", "Moscow (RU)", .house),
      ("театр «Астана Опера»", "Астана Опера", "Astana (KZ)", .theatre),
      ("в Зимнем дворце", "Зимнем дворце", "Saint Petersburg (RU)", .house),
    ])
  func known(_ text: String, words: String, city: String, kind: House.Kind) throws {
    let found = try #require(houses(in: text).first)
    #expect(found.words == words)
    #expect(found.name.city.description == city)
    #expect(found.name.kind == kind)
  }

  @Test(
    "need their capitals",
    arguments: [
      "a bolshoi theatre", "в большом театре", "the hermitage of a monk", "an esplanade",
      "National Gallery", "State Opera", "Дом кино",
    ])
  func unknown(_ text: String) {
    #expect(houses(in: text).map(\.words) == [])
  }

  @Test("are no places, but may have places in their names")
  func placesInside() {
    #expect(matches(in: "Astana Opera").map(\.words) == ["Astana"])
    #expect(matches(in: "the Louvre and the Prado").map(\.words) == [])
    #expect(Gazetteer.shared.readings(of: "Louvre").isEmpty)
    #expect(Gazetteer.shared.cities(named: "Louvre") == [])
  }

  private func houses(in text: String) -> [(words: String, name: House)] {
    named(in: text) { $0.house.map { ($0.tokens, $0.house) } }
  }
}
