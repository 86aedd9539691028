public import Gazetteer

/// Two countries, in the order in which a report names them.
public struct CountryPair: Hashable, Sendable {
  /// The one that is named first.
  public let first: Country
  /// The other.
  public let second: Country

  /// Two countries; nil if they are one.
  public init?(_ first: Country, _ second: Country) {
    guard first != second else { return nil }
    (self.first, self.second) = (first, second)
  }

  /// Both.
  public var countries: [Country] { [first, second] }

  /// The one that a country presents itself in.
  public func other(than country: Country) -> Country { country == first ? second : first }
}
