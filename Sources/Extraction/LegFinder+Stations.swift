import Gazetteer

/// Where a sentence says that things are, place by place.
extension LegFinder {
  /// A place with the house and the time that a sentence gives it.
  struct Station {
    /// From its preposition to its last word.
    let tokens: Range<Int>
    let place: Range<Int>?
    let country: Country?
    let city: String?
    var time: TemporalMatch?
    var isHoused = false
    /// Whether a day of a month stands with it that only a later one names: "in Baku on 14 and in Tbilisi on 16 June".
    var hasDay = false
    var isTimed: Bool { time != nil }
  }

  /// The places of a sentence where something may be, in order, each with what belongs to it; what stands
  /// before `anchor` counts only if nothing after it does.
  func stations(in tokens: Range<Int>, from anchor: Int, takesAny: Bool = false) -> [Station] {
    let houses = VenueReader(text: text).venues(in: tokens).filter(\.isLocated).map(\.tokens)
    var found: [Station] = []
    for index in text.places(in: tokens).indices {
      let place = text.places[index]
      guard place.form == .name,
        isPlace(index) || takesAny && place.isCity && place.tokens.lowerBound > anchor,
        !isOfCountry(index)
      else { continue }
      // "the Victoria Hall in Oslo"
      if let house = houses.first(where: { $0.overlaps(place.tokens) }),
        text.places[(index + 1)...].first.map({ next in
          next.tokens.upperBound <= tokens.upperBound
            && next.tokens.lowerBound - house.upperBound <= 2
        }) ?? false
      {
        continue
      }
      found.append(
        Station(
          tokens: place.tokens, place: place.tokens, country: place.country, city: place.city))
    }
    let after = found.filter { $0.tokens.lowerBound >= anchor }
    if !after.isEmpty { found = after }
    let times = Array(text.times(in: tokens))
    for index in found.indices {
      let own = stretch(of: index, in: found, tokens)
      found[index].isHoused = houses.contains { own.overlaps($0) }
      found[index].hasDay = own.contains { isBareDay($0) }
      found[index].time = times.first { own.contains($0.tokens.lowerBound) }
    }
    return found
  }

  /// The words that belong to one place of several: those up to the next where a time or house follows each, and
  /// those since the last where it stands before each.
  private func stretch(of index: Int, in found: [Station], _ tokens: Range<Int>) -> Range<Int> {
    guard found.count > 1 else { return tokens }
    let end = index + 1 < found.count ? start(of: found[index + 1]) : tokens.upperBound
    return start(of: found[index])..<max(end, found[index].tokens.upperBound)
  }

  /// A sentence up to where it tells of something else: "which won a prize in Sofia", or after a semicolon.
  func reach(from anchor: Int, in tokens: Range<Int>) -> Range<Int> {
    let end = Range(from: anchor + 1, upTo: tokens.upperBound).first { index in
      switch document.word(index) {
      case .which, .who: true
      default: document.gap(index).contains(.semicolon)
      }
    }
    return tokens.lowerBound..<(end ?? tokens.upperBound)
  }

  /// "On 14": a day that leaves its month to a later one.
  func isBareDay(_ index: Int) -> Bool {
    guard document.word(index - 1) == .on, text.time(at: index) == nil,
      let day = document.number(index) ?? document.ordinal(index)
    else { return false }
    return (1...31).contains(day)
  }

  /// Where what belongs to a place begins: after the last comma, "and" or parenthesis.
  func start(of station: Station) -> Int {
    var start = station.tokens.lowerBound
    while start > 0, station.tokens.lowerBound - start < 12, !document.gap(start).separates,
      document.word(start - 1) != .and
    {
      start -= 1
    }
    return start
  }

  /// Where the clause begins that moves a show on to a place, after another that tells where it is: "runs in Tokyo until
  /// Sunday **and** then moves to Osaka", "**before** travelling to Osaka".
  func startOfMove(to station: Station, after head: Int) -> Int? {
    let way = station.tokens.lowerBound - 1
    guard document.word(way) == .to,
      let move = (max(head + 1, way - 4)..<max(head + 1, way)).last(where: { isMove($0) })
    else { return nil }
    return startOfMove(at: move, after: head)
  }

  /// "The exhibition closes on 21 July and can be seen in Oslo from August": whether a clause of its own tells when the show
  /// told of begins or ends, and one behind "and" where it is then.
  func isBounded(_ mention: Mention, before station: Station) -> Bool {
    let between = Range(from: mention.headToken + 1, upTo: station.tokens.lowerBound)
    guard
      let joint = between.last(where: {
        document.word($0) == .and || document.word($0) == .before || document.word($0) == .but
      }),
      (joint + 1..<station.tokens.lowerBound).contains(where: { isPlay($0) })
    else { return false }
    return text.tellsBound(between.lowerBound..<joint)
  }

  /// Where the clause of a verb of moving begins that goes on with the subject of another verb after `start`.
  private func startOfMove(at move: Int, after start: Int) -> Int? {
    guard
      let joint = (max(start + 1, move - 4)..<max(start + 1, move)).last(where: { index in
        switch document.word(index) {
        case .and, .but, .before, .after: true
        default: false
        }
      }), !(joint + 1..<move).contains(where: { document.gap($0).separates }),
      (start + 1..<joint).contains(where: {
        document.verb($0) != nil && document.lexeme($0).head == nil && !document.isCapitalised($0)
      })
    else { return nil }
    return joint
  }

  /// The words that tell of where an anchor is: those of its own clause, where it only moves on.
  func ownTokens(of anchor: Anchor, in tokens: Range<Int>) -> Range<Int> {
    guard anchor.isMoving, anchor.isOnward,
      let joint = startOfMove(at: anchor.token, after: tokens.lowerBound)
    else { return tokens }
    return joint..<tokens.upperBound
  }

  /// A place with all that its sentence says.
  func station(at place: PlaceMention, in tokens: Range<Int>) -> Station {
    Station(
      tokens: place.tokens, place: place.tokens, country: place.country, city: place.city,
      time: text.times(in: tokens).first)
  }

  /// Whether a place is where something is or goes.
  private func isPlace(_ index: Int) -> Bool {
    let place = text.places[index]
    guard !(text.quotation(at: place.tokens.lowerBound)?.isName ?? false) else { return false }
    switch roles[index] {
    case .location, .host, .destination: return true
    case .unknown:
      // "Graz (4 May)", "for Dublin"
      if document.gap(place.tokens.upperBound).contains(.openParenthesis),
        text.time(at: place.tokens.upperBound) != nil
      {
        return true
      }
      return document.word(place.tokens.lowerBound - 1) == .for && place.isCity
        || isWhere(place) || isNextOfList(index)
    case .guest: return isWhere(place)
    default: return false
    }
  }

  /// "In Lviv on 20 May, Odesa on 22 May and Kyiv on 24 May": a city with its day after others with theirs.
  private func isNextOfList(_ index: Int) -> Bool {
    let place = text.places[index]
    guard place.isCity, index > 0, isDayed(place), isDayed(text.places[index - 1]),
      text.places[index - 1].isCity, text.places[index - 1].form == .name,
      document.gap(place.tokens.lowerBound).contains(.comma)
        || document.word(place.tokens.lowerBound - 1) == .and
    else { return false }
    let between = place.tokens.lowerBound - text.places[index - 1].tokens.upperBound
    return between <= LegFinder.longestDay
      && !(place.tokens.lowerBound - between..<place.tokens.lowerBound).contains {
        !document.gap($0).isDisjoint(with: [.stop, .semicolon])
          && text.time(at: $0) == nil
      }
  }

  /// The most words that the day of a city in a list has, its prepositions too.
  private static let longestDay = 8

  /// Whether a time follows a place.
  private func isDayed(_ place: PlaceMention) -> Bool {
    let next = place.tokens.upperBound
    if text.time(at: next) != nil { return true }
    switch document.word(next) {
    case .on, .from, .in, .until, .at: return text.time(at: next + 1) != nil
    default: return false
    }
  }

  /// "It comes from Brno, where it was on show".
  private func isWhere(_ place: PlaceMention) -> Bool {
    document.gap(place.tokens.upperBound).contains(.comma)
      && document.word(place.tokens.upperBound) == .where
  }

  /// "Graz, Austria": the country of the city before.
  private func isOfCountry(_ index: Int) -> Bool {
    guard index > 0, text.places[index].city == nil else { return false }
    let before = text.places[index - 1]
    return before.isCity && before.country == text.places[index].country
      && before.tokens.upperBound == text.places[index].tokens.lowerBound
  }

  /// The place that "there" means: the last one that the sentences before go to or are in.
  func there(in tokens: Range<Int>, _ scene: Scene) -> Station? {
    guard tokens.contains(where: { document.matches($0, "there") && isAdverb($0) }),
      scene.sentence > 0
    else { return nil }
    let start = text.sentences[max(0, scene.sentence - 1)].tokens.lowerBound
    let first = text.places.partitioningIndex { $0.tokens.lowerBound >= start }
    for index in text.places.indices[first...].reversed()
    where text.places[index].tokens.upperBound <= tokens.lowerBound {
      guard text.places[index].form == .name,
        roles[index] == .destination || roles[index] == .location
      else { continue }
      let place = text.places[index]
      return Station(
        tokens: tokens.lowerBound..<tokens.lowerBound + 1, place: place.tokens,
        country: place.country, city: place.city)
    }
    return nil
  }

  /// "There is" says nothing of a place.
  func isAdverb(_ index: Int) -> Bool {
    // "the concert there is on Monday"
    if document.gap(index).isBlank, document.lexeme(index - 1).head != nil { return true }
    switch document.word(index + 1) {
    case .is, .are, .was, .were, .will, .has, .have: return false
    default: return true
    }
  }

  /// Whether a place is another than those of a mention told before.
  func isElsewhere(_ station: Station, than origin: Int, in scene: Scene, isMoving: Bool) -> Bool {
    guard let country = station.country else { return false }
    // what can be seen until a day has been told of
    if case .between(nil, _)? = station.time?.value.extent, !isMoving,
      !isSaidToBeOther(scene.sentence)
    {
      return false
    }
    let root = scene.told[origin].leg?.origin ?? scene.told[origin].headToken
    let family = scene.told.indices.filter {
      scene.told[$0].headToken == root || scene.told[$0].leg?.origin == root
        || isSameShow(scene.told[$0], scene.told[origin])
    }
    let places = family.flatMap { index in
      scene.facts[index].places.filter { place in
        if scene.facts[index].venue?.overlaps(place.tokens) ?? false { return true }
        switch place.role {
        case .location, .host, .destination: return place.isInClause
        default: return false
        }
      }
    }
    let cities = places.compactMap(\.city)
    let countries = places.map(\.country)
    if let city = station.city {
      if cities.contains(city) { return false }
      if countries.isEmpty { return isMoving && city != dateline.city }
      if !countries.contains(country) { return true }
      // another quarter of the same city is no other place
      guard !cities.isEmpty || isMoving else { return false }
      return isMoving || isSaidToBeOther(scene.sentence) || differs(station.time, family, scene)
    }
    return countries.isEmpty ? isMoving : !countries.contains(country)
  }

  /// Whether two mentions mean one show, as "the exhibition" does that was named before.
  private func isSameShow(_ first: Mention, _ second: Mention) -> Bool {
    guard first.kind == second.kind, first.leg == nil else { return false }
    return abs(first.sentence - second.sentence) <= 1 && (first.isDefinite || second.isDefinite)
  }

  /// "Also", "later", "earlier", "then": it says itself that it is somewhere else.
  private func isSaidToBeOther(_ sentence: Int) -> Bool {
    text.sentences[sentence].tokens.contains { index in
      switch document.word(index) {
      case .also, .another, .where: true
      default:
        [
          "then", "later", "earlier", "previously", "already", "next", "again", "repeated",
          "before",
          "after", "afterwards", "same", "further", "onward", "onwards", "prior",
        ].contains { document.matches(index, $0) }
      }
    }
  }

  /// Whether a time is a day or so, and none that was told.
  private func differs(_ time: TemporalMatch?, _ family: [Int], _ scene: Scene) -> Bool {
    guard let time else { return false }
    if case .between(nil, _) = time.value.extent { return false }
    let told = family.flatMap { scene.facts[$0].times }
    return !told.isEmpty && !told.contains { $0.match.value == time.value }
  }
}
