internal import Chronology

/// Writes values in the notation of TIMEX3.
enum TimexValue {
  static func text(_ reference: TemporalReference) -> String {
    switch reference {
    case .present: "PRESENT_REF"
    case .past: "PAST_REF"
    case .future: "FUTURE_REF"
    }
  }

  /// "P2W", "PT30M", "P2.5Y", "PXD".
  static func text(_ duration: TemporalDuration) -> String {
    var amount = duration.amount
    let code: String
    switch duration.unit {
    case .second: code = "S"
    case .minute, .month: code = "M"
    case .hour: code = "H"
    case .day: code = "D"
    case .weekend: code = "WE"
    case .week: code = "W"
    case .fortnight:
      code = "W"
      amount.tenths = amount.tenths.map { $0 * 2 }
    case .quarter: code = "Q"
    case .season: code = "S"
    case .half: code = "H"
    case .year: code = "Y"
    case .decade: code = "DE"
    case .century: code = "CE"
    case .millennium: code = "ML"
    }
    return "P" + (duration.unit.isClock ? "T" : "") + text(amount) + code
  }

  private static func text(_ amount: TemporalAmount) -> String {
    guard let tenths = amount.tenths else { return "X" }
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// "P1W", "XXXX-WXX-1", "XXXX-XX-XXTMO".
  static func text(_ set: TemporalSet) -> String {
    switch set {
    case .every(let duration): text(duration)
    case .weekday(let weekday, let daypart):
      "XXXX-WXX-\(weekday)" + (daypart.map { "T" + $0.code } ?? "")
    case .daypart(let daypart): "XXXX-XX-XXT" + daypart.code
    case .month(let month): "XXXX-" + padded(month)
    case .season(let season): "XXXX-" + code(season)
    }
  }

  /// "T16:15Z", "TMO", "T15:00".
  static func text(_ time: TimeOfDay) -> String {
    guard let hour = time.hour else { return "T" + (time.daypart?.code ?? "XX") }
    var text = "T" + padded(hour) + ":" + padded(time.minute ?? 0)
    if let second = time.second { text += ":" + padded(second) }
    guard let zone = time.zone else { return text }
    if zone == 0 { return text + "Z" }
    text += (zone < 0 ? "-" : "+") + padded(abs(zone) / 60)
    return zone % 60 == 0 ? text : text + ":" + padded(abs(zone) % 60)
  }

  /// "2018-05-14", "2018-W20", "2018-SP", "2018-Q2", "199", "BC0480".
  ///
  /// Written as a day, a longer part is one that is not told, as in "2018-05-XX".
  static func text(_ part: CalendarPart, asDay: Bool = false) -> String {
    let first = part.first
    let year = self.year(first.year)
    if asDay {
      switch part.kind {
      case .month: return "\(year)-\(padded(first.month))-XX"
      case .day: break
      default: return "\(year)-XX-XX"
      }
    }
    switch part.kind {
    case .day: return "\(year)-\(padded(first.month))-\(padded(first.day))"
    case .week: return week(first)
    case .weekend: return week(first) + "-WE"
    case .month: return "\(year)-\(padded(first.month))"
    case .season: return "\(year)-\(code(part.season))"
    case .quarter: return "\(year)-Q\((first.month + 2) / 3)"
    case .half: return "\(year)-H\((first.month + 5) / 6)"
    case .year, .coded: return year
    case .decade: return String(self.year(first.year > 0 ? first.year : first.year + 9).dropLast())
    case .century:
      return String(self.year(first.year > 0 ? first.year : first.year + 99).dropLast(2))
    }
  }

  /// What a point means on a calendar that nothing is known of, such as "XXXX-05-14".
  static func pattern(_ base: TemporalPoint.Base) -> String? {
    switch base {
    case .day(let day, let month, _): "XXXX-\(padded(month))-\(padded(day))"
    case .month(let month, _), .weekdayOfMonth(_, _, let month, _): "XXXX-\(padded(month))"
    case .season(let season, _): "XXXX-\(code(season))"
    case .quarter(let quarter, _): "XXXX-Q\(quarter)"
    case .half(let half, _): "XXXX-H\(half)"
    case .weekday(let weekday, _), .weekdayOfWeek(let weekday, _): "XXXX-WXX-\(weekday)"
    case .year, .fiscalYear, .published(.year, _), .spoken(.year, _): "XXXX"
    case .published(.month, _), .spoken(.month, _): "XXXX-XX"
    case .published(.week, _), .spoken(.week, _): "XXXX-WXX"
    case .published(.day, _), .spoken(.day, _), .dayOfMonth, .dayOfRelativeMonth, .unsaid,
      .holiday, .ordinal:
      "XXXX-XX-XX"
    case .decade, .century, .published, .spoken, .time, .timeYearEarlier, .part: nil
    }
  }

  /// Four digits, with "BC" before the common era, which has no year 0.
  private static func year(_ year: Int) -> String {
    let digits = "\(year > 0 ? year : 1 - year)"
    return (year > 0 ? "" : "BC") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The ISO week that a day lies in.
  private static func week(_ day: CivilDate) -> String {
    let thursday = day.adding(days: 4 - day.weekday.rawValue)
    let first = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let number = (thursday.dayNumber - first.dayNumber) / 7 + 1
    return "\(year(thursday.year))-W\(padded(number))"
  }

  private static func code(_ season: Int) -> String {
    switch season {
    case 21: "SP"
    case 22: "SU"
    case 23: "FA"
    default: "WI"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
