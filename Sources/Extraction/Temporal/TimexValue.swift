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
    let code: StaticString
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
    var text = ASCIIText(duration.unit.isClock ? "PT" : "P")
    if let tenths = amount.tenths {
      text.append(tenths / 10)
      if tenths % 10 != 0 { text.append(".", tenths % 10) }
    } else {
      text.append("X")
    }
    text.append(code)
    return text.string
  }

  /// "P1W", "XXXX-WXX-1", "XXXX-XX-XXTMO".
  static func text(_ set: TemporalSet) -> String {
    switch set {
    case .every(let duration): return text(duration)
    case .weekday(let weekday, let daypart):
      return "XXXX-WXX-\(weekday)" + (daypart.map { "T" + $0.code } ?? "")
    case .daypart(let daypart): return "XXXX-XX-XXT" + daypart.code
    case .month(let month):
      var text = ASCIIText("XXXX")
      text.append("-", month, digits: 2)
      return text.string
    case .season(let season):
      var text = ASCIIText("XXXX-")
      text.append(code(season))
      return text.string
    }
  }

  /// "T16:15Z", "TMO", "T15:00".
  static func text(_ time: TimeOfDay) -> String {
    guard let hour = time.hour else { return "T" + (time.daypart?.code ?? "XX") }
    var text = ASCIIText()
    text.append("T", hour, digits: 2)
    text.append(":", time.minute ?? 0, digits: 2)
    if let second = time.second { text.append(":", second, digits: 2) }
    guard let zone = time.zone else { return text.string }
    if zone == 0 {
      text.append("Z")
    } else {
      text.append(zone < 0 ? "-" : "+", abs(zone) / 60, digits: 2)
      if zone % 60 != 0 { text.append(":", abs(zone) % 60, digits: 2) }
    }
    return text.string
  }

  /// "2018-05-14", "2018-W20", "2018-SP", "2018-Q2", "199", "BC0480".
  ///
  /// Written as a day, a longer part is one that is not told, as in "2018-05-XX".
  static func text(_ part: CalendarPart, asDay: Bool = false) -> String {
    let first = part.first
    var text = ASCIIText()
    switch part.kind {
    case .day:
      text.append(year: first.year)
      text.append("-", first.month, digits: 2)
      text.append("-", first.day, digits: 2)
    case .month:
      text.append(year: first.year)
      text.append("-", first.month, digits: 2)
      if asDay { text.append("-XX") }
    case _ where asDay:
      text.append(year: first.year)
      text.append("-XX-XX")
    case .week: text.append(weekOf: first)
    case .weekend:
      text.append(weekOf: first)
      text.append("-WE")
    case .season:
      text.append(year: first.year)
      text.append("-")
      text.append(code(part.season))
    case .quarter:
      text.append(year: first.year)
      text.append("-Q", (first.month + 2) / 3)
    case .half:
      text.append(year: first.year)
      text.append("-H", (first.month + 5) / 6)
    case .year, .coded: text.append(year: first.year)
    case .decade:
      text.append(year: first.year > 0 ? first.year : first.year + 9)
      text.removeLast(1)
    case .century:
      text.append(year: first.year > 0 ? first.year : first.year + 99)
      text.removeLast(2)
    }
    return text.string
  }

  /// What a point means on a calendar that nothing is known of, such as "XXXX-05-14".
  static func pattern(_ base: TemporalPoint.Base) -> String? {
    var text = ASCIIText("XXXX")
    switch base {
    case .day(let day, let month, _):
      text.append("-", month, digits: 2)
      text.append("-", day, digits: 2)
    case .month(let month, _), .weekdayOfMonth(_, _, let month, _):
      text.append("-", month, digits: 2)
    case .season(let season, _):
      text.append("-")
      text.append(code(season))
    case .quarter(let quarter, _): text.append("-Q", quarter)
    case .half(let half, _): text.append("-H", half)
    case .weekday(let weekday, _), .weekdayOfWeek(let weekday, _), .weekdayWeek(let weekday):
      text.append("-WXX-", weekday)
    case .year, .fiscalYear, .published(.year, _), .spoken(.year, _): break
    case .published(.month, _), .spoken(.month, _): text.append("-XX")
    case .published(.week, _), .spoken(.week, _): text.append("-WXX")
    case .published(.day, _), .spoken(.day, _), .dayOfMonth, .dayOfRelativeMonth, .unsaid,
      .holiday, .ordinal, .weekdayOfRelativeMonth, .ordinalOfRelativeMonth:
      text.append("-XX-XX")
    case .decade, .century, .published, .spoken, .time, .timeYearEarlier, .part: return nil
    }
    return text.string
  }

  private static func code(_ season: Int) -> StaticString {
    switch season {
    case 21: "SP"
    case 22: "SU"
    case 23: "FA"
    default: "WI"
    }
  }
}

extension ASCIIText {
  /// Adds four digits, with "BC" before the common era, which has no year 0.
  fileprivate mutating func append(year: Int) {
    if year <= 0 { append("BC") }
    append(year > 0 ? year : 1 - year, digits: 4)
  }

  /// Adds the ISO week that a day lies in.
  fileprivate mutating func append(weekOf day: CivilDate) {
    let thursday = day.adding(days: 4 - day.weekday.rawValue)
    let first = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
    append(year: thursday.year)
    append("-W", (thursday.dayNumber - first.dayNumber) / 7 + 1, digits: 2)
  }
}
