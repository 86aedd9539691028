import Chronology
import CultureCal
import Extraction
import SQLite
import Testing

@Suite struct IngestTests {
  @Test func theSameTextIsStoredOnce() throws {
    let store = try emptyCalendar()
    let first = try extraction([Account("Amber Road", .exhibition, "2019-04")])
    var second = first
    second.article.url = "https://example.org/copy"
    second.article.publisher = "Copyist"
    let report = try store.ingest(first, recorded: "2019-01-01")
    #expect(!report.isKnown)
    let again = try store.ingest(second, recorded: "2019-01-02")
    #expect(again.isKnown)
    #expect(again.article == report.article)
    #expect(again.outcomes.isEmpty)
    #expect(try store.articles() == [report.article])
    #expect(try store.article(text: first.article.text) == report.article)
    #expect(try store.count() == 1)
    #expect(
      report.article.sha256.count == 64
        && report.article.sha256.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test func canonicallyEquivalentTextsAreTwoArticles() throws {
    let store = try emptyCalendar()
    for text in ["caf\u{E9}", "cafe\u{301}"] {
      try store.ingest(Extraction(of: Article(text: text), in: "en"), recorded: "2019-01-01")
    }
    #expect(try store.articles().count == 2)
  }

  @Test func aDateFirmsUpThroughArticles() throws {
    let store = try emptyCalendar()
    let dates = ["2018", "2018-05", "2018-05-14/2018-05-20"]
    for (index, date) in dates.enumerated() {
      let outcome = try store.take(
        Account("Days of Peruvian Culture", .days, date, guests: "PE", hosts: "PT"),
        publisher: "Paper \(index)", published: "2017-0\(index + 1)-01")[0]
      switch outcome {
      case .new: #expect(index == 0)
      case .merged(let event, let changes, let disputes):
        #expect(event.when?.description == date)
        #expect(changes == [FieldChange(field: .when, old: dates[index - 1], new: date)])
        #expect(disputes.isEmpty)
      case .review(let review): Issue.record("\(review.reason)")
      }
    }
    let event = try #require(try store.list().first)
    #expect(try store.count() == 1)
    let history = try store.history(of: event)
    #expect(history.map(\.event.when?.description) == dates)
    #expect(history.map(\.action) == [.reported, .corroborated, .corroborated])
    #expect(
      history.map(\.author) == [
        "Paper 0, 2017-01-01", "Paper 1, 2017-02-01", "Paper 2, 2017-03-01",
      ])
    #expect(
      try store.claims(of: event).filter { $0.field == .when }.map(\.value).compactMap(\.self)
        .sorted()
        == dates)
  }

  @Test func aContradictionIsKeptAndSetOutForReview() throws {
    let store = try emptyCalendar()
    let outcome = try {
      try store.take(
        Account("Amber Road", .exhibition, "2019-04-05", guests: "LT", hosts: "IL", city: "Haifa"),
        publisher: "Alfa", published: "2019-01-01")
      return try store.take(
        Account("Amber Road", .exhibition, "2019-04-06", guests: "LT", hosts: "IL", city: "Haifa"),
        publisher: "Beta", published: "2019-01-02")[0]
    }()
    guard case .merged(let event, let changes, let disputes) = outcome else {
      Issue.record("expected a merge, found \(outcome)")
      return
    }
    #expect(event.when?.description == "2019-04-06")
    #expect(event.needsReview)
    #expect(changes == [FieldChange(field: .when, old: "2019-04-05", new: "2019-04-06")])
    #expect(disputes.isEmpty)
    let reviews = try store.pendingReviews()
    try #require(reviews.count == 1)
    #expect(reviews[0].event?.uid == event.uid)
    #expect(
      reviews[0].reason == "Alfa, 2019-01-01 gives when 2019-04-05, but 2019-04-06 is in force")
  }

  @Test func whatIsUncertainWaits() throws {
    let store = try emptyCalendar()
    let outcome = try store.take(
      Account("Amber Road", .exhibition, "2019-04", confidence: 0.3),
      Account("Bridges", .festival, "2019-05"))
    guard case .review(let review) = outcome[0], case .new(let event) = outcome[1] else {
      Issue.record("\(outcome)")
      return
    }
    #expect(review.reason == "the reading is not sure")
    #expect(review.confidence == 0.3)
    #expect(review.quote == "Amber Road")
    #expect(review.event == nil)
    #expect(try store.list() == [event])
  }

  @Test func aThresholdDecidesWhatIsUncertain() throws {
    let article = try extraction([Account("Amber Road", .exhibition, "2019-04", confidence: 0.3)])
    let store = try emptyCalendar()
    try store.ingest(article, threshold: 0.3, recorded: "2019-01-01")
    #expect(try store.count() == 1)
  }

  @Test func anItemIsPutIntoWhatEnclosesItWhateverTheirOrder() throws {
    let store = try emptyCalendar()
    let outcomes = try store.take(
      Account("Gala", .concert, "2019-06-10", guests: "MN", hosts: "RU", partOf: 2),
      Account("Opening Toast", .other, "2019-06-10", guests: "MN", hosts: "RU", partOf: 0),
      Account("Days of Mongolian Culture", .days, "2019-06", guests: "MN", hosts: "RU"))
    let events = outcomes.compactMap { if case .new(let event) = $0 { event } else { nil } }
    try #require(events.count == 3)
    #expect(events[0].partOf == events[2].uid)
    #expect(events[1].partOf == events[0].uid)
    #expect(events[2].partOf == nil)
    #expect(try store.items(of: events[2]) == [events[0]])
  }

  @Test func eventsInACircleAreStillStored() throws {
    let store = try emptyCalendar()
    try store.take(
      Account("Gala", .concert, "2019-06-10", partOf: 1),
      Account("Days of Mongolian Culture", .days, "2019-06", partOf: 0),
      Account("Alone", .fair, "2019-07", partOf: 2), Account("Lost", .film, "2019-07", partOf: 9))
    #expect(try store.count() == 4)
  }

  @Test func twoCandidatesOfOneArticleAreTwoEvents() throws {
    let store = try emptyCalendar()
    for publisher in ["Alfa", "Beta"] {
      try store.take(
        Account("Organ Hour", .concert, "2019-05-04", guests: "IT", hosts: "EE", city: "Tallinn"),
        Account("Organ Hour", .concert, "2019-05-04", guests: "IT", hosts: "EE", city: "Tallinn"),
        publisher: publisher)
    }
    // of the second article, each of the two fits both: a person decides
    #expect(try store.count() == 2)
    #expect(try store.pendingReviews().count == 2)
  }

  @Test func nothingIsStoredIfAnythingFails() throws {
    let store = try emptyCalendar()
    try store.connection.execute(
      """
      CREATE TEMP TRIGGER fail BEFORE INSERT ON claim WHEN new.value = 'Bridges'
      BEGIN SELECT raise(ABORT, 'no'); END
      """)
    let article = try extraction([
      Account("Amber Road", .exhibition, "2019-04"), Account("Bridges", .festival, "2019-05"),
    ])
    #expect(throws: (any Error).self) { try store.ingest(article, recorded: "2019-01-01") }
    #expect(try store.articles().isEmpty)
    #expect(try store.count() == 0)
    // nor of the part of a larger transaction, which goes on
    try store.connection.transaction {
      try store.add(EventDraft(title: "Before"), by: "anna", recorded: "2019-01-01")
      #expect(throws: (any Error).self) { try store.ingest(article, recorded: "2019-01-01") }
      try store.add(EventDraft(title: "After"), by: "anna", recorded: "2019-01-01")
    }
    #expect(try store.list().map(\.title) == ["After", "Before"])
    #expect(try store.articles().isEmpty)
  }

  @Test func anAgreementIsKnownAgain() throws {
    let store = try emptyCalendar()
    func cite(_ title: String, _ signed: String?, _ parties: String, _ publisher: String) throws {
      try store.ingest(
        extraction(
          [], publisher: publisher,
          agreements: [
            AgreementCandidate(
              titled: title, signed: try signed.map { try EDTF($0) }, parties: countries(parties),
              quote: 0..<6, confidence: 0.9)
          ]), recorded: "2019-01-01")
    }
    try cite("cultural agreement", "1994", "PE PT", "Alfa")
    try cite("agreement on culture and science", "1994-02-03", "PT PE", "Beta")
    try cite("cultural agreement", nil, "PE PT", "Gamma")
    try cite("programme of exchanges", "2004", "PE PT", "Delta")
    try cite("cultural agreement", "1994", "PE ES", "Epsilon")
    let agreements = try store.agreements()
    #expect(
      agreements.map(\.title) == [
        "cultural agreement", "cultural agreement", "programme of exchanges",
      ])
    let first = try #require(agreements.first { $0.signed?.description == "1994-02-03" })
    #expect(first.parties == countries("PE PT"))
    #expect(
      try store.sources(of: first).map(\.article.publisher) == ["Alfa", "Beta", "Gamma"])
    #expect(try store.sources(of: first)[0].quote == "Alfa r")
  }
}
