import Chronology
import Extraction
import Gazetteer
import SQLite

/// The one way in which events get into the tables: row, countries, search text and revision together.
extension EventStore {
  /// Enters an event; returns it with its UID and row.
  func insert(_ event: Event, _ cause: Cause) throws -> Event {
    let uid = try freeUID(for: event)
    try connection.run(
      """
      INSERT INTO event (
        uid, title, kind, status, date, first_day, last_day, start_time, end_time, zone, city,
        venue, guests, hosts, part_of, notes, links, created, updated, node)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
        (SELECT id FROM event WHERE uid = ?15), ?16, ?17, ?18, ?18, ?19)
      """, .text(uid), .text(event.title), .text(event.kind.rawValue),
      .text(event.status.rawValue), Value(event.when?.description), Value(event.days?.first),
      Value(event.days?.last), Value(event.startTime?.description),
      Value(event.endTime?.description), Value(event.zone), Value(event.city), Value(event.venue),
      .text(event.guests.text ?? ""), .text(event.hosts.text ?? ""), Value(event.partOf),
      Value(event.notes), Value(event.text(of: .links)), .text(cause.recorded),
      Value(event.days?.node))
    let id = connection.lastInsertedID
    try index(event, id: id)
    let entered = try self.event(id: id)
    try record(entered, cause)
    return entered
  }

  /// Stores what has changed about an event, and the revision.
  func update(_ event: Event, _ cause: Cause) throws -> Event {
    try connection.run(
      """
      UPDATE event SET title = ?2, kind = ?3, status = ?4, date = ?5, first_day = ?6,
        last_day = ?7, start_time = ?8, end_time = ?9, zone = ?10, city = ?11, venue = ?12,
        guests = ?13, hosts = ?14, part_of = (SELECT id FROM event WHERE uid = ?15),
        notes = ?16, links = ?17, updated = ?18, removed = ?19,
        merged_into = (SELECT id FROM event WHERE uid = ?20), node = ?21
      WHERE id = ?1
      """, Value(event.id), .text(event.title), .text(event.kind.rawValue),
      .text(event.status.rawValue), Value(event.when?.description), Value(event.days?.first),
      Value(event.days?.last), Value(event.startTime?.description),
      Value(event.endTime?.description), Value(event.zone), Value(event.city), Value(event.venue),
      .text(event.guests.text ?? ""), .text(event.hosts.text ?? ""), Value(event.partOf),
      Value(event.notes), Value(event.text(of: .links)), .text(cause.recorded),
      Value(event.removed), Value(event.mergedInto),
      Value(event.removed == nil ? event.days?.node : nil))
    try reindex(event)
    let updated = try self.event(id: event.id)
    try record(updated, cause)
    return updated
  }

  private func freeUID(for event: Event) throws -> String {
    let parts = [
      event.title, event.kind.rawValue, event.guests.text ?? "", event.hosts.text ?? "",
      event.when?.description ?? "", event.city ?? "",
    ]
    var attempt = 0
    while true {
      let uid = UID.make(parts, attempt: attempt)
      let isTaken = try connection.first("SELECT 1 FROM event WHERE uid = ?1", .text(uid)) { _ in
        true
      }
      if isTaken == nil { return uid }
      attempt += 1
    }
  }

  private func index(_ event: Event, id: Int) throws {
    for (countries, role) in [(event.guests, "guest"), (event.hosts, "host")] {
      for country in Set(countries) {
        try connection.run(
          "INSERT INTO event_country (country, role, event_id) VALUES (?1, ?2, ?3)",
          .text(country.code), .text(role), Value(id))
      }
    }
    let titles = try connection.all(
      "SELECT DISTINCT value FROM claim WHERE event_id = ?1 AND field = 'title'", Value(id)
    ) { try $0.text(0) }
    let countries = Set(event.guests + event.hosts).sorted()
      .flatMap { [$0.name(in: "en"), $0.name(in: "ru")] }
    let cities = event.city.map { Place.names(of: $0, in: event.hosts) } ?? []
    try connection.run(
      """
      INSERT INTO event_text (rowid, title, city, venue, countries, notes, keys)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, Value(id), Search.text(Set(titles + [event.title]).sorted().joined(separator: "\n")),
      Search.text(cities.joined(separator: "\n")), Search.text(event.venue),
      Search.text(countries.joined(separator: "\n")), Search.text(event.notes),
      .text(MatchKey.keys(of: event).joined(separator: " ")))
  }

  /// Brings what finds an event by country and by words up to date.
  func reindex(_ event: Event) throws {
    try connection.run("DELETE FROM event_country WHERE event_id = ?1", Value(event.id))
    try connection.run("DELETE FROM event_text WHERE rowid = ?1", Value(event.id))
    if event.removed == nil { try index(event, id: event.id) }
  }

  private func record(_ event: Event, _ cause: Cause) throws {
    try connection.run(
      """
      INSERT INTO revision (event_id, number, action, author, reason, recorded, snapshot)
      VALUES (?1, (SELECT count(*) + 1 FROM revision WHERE event_id = ?1), ?2, ?3, ?4, ?5, ?6)
      """, Value(event.id), .text(cause.action.rawValue), .text(cause.author),
      Value(cause.reason), .text(cause.recorded), .text(event.snapshot))
  }
}

/// Who changes something, when and why.
struct Cause {
  let action: Revision.Action
  let author: String
  var reason: String?
  let recorded: String
}

extension Event {
  /// The days that its date can mean.
  var days: PossibleDays? { when.map(PossibleDays.init) }

  /// The text of every field, and what became of it, as a JSON object.
  fileprivate var snapshot: String {
    var json = JSONWriter()
    json.object { json in
      for field in EventField.allCases {
        guard let text = text(of: field) else { continue }
        json.name(told: field.rawValue)
        json.string(text)
      }
      if let removed { json.field("removed", removed) }
      if let mergedInto { json.field("mergedInto", mergedInto) }
    }
    return json.text
  }
}
