public import Chronology
import Extraction
import Gazetteer

extension EventStore {
  /// What is upcoming, and what can be expected though nobody has announced it: the next edition of each
  /// series, and anniversaries of agreements.
  ///
  /// What is only expected has ``Event/basis`` set, is `proposed`, and as vague as can be said. An edition
  /// that is on the calendar takes the place of its projection. Order and period are those of
  /// ``upcoming(_:today:)``; without a period, what is expected reaches to the end of next year.
  public func outlook(_ filter: EventFilter = EventFilter(), today: CivilDate) throws -> [Event] {
    let events = try upcoming(filter, today: today)
    let shown = try expected(filter, today: today)
    guard !shown.isEmpty else { return events }
    let all = (events + shown).sorted { $0.isListed(before: $1) }
    return Array(all.prefix(filter.limit ?? .max))
  }

  /// What can be expected in a filter's period though nobody has announced it, in no order; its limit has
  /// no say.
  func expected(_ filter: EventFilter, today: CivilDate) throws -> [Event] {
    guard filter.needsReview != true, filter.partOf == nil else { return [] }
    let first =
      filter.first ?? (filter.last == nil ? today : CivilDate(dayNumber: today.dayNumber - 366))
    let horizon = CivilDate(year: max(today.year, first.year) + 1, month: 12, day: 31) ?? today
    let last = filter.last ?? horizon
    guard first <= last else { return [] }
    let all =
      try projections(first...last, today: today) + anniversaries(first...last).map(Event.init)
    return all.filter { filter.lets($0) }
  }

  /// The next edition of each series, if it may fall into a period and is not on the calendar.
  private func projections(_ days: ClosedRange<CivilDate>, today: CivilDate) throws -> [Event] {
    let period = PossibleDays(from: days.lowerBound, to: days.upperBound)
    return try allSeries().compactMap { series in
      // What was before this year has no say in what is next.
      let editions = try editions(of: series, from: CivilDate(year: today.year, month: 1, day: 1))
      let last = editions.compactMap(\.days).max { $0.first < $1.first }
      guard last.map({ $0.first > EDTF.Bounds.unknownDayNumber }) ?? true,
        let (when, number) = series.next(today: today, after: last),
        PossibleDays(when).meets(period)
      else { return nil }
      return Event(series, when: when, number: number)
    }
  }
}

extension Event {
  /// The projected edition of a series.
  fileprivate init(_ series: Series, when: EDTF, number: Int) {
    self.init(recorded: "", uid: UID.make(["projection", series.uid, "\(when)"], attempt: 0))
    let isReversed = series.isAlternating && number % 2 == 1
    title = series.title
    kind = series.kind
    status = .proposed
    self.when = when
    guests = isReversed ? series.hosts : series.guests
    hosts = isReversed ? series.guests : series.hosts
    city = series.city
    venue = series.venue
    let alternating = series.isAlternating ? ", hosts alternating" : ""
    basis = "projection: \(series.recurrence.description)\(alternating)"
  }

  /// The day of an anniversary.
  fileprivate init(_ anniversary: Anniversary) {
    let agreement = anniversary.agreement
    self.init(
      recorded: "",
      uid: UID.make(["anniversary", agreement.uid, "\(anniversary.years)"], attempt: 0))
    title = anniversary.title
    kind = .ceremony
    status = .proposed
    when = anniversary.when
    guests = anniversary.parties
    hosts = anniversary.parties
    let verb = agreement.isOfRelations ? "taken up" : "signed"
    basis = "anniversary: \(verb) \(agreement.signed?.written(in: .english) ?? "")"
  }

  /// The order of listings: what is exact before what is vague, what has no date last.
  func isListed(before other: Event) -> Bool {
    let days = when.map(PossibleDays.init) ?? PossibleDays(first: .max, last: .max)
    let others = other.when.map(PossibleDays.init) ?? PossibleDays(first: .max, last: .max)
    return (days.first, days.last, title, uid) < (others.first, others.last, other.title, other.uid)
  }
}

extension EventFilter {
  /// Whether what is only expected meets the conditions besides the period.
  fileprivate func lets(_ event: Event) -> Bool {
    let countries = event.guests + event.hosts
    return (kinds.isEmpty || kinds.contains(event.kind))
      && (statuses.isEmpty || statuses.contains(event.status))
      && (country.map(countries.contains) ?? true) && (guest.map(event.guests.contains) ?? true)
      && (host.map(event.hosts.contains) ?? true)
      && (city.map { Search.text($0) == Search.text(event.city) } ?? true)
  }
}
