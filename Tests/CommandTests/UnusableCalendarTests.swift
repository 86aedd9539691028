import Foundation
import SQLite
import Testing

/// Calendars that cannot be used: each is told in one line and left as it was, byte for byte.
@Suite struct UnusableCalendarTests {
  @Test func theDatabaseOfAnotherProgramIsRefused() throws {
    let culturecal = try Culturecal()
    try Connection(try calendar(of: culturecal)).execute("CREATE TABLE diary (entry TEXT)")
    try expectRefusal(
      culturecal,
      "expected a calendar of this program, but found another application's database, in",
      status: 65)
  }

  @Test func aDamagedCalendarIsRefused() throws {
    let culturecal = try Culturecal()
    try culturecal.run("add", "Golden Man")
    let path = try calendar(of: culturecal)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for page in 1..<bytes.count / 4096 {
      bytes.replaceSubrange(
        page * 4096..<page * 4096 + 100, with: Data(repeating: 0xFF, count: 100))
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    try expectRefusal(
      culturecal, "expected a calendar at", "but found database disk image is malformed", status: 65
    )
  }

  @Test func aCalendarThatWasCutOffIsRefused() throws {
    let culturecal = try Culturecal()
    try culturecal.run("add", "Golden Man")
    let path = try calendar(of: culturecal)
    try Data(contentsOf: URL(fileURLWithPath: path)).prefix(20_480)
      .write(to: URL(fileURLWithPath: path))
    try expectRefusal(
      culturecal, "expected a calendar at", "but found database disk image is malformed", status: 65
    )
  }

  @Test func aCalendarOfANewerProgramIsRefused() throws {
    let culturecal = try Culturecal()
    try culturecal.run("add", "Golden Man")
    try Connection(try calendar(of: culturecal), .readWrite).execute(
      "INSERT INTO schema_migration SELECT 9999, 'later', checksum, applied FROM schema_migration LIMIT 1"
    )
    try expectRefusal(culturecal, "expected", "9999", status: 78)
  }

  @Test func aReadOnlyCalendarIsReadButNotWritten() throws {
    let culturecal = try Culturecal()
    try culturecal.run("add", "Golden Man")
    let path = try calendar(of: culturecal)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    // Nothing is read-only to root.
    let asNobody = getuid() == 0 ? "setpriv --reuid 65534 --clear-groups" : "env"
    let outcome = try culturecal.shell(
      "chmod 444 '\(path)'; chmod 555 .; \(asNobody) '\(Culturecal.binary)' add B; chmod 755 .")
    #expect(
      outcome.messages == "culturecal: expected to write to \(path), but it is read-only\n",
      "\(outcome)")
    let list = try culturecal.shell("\(asNobody) '\(Culturecal.binary)' list --format csv")
    #expect(list.output.contains("Golden Man"), "\(list)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  private func calendar(of culturecal: Culturecal) throws -> String {
    try #require(culturecal.environment["CULTURECAL_DB"])
  }

  /// Expects one line with all of `parts` from commands that read and from one that writes.
  private func expectRefusal(
    _ culturecal: Culturecal, _ parts: String..., status: Int32,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = try calendar(of: culturecal)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for arguments in [
      ["list"], ["upcoming"], ["add", "Day of Poetry"], ["remind", "--within", "9d"],
    ] {
      let outcome = try culturecal.run(arguments)
      #expect(outcome.output == "", sourceLocation: sourceLocation)
      #expect(
        outcome.messages.hasPrefix("culturecal: ") && parts.allSatisfy(outcome.messages.contains),
        "\(outcome)", sourceLocation: sourceLocation)
      #expect(
        outcome.messages.split(separator: "\n").count == 1, "\(outcome)",
        sourceLocation: sourceLocation)
      #expect(outcome.status == status, "\(outcome)", sourceLocation: sourceLocation)
    }
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: path)) == before, sourceLocation: sourceLocation)
  }
}
