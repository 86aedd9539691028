extension EDTF {
  /// An end of what a date can mean.
  public enum Bound: Hashable, Sendable {
    case day(CivilDate)
    /// There is no end, or none is told ("..").
    case open
    /// There is an end, but it is not known ("").
    case unknown

    /// The day, if there is a known one.
    public var day: CivilDate? {
      if case .day(let day) = self { day } else { nil }
    }
  }

  /// The first and last day that a date can mean.
  public struct Bounds: Hashable, Sendable {
    /// The first day.
    public let first: Bound
    /// The last day.
    public let last: Bound

    /// The day numbers that stand for an open end: this as the first day, and its negative as the
    /// last.
    public static let openDayNumber = -1_000_000_000_000
    /// The same for an unknown end, one day nearer.
    public static let unknownDayNumber = openDayNumber + 1

    /// The first day's ``CivilDate/dayNumber``, ``openDayNumber`` or ``unknownDayNumber``.
    ///
    /// A day more than 2.7 thousand million years from now counts as the farthest that is neither.
    public var firstDayNumber: Int { number(first, openEnd: Self.openDayNumber) }

    /// The last day's ``CivilDate/dayNumber``, or the negative of ``openDayNumber`` or
    /// ``unknownDayNumber``.
    ///
    /// A day more than 2.7 thousand million years from now counts as the farthest that is neither.
    public var lastDayNumber: Int { number(last, openEnd: -Self.openDayNumber) }

    private func number(_ bound: Bound, openEnd: Int) -> Int {
      let nearer = openEnd < 0 ? 1 : -1
      let limit = -Self.unknownDayNumber - 1
      return switch bound {
      case .day(let day): min(max(day.dayNumber, -limit), limit)
      case .open: openEnd
      case .unknown: openEnd + nearer
      }
    }
  }

  /// The first and last day that the date can mean; of a set, that any member can.
  public var bounds: Bounds {
    switch form {
    case .date(let date): Bounds(first: Bound(date.first), last: Bound(date.last))
    case .year(let year): Bounds(first: Bound(year.first), last: Bound(year.last))
    case .moment(let moment): Bounds(first: .day(moment.day), last: .day(moment.day))
    case .interval(let first, let last): Bounds(first: first.first, last: last.last)
    case .set(_, let members):
      Bounds(
        first: outermost(members.map(\.first)) { $0.min() },
        last: outermost(members.map(\.last)) { $0.max() })
    }
  }

  private func outermost(_ bounds: [Bound], _ pick: ([CivilDate]) -> CivilDate?) -> Bound {
    bounds.contains(.open) ? .open : Bound(pick(bounds.compactMap(\.day)))
  }

  /// Whether it is exactly one day, known for certain.
  public var isDay: Bool {
    let bounds = bounds
    return bounds.first == bounds.last && bounds.first.day != nil && qualification == .certain
  }
}

extension EDTF.Bound {
  init(_ day: CivilDate?) {
    self = day.map { .day($0) } ?? .unknown
  }
}

extension EDTF.End {
  var first: EDTF.Bound {
    switch self {
    case .date(let date): EDTF.Bound(date.first)
    case .open: .open
    case .unknown: .unknown
    }
  }

  var last: EDTF.Bound {
    switch self {
    case .date(let date): EDTF.Bound(date.last)
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension EDTF.Member {
  var first: EDTF.Bound {
    switch self {
    case .date(let date): EDTF.Bound(date.first)
    case .range(let first, _): first.first
    }
  }

  var last: EDTF.Bound {
    switch self {
    case .date(let date): EDTF.Bound(date.last)
    case .range(_, let last): last.last
    }
  }
}
