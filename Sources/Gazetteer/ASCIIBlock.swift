/// Eight bytes of a text, classified at once in one integer, the first byte lowest.
///
/// In each mask, the top bit of a byte tells of that byte.
struct ASCIIBlock {
  /// How many bytes from the first one are ASCII letters or digits.
  let count: Int
  /// Those bytes, letters small, and zeros after them.
  let folded: UInt64
  private let letters: UInt64
  private let capitals: UInt64
  private let digits: UInt64

  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Reads the eight bytes at an offset, all of which must be in the text.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    // the bounds are checked, and any bytes make an integer
    let raw = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let ascii = ~raw & ASCIIBlock.tops
    let letters = ASCIIBlock.within("a", "z", raw | 0x2020_2020_2020_2020) & ascii
    let digits = ASCIIBlock.within("0", "9", raw) & ascii
    let others = ~(letters | digits) & ASCIIBlock.tops
    // all bytes below the first other one
    let kept = others == 0 ? .max : (others & (0 &- others)) >> 7 &- 1
    count = others == 0 ? 8 : others.trailingZeroBitCount >> 3
    folded = (raw | letters >> 2) & kept
    self.letters = letters & kept
    self.capitals = letters & ~(raw << 2) & kept
    self.digits = digits & kept
  }

  /// The bytes from `first` to `last`, leaving aside top bits.
  @inline(__always)
  private static func within(
    _ first: Unicode.Scalar, _ last: Unicode.Scalar, _ bytes: UInt64
  ) -> UInt64 {
    let low = bytes & ~tops
    let fromFirst = low &+ UInt64(0x80 &- first.value) &* ones
    let afterLast = low &+ UInt64(0x7F &- last.value) &* ones
    return fromFirst & ~afterLast & tops
  }

  /// The flags of a word that is this block.
  @inline(__always)
  var flags: Token.Flags {
    var bits: UInt8 = capitals & 0x80 != 0 ? Token.Flags.capitalised.rawValue : 0
    bits |= capitals != 0 && capitals == letters ? Token.Flags.allCapitals.rawValue : 0
    bits |= letters != 0 ? Token.Flags.latin.rawValue : Token.Flags.number.rawValue
    bits |= digits != 0 ? Token.Flags.digits.rawValue : 0
    return Token.Flags(rawValue: bits)
  }

  /// What the blocks of a word have.
  struct Seen {
    private var isCapitalised = false
    private var letters: UInt64 = 0
    private var capitals: UInt64 = 0
    private var smalls: UInt64 = 0
    private var digits: UInt64 = 0

    /// Adds a block.
    @inline(__always)
    mutating func formUnion(_ block: ASCIIBlock, isFirst: Bool) {
      if isFirst { isCapitalised = block.capitals & 0x80 != 0 }
      letters |= block.letters
      capitals |= block.capitals
      smalls |= block.letters & ~block.capitals
      digits |= block.digits
    }

    /// The flags of the word.
    @inline(__always)
    var flags: Token.Flags {
      let isAllCapitals = capitals != 0 && smalls == 0
      var bits: UInt8 = isCapitalised ? Token.Flags.capitalised.rawValue : 0
      bits |= isAllCapitals ? Token.Flags.allCapitals.rawValue : 0
      bits |= letters != 0 ? Token.Flags.latin.rawValue : 0
      bits |= digits != 0 ? Token.Flags.digits.rawValue : 0
      bits |= letters == 0 ? Token.Flags.number.rawValue : 0
      return Token.Flags(rawValue: bits)
    }
  }
}
