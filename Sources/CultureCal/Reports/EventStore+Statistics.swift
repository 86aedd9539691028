import Extraction
import Gazetteer
import SQLite

extension EventStore {
  /// What is on the calendar, or what of it a filter lets through, in figures; its limit has no say.
  ///
  /// Cost: in proportion to the whole calendar and its claims.
  public func statistics(_ filter: EventFilter = EventFilter()) throws -> StatisticsReport {
    var all = StatisticsReport.Figures()
    var years: [Int?: StatisticsReport.Figures] = [:]
    var kinds: [EventKind: StatisticsReport.Figures] = [:]
    var statuses: [EventStatus: StatisticsReport.Figures] = [:]
    var knowledge: [DateKnowledge: StatisticsReport.Figures] = [:]
    try forEachGroup(by: "e.kind || ' ' || e.status", filter) { value, date, events, needReview in
      let words = value.split(separator: " ").map(String.init)
      let kind = try EventKind(stored: words.first ?? "")
      let status = try EventStatus(stored: words.last ?? "")
      func count(_ figures: inout StatisticsReport.Figures) {
        figures.add(date.knowledge, events: events, needReview: needReview)
      }
      count(&all)
      count(&years[date.year, default: .init()])
      count(&kinds[kind, default: .init()])
      count(&statuses[status, default: .init()])
      count(&knowledge[date.knowledge, default: .init()])
    }
    return StatisticsReport(
      all: all,
      years: years.map { .init(value: $0, figures: $1) }
        .sorted { ($0.value ?? .max) < ($1.value ?? .max) },
      kinds: Self.lines(kinds), statuses: Self.lines(statuses), knowledge: Self.lines(knowledge),
      countries: try countries(filter), cities: try cities(filter), sources: try sources(filter),
      withoutArticle: try number(Self.countOfUnreported, filter),
      waitingCandidates: try connection.first(
        "SELECT count(*) FROM review WHERE state = 'pending' AND candidate IS NOT NULL"
      ) { try $0.integer(0) } ?? 0)
  }

  private func countries(_ filter: EventFilter) throws -> [StatisticsReport.CountryLine] {
    var guests: [Country: StatisticsReport.Figures] = [:]
    var hosts: [Country: StatisticsReport.Figures] = [:]
    try forEachGroup(by: "e.guests || '/' || e.hosts", filter) { value, date, events, needReview in
      let sides = value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      for guest in try [Country](stored: sides.first ?? "") {
        guests[guest, default: .init()].add(
          date.knowledge, events: events, needReview: needReview)
      }
      for host in try [Country](stored: sides.last ?? "") {
        hosts[host, default: .init()].add(
          date.knowledge, events: events, needReview: needReview)
      }
    }
    return Set(guests.keys).union(hosts.keys).map { country in
      StatisticsReport.CountryLine(
        country: country, asGuest: guests[country] ?? .init(), asHost: hosts[country] ?? .init())
    }.sorted {
      let (one, other) = (
        $0.asGuest.events + $0.asHost.events, $1.asGuest.events + $1.asHost.events
      )
      return one == other ? $0.country < $1.country : one > other
    }
  }

  private func cities(_ filter: EventFilter) throws -> [StatisticsReport.Line<String>] {
    var cities: [String: StatisticsReport.Figures] = [:]
    try forEachGroup(by: "coalesce(e.city, '')", filter) { value, date, events, needReview in
      for city in Set(value.split(separator: ";").map { String($0).trimmed }) where !city.isEmpty {
        cities[city, default: .init()].add(date.knowledge, events: events, needReview: needReview)
      }
    }
    return cities.map { .init(value: $0, figures: $1) }.sorted {
      $0.figures.events == $1.figures.events
        ? $0.value < $1.value : $0.figures.events > $1.figures.events
    }
  }

  private func sources(_ filter: EventFilter) throws -> [StatisticsReport.SourceLine] {
    var articles: [String: Int] = [:]
    try connection.forEach(Self.articlesOfSources) { row in
      articles[try SourceName.read(row, at: 0), default: 0] += try row.integer(2)
      return true
    }
    var told: [String: StatisticsReport.Figures] = [:]
    try forEachRow(Self.eventsOfSources, filter) { row in
      told[try SourceName.read(row, at: 0), default: .init()].add(
        try DateKey(stored: row.optionalText(2)).knowledge, events: try row.integer(3),
        needReview: try row.integer(4))
    }
    return told.map {
      StatisticsReport.SourceLine(source: $0, articles: articles[$0] ?? 0, figures: $1)
    }.sorted {
      $0.figures.events == $1.figures.events
        ? $0.source < $1.source : $0.figures.events > $1.figures.events
    }
  }

  /// The events that a filter lets through, in groups that have a value and the key of their dates in
  /// common: how many there are, and how many wait for a decision.
  private func forEachGroup(
    by value: StaticString, _ filter: EventFilter,
    _ body: (_ value: String, _ date: DateKey, _ events: Int, _ needReview: Int) throws -> Void
  ) throws {
    let sql = """
      SELECT \(value), \(DateKey.sql), count(*), sum(\(Self.needsReview))
      FROM event e WHERE \(Self.isChosen) GROUP BY 1, 2
      """
    try forEachRow(sql, filter) { row in
      try body(
        row.text(0), DateKey(stored: row.optionalText(1)), row.integer(2), row.integer(3))
    }
  }

  private static func lines<Value: CaseIterable & Hashable & Sendable>(
    _ figures: [Value: StatisticsReport.Figures]
  ) -> [StatisticsReport.Line<Value>] {
    Value.allCases.compactMap { value in
      figures[value].map { StatisticsReport.Line(value: value, figures: $0) }
    }
  }

  private static let needsReview =
    "EXISTS (SELECT 1 FROM review WHERE event_id = e.id AND state = 'pending')"

  private static let eventsOfSources = """
    SELECT s.publisher, s.place, \(DateKey.sql), count(*), sum(\(needsReview))
    FROM (
      SELECT DISTINCT c.event_id, \(SourceName.columns)
      FROM claim c JOIN article a ON a.id = c.article_id WHERE c.field = 'title'
    ) s JOIN event e ON e.id = s.event_id
    WHERE \(isChosen) GROUP BY 1, 2, 3
    """

  private static let articlesOfSources =
    "SELECT \(SourceName.columns), count(*) FROM article a GROUP BY 1, 2"

  private static let countOfUnreported = """
    SELECT count(*) FROM event e WHERE \(isChosen) AND NOT EXISTS (
      SELECT 1 FROM claim c WHERE c.event_id = e.id AND c.article_id IS NOT NULL)
    """
}
