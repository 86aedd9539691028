extension EDTF {
  /// Whether it is a time of day that tells its shift from UTC.
  var isInUniversalTime: Bool {
    if case .moment(let moment) = form { moment.universal != nil } else { false }
  }

  /// The time that each member takes up; one if it is no set.
  func extents(inUniversalTime: Bool) -> [Extent] {
    switch form {
    case .date(let date): [date.extent]
    case .year(let year): [year.extent]
    case .moment(let moment): [moment.extent(inUniversalTime: inUniversalTime)]
    case .interval(let first, let last): [Extent(from: first, to: last)]
    case .set(let isAll, let members): members.map { $0.extent(isAll: isAll) }
    }
  }
}

extension EDTF.Member {
  fileprivate func extent(isAll: Bool) -> Extent {
    switch self {
    case .date(let date): return date.extent
    case .range(let first, let last) where isAll: return Extent(from: first, to: last)
    case .range(.open, let last):
      return Extent(start: .always.through(last.start), end: .always.through(last.end))
    case .range(let first, .open):
      return Extent(start: first.start.through(.never), end: first.end.through(.never))
    case .range(let first, let last):
      return Extent(start: first.start.through(last.start), end: first.end.through(last.end))
    }
  }
}

extension EDTF.End {
  /// When it begins; an open one always has.
  fileprivate var start: Limit {
    switch self {
    case .date(let date): date.extent.start
    case .open: .always
    case .unknown: .unknown
    }
  }

  /// When it ends; an open one never does.
  fileprivate var end: Limit {
    switch self {
    case .date(let date): date.extent.end
    case .open: .never
    case .unknown: .unknown
    }
  }
}

extension EDTFDate {
  /// The time that the year, month or whatever it is takes up, of all that it can mean.
  fileprivate var extent: Extent {
    guard let first, let last else { return .unknown }
    switch unit {
    case .day: return Extent(first...last, first...last)
    case .month:
      let daysOfFirst = CivilDate.days(inMonth: first.month, year: first.year)
      return Extent(
        first...last.adding(days: 1 - last.day), first.adding(days: daysOfFirst - 1)...last)
    case .year: return Extent(years: first...last)
    case .partOfYear:
      guard let partOfYear, let firstEnd = partOfYear.last(of: first.year),
        let lastStart = partOfYear.first(of: partOfYear.year(endingOn: last))
      else { return .unknown }
      return Extent(first...lastStart, firstEnd...last)
    }
  }
}

extension EDTFYear {
  fileprivate var extent: Extent {
    guard let first, let last else { return .unknown }
    return Extent(years: first...last)
  }
}

extension EDTFMoment {
  fileprivate func extent(inUniversalTime: Bool) -> Extent {
    let (day, second) = (inUniversalTime ? universal : nil) ?? (day, second)
    let start = Second(dayNumber: day.dayNumber, second: second)
    return Extent(
      start: Limit(seconds: start...start), end: Limit(seconds: start.next...start.next))
  }
}

extension Extent {
  fileprivate static let unknown = Extent(start: .unknown, end: .unknown)

  /// From the beginning of one end to the end of another; what is not known of either is at least
  /// in order.
  fileprivate init(from first: EDTF.End, to last: EDTF.End) {
    start =
      first == .unknown
      ? Limit(seconds: Second.always...last.end.seconds.upperBound, isKnown: false) : first.start
    end =
      last == .unknown
      ? Limit(seconds: first.start.seconds.lowerBound...Second.never, isKnown: false) : last.end
  }

  /// The days on which it can begin, and those on which it can end.
  fileprivate init(_ starts: ClosedRange<CivilDate>, _ ends: ClosedRange<CivilDate>) {
    func second(_ dayNumber: Int) -> Second { Second(dayNumber: dayNumber, second: 0) }
    start = Limit(
      seconds: second(starts.lowerBound.dayNumber)...second(starts.upperBound.dayNumber))
    end = Limit(
      seconds: second(ends.lowerBound.dayNumber + 1)...second(ends.upperBound.dayNumber + 1))
  }

  /// One of the years from the first day of the first to the last day of the last.
  fileprivate init(years: ClosedRange<CivilDate>) {
    let (first, last) = (years.lowerBound, years.upperBound)
    self.init(
      first...last.adding(days: 1 - CivilDate.days(inYear: last.year)),
      first.adding(days: CivilDate.days(inYear: first.year) - 1)...last)
  }
}
