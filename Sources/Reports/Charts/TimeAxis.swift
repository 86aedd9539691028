import Chronology

/// Where a chart of some days has its lines, and what stands at them.
public struct TimeAxis: Hashable, Sendable {
  /// A line.
  public struct Tick: Hashable, Sendable {
    /// The day that begins at it, by number.
    public let day: Int
    /// What stands behind it; empty if there is no room.
    public let label: String
    /// Whether a longer unit begins there too, and how that is called.
    public let heading: String?
  }

  /// The lines, the earliest first.
  public let ticks: [Tick]

  /// The lines for some days; at most about `count` of them get a label.
  public init(_ days: ClosedRange<Int>, labels count: Int) {
    let count = max(1, count)
    let length = days.upperBound - days.lowerBound + 1
    let first = CivilDate(dayNumber: days.lowerBound)
    let last = CivilDate(dayNumber: days.upperBound)
    if length <= count * 7 {
      let step = length <= count ? 1 : length <= count * 2 ? 2 : 7
      ticks = Self.days(days, every: step, monthRoom: 3 * length / count)
    } else if length <= count * 31 {
      ticks = Self.months(first, last, every: 1)
    } else if length <= count * 92 {
      ticks = Self.months(first, last, every: 3)
    } else {
      ticks = Self.years(first, last, labels: count)
    }
  }

  /// Lines at every first day of a month, and at every day, every second day or every Monday.
  ///
  /// The month in which the days begin is named if the next one begins after more than `monthRoom` days.
  private static func days(
    _ days: ClosedRange<Int>, every step: Int, monthRoom: Int
  ) -> [Tick] {
    days.compactMap { number in
      let day = CivilDate(dayNumber: number)
      let isLabelled =
        step == 7 ? day.weekday == .monday : (number - days.lowerBound).isMultiple(of: step)
      let daysLeft = CivilDate.days(inMonth: day.month, year: day.year) - day.day
      let isNamed = day.day == 1 || number == days.lowerBound && daysLeft > monthRoom
      guard isLabelled || isNamed else { return nil }
      return Tick(
        day: number, label: isLabelled ? "\(day.day)" : "",
        heading: isNamed ? EDTF.month(day.month, year: day.year)?.words : nil)
    }
  }

  private static func months(_ first: CivilDate, _ last: CivilDate, every step: Int) -> [Tick] {
    var ticks: [Tick] = []
    for year in first.year...last.year {
      for month in stride(from: 1, through: 12, by: step) {
        guard let day = CivilDate(year: year, month: month, day: 1),
          day >= first || day.month == first.month && day.year == first.year, day <= last
        else { continue }
        let begins = month == 1 || ticks.isEmpty
        ticks.append(
          Tick(
            day: max(day, first).dayNumber,
            label: String(EDTF.month(month, year: year)?.words.prefix(3) ?? ""),
            heading: begins ? yearName(year) : nil))
      }
    }
    return ticks
  }

  private static func years(_ first: CivilDate, _ last: CivilDate, labels count: Int) -> [Tick] {
    let length = last.year - first.year + 1
    var step = 1
    var factors = [2, 5, 10][...]
    var unit = 1
    while length / step > count, unit < 1_000_000_000 {
      step = unit * (factors.popFirst() ?? 10)
      if factors.isEmpty { (factors, unit) = ([2, 5, 10], unit * 10) }
    }
    let rest = first.year % step
    let start = rest == 0 ? first.year : first.year - rest + (first.year > 0 ? step : 0)
    return stride(from: start, through: last.year, by: step).compactMap { year in
      CivilDate(year: year, month: 1, day: 1).map {
        Tick(day: max($0, first).dayNumber, label: yearName(year), heading: nil)
      }
    }
  }

  private static func yearName(_ year: Int) -> String { EDTF.year(year)?.words ?? "\(year)" }
}
