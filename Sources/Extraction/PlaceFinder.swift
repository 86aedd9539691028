import Gazetteer

/// Finds the places that a text names, and tells namesakes apart by the rest of the text.
struct PlaceFinder {
  /// A city of fewer people needs a word that points to it, since many a family name is a city too.
  private static let knownCity = 250_000

  let document: Document
  let language: Language
  /// The day's year, by which a city has the name it had.
  let year: Int?
  /// The country that the article is from, as far as it is known without its text.
  var home: Country?

  /// What a text names that has a place.
  struct Names {
    var places: [PlaceMention] = []
    var houses: [HouseMention] = []
    var series: [SeriesMention] = []
  }

  /// Every place, known house and known series in order, none of a sort overlapping; of a document that is read only for its
  /// dateline those that may open one. Costs time linear in the tokens.
  func names(forDateline: Bool = false) -> Names {
    var matches: [GazetteerMatch] = []
    var halves: [PlaceMention] = []
    var names = Names()
    var index = 0
    let end = forDateline ? min(Dateline.latest, document.count) : document.count
    while index < end {
      if forDateline, !Dateline.mayBegin(at: index, document) {
        index += 1
        continue
      }
      if language == .english, let institute = CulturalInstitute(document, at: index) {
        halves.append(
          PlaceMention(
            tokens: institute.tokens, form: .name, country: institute.country, city: nil,
            isCapital: false, isRegion: false))
        index = institute.tokens.upperBound
        continue
      }
      let match = document.gazetteerMatches(at: index)
      if let found = match.house, index >= names.houses.last?.tokens.upperBound ?? 0,
        document.gap(index) != .hyphen, isHouse(found)
      {
        names.houses.append(HouseMention(found, in: year))
      }
      if let found = match.series, index >= names.series.last?.tokens.upperBound ?? 0,
        isSeries(found)
      {
        names.series.append(SeriesMention(found))
      }
      if let match = match.place {
        guard !isContinent(before: index), !isPartOfPerson(index),
          Agency.of(document.tokens[index].hash)?.name == nil
        else {
          index = match.tokens.upperBound
          continue
        }
        matches.append(match)
        index = match.tokens.upperBound
      } else {
        let half =
          halfName(at: index) ?? code(at: index) ?? institute(at: index) ?? townspeople(at: index)
        if let half { halves.append(half) }
        index = half?.tokens.upperBound ?? index + 1
      }
    }
    guard !matches.isEmpty || !halves.isEmpty else { return names }
    let known = countriesNamed(in: matches)
    names.places = matches.compactMap { place($0, known: known) }
    if language == .english { nameAgain(&names.places, matches, known: known) }
    if !names.houses.isEmpty { names.places.removeAll { isElsewhere($0, in: names.houses) } }
    guard !halves.isEmpty else { return names }
    names.places = (names.places + halves).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return names
  }

  /// Whether a word before makes another thing of the name: "Latin America", "Ibero-American".
  private func isContinent(before index: Int) -> Bool {
    guard index > 0, document.gap(index) == .hyphen || document.gap(index).isBlank else {
      return false
    }
    return ["latin", "ibero", "afro", "anti", "pro", "non", "trans", "south", "north", "central"]
      .contains {
        document.matches(index - 1, $0)
      }
      && (document.matches(index, "american") || document.matches(index, "america")
        || document.gap(index) == .hyphen)
  }

  // MARK: houses

  /// Whether a name is that of the known house: not a person's, a street's, or a branch's abroad.
  private func isHouse(_ match: HouseMatch) -> Bool {
    let next = match.tokens.upperBound
    let follows = document.gap(next).isBlank || document.gap(next) == .hyphen
    if language == .english, isPartOfPersonName(match.tokens) { return false }
    guard follows, document.isCapitalised(next) else { return !isStreet(before: match.tokens) }
    if ["street", "avenue", "road", "hotel", "station"].contains(where: {
      document.matches(next, $0)
    }) {
      return false
    }
    if let other = document.gazetteerMatch(at: next), match.tokens.count == 1 {
      // "Hermitage Kazan"
      return !other.readings.contains { $0.form == .name && $0.place != .city(match.house.city) }
    }
    return match.tokens.count > 1 || document.lexeme(next) != Lexeme()
  }

  /// Whether a street or station bears the name: «улица», «станция метро».
  func isStreet(before tokens: Range<Int>) -> Bool {
    ["улица", "улице", "улицы", "метро", "станции", "станция", "гостинице", "отеле"].contains {
      document.matchesCyrillic(tokens.lowerBound - 1, $0)
    }
  }

  /// Whether a place is only a word in the name of a house elsewhere: "Teatro Argentina", «Театр имени Навои».
  private func isElsewhere(_ place: PlaceMention, in houses: [HouseMention]) -> Bool {
    guard let house = houses.covering(place.tokens.lowerBound) else { return false }
    return house.country != place.country
      || place.isCity && place.form == .name && place.city != house.city
  }

  /// The country of the first half of "Sino-French" or "Indo-Afghan".
  private func halfName(at index: Int) -> PlaceMention? {
    guard document.gap(index + 1) == .hyphen, document.isCapitalised(index),
      let code = PlaceFinder.halves.first(where: { document.matches(index, $0.name) })?.code,
      let country = Country(code: code)
    else { return nil }
    return PlaceMention(
      tokens: index..<index + 1, form: .adjective, country: country, city: nil, isCapital: false,
      isRegion: false)
  }

  private static let halves: [(name: StaticString, code: String)] = [
    ("indo", "IN"), ("sino", "CN"), ("franco", "FR"), ("anglo", "GB"), ("russo", "RU"),
    ("italo", "IT"), ("hispano", "ES"), ("greco", "GR"), ("austro", "AT"), ("turko", "TR"),
    ("luso", "PT"), ("polono", "PL"), ("dano", "DK"), ("finno", "FI"), ("serbo", "RS"),
  ]

  private func place(_ match: GazetteerMatch, known: [Country: Int]) -> PlaceMention? {
    guard let reading = choose(match, known: known), let country = reading.country else {
      return nil
    }
    switch reading.place {
    case .city(let city):
      guard isLikely(city, reading, match.tokens, known: known),
        !isNameOfPlayers(match.tokens),
        language == .russian
          || !namesStreet(match.tokens.upperBound) && !namesQuarter(match.tokens.upperBound)
      else { return nil }
      if isFirstHalf(match.tokens.upperBound) { return nil }
      if namesRegion(match.tokens.upperBound) {
        return PlaceMention(
          tokens: match.tokens, form: reading.form, country: country, city: nil, isCapital: false,
          isRegion: true)
      }
      return PlaceMention(
        tokens: match.tokens, form: reading.form, country: country,
        city: name(reading, city, at: match.tokens.lowerBound),
        isCapital: city.isCapital, isRegion: false)
    case .region:
      return PlaceMention(
        tokens: match.tokens, form: reading.form, country: country, city: nil, isCapital: false,
        isRegion: true)
    case .country:
      if reading.isOrdinaryWord, isPartOfPersonName(match.tokens) { return nil }
      if language == .english, reading.form == .name, namesStreet(match.tokens.upperBound) {
        return nil
      }
      if reading.form == .people, isKindOfPeople(match.tokens.lowerBound) { return nil }
      return PlaceMention(
        tokens: match.tokens, form: reading.form, country: country, city: cityState(reading),
        isCapital: false,
        isRegion: false)
    case .formerState:
      return nil
    }
  }

  /// What follows a city's name where it is that of a region or a stretch of land: "Zaamin district",
  /// "Venice Beach", «Бухарской области».
  private static let regions: [StaticString] = [
    "district", "region", "province", "oblast", "county", "governorate", "prefecture", "velayat",
    "beach", "bay", "valley", "island", "islands",
  ]
  private static let russianRegions: [StaticString] = [
    "область", "области", "областью", "район", "района", "районе", "край", "края", "крае",
    "регион", "региона", "регионе", "губернии", "провинции", "велаята", "велаяте", "уезде",
  ]

  /// Whether it is a street: "Liberty Avenue".
  private func namesStreet(_ next: Int) -> Bool {
    document.gap(next).isBlank && document.isCapitalised(next)
      && [
        "avenue", "street", "road", "boulevard", "lane", "square", "terrace", "crescent", "drive",
        "bridge", "quay", "gate", "arcade", "roundabout",
      ].contains { document.matches(next, $0) }
  }

  /// «Ичан-кала», «Москва-река»: whether a small word is joined to the name.
  private func isFirstHalf(_ next: Int) -> Bool {
    language == .russian && document.gap(next) == .hyphen && !document.isCapitalised(next)
      && document.number(next) == nil
  }

  /// Whether it is a part of another city: "the Medina quarter of Dakar".
  private func namesQuarter(_ next: Int) -> Bool {
    guard document.gap(next).isBlank, document.gap(next + 1).isBlank,
      ["quarter", "neighbourhood", "neighborhood", "suburb", "borough", "ward", "barrio"]
        .contains(where: { document.matches(next, $0) }),
      document.word(next + 1) == .of || document.word(next + 1) == .in
    else { return false }
    return document.gazetteerMatch(at: next + 2) != nil
  }

  private func namesRegion(_ next: Int) -> Bool {
    guard document.gap(next).isBlank else { return false }
    return language == .english
      ? PlaceFinder.regions.contains { document.matches(next, $0) }
      : PlaceFinder.russianRegions.contains { document.matchesCyrillic(next, $0) }
  }

  /// The name of a country or territory that is one city: "Hong Kong", "Singapore".
  private func cityState(_ reading: Reading) -> String? {
    guard reading.form == .name, case .country(let country) = reading.place,
      ["HK", "MO", "SG", "MC"].contains(country.code)
    else { return nil }
    return reading.name
  }

  /// The English name that a city had when the article was written.
  func name(_ reading: Reading, _ city: City, at index: Int) -> String {
    if language == .russian, let usual = usualName(reading.name, at: index) { return usual }
    return reading.name == "Washington DC" ? "Washington" : reading.name
  }

  private func isLikely(
    _ city: City, _ reading: Reading, _ tokens: Range<Int>, known: [Country: Int]
  ) -> Bool {
    if isPartOfPersonName(tokens) { return false }
    // "San Nicola pier"
    if language == .english, tokens.count == 1, isSaint(tokens.lowerBound),
      continuesName(tokens.upperBound)
    {
      return false
    }
    if city.population < PlaceFinder.knownCity, isAfterParticle(tokens) { return false }
    if isPatron(tokens, isNamed: known[city.country.sovereign] != nil) { return false }
    if tokens.count == 1, isKnownWord(tokens.lowerBound),
      !(isPlacePreposition(before: tokens.lowerBound) && known[city.country.sovereign] != nil)
    {
      return false
    }
    // "at Albert Park" is a park
    if language == .english, tokens.count > 1, document.word(tokens.lowerBound - 1) == .at,
      document.matches(tokens.upperBound - 1, "park")
    {
      return false
    }
    if language == .english, reading.form == .name,
      city.population < 5000 || reading.isOrdinaryWord && city.population < 100_000
    {
      return known[city.country.sovereign] != nil && isWhere(tokens)
    }
    if city.population >= 20_000, isInEventName(tokens.upperBound) { return true }
    if reading.form != .name {
      if language == .russian, isOfChurch(tokens.upperBound) { return false }
      return city.population >= PlaceFinder.knownCity || isOfPlayers(tokens.upperBound)
        || language == .russian && reading.form == .adjective && !reading.isOrdinaryWord
          && city.population >= 20_000 && known[city.country.sovereign] != nil
          && !document.isCapitalised(tokens.lowerBound)
    }
    if city.population >= PlaceFinder.townOfHouses
      || city.population >= 20_000 && isBeforeTownWord(tokens.upperBound), isInHouseName(tokens)
    {
      return true
    }
    if city.population >= 100_000, opensDateline(tokens) { return true }
    let isPointedAt =
      isPlacePreposition(before: tokens.lowerBound) || isToured(tokens) || around(tokens) != nil
    if city.isCapital && !reading.isOrdinaryWord { return true }
    if city.population >= PlaceFinder.knownCity && !reading.isOrdinaryWord { return true }
    if isPointedAt, known[city.country.sovereign] == nil, continuesName(tokens.upperBound) {
      return false
    }
    // "the company from Luanda, Horizonte Sul"
    if language == .english, isPointedAt, city.population < PlaceFinder.knownCity,
      !document.gap(tokens.lowerBound).isBlank, continuesName(tokens.upperBound)
    {
      return false
    }
    if isPointedAt {
      return city.population >= 20_000 || known[city.country.sovereign] != nil
        || !reading.isOrdinaryWord && !continuesName(tokens.upperBound)
    }
    return known[city.country.sovereign] != nil && !reading.isOrdinaryWord
      && city.population >= 20_000
  }

  /// Whether another capitalised word follows, so that the name is a longer one.
  func continuesName(_ index: Int) -> Bool {
    document.gap(index).isBlank && document.isCapitalised(index)
      && document.lexeme(index).month == 0 && document.lexeme(index).weekday == 0
  }

  /// Whether the lexicon has the word as something else, as "drama".
  func isKnownWord(_ index: Int) -> Bool {
    let lexeme = document.lexeme(index)
    return lexeme.head != nil || lexeme.noun != nil || !lexeme.traits.isEmpty || lexeme.verb != nil
      || lexeme.word != nil || lexeme.month != 0
  }

  /// Whether "in" stands before it, or the name of the country behind it.
  private func isWhere(_ tokens: Range<Int>) -> Bool {
    guard document.gap(tokens.lowerBound).isBlank, !continuesName(tokens.upperBound) else {
      return around(tokens) != nil
    }
    switch document.word(tokens.lowerBound - 1) {
    case .in, .at, .near, .around: return true
    case .from, .to:
      return !document.lexeme(tokens.lowerBound).traits.contains(.plain) && around(tokens) != nil
    default: return around(tokens) != nil
    }
  }

  /// "The Polish choir Lira": whether a name right behind a noun of those who play is theirs.
  private func isNameOfPlayers(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    return language == .english && document.lexeme(before).isPlayer
      && !document.isCapitalised(before) && document.gap(tokens.lowerBound).isBlank
  }

  private func isPlacePreposition(before index: Int) -> Bool {
    // «Гюмри 9 мая примет»
    if language == .russian,
      (index + 1..<index + 4).contains(where: { document.verb($0) == .host }),
      (index + 1..<index + 4).allSatisfy({ document.gap($0).isBlank })
    {
      return true
    }
    guard document.gap(index).isBlank else { return isListed(index) }
    let word = document.word(index - 1)
    switch word {
    case .in, .at, .from, .to, .near, .into, .around: return true
    case .of:
      return document.lexeme(index - 2).noun == .city || isOfPeople(index - 2)
        || isOfHouse(index - 2)
    default: return document.lexeme(index - 1).noun == .city || isListed(index)
    }
  }

  /// Whether it goes on with a list, as in "Konya and Izmir" or in "Tashkent, Samarkand".
  private func isListed(_ index: Int) -> Bool {
    document.gap(index).contains(.comma) || document.gap(index).contains(.openParenthesis)
      || (document.word(index - 1) == .and && document.isCapitalised(index - 2)
        && document.gazetteerMatch(at: index - 2) != nil)
  }
}

extension Document {
  /// The longest name of a place that begins at a token; nil for most.
  func gazetteerMatch(at index: Int) -> GazetteerMatch? {
    gazetteerMatches(at: index).place
  }

  /// The longest names that begin at a token, of each sort.
  fileprivate func gazetteerMatches(at index: Int) -> Gazetteer.Matches {
    let bytes = bytes
    return Gazetteer.shared.longestMatches(tokens, at: index, in: bytes.span)
  }
}
