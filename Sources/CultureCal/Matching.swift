import Chronology
import Extraction
import Gazetteer

/// Whether two accounts are of one event.
enum Likeness: Hashable {
  /// They are; the higher the score, the likelier.
  case same(score: Double)
  /// They may be, for the reason given.
  case unsure(String)
  /// They are not.
  case different
}

/// The rule by which accounts of one event are known.
///
/// Two accounts are of different events if they differ in direction (no host, or no guest, in common), in
/// city (two stops of a tour), in the number or year in their titles (two editions), in a kind that cannot
/// be taken for the other (an exhibition and the conference on it), or lie apart in time. What is left is
/// decided by titles, without the words that only say a kind or a place:
/// - titles that agree name one event; if their dates are close but incompatible, one of them is wrong;
/// - titles that say nothing ("exhibition") or are in two scripts need a place and a precise date in
///   common, but for days and years of culture, of which a pair of countries has one at a time;
/// - titles that contradict each other name two events.
enum Matching {
  /// How many days incompatible dates of one event may lie apart.
  static let slip = 31
  /// What counts as a precise date, in days.
  private static let precise = 31

  /// Compares two accounts.
  static func compare(_ first: Occasion, _ second: Occasion) -> Likeness {
    guard meet(first.hosts, second.hosts), isRelated(first.kind, second.kind),
      meetPlaces(first.city, second.city)
    else { return .different }
    let relation = relation(first, second)
    guard meet(first.guests, second.guests) || isOpenToAll(first.kind) && relation.isAgreeing else {
      return .different
    }
    let time = time(first, second)
    guard time != .apart else { return .different }
    switch relation {
    case .agreeing(let likeness): return named(first, second, time, likeness)
    case .bare, .silent, .foreign:
      if hasSeason(first, second, isBare: relation == .bare) {
        return season(first, second, time)
      }
      return unnamed(first, second, time)
    case .contradicting: return misnamed(first, second, time)
    }
  }

  /// Two accounts whose titles agree.
  private static func named(
    _ first: Occasion, _ second: Occasion, _ time: Time, _ likeness: Double
  ) -> Likeness {
    switch time {
    case .compatible: .same(score: 4 * likeness + closeness(first, second) + 1)
    case .likely: .same(score: 4 * likeness + closeness(first, second))
    case .near: .same(score: 4 * likeness + closeness(first, second) - 1)
    case .sameYear: .unsure("an event of the same name has another date")
    case .unknown: .unsure("an event of the same name has no date to compare")
    case .apart: .different
    }
  }

  /// Days, weeks or years of culture or cinema, of which two countries have one at a time.
  private static func season(_ first: Occasion, _ second: Occasion, _ time: Time) -> Likeness {
    switch time {
    case .compatible, .likely: .same(score: 2 + closeness(first, second))
    case .near, .sameYear: .unsure("the same countries have such days on another date")
    case .unknown: .unsure("the same countries have such days without a date to compare")
    case .apart: .different
    }
  }

  /// Two accounts of which one has no name, or whose names are in two scripts.
  private static func unnamed(_ first: Occasion, _ second: Occasion, _ time: Time) -> Likeness {
    guard time == .compatible, first.kind == second.kind, share(first.hosts, second.hosts),
      share(first.guests, second.guests)
    else { return .different }
    let isPlaceShared = isVenueShared(first, second) || isCityShared(first, second)
    guard isPlaceShared else { return .different }
    if isPrecise(first), isPrecise(second) {
      return .same(score: 1 + closeness(first, second))
    }
    return isVenueShared(first, second)
      ? .same(score: closeness(first, second))
      : .unsure("such an event in the same city may be at the same time")
  }

  /// Two accounts whose titles differ.
  private static func misnamed(_ first: Occasion, _ second: Occasion, _ time: Time) -> Likeness {
    guard time == .compatible, first.kind == second.kind, isPrecise(first), isPrecise(second),
      share(first.guests, second.guests), isVenueShared(first, second)
    else { return .different }
    return .unsure("an event of another name is at the same place and time")
  }

  /// How two accounts lie in time.
  private enum Time {
    /// Both dates can be true.
    case compatible
    /// One of them has no date, but was told of at the right time.
    case likely
    /// The dates contradict each other by a few weeks.
    case near
    /// They contradict each other within one year.
    case sameYear
    /// They are too far apart for one event.
    case apart
    /// There is nothing to compare.
    case unknown
  }

  private static func time(_ first: Occasion, _ second: Occasion) -> Time {
    guard let days = first.days, let others = second.days else { return .unknown }
    let gap = max(days.first, others.first) - min(days.last, others.last)
    guard let when = first.when, let other = second.when else {
      return gap <= 0 ? .likely : .apart
    }
    if when.isCompatible(with: other) { return .compatible }
    if gap <= slip { return .near }
    return CivilDate(dayNumber: days.first).year == CivilDate(dayNumber: others.first).year
      ? .sameYear : .apart
  }

  /// How much else they have in common, from 0 to 2.
  private static func closeness(_ first: Occasion, _ second: Occasion) -> Double {
    (isCityShared(first, second) ? 0.5 : 0) + (isVenueShared(first, second) ? 0.5 : 0)
      + (isPrecise(first) && isPrecise(second) ? 0.5 : 0)
      + (first.kind == second.kind ? 0.25 : 0) + (share(first.guests, second.guests) ? 0.25 : 0)
  }

  /// The best relation of any title of the one to any of the other.
  private static func relation(_ first: Occasion, _ second: Occasion) -> TitleWords.Relation {
    first.titles.flatMap { title in second.titles.map { title.relation(to: $0) } }
      .max { $0.rank < $1.rank } ?? .bare
  }

  /// Whether the kinds are equal, or may be taken for each other.
  private static func isRelated(_ first: EventKind, _ second: EventKind) -> Bool {
    if first == second || first == .other || second == .other { return true }
    let related: [Set<EventKind>] = [
      [.days, .festival], [.days, .year], [.film, .festival], [.concert, .performance],
      [.exhibition, .fair], [.competition, .festival], [.conference, .workshop],
      [.conference, .literature], [.literature, .ceremony], [.literature, .fair],
    ]
    return related.contains([first, second])
  }

  /// Whether many countries take part, of which an article names some.
  private static func isOpenToAll(_ kind: EventKind) -> Bool {
    [.festival, .fair, .competition, .conference, .other].contains(kind)
  }

  /// Whether both are such as two countries have one of at a time: days or years of culture, and what
  /// is called nothing but a festival, or days of cinema.
  private static func hasSeason(_ first: Occasion, _ second: Occasion, isBare: Bool) -> Bool {
    first.kind == second.kind
      && ([.days, .year].contains(first.kind) || isBare && [.film, .festival].contains(first.kind))
      && share(first.guests, second.guests) && share(first.hosts, second.hosts)
  }

  private static func isPrecise(_ occasion: Occasion) -> Bool {
    guard occasion.when != nil, let days = occasion.days else { return false }
    return days.last - days.first < precise
  }

  private static func isCityShared(_ first: Occasion, _ second: Occasion) -> Bool {
    guard let city = first.city, let other = second.city else { return false }
    return Place.isCompatible(city, other)
  }

  private static func isVenueShared(_ first: Occasion, _ second: Occasion) -> Bool {
    guard let venue = first.venue, let other = second.venue else { return false }
    let words = Set(Search.words(of: venue).map(TitleWords.stem))
    let others = Set(Search.words(of: other).map(TitleWords.stem))
    let shared = words.intersection(others).count
    return shared > 0 && 3 * shared >= 2 * min(words.count, others.count)
  }

  private static func share(_ first: Set<Country>, _ second: Set<Country>) -> Bool {
    !first.isDisjoint(with: second)
  }

  /// Whether they have a country in common, or one of them names none.
  private static func meet(_ first: Set<Country>, _ second: Set<Country>) -> Bool {
    first.isEmpty || second.isEmpty || share(first, second)
  }

  private static func meetPlaces(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return true }
    return Place.isCompatible(first, second)
  }
}

extension TitleWords.Relation {
  fileprivate var isAgreeing: Bool {
    if case .agreeing = self { true } else { false }
  }

  /// The higher, the likelier that the titles name one event.
  fileprivate var rank: Double {
    switch self {
    case .agreeing(let likeness): likeness
    case .foreign: 0.3
    case .bare: 0.2
    case .silent: 0.1
    case .contradicting: 0
    }
  }
}
