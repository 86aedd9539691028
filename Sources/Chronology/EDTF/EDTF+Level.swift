extension EDTF {
  /// The lowest level of the format, 0 to 2, that can write the date.
  public var level: Int {
    switch form {
    case .date(let date): date.level
    case .year(let year): year.significantDigits == nil ? 1 : 2
    case .moment(let moment): moment.day.year < 0 ? 1 : 0
    case .interval(let first, let last): max(first.level, last.level)
    case .set: 2
    }
  }
}

extension EDTF.End {
  fileprivate var level: Int {
    guard case .date(let date) = self else { return 1 }
    return date.hasUnspecified ? 2 : date.level
  }
}

extension EDTFDate {
  fileprivate var level: Int {
    max(
      levelOfDigits, levelOfDoubt, isNegative ? 1 : 0, partOfYear.map { $0.code <= 24 ? 1 : 2 } ?? 0
    )
  }

  /// In level 1 the last one or two digits of a year alone are unspecified, or a whole month or day
  /// at the end.
  private var levelOfDigits: Int {
    guard hasUnspecified else { return 0 }
    if month == nil { return (year.unspecifiedAtEnd ?? 4) <= 2 ? 1 : 2 }
    guard !year.hasUnspecified else { return 2 }
    let isDayWhole = day == nil || day == .unspecified
    let isMonthWhole = month == .unspecified && isDayWhole
    return isMonthWhole || isDayWhole && month?.hasUnspecified == false ? 1 : 2
  }

  /// In level 1 one qualifier is true of all.
  private var levelOfDoubt: Int { doubt.isEmpty ? 0 : isInDoubtAsWhole ? 1 : 2 }
}
