import CPeer
import SQLite

/// An event-like row of 12 columns.
struct StoredEvent {
  let id: Int
  let uid, title, kind, status, edtf: String
  let firstDay, lastDay: Int
  let city: String
  let venue: String?
  let guest, host: String

  /// The columns that ``init(row:)`` reads, in its order.
  static let columns =
    "id, uid, title, kind, status, edtf, first_day, last_day, city, venue, guest, host"

  init(row: borrowing Row) throws {
    id = try row.integer(0)
    uid = try row.text(1)
    title = try row.text(2)
    kind = try row.text(3)
    status = try row.text(4)
    edtf = try row.text(5)
    firstDay = try row.integer(6)
    lastDay = try row.integer(7)
    city = try row.text(8)
    venue = try row.optionalText(9)
    guest = try row.text(10)
    host = try row.text(11)
  }

  init(_ event: cpeer_event) {
    id = Int(event.id)
    uid = String(cString: event.uid)
    title = String(cString: event.title)
    kind = String(cString: event.kind)
    status = String(cString: event.status)
    edtf = String(cString: event.edtf)
    firstDay = Int(event.first_day)
    lastDay = Int(event.last_day)
    city = String(cString: event.city)
    venue = event.venue.map { String(cString: $0) }
    guest = String(cString: event.guest)
    host = String(cString: event.host)
  }

  /// What is bound, in the order of ``columns``.
  var values: [Value] {
    [
      Value(id), .text(uid), .text(title), .text(kind), .text(status), .text(edtf),
      Value(firstDay), Value(lastDay), .text(city), Value(venue), .text(guest), .text(host),
    ]
  }

  /// The length of all its text in bytes.
  var textLength: Int {
    uid.utf8.count + title.utf8.count + kind.utf8.count + status.utf8.count + edtf.utf8.count
      + city.utf8.count + (venue?.utf8.count ?? 0) + guest.utf8.count + host.utf8.count
  }
}
