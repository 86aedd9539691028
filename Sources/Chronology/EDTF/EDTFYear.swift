/// A year written with "Y", or with the number of its significant digits, or both.
struct EDTFYear: Hashable, Sendable {
  /// The year that is written.
  let year: Int
  /// How many of its digits are sure, from the first; nil if all.
  let significantDigits: Int?

  /// The most digits that a year may have.
  static let mostDigits = 15

  /// The years that it can mean.
  var years: ClosedRange<Int> {
    guard let significantDigits else { return year...year }
    var unit = 1
    for _ in 0..<max(0, digits - significantDigits) { unit *= 10 }
    let lowest = Int(year.magnitude) / unit * unit
    return year < 0 ? -(lowest + unit - 1)...(-lowest) : lowest...(lowest + unit - 1)
  }

  /// How many of its last digits are doubtful.
  var doubtfulDigits: Int { max(0, digits - (significantDigits ?? digits)) }

  /// How many digits are written: at least four.
  private var digits: Int { max(4, String(year.magnitude).utf8.count) }

  /// The first day that it can mean.
  var first: CivilDate? { CivilDate(year: years.lowerBound, month: 1, day: 1) }

  /// The last day that it can mean.
  var last: CivilDate? { CivilDate(year: years.upperBound, month: 12, day: 31) }
}
