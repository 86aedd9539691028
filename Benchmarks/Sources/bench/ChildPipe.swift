import Glibc

/// A command that reads lines and answers each with one, so that its own start is not timed.
final class ChildPipe {
  private let process: pid_t
  private let input: Int32
  private let output: Int32

  /// Starts a program in the Python that has the peers, which `Scripts/bench` names in `BENCH_PYTHON`.
  convenience init(python script: String, _ arguments: [String] = []) throws {
    let python = getenv("BENCH_PYTHON").map { String(cString: $0) } ?? "python3"
    try self.init(python, ["-c", script] + arguments)
  }

  /// Starts a command; throws if there is none such.
  init(_ command: String, _ arguments: [String]) throws {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else {
      throw CommandError(description: "expected two pipes, but the system has none")
    }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    var words = ([command] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var started = pid_t()
    let code = posix_spawnp(&started, command, &actions, nil, &words, environ)
    close(toChild[0])
    close(fromChild[1])
    (process, input, output) = (started, toChild[1], fromChild[0])
    guard code == 0 else { throw CommandError(description: "expected to start \(command)") }
  }

  deinit {
    close(input)
    close(output)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// Sends a line and waits for the number that answers it.
  func ask(_ line: String) throws -> Int64 {
    let bytes = Array((line + "\n").utf8)
    guard write(input, bytes, bytes.count) == bytes.count else {
      throw CommandError(description: "expected a command that reads, but it has ended")
    }
    var answer: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1, byte != 0x0A { answer.append(byte) }
    guard let number = Int64(String(decoding: answer, as: UTF8.self)) else {
      throw CommandError(description: "expected a number from a command, but it has ended")
    }
    return number
  }
}
