import Extraction
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
}
