/// A part of a country that exchanges are known from, such as Scotland, Tatarstan or Vitebsk Region.
public struct Region: Hashable, Sendable {
  let index: UInt16

  /// Its country; a region of a dependent territory gives the territory.
  public var country: Country { Country(index: Blob.load(offset + 8, as: UInt8.self)) }

  /// Its usual name in a language: "ru" for Russian, else English.
  public func name(in language: String) -> String {
    Blob.string(Blob.load(offset + (language == "ru" ? 4 : 0), as: UInt32.self))
  }

  private var offset: Int { Blob.Section.regions.offset + 12 * Int(index) }
}

extension Region: CustomStringConvertible {
  /// The English name and the country's code, such as "Scotland (GB)".
  public var description: String { "\(name(in: "en")) (\(country.code))" }
}

/// A state that is no more and has no code, such as the Soviet Union.
public struct FormerState: Hashable, Sendable {
  let index: UInt16

  /// Its usual name in a language: "ru" for Russian, else English.
  public func name(in language: String) -> String {
    let offset = Blob.Section.states.offset + 8 * Int(index)
    return Blob.string(Blob.load(offset + (language == "ru" ? 4 : 0), as: UInt32.self))
  }
}

extension FormerState: CustomStringConvertible {
  /// The English name.
  public var description: String { name(in: "en") }
}
