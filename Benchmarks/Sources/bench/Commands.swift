import Glibc

/// Runs a command so many times, one after the other, without its output; returns 0.
func run(_ command: String, _ arguments: [String], times: Int) throws -> Int64 {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  for _ in 0..<times {
    var words = ([command] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    var status: Int32 = 0
    let code = posix_spawnp(&process, command, &actions, nil, &words, environ)
    guard code == 0, waitpid(process, &status, 0) == process, status == 0 else {
      throw CommandError(description: "expected \(command) to run, but it ended with \(status)")
    }
  }
  return 0
}

/// Why a command could not be timed.
struct CommandError: Error, CustomStringConvertible {
  let description: String
}
