/// A text whose words are found by the number of Unicode scalars before them.
///
/// Making it costs time linear in the text; a look-up at most `stride` steps and its own length.
struct ScalarText {
  private static let stride = 512

  private let bytes: [UInt8]
  /// Where every 512th scalar begins, in bytes.
  private let checkpoints: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var checkpoints: [Int] = []
    var scalars = 0
    for (offset, byte) in bytes.enumerated() where Self.begins(byte) {
      if scalars.isMultiple(of: Self.stride) { checkpoints.append(offset) }
      scalars += 1
    }
    self.checkpoints = checkpoints
  }

  /// The words at a range of Unicode scalars, as far as the text goes.
  subscript(_ range: Range<Int>) -> String {
    String(decoding: bytes[byte(at: range.lowerBound)..<byte(at: range.upperBound)], as: UTF8.self)
  }

  /// Where a scalar begins; the end of the text for one beyond it.
  private func byte(at scalar: Int) -> Int {
    let block = scalar / Self.stride
    guard block < checkpoints.count else { return bytes.count }
    var offset = checkpoints[block]
    var left = scalar % Self.stride
    while left > 0, offset < bytes.count {
      offset += 1
      if offset == bytes.count || Self.begins(bytes[offset]) { left -= 1 }
    }
    return offset
  }

  /// Whether a byte of UTF-8 begins a scalar.
  private static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
