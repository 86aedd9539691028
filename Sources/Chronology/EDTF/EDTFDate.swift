/// A year, part of a year, month or day of an EDTF text, with what is unspecified or in doubt in
/// it.
struct EDTFDate: Hashable, Sendable {
  /// Whether the year is before the year 0.
  var isNegative = false
  /// Four digits.
  var year = Digits()
  /// Two digits: a month, or a code from 21 for a season or the like; nil in a year.
  var month: Digits?
  /// Two digits; nil unless it is a day.
  var day: Digits?
  /// How sure each component is.
  var yearDoubt: EDTF.Qualification = []
  var monthDoubt: EDTF.Qualification = []
  var dayDoubt: EDTF.Qualification = []

  /// How sure it is as a whole.
  var doubt: EDTF.Qualification { yearDoubt.union(monthDoubt).union(dayDoubt) }

  /// Whether the same doubt is true of each component.
  var isInDoubtAsWhole: Bool {
    (month == nil || monthDoubt == yearDoubt) && (day == nil || dayDoubt == yearDoubt)
  }

  /// Whether any digit is unspecified.
  var hasUnspecified: Bool {
    year.hasUnspecified || month?.hasUnspecified ?? false || day?.hasUnspecified ?? false
  }

  /// The year, if all of it is specified.
  var knownYear: Int? { year.number.map { isNegative ? -$0 : $0 } }

  /// The season or the like that it is.
  var partOfYear: PartOfYear? { month.flatMap(\.number).flatMap(PartOfYear.init) }

  /// The first day that it can mean; nil if there is no such day.
  ///
  /// Where only the tens of a month or day are unspecified, an outer limit: each "X" is read as 0,
  /// as all libraries do, and then brought into the calendar, so that `2018-05-X0` begins on 1 May.
  var first: CivilDate? { edgeDay(.first) }

  /// The last day that it can mean; nil if there is no such day.
  ///
  /// Where only the tens of a month or day are unspecified, an outer limit: each "X" is read as 9.
  var last: CivilDate? { edgeDay(.last) }

  /// Whether there is any day that it can mean.
  var exists: Bool { first.map { !hasUnspecified || next(from: $0) != nil } ?? false }

  /// The first day that it can mean, of those not before a day.
  func next(from limit: CivilDate) -> CivilDate? {
    guard let first, let last, limit <= last else { return nil }
    // a winter that began the year before may go on
    for number in max(limit.year - 1, first.year)...last.year where means(number) {
      if let day = next(from: limit, in: number) { return day }
    }
    return nil
  }

  private func next(from limit: CivilDate, in year: Int) -> CivilDate? {
    if let partOfYear {
      guard let first = partOfYear.first(of: year), let last = partOfYear.last(of: year) else {
        return nil
      }
      return limit <= last ? max(first, limit) : nil
    }
    for number in 1...12 where month?.matches(number) ?? true {
      for dayNumber in 1...CivilDate.days(inMonth: number, year: year)
      where day?.matches(dayNumber) ?? true {
        if let day = CivilDate(year: year, month: number, day: dayNumber), day >= limit {
          return day
        }
      }
    }
    return nil
  }

  /// Whether the year can be the one meant.
  private func means(_ number: Int) -> Bool {
    isNegative ? number < 0 && year.matches(-number) : number >= 0 && year.matches(number)
  }

  private func edgeDay(_ edge: Edge) -> CivilDate? {
    // there is no year -0000; and only a 29 February can be missing from the outermost year
    Self.outermost(year, isNegative ? 1...9999 : 0...9999, isNegative ? edge.opposite : edge) {
      year.matches($0) ? edgeDay(edge, of: isNegative ? -$0 : $0) : nil
    }
  }

  private func edgeDay(_ edge: Edge, of year: Int) -> CivilDate? {
    if let partOfYear {
      return edge == .first ? partOfYear.first(of: year) : partOfYear.last(of: year)
    }
    return Self.outermost(month, 1...12, edge) { month in
      Self.outermost(day, 1...CivilDate.days(inMonth: month, year: year), edge) { day in
        CivilDate(year: year, month: month, day: day)
      }
    }
  }

  /// The day found for the first or last number from the lowest to the highest that the digits can
  /// mean, within limits, for which there is one.
  private static func outermost(
    _ digits: Digits?, _ limits: ClosedRange<Int>, _ edge: Edge, _ day: (Int) -> CivilDate?
  ) -> CivilDate? {
    let lowest = max(digits?.lowest ?? limits.lowerBound, limits.lowerBound)
    let highest = min(digits?.highest ?? limits.upperBound, limits.upperBound)
    var number = edge == .first ? lowest : highest
    while number >= lowest, number <= highest {
      if let day = day(number) { return day }
      number += edge == .first ? 1 : -1
    }
    return nil
  }

  private enum Edge {
    case first, last

    var opposite: Edge { self == .first ? .last : .first }
  }
}

extension EDTFDate {
  /// What kind of date it is written as.
  enum Unit: Hashable, Sendable {
    case year, partOfYear, month, day

    var name: String {
      switch self {
      case .year: "a year"
      case .partOfYear: "a part of a year"
      case .month: "a month"
      case .day: "a day"
      }
    }
  }

  /// What kind of date it is written as.
  var unit: Unit {
    if day != nil { return .day }
    if month == nil { return .year }
    return partOfYear == nil ? .month : .partOfYear
  }
}
