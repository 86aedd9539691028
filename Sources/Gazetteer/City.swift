/// A city or town, from the largest to those of some 5,000 people.
public struct City: Hashable, Sendable {
  /// Its place in the list, which is sorted by population, largest first.
  let index: UInt32

  /// The country or territory that it is in.
  public var country: Country { Country(index: Blob.load(offset + 12, as: UInt8.self)) }
  /// The people who live in it; 0 where it is not known.
  public var population: Int { Int(Blob.load(offset + 8, as: UInt32.self) & 0x7FFF_FFFF) }
  /// Whether it is the capital of its country or territory.
  public var isCapital: Bool { Blob.load(offset + 11, as: UInt8.self) & 0x80 != 0 }
  /// The name of its time zone in the IANA database, such as "Europe/Minsk".
  public var timeZone: String {
    let zone = Int(Blob.load(offset + 14, as: UInt16.self))
    return Blob.string(Blob.load(Blob.Section.zones.offset + 4 * zone, as: UInt32.self))
  }
  /// The region that it is in, where regions tell namesakes apart, as the states of the US do.
  public var region: Region? {
    let region = Blob.load(offset + 13, as: UInt8.self)
    return region == 0 ? nil : Region(index: UInt16(region) - 1)
  }

  /// The usual name today: in English, or in Russian for "ru" if one is known.
  public func name(in language: String) -> String {
    let russian = Blob.load(offset + 4, as: UInt32.self)
    return Blob.string(
      language == "ru" && russian != 0 ? russian : Blob.load(offset, as: UInt32.self))
  }

  /// The usual English name today.
  public var englishName: String { name(in: "en") }

  private var offset: Int { Blob.Section.cities.offset + 16 * Int(index) }
}

extension City: CustomStringConvertible {
  /// The English name and the country's code, such as "Minsk (BY)".
  public var description: String { "\(englishName) (\(country.code))" }
}
