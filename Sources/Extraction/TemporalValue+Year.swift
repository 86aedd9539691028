extension TemporalValue {
  /// Whether only its end is told: "until 8 May".
  var isEnd: Bool {
    if case .between(nil, .some) = extent { true } else { false }
  }

  /// Whether it is "until 8 May", without a year.
  var isYearlessEnd: Bool {
    if case .between(nil, let to?) = extent, case .unsaid? = to.year { true } else { false }
  }

  /// Whether it is one day.
  var isOneDay: Bool {
    if case .at(let point) = extent { point.isDay } else { false }
  }

  /// Whether it is a week or weekend that counts from the day of publication or from what was told.
  var isWeek: Bool {
    guard case .at(let point) = extent else { return false }
    switch point.base {
    case .published(.week, _), .published(.weekend, _), .spoken(.week, _), .spoken(.weekend, _):
      return true
    default: return false
    }
  }

  /// The same in a year, if it has days or months and leaves the year unsaid.
  func inYear(_ year: Int) -> TemporalValue? { inYear(.number(year)) }

  /// The same in a year that is counted from that of publication, or known.
  func inYear(_ year: TemporalPoint.Year) -> TemporalValue? {
    switch extent {
    case .at(let point): return point.inYear(year).map { TemporalValue(.at($0)) }
    case .between(let from?, let to?):
      guard let from = from.inYear(year), let to = to.inYear(year) else { return nil }
      return TemporalValue(.between(from, to))
    default: return nil
    }
  }
}

extension TemporalPoint {
  /// The same in a year, if it leaves the year unsaid.
  func inYear(_ said: Year) -> TemporalPoint? {
    guard year == .unsaid else { return nil }
    var point = self
    point.year = said
    return point
  }
}
