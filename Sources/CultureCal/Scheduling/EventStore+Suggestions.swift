public import Chronology
import Extraction
import Gazetteer
import Holidays

extension EventStore {
  /// The best free days for an event, none overlapping another, the best first.
  ///
  /// Every first day of the period is weighed: the venue must be free; holidays of the hosts and guests,
  /// other events of the same countries, and Days of Culture of the same host close by count against it.
  /// What lasts most of a week begins best on Monday to Wednesday, and a single day lies best in Tuesday
  /// to Saturday. Among equals the earlier comes first.
  ///
  /// Cost: in proportion to the days of the period times the events that share a country with it.
  /// - Parameters:
  ///   - name: the event's UID or the beginning of it.
  ///   - count: how many days it lasts, at least 1.
  ///   - period: the days to look in; nil for those that its date can mean.
  ///   - today: no day before it is suggested.
  ///   - limit: at most so many.
  /// - Returns: the slots.
  /// - Throws: ``StoreError`` if the event is unknown, or there are no days to look in.
  public func suggestions(
    for name: String, days count: Int, within period: EDTF?, today: CivilDate, limit: Int = 5
  ) throws -> [Slot] {
    let event = try presentEvent(name)
    guard let days = (period ?? event.when).map(PossibleDays.init) else {
      throw StoreError(.badValue, "expected days to look in, but \(event.uid) has no date")
    }
    let first = max(days.first, today.dayNumber)
    // Three years are as far as anybody plans.
    let last = min(days.last, first + 1_096)
    guard first + count - 1 <= last else {
      let period = (period ?? event.when).map { $0.written(in: .english) } ?? ""
      let left = max(0, last - first + 1)
      throw StoreError(
        .badValue,
        "expected room for \(count) days from today on, but \(period) has"
          + " \(left == 0 ? "none" : "\(left)") left")
    }
    let weigher = try Weigher(event, from: first, to: last, in: self)
    let slots = (first...(last - count + 1)).compactMap { start in
      weigher.slot(from: start, to: start + count - 1)
    }
    var chosen: [Slot] = []
    for slot in slots.sorted(by: { ($1.score, $0.days.lowerBound) < ($0.score, $1.days.lowerBound) }
    ) {
      if chosen.count == limit { break }
      if chosen.allSatisfy({ !$0.days.overlaps(slot.days) }) { chosen.append(slot) }
    }
    return chosen
  }
}

/// Weighs days for an event against what else is known of them.
private struct Weigher {
  private let event: Event
  private let rivals: [(event: Event, exactness: Exactness)]
  private let holidays: [Int: [String]]

  init(_ event: Event, from first: Int, to last: Int, in store: EventStore) throws {
    self.event = event
    var filter = EventFilter()
    filter.first = CivilDate(dayNumber: first - Weigher.closeBy)
    filter.last = CivilDate(dayNumber: last + Weigher.closeBy)
    rivals = try store.list(filter).compactMap { other in
      guard other.uid != event.uid, other.uid != event.partOf, other.partOf != event.uid,
        ![.cancelled, .postponed].contains(other.status), let exactness = Exactness(other),
        exactness.isExact || (exactness.possible.count ?? .max) <= 31
      else { return nil }
      return (other, exactness)
    }
    var holidays: [Int: [String]] = [:]
    let period = CivilDate(dayNumber: first)...CivilDate(dayNumber: last)
    for country in Set(event.hosts + event.guests).sorted() {
      for holiday in Holiday.holidays(in: country.sovereign.code, period) {
        holidays[holiday.day.dayNumber, default: []].append(
          "\(holiday.name) in \(country.name(in: "en"))")
      }
    }
    self.holidays = holidays
  }

  private static let closeBy = 14

  /// The days as a slot; nil if the venue is taken.
  func slot(from first: Int, to last: Int) -> Slot? {
    let days = PossibleDays(first: first, last: last)
    var reasons: [(weight: Int, text: String)] = []
    for (other, exactness) in rivals {
      let meets = exactness.possible.meets(days)
      if meets, isVenueShared(other) { return nil }
      if meets, let weight = weight(of: other) {
        let when = other.when.map { " (\($0.written(in: .english)))" } ?? ""
        let verb = exactness.isExact ? "at the time of" : "perhaps at the time of"
        reasons.append((exactness.isExact ? -weight : -weight / 2, "\(verb) \(other.title)\(when)"))
      } else if event.kind == .days, other.kind == .days, sharesHost(other) {
        let gap = max(exactness.possible.first - last, first - exactness.possible.last)
        if gap <= Weigher.closeBy {
          let days = gap == 1 ? "day" : "days"
          reasons.append((-8, "only \(max(gap, 0)) \(days) from \(other.title)"))
        }
      }
    }
    for day in first...last {
      for name in holidays[day] ?? [] {
        // On one day of many a holiday matters less.
        let weight = -max(2, 12 / (last - first + 1))
        reasons.append((weight, "\(CivilDate(dayNumber: day).weekday.englishName) is \(name)"))
      }
    }
    reasons += weekdayReasons(first, last)
    let score = reasons.reduce(0) { $0 + $1.weight }
    let sorted = reasons.sorted { (abs($1.weight), $0.text) < (abs($0.weight), $1.text) }
    return Slot(
      days: CivilDate(dayNumber: first)...CivilDate(dayNumber: last), score: score,
      reasons: sorted.map(\.text))
  }

  private func weekdayReasons(_ first: Int, _ last: Int) -> [(weight: Int, text: String)] {
    let weekday = CivilDate(dayNumber: first).weekday
    if first == last {
      switch weekday {
      case .sunday, .monday: return [(-3, "\(weekday.englishName) is a quiet day")]
      default: return []
      }
    }
    if last - first >= 3, weekday.rawValue <= 3 { return [(2, "begins on \(weekday.englishName)")] }
    return []
  }

  /// How much it matters that another event is at the same time; nil if it does not.
  private func weight(of other: Event) -> Int? {
    let countries = Set(event.guests + event.hosts)
    let shared = countries.intersection(other.guests + other.hosts)
    guard !shared.isEmpty else { return nil }
    if event.kind == .days, other.kind == .days, sharesHost(other) { return 20 }
    if !Set(event.guests).isDisjoint(with: other.guests) { return 10 }
    if sharesHost(other) { return other.kind == event.kind || other.kind == .days ? 6 : 3 }
    return 1
  }

  private func sharesHost(_ other: Event) -> Bool {
    !Set(event.hosts).isDisjoint(with: other.hosts)
  }

  private func isVenueShared(_ other: Event) -> Bool {
    guard let venue = event.venue, let taken = other.venue else { return false }
    return Search.text(venue) == Search.text(taken)
      && Search.text(event.city) == Search.text(other.city)
  }
}

extension Weekday {
  /// Its English name, such as "Monday".
  var englishName: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
