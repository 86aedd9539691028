import SQLite
import Testing

@Suite("Statements")
struct StatementTests {
  @Test(
    "every value reads back as it was bound",
    arguments: [
      Value.null, .integer(0), .integer(.min), .integer(.max), .real(-0.5), .real(.infinity),
      .text(""), .text("Astana"), .text("Алматы, 14–20 мая"), .text("a\0b"), .blob([]),
      .blob([0, 1, 255]),
      .text(String(repeating: "Steppe ", count: 10_000)),
    ])
  func roundTrip(_ value: Value) throws {
    let connection = try Connection(":memory:")
    let read: Value? = try connection.first("SELECT ?1, typeof(?1)", value) { row in
      switch try row.text(1) {
      case "null": row.isNull(0) ? .null : .text("not null")
      case "integer": .integer(Int64(try row.integer(0)))
      case "real": .real(try row.real(0))
      case "text": .text(try row.text(0))
      default: .blob(try row.blob(0))
      }
    }
    #expect(read == value)
  }

  @Test func whatIsNotANumberIsStoredAsNull() throws {
    let connection = try Connection(":memory:")
    #expect(try connection.first("SELECT ?1", .real(.nan)) { $0.isNull(0) } == true)
  }

  @Test func anIntegerIsARealToo() throws {
    let connection = try Connection(":memory:")
    #expect(try connection.first("SELECT 3") { try $0.real(0) } == 3)
  }

  @Test func nullIsNilWhereItIsExpected() throws {
    let connection = try Connection(":memory:")
    let isNil = try connection.first("SELECT ?1, ?1, ?1", nil) { row in
      try row.optionalInteger(0) == nil && row.optionalReal(1) == nil && row.optionalText(2) == nil
    }
    #expect(isNil == true)
    let values = try connection.first("SELECT 1, 0.5, 'a'") { row in
      "\(try row.optionalInteger(0) ?? 0) \(try row.optionalReal(1) ?? 0)"
        + " \(try row.optionalText(2) ?? "")"
    }
    #expect(values == "1 0.5 a")
  }

  @Test func textThatIsNotUTF8IsMended() throws {
    let connection = try Connection(":memory:")
    #expect(
      try connection.first("SELECT CAST(x'41ff42' AS TEXT)") { try $0.text(0) } == "A\u{FFFD}B")
  }

  @Test func readingAnotherStorageClassNamesTheColumn() throws {
    let connection = try Connection(":memory:")
    let sql = "SELECT 1 AS number, 'a' AS word, NULL, x'00', 0.5"
    let messages = [
      failure { _ = try connection.first(sql) { try $0.text(0) } },
      failure { _ = try connection.first(sql) { try $0.integer(1) } },
      failure { _ = try connection.first(sql) { try $0.blob(2) } },
      failure { _ = try connection.first(sql) { try $0.real(3) } },
      failure { _ = try connection.first(sql) { try $0.integer(4) } },
    ]
    let place = "(SQLite 20), in: \(sql)"
    #expect(
      messages == [
        "expected TEXT in column 'number', but found INTEGER \(place)",
        "expected INTEGER in column 'word', but found TEXT \(place)",
        "expected BLOB in column 'NULL', but found NULL \(place)",
        "expected REAL in column 'x'00'', but found BLOB \(place)",
        "expected INTEGER in column '0.5', but found REAL \(place)",
      ])
  }

  @Test func aColumnThatIsNotThereIsTheCallersFault() async {
    await #expect(processExitsWith: .failure) {
      _ = try Connection(":memory:").first("SELECT 1") { $0.isNull(1) }
    }
    await #expect(processExitsWith: .failure) {
      _ = try Connection(":memory:").first("SELECT 1") { try $0.integer(-1) }
    }
  }

  @Test(
    "SQL that is not one statement is refused",
    arguments: [
      ("", "expected a statement, but found none (SQLite 21), in: "),
      (" -- nothing", "expected a statement, but found none (SQLite 21), in: -- nothing"),
      (
        "SELECT 1; SELECT 2",
        "expected one statement, but found a second (SQLite 21), in: SELECT 1; SELECT 2"
      ),
      ("SELECT 1\0 + 1", "expected SQL, but found NUL in it (SQLite 21), in: SELECT 1\0 + 1"),
      ("SELEC 1", "near \"SELEC\": syntax error (SQLite 1), in: SELEC 1"),
      ("SELECT * FROM hall", "no such table: hall (SQLite 1), in: SELECT * FROM hall"),
    ])
  func notOneStatement(_ sql: String, message: String) throws {
    let connection = try Connection(":memory:")
    #expect(failure { _ = try connection.prepare(sql) } == message)
  }

  @Test func whatFollowsAStatementMayBeSpaceOrAComment() throws {
    let connection = try Connection(":memory:")
    #expect(try connection.number("SELECT 1; -- one\n/* and no more */ ;") == 1)
  }

  @Test func asManyValuesAreBoundAsTheStatementTakes() throws {
    let connection = try Connection(":memory:")
    #expect(
      failure { try connection.run("SELECT ?1, ?2", 1) }
        == "expected 2 values, but found 1 (SQLite 25), in: SELECT ?1, ?2")
    #expect(
      failure { try connection.run("SELECT 1", 1) }
        == "expected 0 values, but found 1 (SQLite 25), in: SELECT 1")
  }

  @Test func anErrorTellsTheStatementWithoutItsValues() throws {
    let connection = try Connection.venues("Opera")
    let sql = "INSERT INTO venue (name)\n  VALUES (?1)"
    #expect(
      failure { try connection.run(sql, "Opera") }
        == "UNIQUE constraint failed: venue.name (SQLite 2067),"
        + " in: INSERT INTO venue (name) VALUES (?1)")
  }

  @Test func aStatementRunsAgainAfterAnError() throws {
    let connection = try Connection.venues("Opera")
    let insert = try connection.prepare("INSERT INTO venue (name) VALUES (?1)")
    #expect(kind { try insert.run(["Opera"]) } == .constraint)
    #expect(kind { try insert.run([]) } == .other)
    try insert.run(["Museum"])
    #expect(try connection.texts("SELECT name FROM venue ORDER BY id") == ["Opera", "Museum"])
  }

  @Test func valuesDoNotStayBound() throws {
    let connection = try Connection(":memory:")
    let statement = try connection.prepare("SELECT ?1")
    try statement.run(["Opera"])
    #expect(kind { try statement.run() } == .other)
  }

  @Test func aStatementOutlivesItsConnection() throws {
    let statement = try Connection.venues("Opera").prepare("SELECT name FROM venue")
    var names: [String] = []
    try statement.forEach { row in
      names.append(try row.text(0))
      return true
    }
    #expect(names == ["Opera"])
  }

  @Test func aStatementWhoseRowsAreReadCannotBeRunAnew() async {
    await #expect(processExitsWith: .failure) {
      let statement = try Connection(":memory:").prepare("SELECT 1")
      try statement.forEach { _ in
        try statement.run()
        return true
      }
    }
  }

  @Test func theSameSQLRunsWithinItself() throws {
    let connection = try Connection.venues("Opera", "Museum")
    var pairs: [String] = []
    let sql = "SELECT name FROM venue ORDER BY id"
    try connection.forEach(sql) { outer in
      let first = try outer.text(0)
      pairs += try connection.all(sql) { "\(first)+\(try $0.text(0))" }
      return true
    }
    #expect(pairs == ["Opera+Opera", "Opera+Museum", "Museum+Opera", "Museum+Museum"])
  }

  @Test func anErrorFromTheReaderOfARowLeavesTheStatementFree() throws {
    struct Stop: Error {}
    let connection = try Connection.venues("Opera", "Museum")
    let statement = try connection.prepare("SELECT name FROM venue")
    #expect(throws: Stop.self) { try statement.forEach { _ in throw Stop() } }
    var count = 0
    try statement.forEach { _ in
      count += 1
      return true
    }
    #expect(count == 2)
  }

  @Test func rowsAreReadUntilThereIsEnough() throws {
    let connection = try Connection.venues("Opera", "Museum", "Library")
    var names: [String] = []
    try connection.forEach("SELECT name FROM venue WHERE id >= ?1 ORDER BY id", [1]) { row in
      names.append(try row.text(0))
      return names.count < 2
    }
    #expect(names == ["Opera", "Museum"])
    #expect(try connection.first("SELECT name FROM venue WHERE id = 9") { try $0.text(0) } == nil)
  }

  @Test func moreStatementsThanAreKeptCanBeUsed() throws {
    let connection = try Connection(":memory:")
    var sum = 0
    try connection.forEach("SELECT 1 UNION SELECT 2") { row in
      sum += try row.integer(0)
      for number in 0..<200 { sum += try connection.number("SELECT \(number)") ?? 0 }
      return true
    }
    #expect(sum == 3 + 2 * 199 * 100)
  }

  @Test func aChangeTellsHowManyRowsItChanged() throws {
    let connection = try Connection.venues("Opera", "Museum", "Library")
    #expect(try connection.run("UPDATE venue SET name = name || '!' WHERE id > 1") == 2)
    #expect(connection.changes == 2)
    #expect(try connection.run("CREATE TABLE hall (id INTEGER)") == 0)
    #expect(try connection.run("DELETE FROM venue WHERE id = 9") == 0)
    #expect(try connection.run("SELECT * FROM venue") == 0)
    #expect(try connection.run("DELETE FROM venue") == 3)
  }

  @Test func theLastIDIsKnown() throws {
    let connection = try Connection.venues("Opera")
    try connection.run("INSERT INTO venue VALUES (?1, ?2)", Value(41), Value("Museum" as String?))
    #expect(connection.lastInsertedID == 41)
  }

  @Test func aScriptStopsAtTheStatementThatFails() throws {
    let connection = try Connection.venues()
    let script = """
      INSERT INTO venue (name) VALUES ('Opera');
      INSERT INTO venue (name) VALUES ('Opera');
      INSERT INTO venue (name) VALUES ('Museum');
      """
    #expect(
      failure { try connection.execute(script) }
        == "UNIQUE constraint failed: venue.name (SQLite 2067),"
        + " in: INSERT INTO venue (name) VALUES ('Opera');")
    #expect(try connection.texts("SELECT name FROM venue") == ["Opera"])
    #expect(
      failure { try connection.execute("DELETE FROM venue; DELET FROM venue; SELECT 1") }
        == "near \"DELET\": syntax error (SQLite 1), in: DELET FROM venue; SELECT 1")
    #expect(try connection.number("SELECT count(*) FROM venue") == 0)
  }
}
