extension EDTF {
  /// One day.
  ///
  /// In years of more than four digits, of which the format knows no days, the year of it.
  public static func day(_ day: CivilDate) -> EDTF {
    guard var date = EDTFDate(year: day.year) else {
      return EDTF(.year(EDTFYear(year: day.year, significantDigits: nil)))
    }
    date.month = Digits(day.month)
    date.day = Digits(day.day)
    return EDTF(.date(date))
  }

  /// One month, 1 to 12; nil if there is none such, or the year has more than four digits.
  public static func month(_ month: Int, year: Int) -> EDTF? {
    guard (1...12).contains(month), var date = EDTFDate(year: year) else { return nil }
    date.month = Digits(month)
    return EDTF(.date(date))
  }

  /// One year; nil if it is outside ``CivilDate/years``.
  public static func year(_ year: Int) -> EDTF? {
    guard CivilDate.years.contains(year) else { return nil }
    return EDTF(
      EDTFDate(year: year).map { .date($0) }
        ?? .year(EDTFYear(year: year, significantDigits: nil)))
  }

  /// From the first day that `first` can mean to the last that `last` can; a nil end is open.
  ///
  /// - Returns: nil if both are open, either is not a single date with at most four digits in the
  ///   year, or both are not in order.
  public static func interval(from first: EDTF?, to last: EDTF?) -> EDTF? {
    func end(_ edtf: EDTF?) -> End? {
      guard let edtf else { return .open }
      guard case .date(let date) = edtf.form, EDTFInterval.fault(of: date) == nil else {
        return nil
      }
      return .date(date)
    }
    guard first != nil || last != nil, let start = end(first), let end = end(last),
      EDTFInterval.fault(of: start, end) == nil
    else { return nil }
    return EDTF(.interval(start, end))
  }
}

extension EDTFDate {
  /// A year; nil if it has more than four digits.
  init?(year: Int) {
    guard (-9999...9999).contains(year) else { return nil }
    isNegative = year < 0
    self.year = Digits(Int(year.magnitude))
  }
}
