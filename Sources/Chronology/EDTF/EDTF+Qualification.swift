extension EDTF {
  /// How sure a date is: neither flag for certain.
  public struct Qualification: OptionSet, Hashable, Sendable {
    /// A bit for each flag.
    public let rawValue: UInt8

    /// The flags of which the bits are set.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// "?": the source is doubtful.
    public static let uncertain = Qualification(rawValue: 1)
    /// "~": it is about this date.
    public static let approximate = Qualification(rawValue: 2)
    /// "%": both.
    public static let uncertainAndApproximate: Qualification = [.uncertain, .approximate]
    /// Neither.
    public static let certain: Qualification = []

    /// As the format writes it: "?", "~", "%" or nothing.
    var mark: String {
      switch self {
      case .uncertain: "?"
      case .approximate: "~"
      case .uncertainAndApproximate: "%"
      default: ""
      }
    }
  }

  /// How sure the date is: what holds of any component, end or member of it.
  public var qualification: Qualification {
    dates.reduce(into: []) { $0.formUnion($1.doubt) }
  }

  /// Every date in it, in the order written.
  var dates: [EDTFDate] {
    func date(_ end: End) -> [EDTFDate] {
      if case .date(let date) = end { [date] } else { [] }
    }
    return switch form {
    case .date(let date): [date]
    case .year, .moment: []
    case .interval(let first, let last): date(first) + date(last)
    case .set(_, let members):
      members.flatMap { member in
        switch member {
        case .date(let date): [date]
        case .range(let first, let last): date(first) + date(last)
        }
      }
    }
  }
}
