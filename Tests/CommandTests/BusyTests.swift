import Foundation
import SQLite
import Testing

/// What happens while another process is at work on the calendar.
@Suite struct BusyTests {
  @Test func aCalendarThatIsBeingWrittenIsReadAndWaitedFor() throws {
    let culturecal = try Culturecal()
    let path = try #require(culturecal.environment["CULTURECAL_DB"])
    try culturecal.run("add", "Golden Man")
    let other = try Connection(path, .readWrite)
    let (read, written) = try other.transaction {
      (try culturecal.run("list"), try culturecal.run("add", "Day of Poetry"))
    }
    #expect(read.status == 0)
    #expect(
      written
        == .init(
          messages:
            "culturecal: expected to write to \(path), but another process is writing to it\n",
          status: 75))
    #expect(try culturecal.run("add", "Day of Poetry").status == 0)
  }

  @Test func aFullDiskLeavesTheCalendarAsItWas() throws {
    let culturecal = try Culturecal()
    try culturecal.run("add", "Golden Man")
    let notes = String(repeating: "x", count: 100_000)
    // The limit on the size of files, in blocks of 512 bytes, stands for a disk that is nearly full.
    let outcome = try culturecal.shell(
      "trap '' XFSZ; ulimit -f 300; culturecal add 'Day of Poetry' --notes \(notes)")
    #expect(outcome.output == "")
    #expect(outcome.messages.hasPrefix("culturecal: expected "), "\(outcome)")
    #expect(outcome.messages.split(separator: "\n").count == 1)
    #expect(outcome.status == 74)
    #expect(try culturecal.run("db", "check").output.hasSuffix(" is sound: 1 event\n"))
  }
}
