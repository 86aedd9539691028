internal import Chronology

/// A stretch of the calendar that has a name: a day, month, season, year or the like.
struct CalendarPart: Hashable {
  enum Kind: Hashable {
    case day, weekend, week, month, season, quarter, half, year, decade, century
    /// A part of a year by its code in EDTF.
    case coded(Int)
  }

  let kind: Kind
  let first: CivilDate
  let last: CivilDate

  private init(_ kind: Kind, _ first: CivilDate, _ last: CivilDate) {
    self.kind = kind
    self.first = first
    self.last = last
  }

  static func day(_ day: CivilDate) -> CalendarPart { CalendarPart(.day, day, day) }

  static func day(_ day: Int, month: Int, year: Int) -> CalendarPart? {
    CivilDate(year: year, month: month, day: day).map { .day($0) }
  }

  /// The week from Monday to Sunday that a day lies in.
  static func week(of day: CivilDate) -> CalendarPart {
    let monday = day.adding(days: 1 - day.weekday.rawValue)
    return CalendarPart(.week, monday, monday.adding(days: 6))
  }

  /// The Saturday and Sunday of a day's week.
  static func weekend(of day: CivilDate) -> CalendarPart {
    let saturday = day.adding(days: 6 - day.weekday.rawValue)
    return CalendarPart(.weekend, saturday, saturday.adding(days: 1))
  }

  static func month(_ month: Int, year: Int) -> CalendarPart? {
    months(.month, from: month, count: 1, year: year)
  }

  /// 21 for spring to 24 for winter, of the north; a winter begins in the year it is named after.
  static func season(_ season: Int, year: Int) -> CalendarPart? {
    months(.season, from: (season - 20) * 3, count: 3, year: year)
  }

  static func quarter(_ quarter: Int, year: Int) -> CalendarPart? {
    months(.quarter, from: quarter * 3 - 2, count: 3, year: year)
  }

  static func half(_ half: Int, year: Int) -> CalendarPart? {
    months(.half, from: half * 6 - 5, count: 6, year: year)
  }

  /// A part of a year by its code in EDTF: 25 to 28 are seasons of the north, 29 to 32 of the south,
  /// 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
  static func coded(_ code: Int, year: Int) -> CalendarPart? {
    let (month, count): (Int, Int)
    switch code {
    case 21...24: return .season(code, year: year)
    case 25...28: (month, count) = ((code - 24) * 3, 3)
    case 29...32: (month, count) = ((code - 27) % 4 * 3 + 3, 3)
    case 33...36: return .quarter(code - 32, year: year)
    case 37...39: (month, count) = ((code - 37) * 4 + 1, 4)
    case 40, 41: (month, count) = ((code - 40) * 6 + 1, 6)
    default: return nil
    }
    return months(.coded(code), from: month, count: count, year: year)
  }

  static func year(_ year: Int) -> CalendarPart? { years(.year, from: year, count: 1) }

  /// The ten years from one on.
  static func decade(_ year: Int) -> CalendarPart? { years(.decade, from: year, count: 10) }

  /// The hundred years from one on.
  static func century(_ year: Int) -> CalendarPart? { years(.century, from: year, count: 100) }

  private static func months(_ kind: Kind, from month: Int, count: Int, year: Int) -> CalendarPart?
  {
    let end = month + count - 1
    let (lastMonth, lastYear) = end > 12 ? (end - 12, year + 1) : (end, year)
    guard let first = CivilDate(year: year, month: month, day: 1),
      let last = CivilDate(
        year: lastYear, month: lastMonth, day: CivilDate.days(inMonth: lastMonth, year: lastYear))
    else { return nil }
    return CalendarPart(kind, first, last)
  }

  private static func years(_ kind: Kind, from year: Int, count: Int) -> CalendarPart? {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year + count - 1, month: 12, day: 31)
    else { return nil }
    return CalendarPart(kind, first, last)
  }

  /// The unit that lies `count` after the one of `day`; nil for what is no unit of the calendar.
  static func unit(_ unit: TimeUnit, _ count: Int, from day: CivilDate) -> CalendarPart? {
    guard abs(count) < TemporalPoint.several else { return nil }
    switch unit {
    case .second, .minute, .hour, .season, .half, .millennium: return nil
    case .day: return .day(day.adding(days: count))
    case .weekend: return .weekend(of: day.adding(days: 7 * count))
    case .week: return .week(of: day.adding(days: 7 * count))
    case .fortnight: return .week(of: day.adding(days: 14 * count))
    case .month:
      let months = day.year * 12 + day.month - 1 + count
      let month = floored(months, 12)
      return .month(month + 1, year: (months - month) / 12)
    case .quarter:
      let quarters = day.year * 4 + (day.month - 1) / 3 + count
      let quarter = floored(quarters, 4)
      return .quarter(quarter + 1, year: (quarters - quarter) / 4)
    case .year: return .year(day.year + count)
    case .decade: return .decade(day.year - floored(day.year, 10) + 10 * count)
    case .century: return .century(day.year - floored(day.year, 100) + 100 * count)
    }
  }

  private func century(of year: Int) -> String {
    let digits = "\(year / 100)"
    return digits.count < 2 ? "0" + digits : digits
  }

  private static func floored(_ number: Int, _ divisor: Int) -> Int {
    (number % divisor + divisor) % divisor
  }

  /// The same day, month, quarter or the like of another year; nil for what is longer than a year, or a day that the year has not.
  func inYear(_ year: Int) -> CalendarPart? {
    switch kind {
    case .day: .day(first.day, month: first.month, year: year)
    case .week: .unit(.week, 52 * (year - first.year), from: first)
    case .weekend: .unit(.weekend, 52 * (year - first.year), from: first)
    case .month: .month(first.month, year: year)
    case .season: .season(season, year: year)
    case .quarter: .quarter((first.month + 2) / 3, year: year)
    case .half: .half((first.month + 5) / 6, year: year)
    case .year: .year(year)
    case .coded(let code): .coded(code, year: year)
    case .decade, .century: nil
    }
  }

  /// The same of the year before, which is 28 February for the 29th.
  var yearEarlier: CalendarPart? {
    inYear(first.year - 1) ?? (kind == .day ? .day(first.adding(days: -366)) : nil)
  }

  /// Whether it is several years.
  var isLong: Bool { kind == .decade || kind == .century }

  /// 21 for spring to 24 for winter, if it is a season.
  var season: Int { first.month / 3 + 20 }

  /// It in EDTF; a week, weekend or half of a year is none, and gives its first part.
  var text: String {
    let day = "\(first)"
    switch kind {
    case .day, .week, .weekend: return day
    case .month, .half: return String(day.dropLast(3))
    case .season: return "\(day.dropLast(6))-\(season)"
    case .quarter: return "\(day.dropLast(6))-\(33 + (first.month - 1) / 3)"
    case .coded(let code): return "\(day.dropLast(6))-\(code)"
    case .year: return String(day.dropLast(6))
    case .decade: return day.dropLast(7) + "X"
    // -01XX runs from -0199 to -0100, the second century before the common era
    case .century: return first.year < 0 ? "-\(century(of: -last.year))XX" : day.dropLast(8) + "XX"
    }
  }
}
