/// An answer about times that may be vague or not known.
public enum Truth: Hashable, Sendable {
  /// True whatever is meant.
  case yes
  /// False whatever is meant.
  case no
  /// True of some of what can be meant, as far as can be told, and false of the rest.
  case maybe
  /// It hangs on something that is not known.
  case unknown

  /// Whether both hold; what is not known outweighs a maybe.
  public func and(_ other: Truth) -> Truth {
    switch (self, other) {
    case (.no, _), (_, .no): .no
    case (.unknown, _), (_, .unknown): .unknown
    case (.maybe, _), (_, .maybe): .maybe
    case (.yes, .yes): .yes
    }
  }

  /// Whether either holds; what is not known outweighs a maybe.
  public func or(_ other: Truth) -> Truth { opposite.and(other.opposite).opposite }

  /// Whether it does not hold.
  public var opposite: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .maybe: .maybe
    case .unknown: .unknown
    }
  }
}
