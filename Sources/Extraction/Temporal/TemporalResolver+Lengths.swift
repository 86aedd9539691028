import Chronology

/// Where what lasts for some time ends.
extension TemporalResolver {
  /// The last day of what lasts so long from a day on.
  func end(of duration: TemporalDuration, from start: CalendarPart) -> CalendarPart? {
    guard start.kind == .day, let count = duration.amount.count, (1...1000).contains(count) else {
      return nil
    }
    switch duration.unit {
    case .day: return .day(start.first.adding(days: count - 1))
    case .week: return .day(start.first.adding(days: 7 * count - 1))
    case .fortnight: return .day(start.first.adding(days: 14 * count - 1))
    case .month, .year:
      let months = duration.unit == .year ? 12 * count : count
      guard let month = CalendarPart.unit(.month, months, from: start.first) else { return nil }
      // "from 3 October for three months"
      if !narrowsParts, duration.unit == .month { return month }
      let day = min(start.first.day, month.last.day)
      return CivilDate(year: month.first.year, month: month.first.month, day: day)
        .map { .day($0.adding(days: -1)) }
    default: return nil
    }
  }
}
