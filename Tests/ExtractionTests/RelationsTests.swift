import Chronology
import Extraction
import Gazetteer
import Testing

/// When countries took up diplomatic relations, where an article says so plainly.
@Suite("Diplomatic relations")
struct RelationsTests {
  @Test(
    "a date that is told",
    arguments: [
      ("Latvia and Georgia established diplomatic relations on 5 June 1992.", "1992-06-05 GE,LV"),
      ("On 5 June 1992, Latvia and Georgia established diplomatic relations.", "1992-06-05 GE,LV"),
      (
        "Diplomatic relations between Latvia and Georgia were established in June 1992.",
        "1992-06 GE,LV"
      ),
      ("Latvia and Georgia have maintained diplomatic relations since 1992.", "1992 GE,LV"),
      (
        "Дипломатические отношения между Латвией и Грузией установлены 5 июня 1992 года.",
        "1992-06-05 GE,LV"
      ),
    ])
  func told(text: String, relations: String) throws {
    #expect(try lines(text) == [relations])
  }

  @Test(
    "a year that is reckoned is approximate, unless the year of the anniversary is told",
    arguments: [
      ("Latvia and Georgia look back on 25 years of diplomatic relations.", "1992~ GE,LV"),
      ("Riga and Tbilisi have had diplomatic relations for 25 years.", "1992~ GE,LV"),
      (
        "The concert marks the 25th anniversary of the establishment of diplomatic relations between Latvia and Georgia.",
        "1992~ GE,LV"
      ),
      (
        "In 2018 Latvia and Georgia will celebrate the 25th anniversary of diplomatic relations.",
        "1993 GE,LV"
      ),
      (
        "Next year Latvia and Georgia celebrate the 25th anniversary of diplomatic relations.",
        "1993 GE,LV"
      ),
      ("Выставка посвящена 25-летию дипломатических отношений Латвии и Грузии.", "1992~ GE,LV"),
      (
        "Латвия и Грузия отмечают 25 лет со дня установления дипломатических отношений.",
        "1992~ GE,LV"
      ),
    ])
  func reckoned(text: String, relations: String) throws {
    #expect(try lines(text) == [relations])
  }

  @Test(
    "what is not plain is not read",
    arguments: [
      "Latvia, Estonia and Georgia established diplomatic relations in 1992.",
      "Latvia and Georgia will establish diplomatic relations in 2018.",
      "Latvia established diplomatic relations with the European Union in 1992.",
      "Latvia and Georgia broke off diplomatic relations in 1992.",
      "After 5 years of talks Latvia and Georgia took up diplomatic relations in 1992.",
      "The 30 years old pianist praised the diplomatic relations of Latvia and Georgia.",
      "An exhibition on diplomatic relations opens in Riga on 5 June 2018.",
    ])
  func unclear(text: String) throws {
    #expect(try lines(text) == [])
  }

  @Test("a date that is told is better than one that is reckoned, and rests on its words")
  func better() throws {
    let text = """
      Latvia and Georgia celebrate 25 years of diplomatic relations with a concert in Riga. \
      They established diplomatic relations on 5 June 1992.
      """
    let relations = try extraction(text).relations
    #expect(relations.map(\.since) == ["1992-06-05 GE,LV"])
    let range = try #require(relations.first?.quote)
    let scalars = Array(text.unicodeScalars)[range]
    #expect(
      String(String.UnicodeScalarView(scalars))
        == "established diplomatic relations on 5 June 1992")
  }

  private func lines(_ text: String) throws -> [String] {
    try extraction(text).relations.map(\.since)
  }

  private func extraction(_ text: String) throws -> Extraction {
    Extractor().extract(Article(published: try CivilDate("2017-09-15"), text: text))
  }
}

extension AgreementCandidate {
  fileprivate var since: String {
    "\(signed.map { "\($0)" } ?? "-") \(parties.map(\.code).joined(separator: ","))"
  }
}
