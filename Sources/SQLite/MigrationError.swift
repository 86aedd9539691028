/// Why a database's schema cannot be used.
public enum MigrationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file holds another application's data.
  case foreign(applicationID: Int)
  /// A newer program has changed the schema.
  case newer(found: Int, known: Int)
  /// The text of an applied migration differs from the program's.
  case edited(number: Int, name: String)
  /// An applied migration is missing from the record of them.
  case missing(number: Int)
  /// A migration has left rows of one table that refer to missing rows of another.
  case dangling(number: Int, name: String, from: String, to: String)

  /// The reason in words.
  public var description: String {
    switch self {
    case .foreign(let applicationID):
      "expected a calendar of this program, but found another application's database"
        + (applicationID == 0 ? "" : " (application_id \(applicationID))")
    case .newer(let found, let known):
      "expected a schema of version \(known) or older, but found version \(found):"
        + " a newer program has written here"
    case .edited(let number, let name):
      "expected migration \(number) (\(name)) as it was applied, but its text has been edited"
    case .missing(let number):
      "expected a record of migration \(number), but found none"
    case .dangling(let number, let name, let from, let to):
      "expected migration \(number) (\(name)) to keep references whole, but found a row of \(from)"
        + " that refers to a missing row of \(to)"
    }
  }
}
