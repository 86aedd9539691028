import Chronology
import Gazetteer

/// Decides who presents and who hosts each occasion.
struct CountryResolver {
  let text: MarkedText
  let roles: [Role]
  let mentions: [Mention]
  let dateline: Dateline
  let published: CivilDate?
  /// The countries that the text is about, the most named first.
  let mainCountries: [Country]
  let origins: OriginReader
  /// How likely it is that things are in each country, as ``chances(_:_:)`` tells; empty in Russian.
  let chances: [Country: Int]
  /// The countries of which nothing is told but that things are in their cities, as ``settings(_:_:)`` tells.
  let settings: Set<Country>
  /// The cities that the text names in each country, as ``cities(_:_:)`` tells.
  let cities: [Country: [(place: PlaceMention, role: Role)]]
  var document: Document { text.document }

  /// Fills in guests, hosts and city of an occasion, whose parent encloses it and is resolved.
  func resolve(_ occasion: inout Occasion, parent: Occasion?, context: Occasion?) {
    let places = occasion.facts.flatMap(\.places)
    resolveHosts(&occasion, places, parent)
    if !mentions[occasion.main].isTitleOfCity {
      resolveGuests(&occasion, places, parent)
      complete(&occasion, context)
    }
    leaveOwnLand(&occasion)
    resolveCity(&occasion, places, parent)
  }

  private func resolveHosts(
    _ occasion: inout Occasion, _ places: [Facts.Named], _ parent: Occasion?
  ) {
    if let chosen = occasion.chosenHost {
      occasion.hosts = [chosen]
      occasion.hostEvidence = 3
      occasion.hostTokens = places.first { $0.country == chosen }?.tokens
      return
    }
    let subjects = countries(places, [.subject], inPhrase: true)
    // a cross year belongs to both
    if occasion.head == .year || occasion.head == .season || isMutual(occasion),
      subjects.count == 2 || text.language == .english && isCrossYear(occasion, places)
        || isMutual(occasion)
    {
      let subjects = subjects.count == 2 ? subjects : sharers(places)
      occasion.hosts = subjects
      occasion.guests = subjects
      occasion.hostEvidence = 3
      occasion.guestEvidence = 3
      occasion.hostTokens = places.first { $0.isInPhrase }?.tokens
      occasion.guestTokens = occasion.hostTokens
      return
    }
    if let touredLands = touredLands(of: occasion, places) {
      occasion.hosts = touredLands
      occasion.hostEvidence = 2
      return
    }
    for roles in [[Role.location, .host], [.destination], [.audience]] {
      let named = places.filter {
        $0.isInClause && roles.contains($0.role) && !isForeignHouseAtHome($0)
      }
      guard let best = named.min(by: { distance($0, occasion) < distance($1, occasion) }) else {
        continue
      }
      occasion.hosts = [best.country]
      if let house = houseOfOne(occasion), named.contains(where: { $0.country == house.country }) {
        occasion.hosts = [house.country]
      } else if occasion.head == .tour || occasion.head == .concert
        || occasion.head == .performance
      {
        // a tour or several cities abroad
        let list = named.filter { $0.role == best.role && isNear($0, best) }
        occasion.hosts = Array(Set(list.map(\.country))).sorted()
      }
      occasion.hostEvidence = best.isInPhrase ? 3 : roles == [.audience] ? 1 : 2
      occasion.hostTokens = best.tokens
      return
    }
    if occasion.facts.contains(where: \.isHere), let here = here.country {
      occasion.hosts = [here]
      occasion.hostEvidence = 2
      return
    }
    // what a column lists is where the column is from
    if let home = mentions[occasion.main].home {
      occasion.hosts = [home]
      occasion.hostEvidence = 1
      return
    }
    // in a tour's name stands where it goes
    if occasion.head == .tour, !subjects.isEmpty {
      occasion.hosts = subjects
      occasion.hostEvidence = 2
      return
    }
    if let other = otherOfTwo(parent, places) {
      occasion.hosts = [other]
      occasion.hostEvidence = 1
      return
    }
    if let parent, parent.hosts.count == 2, parent.head == .year, let here = dateline.country,
      parent.hosts.contains(here)
    {
      occasion.hosts = [here]
      occasion.hostEvidence = 1
      return
    }
    if subjects.count == 2, !occasion.head.isWeak {
      let missions = Set(places.filter { $0.role == .mission }.map(\.country))
      if let home = subjects.first(where: { !missions.contains($0) }),
        missions.contains(where: { subjects.contains($0) })
      {
        occasion.hosts = [home]
        occasion.hostEvidence = 1
        return
      }
      if let here = dateline.country, subjects.contains(here) {
        occasion.hosts = [here]
        occasion.hostEvidence = 1
        return
      }
    }
    // «презентация грузинского перевода», "an evening of Estonian poems" at home, to which others come from abroad
    if let here = dateline.country,
      countries(places, [.subject, .guest], inPhrase: true) == [here],
      places.contains(where: {
        $0.role == .guest && $0.country != here && (text.language == .russian || $0.isInClause)
      })
    {
      occasion.hosts = [here]
      occasion.hostEvidence = 1
      return
    }
    if let house = house(of: occasion) {
      occasion.hosts = [house.country]
      occasion.hostEvidence = 1
      occasion.hostTokens = house.tokens
      return
    }
    if let venue = occasion.venue, let inside = places.first(where: { venue.overlaps($0.tokens) }),
      inside.role == .unknown || inside.role == .subject, !isNamesake(inside),
      CulturalInstitute(document, at: inside.tokens.lowerBound) == nil,
      parent == nil || text.quotation(at: inside.tokens.lowerBound) == nil,
      inside.city != nil || text.place(at: inside.tokens.lowerBound)?.form == .name
    {
      occasion.hosts = [inside.country]
      occasion.hostEvidence = 1
      occasion.hostTokens = inside.tokens
      return
    }
    if parent == nil {
      // «Дни Грузии в Армении – в мае, ответные Дни Армении – в июне»
      let named = places.filter {
        !$0.isInClause && ($0.role == .location || $0.role == .host)
          && !(text.language == .russian && subjects == [$0.country])
      }
      if let best = named.min(by: { distance($0, occasion) < distance($1, occasion) }) {
        occasion.hosts = [best.country]
        occasion.hostEvidence = 1
        occasion.hostTokens = best.tokens
        return
      }
    }
    // what a house of home begins is at home: "was opened by the National Museum of Kenya"
    if text.language == .english, let here = dateline.country, parent == nil,
      places.contains(where: { $0.isInClause && $0.country == here && isAgent($0) }),
      countries(places, [.subject, .guest], inPhrase: true).allSatisfy({ $0 != here })
    {
      occasion.hosts = [here]
      occasion.hostEvidence = 1
      return
    }
    if let parent, !parent.hosts.isEmpty {
      occasion.hosts = parent.hosts
      occasion.hostEvidence = max(1, parent.hostEvidence - 1)
      occasion.hostTokens = parent.hostTokens
    }
    if occasion.hosts.isEmpty, mentions[occasion.main].isDefinite,
      let place = placeBefore(mentions[occasion.mentions[0]].sentence)
    {
      occasion.hosts = [place.country]
      occasion.hostEvidence = 1
      occasion.hostTokens = place.tokens
    }
  }

  /// Where the sentence before is set.
  private func placeBefore(_ sentence: Int) -> PlaceMention? {
    guard sentence > 0 else { return nil }
    let tokens = text.sentences[sentence - 1].tokens
    return text.places.indices.last {
      tokens.contains(text.places[$0].tokens.lowerBound) && roles[$0] == .location
    }.map { text.places[$0] }
  }

  func isNear(_ first: Facts.Named, _ second: Facts.Named) -> Bool {
    abs(first.tokens.lowerBound - second.tokens.lowerBound) <= 12
  }

  func distance(_ place: Facts.Named, _ occasion: Occasion) -> Int {
    occasion.mentions.map { index in
      let phrase = mentions[index].phrase
      if place.isInPhrase, phrase.overlaps(place.tokens) { return 0 }
      return place.tokens.lowerBound >= phrase.upperBound
        ? place.tokens.lowerBound - phrase.upperBound + 1
        : phrase.lowerBound - place.tokens.upperBound + 4
    }.min() ?? 1000
  }

  // MARK: guests

  private func resolveGuests(
    _ occasion: inout Occasion, _ places: [Facts.Named], _ parent: Occasion?
  ) {
    guard occasion.guests.isEmpty else { return }
    let hosts = Set(occasion.hosts)
    func take(_ found: [Country], _ evidence: Int) -> Bool {
      let abroad = found.filter { !hosts.contains($0) }
      guard !abroad.isEmpty else { return false }
      occasion.guests = abroad
      occasion.guestEvidence = evidence
      occasion.guestTokens = places.first { abroad.contains($0.country) }?.tokens
      return true
    }
    if take(countries(places, [.honoured], inPhrase: nil), 3) { return }
    let near = places.filter(\.isInClause)
    if take(Set(near.filter(isLender).map(\.country)).sorted(), 3) { return }
    if take(Set(near.filter(isHouseAbroad).map(\.country)).sorted(), 2) { return }
    if take(countries(places, [.subject, .guest], inPhrase: true), 3) { return }
    if take(countries(near, [.guest, .mission, .subject], inPhrase: nil), 2) { return }
    if take(countries(near, [.partner], inPhrase: nil), 2) { return }
    if take(origins(of: occasion), 2) { return }
    if let parent, take(parent.guests, max(1, parent.guestEvidence - 1)) { return }
    let told = Set(near.filter { isToldOf($0, in: occasion) }.map(\.country))
    if told.count == 1, take(told.sorted(), 1) { return }
    if take(countries(places, [.guest, .mission], inPhrase: nil), 1) { return }
    if let honoured = knownName(of: occasion), take([honoured], 1) { return }
    if text.language == .russian, let own = ownGuest(of: occasion), occasion.hostEvidence >= 2,
      !isGuestTold(in: occasion, besides: hosts), take([own], 1)
    {
      return
    }
    if mentions[occasion.main].home == nil, take(nearbyGuests(occasion, besides: hosts), 1) {
      return
    }
    if let company = text.onlyCompany, occasion.kind.isStaged || occasion.head == .tour,
      take([company], 1)
    {
      return
    }
    // at home nobody is a guest
    let isHome = text.language == .russian && occasion.hostEvidence < 2
    let others = countries(near, [.office, .unknown], inPhrase: nil)
    if take(isHome ? others.filter { $0 != dateline.country } : others, 1) { return }
    if let away = mentions[occasion.main].away { _ = take([away], 1) }
  }

  /// From where those come whom its mentions name again.
  private func origins(of occasion: Occasion) -> [Country] {
    occasion.mentions.prefix(4).lazy.map { index in
      origins.countries(
        of: mentions[index].phrase, in: text.sentences[mentions[index].sentence].tokens)
    }.first { !$0.isEmpty } ?? []
  }

  func rank(_ country: Country) -> Int {
    mainCountries.firstIndex(of: country) ?? mainCountries.count
  }

  /// Where the sentences right before say that things are.
  private func nearbyHost(_ occasion: Occasion) -> Country? {
    let main = mentions[occasion.mentions[0]]
    var first = text.sentences[max(0, main.sentence - 2)].tokens.lowerBound
    if dateline.country != nil {
      // a new paragraph may be about home again
      let paragraph = text.sentences[main.sentence].paragraph
      let start = text.sentences.partitioningIndex { $0.paragraph >= paragraph }
      first = max(first, text.sentences[start].tokens.lowerBound)
    }
    let end = text.sentences[main.sentence].tokens.lowerBound
    var index = text.places.partitioningIndex { $0.tokens.lowerBound >= end } - 1
    while index >= 0, text.places[index].tokens.lowerBound >= first {
      if roles[index] == .location || roles[index] == .host { return text.places[index].country }
      index -= 1
    }
    return nil
  }

  /// The countries of places in some roles, sorted by code.
  func countries(_ places: [Facts.Named], _ roles: [Role], inPhrase: Bool?) -> [Country] {
    let named = places.filter {
      roles.contains($0.role) && (inPhrase == nil || $0.isInPhrase == inPhrase)
    }
    return Array(Set(named.map(\.country))).sorted()
  }

  // MARK: what is not said

  /// Fills the gaps from what the whole text is about: two countries and an exchange between them.
  private func complete(_ occasion: inout Occasion, _ context: Occasion?) {
    if occasion.hosts.isEmpty, occasion.guests.isEmpty, let context, context.head != .year {
      occasion.hosts = context.hosts
      occasion.guests = context.guests
      occasion.hostEvidence = 0
      occasion.guestEvidence = context.guests.isEmpty ? 0 : 1
      return
    }
    let phraseSubjects = countries(
      occasion.facts.flatMap(\.places), [.subject, .guest], inPhrase: true)
    if text.language == .english, occasion.hosts.isEmpty, let near = nearbyHost(occasion),
      !(occasion.guests.isEmpty ? phraseSubjects : occasion.guests).contains(near)
    {
      occasion.hosts = [near]
      occasion.hostEvidence = 1
    }
    if occasion.hosts.isEmpty {
      let guests = occasion.guests.isEmpty ? phraseSubjects : occasion.guests
      // whom only other sentences tell of may be those at home
      let isGuess =
        text.language == .english && occasion.guestEvidence <= 1 && occasion.head != .tour
      if isGuess, occasion.guests.count > 1, let home = onlyLocated(among: occasion.guests) {
        occasion.hosts = [home]
        occasion.hostEvidence = 0
        occasion.guests.removeAll { $0 == home }
        return
      }
      if let here = here.country, !guests.contains(here) || isGuess && phraseSubjects.isEmpty {
        occasion.hosts = [here]
        occasion.hostEvidence = dateline.country == nil ? 0 : 1
      } else if text.language == .russian, let context, context.hostEvidence >= 2,
        !guests.isEmpty, context.hosts.allSatisfy({ !guests.contains($0) })
      {
        occasion.hosts = context.hosts
        occasion.hostEvidence = 1
      } else if !guests.isEmpty, let other = likeliestHost(besides: guests) {
        occasion.hosts = [other]
        occasion.hostEvidence = 0
      } else if let here = dateline.country {
        occasion.hosts = [here]
        occasion.hostEvidence = 0
      }
      if occasion.guests.contains(where: { occasion.hosts.contains($0) }), occasion.head != .year {
        occasion.guests.removeAll { occasion.hosts.contains($0) }
      }
    }
    // those of a city play at home, where the text names no other country
    if text.language == .english, occasion.hosts.isEmpty, mainCountries.count == 1,
      occasion.guests == mainCountries, text.places.allSatisfy(\.isCity)
    {
      occasion.hosts = occasion.guests
      occasion.guests = []
    }
    if occasion.guests.isEmpty, let presented = dateline.presented, occasion.hosts.count == 1,
      occasion.hosts[0] != presented
    {
      occasion.guests = [presented]
      occasion.guestEvidence = 0
    }
    if occasion.guests.isEmpty, mentions[occasion.main].home == nil,
      let own = ownGuest(of: occasion)
    {
      occasion.guests = [own]
      occasion.guestEvidence = 0
    }
    if occasion.guests.isEmpty, occasion.hosts.count == 1, mentions[occasion.main].home == nil,
      let other = mainCountries.prefix(2).first(where: { !occasion.hosts.contains($0) })
    {
      // only where the text is about two countries
      let isMeeting = occasion.head.kind == .conference || occasion.head == .festival
      if phraseSubjects.isEmpty || !phraseSubjects.allSatisfy({ occasion.hosts.contains($0) })
        || isMeeting, !isMeeting || text.countries.contains(other)
      {
        guess(other, for: &occasion)
      }
    }
  }
}
