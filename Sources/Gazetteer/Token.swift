/// A word of a text: letters, digits and combining marks, without what stands around it.
public struct Token: Hashable, Sendable {
  /// What a word is made of.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The flags as bits.
    public let rawValue: UInt8

    /// Makes flags of bits.
    @inlinable
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// It begins with a capital letter.
    public static let capitalised = Flags(rawValue: 1 << 0)
    /// It has a capital letter, and no small one.
    public static let allCapitals = Flags(rawValue: 1 << 1)
    /// It is digits only, of whatever script.
    public static let number = Flags(rawValue: 1 << 2)
    /// It has a digit.
    public static let digits = Flags(rawValue: 1 << 3)
    /// It has a Latin letter.
    public static let latin = Flags(rawValue: 1 << 4)
    /// It has a Cyrillic letter.
    public static let cyrillic = Flags(rawValue: 1 << 5)
  }

  /// The hash of the folded word, which ``Folding/hash(_:)`` gives too.
  public let hash: UInt64
  private let startOffset: UInt32
  private let lengthAndFlags: UInt32

  /// The most bytes of a token; a longer word is cut.
  static let maximumLength = 1 << 24 - 1

  init(start: Int, end: Int, hash: UInt64, flags: Flags) {
    self.hash = hash
    startOffset = UInt32(truncatingIfNeeded: start)
    lengthAndFlags = UInt32(truncatingIfNeeded: end - start) << 8 | UInt32(flags.rawValue)
  }

  /// Where it begins, in bytes from the start of the text.
  public var start: Int { Int(startOffset) }
  /// Where it ends, in bytes from the start of the text.
  public var end: Int { Int(startOffset) + Int(lengthAndFlags >> 8) }
  /// What it is made of.
  public var flags: Flags { Flags(rawValue: UInt8(truncatingIfNeeded: lengthAndFlags)) }
}
