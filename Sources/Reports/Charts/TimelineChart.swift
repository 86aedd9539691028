import Chronology
import CultureCal

/// Stretches of time below each other.
public struct TimelineChart: Hashable, Sendable {
  /// How an event that is still on stands out.
  public enum Emphasis: Hashable, Sendable {
    /// As most do.
    case normal
    /// It was only spoken of.
    case faint
    /// Nobody has announced it; it follows from a rule.
    case expected
    /// It was called off.
    case struck
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// What it is of.
    public let label: String
    /// The date and what else is worth knowing, in words.
    public let detail: String
    /// When it is.
    public let span: TimeSpan
    /// How it stands out.
    public let emphasis: Emphasis
    /// Whether the row above encloses it.
    public var isEnclosed = false
  }

  /// Rows under a heading.
  public struct Group: Hashable, Sendable {
    /// What they have in common; empty if there is only one group.
    public let heading: String
    /// The rows.
    public let rows: [Row]
  }

  /// What it shows, in a phrase.
  public let title: String
  /// The days that it shows, by number.
  public let days: ClosedRange<Int>
  /// The number of today.
  public let today: Int
  /// The rows in groups.
  public let groups: [Group]

  /// The days that are worth showing for some spans: those of all that do not last for years, or of
  /// all if all do; within a period if there is one, and widened to whole months or years.
  ///
  /// - Returns: nil if no day is known.
  static func days(
    for spans: [TimeSpan], from first: CivilDate?, to last: CivilDate?, today: CivilDate
  ) -> ClosedRange<Int>? {
    if let first, let last { return first.dayNumber...max(first.dayNumber, last.dayNumber) }
    let short = spans.filter { ($0.days.map { $0.upperBound - $0.lowerBound } ?? .max) < 1_100 }
    let known = (short.isEmpty ? spans : short).flatMap { [$0.firstDay, $0.lastDay] }
      .compactMap(\.self)
    guard var start = known.min(), var end = known.max() else { return nil }
    let reach = max(30, (end - start) / 4)
    if (start - reach...end + reach).contains(today.dayNumber) {
      start = min(start, today.dayNumber)
      end = max(end, today.dayNumber)
    }
    let (opening, closing) = widened(start, end)
    let from = first?.dayNumber ?? opening
    return from...max(from, last?.dayNumber ?? closing)
  }

  /// Some days widened to whole years if they are many, else to whole months.
  private static func widened(_ start: Int, _ end: Int) -> (Int, Int) {
    let (first, last) = (CivilDate(dayNumber: start), CivilDate(dayNumber: end))
    let isLong = end - start > 800
    let opening = CivilDate(year: first.year, month: isLong ? 1 : first.month, day: 1)
    let month = isLong ? 12 : last.month
    let closing = CivilDate(
      year: last.year, month: month, day: CivilDate.days(inMonth: month, year: last.year))
    return (opening?.dayNumber ?? start, closing?.dayNumber ?? end)
  }
}

extension TimelineChart.Emphasis {
  /// How an event that has come so far stands out.
  init(_ standing: Standing) {
    switch standing {
    case .held, .unconfirmed, .announced, .postponed: self = .normal
    case .proposed: self = .faint
    case .cancelled: self = .struck
    }
  }
}
