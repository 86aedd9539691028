public import Chronology
import Extraction
import Gazetteer
import SQLite

extension EventStore {
  /// The events that a filter lets through.
  ///
  /// A period selects every event whose possible days meet it, whether past or not. The order is:
  /// first possible day, last possible day, title, UID; without a period, events without a date
  /// come last. The cost of a period grows with what meets it, not with the calendar.
  public func list(_ filter: EventFilter = EventFilter()) throws -> [Event] {
    try events(filter, in: PossibleDays(from: filter.first, to: filter.last))
  }

  /// The events that are still to come or go on.
  ///
  /// Without a period: those whose last possible day is not before `today`, and after them, since
  /// they must not be forgotten, those that have no date; what was held or cancelled is left out.
  /// With a period: all whose possible days meet it, whether past or not, but for the cancelled.
  /// Statuses that the filter names are shown in any case. Order and cost are those of ``list(_:)``.
  public func upcoming(_ filter: EventFilter = EventFilter(), today: CivilDate) throws -> [Event] {
    var filter = filter
    if filter.hasPeriod {
      if filter.statuses.isEmpty { filter.statuses = .all.subtracting([.cancelled]) }
      return try list(filter)
    }
    if filter.statuses.isEmpty { filter.statuses = .all.subtracting([.cancelled, .held]) }
    return try events(filter, in: PossibleDays(from: today, to: nil))
  }

  private func events(_ filter: EventFilter, in period: PossibleDays) throws -> [Event] {
    let dated = try datedEvents(filter, in: period)
    if filter.hasPeriod || dated.count == filter.limit { return dated }
    var rest = filter
    rest.limit = filter.limit.map { $0 - dated.count }
    return dated + (try select(Self.undated, rest))
  }

  /// The events with a date that meets the period.
  private func datedEvents(_ filter: EventFilter, in period: PossibleDays) throws -> [Event] {
    if period.isUnbounded {
      return try select(
        filter.hasCountry ? Self.datedOfCountry : Self.dated, filter)
    }
    // The first so many events of a period without an end begin soon: what begins after the window
    // comes after all that meets it.
    if let limit = filter.limit, period.last >= PossibleDays.open {
      for days in [30, 365, 3_650] {
        let found = try select(
          Self.periodQuery, filter, Value(period.first), Value(period.first + days))
        if found.count == limit { return found }
      }
    }
    return try select(Self.periodQuery, filter, Value(period.first), Value(period.last))
  }

  /// The events of a query that binds the filter to ?1 to ?9, and what else there is from ?10 on.
  func select(_ sql: String, _ filter: EventFilter, _ more: Value...) throws -> [Event] {
    var events: [Event] = []
    try connection.forEach(sql, bindings(of: filter) + more) { row in
      events.append(try Event(row: row))
      return true
    }
    return events
  }

  /// What ``conditions`` binds to ?1 to ?8, and the limit for ?9.
  func bindings(of filter: EventFilter) -> [Value] {
    [
      .texts(filter.kinds.map(\.rawValue)) ?? nil, .texts(filter.statuses.map(\.rawValue)) ?? nil,
      Value(filter.country?.code), Value(filter.guest?.code), Value(filter.host?.code),
      Value(filter.city.flatMap { Search.phrase($0, in: "city") }), Value(filter.partOf),
      Value(filter.needsReview.map { $0 ? 1 : 0 }), Value(filter.limit ?? -1),
    ]
  }

  /// The SQL of every query for a period, for measurements and for those who bring their own.
  ///
  /// It binds what a filter asks for, or NULL, to ?1 to ?8, the limit, or -1 for none, to ?9, and the
  /// period's first and last day to ?10 and ?11.
  public static let periodQuery = """
    WITH period (first, last) AS (VALUES (?10, ?11)), \(found)
    SELECT \(Event.columns) FROM found f CROSS JOIN event e ON e.id = f.id
    WHERE e.first_day <= ?11 AND e.last_day >= ?10 AND \(conditions)
    ORDER BY e.first_day, e.last_day, e.title, e.uid LIMIT ?9
    """

  /// What the column `node` of an event with this date has to be, for those who fill tables themselves.
  public static func node(of date: EDTF) -> Int { PossibleDays(date).node }

  /// The rows of events that may meet the `period`; those from 1252 to 2687 do (decision 0004).
  ///
  /// An event's node is one of its days. If it lies within the period, the event meets it. If it lies
  /// before, the event reaches the period only from the last node of each level before it, and then
  /// by its last day; likewise after.
  static let found = """
    level (power) AS (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12),
      (13), (14), (15), (16), (17), (18)),
    indexed (low, high) AS (
      SELECT min(max(first, -262144), 262143), min(max(last, -262144), 262143) FROM period),
    before (node) AS (SELECT DISTINCT (low - 1) >> power << power FROM indexed, level),
    after (node) AS (SELECT DISTINCT ((high >> power) + 1) << power FROM indexed, level),
    found (id) AS (
      SELECT e.id FROM indexed i CROSS JOIN event e ON e.node BETWEEN i.low AND i.high
      UNION ALL
      SELECT e.id FROM period p CROSS JOIN before b CROSS JOIN event e
        ON e.node = b.node AND e.last_day >= p.first
      UNION ALL
      SELECT e.id FROM period p CROSS JOIN after a CROSS JOIN event e
        ON e.node = a.node AND e.first_day <= p.last)
    """

  private static let dated = """
    SELECT \(Event.columns) FROM event e WHERE e.date IS NOT NULL AND e.removed IS NULL
      AND \(conditions)
    ORDER BY e.first_day, e.last_day, e.title, e.uid LIMIT ?9
    """

  private static let datedOfCountry = """
    SELECT \(Event.columns) FROM event e WHERE e.date IS NOT NULL AND e.removed IS NULL
      AND e.id IN (SELECT event_id FROM event_country WHERE country IN (?3, ?4, ?5))
      AND \(conditions)
    ORDER BY e.first_day, e.last_day, e.title, e.uid LIMIT ?9
    """

  static let undated = """
    SELECT \(Event.columns) FROM event e WHERE e.date IS NULL AND e.removed IS NULL
      AND \(conditions)
    ORDER BY e.title, e.uid LIMIT ?9
    """

  /// What a filter asks for besides the period; a code of two letters is part of no other two.
  static let conditions = """
    (?1 IS NULL OR e.kind IN (SELECT value FROM json_each(?1)))
      AND (?2 IS NULL OR e.status IN (SELECT value FROM json_each(?2)))
      AND (?3 IS NULL OR instr(e.guests, ?3) OR instr(e.hosts, ?3))
      AND (?4 IS NULL OR instr(e.guests, ?4)) AND (?5 IS NULL OR instr(e.hosts, ?5))
      AND (?6 IS NULL OR e.id IN (SELECT rowid FROM event_text WHERE event_text MATCH ?6))
      AND (?7 IS NULL OR e.part_of = (SELECT id FROM event WHERE uid = ?7))
      AND (?8 IS NULL OR ?8 = EXISTS (
        SELECT 1 FROM review WHERE event_id = e.id AND state = 'pending'))
    """
}

extension EventFilter {
  fileprivate var hasCountry: Bool { country != nil || guest != nil || host != nil }
}

extension Set<EventStatus> {
  fileprivate static var all: Set<EventStatus> { Set(EventStatus.allCases) }
}

extension Value {
  /// Texts as a JSON array; nil for none.
  static func texts(_ texts: [String]) -> Value? {
    if texts.isEmpty { return nil }
    var json = JSONWriter()
    json.array { json in
      for text in texts.sorted() { json.string(text) }
    }
    return .text(json.text)
  }
}
