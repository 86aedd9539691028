extension EDTF {
  /// How finely a date is told, from the coarsest.
  public enum Precision: Int, Hashable, Comparable, Sendable {
    /// More than a thousand years, or any time at all.
    case age
    case millennium, century, decade, year
    /// A season, quarter, third or half of a year.
    case partOfYear
    case month, day, second

    /// Whether the first is the coarser.
    public static func < (first: Precision, second: Precision) -> Bool {
      first.rawValue < second.rawValue
    }
  }

  /// The finest unit down to which nothing is unspecified; of an interval or set, the coarsest in
  /// it.
  ///
  /// A decade for `201X` and `201X-05`, a year for `2018` and `2018-XX`.
  public var precision: Precision {
    switch form {
    case .moment: .second
    case .year(let year): Precision(yearWithUnspecified: year.doubtfulDigits)
    case .date, .interval, .set: dates.map(\.precision).min() ?? .age
    }
  }
}

extension EDTF.Precision {
  /// The precision of a year of which so many digits at the end are unspecified.
  fileprivate init(yearWithUnspecified count: Int) {
    self = EDTF.Precision(rawValue: EDTF.Precision.year.rawValue - count) ?? .age
  }
}

extension EDTFDate {
  var precision: EDTF.Precision {
    guard !year.hasUnspecified else {
      return EDTF.Precision(yearWithUnspecified: year.unspecifiedFromFirst)
    }
    guard let month, !month.hasUnspecified else { return .year }
    guard let day else { return partOfYear == nil ? .month : .partOfYear }
    return day.hasUnspecified ? .month : .day
  }
}
