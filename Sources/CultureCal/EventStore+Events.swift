import Gazetteer
import SQLite

extension EventStore {
  /// The event of a UID, or of the beginning of one that no other event shares.
  ///
  /// Case, hyphens and the look-alikes of Crockford's digits are forgiven. An event that was removed
  /// or merged away is found too, if no other fits.
  ///
  /// - Throws: ``StoreError`` that names those that may have been meant.
  public func event(_ name: String) throws -> Event {
    let wanted = UID.normalized(name)
    guard !wanted.isEmpty else { throw StoreError(.unknownName, "expected an event's id") }
    let found = try connection.all(
      """
      SELECT \(Event.columns) FROM event e WHERE e.uid >= ?1 AND e.uid < ?1 || '~'
      ORDER BY e.removed IS NOT NULL, e.uid LIMIT 6
      """, .text(wanted), as: Event.init(row:))
    if let first = found.first {
      if found.count == 1 || first.uid == wanted || found[1].removed != nil && first.removed == nil
      {
        return first
      }
      throw StoreError(
        .unknownName,
        "expected the id of one event, but '\(name)' begins \(found.count > 5 ? "many" : "several"): "
          + found.prefix(5).map { "\($0.uid) (\($0.title))" }.joined(separator: ", "))
    }
    let near = try suggestions(for: wanted)
    throw StoreError(
      .unknownName,
      "expected an event's id, but found '\(name)'"
        + (near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"))
  }

  /// The events that an event encloses, in the order of a list.
  public func items(of event: Event) throws -> [Event] {
    try connection.all(
      """
      SELECT \(Event.columns) FROM event e WHERE e.part_of = ?1 AND e.removed IS NULL
      ORDER BY e.date IS NULL, e.first_day, e.last_day, e.title, e.uid
      """, Value(event.id), as: Event.init(row:))
  }

  /// How many events are on the calendar.
  public func count() throws -> Int {
    try connection.first("SELECT count(*) FROM event WHERE removed IS NULL") {
      try $0.integer(0)
    } ?? 0
  }

  /// The event of a row.
  func event(id: Int) throws -> Event {
    guard
      let event = try connection.first(
        "SELECT \(Event.columns) FROM event e WHERE e.id = ?1", Value(id), as: Event.init(row:))
    else { throw StoreError(.damaged, "expected an event with the row id \(id), found none") }
    return event
  }

  /// UIDs with at most two letters wrong, nearest first, at most three.
  private func suggestions(for wanted: String) throws -> [String] {
    guard wanted.utf8.count >= 4 else { return [] }
    let wanted = Array(wanted.utf8.prefix(UID.length))
    var near: [(distance: Int, uid: String)] = []
    try connection.forEach("SELECT uid FROM event WHERE removed IS NULL") { row in
      let uid = try row.text(0)
      let wrong = zip(wanted, uid.utf8).count { $0 != $1 }
      if wrong <= 2 { near.append((wrong, uid)) }
      return true
    }
    return near.sorted { ($0.distance, $0.uid) < ($1.distance, $1.uid) }.prefix(3).map(\.uid)
  }
}
