public import Chronology

/// When something is, as a chart shows it: the days on which it goes on for certain, and those on which it may.
public struct TimeSpan: Hashable, Sendable {
  /// The first day on which it can begin; nil if that is open or not known.
  public let firstDay: Int?
  /// The last day on which it can end; nil if that is open or not known.
  public let lastDay: Int?
  /// The days from the last possible beginning to the first possible end, by number, on which it goes
  /// on for certain; nil if there are none.
  public let certain: ClosedRange<Int>?
  /// Whether the source gives it roughly or doubts it, so that no day is certain.
  public let isDoubtful: Bool

  /// What a date tells.
  public init(_ date: EDTF) {
    let (beginning, ending) = (date.beginning, date.ending)
    firstDay = beginning.first.day?.dayNumber
    lastDay = ending.last.day?.dayNumber
    isDoubtful = date.qualification != .certain
    certain = isDoubtful ? nil : Self.certain(beginning, ending)
  }

  /// It, if it is known to be over by a day.
  func over(by day: CivilDate) -> TimeSpan {
    guard lastDay == nil else { return self }
    return TimeSpan(
      firstDay: firstDay, lastDay: max(day.dayNumber, certain?.upperBound ?? firstDay ?? .min),
      certain: certain, isDoubtful: isDoubtful)
  }

  private init(firstDay: Int?, lastDay: Int?, certain: ClosedRange<Int>?, isDoubtful: Bool) {
    (self.firstDay, self.lastDay) = (firstDay, lastDay)
    (self.certain, self.isDoubtful) = (certain, isDoubtful)
  }

  /// All its possible days, if both ends are known.
  public var days: ClosedRange<Int>? {
    guard let firstDay, let lastDay else { return nil }
    return firstDay...max(firstDay, lastDay)
  }

  /// Whether every possible day is certain.
  public var isExact: Bool { certain != nil && certain == days }

  /// What has an open end is certain on the day of its other end.
  private static func certain(
    _ beginning: EDTF.Bounds, _ ending: EDTF.Bounds
  ) -> ClosedRange<Int>? {
    switch (beginning.last.day?.dayNumber, ending.first.day?.dayNumber) {
    case (let start?, let end?): start <= end ? start...end : nil
    case (let start?, nil): beginning.isDay ? start...start : nil
    case (nil, let end?): ending.isDay ? end...end : nil
    case (nil, nil): nil
    }
  }
}
