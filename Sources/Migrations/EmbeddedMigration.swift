/// One file of `Migrations/`, put into the program when it is built.
///
/// The plugin EmbedMigrations writes ``all``.
public struct EmbeddedMigration: Hashable, Sendable {
  /// Its number, from 1 without gaps.
  public let number: Int
  /// What follows the number in the file's name, such as "events".
  public let name: String
  /// The statements.
  public let sql: String
}
