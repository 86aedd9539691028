public import Chronology
public import Extraction
public import Gazetteer

/// What countries presented in each other's, year by year, and whose turn it is.
public struct BalanceReport: Hashable, Sendable {
  /// Events of one kind that one country presents in the other in one year.
  public struct Cell: Hashable, Sendable {
    /// The year in which they begin; nil if the dates do not tell.
    public let year: Int?
    /// What they are.
    public let kind: EventKind
    /// Whose culture it is.
    public let presenter: Country
    /// How many have come how far.
    public let tally: Tally
  }

  /// What two countries have with each other.
  public struct Pair: Hashable, Sendable {
    /// The two.
    public let countries: CountryPair
    /// By year, the unknown last, then by kind, then the first country's before the second's.
    public let cells: [Cell]
    /// The days and years of culture between the two alone, the earliest first.
    public let editions: [Edition]
    /// Whose turn it is.
    public let turn: Turn

    /// How many events one presents in the other.
    public func tally(of presenter: Country) -> Tally {
      cells.reduce(Tally()) { $1.presenter == presenter ? $0 + $1.tally : $0 }
    }

    /// How many events of a year one presents in the other.
    public func tally(of presenter: Country, in year: Int?) -> Tally {
      cells.reduce(Tally()) {
        $1.presenter == presenter && $1.year == year ? $0 + $1.tally : $0
      }
    }

    /// How many events of a kind one presents in the other.
    public func tally(of presenter: Country, _ kind: EventKind) -> Tally {
      cells.reduce(Tally()) {
        $1.presenter == presenter && $1.kind == kind ? $0 + $1.tally : $0
      }
    }

    /// The years of its cells, the unknown last.
    public var years: [Int?] {
      let known = Set(cells.compactMap(\.year)).sorted()
      return known + (cells.contains { $0.year == nil } ? [nil] : [])
    }
  }

  /// The day from which it looks.
  public let today: CivilDate
  /// The pair that was asked for, also if it has nothing; else all that have something, most active
  /// first.
  public let pairs: [Pair]
  /// Whether one pair was asked for.
  public let isOfOnePair: Bool
}
