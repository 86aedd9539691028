/// Words to whoever runs the command, on standard error.
enum Messages {
  /// Tells of a fault or a result in one line: `culturecal: …`.
  static func tell(_ text: String) {
    write("culturecal: \(text.onOneLine)\n")
  }

  /// Writes the text as it is. That standard error cannot be written is nothing to tell of.
  static func write(_ text: String) {
    try? OpenFile(standard: OpenFile.Standard.error).write(Array(text.utf8))
  }
}
