/// A house or company of culture whose city a reader is sure of, such as the Louvre or the Mariinsky Ballet.
public struct House: Hashable, Sendable {
  /// What of culture bears a name.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Where something can be: a museum, a hall, a square.
    case house = 3
    /// Those who play, wherever they are: an orchestra, a ballet.
    case company
    /// Both, as an opera is.
    case theatre
  }

  /// Where it is, or is at home.
  public let city: City
  /// What it is.
  public let kind: Kind

  /// The house that a record is of; nil if it is of a place.
  init?(_ record: Record) {
    guard let kind = record.houseKind else { return nil }
    city = record.city
    self.kind = kind
  }
}

/// The words of a text that name a house or company.
public struct HouseMatch: Hashable, Sendable {
  /// The tokens of the name.
  public let tokens: Range<Int>
  /// What they name.
  public let house: House
}
