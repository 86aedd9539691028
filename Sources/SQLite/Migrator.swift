/// Brings a database's schema up to date, one numbered migration at a time.
///
/// The record of what was applied is the table `schema_migration`; the file is marked as the
/// application's with `PRAGMA application_id`.
public struct Migrator: Sendable {
  private let migrations: [Migration]
  private let applicationID: Int

  /// A migrator for one application's schema.
  ///
  /// - Parameters:
  ///   - migrations: numbered 1, 2, 3 … in this order.
  ///   - applicationID: a signed 32-bit number that no other application uses, not 0.
  public init(_ migrations: [Migration], applicationID: Int) {
    precondition(
      migrations.map(\.number) == Array(1..<migrations.count + 1),
      "migrations are numbered from 1 without gaps")
    precondition(
      applicationID != 0 && Int32(exactly: applicationID) != nil,
      "an application's number has 32 bits and is not 0")
    self.migrations = migrations
    self.applicationID = applicationID
  }

  /// The migrator that a program had when the schema was at an older version.
  public func upTo(_ version: Int) -> Migrator {
    Migrator(Array(migrations.prefix(version)), applicationID: applicationID)
  }

  /// The version that the migrations lead to.
  public var newestVersion: Int { migrations.count }

  /// The version of the database's schema: how many migrations have been applied; 0 if it is empty.
  ///
  /// - Throws: ``MigrationError`` if the schema cannot be used.
  public func version(of connection: Connection) throws -> Int {
    connection.isInTransaction
      ? try recordedVersion(connection)
      : try connection.snapshot { try recordedVersion(connection) }
  }

  /// Applies what is missing, each migration in a transaction of its own.
  ///
  /// Foreign keys are checked at the end of each migration rather than in it, so that it can replace
  /// a table that others refer to. Several processes may call this at once: one does the work.
  ///
  /// - Parameters:
  ///   - connection: the database, opened for writing.
  ///   - recorded: the moment to record, as text.
  ///   - backup: the file to write a copy to before a database that is not empty is changed, given
  ///     the version found; it must not exist. `nil` for no copy.
  /// - Returns: the migrations that were applied.
  /// - Throws: ``MigrationError`` if the schema cannot be used or a migration leaves references to
  ///   missing rows; what SQLite throws. The migrations before the failing one stay applied.
  @discardableResult
  public func migrate(
    _ connection: Connection, recorded: String, backup: (Int) -> String?
  ) throws -> [Migration] {
    let found = try version(of: connection)
    if found == newestVersion { return [] }
    try connection.execute("PRAGMA foreign_keys = OFF")
    defer { _ = try? connection.execute("PRAGMA foreign_keys = ON") }
    var applied: [Migration] = []
    for migration in migrations[found...] {
      try connection.transaction {
        // Another process may have done it while this one waited for the lock.
        let version = try recordedVersion(connection)
        guard version < migration.number else { return }
        if applied.isEmpty, version > 0, let path = connection.path, let copy = backup(version) {
          // A transaction cannot copy its own database. The lock keeps others from changing it.
          try Connection(path, .readOnly).backup(to: copy)
        }
        try apply(migration, to: connection, recorded: recorded)
        applied.append(migration)
      }
    }
    return applied
  }

  private func recordedVersion(_ connection: Connection) throws -> Int {
    let found = try connection.first("PRAGMA application_id") { try $0.integer(0) } ?? 0
    guard found == applicationID else {
      let tables = try connection.first("SELECT count(*) FROM sqlite_schema") { try $0.integer(0) }
      guard found == 0, tables == 0 else { throw MigrationError.foreign(applicationID: found) }
      return 0
    }
    let applied = try connection.all(
      "SELECT number, checksum FROM schema_migration ORDER BY number"
    ) { (number: try $0.integer(0), checksum: try $0.text(1)) }
    if let last = applied.last, last.number > newestVersion {
      throw MigrationError.newer(found: last.number, known: newestVersion)
    }
    for (index, record) in applied.enumerated() {
      guard record.number == index + 1 else { throw MigrationError.missing(number: index + 1) }
      let migration = migrations[index]
      guard record.checksum == migration.checksum else {
        throw MigrationError.edited(number: migration.number, name: migration.name)
      }
    }
    return applied.count
  }

  private func apply(
    _ migration: Migration, to connection: Connection, recorded: String
  ) throws {
    if migration.number == 1 {
      try connection.execute(
        """
        PRAGMA application_id = \(applicationID);
        CREATE TABLE schema_migration (
          number INTEGER PRIMARY KEY,
          name TEXT NOT NULL,
          checksum TEXT NOT NULL,
          applied TEXT NOT NULL
        ) STRICT;
        """)
    }
    try connection.execute(migration.sql)
    precondition(connection.isInTransaction, "a migration must not end its transaction")
    let dangling = try connection.first("PRAGMA foreign_key_check") { row in
      MigrationError.dangling(
        number: migration.number, name: migration.name, from: try row.text(0), to: try row.text(2))
    }
    if let dangling { throw dangling }
    try connection.run(
      "INSERT INTO schema_migration (number, name, checksum, applied) VALUES (?1, ?2, ?3, ?4)",
      Value(migration.number), .text(migration.name), .text(migration.checksum), .text(recorded))
  }
}
