import Glibc

/// Runs the benchmarks that are named as arguments, or all of them.
///
/// Each line gives culturecal's rate, the peer's, and the ratio of the times: the median of the
/// rounds' ratios, then the lowest and the highest. The exit code is 1 if a limit was not kept.
@main
enum Bench {
  /// A further benchmark is a file with such a function, and a line here.
  static let groups: [(name: String, contests: @Sendable () throws -> [Contest])] = [
    ("storage", storageContests), ("periods", periodContests), ("dates", dateContests),
    ("rrule", ruleContests), ("start", startContests), ("upcoming", upcomingContests),
    ("reports", reportContests), ("reading", readingContests),
  ]

  static func main() throws {
    let wanted = CommandLine.arguments.dropFirst()
    let names = groups.map(\.name)
    if let unknown = wanted.first(where: { !names.contains($0) }) {
      print("expected \(names.joined(separator: ", ")), but found '\(unknown)'")
      exit(64)
    }
    print(machine())
    var areKept = true
    for group in groups where wanted.isEmpty || wanted.contains(group.name) {
      for contest in try group.contests() {
        areKept = try contest.run() && areKept
      }
    }
    exit(areKept ? 0 : 1)
  }
}
