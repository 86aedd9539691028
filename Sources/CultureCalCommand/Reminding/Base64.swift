/// Bytes as text.
///
/// - SeeAlso: RFC 4648, section 4
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text on one line, padded.
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = group.map { UInt32($0) } + Array(repeating: 0, count: 3 - group.count)
      let bits = padded[0] << 16 | padded[1] << 8 | padded[2]
      for digit in 0..<4 {
        let isPadding = digit > group.count
        text.append(isPadding ? UInt8(ascii: "=") : digits[Int(bits >> (18 - 6 * digit) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text in lines of 76 characters, as a mail has it.
  static func lines(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count, by: 57).map { start in
      text(Array(bytes[start..<min(start + 57, bytes.count)])) + "\n"
    }.joined()
  }
}
