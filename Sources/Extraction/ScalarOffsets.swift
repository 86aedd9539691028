/// Turns byte offsets of a text into offsets in Unicode scalars.
///
/// Building costs time linear in the text; each look-up at most `stride` steps.
struct ScalarOffsets {
  private static let stride = 512

  private let bytes: [UInt8]
  /// How many scalars stand before every so many bytes; none where all bytes are scalars.
  private let checkpoints: [Int]

  init(_ document: Document) {
    bytes = document.bytes
    guard !document.isASCII else {
      checkpoints = []
      return
    }
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / ScalarOffsets.stride + 1)
    var scalars = 0
    for block in Swift.stride(from: 0, to: bytes.count, by: ScalarOffsets.stride) {
      checkpoints.append(scalars)
      for offset in block..<min(block + ScalarOffsets.stride, bytes.count) {
        scalars &+= ScalarOffsets.begins(bytes[offset]) ? 1 : 0
      }
    }
    self.checkpoints = checkpoints
  }

  /// The number of scalars before byte `offset`.
  func scalars(before offset: Int) -> Int {
    guard !checkpoints.isEmpty else { return min(offset, bytes.count) }
    let block = min(offset / ScalarOffsets.stride, checkpoints.count - 1)
    let rest = bytes[(block * ScalarOffsets.stride)..<min(offset, bytes.count)]
    return checkpoints[block] + rest.count { ScalarOffsets.begins($0) }
  }

  /// The scalars that a range of bytes covers.
  func range(_ bytes: Range<Int>) -> Range<Int> {
    scalars(before: bytes.lowerBound)..<scalars(before: bytes.upperBound)
  }

  /// Whether a byte of UTF-8 begins a scalar.
  private static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
