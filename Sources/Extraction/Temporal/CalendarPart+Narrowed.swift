internal import Chronology

extension CalendarPart {
  /// The first and last part of its early, middle or late third; nil where thirds are not usual.
  ///
  /// A month has ten days each, a year four months; of a decade the years 0 to 3 are early, 4 to 6
  /// in the middle, 7 to 9 late; of a century 1 to 33, 34 to 66, 67 to 100. So edtf-ts counts too.
  func narrowed(to part: TemporalPart) -> (start: CalendarPart, end: CalendarPart)? {
    let from = part.contains(.early) ? 0 : part.contains(.middle) ? 1 : 2
    let to = part.contains(.late) ? 2 : part.contains(.middle) ? 1 : 0
    func pair(_ start: CalendarPart?, _ end: CalendarPart?) -> (CalendarPart, CalendarPart)? {
      guard let start, let end else { return nil }
      return (start, end)
    }
    let year = first.year
    switch kind {
    case .month:
      let month = first.month
      let lastDay = to == 2 ? last.day : to * 10 + 10
      return pair(
        .day(from * 10 + 1, month: month, year: year), .day(lastDay, month: month, year: year))
    case .year:
      return pair(.month(from * 4 + 1, year: year), .month(to * 4 + 4, year: year))
    case .decade:
      return pair(.year(year + [0, 4, 7][from]), .year(year + [3, 6, 9][to]))
    case .century:
      // the years of a century before the common era run from -99 to 0
      let first = year < 0 ? year : year + 1
      return pair(.year(first + [0, 33, 66][from]), .year(first + [32, 65, 99][to]))
    default: return nil
    }
  }
}

extension Holiday {
  /// The day on which it falls in a year, in the West.
  func day(in year: Int) -> CivilDate? {
    switch self {
    case .christmas: CivilDate(year: year, month: 12, day: 25)
    case .christmasEve: CivilDate(year: year, month: 12, day: 24)
    case .newYear: CivilDate(year: year, month: 1, day: 1)
    case .newYearsEve: CivilDate(year: year, month: 12, day: 31)
    case .halloween: CivilDate(year: year, month: 10, day: 31)
    case .easter: Holiday.easterSunday(in: year)
    case .thanksgiving: Holiday.weekday(4, 4, month: 11, year: year)
    }
  }

  private static func weekday(_ weekday: Int, _ count: Int, month: Int, year: Int) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let ahead = (weekday - first.weekday.rawValue + 7) % 7
    return first.adding(days: ahead + 7 * (count - 1))
  }

  /// - SeeAlso: the anonymous Gregorian computus, in Nature, 20 April 1876.
  private static func easterSunday(in year: Int) -> CivilDate? {
    guard year > 0 else { return nil }
    let moon = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * moon + century - century / 4 - correction + 15) % 30
    let day = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (moon + 11 * epact + 22 * day) / 451
    let sum = epact + day - 7 * late + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
