import Gazetteer

/// Where a paper, house or office is at home, as its name says: "Cyprus Mail", "Des Moines Courier", "Museu do
/// Oriente, Lisbon".
struct Masthead {
  let publisher: MarkedText
  /// The article, whose places tell namesakes apart.
  let text: MarkedText
  var document: Document { publisher.document }

  /// The city that its name has, which need be no large one if the text is about it or its country.
  func city() -> (name: String, country: Country)? {
    if let house = publisher.houses.first(where: \.isPlace) { return (house.city, house.country) }
    for index in document.tokens.indices where document.isCapitalised(index) {
      guard let match = document.gazetteerMatch(at: index) else { continue }
      let next = match.tokens.upperBound
      if ["street", "avenue", "road", "valley", "county", "region", "province"].contains(where: {
        document.matches(next, $0)
      }) {
        continue
      }
      guard let reading = match.readings.first, reading.form == .name, case .city = reading.place
      else { continue }
      if let city = named(match.readings) { return city }
      if let city = known(among: match.readings, isNamed: hasName(match.tokens)) { return city }
    }
    return nil
  }

  /// The one of some cities that the article names.
  private func named(_ readings: Readings) -> (name: String, country: Country)? {
    for place in text.places where place.form == .name {
      guard let city: String = place.city else { continue }
      for reading in readings {
        guard case .city(let read) = reading.place, reading.country == place.country else {
          continue
        }
        if reading.name == city || read.englishName == city { return (city, place.country) }
      }
    }
    return nil
  }

  /// Whether the article has the name, even where it proves nothing alone.
  private func hasName(_ name: Range<Int>) -> Bool {
    let first = document.tokens[name.lowerBound].hash
    return text.document.tokens.contains { $0.hash == first && $0.flags.contains(.capitalised) }
  }

  /// The city of the country that the article names, or one that all know. An old name, as in "Calcutta Diary",
  /// stands for today's.
  private func known(among readings: Readings, isNamed: Bool) -> (name: String, country: Country)? {
    for reading in readings where isNamed || !reading.isOrdinaryWord {
      guard case .city(let city) = reading.place, let country = reading.country,
        isNamed || city.population >= Masthead.smallCity,
        text.places.contains(where: { $0.country == country })
      else { continue }
      return (city.englishName, country)
    }
    guard let first = readings.first, case .city(let city) = first.place,
      !first.isOrdinaryWord || isNamed,
      city.population >= (isNamed ? Masthead.smallCity : Masthead.knownCity) || city.isCapital,
      let country = first.country
    else { return nil }
    return (city.englishName, country)
  }

  private static let smallCity = 20_000
  private static let knownCity = 100_000

  /// The country that the name of a paper has, which tells namesakes in its articles apart: the Victoria of "Seychelles
  /// Nation". "English edition" tells of none, and an institute abroad, too.
  static func home(of publisher: MarkedText) -> Country? {
    publisher.places.last { place in
      CulturalInstitute(publisher.document, at: place.tokens.lowerBound) == nil
        && !publisher.document.matches(place.tokens.lowerBound, "english")
    }?.country
  }

  /// The country that its name has, or its capital.
  func country() -> Country? { Masthead.home(of: publisher) ?? document.capital() }

  /// Whose culture it presents where it is at home: "Embassy of Peru in Riga", "Goethe-Institut Tashkent".
  func presented(in home: Country?) -> Country? {
    guard let home else { return nil }
    let roles = RoleReader(text: publisher).roles()
    return zip(publisher.places, roles).first { $1 == .mission && $0.country != home }?.0.country
  }
}
