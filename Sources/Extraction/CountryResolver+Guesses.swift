import Chronology
import Gazetteer

/// What is guessed of an occasion that does not say where it is.
extension CountryResolver {
  /// Who was last said to play, show or come in the sentences before; all, where several are told of in one breath.
  func nearbyGuests(_ occasion: Occasion, besides hosts: Set<Country>) -> [Country] {
    let main = mentions[occasion.mentions[0]]
    let first = text.sentences[max(0, main.sentence - 3)].tokens.lowerBound
    let end = text.sentences[main.sentence].tokens.lowerBound
    var index = text.places.partitioningIndex { $0.tokens.lowerBound >= end } - 1
    var near: Int?
    while index >= 0, text.places[index].tokens.lowerBound >= first {
      let role = roles[index]
      let country = text.places[index].country
      // nobody is a guest at home
      let isHome = hosts.isEmpty && country == dateline.country
      if role == .guest || role == .mission || role == .honoured, !hosts.contains(country),
        !isHome || text.language == .russian
      {
        guard text.language == .english else { return listEnding(with: index) }
        // of several, whom the text is about most
        if near.map({ rank(country) < rank(text.places[$0].country) }) ?? true { near = index }
      }
      index -= 1
    }
    if let near { return Set(listed(with: near).map { text.places[$0].country }).sorted() }
    return text.language == .russian ? lender(before: end, besides: hosts).map { [$0] } ?? [] : []
  }

  /// «Музей Орсе привезёт 30 картин. Выставка откроется»: the house of the sentence before that sends something.
  private func lender(before end: Int, besides hosts: Set<Country>) -> Country? {
    guard end > 0, !hosts.isEmpty else { return nil }
    let reader = RoleReader(text: text)
    return text.houses(in: text.sentence(at: end - 1)).last {
      !hosts.contains($0.country) && reader.role(of: $0) == .guest
    }?.country
  }

  /// «Ансамбль «Лола» выступил на фестивале в Бурсе»: whether those who play, act or make things are told to be there.
  private func isTakenPartIn(_ occasion: Occasion) -> Bool {
    guard text.language == .russian else { return false }
    switch occasion.kind {
    case .festival, .competition, .fair: break
    default: return false
    }
    let main = mentions[occasion.main]
    let before = Range(
      from: text.sentences[main.sentence].tokens.lowerBound, upTo: main.phrase.lowerBound)
    guard document.word(main.phrase.lowerBound - 1) == .in else { return false }
    return before.contains { index in
      switch document.lexeme(index).noun {
      case .musician, .performer, .artist, .delegation: document.word(index - 1) != .in
      default: false
      }
    }
  }

  /// «Наурыз отпраздновали в Берлине»: a feast that an agency tells of abroad.
  private func isOwnFeast(_ occasion: Occasion) -> Bool {
    text.language == .russian && occasion.head == .celebration
      && mentions[occasion.main].phrase.contains { document.lexeme($0).traits.contains(.feast) }
  }

  /// «Вечер, посвящённый Пушкину», «выставка Гойи»: the country of whom all know, where nobody else is told to come.
  func knownName(of occasion: Occasion) -> Country? {
    guard text.language == .russian else { return nil }
    let main = mentions[occasion.main]
    let end = text.sentences[main.sentence].tokens.upperBound
    for index in Range(from: main.phrase.lowerBound, upTo: min(main.phrase.upperBound + 8, end)) {
      if !document.gap(index).isDisjoint(with: [.semicolon, .dash]), index > main.phrase.lowerBound
      {
        return nil
      }
      guard let name = KnownName(document, at: index), text.house(at: index) == nil else {
        continue
      }
      return name.plays || !occasion.kind.isStaged ? name.country : nil
    }
    return nil
  }

  /// «В Национальном музее искусств»: a national house is in the capital, unless the land has several nations or its
  /// national houses are in two cities.
  func capitalOfNational(_ venue: Range<Int>, _ hosts: [Country]) -> String? {
    guard text.language == .russian, let host = hosts.first, hosts.count == 1,
      document.begins(venue.lowerBound, "национальн"), document.isCapitalised(venue.lowerBound),
      !["RU", "GB", "ES", "DE", "US", "IN"].contains(host.code),
      host.code != "KZ" || venue.contains(where: { document.begins($0, "музе") })
    else { return nil }
    return host.capital.map { HouseMention.name(of: $0.englishName, in: published?.year) }
  }

  /// "Rehearse at home for a tour of Yunnan": where a tour goes, whatever else its sentence tells of.
  func touredLands(of occasion: Occasion, _ places: [Facts.Named]) -> [Country]? {
    guard text.language == .english, occasion.head == .tour else { return nil }
    let toured = Set(
      places.filter { place in
        let before = document.word(place.tokens.lowerBound - 1)
        return place.isInPhrase && before == .of && place.city == nil
          && (place.role == .subject || place.role == .destination)
      }.map(\.country))
    return toured.isEmpty ? nil : toured.sorted()
  }

  /// Where an item of a year of two countries is, where the item tells from which of them those come who show it.
  func otherOfTwo(_ parent: Occasion?, _ places: [Facts.Named]) -> Country? {
    guard text.language == .english, let parent, parent.hosts.count == 2,
      parent.head == .year || parent.head == .season
    else { return nil }
    let told = Set(countries(places.filter(\.isInClause), [.guest, .mission], inPhrase: nil))
      .intersection(parent.hosts)
    guard told.count == 1, let guest = told.first else { return nil }
    return parent.hosts.first { $0 != guest }
  }

  /// The one of several that come which other things are told to be in.
  func onlyLocated(among guests: [Country]) -> Country? {
    let located = guests.filter { chances[$0] == CountryResolver.located }
    return located.count == 1 ? located.first : nil
  }

  /// A country with those of the list that the text first names it in: "artists who live in Latvia, Estonia or Poland".
  func named(with country: Country, besides hosts: [Country]) -> [Country] {
    guard text.language == .english, let first = text.firstPlaces[country] else { return [country] }
    let list = Set(listed(with: first).map { text.places[$0].country })
    return list.subtracting(hosts).sorted()
  }

  /// The places of a list that one of them is in: "from Tanzania, Uganda and Kenya".
  private func listed(with place: Int) -> Range<Int> {
    func joins(_ left: Int) -> Bool {
      let between = Range(
        from: text.places[left].tokens.upperBound, upTo: text.places[left + 1].tokens.lowerBound)
      return between.count <= 2 && roles[left] == roles[left + 1]
        && !text.document.gap(between.upperBound).contains(.stop)
    }
    var first = place
    var end = place + 1
    while first > 0, joins(first - 1) { first -= 1 }
    while end < text.places.count, joins(end - 1) { end += 1 }
    return first..<end
  }

  /// The countries of a list that ends with a place: «литовские и польские актёры», «из Дании, Польши и Чехии».
  private func listEnding(with last: Int) -> [Country] {
    var countries = [text.places[last].country]
    var index = last
    while index > 0, text.places[index - 1].form == text.places[index].form,
      text.places[index - 1].isCity == text.places[index].isCity,
      (text.places[index - 1].tokens.upperBound..<text.places[index].tokens.lowerBound).allSatisfy({
        document.word($0) == .and || document.word($0) == .from
      }),
      document.gap(text.places[index - 1].tokens.upperBound).isSubset(of: [.space, .comma])
    {
      index -= 1
      if !countries.contains(text.places[index].country) {
        countries.append(text.places[index].country)
      }
    }
    return countries.sorted()
  }

  /// The country, of those that a text is about, which things are most likely in: where others are, else where some
  /// go, else one that is named and not only told of by an adjective or as whence those come who play.
  func likeliestHost(besides guests: [Country]) -> Country? {
    let others = mainCountries.filter { !guests.contains($0) }
    guard text.language == .english else { return others.first }
    let best = others.map { chances[$0] ?? 0 }.max()
    return others.first { chances[$0] ?? 0 == best }
  }

  /// Whether a year is told to be of two countries together: "the Year of Peru in Latvia and of Latvia in Peru", told
  /// as "a cross year".
  func isCrossYear(_ occasion: Occasion, _ places: [Facts.Named]) -> Bool {
    guard countries(places, CountryResolver.both, inPhrase: nil).count == 2 else { return false }
    return occasion.mentions.prefix(4).contains { index in
      let phrase = mentions[index].phrase
      return text.sentences[mentions[index].sentence].tokens.contains { token in
        phrase.lowerBound - 2 < token && token < phrase.upperBound + 6
          && document.lexeme(token).traits.contains(.exchange)
          || ["cross", "dual", "mutual", "reciprocal"].contains { document.matches(token, $0) }
          || phrase.contains(token) && document.matches(token, "joint")
      }
        || occasion.head == .year && isHeldByTwo(mentions[index])
    }
  }

  /// «Перекрёстный год культуры», «взаимные Дни кино»: what two countries have together.
  func isMutual(_ occasion: Occasion) -> Bool {
    guard text.language == .russian else { return false }
    switch occasion.head {
    case .year, .season, .days, .week: break
    default: return false
    }
    return occasion.mentions.prefix(4).contains { index in
      mentions[index].phrase.contains { token in
        document.begins(token, "перекрестн") || document.begins(token, "взаимн")
          || occasion.kind == .year && document.begins(token, "совместн")
      } || occasion.head == .year && isHeldByTwo(mentions[index])
    }
  }

  /// «Азербайджан и Грузия проведут Год культуры», "a cultural year of the two countries": two countries that hold one year.
  private func isHeldByTwo(_ mention: Mention) -> Bool {
    guard text.places(in: mention.phrase).isEmpty else { return false }
    let sentence = text.sentences[mention.sentence].tokens
    if text.language == .english, text.tellsOfTwoCountries(in: sentence) { return true }
    let before = Range(from: sentence.lowerBound, upTo: mention.phrase.lowerBound)
    let places = text.places(in: before)
    guard places.count == 2, let first = places.first, let second = places.last,
      first.form == .name, second.form == .name, first.country != second.country,
      second.tokens.lowerBound == first.tokens.upperBound + 1,
      document.word(first.tokens.upperBound) == .and,
      document.word(first.tokens.lowerBound - 1) != .in || first.tokens.lowerBound == 0
    else { return false }
    return text.language == .english
      || Range(from: second.tokens.upperBound, upTo: mention.phrase.lowerBound).contains {
        document.verb($0) == .hold || document.begins($0, "объяв")
      }
  }

  /// The two countries that share a year: those named beside it, else those that the text is about.
  func sharers(_ places: [Facts.Named]) -> [Country] {
    let named = countries(places, CountryResolver.both, inPhrase: nil)
    return named.count == 2 || text.language == .english ? named : mainCountries.prefix(2).sorted()
  }

  /// What two countries are that share a year.
  static let both: [Role] = [
    .subject, .location, .host, .guest, .partner, .office, .destination, .unknown,
  ]

  /// Whether a house only has the name of a city far away: "the Moscow Cinema" in Yerevan.
  func isNamesake(_ place: Facts.Named) -> Bool {
    text.language == .english && place.city != nil && dateline.country != nil
      && RoleReader(text: text).isCinema(place.tokens.upperBound)
  }

  /// Whether an institution of a place does it: "by the National Museums of Kenya".
  func isAgent(_ place: Facts.Named) -> Bool {
    let start = max(0, place.tokens.lowerBound - 6)
    guard place.role == .guest || place.role == .office,
      let by = (start..<place.tokens.lowerBound).last(where: { document.word($0) == .by })
    else { return false }
    return (by..<place.tokens.upperBound + 4).contains {
      switch document.lexeme($0).noun {
      case .venue, .institution, .office: true
      default: false
      }
    }
  }

  /// "At the Russian Theatre" of a city elsewhere: a house may only have its language's country in its name.
  func isForeignHouseAtHome(_ place: Facts.Named) -> Bool {
    guard text.language == .english, place.role == .location, place.city == nil,
      let here = dateline.country, place.country != here,
      let adjective = text.place(at: place.tokens.lowerBound), adjective.form == .adjective,
      ["theatre", "theater", "church", "hall", "library", "club"].contains(where: {
        document.matches(adjective.tokens.upperBound, $0)
      })
    else { return false }
    return !text.namedCountries.contains(place.country)
  }

  /// Whether works come from a collection there, whoever made them: "from the collection of the Kaunas Gallery".
  func isLender(_ place: Facts.Named) -> Bool {
    guard text.language == .english, place.role == .guest else { return false }
    let start = max(0, place.tokens.lowerBound - 8)
    guard
      let from = (start..<place.tokens.lowerBound).last(where: {
        document.word($0) == .from || document.word($0) == .by
      })
    else { return false }
    return (from..<place.tokens.lowerBound).contains { index in
      RoleReader.holdings.contains { document.matches(index, $0) }
    }
  }

  /// Whether the phrase of an occasion, and not its title, tells of a place: "an exhibition about the nature of Finland".
  func isToldOf(_ place: Facts.Named, in occasion: Occasion) -> Bool {
    place.role == .unknown
      && (text.language == .english && place.isInPhrase || isTopic(place, of: occasion))
      && text.quotation(at: place.tokens.lowerBound) == nil
      && !occasion.mentions.contains {
        mentions[$0].name?.overlaps(place.tokens) ?? false
      }
  }

  /// "A photo exhibition about the nature of Finland": whether a phrase goes on with what it is about, and that with a place.
  private func isTopic(_ place: Facts.Named, of occasion: Occasion) -> Bool {
    occasion.mentions.contains { mention in
      let end = mentions[mention].phrase.upperBound
      return (end..<end + 6).contains(place.tokens.lowerBound)
        && (document.word(end) == .about || document.word(end) == .on)
        && (end..<place.tokens.lowerBound).allSatisfy {
          document.verb($0) == nil && !document.gap($0).separates && document.word($0) != .in
            && document.word($0) != .at
        }
    }
  }

  /// Whether a Russian text names a place as that of a known house or company that comes from there.
  func isHouseAbroad(_ place: Facts.Named) -> Bool {
    text.language == .russian && place.role == .guest
      && text.house(at: place.tokens.lowerBound)?.tokens == place.tokens
  }

  /// Takes a country of the text as the guest, unless things are there and nobody is told to come from it.
  func guess(_ other: Country, for occasion: inout Occasion) {
    occasion.guestEvidence = 0
    guard !settings.contains(other) else {
      occasion.tellsNoGuest = true
      return
    }
    occasion.guests = named(with: other, besides: occasion.hosts)
  }

  /// The countries that an English text names only by cities in which something is: they come from nowhere.
  static func settings(_ text: MarkedText, _ roles: [Role]) -> Set<Country> {
    guard text.language == .english else { return [] }
    var settings: Set<Country> = []
    var others: Set<Country> = []
    for (place, role) in zip(text.places, roles) {
      if place.form == .name, role == .location || place.isCity && role == .destination {
        settings.insert(place.country)
      } else {
        others.insert(place.country)
      }
    }
    return settings.subtracting(others)
  }

  /// The chance of a country that something is said to be in.
  private static let located = 4

  /// How likely it is that things are in each of the countries that a text names: where others are, 4; where some go, 3; one
  /// that is named, 2, or only told of by an adjective, 1; whence those come who play, 0.
  static func chances(_ text: MarkedText, _ roles: [Role]) -> [Country: Int] {
    var chances: [Country: Int] = [:]
    for (place, role) in zip(text.places, roles) {
      let chance =
        switch role {
        case .location, .host, .audience: CountryResolver.located
        case .destination: 3
        case .guest, .mission, .subject, .honoured: 0
        default: place.form == .name ? 2 : 1
        }
      chances[place.country] = max(chances[place.country] ?? 0, chance)
    }
    return chances
  }

  /// An agency tells of what those of its own country show abroad.
  func ownGuest(of occasion: Occasion) -> Country? {
    guard !occasion.hosts.isEmpty,
      !dateline.tokens.isEmpty || text.language == .russian || dateline.isOfPublisher,
      let own = dateline.agencyCountry ?? dateline.country, !occasion.hosts.contains(own)
    else { return nil }
    switch occasion.kind {
    case .concert, .performance, .exhibition, .film, .workshop, .literature: break
    default: guard isTakenPartIn(occasion) || isOwnFeast(occasion) else { return nil }
    }
    // filed abroad, it may tell of others
    if own != dateline.country,
      mainCountries.prefix(3).contains(where: { $0 != own && !occasion.hosts.contains($0) })
    {
      return nil
    }
    return own
  }
}
