import Glibc

/// Standard output, collected into large blocks.
final class Output {
  private static let block = 1 << 16

  private var bytes: [UInt8] = []
  private let file = OpenFile(standard: OpenFile.Standard.output)

  init() {
    bytes.reserveCapacity(Self.block)
  }

  /// Writes the text.
  func write(_ text: String) throws(Failure) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.block { try flush() }
  }

  /// Writes the bytes.
  func write(_ more: [UInt8]) throws(Failure) {
    bytes += more
    if bytes.count >= Self.block { try flush() }
  }

  /// Writes the text and a line feed.
  func line(_ text: String = "") throws(Failure) {
    try write(text)
    try write("\n")
  }

  /// Hands on what has been written so far.
  ///
  /// Whoever reads may have gone away, as `head` does; the system then ends the process quietly.
  func flush() throws(Failure) {
    defer { bytes.removeAll(keepingCapacity: true) }
    do {
      try file.write(bytes)
    } catch {
      let reason = error.number == EPIPE ? "" : "cannot write the output: \(error)"
      throw Failure(reason, .inputOutput)
    }
  }
}

extension Output {
  /// Writes one line.
  static func print(_ text: String) throws(Failure) {
    let output = Output()
    try output.line(text)
    try output.flush()
  }
}
