import Glibc

/// An open file, closed when it goes out of use.
struct OpenFile: ~Copyable {
  /// The number of standard input, output and error.
  enum Standard {
    static let input: Int32 = 0
    static let output: Int32 = 1
    static let error: Int32 = 2
  }

  private let descriptor: Int32
  private let closes: Bool

  /// Opens a file for reading.
  init(reading path: String) throws(SystemError) {
    descriptor = try Self.check(unsafe open(path, O_RDONLY | O_CLOEXEC))
    closes = true
  }

  /// Takes a file that is open already and stays so.
  init(standard descriptor: Int32) {
    self.descriptor = descriptor
    closes = false
  }

  deinit {
    if closes { close(descriptor) }
  }

  /// The next bytes, at most `count`; none at the end.
  func read(_ count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        let got = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
        guard got < 0 else {
          filled = got
          return
        }
      } while errno == EINTR
      failure = .current
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var failure: SystemError?
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        let done = unsafe Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if done >= 0 {
          unsafe rest = rest.dropFirst(done)
        } else if errno != EINTR {
          failure = .current
          return
        }
      }
    }
    if let failure { throw failure }
  }

  private static func check(_ result: Int32) throws(SystemError) -> Int32 {
    guard result >= 0 else { throw .current }
    return result
  }
}
