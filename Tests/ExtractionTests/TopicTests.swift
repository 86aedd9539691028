import Chronology
import Extraction
import Testing

@Suite struct TopicTests {
  private static func extract(_ text: String) -> Extraction {
    Extractor().extract(Article(published: CivilDate(year: 2019, month: 9, day: 10), text: text))
  }

  /// What stands behind the sentences that are tried, so that the text is no mere sentence.
  private static let rest = """
     The price had been falling since the spring. Ships wait in front of the port, and several firms have put off what
    they wanted to spend next year. The bank expects that wages will go on rising all the same, if more slowly than in
    the years before, and that the budget will be short of forty million euros.
    """

  @Test(arguments: [
    "The Bank of Latvia and a company from Norway will hold days of talks in Riga from 14 to 16 October.",
    "Workers from Poland appeared at the gates of the yard in Gdynia, where the shift on Friday began late.",
  ])
  func anArticleWithoutAWordOfCultureTellsOfNothing(_ sentence: String) {
    let extraction = Self.extract(sentence + Self.rest)
    #expect(extraction.events == [] && extraction.agreements == [] && extraction.relations == [])
  }

  @Test func aSentenceOrTwoAreReadWhateverTheirWordsAre() {
    let sentence = "On 14 October Baku will host La Scala."
    #expect(Self.extract(sentence).events.count == 1)
    #expect(Self.extract(sentence + Self.rest).events == [])
  }

  @Test func itsDatelineAndAgenciesAreReadAllTheSame() {
    let extraction = Self.extract(
      "RIGA, September 10. /TASS/. The price of oil from Norway rose on Friday, Reuters reported."
        + Self.rest)
    #expect(extraction.events == [])
    #expect(extraction.datelineCity == "Riga")
    #expect(extraction.article.publisher == "TASS")
    #expect(extraction.citedAgency == "Reuters")
  }

  @Test(arguments: [
    ("A choir from Norway sings in Riga on 14 October.", "choir"),
    ("A film from Norway, \"Fjord\", is screened in Riga on 14 October.", "film"),
    ("The Embassy of Norway invites to a reception in Riga on 14 October.", "reception"),
    ("The Year of Norway in Latvia will be held in 2021.", "Year"),
    ("Norwegian Days will be held in Riga from 14 to 18 October.", "Days"),
  ])
  func aWordOfThoseWhoMakeCultureOrTwoOfCultureAreEnough(_ text: String, _ word: String) {
    #expect(Self.extract(text + Self.rest).events.contains { $0.title.contains(word) })
  }

  @Test func oneWordOfAShowIsSaidInPassingInALongerText() {
    let sentence = "A concert by Norwegians will be held in Riga on 14 October."
    #expect(Self.extract(sentence).events.count == 1)
    let rest = Self.rest + Self.rest
    #expect(Self.extract(sentence + rest).events == [])
    #expect(Self.extract(sentence + " It is music of our days." + rest).events.count == 1)
  }

  @Test func agreementsOnCultureAndRelationsAreReadInArticlesOfPolitics() {
    let treaty = Self.extract(
      "Latvia and Norway signed an agreement on cooperation in culture in Riga on 6 September 2019."
        + Self.rest)
    #expect(treaty.agreements.map(\.parties.count) == [2])
    let relations = Self.extract(
      "Latvia and Norway established diplomatic relations on 27 August 1991." + Self.rest)
    #expect(relations.relations.count == 1)
  }

  @Test func aConferenceWithNoWordOfCultureNearbyIsLeftToAPerson() throws {
    let sentence = "A conference of Latvia and Norway was held in Riga from 14 to 16 August."
    let rest = Self.rest + Self.rest
    let near = Self.extract(sentence + " Its theme was music, and the choir sang." + rest)
    #expect(near.events.map(\.kind) == [.conference])
    let article = Article(
      published: CivilDate(year: 2019, month: 9, day: 10),
      text: sentence + rest + " A choir sang at the theatre.")
    #expect(Extractor().extract(article).events == [])
    let doubtful = try #require(
      Extractor().extract(article, from: Extractor.floor).events.first { $0.kind == .conference })
    #expect(doubtful.confidence < Extractor.threshold)
    let verdict = try #require(
      Extractor().explain(article).verdicts.first { $0.candidate.kind == .conference })
    #expect(
      verdict.reasons.contains {
        $0.name == "nothing of culture is told of nearby" && $0.weight < 0
      })
  }

  @Test(arguments: [
    ("The U.S. Congress will vote on the museum's bill on 14 October.", 0),
    ("The World Congress of Kazakh Writers will be held in Riga on 14 October.", 1),
    ("Screening of passengers from Norway begins in Riga on 14 October.", 0),
    ("A screening of films from Norway begins in Riga on 14 October.", 1),
    ("The company from Norway opens an office in Riga on 14 October.", 0),
    ("The dance company from Norway is in Riga on 14 October.", 1),
    ("Police in Riga arrested two men on 14 August at a festival of music from Norway.", 0),
    (
      "A concert of musicians from Norway for those killed in the attack will be held in Riga on 14 October.",
      1
    ),
    ("The performance of the economy of Norway is discussed in Riga on 14 October.", 0),
    ("The performance of the Norwegian army's choir in Riga is on 14 October.", 1),
    ("The Norwegian singer's house in Riga was sold on 14 August.", 0),
    ("The Norwegian singer's concert in Riga is on 14 October.", 1),
  ])
  func nounsOfCultureMeanOtherThingsToo(_ text: String, _ count: Int) {
    #expect(Self.extract(text).events.count == count)
  }
}
