public import Chronology
import Extraction
import Gazetteer
import Holidays

extension EventStore {
  /// The clashes among the events whose possible days meet a period, certain ones first.
  ///
  /// An event and its parts do not clash, nor do parts of one event whose hours differ. Vague dates clash
  /// possibly, and only while they span a season at most: that two events "in 2018" might meet says
  /// nothing.
  ///
  /// Cost: in proportion to the events of the period, and to those that share a venue or host.
  /// - Parameters:
  ///   - filter: the period and what else is asked for.
  ///   - today: without a period, what is upcoming from this day on is looked at.
  ///   - daysApart: how many days are to lie between two Days of Culture of one host.
  /// - Returns: the clashes in order of their first event.
  /// - Throws: what the database throws.
  public func conflicts(
    _ filter: EventFilter, today: CivilDate, daysApart: Int = 14
  ) throws -> [Conflict] {
    let events = try upcoming(filter, today: today).compactMap { event in
      Exactness(event).flatMap { exactness in
        exactness.isVague || [.cancelled, .postponed].contains(event.status)
          ? nil : Dated(event: event, exactness: exactness)
      }
    }
    var found = events.flatMap(holidayConflicts)
    found += pairs(events, by: venueKeys).compactMap(venueConflict)
    let series = try linkedSeries()
    found += pairs(events, by: guestKeys).compactMap { guestConflict($0, $1, series) }
    found += pairs(events, by: hostKeys).compactMap { daysConflict($0, $1, daysApart) }
    return found.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  /// An event and how surely it takes place when.
  private struct Dated {
    let event: Event
    let exactness: Exactness
  }

  /// Every two events that share a key, the earlier first, each pair once.
  private func pairs(_ events: [Dated], by keys: (Event) -> [String]) -> [(Dated, Dated)] {
    var groups: [String: [Int]] = [:]
    for (index, dated) in events.enumerated() {
      for key in keys(dated.event) { groups[key, default: []].append(index) }
    }
    var seen: Set<[Int]> = []
    var pairs: [(Dated, Dated)] = []
    for key in groups.keys.sorted() {
      let group = groups[key] ?? []
      for (position, first) in group.enumerated() {
        for second in group[(position + 1)...] where seen.insert([first, second]).inserted {
          pairs.append((events[first], events[second]))
        }
      }
    }
    return pairs
  }

  private func venueKeys(_ event: Event) -> [String] {
    guard let venue = event.venue else { return [] }
    return [Folding.folded(venue) + "|" + Folding.folded(event.city ?? "")]
  }

  private func guestKeys(_ event: Event) -> [String] { event.guests.map(\.code) }

  private func hostKeys(_ event: Event) -> [String] {
    event.kind == .days ? event.hosts.map(\.code) : []
  }

  // MARK: the rules

  private func venueConflict(_ first: Dated, _ second: Dated) -> Conflict? {
    let overlap = first.exactness.overlap(with: second.exactness)
    guard overlap != .none, !areRelated(first.event, second.event),
      !areAtOtherHours(first.event, second.event)
    else { return nil }
    return Conflict(
      reason: .venue, isCertain: overlap == .certain, event: first.event, other: second.event)
  }

  private func guestConflict(
    _ first: Dated, _ second: Dated, _ series: [Int: Set<Int>]
  ) -> Conflict? {
    let overlap = first.exactness.overlap(with: second.exactness)
    let hosts = Set(first.event.hosts)
    guard overlap != .none, !hosts.isEmpty, !second.event.hosts.isEmpty,
      hosts.isDisjoint(with: second.event.hosts)
    else { return nil }
    let shared = series[first.event.id]?.intersection(series[second.event.id] ?? [])
    guard shared?.isEmpty == false || isOneTroupe(first.event, second.event) else { return nil }
    return Conflict(
      reason: .guestInTwoPlaces, isCertain: overlap == .certain, event: first.event,
      other: second.event)
  }

  /// Whether two events seem to be of the same ensemble or show: their titles say so. "Days of Culture" are
  /// held by many at a time.
  private func isOneTroupe(_ first: Event, _ second: Event) -> Bool {
    guard first.kind == second.kind else { return false }
    let isEqual = Folding.folded(first.title) == Folding.folded(second.title)
    if isEqual, ![.days, .year].contains(first.kind) { return true }
    guard case .agreeing = TitleWords(first.title).relation(to: TitleWords(second.title)) else {
      return false
    }
    return true
  }

  private func daysConflict(_ first: Dated, _ second: Dated, _ daysApart: Int) -> Conflict? {
    let gap = second.exactness.possible.first - first.exactness.possible.last
    guard gap <= daysApart, !areRelated(first.event, second.event) else { return nil }
    return Conflict(
      reason: .daysOfOneHost(apart: max(gap, 0)),
      isCertain: first.exactness.isExact && second.exactness.isExact, event: first.event,
      other: second.event)
  }

  /// Holidays matter to what is on one day; what lasts longer meets one anyway.
  private func holidayConflicts(_ dated: Dated) -> [Conflict] {
    guard dated.event.when?.isDay == true, let day = dated.event.when?.bounds.first.day else {
      return []
    }
    let countries = Set(dated.event.hosts + dated.event.guests).sorted()
    return countries.flatMap { country in
      Holiday.holidays(in: country.sovereign.code, day...day).map { holiday in
        Conflict(
          reason: .holiday(name: holiday.name, country: country.name(in: "en")), isCertain: true,
          event: dated.event, other: nil)
      }
    }
  }

  /// Whether one encloses the other, or a third encloses both and neither has an hour.
  private func areRelated(_ first: Event, _ second: Event) -> Bool {
    if first.partOf == second.uid || second.partOf == first.uid { return true }
    let isOneProgramme = first.partOf != nil && first.partOf == second.partOf
    return isOneProgramme && (first.startTime == nil || second.startTime == nil)
  }

  private func areAtOtherHours(_ first: Event, _ second: Event) -> Bool {
    guard let start = first.startTime, let other = second.startTime,
      first.when?.isDay == true, second.when?.isDay == true
    else { return false }
    let (earlier, later) = start <= other ? (first, other) : (second, start)
    return earlier.endTime.map { $0 <= later } ?? (start != other)
  }
}

extension Exactness {
  /// Whether it may be at any time of more than a season.
  fileprivate var isVague: Bool { !isExact && (possible.count ?? .max) > 92 }
}

extension Conflict {
  fileprivate var order: [String] {
    let day = event.when.map { PossibleDays($0).first } ?? 0
    let text = String(day + 10_000_000)
    return [isCertain ? "0" : "1", text, event.title, event.uid, other?.uid ?? "", explanation]
  }
}
