import Chronology
import Gazetteer

/// Decides in which city each occasion is.
extension CountryResolver {
  func resolveCity(
    _ occasion: inout Occasion, _ places: [Facts.Named], _ parent: Occasion?
  ) {
    // a year is all over a country, wherever it is opened
    if occasion.kind == .year, occasion.head == .year || occasion.head == .season,
      !places.contains(where: { $0.isInPhrase && $0.city != nil })
    {
      occasion.venue = nil
      return
    }
    let hosts = Set(occasion.hosts)
    let named = places.filter {
      $0.isInClause && $0.city != nil && hosts.contains($0.country)
        && ($0.role == .location || $0.role == .host || $0.role == .destination
          || $0.role == .audience)
    }
    func cityDistance(_ place: Facts.Named) -> Int {
      let isInVenue = occasion.venue?.overlaps(place.tokens) ?? false
      let isNear =
        text.language == .english && document.word(place.tokens.lowerBound - 1) == .near
      return distance(place, occasion) + (isInVenue ? 100 : 0) + (isNear ? 200 : 0)
    }
    if let house = houseOfOne(occasion), hosts == [house.country],
      named.contains(where: { $0.city == house.city })
    {
      occasion.cities = [house.city]
      occasion.cityTokens = house.tokens
      return
    }
    if let best = named.min(by: { cityDistance($0) < cityDistance($1) }) {
      // cities of one list are all meant
      var cities: [String] = []
      for place in named where place.role == best.role && isNear(place, best) {
        if let city = place.city, !cities.contains(city) { cities.append(city) }
      }
      let isList =
        cities.count > 1 && (isListed(named) || isOfSeveral(occasion) && areNear(named))
      occasion.cities = isList ? cities : best.city.map { [$0] } ?? []
      occasion.cityTokens = best.tokens
      return
    }
    if let capital = places.first(where: { place in
      place.city == nil && place.role == .location && hosts.contains(place.country)
        && (place.tokens.lowerBound - 3...place.tokens.upperBound + 2).contains {
          text.document.lexeme($0).noun == .capital
        }
    }) {
      occasion.cities =
        capital.country.capital.map {
          [HouseMention.name(of: $0.englishName, in: published?.year)]
        } ?? []
      occasion.cityTokens = capital.tokens
      return
    }
    func take(_ city: String, _ tokens: Range<Int>?) {
      occasion.cities = [city]
      occasion.cityTokens = tokens
    }
    if occasion.hosts.count == 1, isInCapital(occasion),
      let capital = occasion.hosts[0].capital?.englishName
    {
      take(HouseMention.name(of: capital, in: published?.year), nil)
      return
    }
    if occasion.facts.contains(where: \.isHere), let city = here.home, let country = here.country,
      occasion.hosts == [country]
    {
      take(city, here.tokens.isEmpty ? nil : here.tokens)
    } else if let house = house(of: occasion), hosts.contains(house.country) {
      take(house.city, house.tokens)
    } else if let venue = occasion.venue, let (city, tokens) = cityInName(venue, hosts) {
      take(city, tokens)
    } else if let parent, parent.cities.count == 1, parent.hosts == occasion.hosts {
      take(parent.cities[0], parent.cityTokens)
    } else if let before = cityBefore(occasion, hosts) {
      take(before.city, before.tokens)
    } else if isHome(occasion), let city = dateline.city,
      occasion.venue != nil || isReported(occasion) || isUnplaced(occasion)
    {
      take(city, dateline.tokens)
    } else if isHome(occasion), let city = dateline.localCity, isLocal(occasion, places) {
      take(city, nil)
    } else if let place = onlyCity(of: occasion, hosts), let city = place.city {
      take(city, place.tokens)
    } else if let venue = occasion.venue, let capital = capitalOfNational(venue, occasion.hosts) {
      take(capital, venue)
    } else if dateline.isOfPublisher, isHome(occasion), namesNoOtherCity, let city = dateline.city {
      take(city, nil)
    }
  }

  /// «Концерт прошёл в столице»: the host's, where no place stands beside it.
  private func isInCapital(_ occasion: Occasion) -> Bool {
    text.language == .russian
      && text.sentences[mentions[occasion.main].sentence].tokens.contains { index in
        (document.matchesCyrillic(index, "столице") || document.matchesCyrillic(index, "столицу"))
          && document.word(index - 1) == .in && text.place(at: index + 1) == nil
      }
  }

  /// Where "here" is: where the article was filed, else, in Russian, the city that its first sentences are set in.
  var here: Dateline {
    guard dateline.country == nil, text.language == .russian, let end = opening,
      let place = text.places.indices.first(where: {
        text.places[$0].isCity && roles[$0] == .location
      }).map({ text.places[$0] }), place.tokens.lowerBound < end
    else { return dateline }
    var setting = Dateline()
    setting.country = place.country
    setting.city = place.city
    setting.tokens = place.tokens
    return setting
  }

  /// Where the first sentences end.
  private var opening: Int? { text.sentences.prefix(3).last?.tokens.upperBound }

  /// Whether nothing is set in another city of the country where a paper of one city is published.
  private var namesNoOtherCity: Bool {
    homeCities.allSatisfy { place, role in
      place.city == dateline.city || role != .location && role != .host && role != .destination
    }
  }

  /// The one city of the host country that the text sets anything in, or names at all.
  private func onlyCity(of occasion: Occasion, _ hosts: Set<Country>) -> PlaceMention? {
    guard !occasion.head.encloses, occasion.hostEvidence > 0 || occasion.venue != nil else {
      return cityOfWhole(occasion, hosts) ?? cityOfAll(occasion, hosts)
    }
    if text.language == .english, occasion.head != .tour, let located = onlyLocated(hosts),
      located.tokens.lowerBound
        < text.sentences[mentions[occasion.main].sentence].tokens.upperBound
    {
      return located
    }
    let only = oneCity(of: hosts) { $0 != .guest && $0 != .office && $0 != .mission }
    if let only, let city = dateline.home, city != only.city, dateline.country == only.country {
      return nil
    }
    return only
  }

  /// The one city of the host country that an English text sets anything in, where the whole is not told to be in the
  /// country: "Ashgabat welcomes the Turkic world. … the Week of Culture opens today".
  private func cityOfWhole(_ occasion: Occasion, _ hosts: Set<Country>) -> PlaceMention? {
    guard text.language == .english, hosts.count == 1,
      occasion.head.encloses, occasion.head != .year, occasion.head != .season,
      occasion.head != .tour, !occasion.mentions.prefix(4).contains(where: { isOfCountry($0) }),
      occasion.facts.allSatisfy({ facts in
        facts.places.allSatisfy { place in
          !place.isInClause || place.city != nil || !hosts.contains(place.country)
            || place.role != .location && place.role != .destination && place.role != .host
        }
      })
    else { return nil }
    // where only the heading tells who is at home, it tells the city
    let end = occasion.hostEvidence > 0 ? opening : text.sentences.first?.tokens.upperBound
    guard let only = onlyLocated(hosts), only.tokens.lowerBound < end ?? 0 else { return nil }
    return only
  }

  /// The one city that the text has set things in before it tells of something without a place.
  private func cityOfAll(_ occasion: Occasion, _ hosts: Set<Country>) -> PlaceMention? {
    guard text.language == .english, !occasion.head.encloses, occasion.head != .tour,
      hosts.count == 1, let only = onlyLocated(hosts),
      only.tokens.lowerBound < mentions[occasion.main].phrase.lowerBound
    else { return nil }
    return only
  }

  /// The one city of the host country that the text sets anything in, whatever others it names.
  private func onlyLocated(_ hosts: Set<Country>) -> PlaceMention? {
    oneCity(of: hosts) { $0 == .location || $0 == .host || $0 == .audience }
  }

  /// The city that the text names in some countries in roles that count, if it is but one.
  private func oneCity(of countries: Set<Country>, where counts: (Role) -> Bool) -> PlaceMention? {
    var only: PlaceMention?
    for (place, role) in countries.flatMap({ cities[$0] ?? [] }) where counts(role) {
      if let other = only, other.city != place.city { return nil }
      only = only ?? place
    }
    return only
  }

  /// "Next month the country will host": what is told to be in the whole of a country.
  private func isOfCountry(_ mention: Int) -> Bool {
    text.sentences[mentions[mention].sentence].tokens.contains { index in
      (document.matches(index, "country") || document.matches(index, "republic"))
        && document.word(index - 1) == .the
    }
  }

  /// The known house that it is in, as "the museum" may mean one named before.
  func house(of occasion: Occasion) -> HouseMention? {
    occasion.venue.flatMap { text.houses(in: $0).first { $0.isPlace } }
  }

  /// Whether it begins or ends on a known day.
  private func isOfDays(_ occasion: Occasion) -> Bool {
    guard let day = occasion.date?.start ?? occasion.date?.end else { return false }
    return day.first == day.last
  }

  /// Whether it takes place in the country where the article was filed.
  private func isHome(_ occasion: Occasion) -> Bool {
    dateline.country.map { occasion.hosts == [$0] } ?? false
  }

  /// The city in the name of a house: "Nicosia Municipal Theatre", «Московский дом национальностей».
  private func cityInName(
    _ venue: Range<Int>, _ hosts: Set<Country>
  ) -> (city: String, tokens: Range<Int>)? {
    for place in text.places(in: venue) where hosts.contains(place.country) {
      if let city = place.city { return (city, place.tokens) }
      // a national museum, and an embassy, is in the capital
      let isNational = venue.contains {
        document.matches($0, "national") || document.matchesCyrillic($0, "национальном")
          || document.matchesCyrillic($0, "национальной")
          || document.matchesCyrillic($0, "нацмузее")
      }
      if isNational, place.form == .name, let capital = place.country.capital {
        return (capital.englishName, venue)
      }
    }
    if let host = hosts.first, hosts.count == 1, let capital = host.capital,
      venue.contains(where: {
        document.lexeme($0).noun == .mission && !document.matches($0, "consulate")
          && !document.matchesCyrillic($0, "консульстве")
      })
    {
      return (capital.englishName, venue)
    }
    return nil
  }

  /// How many sentences back a city may have been named.
  private static let memory = 2

  /// The known house of one evening, which tells better where it is than a list of cities before.
  func houseOfOne(_ occasion: Occasion) -> HouseMention? {
    guard text.language == .english, !mentions[occasion.main].isPlural, occasion.kind.isStaged,
      occasion.head != .tour
    else { return nil }
    return house(of: occasion)
  }

  /// The city that the sentences before were set in, where the occasion has a house or a day.
  private func cityBefore(
    _ occasion: Occasion, _ hosts: Set<Country>
  ) -> (city: String, tokens: Range<Int>)? {
    let main = mentions[occasion.mentions[0]]
    guard !occasion.head.encloses,
      occasion.venue != nil || occasion.date?.isDay ?? false
        || text.language == .russian && occasion.facts.contains(where: \.isSameDay)
        || text.language == .english && isOfDays(occasion) && occasion.head != .tour
        || text.language == .russian && occasion.kind == .exhibition && occasion.date != nil
    else { return nil }
    let first = text.sentences[max(0, main.sentence - CountryResolver.memory)].tokens.lowerBound
    let end = text.sentences[main.sentence].tokens.upperBound
    var index = text.places.partitioningIndex { $0.tokens.lowerBound >= end } - 1
    let reader = RoleReader(text: text)
    let house = text.houses(in: first..<end).last {
      $0.isPlace && [.location, .host].contains(reader.role(of: $0))
    }
    while index >= 0, text.places[index].tokens.lowerBound >= house?.tokens.lowerBound ?? first {
      let place = text.places[index]
      if let city = place.city,
        roles[index] == .location || roles[index] == .host
          || roles[index] == .audience
          || roles[index] == .destination && text.language == .english
      {
        return hosts.contains(place.country) ? (city, place.tokens) : nil
      }
      index -= 1
    }
    guard let house, hosts.contains(house.country) else { return nil }
    return (house.city, house.tokens)
  }

  /// Whether the article reports from the spot: the occasion is of these days, and no other city of the
  /// country is named.
  private func isReported(_ occasion: Occasion) -> Bool {
    guard let published, let date = occasion.date, let day = date.start?.first ?? date.end?.last,
      abs(day.dayNumber - published.dayNumber) <= 3 || isOn(date, published),
      !occasion.head.encloses,
      occasion.facts.contains(where: { $0.tense.time == .past || $0.tense.time == .present })
    else { return false }
    return isOnlyCity()
  }

  /// Whether nothing but the dateline tells where it is.
  private func isUnplaced(_ occasion: Occasion) -> Bool {
    text.language == .english && !occasion.head.encloses && occasion.head != .tour
      && occasion.hostEvidence <= 1 && occasion.hostTokens == nil && occasion.date != nil
      && isOnlyCity()
  }

  /// Whether the article sets nothing in another city of the country where it was filed.
  private func isOnlyCity() -> Bool {
    homeCities.allSatisfy { place, role in place.city == dateline.city || role != .location }
  }

  /// The cities of the country where the article was filed.
  private var homeCities: [(place: PlaceMention, role: Role)] {
    dateline.country.flatMap { cities[$0] } ?? []
  }

  /// The cities that a text names in each country, each once with each of its roles, where it first has that.
  static func cities(
    _ text: MarkedText, _ roles: [Role]
  ) -> [Country: [(place: PlaceMention, role: Role)]] {
    struct Part: Hashable {
      let country: Country
      let city: String?
      let role: Role
    }
    var seen: Set<Part> = []
    var cities: [Country: [(place: PlaceMention, role: Role)]] = [:]
    for (place, role) in zip(text.places, roles) where place.isCity {
      let part = Part(country: place.country, city: place.city, role: role)
      if seen.insert(part).inserted { cities[place.country, default: []].append((place, role)) }
    }
    return cities
  }

  /// Whether a day is among those of something that goes on.
  private func isOn(_ date: ResolvedDate, _ day: CivilDate) -> Bool {
    guard date.start != nil || date.end != nil, !date.isSingle else { return false }
    return date.start.map { $0.first <= day } ?? true && date.end.map { day <= $0.last } ?? true
  }

  /// Whether what a local paper tells without a place is in its city: all but a year or tour, and what is said to be
  /// somewhere in the country.
  private func isLocal(_ occasion: Occasion, _ places: [Facts.Named]) -> Bool {
    switch occasion.head {
    case .year, .season, .tour: return false
    case .days: return occasion.venue != nil
    default:
      return occasion.venue != nil
        || !places.contains {
          $0.isInClause && $0.role == .location && $0.city == nil
            && occasion.hosts.contains($0.country)
        }
    }
  }

  /// Whether cities follow one another with only commas and "and" between.
  private func isListed(_ places: [Facts.Named]) -> Bool {
    zip(places, places.dropFirst()).contains { first, second in
      let between = Range(from: first.tokens.upperBound, upTo: second.tokens.lowerBound)
      return between.count <= 1
        || text.language == .english && between.count == 2
          && document.word(between.lowerBound) == .and
          && document.word(between.lowerBound + 1) == .in
    }
  }

  /// Whether it is several evenings in one: "seven concerts".
  private func isOfSeveral(_ occasion: Occasion) -> Bool {
    text.language == .english && occasion.kind.isStaged
      && (mentions[occasion.main].isPlural || occasion.head == .tour)
  }

  /// "At the Brucknerhaus in Linz, the Musikverein in Vienna and the Philharmonie de Paris".
  private func areNear(_ places: [Facts.Named]) -> Bool {
    zip(places, places.dropFirst()).contains { first, second in
      first.city != second.city
        && (0...5).contains(second.tokens.lowerBound - first.tokens.upperBound)
        && (first.tokens.upperBound...second.tokens.lowerBound).contains {
          document.gap($0).contains(.comma) || document.word($0) == .and
        }
    }
  }
}
