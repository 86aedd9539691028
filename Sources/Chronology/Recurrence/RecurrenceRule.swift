/// A rule by which something recurs, such as `FREQ=YEARLY;BYMONTH=7;BYDAY=2SA`.
///
/// - SeeAlso: RFC 5545, sections 3.3.10 and 3.8.5.3
public struct RecurrenceRule: Hashable, Sendable {
  /// The period that the rule counts in; the later ones are longer.
  public enum Frequency: Int, Hashable, Sendable, CaseIterable {
    case secondly, minutely, hourly, daily, weekly, monthly, yearly
  }

  /// A day of the week, or the n-th one of a month or year.
  public struct WeekdayRule: Hashable, Sendable {
    /// 1 for the first, -1 for the last; nil for every one.
    public let ordinal: Int?
    /// Which day of the week.
    public let weekday: Weekday

    /// Every such day, or the n-th one.
    public init(_ weekday: Weekday, ordinal: Int? = nil) {
      self.weekday = weekday
      self.ordinal = ordinal
    }
  }

  /// Where the recurrence ends.
  public enum End: Hashable, Sendable {
    case never
    /// After so many occurrences.
    case count(Int)
    /// With this day.
    case day(CivilDate)
    /// With this moment, on the clock of the start.
    case local(LocalDateTime)
    /// With this moment in UTC.
    case utc(LocalDateTime)
  }

  /// The period that the rule counts in.
  public var frequency: Frequency
  /// Every how many periods, at least 1.
  public var interval = 1
  /// Where it ends.
  public var end = End.never
  /// 0 to 60.
  public var seconds: [Int] = []
  /// 0 to 59.
  public var minutes: [Int] = []
  /// 0 to 23.
  public var hours: [Int] = []
  /// Days of the week.
  public var weekdays: [WeekdayRule] = []
  /// 1 to 31, or -31 to -1 from the month's end.
  public var monthDays: [Int] = []
  /// 1 to 366, or -366 to -1 from the year's end.
  public var yearDays: [Int] = []
  /// ISO 8601 weeks, 1 to 53, or -53 to -1 from the year's end.
  public var weekNumbers: [Int] = []
  /// 1 to 12.
  public var months: [Int] = []
  /// Which of a period's occurrences count: 1 for the first, -1 for the last.
  public var setPositions: [Int] = []
  /// The day that weeks begin with.
  public var weekStart = Weekday.monday

  /// A rule that recurs with each period, until more is said.
  public init(_ frequency: Frequency) {
    self.frequency = frequency
  }
}
