extension Gazetteer {
  /// The country of a code, name, adjective or people in any case: "KZ", "kaz", "Kazakh", "казахстан".
  ///
  /// A name that others share is the country's that is meant most often: "Georgia" is GE. A region's name gives
  /// its country.
  public func country(named name: String) -> Country? {
    if let country = Country(code: name) ?? Country(alpha3: name) { return country }
    for reading in readings(of: name) {
      switch reading.place {
      case .country(let country): return country
      case .region(let region): return region.country
      case .city, .formerState: continue
      }
    }
    return nil
  }

  /// Every city and town, largest first.
  public var cities: some RandomAccessCollection<City> {
    (0..<Blob.Section.cities.count).lazy.map { City(index: UInt32($0)) }
  }

  /// The cities of a name in any case, largest first.
  public func cities(named name: String) -> [City] {
    var cities: [City] = []
    for case .city(let city) in readings(of: name).lazy.filter({ $0.form == .name }).map(\.place) {
      cities.append(city)
    }
    return cities.sorted { $0.population > $1.population }
  }

  /// What a phrase can mean as a whole, whatever its case; empty if it names no place.
  public func readings(of phrase: String) -> Readings {
    var tokens: [Token] = []
    tokenize(Array(phrase.utf8).span, into: &tokens)
    guard let first = tokens.first else { return Readings(first: 0, count: 0) }
    let hash = tokens.dropFirst().reduce(first.hash) { WordHash.phrase($0, $1.hash) }
    guard let readings = Node(hash)?.readings, readings.house == nil,
      readings.series == nil
    else {
      return Readings(first: 0, count: 0)
    }
    return readings
  }
}
