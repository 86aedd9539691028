import Chronology
import Extraction
import Testing

@Suite("What is an occasion, and of what kind")
struct OccasionTests {
  private func events(_ text: String) throws -> [EventCandidate] {
    Extractor().extract(Article(published: try CivilDate("2019-05-02"), text: text)).events
  }

  @Test(
    "what two sides give each other is none",
    arguments: [
      "Poland and Belarus are discussing an exchange of exhibitions.",
      "The sides agreed to exchange concerts and exhibitions.",
      "The museums spoke of exchanges of exhibitions and festivals.",
      "Стороны обсуждают обмен выставками.", "Театры Польши и Беларуси обменяются гастролями.",
      "Речь шла об обмене концертами и выставками между Польшей и Беларусью.",
    ])
  func exchanges(_ text: String) throws {
    #expect(try events("The Days of Polish Culture were held in Minsk in 2014. " + text).count <= 1)
    #expect(try events(text).isEmpty)
  }

  @Test("what is still to come is no part of what is over")
  func partOfThePast() throws {
    let events = try events(
      """
      The Days of Polish Culture were held in Minsk in 2014.

      An exhibition of Polish posters will open in Minsk in June 2019.
      """)
    #expect(events.map(\.partOf) == [nil, nil])
  }

  @Test(
    "a bazaar by name alone is a festival where its text says so",
    arguments: [
      (
        "Polish singers took part in the festival Slavianski Bazaar in Vitebsk in July 2018.",
        EventKind.festival
      ),
      ("Poland comes to the Spring Bazaar, a folk festival held in Brest in May 2020.", .festival),
      ("Poland takes part in the Winter Bazaar, which opens in Brest on 4 June 2019.", .fair),
      ("The embassies' charity bazaar with Polish crafts opens in Minsk on 4 June 2019.", .fair),
    ])
  func bazaars(_ text: String, kind: EventKind) throws {
    #expect(try events(text).map(\.kind).contains(kind))
  }
}
