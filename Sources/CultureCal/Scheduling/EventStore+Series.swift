public import Chronology
import Extraction
import Gazetteer
import SQLite

extension EventStore {
  /// Enters a series.
  ///
  /// - Throws: ``StoreError`` if the title is blank, or the start is no day though a fixed rule needs one.
  @discardableResult
  public func add(_ series: Series, recorded: String) throws -> Series {
    let title = series.title.trimmed
    guard !title.isEmpty else { throw StoreError(.badValue, "expected a title, but found none") }
    let isFixed = if case .rule = series.recurrence { true } else { false }
    guard series.start.bounds.first.day != nil, !isFixed || series.start.isDay else {
      throw StoreError(
        .badValue,
        "expected \(isFixed ? "the first day" : "the first year, month or day") of the series,"
          + " but found \(series.start)")
    }
    return try change {
      let uid = try freeSeriesUID(for: series)
      var rule: String?
      var years: Int?
      switch series.recurrence {
      case .rule(let recurrence): rule = "\(recurrence)"
      case .everyYears(let count): years = count
      }
      try connection.run(
        """
        INSERT INTO series (
          uid, title, kind, guests, hosts, city, venue, start, rule, every_years, alternating, created)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
        """, .text(uid), .text(title), .text(series.kind.rawValue),
        .text(series.guests.text ?? ""), .text(series.hosts.text ?? ""), Value(series.city),
        Value(series.venue), .text(series.start.description), Value(rule), Value(years),
        Value(series.isAlternating ? 1 : 0), .text(recorded))
      return try self.series(uid)
    }
  }

  /// Every series, in the order of their titles.
  public func allSeries() throws -> [Series] {
    try connection.all(
      "SELECT \(Series.columns) FROM series WHERE removed IS NULL ORDER BY title, uid",
      as: Series.init(row:))
  }

  /// The series of a UID, or of the beginning of one that only it has.
  ///
  /// - Throws: ``StoreError`` if there is none, or more than one.
  public func series(_ name: String) throws -> Series {
    let found = try connection.all(
      """
      SELECT \(Series.columns) FROM series
      WHERE removed IS NULL AND substr(uid, 1, length(?1)) = ?1 ORDER BY uid LIMIT 2
      """, .text(name.lowercased()), as: Series.init(row:))
    guard found.count == 1, !name.isEmpty else {
      let what = found.isEmpty ? "none" : "more than one"
      throw StoreError(.unknownName, "expected the id of a series, but found \(what) for '\(name)'")
    }
    return found[0]
  }

  /// Takes a series from the calendar; its editions stay.
  public func removeSeries(_ name: String, recorded: String) throws {
    try change {
      let series = try series(name)
      try connection.run(
        "UPDATE series SET removed = ?2 WHERE uid = ?1", .text(series.uid), .text(recorded))
    }
  }

  /// Names an event an edition of a series, whatever its title.
  public func link(_ event: String, to name: String) throws {
    try change {
      let event = try presentEvent(event)
      let series = try series(name)
      try connection.run(
        """
        INSERT OR IGNORE INTO series_event (series_id, event_id)
        SELECT id, ?2 FROM series WHERE uid = ?1
        """, .text(series.uid), Value(event.id))
    }
  }

  /// The editions of a series that are on the calendar, in order: those named so, and those whose title,
  /// kind and countries are the series'. One that was called off is an edition, too.
  ///
  /// Cost: in proportion to the events from the day on, of the series' host if it always has the same.
  public func editions(of series: Series, from first: CivilDate? = nil) throws -> [Event] {
    let linked = Set(
      try connection.all(
        """
        SELECT e.event_id FROM series_event e JOIN series s ON s.id = e.series_id WHERE s.uid = ?1
        """, .text(series.uid)
      ) { try $0.integer(0) })
    let words = TitleWords(series.title)
    let countries = Set(series.guests + series.hosts)
    var filter = EventFilter()
    filter.first = first
    // Linked events may have any title; others share the series' countries.
    if linked.isEmpty {
      filter.host = series.hosts.count == 1 && !series.isAlternating ? series.hosts[0] : nil
    }
    return try list(filter).filter { event in
      if linked.contains(event.id) { return true }
      guard event.kind == series.kind, !event.hosts.isEmpty,
        countries.isSuperset(of: event.hosts)
      else { return false }
      switch TitleWords(event.title).relation(to: words) {
      case .agreeing: return true
      // "Days of Culture" says nothing but who presents and who hosts.
      case .bare, .silent:
        return [.days, .year].contains(series.kind) && Set(event.guests + event.hosts) == countries
      case .foreign, .contradicting: return false
      }
    }
  }

  /// The series of which events have been named editions, by the events' rows.
  func linkedSeries() throws -> [Int: Set<Int>] {
    var linked: [Int: Set<Int>] = [:]
    try connection.forEach(
      """
      SELECT e.event_id, e.series_id FROM series_event e JOIN series s ON s.id = e.series_id
      WHERE s.removed IS NULL
      """
    ) { row in
      linked[try row.integer(0), default: []].insert(try row.integer(1))
      return true
    }
    return linked
  }

  private func freeSeriesUID(for series: Series) throws -> String {
    var attempt = 0
    while true {
      let uid = UID.make(["series", series.title, "\(series.start)"], attempt: attempt)
      let taken = try connection.first("SELECT 1 FROM series WHERE uid = ?1", .text(uid)) { _ in
        true
      }
      if taken == nil { return uid }
      attempt += 1
    }
  }
}

extension Series {
  /// The columns that ``init(row:)`` reads, in its order.
  fileprivate static let columns =
    "uid, title, kind, guests, hosts, city, venue, start, rule, every_years, alternating"

  fileprivate init(row: borrowing Row) throws {
    let recurrence: Recurrence
    if let rule = try row.optionalText(8) {
      do {
        recurrence = .rule(try RecurrenceRule(rule))
      } catch {
        throw StoreError(.damaged, "expected a recurrence rule, but found '\(rule)'")
      }
    } else {
      recurrence = .everyYears(try row.integer(9))
    }
    self.init(
      title: try row.text(1), kind: try EventKind(stored: row.text(2)),
      guests: try [Country](stored: row.text(3)), hosts: try [Country](stored: row.text(4)),
      city: try row.optionalText(5), venue: try row.optionalText(6),
      start: try EDTF(stored: row.text(7)), recurrence: recurrence,
      isAlternating: try row.integer(10) == 1)
    uid = try row.text(0)
  }
}
