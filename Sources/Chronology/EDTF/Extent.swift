/// A stretch of time, whose beginning and end may be vague or not known.
struct Extent {
  let start: Limit
  /// The second after the last.
  let end: Limit
}

/// When a stretch of time begins or ends.
struct Limit {
  /// The first and last second at which it can.
  let seconds: ClosedRange<Second>
  /// False if all that is known of it is that it lies among these.
  var isKnown = true

  static let never = Limit(seconds: Second.never...Second.never)
  static let always = Limit(seconds: Second.always...Second.always)
  static let unknown = Limit(seconds: Second.always...Second.never, isKnown: false)

  /// From the first second of this limit to the last of another.
  func through(_ last: Limit) -> Limit {
    let (first, last) = (seconds.lowerBound, last.seconds.upperBound)
    return Limit(seconds: min(first, last)...max(first, last))
  }

  func isBefore(_ other: Limit) -> Truth { other.isNotAfter(self).opposite }

  func isNotAfter(_ other: Limit) -> Truth {
    if seconds.upperBound <= other.seconds.lowerBound { return .yes }
    return seconds.lowerBound > other.seconds.upperBound ? .no : doubt(other)
  }

  func equals(_ other: Limit) -> Truth {
    guard seconds.overlaps(other.seconds) else { return .no }
    return seconds.lowerBound == other.seconds.upperBound
      && seconds.upperBound == other.seconds.lowerBound ? .yes : doubt(other)
  }

  /// What is said if either answer can be right.
  private func doubt(_ other: Limit) -> Truth { isKnown && other.isKnown ? .maybe : .unknown }
}

/// A second of a day, on a clock somewhere.
struct Second: Hashable {
  let dayNumber: Int
  /// Since midnight, below 86,400.
  let second: Int

  /// Before all days.
  static let always = Second(dayNumber: .min, second: 0)
  /// After all days.
  static let never = Second(dayNumber: .max, second: 0)

  /// The one after it.
  var next: Second {
    second == 86_399
      ? Second(dayNumber: dayNumber + 1, second: 0)
      : Second(dayNumber: dayNumber, second: second + 1)
  }
}

extension Second: Comparable {
  static func < (first: Second, second: Second) -> Bool {
    (first.dayNumber, first.second) < (second.dayNumber, second.second)
  }
}
