/// The hash of a word from the UTF-8 of its folded form, and of a phrase, word by word.
///
/// `Scripts/gazetteer/folding.py` has the same, so that hashes in the data are those of a text. Eight bytes are
/// taken at once, the first one lowest; zeros fill the last eight.
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  private var block: UInt64 = 0
  private var filled: UInt64 = 0

  private static let factor: UInt64 = 0x9FB2_1C65_1E98_DF25

  /// Adds eight bytes of a folded word, or the last ones with zeros after them.
  ///
  /// Only for words that are added in blocks from their start.
  @inline(__always)
  mutating func add(block: UInt64) {
    mix(block)
  }

  /// Adds a folded scalar.
  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    let scalar = UInt64(scalar)
    switch scalar {
    case 0..<0x80:
      add(byte: scalar)
    case 0x80..<0x800 where filled <= 48:
      add(0xC0 | scalar >> 6 | (0x80 | scalar & 0x3F) << 8, bits: 16)
    case 0x80..<0x800:
      add(byte: 0xC0 | scalar >> 6)
      add(byte: 0x80 | scalar & 0x3F)
    case 0x800..<0x10000:
      add(byte: 0xE0 | scalar >> 12)
      add(byte: 0x80 | scalar >> 6 & 0x3F)
      add(byte: 0x80 | scalar & 0x3F)
    default:
      add(byte: 0xF0 | scalar >> 18)
      add(byte: 0x80 | scalar >> 12 & 0x3F)
      add(byte: 0x80 | scalar >> 6 & 0x3F)
      add(byte: 0x80 | scalar & 0x3F)
    }
  }

  @inline(__always)
  private mutating func add(byte: UInt64) {
    add(byte, bits: 8)
  }

  @inline(__always)
  private mutating func add(_ bytes: UInt64, bits: UInt64) {
    block |= bytes << filled
    filled += bits
    if filled == 64 {
      mix(block)
      block = 0
      filled = 0
    }
  }

  @inline(__always)
  private mutating func mix(_ block: UInt64) {
    state = (state ^ block) &* WordHash.factor
    state ^= state >> 32
  }

  /// The hash of what was added.
  @inline(__always)
  var value: UInt64 {
    var hash = self
    if filled > 0 { hash.mix(block) }
    return WordHash.finish(hash.state)
  }

  /// The hash of a phrase from that of all its words but the last, and that of the last.
  @inline(__always)
  static func phrase(_ before: UInt64, _ word: UInt64) -> UInt64 {
    var hash = WordHash()
    hash.mix(before)
    hash.mix(word)
    return finish(hash.state)
  }

  @inline(__always)
  private static func finish(_ state: UInt64) -> UInt64 {
    let value = state &* 0xD6E8_FEB8_6659_FD93
    return value ^ value >> 29
  }
}
