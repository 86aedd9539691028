import Chronology
import Extraction
import Gazetteer
import SQLite

extension Event {
  /// The columns that ``init(row:)`` reads, in its order, of the table `event` by the name of `e`.
  static let columns = """
    e.id, e.uid, e.title, e.kind, e.status, e.date, e.start_time, e.end_time, e.zone, e.city,
    e.venue, e.guests, e.hosts, (SELECT uid FROM event WHERE id = e.part_of), e.notes, e.links,
    EXISTS (SELECT 1 FROM review WHERE event_id = e.id AND state = 'pending'),
    e.created, e.updated, e.removed, (SELECT uid FROM event WHERE id = e.merged_into)
    """

  /// Reads the event of a row of ``columns``.
  init(row: borrowing Row) throws {
    id = try row.integer(0)
    uid = try row.text(1)
    title = try row.text(2)
    kind = try EventKind(stored: row.text(3))
    status = try EventStatus(stored: row.text(4))
    when = try row.optionalText(5).map { try EDTF(stored: $0) }
    startTime = try row.optionalText(6).map { try LocalTime(stored: $0) }
    endTime = try row.optionalText(7).map { try LocalTime(stored: $0) }
    zone = try row.optionalText(8)
    city = try row.optionalText(9)
    venue = try row.optionalText(10)
    guests = try [Country](stored: row.text(11))
    hosts = try [Country](stored: row.text(12))
    partOf = try row.optionalText(13)
    notes = try row.optionalText(14)
    links = try row.optionalText(15)?.split(separator: "\n").map(String.init) ?? []
    needsReview = try row.integer(16) == 1
    created = try row.text(17)
    updated = try row.text(18)
    removed = try row.optionalText(19)
    mergedInto = try row.optionalText(20)
  }
}
