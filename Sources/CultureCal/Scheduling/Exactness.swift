import Chronology

/// How surely an event takes place on certain days.
struct Exactness {
  /// The days that it can take place on.
  let possible: PossibleDays
  /// Whether it surely takes place on every one of them.
  let isExact: Bool

  /// What is known of an event; nil if it has no date, or an end of it is open.
  init?(_ event: Event) {
    guard let when = event.when else { return nil }
    let days = PossibleDays(when)
    guard days.count != nil else { return nil }
    possible = days
    isExact = when.precision >= .day && when.qualification == .certain
  }

  /// How two events lie to each other.
  enum Overlap: Hashable {
    case none
    /// They may have a day in common.
    case possible
    /// They have a day in common.
    case certain
  }

  /// Whether two events have a day in common.
  func overlap(with other: Exactness) -> Overlap {
    guard possible.meets(other.possible) else { return .none }
    return isExact && other.isExact ? .certain : .possible
  }
}
