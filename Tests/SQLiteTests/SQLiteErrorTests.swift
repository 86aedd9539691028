import SQLite
import Testing

@Suite("Errors")
struct SQLiteErrorTests {
  @Test func theExtendedCodeTheMessageAndTheSQLAreKept() throws {
    let connection = try Connection.venues("Opera")
    let error = try #require(throws: SQLiteError.self) {
      try connection.run("INSERT INTO venue VALUES (1, NULL)")
    }
    #expect(error.code == 1555)
    #expect(error.message == "UNIQUE constraint failed: venue.id")
    #expect(error.sql == "INSERT INTO venue VALUES (1, NULL)")
    #expect(error.systemError == 0)
    #expect(error.kind == .constraint)
  }
}
