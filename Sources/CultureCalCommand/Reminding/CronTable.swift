/// The user's table of what cron runs, of which one marked block is culturecal's.
struct CronTable {
  private static let begin = "# BEGIN culturecal, written by `culturecal cron install`"
  private static let end = "# END culturecal"

  /// What is there besides the block, untouched.
  private let others: [String]
  /// The lines of the block; empty if there is none.
  let block: [String]

  /// Reads the table of the user who runs the command.
  init() throws(Failure) {
    let ending = try ChildProcess("crontab", ["-l"]).wait(seconds: 30, atMost: 1 << 20)
    // Without a table, crontab ends with 1 and says so.
    self.init(text: ending.status == 0 ? String(decoding: ending.bytes, as: UTF8.self) : "")
  }

  /// A table of this text.
  init(text: String) {
    var others: [String] = []
    var block: [String] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      switch line {
      case Self.begin: isInside = true
      case Self.end where isInside: isInside = false
      default: if isInside { block.append(line) } else { others.append(line) }
      }
    }
    while others.last?.isEmpty == true { others.removeLast() }
    self.others = others
    self.block = block
  }

  /// The table with other lines in the block; without a block if there are none.
  func text(with block: [String]) -> String {
    let marked = block.isEmpty ? [] : [Self.begin] + block + [Self.end]
    let lines = others + marked
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// Makes cron use the table with other lines in the block.
  func install(_ block: [String]) throws(Failure) {
    let ending = try ChildProcess(
      "crontab", ["-"], input: Array(text(with: block).utf8), reading: .errors
    )
    .wait(seconds: 30, atMost: 65_536)
    guard ending.status == 0 else {
      throw Failure("expected crontab to take the table, but found: \(ending.text)", .unavailable)
    }
  }

  /// A command's words as cron hands them to a shell: quoted, and with no percent sign, which would end it.
  static func command(_ words: [String]) -> String {
    words.map { word in
      let isPlain = word.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || "/._-=:@,+".utf8.contains(byte)
      }
      let quoted =
        "'"
        + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
      return isPlain && !word.isEmpty ? word : quoted
    }.joined(separator: " ").split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: "\\%")
  }
}
