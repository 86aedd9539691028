import Foundation
import Glibc
import SQLite
import Testing

/// What the system's permissions do. Root may do everything, so for root the tests act as nobody.
@Suite("Permissions")
struct AccessTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    chmod(folder.path, 0o755)
  }

  @Test func aFileThatMayNotBeReadCannotBeOpened() throws {
    let path = folder.file("calendar.db")
    try Connection(path).execute("CREATE TABLE venue (name TEXT)")
    chmod(path, 0)
    try asNobody {
      #expect(
        failure { _ = try Connection(path, .readWrite) }
          == "unable to open database file '\(path)': Permission denied (SQLite 14)")
    }
  }

  @Test func aFileThatMayNotBeWrittenIsOpenedForReading() throws {
    let path = folder.file("calendar.db")
    try Connection(path).execute(
      "CREATE TABLE venue (name TEXT); INSERT INTO venue VALUES ('Opera')")
    chmod(path, 0o444)
    try asNobody {
      let connection = try Connection(path)
      #expect(connection.isReadOnly)
      #expect(try connection.texts("SELECT name FROM venue") == ["Opera"])
      #expect(kind { try connection.run("DELETE FROM venue") } == .readOnly)
      #expect(kind { _ = try Pool(path) } == .readOnly)
    }
  }

  @Test func aLoggedFileInAFolderThatMayNotBeWrittenIsReadAsImmutable() throws {
    let path = folder.file("calendar.db")
    do {
      let connection = try Connection(path)
      try connection.useWriteAheadLog()
      try connection.execute(
        "CREATE TABLE venue (name TEXT); INSERT INTO venue VALUES ('Opera')")
    }
    #expect(try folder.names == ["calendar.db"])
    chmod(path, 0o444)
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    try asNobody {
      let connection = try Connection(path, .readOnly)
      #expect(kind { _ = try connection.texts("SELECT name FROM venue") } == .readOnly)
      let immutable = try Connection(path, .immutable)
      #expect(try immutable.texts("SELECT name FROM venue") == ["Opera"])
    }
  }

  @Test func aBackupIsReadByWhomTheDatabaseIs() throws {
    let path = folder.file("calendar.db")
    let connection = try Connection(path)
    try connection.execute("CREATE TABLE venue (name TEXT)")
    chmod(path, 0o640)
    try connection.backup(to: folder.file("copy.db"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("copy.db"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func aBackupIntoAFolderThatMayNotBeWrittenIsRefused() throws {
    let connection = try Connection.venues("Opera")
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    let copy = folder.file("copy.db")
    try asNobody {
      #expect(
        failure { try connection.backup(to: copy) }
          == "cannot write '\(copy)': Permission denied (SQLite 14)")
    }
  }
}

/// Runs `body` with the rights of a user who owns nothing; these belong to the thread in Linux.
private func asNobody(_ body: () throws -> Void) throws {
  guard getuid() == 0 else { return try body() }
  // Glibc's module leaves it out.
  typealias SetUser = @convention(c) (uid_t) -> Int32
  let symbol = try #require(dlsym(nil, "setfsuid"))
  let setUser = unsafeBitCast(symbol, to: SetUser.self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  try body()
}
