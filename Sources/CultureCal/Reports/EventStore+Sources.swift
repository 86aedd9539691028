import Chronology
import SQLite

extension EventStore {
  /// What the sources of the events that a filter lets through are worth; its limit has no say.
  ///
  /// A statement is an article's word on a date, guests, hosts or city. It was corrected if it contradicts
  /// what is in force now (see ``Claim/isDisputed``), or a person rejected it; a vaguer date was not.
  ///
  /// At most `limit` histories of dates are given. Cost: in proportion to the calendar's claims.
  public func sourcesReport(
    _ filter: EventFilter = EventFilter(), limit: Int = 20
  ) throws -> SourcesReport {
    var records: [String: SourcesReport.Record] = [:]
    func record(_ source: String, _ change: (inout SourcesReport.Record) -> Void) {
      change(&records[source, default: SourcesReport.Record(source: source)])
    }
    try forEachRow(Self.tellings, filter) { row in
      let (events, shared, first) = (
        try row.integer(2), try row.integer(3), try row.integer(4)
      )
      record(try SourceName.read(row, at: 0)) {
        $0.events += events
        $0.shared += shared
        $0.first += first
      }
    }
    try forEachRow(Self.statements, filter) { row in
      let statements = try row.integer(2)
      record(try SourceName.read(row, at: 0)) { $0.statements += statements }
    }
    var histories: [DateHistory] = []
    try forEachContested(filter) { uid, title, claims in
      for claim in claims where claim.article != nil && Self.checked.contains(claim.field) {
        if claim.isRejected {
          record(claim.sourceName) { $0.rejected += 1 }
        } else if claim.isDisputed {
          record(claim.sourceName) { $0.contradicted += 1 }
        }
      }
      if let history = try DateHistory(uid: uid, title: title, claims: claims) {
        histories.append(history)
      }
    }
    return SourcesReport(
      Array(records.values), histories.sorted(by: Self.isToldAfter), limit: limit)
  }

  /// The events about which not all words agree, with their judged claims.
  private func forEachContested(
    _ filter: EventFilter,
    _ body: (_ uid: String, _ title: String, _ claims: [Claim]) throws -> Void
  ) throws {
    var events: [(id: Int, uid: String, title: String)] = []
    try forEachRow(Self.contested, filter) { row in
      events.append((try row.integer(0), try row.text(1), try row.text(2)))
    }
    for event in events {
      let claims = try storedClaims(of: event.id, withQuotes: false)
      try body(event.uid, event.title, Judgement(claims).claims)
    }
  }

  private static func isToldAfter(_ first: DateHistory, _ second: DateHistory) -> Bool {
    let days = [first, second].map { $0.steps.last?.said?.dayNumber ?? .min }
    return days[0] == days[1]
      ? (first.title, first.uid) < (second.title, second.uid) : days[0] > days[1]
  }

  /// The fields on which contradictions are noticed.
  private static let checked: Set<EventField> = [.when, .guests, .hosts, .city]

  /// Of each source: the events that it tells of, those that others tell of too, and those of which it
  /// was the first of several.
  private static let tellings = """
    WITH telling AS (
      SELECT c.event_id, \(SourceName.columns), min(a.published) AS day
      FROM claim c JOIN article a ON a.id = c.article_id JOIN event e ON e.id = c.event_id
      WHERE c.field = 'title' AND \(isChosen) GROUP BY 1, 2, 3
    ), ranked AS (
      SELECT publisher, place, day, count(*) OVER (PARTITION BY event_id) > 1 AS is_shared,
        rank() OVER (PARTITION BY event_id ORDER BY day IS NULL, day) AS position
      FROM telling
    )
    SELECT publisher, place, count(*), sum(is_shared),
      sum(is_shared AND position = 1 AND day IS NOT NULL)
    FROM ranked GROUP BY 1, 2
    """

  private static let statements = """
    SELECT \(SourceName.columns), count(*)
    FROM claim c JOIN article a ON a.id = c.article_id JOIN event e ON e.id = c.event_id
    WHERE c.field IN ('when', 'guests', 'hosts', 'city') AND \(isChosen) GROUP BY 1, 2
    """

  private static let contested = """
    SELECT e.id, e.uid, e.title FROM event e
    WHERE \(isChosen) AND e.id IN (
      SELECT event_id FROM claim WHERE field IN ('when', 'guests', 'hosts', 'city')
      GROUP BY event_id, field
      HAVING count(DISTINCT coalesce(value, '')) > 1 OR max(state) <> 'standing'
        OR min(state) <> 'standing')
    ORDER BY e.id
    """
}

extension SourcesReport {
  /// Puts sources in order and draws the sum of the histories, which are given in their order.
  fileprivate init(_ sources: [Record], _ histories: [DateHistory], limit: Int) {
    self.sources = sources.sorted {
      $0.events == $1.events ? $0.source < $1.source : $0.events > $1.events
    }
    self.histories = Array(histories.prefix(limit))
    changedCount = histories.count
    firmedCount = histories.count { $0.steps.last?.change == .firmer }
    movedCount = histories.count { $0.steps.contains { $0.change == .moved } }
    let leads = histories.compactMap(\.lead).sorted()
    medianLead = leads.isEmpty ? nil : leads[leads.count / 2]
  }
}
