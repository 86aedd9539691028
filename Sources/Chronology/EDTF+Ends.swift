extension EDTF {
  /// The first and last day on which what the date tells of can begin.
  ///
  /// A single date tells of something within it: what is in `2018-05` can begin on any day of May, and
  /// end on any. What is in `2018-05-14/2018-06` begins on one day and ends on any of June. Of a set
  /// "{…}" the earliest member begins it; of "[…]" any can. Qualifiers are not looked at.
  public var beginning: Bounds {
    switch form {
    case .interval(let first, _): first.bounds
    case .set(isAll: true, let members):
      members.map(\.beginning).min { $0.firstDayNumber < $1.firstDayNumber } ?? bounds
    case .date, .year, .moment, .set: bounds
    }
  }

  /// The first and last day on which what the date tells of can end, as ``beginning``.
  public var ending: Bounds {
    switch form {
    case .interval(_, let last): last.bounds
    case .set(isAll: true, let members):
      members.map(\.ending).max { $0.lastDayNumber < $1.lastDayNumber } ?? bounds
    case .date, .year, .moment, .set: bounds
    }
  }
}

extension EDTF.Bounds {
  /// Whether it is one known day.
  public var isDay: Bool { first.day != nil && first == last }
}

extension EDTF.End {
  fileprivate var bounds: EDTF.Bounds { EDTF.Bounds(first: first, last: last) }
}

extension EDTF.Member {
  fileprivate var beginning: EDTF.Bounds {
    switch self {
    case .date: EDTF.Bounds(first: first, last: last)
    case .range(let first, _): first.bounds
    }
  }

  fileprivate var ending: EDTF.Bounds {
    switch self {
    case .date: EDTF.Bounds(first: first, last: last)
    case .range(_, let last): last.bounds
    }
  }
}
