import Glibc

/// A command that runs beside this one, in a process group of its own.
struct ChildProcess {
  /// Which of its streams is read; the other one is discarded.
  enum Stream {
    case output, errors
  }

  /// What a command wrote, and how it ended.
  struct Ending {
    let bytes: [UInt8]
    /// Whether it wrote more than was asked for and was stopped.
    let isCut: Bool
    /// Whether it took too long and was stopped.
    let isTooLate: Bool
    /// Its exit code; 128 and the signal if one ended it.
    let status: Int32

    /// What it wrote as text on one line.
    var text: String {
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
  }

  private let identifier: pid_t
  private let readEnd: Int32

  /// Starts a command found on the PATH.
  ///
  /// - Parameters:
  ///   - name: the command.
  ///   - arguments: what it is called with.
  ///   - input: what it can read; an empty file if there is nothing.
  ///   - stream: which of its streams ``wait(seconds:atMost:)`` reads.
  /// - Throws: if there is no such command, or the system has no room for it.
  init(
    _ name: String, _ arguments: [String], input: [UInt8] = [], reading stream: Stream = .output
  ) throws(Failure) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw ChildProcess.failure(name, errno) }
    // The child keeps neither: what it writes to is a copy of the second.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    guard let file = unsafe tmpfile() else { throw ChildProcess.failure(name, errno) }
    defer { unsafe fclose(file) }
    if !input.isEmpty {
      guard unsafe fwrite(input, 1, input.count, file) == input.count, unsafe fflush(file) == 0
      else {
        throw ChildProcess.failure(name, errno)
      }
      unsafe rewind(file)
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let (read, discarded): (Int32, Int32) = stream == .output ? (1, 2) : (2, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, fileno(file), 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], read)
    unsafe posix_spawn_file_actions_addopen(&actions, discarded, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var words = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var started = pid_t()
    let code = unsafe posix_spawnp(&started, name, &actions, &attributes, &words, environ)
    guard code == 0 else {
      close(ends[0])
      throw ChildProcess.failure(name, code)
    }
    identifier = started
    readEnd = ends[0]
  }

  /// What the command writes, up to `limit` bytes; then, or when its time is up, it is stopped with all
  /// that it has started. Waits for its end.
  func wait(seconds: Int, atMost limit: Int) -> Ending {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let end = time(nil) + seconds
    var isTooLate = false
    while bytes.count <= limit {
      var waiting = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
      let left = max(0, end - time(nil))
      let ready = unsafe poll(&waiting, 1, Int32(clamping: left * 1_000))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else {
        isTooLate = true
        break
      }
      let count = unsafe read(readEnd, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    let isCut = bytes.count > limit
    if isCut || isTooLate { kill(-identifier, SIGKILL) }
    close(readEnd)
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Ending(
      bytes: bytes, isCut: isCut, isTooLate: isTooLate,
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal)
  }

  private static func failure(_ name: String, _ number: Int32) -> Failure {
    Failure(
      "expected the command '\(name)' on the PATH, but could not start it:"
        + " \(SystemError(number: number))", .unavailable)
  }
}
