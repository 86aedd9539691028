import Chronology
import CultureCal
import Extraction
import Gazetteer
import SQLite
import Testing

/// A calendar in memory for the tests of scheduling.
struct Calendar {
  let store: EventStore
  let today = CivilDate(dayNumber: 17_429)  // 2017-09-20

  init() throws {
    let connection = try Connection(":memory:")
    try EventStore.migrator.migrate(connection, recorded: "2017-09-20") { _ in nil }
    store = EventStore(connection)
  }

  @discardableResult
  func add(
    _ title: String, _ kind: EventKind, _ when: String?, guests: [String] = [],
    hosts: [String] = [],
    venue: String? = nil, time: String? = nil, partOf: String? = nil, status: EventStatus = .planned
  ) throws -> Event {
    var draft = EventDraft(title: title)
    draft.kind = kind
    draft.status = status
    draft.when = try when.map { try EDTF($0) }
    draft.guests = try guests.map { try #require(Country(code: $0)) }
    draft.hosts = try hosts.map { try #require(Country(code: $0)) }
    draft.venue = venue
    draft.city = venue == nil ? nil : "Minsk"
    draft.startTime = try time.map { try LocalTime($0) }
    draft.partOf = partOf
    return try store.add(draft, by: "ann", recorded: "2017-09-20")
  }
}
