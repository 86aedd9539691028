import Chronology

/// The first and last day that a date can mean, as the database has them.
struct PossibleDays: Hashable {
  /// The day number of an end that is open; its negative that of a beginning.
  static let open = -EDTF.Bounds.openDayNumber

  /// Days since 1970-01-01.
  var first: Int
  /// Days since 1970-01-01.
  var last: Int

  /// The days between two, given by number.
  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// The days of a date.
  init(_ date: EDTF) {
    let bounds = date.bounds
    first = bounds.firstDayNumber
    last = bounds.lastDayNumber
  }

  /// The days of a period; a missing end is open.
  init(from first: CivilDate?, to last: CivilDate?) {
    self.first = max(first?.dayNumber ?? -PossibleDays.open, -PossibleDays.open)
    self.last = min(last?.dayNumber ?? PossibleDays.open, PossibleDays.open)
  }

  /// The days from so many before them to as many after.
  func widened(by days: Int) -> PossibleDays {
    PossibleDays(first: first - days, last: last + days)
  }

  /// Whether every event with a date meets it.
  var isUnbounded: Bool { first <= -PossibleDays.open && last >= PossibleDays.open }

  /// The days that the period index tells apart; those beyond count as its ends. From 1252 to 2687.
  private static let indexed = -262_144...262_143

  /// Where the period index has the days: of all day numbers among them, the one that a power of two
  /// divides which divides no other.
  ///
  /// - SeeAlso: Hans-Peter Kriegel, Marco Pötke, Thomas Seidl, "Managing Intervals Efficiently in
  ///   Object-Relational Databases", VLDB 2000, where it is called the fork node.
  var node: Int {
    let (low, high) = (PossibleDays.clamp(first), PossibleDays.clamp(last))
    if low <= 0, high >= 0 { return 0 }
    let level = Int.bitWidth - 1 - ((low - 1) ^ high).leadingZeroBitCount
    return (high >> level) << level
  }

  private static func clamp(_ day: Int) -> Int {
    min(max(day, indexed.lowerBound), indexed.upperBound)
  }
}
