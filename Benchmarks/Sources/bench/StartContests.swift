import CultureCal
import Glibc

private let runs = 50

/// `culturecal upcoming` on a small calendar against the sqlite3 shell on the same file, each started anew.
///
/// The release binary of `Scripts/build` must be there.
func startContests() throws -> [Contest] {
  let folder = TemporaryFolder()
  let path = folder.path + "/calendar.db"
  let store = try EventStore.open(path, for: .writing, recorded: "2017-09-20")
  for number in 1...5 {
    try store.add(EventDraft(title: "Event \(number)"), by: "bench", recorded: "2017-09-20")
  }
  let query = "SELECT uid, title, date FROM event ORDER BY first_day LIMIT 5"
  return [
    Contest(
      name: "start, 5 events", count: runs, limit: 3,
      ours: { _ in
        let arguments = ["upcoming", "--db", folder.path + "/calendar.db", "--today", "2017-09-20"]
        return try repeated(".build/culturecal", arguments)
      },
      peer: ("sqlite3", { _ in try repeated("sqlite3", [path, query]) }))
  ]
}

private func repeated(_ command: String, _ arguments: [String]) throws -> Int64 {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  for _ in 0..<runs {
    var words = ([command] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    var status: Int32 = 0
    let code = posix_spawnp(&process, command, &actions, nil, &words, environ)
    guard code == 0, waitpid(process, &status, 0) == process, status == 0 else {
      throw StartError(description: "expected \(command) to run, but it ended with \(status)")
    }
  }
  return 0
}

/// Why a command could not be timed.
struct StartError: Error, CustomStringConvertible {
  let description: String
}
