public import SQLite

/// A calendar in a SQLite database: events with their sources and history.
///
/// It blocks, belongs to one connection, and reads no clock: what records a moment is given it as
/// `recorded`, an RFC 3339 instant in UTC such as "2017-09-15T08:00:00Z", or only a day. Every change
/// is one transaction, or part of the one that is open.
public struct EventStore {
  /// The database.
  public let connection: Connection

  /// The calendar of a connection whose schema is up to date.
  public init(_ connection: Connection) {
    self.connection = connection
  }

  /// Runs `body` so that all of it takes effect, or none.
  func change<Result>(_ body: () throws -> Result) throws -> Result {
    guard connection.isInTransaction else { return try connection.transaction(body) }
    try connection.run("SAVEPOINT change")
    do {
      let result = try body()
      try connection.run("RELEASE change")
      return result
    } catch {
      // Some failures have rolled back the whole transaction already.
      if connection.isInTransaction {
        try connection.run("ROLLBACK TO change")
        try connection.run("RELEASE change")
      }
      throw error
    }
  }
}
