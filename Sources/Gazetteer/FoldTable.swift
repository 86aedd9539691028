/// What the embedded table says of a scalar: how it folds, and what sort of character it is.
struct FoldEntry {
  /// What a scalar does in a word.
  enum Kind: UInt32 {
    /// It is no part of a word.
    case gap
    /// A letter or digit, which folds to one scalar.
    case letter
    /// A letter that folds to several ASCII letters, as "ß" does.
    case expansion
    /// A mark on the letter before it; it does not begin a word.
    case mark
    /// Nothing to see, such as a soft hyphen; it neither begins nor ends a word.
    case ignorable
    /// A letter or digit that folds to itself.
    case same
  }

  static let upper: UInt32 = 1 << 24
  static let lower: UInt32 = 1 << 25
  static let uncased: UInt32 = 1 << 26
  static let digit: UInt32 = 1 << 27
  static let latin: UInt32 = 1 << 28
  static let cyrillic: UInt32 = 1 << 29
  /// With a breve after it, it is another letter: "и" with U+0306 is "й".
  static let takesBreve: UInt32 = 1 << 30

  let rawValue: UInt32

  @inline(__always)
  var isGap: Bool { rawValue == 0 }
  /// The kind; a gap for what the table does not know.
  @inline(__always)
  var kind: Kind { Kind(rawValue: rawValue >> 21 & 7) ?? .gap }
  /// The folded scalar of a letter or mark, or 0 for a mark that is dropped.
  @inline(__always)
  var scalar: UInt32 { rawValue & 0x1F_FFFF }
  /// Whether a word may begin with it.
  @inline(__always)
  var beginsWord: Bool {
    switch kind {
    case .letter, .same, .expansion: true
    case .gap, .mark, .ignorable: false
    }
  }

  /// The folded letters of an expansion.
  var letters: [UInt32] {
    [0, 7, 14].map { scalar >> $0 & 0x7F }.filter { $0 != 0 }
  }
}

extension FoldEntry {
  /// The flags of a word from the entry of its first character and the bits of all together.
  static func flags(_ first: UInt32, _ seen: UInt32) -> Token.Flags {
    var flags: Token.Flags = []
    if first & upper != 0 { flags.insert(.capitalised) }
    if seen & (upper | lower) == upper { flags.insert(.allCapitals) }
    if seen & latin != 0 { flags.insert(.latin) }
    if seen & cyrillic != 0 { flags.insert(.cyrillic) }
    if seen & digit != 0 {
      flags.insert(.digits)
      if seen & (upper | lower | uncased) == 0 { flags.insert(.number) }
    }
    return flags
  }
}

/// The embedded table of all scalars of the basic plane, 256 on a page.
struct FoldTable {
  private let index = Blob.Section.foldIndex.offset
  private let pages = Blob.Section.foldPages.offset

  /// The entry of a scalar.
  @inline(__always)
  subscript(scalar: UInt32) -> FoldEntry {
    guard scalar < 0x10000 else { return FoldTable.beyondBasicPlane(scalar) }
    let page = Int(Blob.loadUnchecked(index + Int(scalar >> 8), as: UInt8.self))
    return FoldEntry(
      rawValue: Blob.loadUnchecked(pages + page << 10 + Int(scalar & 0xFF) << 2, as: UInt32.self))
  }

  /// The entry of an ASCII character.
  @inline(__always)
  subscript(ascii byte: UInt8) -> FoldEntry {
    FoldEntry(rawValue: Blob.loadUnchecked(pages + Int(byte) << 2, as: UInt32.self))
  }

  /// Letters, but for the planes of pictures, tags and private use.
  private static func beyondBasicPlane(_ scalar: UInt32) -> FoldEntry {
    let isLetter = scalar < 0x1F000 || (0x20000..<0x40000).contains(scalar)
    return FoldEntry(
      rawValue: isLetter ? FoldEntry.Kind.same.rawValue << 21 | FoldEntry.uncased : 0)
  }
}
