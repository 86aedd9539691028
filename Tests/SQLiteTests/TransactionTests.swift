import SQLite
import Testing

@Suite("Transactions")
struct TransactionTests {
  private struct Stop: Error {}

  @Test func whatFailsLeavesNothingBehind() throws {
    let connection = try Connection.venues()
    #expect(throws: Stop.self) {
      try connection.transaction {
        try connection.run("INSERT INTO venue (name) VALUES ('Opera')")
        throw Stop()
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try connection.texts("SELECT name FROM venue") == [])
  }

  @Test func whatSucceedsStaysAndGivesItsResult() throws {
    let connection = try Connection.venues()
    let id = try connection.transaction {
      #expect(connection.isInTransaction)
      try connection.run("INSERT INTO venue (name) VALUES ('Opera')")
      return connection.lastInsertedID
    }
    #expect(id == 1)
    #expect(!connection.isInTransaction)
    #expect(try connection.texts("SELECT name FROM venue") == ["Opera"])
  }

  @Test func aCommitThatIsRefusedRollsBack() throws {
    let connection = try Connection.withDeferredKeys()
    let message = failure {
      try connection.transaction { try connection.execute("INSERT INTO event VALUES (7)") }
    }
    #expect(message == "FOREIGN KEY constraint failed (SQLite 787), in: COMMIT")
    #expect(!connection.isInTransaction)
    #expect(try connection.number("SELECT count(*) FROM event") == 0)
  }

  @Test func aChangeThatGivesRowsReportsThatItsCommitIsRefused() throws {
    let connection = try Connection.withDeferredKeys()
    let sql = "INSERT INTO event VALUES (7) RETURNING venue"
    #expect(
      failure { _ = try connection.number(sql) }
        == "FOREIGN KEY constraint failed (SQLite 787), in: \(sql)")
    #expect(try connection.number("SELECT count(*) FROM event") == 0)
    try connection.execute("INSERT INTO venue VALUES (7)")
    #expect(try connection.number(sql) == 7)
    #expect(try connection.number("SELECT count(*) FROM event") == 1)
  }

  @Test func transactionsDoNotNest() async {
    await #expect(processExitsWith: .failure) {
      let connection = try Connection(":memory:")
      try connection.transaction { try connection.snapshot {} }
    }
  }

  @Test func aSnapshotStaysAsItIsWhileOthersWrite() throws {
    let folder = try TemporaryFolder()
    let writer = try Connection(folder.file("calendar.db"))
    try writer.useWriteAheadLog()
    try writer.execute("CREATE TABLE venue (name TEXT); INSERT INTO venue VALUES ('Opera')")
    let reader = try Connection(folder.file("calendar.db"), .readOnly)
    try reader.snapshot {
      #expect(try reader.number("SELECT count(*) FROM venue") == 1)
      try writer.run("INSERT INTO venue VALUES ('Museum')")
      #expect(try reader.number("SELECT count(*) FROM venue") == 1)
    }
    #expect(try reader.number("SELECT count(*) FROM venue") == 2)
  }

  @Test func aFullDiskRollsBackAndTheDatabaseGoesOn() throws {
    let folder = try TemporaryFolder()
    let connection = try Connection(folder.file("calendar.db"))
    try connection.execute(
      "CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('first'); PRAGMA max_page_count = 20"
    )
    let error = kind {
      try connection.transaction {
        try connection.run("INSERT INTO note VALUES ('second')")
        try connection.run(
          "INSERT INTO note VALUES (?1)", .text(String(repeating: "x", count: 200_000)))
      }
    }
    #expect(error == .full)
    #expect(!connection.isInTransaction)
    #expect(try connection.texts("SELECT text FROM note") == ["first"])
    try connection.transaction { try connection.run("INSERT INTO note VALUES ('third')") }
    #expect(try connection.texts("SELECT text FROM note") == ["first", "third"])
    #expect(try connection.problems() == [])
  }

  @Test func aDatabaseInMemoryHasNoLog() throws {
    let connection = try Connection(":memory:")
    #expect(
      failure { try connection.useWriteAheadLog() }
        == "expected journal mode wal, but found memory (SQLite 1)")
  }
}

extension Connection {
  /// A database whose foreign key is checked when a transaction is committed.
  fileprivate static func withDeferredKeys() throws -> Connection {
    let connection = try Connection(":memory:")
    try connection.execute(
      """
      CREATE TABLE venue (id INTEGER PRIMARY KEY);
      CREATE TABLE event (venue INTEGER REFERENCES venue DEFERRABLE INITIALLY DEFERRED);
      """)
    return connection
  }
}
