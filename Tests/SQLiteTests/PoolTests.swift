import SQLite
import Testing

@Suite("Pools", .timeLimit(.minutes(1)))
struct PoolTests {
  let folder: TemporaryFolder
  let pool: Pool

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.file("calendar.db")
    try Connection(path).execute("CREATE TABLE venue (id INTEGER PRIMARY KEY, name TEXT)")
    pool = try Pool(path, readerCount: 2, busyTimeout: .seconds(60))
  }

  /// A query that never ends by itself.
  private static let endless =
    "WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

  @Test func whatIsWrittenIsRead() async throws {
    let id = try await pool.write { connection in
      try connection.run("INSERT INTO venue (name) VALUES ('Opera')")
      return connection.lastInsertedID
    }
    #expect(id == 1)
    #expect(try await pool.read { try $0.texts("SELECT name FROM venue") } == ["Opera"])
  }

  @Test func theFileIsLoggedAndSynced() async throws {
    #expect(try await pool.read { try $0.texts("PRAGMA journal_mode") } == ["wal"])
    #expect(try await pool.write { try $0.number("PRAGMA synchronous") } == 2)
  }

  @Test func aReaderCannotWrite() async {
    await #expect(throws: SQLiteError.self) {
      try await pool.read { try $0.run("DELETE FROM venue") }
    }
  }

  @Test func aWriteThatFailsLeavesNothingBehind() async throws {
    struct Stop: Error {}
    await #expect(throws: Stop.self) {
      try await pool.write { connection in
        try connection.run("INSERT INTO venue (name) VALUES ('Opera')")
        throw Stop()
      }
    }
    #expect(try await pool.read { try $0.number("SELECT count(*) FROM venue") } == 0)
  }

  @Test func manyTasksReadAndWriteAtOnce() async throws {
    try await withThrowingTaskGroup { [pool] group in
      for number in 0..<200 {
        group.addTask {
          _ = try await pool.write {
            try $0.run("INSERT INTO venue (name) VALUES (?1)", .text("Hall \(number)"))
          }
        }
        group.addTask {
          let counts = try await pool.read { connection in
            (
              try connection.number("SELECT count(*) FROM venue"),
              try connection.number("SELECT count(*) FROM venue")
            )
          }
          #expect(counts.0 == counts.1)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await pool.read { try $0.number("SELECT count(*) FROM venue") } == 200)
  }

  @Test func readersDoNotWaitForAWriter() async throws {
    let (isHolding, hold) = AsyncStream.makeStream(of: Void.self)
    let writer = Task { [pool] in
      try await pool.write { connection in
        hold.finish()
        _ = try connection.number(Self.endless)
      }
    }
    for await _ in isHolding {}
    #expect(try await pool.read { try $0.number("SELECT count(*) FROM venue") } == 0)
    writer.cancel()
    await #expect(throws: CancellationError.self) { try await writer.value }
  }

  @Test func aCancelledReadStops() async throws {
    let (isRunning, run) = AsyncStream.makeStream(of: Void.self)
    let reader = Task { [pool] in
      try await pool.read { connection in
        run.finish()
        return try connection.number(Self.endless)
      }
    }
    for await _ in isRunning {}
    reader.cancel()
    await #expect(throws: CancellationError.self) { try await reader.value }
    #expect(try await pool.read { try $0.number("SELECT count(*) FROM venue") } == 0)
  }

  @Test func aCancelledWriteIsRolledBack() async throws {
    let (isRunning, run) = AsyncStream.makeStream(of: Void.self)
    let writer = Task { [pool] in
      try await pool.write { connection in
        try connection.run("INSERT INTO venue (name) VALUES ('Opera')")
        run.finish()
        _ = try connection.number(Self.endless)
      }
    }
    for await _ in isRunning {}
    writer.cancel()
    await #expect(throws: CancellationError.self) { try await writer.value }
    #expect(try await pool.read { try $0.number("SELECT count(*) FROM venue") } == 0)
    try await pool.write { _ = try $0.run("INSERT INTO venue (name) VALUES ('Museum')") }
  }

  @Test func aTaskThatWasCancelledBeforeDoesNothing() async throws {
    let writer = Task { [pool] in
      withUnsafeCurrentTask { $0?.cancel() }
      try await pool.write { _ in Issue.record("must not run") }
    }
    await #expect(throws: CancellationError.self) { try await writer.value }
  }

  @Test func whatIsCommittedIsNeverReportedAsCancelled() async throws {
    // SQLite asks whether to interrupt once in 1,000 steps of a statement, over all its runs.
    var reported = 0
    for _ in 0..<500 {
      let writer = Task { [pool] in
        try await pool.write { connection in
          try connection.run("INSERT INTO venue (name) VALUES ('Opera')")
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      if case .success = await writer.result { reported += 1 }
    }
    #expect(try await pool.read { try $0.number("SELECT count(*) FROM venue") } == reported)
  }

  @Test func aBackupIsMadeWhileOthersWrite() async throws {
    let (isHolding, hold) = AsyncStream.makeStream(of: Void.self)
    let writer = Task { [pool] in
      try await pool.write { connection in
        try connection.run("INSERT INTO venue (name) VALUES ('Opera')")
        hold.finish()
        _ = try connection.number(Self.endless)
      }
    }
    for await _ in isHolding {}
    try await pool.backup(to: folder.file("copy.db"))
    writer.cancel()
    _ = await writer.result
    #expect(try Connection(folder.file("copy.db")).number("SELECT count(*) FROM venue") == 0)
  }

  @Test func aDatabaseInMemoryHasNoPool() {
    #expect(
      failure { _ = try Pool(":memory:") }
        == "expected journal mode wal, but found memory (SQLite 1)")
  }

  @Test func aPoolThatIsClosedLeavesOneFileAndDoesNothingMore() async throws {
    try await pool.write { try $0.execute("INSERT INTO venue (name) VALUES ('Opera')") }
    #expect(try await pool.read { try $0.number("SELECT count(*) FROM venue") } == 1)
    #expect(try folder.names == ["calendar.db", "calendar.db-shm", "calendar.db-wal"])
    await pool.close()
    #expect(try folder.names == ["calendar.db"])
    await #expect(throws: SQLiteError.self) { try await pool.read { _ in } }
    await #expect(throws: SQLiteError.self) { try await pool.write { _ in } }
    await pool.close()
  }

  @Test func manyPoolsOpenOneNewFileAtOnce() async throws {
    let path = folder.file("new.db")
    try await withThrowingTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          let pool = try Pool(path, readerCount: 1, busyTimeout: .seconds(60))
          try await pool.write {
            try $0.execute("CREATE TABLE IF NOT EXISTS venue (name TEXT)")
            try $0.run("INSERT INTO venue VALUES ('Opera')")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try Connection(path).number("SELECT count(*) FROM venue") == 8)
  }
}
