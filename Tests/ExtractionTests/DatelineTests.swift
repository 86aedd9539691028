import Extraction
import Gazetteer
import Testing

@Suite struct DatelineTests {
  @Test(
    "the agency of the dateline is the publisher of an article that gives none",
    arguments: [
      ("MINSK. BELTA - A Polish choir will sing in Minsk on Friday.", nil, "BelTA"),
      ("ASTANA, May 3 /Kazinform/ A Polish choir will sing in Astana.", nil, "Kazinform"),
      ("МИНСК, 3 мая. /БЕЛТА/. Польский хор выступит в Минске.", nil, "BelTA"),
      ("MINSK. BELTA - A Polish choir will sing in Minsk.", "The Minsk Herald", "The Minsk Herald"),
      ("A Polish choir will sing in Minsk, BelTA has learned.", nil, nil),
    ] as [(String, String?, String?)])
  func publisher(_ text: String, given: String?, expected: String?) {
    let extraction = Extractor().extract(Article(publisher: given, text: text))
    #expect(extraction.article.publisher == expected)
  }

  @Test(
    "what a publisher is called tells where it is at home",
    arguments: [
      ("Riga Spa Gazette", ["LV"]), ("SPA", ["SA"]), ("Lusa News Agency", ["PT"]),
      ("Saudi Press Agency (SPA)", ["SA"]), ("Hokuriku Weekly", ["JP"]),
      ("Goethe-Institut Tashkent", ["UZ"]),
    ] as [(String, [String])])
  func home(_ publisher: String, hosts: [String]) {
    let extraction = Extractor().extract(
      Article(
        publisher: publisher,
        text: "A Peruvian choir will give a concert in the Great Hall on 20 May."))
    #expect(extraction.events.map { $0.hosts.map(\.code) } == [hosts])
  }

  @Test("the country in a publisher's name tells namesakes apart")
  func namesake() {
    let extraction = Extractor().extract(
      Article(
        publisher: "Seychelles Gazette",
        text: "A Peruvian choir will come to Victoria for a concert on 14 May 2019."))
    #expect(extraction.events.map(\.city) == ["Victoria"])
    #expect(extraction.events.map { $0.hosts.map(\.code) } == [["SC"]])
  }

  @Test("a paper tells of its own country's players abroad")
  func own() {
    let extraction = Extractor().extract(
      Article(
        publisher: "Trinidad and Tobago Weekly",
        text: "The band will give a concert in Castries on 14 May 2019."))
    #expect(extraction.events.map { $0.guests.map(\.code) } == [["TT"]])
    #expect(extraction.events.map { $0.hosts.map(\.code) } == [["LC"]])
  }
}
