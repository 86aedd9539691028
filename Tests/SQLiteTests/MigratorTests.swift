import Foundation
import SQLite
import Testing

@Suite("Migrations", .timeLimit(.minutes(1)))
struct MigratorTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("calendar.db")
  }

  private static let venues = Migration(
    number: 1, name: "venues",
    sql: """
      -- A place.
      CREATE TABLE venue (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
      """)
  private static let events = Migration(
    number: 2, name: "events",
    sql: """
      CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        venue INTEGER NOT NULL REFERENCES venue ON DELETE CASCADE
      ) STRICT;
      """)
  private static let first = Migrator([venues], applicationID: 0x6375_6c74)
  private static let second = Migrator([venues, events], applicationID: 0x6375_6c74)

  @discardableResult
  private func migrate(_ migrator: Migrator, _ backup: String? = nil) throws -> [Migration] {
    try migrator.migrate(Connection(path), recorded: "2017-09-15T08:00:00Z") { _ in
      backup.map { folder.file($0) }
    }
  }

  @Test func aNewDatabaseGetsEveryMigrationInOrder() throws {
    #expect(try Self.second.version(of: Connection(path)) == 0)
    #expect(try migrate(Self.second) == [Self.venues, Self.events])
    let connection = try Connection(path)
    #expect(try Self.second.version(of: connection) == 2)
    #expect(try connection.number("PRAGMA application_id") == 0x6375_6c74)
    let records = try connection.all("SELECT * FROM schema_migration ORDER BY number") { row in
      "\(try row.integer(0)) \(try row.text(1)) \(try row.text(2)) \(try row.text(3))"
    }
    #expect(
      records == [
        "1 venues \(Self.venues.checksum) 2017-09-15T08:00:00Z",
        "2 events \(Self.events.checksum) 2017-09-15T08:00:00Z",
      ])
    #expect(try migrate(Self.second) == [])
  }

  @Test func anOlderDatabaseIsCopiedBeforeItIsChanged() throws {
    try migrate(Self.first, "unused.db")
    #expect(try folder.names == ["calendar.db"])
    try Connection(path).run("INSERT INTO venue VALUES (1, 'Opera')")
    #expect(try migrate(Self.second, "copy.db") == [Self.events])
    #expect(try Connection(path).texts("SELECT name FROM venue") == ["Opera"])
    let copy = try Connection(folder.file("copy.db"))
    #expect(try Self.second.version(of: copy) == 1)
    #expect(try copy.texts("SELECT name FROM venue") == ["Opera"])
  }

  @Test func aDatabaseThatCannotBeCopiedIsNotChanged() throws {
    try migrate(Self.first)
    try "precious".write(toFile: folder.file("copy.db"), atomically: false, encoding: .utf8)
    #expect(kind { try migrate(Self.second, "copy.db") } == .cannotOpen)
    #expect(try Self.second.version(of: Connection(path)) == 1)
  }

  @Test func aMigrationThatFailsLeavesTheOnesBeforeIt() throws {
    let broken = Migration(
      number: 2, name: "broken", sql: "CREATE TABLE event (id); INSERT INTO hall VALUES (1)")
    #expect(
      failure { try migrate(Migrator([Self.venues, broken], applicationID: 0x6375_6c74)) }
        == "no such table: hall (SQLite 1), in: INSERT INTO hall VALUES (1)")
    let connection = try Connection(path)
    #expect(
      try connection.texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        == ["schema_migration", "venue"])
    #expect(try connection.number("PRAGMA foreign_keys") == 1)
  }

  @Test func aTableThatOthersReferToCanBeReplaced() throws {
    try migrate(Self.second)
    try Connection(path).execute(
      "INSERT INTO venue VALUES (1, 'Opera'); INSERT INTO event VALUES (5, 1)")
    let replace = Migration(
      number: 3, name: "cities",
      sql: """
        CREATE TABLE new_venue (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT) STRICT;
        INSERT INTO new_venue (id, name) SELECT id, name FROM venue;
        DROP TABLE venue;
        ALTER TABLE new_venue RENAME TO venue;
        """)
    let connection = try Connection(path)
    try Migrator([Self.venues, Self.events, replace], applicationID: 0x6375_6c74)
      .migrate(connection, recorded: "2018-01-01T00:00:00Z") { _ in nil }
    #expect(try connection.number("SELECT count(*) FROM event JOIN venue ON venue = venue.id") == 1)
    #expect(try connection.number("PRAGMA foreign_keys") == 1)
    #expect(try connection.problems() == [])
  }

  @Test func aMigrationMustKeepReferencesWhole() throws {
    try migrate(Self.second)
    try Connection(path).execute(
      "INSERT INTO venue VALUES (1, 'Opera'); INSERT INTO event VALUES (5, 1)")
    let careless = Migration(number: 3, name: "careless", sql: "DELETE FROM venue")
    #expect(
      failure {
        try migrate(Migrator([Self.venues, Self.events, careless], applicationID: 0x6375_6c74))
      }
        == "expected migration 3 (careless) to keep references whole, but found a row of event"
        + " that refers to a missing row of venue")
    #expect(try Connection(path).texts("SELECT name FROM venue") == ["Opera"])
    #expect(try Self.second.version(of: Connection(path)) == 2)
  }

  @Test func aDatabaseOfANewerProgramIsRefused() throws {
    try migrate(Self.second)
    #expect(
      failure { try migrate(Self.first) }
        == "expected a schema of version 1 or older, but found version 2:"
        + " a newer program has written here")
  }

  @Test func anEditedMigrationIsRefused() throws {
    try migrate(Self.first)
    let edited = Migration(
      number: 1, name: "venues", sql: Self.venues.sql.replacing("NOT NULL", with: ""))
    #expect(
      failure { try migrate(Migrator([edited, Self.events], applicationID: 0x6375_6c74)) }
        == "expected migration 1 (venues) as it was applied, but its text has been edited")
    #expect(try Self.first.version(of: Connection(path)) == 1)
  }

  @Test func aMissingRecordIsRefused() throws {
    try migrate(Self.second)
    try Connection(path).run("DELETE FROM schema_migration WHERE number = 1")
    #expect(
      failure { try migrate(Self.second) }
        == "expected a record of migration 1, but found none")
  }

  @Test(
    "another application's database is refused and left as it is",
    arguments: [
      (
        "PRAGMA application_id = 7",
        "expected a calendar of this program, but found another application's database"
          + " (application_id 7)"
      ),
      (
        "CREATE TABLE bird (name TEXT)",
        "expected a calendar of this program, but found another application's database"
      ),
    ])
  func foreign(_ sql: String, message: String) throws {
    try Connection(path).execute(sql)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(failure { try migrate(Self.first) } == message)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func aReadOnlyDatabaseIsNotMigrated() throws {
    try migrate(Self.first)
    let connection = try Connection(path, .readOnly)
    #expect(try Self.second.version(of: connection) == 1)
    #expect(
      kind { try Self.second.migrate(connection, recorded: "") { _ in nil } } == .readOnly)
  }

  @Test(arguments: [false, true])
  func severalProcessesMigrateAtOnce(isLogged: Bool) async throws {
    try migrate(Self.first)
    if isLogged { try Connection(path).useWriteAheadLog() }
    let path = path
    async let others = withTaskGroup { group in
      for _ in 0..<3 {
        group.addTask {
          await #expect(processExitsWith: .success) { [path = path as String] in
            let migrator = Migrator(
              [MigratorTests.venues, MigratorTests.events], applicationID: 0x6375_6c74)
            try migrator.migrate(
              Connection(path, busyTimeout: .seconds(60)), recorded: "2018-01-01T00:00:00Z"
            ) { _ in path + ".copy" }
          }
        }
      }
      await group.waitForAll()
    }
    await others
    #expect(try Self.second.version(of: Connection(path)) == 2)
    #expect(try Self.second.version(of: Connection(path + ".copy")) == 1)
  }

  @Test func severalThreadsMigrateANewFileAtOnce() async throws {
    let path = path
    let applied = try await withThrowingTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          try Self.second.migrate(
            Connection(path, busyTimeout: .seconds(60)), recorded: "2018-01-01T00:00:00Z"
          ) { _ in nil }.count
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(applied == 2)
  }

  @Test func aMigrationMustNotEndItsTransaction() async {
    await #expect(processExitsWith: .failure) {
      let migrator = Migrator(
        [Migration(number: 1, name: "early", sql: "COMMIT")], applicationID: 1)
      try migrator.migrate(Connection(":memory:"), recorded: "") { _ in nil }
    }
  }

  @Test(
    "a checksum is FNV-1a",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func checksum(_ sql: String, expected: String) {
    #expect(Migration(number: 1, name: "", sql: sql).checksum == expected)
  }
}
