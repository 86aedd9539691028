/// A day, month, year or the like as the words give it, before it is put on the calendar.
struct TemporalPoint: Hashable {
  /// A year as far as it is said.
  enum Year: Hashable {
    case unsaid
    /// Astronomical: 0 is 1 BCE.
    case number(Int)
    /// Years after the one of publication: 0 for "this year".
    case relative(Int)
    /// Years after the one that the text speaks of: 0 for "that year".
    case spoken(Int)
    /// The nearest one before or after, as in "last March" and "next March".
    case step(TemporalStep)
  }

  enum Base: Hashable {
    case day(Int, month: Int, Year)
    case month(Int, Year)
    /// 21 spring to 24 winter.
    case season(Int, Year)
    /// A half (1 or 2), or a quarter (1 to 4) of a year, perhaps a fiscal one.
    case half(Int, Year)
    case quarter(Int, Year)
    case fiscalYear(Year)
    case year(Year)
    /// The first year of a decade or century, astronomical.
    case decade(Int)
    case century(Int)
    case holiday(Holiday, Year)
    /// 1 for Monday to 7; `weeks` after that of publication if it is said.
    case weekday(Int, TemporalStep?)
    /// A day of the week so many weeks after that of publication: "Tuesday of next week".
    case weekdayOfWeek(Int, weeks: Int)
    /// The weekday a week after the next one: "Friday week".
    case weekdayWeek(Int)
    /// A unit so many after the one of publication, such as 1 week for "next week".
    case published(TimeUnit, Int)
    /// The same, counted from the time that the text speaks of, as in "two days later".
    case spoken(TimeUnit, Int)
    /// A day of the month that is still to be told, as in "the 14th".
    case dayOfMonth(Int)
    /// A day of a month after that of publication, or of the ``near`` one.
    case dayOfRelativeMonth(Int, months: Int)
    /// Which day or week of a month or year, such as "the last week of March"; 255 is the last.
    case ordinal(Int, TimeUnit, month: Int?, Year)
    /// Which weekday of a month, 1 for Monday to 7, such as "the last Saturday of November"; 255 is the last.
    case weekdayOfMonth(Int, weekday: Int, month: Int, Year)
    /// The same of the month so many after that of publication: "the last Saturday of this month", "the last week of next month".
    case weekdayOfRelativeMonth(Int, weekday: Int, months: Int)
    case ordinalOfRelativeMonth(Int, TimeUnit, months: Int)
    /// A season, quarter or the like by its code in EDTF, from 21 to 41.
    case part(Int, Int)
    /// The time that is spoken of, whatever its length, as in "at that time".
    case time
    /// The same a year earlier, as in "the same period last year".
    case timeYearEarlier
    /// Only a time of day, on a day that is still to be told.
    case unsaid
  }

  /// How many units stand for "several" in "several years ago".
  static let several = 1_000_000

  /// Stands for the month or weekend, this or the next or last, that lies ahead or behind.
  static let near = 1_000_000

  var base: Base
  /// Which part of it is meant; empty for the whole.
  var part: TemporalPart = []
  var time: TimeOfDay?
  /// Whether the words say "about" or the like.
  var isApproximate = false

  init(
    _ base: Base, part: TemporalPart = [], time: TimeOfDay? = nil, isApproximate: Bool = false
  ) {
    self.base = base
    self.part = part
    self.time = time
    self.isApproximate = isApproximate
  }

  /// Whether it says all by itself.
  var isAbsolute: Bool {
    switch base {
    case .decade, .century, .part: return true
    default:
      if case .number = year { return true }
      return false
    }
  }

  /// The year that it is said with, if it is of a kind that has one.
  var year: Year? {
    get {
      switch base {
      case .day(_, _, let year), .month(_, let year), .season(_, let year), .half(_, let year),
        .quarter(_, let year), .fiscalYear(let year), .year(let year), .holiday(_, let year),
        .ordinal(_, _, _, let year), .weekdayOfMonth(_, _, _, let year):
        year
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch base {
      case .day(let day, let month, _): base = .day(day, month: month, newValue)
      case .month(let month, _): base = .month(month, newValue)
      case .season(let season, _): base = .season(season, newValue)
      case .half(let half, _): base = .half(half, newValue)
      case .quarter(let quarter, _): base = .quarter(quarter, newValue)
      case .holiday(let holiday, _): base = .holiday(holiday, newValue)
      case .ordinal(let ordinal, let unit, let month, _):
        base = .ordinal(ordinal, unit, month: month, newValue)
      case .weekdayOfMonth(let ordinal, let weekday, let month, _):
        base = .weekdayOfMonth(ordinal, weekday: weekday, month: month, newValue)
      default: break
      }
    }
  }

  /// The same with what it leaves unsaid taken from the other end of its range.
  func completed(by other: TemporalPoint) -> TemporalPoint {
    var completed = self
    switch (base, other.base) {
    case (.dayOfMonth(let day), .day(_, let month, let year)),
      (.dayOfMonth(let day), .month(let month, let year)):
      completed.base = .day(day, month: month, year)
    case (.dayOfMonth(let day), .dayOfRelativeMonth(_, let months)):
      completed.base = .dayOfRelativeMonth(day, months: months)
    default:
      guard year == .unsaid, let otherYear = other.year, otherYear != .unsaid else { break }
      if case .fiscalYear = other.base { break }
      completed.year = otherYear
    }
    return completed
  }

  /// The same a year earlier, if its year is a number.
  var yearEarlier: TemporalPoint {
    var earlier = self
    if case .number(let year) = year { earlier.year = .number(year - 1) }
    return earlier
  }

  /// Whether it is a day of a month that is still to be told.
  var isDayOfMonth: Bool {
    if case .dayOfMonth = base { true } else { false }
  }

  /// Its month, if it is a month or a day of one.
  var monthNumber: Int? {
    switch base {
    case .day(_, let month, _), .month(let month, _): month
    default: nil
    }
  }

  /// Whether it is a day, rather than something longer.
  var isDay: Bool {
    switch base {
    case .day, .weekday, .weekdayOfWeek, .weekdayWeek, .dayOfMonth, .dayOfRelativeMonth, .holiday,
      .unsaid,
      .published(.day, _), .spoken(.day, _), .ordinal(_, .day, _, _),
      .weekdayOfMonth, .weekdayOfRelativeMonth, .ordinalOfRelativeMonth(_, .day, _):
      true
    default: false
    }
  }
}

/// A time of day as the words give it.
struct TimeOfDay: Hashable {
  var hour: Int?
  var minute: Int?
  var second: Int?
  var daypart: Daypart?
  /// Minutes ahead of universal time.
  var zone: Int?
}
