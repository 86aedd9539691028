import Chronology
import Extraction
import Foundation
import Gazetteer
import Testing

/// The article that the project began with, where it lies beside the package.
@Suite("the seed article", .enabled(if: Shared.seed != nil))
struct SeedTests {
  private func extraction() throws -> Extraction {
    let url = try #require(Shared.seed)
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    let fields = try #require(object as? [String: Any])
    return Extractor().extract(
      Article(
        published: try CivilDate("2017-09-15"),
        text: try #require(fields["text"] as? String)))
  }

  @Test(
    "yields each event that it tells of",
    arguments: [
      "Days of Kazakhstan Culture in Belarus | days | KZ > BY | - | - | 2018 | planned",
      "Days of Belarusian Culture | days | BY > KZ | Astana | - | 2014 | held",
      """
      Kazakhstan-Belarus: 25 years of the diplomatic relations. Results, reality and prospects | \
      conference | KZ > BY | - | - | 2017-09-14 | held
      """,
      """
      Golden Man exhibition project | exhibition | KZ > BY | Minsk | National Art Museum of Belarus \
      | 2017-11 | planned
      """,
      """
      display of Kazakhstan traditional artworks and unique archeological artifacts | exhibition | \
      KZ > BY | Minsk | - | - | planned
      """,
    ])
  func events(_ expected: String) throws {
    let lines = try extraction().events.map(\.line)
    #expect(lines.contains(expected), "found \(lines)")
  }

  @Test func yieldsNoHabit() throws {
    let titles = try extraction().events.map(\.title)
    #expect(!titles.contains { $0.contains("festivals") || $0.contains("Such events") })
  }

  @Test func citesTheAgreementsAndTheAgency() throws {
    let extraction = try extraction()
    let first = try #require(extraction.agreements.first)
    #expect(
      first.title
        == "intergovernmental agreement on cooperation in culture, science and education")
    #expect(first.signed.map { "\($0)" } == "1996-01-17")
    #expect(first.parties.map(\.code) == ["BY", "KZ"])
    #expect(extraction.article.publisher == "Kazinform")
    #expect(extraction.citedAgency == "BelTA")
    #expect(extraction.datelineCity == "Minsk")
  }

  @Test func restsEveryEventOnAQuote() throws {
    let extraction = try extraction()
    let scalars = Array(extraction.article.text.unicodeScalars)
    for event in extraction.events {
      #expect(event.quote.count <= 200 && event.quote.upperBound <= scalars.count)
      let title = try #require(event.evidence[.title])
      #expect(event.quote.contains(title.lowerBound))
    }
  }
}
