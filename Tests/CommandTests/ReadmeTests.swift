import Foundation
import Testing

/// What the README shows is what happens.
@Suite struct ReadmeTests {
  @Test(
    "every console block of the README prints what it shows",
    .enabled(if: FileManager.default.fileExists(atPath: readme.path)))
  func consoleBlocks() throws {
    let culturecal = try Culturecal(today: nil)
    try culturecal.linkExamples()
    for session in Self.sessions(in: try String(contentsOf: Self.readme, encoding: .utf8)) {
      for (shown, played) in zip(session.steps, try session.played(by: culturecal)) {
        #expect(played.output == shown.output, "line \(shown.line): $ \(shown.command)")
      }
    }
  }

  @Test func sessionsAreReadOffConsoleBlocks() {
    let text = """
      Words.
      ```console
      $ export CULTURECAL_TODAY=2017-09-20
      $ culturecal one
      first

      second
      $ culturecal two
      ```
      ```sh
      $ culturecal three
      ```
      """
    let steps = Self.sessions(in: text).flatMap(\.steps)
    #expect(
      steps == [
        .init(line: 3, command: "export CULTURECAL_TODAY=2017-09-20"),
        .init(line: 4, command: "culturecal one", output: "first\n\nsecond\n"),
        .init(line: 8, command: "culturecal two"),
      ])
    #expect(steps.first?.variable?.name == "CULTURECAL_TODAY")
    #expect(steps.first?.variable?.value == "2017-09-20")
  }

  private static let readme = Culturecal.project.appendingPathComponent("README.md")

  private static func sessions(in text: String) -> [Session] {
    var sessions: [Session] = []
    var block: (first: Int, lines: [Substring])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let open = block, line.hasPrefix("```") {
        sessions.append(Session(open.lines.joined(separator: "\n"), from: open.first))
        block = nil
      } else if block != nil {
        block?.lines.append(line)
      } else if line == "```console" {
        block = (index + 2, [])
      }
    }
    return sessions
  }
}
