public import Chronology
public import Gazetteer

/// An international agreement that articles cite.
public struct Agreement: Hashable, Sendable {
  /// Its name for ever, made as an event's.
  public let uid: String
  /// What the first article calls it.
  public let title: String
  /// When it was signed, as precisely as any article says.
  public let signed: EDTF?
  /// The countries that signed it, sorted by code.
  public let parties: [Country]
  /// When it was first recorded.
  public let recorded: String
  /// Its row in the table `agreement`.
  let id: Int
}
