import Foundation
import SQLite
import Testing

/// The words of the error that `body` throws.
func failure(
  _ body: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
) -> String {
  do {
    try body()
  } catch {
    return "\(error)"
  }
  Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  return ""
}

/// What kind of SQLite failure `body` ends in.
func kind(
  _ body: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
) -> SQLiteError.Kind? {
  do {
    try body()
  } catch let error as SQLiteError {
    return error.kind
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
    return nil
  }
  Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  return nil
}

extension Connection {
  /// The one integer that a query gives.
  func number(_ sql: String) throws -> Int? { try first(sql) { try $0.integer(0) } }

  /// The texts of a query's first column.
  func texts(_ sql: String) throws -> [String] { try all(sql) { try $0.text(0) } }

  /// A database in memory with a table of venues.
  static func venues(_ names: String...) throws -> Connection {
    let connection = try Connection(":memory:")
    try connection.execute("CREATE TABLE venue (id INTEGER PRIMARY KEY, name TEXT UNIQUE) STRICT")
    for name in names {
      try connection.run("INSERT INTO venue (name) VALUES (?1)", .text(name))
    }
    return connection
  }
}
