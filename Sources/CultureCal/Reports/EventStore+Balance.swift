public import Chronology
import Extraction
import Gazetteer
import SQLite

extension EventStore {
  /// What countries presented in each other's.
  ///
  /// An event counts for every guest that is in another country, so that a cross year counts for both.
  /// Programme items count by their own kinds.
  ///
  /// Cost: for one pair, in proportion to its events; for all, to the whole calendar.
  public func balance(
    between pair: CountryPair? = nil, today: CivilDate
  ) throws -> BalanceReport {
    var counter = BalanceCounter(wanted: pair)
    let countries = pair?.countries.map { Value.text($0.code) } ?? []
    var listed: [String: [Country]] = [:]
    func read(_ codes: String) throws -> [Country] {
      if let known = listed[codes] { return known }
      let countries = try [Country](stored: codes)
      listed[codes] = countries
      return countries
    }
    try connection.forEach(
      pair == nil ? Self.balanceOfAll : Self.balanceOfPair, [Value(today.dayNumber)] + countries
    ) { row in
      counter.count(
        guests: try read(row.text(0)), hosts: try read(row.text(1)),
        year: try DateKey(stored: row.optionalText(5)).year,
        kind: try EventKind(stored: row.text(2)),
        standing: Standing(try EventStatus(stored: row.text(3)), isPast: try row.integer(4) == 1),
        number: try row.integer(6))
      return true
    }
    try connection.forEach(pair == nil ? Self.editionsOfAll : Self.editionsOfPair, countries) {
      row in
      let when = try row.optionalText(6).map { try EDTF(stored: $0) }
      let (uid, title) = (try row.text(2), try row.text(3))
      let kind = try EventKind(stored: row.text(4))
      let standing = Standing(try EventStatus(stored: row.text(5)), when, today: today)
      counter.add(guests: try read(row.text(0)), hosts: try read(row.text(1))) { presenters in
        Edition(
          uid: uid, title: title, kind: kind, presenters: presenters, when: when,
          standing: standing)
      }
      return true
    }
    return BalanceReport(today: today, pairs: counter.pairs, isOfOnePair: pair != nil)
  }

  private static let groups = """
    SELECT e.guests, e.hosts, e.kind, e.status, coalesce(e.last_day < ?1, 0), \(DateKey.sql),
      count(*)
    FROM event e
    """

  private static let balanceOfAll = """
    \(groups) WHERE e.removed IS NULL AND e.guests <> '' AND e.hosts <> ''
    GROUP BY 1, 2, 3, 4, 5, 6
    """

  private static let balanceOfPair = """
    \(groups) WHERE e.id IN (
      SELECT g.event_id FROM event_country g JOIN event_country h ON h.event_id = g.event_id
      WHERE g.role = 'guest' AND h.role = 'host'
        AND (g.country, h.country) IN (VALUES (?2, ?3), (?3, ?2)))
    GROUP BY 1, 2, 3, 4, 5, 6
    """

  private static let editions = """
    SELECT e.guests, e.hosts, e.uid, e.title, e.kind, e.status, e.date FROM event e
    WHERE e.removed IS NULL AND e.kind IN ('days', 'year') AND length(e.guests) IN (2, 5)
      AND length(e.hosts) IN (2, 5)
    """

  private static let editionsOfAll = editions

  private static let editionsOfPair = """
    \(editions) AND e.id IN (
      SELECT event_id FROM event_country WHERE country = ?1
      INTERSECT SELECT event_id FROM event_country WHERE country = ?2)
    """
}
