/// A day of the proleptic Gregorian calendar; year 0 is 1 BCE.
public struct CivilDate: Hashable, Sendable {
  /// The years that days can be told of.
  public static let years = -999_999_999_999_999...999_999_999_999_999

  /// The year · 512 + the month · 32 + the day, which is ordered as the days are.
  private let packed: Int

  /// The astronomical year.
  public var year: Int { packed >> 9 }

  /// 1 for January to 12.
  public var month: Int { packed >> 5 & 15 }

  /// 1 to 31.
  public var day: Int { packed & 31 }

  /// The day; nil if the month has no such day, or the year is outside ``years``.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= 28 || day <= Self.days(inMonth: month, year: year)
    else { return nil }
    packed = year << 9 | month << 5 | day
  }

  /// The day that lies so many days after 1970-01-01, at most as far as ``years`` reach.
  ///
  /// - SeeAlso: `civil_from_days` in Howard Hinnant's "chrono-Compatible Low-Level Date
  ///   Algorithms".
  public init(dayNumber: Int) {
    let limits = Self.dayNumbers
    let shifted = min(max(dayNumber, limits.lowerBound), limits.upperBound) + Self.daysToEpoch
    let era = shifted.flooredQuotient(by: Self.daysInEra)
    let dayOfEra = shifted - era * Self.daysInEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    packed = year << 9 | month << 5 | day
  }

  /// Days since 1970-01-01; negative before it.
  ///
  /// - SeeAlso: `days_from_civil` in Howard Hinnant's "chrono-Compatible Low-Level Date
  ///   Algorithms".
  public var dayNumber: Int {
    // a year that begins in March ends with its leap day
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch.flooredQuotient(by: 400)
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Self.daysInEra + dayOfEra - Self.daysToEpoch
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday
    let sinceMonday = dayNumber + 3
    let remainder = sinceMonday - sinceMonday.flooredQuotient(by: 7) * 7
    return Weekday(rawValue: remainder + 1) ?? .monday
  }

  /// The day that lies so many days later, at most as far as ``years`` reach.
  public func adding(days: Int) -> CivilDate {
    let (sum, isTooFar) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: isTooFar ? (days < 0 ? .min : .max) : sum)
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days the month (1 to 12) has; 0 if there is no such month.
  public static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// How many days the year has.
  static func days(inYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

  /// From 0000-03-01 to 1970-01-01.
  private static let daysToEpoch = 719_468
  /// In 400 years.
  private static let daysInEra = 146_097
  /// The numbers of the first and last day of ``years``.
  private static let dayNumbers = -365_242_500_000_719_162...365_242_499_999_280_471
}

extension CivilDate: Comparable {
  /// Whether the first day lies before the second.
  public static func < (first: CivilDate, second: CivilDate) -> Bool {
    first.packed < second.packed
  }
}

extension Int {
  /// The quotient rounded towards negative infinity; the divisor is positive.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
