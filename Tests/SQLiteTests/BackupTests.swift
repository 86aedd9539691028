import Foundation
import SQLite
import Testing

@Suite("Backups")
struct BackupTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aBackupIsTheWholeDatabase() throws {
    let connection = try Connection.venues("Opera", "Museum")
    try connection.execute("PRAGMA application_id = 7; CREATE INDEX venue_name ON venue (name)")
    try connection.backup(to: folder.file("copy.db"))
    #expect(try folder.names == ["copy.db"])
    let copy = try Connection(folder.file("copy.db"), .readOnly)
    #expect(try copy.texts("SELECT name FROM venue ORDER BY id") == ["Opera", "Museum"])
    #expect(try copy.number("PRAGMA application_id") == 7)
    #expect(try copy.problems() == [])
  }

  @Test func aLogThatIsNotYetInTheFileIsBackedUpToo() throws {
    let connection = try Connection(folder.file("calendar.db"))
    try connection.useWriteAheadLog()
    try connection.execute("CREATE TABLE venue (name TEXT); INSERT INTO venue VALUES ('Opera')")
    try connection.backup(to: folder.file("copy.db"))
    #expect(
      try folder.names == ["calendar.db", "calendar.db-shm", "calendar.db-wal", "copy.db"])
    #expect(
      try Connection(folder.file("copy.db"), .readOnly).texts("SELECT name FROM venue") == ["Opera"]
    )
  }

  @Test func nothingIsOverwritten() throws {
    let connection = try Connection.venues("Opera")
    let copy = folder.file("copy.db")
    try "precious".write(toFile: copy, atomically: false, encoding: .utf8)
    #expect(
      failure { try connection.backup(to: copy) }
        == "expected no file at '\(copy)', but found one (SQLite 14)")
    #expect(try String(contentsOfFile: copy, encoding: .utf8) == "precious")
    let link = folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere.db")
    #expect(
      failure { try connection.backup(to: link) }
        == "expected no file at '\(link)', but found one (SQLite 14)")
  }

  @Test func aBackupThatFailsLeavesNoFile() throws {
    let connection = try Connection.venues("Opera")
    #expect(
      failure {
        try connection.transaction { try connection.backup(to: folder.file("copy.db")) }
      } == "cannot VACUUM from within a transaction (SQLite 1), in: VACUUM INTO ?1")
    #expect(try folder.names == [])
    let copy = folder.file("nowhere/copy.db")
    #expect(
      failure { try connection.backup(to: copy) }
        == "cannot write '\(copy)': No such file or directory (SQLite 14)")
  }

  @Test(
    "a backup may have any name and place",
    arguments: ["file:copy.db", "копия 100%?.db", "a/b/copy.db"])
  func oddNames(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("a/b"), withIntermediateDirectories: true)
    try Connection.venues("Opera").backup(to: folder.file(name))
    let copy = try Connection(folder.file(name), .readOnly)
    #expect(try copy.texts("SELECT name FROM venue") == ["Opera"])
  }

  @Test func aReadOnlyConnectionCanBackUp() throws {
    try Connection(folder.file("calendar.db")).execute("CREATE TABLE venue (name TEXT)")
    try Connection(folder.file("calendar.db"), .readOnly).backup(to: folder.file("copy.db"))
    #expect(try Connection(folder.file("copy.db")).number("SELECT count(*) FROM venue") == 0)
  }
}
