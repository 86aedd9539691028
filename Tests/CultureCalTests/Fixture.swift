import Chronology
import CultureCal
import Extraction
import Gazetteer
import SQLite

/// A calendar in memory.
func emptyCalendar() throws -> EventStore {
  try EventStore.open(":memory:", for: .writing, recorded: "2017-09-15")
}

/// The countries of codes such as "BY KZ".
func countries(_ codes: String) -> [Country] {
  codes.split(separator: " ").compactMap { Country(code: String($0)) }
}

func day(_ text: String) throws -> CivilDate { try CivilDate(text) }

/// What an article says of an event, in as few words as a test needs.
struct Account {
  var title: String
  var kind: EventKind
  var date: String?
  var guests = ""
  var hosts = ""
  var city: String?
  var venue: String?
  var status = EventStatus.planned
  var confidence = 0.9
  var partOf: Int?
  var startTime: String?

  init(
    _ title: String, _ kind: EventKind = .concert, _ date: String? = nil, guests: String = "",
    hosts: String = "", city: String? = nil, venue: String? = nil, status: EventStatus = .planned,
    confidence: Double = 0.9, partOf: Int? = nil, startTime: String? = nil
  ) {
    self.title = title
    self.kind = kind
    self.date = date
    self.guests = guests
    self.hosts = hosts
    self.city = city
    self.venue = venue
    self.status = status
    self.confidence = confidence
    self.partOf = partOf
    self.startTime = startTime
  }
}

/// An article that says nothing but the titles of its events, a sentence each.
func extraction(
  _ accounts: [Account], publisher: String = "Prensa", published: String? = "2017-09-15",
  agreements: [AgreementCandidate] = []
) throws -> Extraction {
  var text = "\(publisher) reports. "
  var events: [EventCandidate] = []
  for account in accounts {
    let start = text.unicodeScalars.count
    text += "\(account.title), \(account.date ?? "no date"). "
    events.append(
      EventCandidate(
        titled: account.title, kind: account.kind, status: account.status,
        guests: countries(account.guests), hosts: countries(account.hosts), city: account.city,
        venue: account.venue, date: try account.date.map { try EDTF($0) },
        startTime: try account.startTime.map { try LocalTime($0) }, partOf: account.partOf,
        quote: start..<start + account.title.unicodeScalars.count,
        confidence: account.confidence))
  }
  return Extraction(
    of: Article(
      url: "https://example.org/\(publisher)/\(published ?? "")", publisher: publisher,
      language: "en", published: try published.map { try CivilDate($0) }, text: text),
    in: "en", events: events, agreements: agreements)
}

extension EventStore {
  /// Brings in an article of the given events.
  @discardableResult
  func take(
    _ accounts: Account..., publisher: String = "Prensa", published: String? = "2017-09-15"
  ) throws -> [IngestReport.Outcome] {
    try ingest(
      extraction(accounts, publisher: publisher, published: published),
      recorded: published ?? "2017-09-15"
    ).outcomes
  }

  /// The texts of a query's single column.
  func texts(_ sql: String) throws -> [String] {
    try connection.all(sql) { try $0.text(0) }
  }
}
