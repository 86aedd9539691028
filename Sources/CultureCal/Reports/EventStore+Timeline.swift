public import Chronology
import Extraction
import SQLite

extension EventStore {
  /// The events that a filter lets through, and what can be expected besides, as they lie in time.
  ///
  /// What nobody has announced, the next edition of a series or an anniversary, has ``Event/basis`` set.
  /// Where there are more than the filter's limit, or 60, a period shows those that come first in it;
  /// without a period, those nearest to `today` are shown. Events without a date are listed beside, at most
  /// as many; a period has none.
  public func timeline(
    _ filter: EventFilter = EventFilter(), by grouping: TimelineReport.Grouping = .kind,
    today: CivilDate
  ) throws -> TimelineReport {
    var filter = filter
    filter.limit = filter.limit ?? 60
    let told =
      filter.hasPeriod
      ? try list(filter)
      : try select(Self.nearest, filter, Value(today.dayNumber))
    let expected = try expected(filter, today: today)
    let shown = Self.first(of: told + expected, filter, today: today)
    return TimelineReport(
      today: today, first: filter.first, last: filter.last,
      groups: try groups(shown, by: grouping),
      datedCount: try number(Self.countOfDated, filter), expectedCount: expected.count,
      undated: filter.hasPeriod ? [] : try select(Self.undated, filter),
      undatedCount: filter.hasPeriod ? 0 : try number(Self.countOfUndated, filter))
  }

  /// As many as the limit of a filter lets through, in the order of a list: those that come first in a
  /// period, else those nearest to today.
  private static func first(
    of events: [Event], _ filter: EventFilter, today: CivilDate
  ) -> [Event] {
    let ordered = events.sorted { $0.isListed(before: $1) }
    guard let limit = filter.limit, events.count > limit else { return ordered }
    if filter.hasPeriod { return Array(ordered.prefix(limit)) }
    func distance(_ event: Event) -> Int {
      guard let days = event.days else { return .max }
      return max(0, days.first - today.dayNumber, today.dayNumber - days.last)
    }
    let nearest = ordered.map { (event: $0, distance: distance($0)) }.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    return nearest.prefix(limit).sorted { $0.offset < $1.offset }.map(\.element.event)
  }

  private func groups(
    _ events: [Event], by grouping: TimelineReport.Grouping
  ) throws -> [TimelineReport.Group] {
    switch grouping {
    case .kind:
      let kinds = Dictionary(grouping: events, by: \.kind)
      return EventKind.allCases.compactMap { kind in
        kinds[kind].map { TimelineReport.Group(heading: .kind(kind), events: $0) }
      }
    case .programme:
      return try programmes(events)
    }
  }

  /// The events under what encloses them, in the order of the first shown of each programme.
  private func programmes(_ events: [Event]) throws -> [TimelineReport.Group] {
    let enclosing = Set(events.compactMap(\.partOf))
    var order: [String] = []
    var members: [String: [Event]] = [:]
    var rest: [Event] = []
    for event in events {
      guard let programme = enclosing.contains(event.uid) ? event.uid : event.partOf else {
        rest.append(event)
        continue
      }
      if members[programme] == nil { order.append(programme) }
      // What encloses comes before what it encloses, even if both begin on one day.
      members[programme, default: []].insert(
        event, at: event.uid == programme ? 0 : members[programme]?.count ?? 0)
    }
    let groups = try order.map { uid in
      TimelineReport.Group(heading: .programme(try self.event(uid)), events: members[uid] ?? [])
    }
    return rest.isEmpty
      ? groups : groups + [TimelineReport.Group(heading: .noProgramme, events: rest)]
  }

  private static let nearest = """
    SELECT \(Event.columns) FROM (
      SELECT id FROM event e WHERE e.date IS NOT NULL AND e.removed IS NULL AND \(conditions)
      ORDER BY max(0, e.first_day - ?10, ?10 - e.last_day), e.first_day, e.last_day, e.title, e.uid
      LIMIT ?9
    ) n JOIN event e ON e.id = n.id
    ORDER BY e.first_day, e.last_day, e.title, e.uid
    """

  private static let countOfDated =
    "SELECT count(*) FROM event e WHERE e.date IS NOT NULL AND \(isChosen)"

  private static let countOfUndated =
    "SELECT count(*) FROM event e WHERE e.date IS NULL AND \(isChosen)"
}
