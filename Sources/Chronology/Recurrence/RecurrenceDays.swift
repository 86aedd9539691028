/// Which days a recurrence rule allows.
struct RecurrenceDays {
  private let months: UInt16
  private let monthDays: UInt32
  private let monthDaysFromEnd: UInt32
  private let yearDays: [Int]
  private let weekNumbers: [Int]
  private let weekdays: UInt8
  private let ordinals: [RecurrenceRule.WeekdayRule]
  private let weekStart: Int
  /// Whether "the second Saturday" counts in the month rather than in the year.
  private let countsInMonth: Bool
  /// Whether only the day of the week matters.
  let needsNoDate: Bool

  init(_ rule: RecurrenceRule) {
    months = rule.months.reduce(0) { $0 | 1 << UInt16($1) }
    monthDays = rule.monthDays.reduce(0) { $1 > 0 ? $0 | 1 << UInt32($1) : $0 }
    monthDaysFromEnd = rule.monthDays.reduce(0) { $1 < 0 ? $0 | 1 << UInt32(-$1) : $0 }
    yearDays = rule.yearDays
    weekNumbers = rule.weekNumbers
    weekdays = rule.weekdays.reduce(0) {
      $1.ordinal == nil ? $0 | 1 << UInt8($1.weekday.rawValue) : $0
    }
    ordinals = rule.weekdays.filter { $0.ordinal != nil }
    weekStart = rule.weekStart.rawValue
    countsInMonth = rule.frequency == .monthly || !rule.months.isEmpty
    needsNoDate =
      rule.months.isEmpty && rule.monthDays.isEmpty && rule.yearDays.isEmpty
      && rule.weekNumbers.isEmpty && ordinals.isEmpty
  }

  /// Whether any day of the month (1 to 12) may be allowed.
  func allowsMonth(_ month: Int) -> Bool { months == 0 || months >> UInt16(month) & 1 == 1 }

  /// Whether the day is allowed.
  func allows(_ dayNumber: Int) -> Bool {
    if needsNoDate { return allowsWeekday(dayNumber) }
    let day = CivilDate(dayNumber: dayNumber)
    return allowsMonth(day.month)
      && allows(dayNumber, year: day.year, month: day.month, day: day.day)
  }

  /// Whether the day is allowed, given its date; its month is.
  func allows(_ dayNumber: Int, year: Int, month: Int, day: Int) -> Bool {
    if monthDays | monthDaysFromEnd != 0 {
      let fromEnd = CivilDate.days(inMonth: month, year: year) + 1 - day
      guard monthDays >> UInt32(day) & 1 == 1 || monthDaysFromEnd >> UInt32(fromEnd) & 1 == 1 else {
        return false
      }
    }
    if !yearDays.isEmpty {
      let first = RecurrenceDays.firstDay(of: year)
      let last = RecurrenceDays.firstDay(of: year + 1) - 1
      guard yearDays.contains(dayNumber - first + 1) || yearDays.contains(dayNumber - last - 1)
      else {
        return false
      }
    }
    if !weekNumbers.isEmpty, !allowsWeek(dayNumber, year: year) { return false }
    if ordinals.isEmpty { return allowsWeekday(dayNumber) }
    return weekdays != 0 && allowsWeekday(dayNumber)
      || allowsOrdinal(dayNumber, year: year, month: month, day: day)
  }

  private func allowsWeekday(_ dayNumber: Int) -> Bool {
    weekdays == 0 || weekdays >> UInt8(RecurrenceDays.weekday(dayNumber)) & 1 == 1
  }

  private func allowsOrdinal(_ dayNumber: Int, year: Int, month: Int, day: Int) -> Bool {
    let weekday = RecurrenceDays.weekday(dayNumber)
    guard ordinals.contains(where: { $0.weekday.rawValue == weekday }) else { return false }
    let before: Int
    let after: Int
    if countsInMonth {
      before = day - 1
      after = CivilDate.days(inMonth: month, year: year) - day
    } else {
      before = dayNumber - RecurrenceDays.firstDay(of: year)
      after = RecurrenceDays.firstDay(of: year + 1) - 1 - dayNumber
    }
    return ordinals.contains {
      $0.weekday.rawValue == weekday
        && ($0.ordinal == before / 7 + 1 || $0.ordinal == -(after / 7 + 1))
    }
  }

  /// Whether the day's week is allowed, by its number in the year that the week belongs to.
  ///
  /// A calendar year's first and last days may belong to a week of another year. Such a week counts
  /// by its number; counted from the end, only the other year's last week does.
  private func allowsWeek(_ dayNumber: Int, year: Int) -> Bool {
    for weekYear in [year - 1, year, year + 1] {
      let first = firstWeek(of: weekYear)
      let next = firstWeek(of: weekYear + 1)
      guard (first..<next).contains(dayNumber) else { continue }
      let number = (dayNumber - first) / 7 + 1
      let fromEnd = number - (next - first) / 7 - 1
      return weekNumbers.contains(number)
        || (weekYear == year || fromEnd == -1) && weekNumbers.contains(fromEnd)
    }
    return false
  }

  /// The day that the year's first week begins with: the week that has four days in the year.
  private func firstWeek(of year: Int) -> Int {
    let fourth = RecurrenceDays.firstDay(of: year) + 3
    return fourth - (RecurrenceDays.weekday(fourth) - weekStart + 7) % 7
  }

  /// The number of a year's 1 January.
  static func firstDay(of year: Int) -> Int {
    CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
  }

  /// 1 for Monday to 7.
  static func weekday(_ dayNumber: Int) -> Int {
    let remainder = (dayNumber + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }
}
