import Glibc
import Migrations
public import SQLite

extension EventStore {
  /// What a file is opened for.
  public enum Access: Hashable, Sendable {
    /// Reading; the file must be a calendar.
    case reading
    /// Reading and writing; a missing file is made, an older one brought up to date.
    case writing
  }

  /// `PRAGMA application_id` of a calendar: "Ccal".
  public static let applicationID = 0x4363_616C

  /// The steps that lead to the schema of this program.
  public static let migrator = Migrator(
    EmbeddedMigration.all.map { Migration(number: $0.number, name: $0.name, sql: $0.sql) },
    applicationID: applicationID)

  /// Opens the calendar at a path.
  ///
  /// A file on a read-only disk can be read. Before an older schema is changed, a copy of the file is
  /// written next to it, named after its schema's version: `calendar.db.v1.backup`.
  ///
  /// - Parameters:
  ///   - path: the file, or `:memory:`.
  ///   - access: what for. An older calendar is brought up to date for reading too.
  ///   - recorded: the moment to record if the schema is changed.
  ///   - busyTimeout: how long a statement waits for another process's lock.
  /// - Returns: the calendar, on a connection of its own.
  /// - Throws: ``StoreError``.
  public static func open(
    _ path: String, for access: Access, recorded: String, busyTimeout: Duration = .seconds(5)
  ) throws -> EventStore {
    do {
      switch access {
      case .reading: return try openForReading(path, recorded: recorded, busyTimeout: busyTimeout)
      case .writing: return try openForWriting(path, recorded: recorded, busyTimeout: busyTimeout)
      }
    } catch let error as SQLiteError {
      throw StoreError(error, path: path)
    } catch let error as MigrationError {
      throw StoreError(error, path: path)
    }
  }

  private static func openForReading(
    _ path: String, recorded: String, busyTimeout: Duration
  ) throws -> EventStore {
    var connection = try Connection(path, .readOnly, busyTimeout: busyTimeout)
    var version: Int
    do {
      version = try migrator.version(of: connection)
    } catch let error as SQLiteError where [.cannotOpen, .readOnly].contains(error.kind) {
      // A file in WAL mode wants to write its log even for reading; a read-only disk forbids it.
      connection = try Connection(path, .immutable, busyTimeout: busyTimeout)
      version = try migrator.version(of: connection)
    }
    if version == migrator.newestVersion { return EventStore(connection) }
    guard version > 0 else {
      throw StoreError(.damaged, "expected a calendar at \(path), but found an empty file")
    }
    return try openForWriting(path, recorded: recorded, busyTimeout: busyTimeout)
  }

  private static func openForWriting(
    _ path: String, recorded: String, busyTimeout: Duration
  ) throws -> EventStore {
    let connection = try Connection(path, .create, busyTimeout: busyTimeout)
    if try migrator.version(of: connection) < migrator.newestVersion {
      if path != ":memory:" { try connection.useWriteAheadLog() }
      try migrator.migrate(connection, recorded: recorded) { version in
        freePath("\(path).v\(version).backup")
      }
    }
    return EventStore(connection)
  }

  /// The path, or the first with a number behind it that no file has.
  static func freePath(_ path: String) -> String {
    var free = path
    var number = 1
    while unsafe access(free, F_OK) == 0 {
      number += 1
      free = "\(path).\(number)"
    }
    return free
  }
}
