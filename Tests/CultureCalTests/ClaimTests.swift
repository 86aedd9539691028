import Chronology
import CultureCal
import Extraction
import Testing

/// What articles say of one event, with the day of publication, and what the event shows then.
struct Hearsay: CustomTestStringConvertible {
  let name: String
  let field: EventField
  /// The day of publication and the account.
  let accounts: [(String?, Account)]
  let inForce: String?
  let disputed: [String]

  var testDescription: String { name }
}

@Suite struct ClaimTests {
  private static func account(
    _ date: String? = "2019-05", guests: String = "IS", hosts: String = "PL",
    city: String? = "Gdansk", status: EventStatus = .planned, venue: String? = nil,
    kind: EventKind = .festival, title: String = "Aurora Nights"
  ) -> Account {
    Account(
      title, kind, date, guests: guests, hosts: hosts, city: city, venue: venue, status: status)
  }

  static let table: [Hearsay] = [
    Hearsay(
      name: "the more precise of compatible dates", field: .when,
      accounts: [("2019-01-01", account("2019")), ("2019-01-02", account("2019-05"))],
      inForce: "2019-05", disputed: []),
    Hearsay(
      name: "even if a newer article is vague again", field: .when,
      accounts: [
        ("2019-01-01", account("2019-05-03/2019-05-05")), ("2019-01-02", account("2019")),
      ],
      inForce: "2019-05-03/2019-05-05", disputed: []),
    Hearsay(
      name: "the newer of incompatible dates", field: .when,
      accounts: [
        ("2019-01-01", account("2019-05-03/2019-05-05")),
        ("2019-01-02", account("2019-05-10/2019-05-12")),
      ],
      inForce: "2019-05-10/2019-05-12", disputed: ["2019-05-03/2019-05-05"]),
    Hearsay(
      name: "what was published counts, not what came in", field: .when,
      accounts: [
        ("2019-01-02", account("2019-05-10/2019-05-12")),
        ("2019-01-01", account("2019-05-03/2019-05-05")),
      ],
      inForce: "2019-05-10/2019-05-12", disputed: ["2019-05-03/2019-05-05"]),
    Hearsay(
      name: "an article without a day counts as old", field: .when,
      accounts: [
        ("2019-01-02", account("2019-05-10/2019-05-12")), (nil, account("2019-05-03/2019-05-05")),
      ],
      inForce: "2019-05-10/2019-05-12", disputed: ["2019-05-03/2019-05-05"]),
    Hearsay(
      name: "an old date is no dispute after a postponement", field: .when,
      accounts: [
        ("2019-01-01", account("2019-05-03/2019-05-05")),
        ("2019-01-02", account("2019-05-20/2019-05-22", status: .postponed)),
      ],
      inForce: "2019-05-20/2019-05-22", disputed: []),
    Hearsay(
      name: "the status of the newest article", field: .status,
      accounts: [
        ("2019-06-01", account(status: .held)), ("2019-01-01", account(status: .planned)),
        ("2019-02-01", account(status: .cancelled)),
      ],
      inForce: "held", disputed: []),
    Hearsay(
      name: "of one day, the status that has come furthest", field: .status,
      accounts: [
        ("2019-05-03", account(status: .ongoing)), ("2019-05-03", account(status: .planned)),
      ],
      inForce: "ongoing", disputed: []),
    Hearsay(
      name: "all guests that articles with one in common name", field: .guests,
      accounts: [
        ("2019-01-01", account(guests: "IS NO")), ("2019-01-02", account(guests: "IS SE")),
      ],
      inForce: "IS NO SE", disputed: []),
    Hearsay(
      name: "other guests are disputed", field: .guests,
      accounts: [("2019-01-01", account(guests: "IS")), ("2019-01-02", account(guests: "FI"))],
      inForce: "FI", disputed: ["IS"]),
    Hearsay(
      name: "the name that came first", field: .title,
      accounts: [
        ("2019-01-02", account(title: "Aurora Nights")),
        ("2019-01-03", account(title: "Festival Aurora Nights in Gdansk")),
      ],
      inForce: "Aurora Nights", disputed: []),
    Hearsay(
      name: "the kind that most give", field: .kind,
      accounts: [
        ("2019-01-01", account(kind: .festival)), ("2019-01-02", account(kind: .competition)),
        ("2019-01-03", account(kind: .festival)),
      ],
      inForce: "festival", disputed: []),
    Hearsay(
      name: "any kind rather than other", field: .kind,
      accounts: [("2019-01-01", account(kind: .other)), ("2019-01-02", account(kind: .days))],
      inForce: "days", disputed: []),
    Hearsay(
      name: "the venue of the newest article", field: .venue,
      accounts: [
        ("2019-01-01", account(venue: "Baltic Hall")), ("2019-01-02", account(venue: "Old Dock")),
        ("2019-01-03", account()),
      ],
      inForce: "Old Dock", disputed: []),
  ]

  @Test("what is in force, and what is disputed", arguments: table)
  func judgement(_ hearsay: Hearsay) throws {
    let store = try emptyCalendar()
    for (index, (published, account)) in hearsay.accounts.enumerated() {
      try store.take(account, publisher: "Paper \(index)", published: published)
    }
    let events = try store.list()
    try #require(events.count == 1)
    let claims = try store.claims(of: events[0]).filter { $0.field == hearsay.field }
    #expect(
      claims.count
        == hearsay.accounts.count { _, account in
          hearsay.field != .venue || account.venue != nil
        })
    let shown = try store.texts(
      "SELECT coalesce(\(hearsay.field == .when ? "date" : hearsay.field.rawValue), '') FROM event")
    #expect(shown == [hearsay.inForce ?? ""])
    #expect(claims.filter(\.isDisputed).map(\.value) == hearsay.disputed)
    #expect(events[0].needsReview == !hearsay.disputed.isEmpty)
    #expect(claims.first?.isInForce == true)
  }

  @Test func aPersonsWordOutweighsArticlesAndIsNotForgotten() throws {
    let store = try emptyCalendar()
    try store.take(Self.account("2019-05"), published: "2019-01-01")
    let event = try store.list()[0]
    var change = EventChange()
    change.when = .set(try EDTF("2019-06"))
    change.city = .clear
    try store.edit(event.uid, change, by: "anna", recorded: "2019-01-02")
    try store.take(
      Self.account("2019-06-07/2019-06-09", venue: "Old Dock"), publisher: "Alfa",
      published: "2019-02-01")
    let now = try store.list()
    try #require(now.count == 1)
    #expect(now[0].when?.description == "2019-06")
    #expect(now[0].city == nil)
    #expect(now[0].venue == "Old Dock")
    let dates = try store.claims(of: now[0]).filter { $0.field == .when }
    #expect(dates.map(\.value) == ["2019-06", "2019-05", "2019-06-07/2019-06-09"])
    #expect(dates.map(\.isInForce) == [true, false, false])
    // the first article contradicts her, as she knew; the second does not
    #expect(dates.map(\.isDisputed) == [false, true, false])
    #expect(try store.pendingReviews().isEmpty)
    try store.take(Self.account("2019-07"), publisher: "Beta", published: "2019-02-02")
    #expect(
      try store.pendingReviews().map(\.reason)
        == ["Beta, 2019-02-02 gives when 2019-07, but 2019-06 is in force"])
  }

  @Test func aClaimHasItsWordsAndTheirPlace() throws {
    let store = try emptyCalendar()
    let text = "ёж — The Aurora Nights come to Gdansk in May."
    let scalars = Array(text.unicodeScalars)
    let start = try #require(scalars.firstIndex(of: "A"))
    let article = Article(
      id: "note.txt", url: "https://example.org/1", publisher: "Alfa", language: "en",
      title: "Lights", published: try day("2019-01-01"), text: text)
    let candidate = EventCandidate(
      titled: "Aurora Nights", kind: .festival, status: .planned, date: try EDTF("2019-05"),
      quote: 5..<scalars.count, confidence: 0.8,
      evidence: [.title: start..<start + 13, .date: scalars.count - 4..<scalars.count - 1])
    let report = try store.ingest(
      Extraction(
        of: article, in: "en", citedAgency: "BetaPress", datelineCity: "Gdansk", events: [candidate]
      ),
      recorded: "2019-01-02T03:04:05Z")
    #expect(report.article.name == "note.txt")
    #expect(report.article.citedAgency == "BetaPress")
    #expect(report.article.datelineCity == "Gdansk")
    #expect(report.article.label == "Alfa, 2019-01-01")
    #expect(try store.text(of: report.article) == text)
    let event = try store.list()[0]
    let claims = try store.claims(of: event)
    #expect(claims.first { $0.field == .title }?.quote == "Aurora Nights")
    #expect(claims.first { $0.field == .when }?.quote == "May")
    #expect(
      claims.first { $0.field == .kind }?.source
        == .article(report.article, quote: 5..<scalars.count, confidence: 0.8))
    #expect(
      try store.sources(of: event)
        == [Source(article: report.article, quote: "Aurora Nights", range: start..<start + 13)])
  }
}
