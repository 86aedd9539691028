/// Eight bytes of a text in one integer, the first one lowest, zeros after the end of the text.
///
/// What is asked of it is answered for all eight at once: the lowest top bit of a byte that is set stands
/// at the first byte that is meant. Those above it may be set for nothing.
struct ByteBlock {
  private let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// Reads the bytes from an offset on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    guard offset + 8 > bytes.count else {
      // the bounds are checked, and any bytes make an integer
      bits = unsafe UInt64(
        littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      return
    }
    var last: UInt64 = 0
    for index in offset..<bytes.count {
      last |= UInt64(bytes[index]) << UInt64(8 * (index - offset))
    }
    bits = last
  }

  /// The bytes below a limit of at most 0x80.
  @inline(__always)
  func below(_ limit: UInt8) -> UInt64 {
    (bits &- ByteBlock.ones &* UInt64(limit)) & ~bits & ByteBlock.tops
  }

  /// The bytes that are equal to one.
  @inline(__always)
  func equal(_ byte: UInt8) -> UInt64 {
    ByteBlock(bits: bits ^ (ByteBlock.ones &* UInt64(byte))).below(1)
  }
}

extension Span<UInt8> {
  /// The first of the bytes from an offset on that is equal to one; nil if there is none.
  package func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    firstIndex(from: start) { $0.equal(byte) }
  }

  /// The first byte from an offset on that a question to its block marks; nil if there is none.
  @inline(__always)
  func firstIndex(from start: Int = 0, marked marks: (ByteBlock) -> UInt64) -> Int? {
    var offset = start
    while offset < count {
      let marked = marks(ByteBlock(self, at: offset))
      guard marked == 0 else {
        let index = offset + marked.trailingZeroBitCount / 8
        return index < count ? index : nil
      }
      offset += 8
    }
    return nil
  }
}
