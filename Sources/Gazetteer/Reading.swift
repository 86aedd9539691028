/// One thing that a phrase can mean.
public struct Reading: Hashable, Sendable {
  /// What is named.
  public enum Place: Hashable, Sendable {
    case country(Country)
    case region(Region)
    case city(City)
    case formerState(FormerState)
  }

  /// How a phrase stands for a place.
  public enum Form: UInt8, Hashable, Sendable {
    /// Its name, in whatever case: "Belarus", "Беларуси".
    case name
    /// The adjective: "Belarusian", "белорусский", "минская".
    case adjective
    /// Its people: "Belarusians", "Kazakhs", "казахстанцы".
    case people
  }

  /// What is named.
  public let place: Place
  /// How.
  public let form: Form
  /// Whether the phrase is an ordinary word or a person's name too, as "Nice" and "Jordan" are, so that a
  /// capital at the start of a sentence proves nothing.
  public let isOrdinaryWord: Bool
  /// Where the data have the name and its years, or 0 if the place's own name will do.
  private let label: Int

  /// The usual English name of the place under this name: "Nur-Sultan" for «Нур-Султан», "Kiev" for "Kiev".
  public var name: String {
    label == 0 ? place.englishName : Blob.string(Blob.load(labelOffset, as: UInt32.self))
  }

  /// The years in which the place had this name, where it has had several.
  public var years: ClosedRange<Int>? {
    guard label > 0 else { return nil }
    let from = Int(Blob.load(labelOffset + 4, as: UInt16.self))
    let to = Int(Blob.load(labelOffset + 6, as: UInt16.self))
    return from == 0 && to == 0 ? nil : from...(to == 0 ? 9999 : to)
  }

  private var labelOffset: Int { Blob.Section.labels.offset + 8 * label }

  /// The country that the place counts as: its sovereign for a territory; nil for a former state.
  public var country: Country? {
    switch place {
    case .country(let country): country.sovereign
    case .region(let region): region.country.sovereign
    case .city(let city): city.country.sovereign
    case .formerState: nil
    }
  }
}

/// The readings of a phrase, the likeliest first when nothing else is known.
///
/// They are read from the data when asked for.
public struct Readings: RandomAccessCollection, Hashable, Sendable {
  private let first: UInt32
  private let length: UInt32

  init(first: Int, count: Int) {
    self.first = UInt32(first)
    length = UInt32(count)
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of readings.
  public var endIndex: Int { Int(length) }

  /// The house or company that the phrase names, which is then all that it means.
  var house: House? { House(Record(index: Int(first))) }

  /// The recurring occasion that the phrase names, which is then all that it means.
  var series: NamedSeries? { NamedSeries(Record(index: Int(first))) }

  /// One of them, by its place in the order.
  public subscript(position: Int) -> Reading {
    precondition(indices.contains(position), "no such reading")
    return Reading(Record(index: Int(first) + position))
  }
}

/// A reading as it is stored, in 8 bytes.
struct Record {
  private let low: UInt32
  private let high: UInt32

  init(index: Int) {
    let offset = Blob.Section.readings.offset + 8 * index
    low = Blob.load(offset, as: UInt32.self)
    high = Blob.load(offset + 4, as: UInt32.self)
  }

  /// Whether it is the last one of its phrase.
  var isLast: Bool { low & 1 << 31 != 0 }
  /// Whether it needs every letter to be a capital, as "US" does.
  var needsAllCapitals: Bool { low & 1 << 30 != 0 }
  /// Bit `n` is set if word `n` needs a capital.
  var capitals: UInt32 { high & 0xFF }

  /// The sort of house or company that it names; nil if it is of a place.
  var houseKind: House.Kind? { House.Kind(rawValue: form) }
  /// The city that a house or series is in.
  var city: City { City(index: place) }

  fileprivate var isOrdinaryWord: Bool { low & 1 << 29 != 0 }
  var form: UInt8 { UInt8(low >> 26 & 7) }
  fileprivate var kind: UInt32 { low >> 24 & 3 }
  fileprivate var place: UInt32 { low & 0xFF_FFFF }
  /// The place of the name's label, or 0 if the place's own name will do; of a series, its sort.
  var label: Int { Int(high >> 8) }
}

extension Reading {
  init(_ record: Record) {
    switch record.kind {
    case 0: place = .country(Country(index: UInt8(record.place)))
    case 1: place = .region(Region(index: UInt16(record.place)))
    case 2: place = .city(City(index: record.place))
    default: place = .formerState(FormerState(index: UInt16(record.place)))
    }
    form = Form(rawValue: record.form) ?? .name
    isOrdinaryWord = record.isOrdinaryWord
    label = record.label
  }
}

extension Reading.Place {
  /// Its usual English name.
  fileprivate var englishName: String {
    switch self {
    case .country(let country): country.name(in: "en")
    case .region(let region): region.name(in: "en")
    case .city(let city): city.englishName
    case .formerState(let state): state.name(in: "en")
    }
  }
}
