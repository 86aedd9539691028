/// A country or dependent territory with a current ISO 3166-1 code, or Kosovo with XK, which ISO leaves to
/// its users.
///
/// Ordered by code.
public struct Country: Hashable, Comparable, Sendable {
  /// Its place in the list, which is sorted by code.
  let index: UInt8

  init(index: UInt8) {
    self.index = index
  }

  /// The country of an alpha-2 code such as "KZ", in whatever case; nil if no country has it now.
  public init?(code: String) {
    let letters = code.utf8.map { $0 & 0xDF }
    guard letters.count == 2 else { return nil }
    let wanted = UInt16(letters[0]) << 8 | UInt16(letters[1])
    var range = 0..<Country.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = Blob.load(Country.offset(middle), as: UInt16.self).byteSwapped
      if found == wanted {
        self.init(index: UInt8(middle))
        return
      }
      range = found < wanted ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The country of an alpha-3 code such as "KAZ", in whatever case.
  init?(alpha3 code: String) {
    let letters = code.utf8.map { $0 & 0xDF }
    guard letters.count == 3 else { return nil }
    for index in 0..<Country.count {
      let offset = Country.offset(index) + 2
      if (0..<3).allSatisfy({ Blob.load(offset + $0, as: UInt8.self) == letters[$0] }) {
        self.init(index: UInt8(index))
        return
      }
    }
    return nil
  }

  /// Every country and territory with a code, sorted.
  public static var all: [Country] { (0..<count).map { Country(index: UInt8($0)) } }

  /// The ISO 3166-1 alpha-2 code, such as "KZ".
  public var code: String { Country.letters(at: offset, 2) }
  /// The ISO 3166-1 alpha-3 code, such as "KAZ".
  public var alpha3: String { Country.letters(at: offset + 2, 3) }

  /// The country that it counts as: China for Hong Kong, Denmark for Greenland, else itself.
  public var sovereign: Country { Country(index: Blob.load(offset + 5, as: UInt8.self)) }
  /// The country that it is a territory of, if it is one.
  public var territoryOf: Country? { sovereign == self ? nil : sovereign }

  /// Its usual name in a language: "ru" for Russian, else English.
  public func name(in language: String) -> String {
    Blob.string(Blob.load(offset + (language == "ru" ? 12 : 8), as: UInt32.self))
  }

  /// Whether the code of one comes before that of the other.
  public static func < (first: Country, second: Country) -> Bool { first.index < second.index }

  private static var count: Int { Blob.Section.countries.count }
  private static func offset(_ index: Int) -> Int { Blob.Section.countries.offset + 16 * index }
  private var offset: Int { Country.offset(Int(index)) }

  private static func letters(at offset: Int, _ count: Int) -> String {
    String(decoding: (0..<count).map { Blob.load(offset + $0, as: UInt8.self) }, as: UTF8.self)
  }
}

extension Country: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}
