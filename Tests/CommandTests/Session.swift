import Foundation

/// What is typed at a terminal, and what comes.
///
/// A line that begins with `$ ` is typed; the lines up to the next one are what it prints, to the letter
/// and in the order in which it comes, and its exit code between brackets if that is not 0.
struct Session {
  /// A line that is typed, and what is to come.
  struct Step: Equatable {
    var line: Int
    var command: String
    var output = ""

    /// What `export NAME=VALUE` sets.
    var variable: (name: String, value: String)? {
      let words = command.split(separator: " ", maxSplits: 1)
      guard words.count == 2, words[0] == "export" else { return nil }
      let parts = words[1].split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }

  /// What comes before the first line that is typed.
  var preface = ""
  var steps: [Step] = []

  /// Reads a session; the line on which it begins is for failures only.
  init(_ text: some StringProtocol, from first: Int = 1) {
    // CSV ends its lines with two characters, which editors of text do not keep.
    let text = text.replacingOccurrences(of: "\r\n", with: "\n")
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("$ ") {
        steps.append(Step(line: first + index, command: String(line.dropFirst(2))))
      } else if steps.isEmpty {
        preface += line + "\n"
      } else {
        steps[steps.count - 1].output += line + "\n"
      }
    }
  }

  /// Types every line in the folder of `culturecal`; returns each with what came.
  func played(by culturecal: Culturecal) throws -> [Step] {
    try steps.map { step in
      var step = step
      if let (name, value) = step.variable {
        culturecal.environment[name] = value
      } else {
        let outcome = try culturecal.shell("{ \(step.command)\n} 2>&1")
        step.output =
          outcome.output.replacingOccurrences(of: "\r\n", with: "\n")
          + (outcome.status == 0 ? "" : "[\(outcome.status)]\n")
      }
      return step
    }
  }
}
