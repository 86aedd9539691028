/// A unit that people count time in, from the shortest to the longest.
enum TimeUnit: UInt8, Hashable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, season, half, year
  case decade, century, millennium

  /// Whether ISO 8601 writes it after a "T".
  var isClock: Bool { rawValue <= TimeUnit.hour.rawValue }
}

/// How many of a unit are said, in tenths; nil for "several".
struct TemporalAmount: Hashable {
  var tenths: Int?

  static let unknown = TemporalAmount(tenths: nil)
  static let one = TemporalAmount(tenths: 10)

  /// A whole number of units.
  static func whole(_ count: Int) -> TemporalAmount { TemporalAmount(tenths: count * 10) }

  /// The count, if it is a whole one.
  var count: Int? { tenths.flatMap { $0 % 10 == 0 ? $0 / 10 : nil } }
}

/// How long something lasts, such as "two weeks".
struct TemporalDuration: Hashable {
  var amount: TemporalAmount
  var unit: TimeUnit
}
