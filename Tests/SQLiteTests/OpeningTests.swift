import Foundation
import SQLite
import Testing

@Suite("Opening a database")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aMissingFileIsMadeOnlyWhenAskedTo() throws {
    let path = folder.file("calendar.db")
    for mode in [Connection.Mode.readOnly, .readWrite, .immutable] {
      #expect(
        failure { _ = try Connection(path, mode) }
          == "unable to open database file '\(path)': No such file or directory (SQLite 14)")
    }
    #expect(try folder.names == [])
    try Connection(path).execute("CREATE TABLE venue (name TEXT)")
    #expect(try folder.names == ["calendar.db"])
  }

  @Test(
    "a path that names no file is refused",
    arguments: [
      ("", "expected a file's path, but found none (SQLite 14)"),
      ("calendar\0.db", "expected a file's path, but found NUL in it (SQLite 14)"),
      (
        "/nowhere/calendar.db",
        "unable to open database file '/nowhere/calendar.db': No such file or directory (SQLite 14)"
      ),
    ])
  func pathsOfNoFile(_ path: String, message: String) {
    #expect(failure { _ = try Connection(path) } == message)
  }

  @Test func aFolderIsNoDatabase() {
    #expect(
      failure { _ = try Connection(folder.path) }
        == "unable to open database file '\(folder.path)': Is a directory (SQLite 14)")
    #expect(
      failure { _ = try Connection(folder.path, .readOnly) }
        == "disk I/O error '\(folder.path)': Is a directory (SQLite 266)")
  }

  @Test(
    "a file's name is taken as it is",
    arguments: ["file:calendar.db", "100% [a]?mode=ro#b.db", "календарь и план.db", "-journal"])
  func oddNames(_ name: String) throws {
    let path = folder.file(name)
    try Connection(path).execute(
      "CREATE TABLE venue (name TEXT); INSERT INTO venue VALUES ('Opera')")
    #expect(try folder.names == [name])
    #expect(try Connection(path, .immutable).texts("SELECT name FROM venue") == ["Opera"])
    #expect(try Connection(path, .immutable).path == path)
  }

  @Test func aRelativeNameThatLooksLikeAURIIsAFileToo() throws {
    let path = "file:nowhere?mode=memory"
    #expect(kind { _ = try Connection(path, .readOnly) } == .cannotOpen)
  }

  @Test func thePathIsThatOfTheFile() throws {
    let path = folder.file("calendar.db")
    #expect(try Connection(path).path == path)
    #expect(try Connection(":memory:").path == nil)
  }

  @Test func aReadOnlyConnectionRefusesToWrite() throws {
    let path = folder.file("calendar.db")
    try Connection(path).execute("CREATE TABLE venue (name TEXT)")
    for mode in [Connection.Mode.readOnly, .immutable] {
      let connection = try Connection(path, mode)
      #expect(connection.isReadOnly)
      #expect(
        failure { try connection.run("INSERT INTO venue VALUES ('Opera')") }
          == "attempt to write a readonly database (SQLite 8),"
          + " in: INSERT INTO venue VALUES ('Opera')")
    }
    #expect(try !Connection(path, .readWrite).isReadOnly)
  }

  @Test(
    "what is not a database is told from one, and left as it is",
    arguments: ["Minsk, 14 May. The exhibition opens.", String(repeating: "\0\u{1}", count: 4_096)])
  func foreignFile(_ content: String) throws {
    let path = folder.file("article.txt")
    try content.write(toFile: path, atomically: false, encoding: .utf8)
    let connection = try Connection(path)
    let message = failure { _ = try connection.number("SELECT count(*) FROM sqlite_schema") }
    #expect(
      message == "file is not a database (SQLite 26), in: SELECT count(*) FROM sqlite_schema")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
  }

  @Test func aDamagedFileIsReportedAsSuch() throws {
    let path = folder.file("calendar.db")
    do {
      let connection = try Connection(path)
      try connection.execute("CREATE TABLE venue (name TEXT)")
      let statement = try connection.prepare("INSERT INTO venue VALUES (?1)")
      try connection.transaction {
        for number in 0..<2_000 { try statement.run([.text("Hall \(number) of the Opera")]) }
      }
      #expect(try connection.problems() == [])
    }
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.seek(toOffset: 4_096 * 3)
    try file.write(contentsOf: Data(repeating: 0xAA, count: 4_096 * 4))
    try file.close()
    let connection = try Connection(path)
    #expect(kind { _ = try connection.texts("SELECT name FROM venue") } == .damaged)
    #expect(try !connection.problems().isEmpty)
  }

  @Test func aLibraryThatIsTooOldIsRefused() throws {
    #expect(
      failure { try Connection.require(version: 3_037_002) }
        == "expected SQLite 3.38.0 or newer, but found 3.37.2 (SQLite 1)")
    try Connection.require(version: 3_038_000)
  }

  @Test func theLibraryHasWhatTheCalendarNeeds() throws {
    let connection = try Connection(":memory:")
    try connection.execute(
      """
      CREATE TABLE venue (name TEXT) STRICT;
      CREATE VIRTUAL TABLE venue_text USING fts5 (name, tokenize = 'unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE period USING rtree_i32 (id, first_day, last_day);
      INSERT INTO venue_text VALUES ('Müzeum'), ('Опера');
      INSERT INTO period VALUES (1, 17000, 17030);
      """)
    #expect(try connection.texts("SELECT name FROM venue_text ('muzeum')") == ["Müzeum"])
    #expect(try connection.texts("SELECT name FROM venue_text ('ОПЕРА')") == ["Опера"])
    #expect(try connection.number("SELECT id FROM period WHERE first_day <= 17010") == 1)
    #expect(try connection.number(#"SELECT '{"year": 2018}' ->> 'year'"#) == 2018)
  }

  @Test func foreignKeysAreKept() throws {
    let connection = try Connection(":memory:")
    try connection.execute(
      """
      CREATE TABLE venue (id INTEGER PRIMARY KEY);
      CREATE TABLE event (venue INTEGER REFERENCES venue);
      """)
    #expect(
      failure { try connection.run("INSERT INTO event VALUES (7)") }
        == "FOREIGN KEY constraint failed (SQLite 787), in: INSERT INTO event VALUES (7)")
  }

  @Test func theSchemaCannotBeDamagedOnPurpose() throws {
    let connection = try Connection.venues()
    try connection.execute("PRAGMA writable_schema = ON")
    #expect(kind { try connection.run("DELETE FROM sqlite_schema") } == .other)
  }

  @Test func danglingReferencesAreProblems() throws {
    let connection = try Connection(":memory:")
    try connection.execute(
      """
      PRAGMA foreign_keys = OFF;
      CREATE TABLE venue (id INTEGER PRIMARY KEY);
      CREATE TABLE event (venue INTEGER REFERENCES venue);
      INSERT INTO event VALUES (7);
      """)
    #expect(try connection.problems() == ["a row of event refers to a missing row of venue"])
  }
}
