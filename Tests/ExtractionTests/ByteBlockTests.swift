import TestSupport
import Testing

@testable import Extraction

@Suite("Eight bytes at once")
struct ByteBlockTests {
  @Test("the first byte that is meant is found as one by one")
  func first() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        [0, 1, 0x1F, 0x20, 0x22, 0x23, 0x61, 0x80, 0xA2, 0xFF].randomElement(using: &random)
          ?? UInt8(0)
      }
      let start = Int.random(in: 0...bytes.count, using: &random)
      let rest = bytes[start...]
      let span = bytes.span
      #expect(span.firstIndex(from: start) { $0.below(1) } == rest.firstIndex(of: 0), "\(bytes)")
      #expect(
        span.firstIndex(from: start) { $0.below(0x20) | $0.equal(0x22) }
          == rest.firstIndex { $0 < 0x20 || $0 == 0x22 }, "\(bytes)")
      #expect(
        span.firstIndex(from: start) { $0.equal(0xA2) } == rest.firstIndex(of: 0xA2), "\(bytes)")
    }
  }
}
