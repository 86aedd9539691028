import SQLite
import Testing

@Suite("Locks", .timeLimit(.minutes(1)))
struct LockTests {
  let folder: TemporaryFolder
  let holder: Connection

  init() throws {
    folder = try TemporaryFolder()
    holder = try Connection(folder.file("calendar.db"))
    try holder.useWriteAheadLog()
    try holder.execute("CREATE TABLE venue (name TEXT)")
  }

  @Test func aLockThatIsHeldTooLongIsReported() throws {
    let other = try Connection(folder.file("calendar.db"), busyTimeout: .milliseconds(30))
    try holder.transaction {
      let clock = ContinuousClock()
      let waited = clock.measure {
        #expect(
          failure { try other.transaction {} }
            == "database is locked (SQLite 5), in: BEGIN IMMEDIATE")
      }
      #expect(waited >= .milliseconds(30))
    }
    try other.transaction { try other.run("INSERT INTO venue VALUES ('Opera')") }
  }

  @Test(
    "a timeout may be anything", arguments: [Duration.zero, .seconds(-1), .nanoseconds(1)])
  func oddTimeouts(_ timeout: Duration) throws {
    let other = try Connection(folder.file("calendar.db"), busyTimeout: timeout)
    try holder.transaction { #expect(kind { try other.transaction {} } == .busy) }
  }

  @Test func aWaitEndsWhenTheLockIsFree() async throws {
    let path = folder.file("calendar.db")
    let (held, hold) = AsyncStream.makeStream(of: Void.self)
    async let first: Void = Task.detached {
      let connection = try Connection(path)
      try connection.transaction {
        hold.finish()
        try connection.run("INSERT INTO venue VALUES ('Opera')")
        // Long enough that the other has to wait.
        try connection.run(
          "WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT sum(i) FROM n"
        )
      }
    }.value
    for await _ in held {}
    let connection = try Connection(path, busyTimeout: .seconds(60))
    try connection.transaction { try connection.run("INSERT INTO venue VALUES ('Museum')") }
    try await first
    #expect(try holder.texts("SELECT name FROM venue ORDER BY rowid") == ["Opera", "Museum"])
  }

  @Test func anotherProcessIsWaitedForAsWell() async throws {
    let path = folder.file("calendar.db")
    async let other = #expect(processExitsWith: .success) { [path = path as String] in
      let connection = try Connection(path, busyTimeout: .seconds(60))
      for number in 0..<100 {
        try connection.transaction {
          try connection.run("INSERT INTO venue VALUES (?1)", .text("theirs \(number)"))
        }
      }
    }
    let connection = try Connection(path, busyTimeout: .seconds(60))
    for number in 0..<100 {
      try connection.transaction {
        try connection.run("INSERT INTO venue VALUES (?1)", .text("ours \(number)"))
      }
    }
    _ = await other
    #expect(try holder.number("SELECT count(*) FROM venue") == 200)
  }

  @Test func aCancelledTaskStopsWaiting() async throws {
    let path = folder.file("calendar.db")
    try holder.execute("BEGIN IMMEDIATE")
    let waiter = Task.detached {
      let connection = try Connection(path, busyTimeout: .seconds(3_600))
      return kind { try connection.transaction {} }
    }
    waiter.cancel()
    #expect(try await waiter.value == .busy)
  }
}
