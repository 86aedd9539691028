import Chronology
import CultureCal
import Extraction
import Gazetteer

/// Small calendars for the tests of reports.
struct ReportCalendar {
  let store: EventStore

  init() throws {
    store = try EventStore.open(":memory:", for: .writing, recorded: "2016-01-01")
  }

  /// Enters an event by hand.
  @discardableResult
  func add(
    _ title: String, _ when: String?, _ kind: EventKind = .days,
    _ status: EventStatus = .planned, from guests: String = "", to hosts: String = "",
    city: String? = nil, partOf: Event? = nil, on day: String = "2017-01-10"
  ) throws -> Event {
    try store.add(
      EventDraft(
        title: title, kind: kind, status: status, when: when.map { try EDTF($0) }, city: city,
        guests: countries(guests), hosts: countries(hosts), partOf: partOf?.uid),
      by: "anna", recorded: day)
  }

  /// Brings in what a publisher says of one event on a day.
  @discardableResult
  func tell(
    _ publisher: String?, _ published: String?, _ title: String, _ when: String?,
    _ kind: EventKind = .days, _ status: EventStatus = .planned, from guests: String,
    to hosts: String, city: String? = nil, url: String? = nil
  ) throws -> IngestReport {
    let text = "\(publisher ?? "Somebody") on \(published ?? "some day"): \(title), \(when ?? "-")."
    let article = Article(
      url: url, publisher: publisher, published: try published.map { try CivilDate($0) },
      text: text)
    let candidate = EventCandidate(
      titled: title, kind: kind, status: status, guests: countries(guests),
      hosts: countries(hosts), city: city, date: try when.map { try EDTF($0) },
      quote: 0..<text.unicodeScalars.count, confidence: 0.9)
    return try store.ingest(
      Extraction(of: article, in: "en", events: [candidate]), recorded: published ?? "2018-12-01")
  }

  /// What Kazakhstan, Belarus and others had planned and held by the spring of 2018.
  static func exchanges() throws -> ReportCalendar {
    let calendar = try ReportCalendar()
    let belarusDays = try calendar.add(
      "Days of Belarusian Culture in Kazakhstan", "2016-10-11/2016-10-14", .days, .held,
      from: "BY", to: "KZ", city: "Astana; Almaty")
    try calendar.add(
      "Opening concert of the State Dance Company", "2016-10-11", .concert, .held, from: "BY",
      to: "KZ", city: "Astana", partOf: belarusDays)
    try calendar.add(
      "Slutsk Belts: Weaving and Memory", "2016-10-12/2016-12", .exhibition, .held, from: "BY",
      to: "KZ", city: "Almaty", partOf: belarusDays)
    try calendar.add(
      "Treasures of the Great Steppe", "2017-11", .exhibition, .planned, from: "KZ", to: "BY",
      city: "Minsk")
    try calendar.tell(
      "Kazinform", "2017-09-15", "Days of Kazakhstan Culture in Belarus", "2018", from: "KZ",
      to: "BY")
    try calendar.tell(
      "BelTA", "2018-02-20", "Days of Kazakhstan Culture in Belarus", "2018-05", from: "KZ",
      to: "BY", city: "Minsk")
    try calendar.tell(
      "Kazinform", "2018-04-10", "Days of Kazakhstan Culture in Belarus", "2018-05-14/2018-05-20",
      from: "KZ", to: "BY", city: "Minsk")
    try calendar.tell(
      "BelTA", "2018-03-01", "Kazakh Film Week", "2018-06-18/2018-06-24", .film, from: "KZ",
      to: "BY", city: "Minsk")
    try calendar.tell(
      "Vitebsk Courier", "2018-04-02", "Kazakh Film Week", "2018-09-03/2018-09-09", .film,
      from: "KZ", to: "BY", city: "Vitebsk")
    try calendar.add(
      "Year of Uzbekistan in Kazakhstan", "2018", .year, .ongoing, from: "UZ", to: "KZ")
    try calendar.add(
      "Year of Kazakhstan in Uzbekistan", "2019", .year, .proposed, from: "KZ", to: "UZ")
    try calendar.add(
      "Residency for Young Ceramists", "2018-07-02/..", .workshop, .planned, from: "UZ", to: "KZ",
      city: "Turkistan")
    try calendar.add(
      "Evening of Abai's Poetry", nil, .literature, .planned, from: "KZ", to: "BY", city: "Minsk")
    try calendar.add(
      "Guest Performance of the Bolshoi Theatre of Belarus", "2017-03-24/2017-03-26",
      .performance, .cancelled, from: "BY", to: "KZ", city: "Almaty")
    try calendar.store.add(
      Series(
        title: "Night of Museums", kind: .festival, hosts: countries("BY"), city: "Minsk",
        start: try EDTF("2010-05"), recurrence: .everyYears(1)), recorded: "2017-01-10")
    try calendar.store.addAgreement(
      titled: "Agreement on Exchanges between Museums", signed: try EDTF("1998-09-10"),
      parties: countries("BY KZ"), by: "anna", recorded: "2017-01-10")
    return calendar
  }
}
