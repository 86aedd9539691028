import Foundation
import Testing

/// Each file of `Sessions` is what somebody types into an empty calendar, and what comes, to the letter.
///
/// With `RECORD_SESSIONS=1` in the environment, what comes is written into the files instead, to be read
/// before it is committed.
@Suite struct SessionTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Sessions")

  @Test(
    "a session",
    arguments: try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted())
  func session(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let session = Session(try String(contentsOf: file, encoding: .utf8).dropLast())
    let culturecal = try Culturecal()
    culturecal.environment["CULTURECAL_DB"] = "calendar.db"
    culturecal.environment["CULTURECAL_USER"] = "anna"
    try culturecal.linkExamples()
    let played = try session.played(by: culturecal)
    if ProcessInfo.processInfo.environment["RECORD_SESSIONS"] == "1" {
      let steps = played.map { "$ \($0.command)\n\($0.output)" }.joined()
      return try Data((session.preface + steps).utf8).write(to: file)
    }
    for (shown, played) in zip(session.steps, played) {
      #expect(played.output == shown.output, "\(name), line \(shown.line): $ \(shown.command)")
    }
  }
}
