import Chronology
import SQLite

/// What the reports share: they read the whole calendar once and let a filter choose.
extension EventStore {
  /// Whether the event `e` is on the calendar and a filter lets it through; its limit has no say.
  ///
  /// Binds ``bindings(of:)`` to ?1 to ?9 and the period to ?10 and ?11.
  static let isChosen = """
    e.removed IS NULL AND (?10 IS NULL OR (e.last_day >= ?10 AND e.first_day <= ?11))
      AND \(conditions)
    """

  /// What ``isChosen`` binds.
  func choice(_ filter: EventFilter) -> [Value] {
    let period = PossibleDays(from: filter.first, to: filter.last)
    return bindings(of: filter)
      + (filter.hasPeriod ? [Value(period.first), Value(period.last)] : [.null, .null])
  }

  /// Every row of a query about what a filter lets through.
  func forEachRow(
    _ sql: String, _ filter: EventFilter, more: [Value] = [],
    _ body: (borrowing Row) throws -> Void
  ) throws {
    try connection.forEach(sql, choice(filter) + more) { row in
      try body(row)
      return true
    }
  }

  /// The number that a query about what a filter lets through gives.
  func number(_ sql: String, _ filter: EventFilter) throws -> Int {
    var number = 0
    try forEachRow(sql, filter) { number = try $0.integer(0) }
    return number
  }
}
