/// A season, quarter, third or half of a year, which EDTF writes in place of the month.
///
/// Where the specification is silent, seasons are the meteorological ones of three whole months,
/// and 21 to 24, "independent of location", are those of the north.
struct PartOfYear: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// 0 for spring to 3 for winter.
    case season(Int, Hemisphere?)
    /// 0 for the first.
    case quarter(Int)
    case third(Int)
    case half(Int)
  }

  enum Hemisphere: Hashable, Sendable {
    case north, south
  }

  /// 21 to 41.
  let code: Int

  /// The part; nil if the code is not from 21 to 41.
  init?(_ code: Int) {
    guard (21...41).contains(code) else { return nil }
    self.code = code
  }

  var kind: Kind {
    switch code {
    case ...24: .season(code - 21, nil)
    case ...28: .season(code - 25, .north)
    case ...32: .season(code - 29, .south)
    case ...36: .quarter(code - 33)
    case ...39: .third(code - 37)
    default: .half(code - 40)
    }
  }

  /// The first month, and how many there are; the last ones of a winter lie in the next year.
  var months: (first: Int, count: Int) {
    switch kind {
    case .season(let season, .south): ((season + 2) % 4 * 3 + 3, 3)
    case .season(let season, _): (season * 3 + 3, 3)
    case .quarter(let quarter): (quarter * 3 + 1, 3)
    case .third(let third): (third * 4 + 1, 4)
    case .half(let half): (half * 6 + 1, 6)
    }
  }

  /// The first day of it in the year in which it begins.
  func first(of year: Int) -> CivilDate? {
    CivilDate(year: year, month: months.first, day: 1)
  }

  /// The last day of it when it begins in the year.
  func last(of year: Int) -> CivilDate? {
    let month = months.first + months.count - 1
    return month > 12
      ? Self.lastDay(of: month - 12, year + 1) : Self.lastDay(of: month, year)
  }

  /// The year in which it begins when it ends on a day.
  func year(endingOn day: CivilDate) -> Int { day.month < months.first ? day.year - 1 : day.year }

  private static func lastDay(of month: Int, _ year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, year: year))
  }
}
