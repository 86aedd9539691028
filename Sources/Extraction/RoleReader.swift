import Gazetteer

/// Reads what each place of a text has to do with what happens there.
struct RoleReader {
  let text: MarkedText
  var document: Document { text.document }

  /// The role of every place, in the order of the text's places.
  func roles() -> [Role] {
    var roles: [Role] = []
    roles.reserveCapacity(text.places.count)
    for (index, place) in text.places.enumerated() {
      if text.isSection(place) {
        roles.append(.location)
        continue
      }
      let previous = index > 0 ? (text.places[index - 1], roles[index - 1]) : nil
      roles.append(role(of: place, after: previous))
    }
    markGuestsOfHonour(&roles)
    markItineraries(&roles)
    if text.language == .english { markGuestSections(&roles) }
    if text.language == .russian {
      markCrossYears(&roles)
      markThere(&roles)
    }
    return roles
  }

  func role(of place: PlaceMention, after previous: (PlaceMention, Role)?) -> Role {
    if text.language == .english,
      CulturalInstitute(document, at: place.tokens.lowerBound)?.tokens == place.tokens
    {
      // what is on at an institute need not be its country's
      let start = place.tokens.lowerBound
      let isIn = VenueReader(text: text).isLocated(start, from: text.sentence(at: start).lowerBound)
      return isIn || continuesInstitutes(place, after: previous) ? .unknown : .mission
    }
    if text.language == .russian, PlaceFinder.isInstitute(place, in: document) { return .mission }
    if let quotation = text.quotation(at: place.tokens.lowerBound), quotation.isName {
      let start = quotation.tokens.lowerBound
      let isHouse = (start - 2..<start).contains { document.lexeme($0).noun == .venue }
      // "Vienna in Baku": what is where
      if text.language == .english, place.form == .name, let before = previous?.0,
        quotation.tokens.contains(before.tokens.lowerBound),
        document.gap(place.tokens.lowerBound).isBlank,
        document.word(place.tokens.lowerBound - 1) == .in,
        before.tokens.upperBound == place.tokens.lowerBound - 1
      {
        return .location
      }
      if text.language == .russian, isTitleOfWork(quotation, place) { return .unknown }
      // the festival «Минская осень» is in Minsk
      if text.language == .russian, place.isCity, place.form == .adjective,
        document.lexeme(start - 1).head.map({ $0 != .exhibition }) ?? false
      {
        return .location
      }
      // "Year of Spain in China"
      if text.language == .english, place.form == .name,
        document.word(place.tokens.lowerBound - 1) == .in,
        text.places(in: Range(from: start, upTo: place.tokens.lowerBound)).first != nil,
        Range(from: start, upTo: place.tokens.lowerBound).contains(where: {
          document.lexeme($0).head?.encloses ?? false
        })
      {
        return .location
      }
      // "The Gold of the Thracian Kings" is of no country of today
      return isHouse || place.isRegion && place.form == .adjective ? .unknown : .subject
    }
    if isPremiered(in: place) { return .location }
    if text.language == .russian, place.form == .name, isOfCollections(place) { return .guest }
    if isNoted(place, after: previous?.0) { return .guest }
    if let previous, lies(previous.0, in: place) { return previous.1 }
    if let previous, let role = listed(place, after: previous) { return role }
    if let role = roleOfHouse(with: place) { return role }
    switch place.form {
    case .adjective where text.language == .english && isPeople(place): return people(place)
    case .adjective:
      return text.language == .russian && isBeforeTroupe(place) ? .guest : adjective(place)
    case .people:
      // «жонглёры из Чили, австралийка с обручами»
      if text.language == .russian, let previous, previous.1 == .guest,
        (0...2).contains(place.tokens.lowerBound - previous.0.tokens.upperBound),
        document.gap(previous.0.tokens.upperBound) == [.comma, .space]
      {
        return .guest
      }
      return people(place)
    case .name: return name(place)
    }
  }

  /// Whether a place only tells where the city before it is: "from Valjevo in Serbia", "in southern Thailand".
  func lies(_ city: PlaceMention, in place: PlaceMention) -> Bool {
    guard text.language == .english, city.isCity, !place.isCity, city.country == place.country,
      city.form == .name, place.form == .name
    else { return false }
    let start = city.tokens.upperBound
    let between = Range(from: start, upTo: place.tokens.lowerBound)
    guard (1...3).contains(between.count), document.word(start) == .in,
      document.gap(start).isSubset(of: [.space, .comma, .lineBreak])
    else { return false }
    return between.dropFirst().allSatisfy {
      document.gap($0).isBlank
        && (document.word($0) == .the
          || document.lexeme($0).word == nil
            && document.lexeme($0).noun == nil && document.lexeme($0).verb == nil)
    }
  }

  /// A place goes on with a list: "in Vietnam, Kazakhstan and India"; or names where a city is.
  func listed(_ place: PlaceMention, after previous: (PlaceMention, Role)) -> Role? {
    let (before, role) = previous
    let between = Range(from: before.tokens.upperBound, upTo: place.tokens.lowerBound)
    guard before.form == place.form, between.count <= 2 else { return nil }
    let gap = document.gap(place.tokens.lowerBound)
    guard document.gap(before.tokens.upperBound).isDisjoint(with: [.stop, .colon, .paragraph]),
      gap.isDisjoint(with: [.stop, .colon, .paragraph])
    else { return nil }
    if between.isEmpty {
      if gap == .hyphen || gap == .dash || gap == [.dash, .space] { return role }
      guard gap.isSubset(of: [.comma, .space, .openParenthesis, .lineBreak]),
        gap.contains(.comma)
          || gap.contains(.openParenthesis)
      else { return nil }
      return role == .host && place.form == .name ? .unknown : role
    }
    // "within the Days in Minsk, the Moscow Operetta Theatre"
    if place.isCity, text.language == .english, between.count == 1,
      document.word(between.lowerBound) == .the
    {
      return nil
    }
    let joins = between.allSatisfy {
      switch document.word($0) {
      case .and, .the, .or: true
      case .of, .in: false
      default: false
      }
    }
    guard joins,
      document.word(between.lowerBound) == .and || document.word(between.lowerBound) == .or
        || document.gap(between.lowerBound).contains(.comma)
    else { return nil }
    return role
  }

  // MARK: adjectives

  /// "The Belarusian capital", "Kazakh artists", "the Russian Ministry", "the British public".
  func adjective(_ place: PlaceMention) -> Role {
    // «для минских студентов»
    if text.language == .russian, place.isCity,
      document.word(place.tokens.lowerBound - 1) == .for
    {
      return .audience
    }
    // «в сеульском Центре искусств»
    if text.language == .russian, place.isCity,
      document.word(place.tokens.lowerBound - 1) == .in,
      document.gap(place.tokens.upperBound).isBlank,
      document.lexeme(place.tokens.upperBound).noun == .venue
    {
      return .location
    }
    if text.language == .russian, isInstituteAbroad(place) { return .mission }
    if text.language == .russian, isOfPlayersHouse(place) || isOfPlayersTown(place) {
      return .guest
    }
    var index = text.language == .english ? endOfAdjectives(from: place) : place.tokens.upperBound
    var steps = 0
    while index < document.count, steps < 6,
      document.gap(index).joins
        || document.gap(index) == [.openQuote, .space]
    {
      let lexeme = document.lexeme(index)
      if let role = role(ofNoun: index, lexeme, isAdjective: true) { return role }
      if lexeme.word != nil, lexeme.word != .and, lexeme.word != .culture, lexeme.word != .cultural,
        lexeme.word != .press, lexeme.word != .news
      {
        break
      }
      if let head = lexeme.head, text.place(at: index) == nil {
        // the Moscow Book Fair is in Moscow
        switch head {
        case .festival, .fair, .biennale, .exhibition, .competition, .conference:
          return place.isCity ? .location : .subject
        default: return .subject
        }
      }
      index += 1
      steps += 1
    }
    // «концерт неаполитанской песни»
    if text.language == .russian, place.isCity, isOfArt(after: place) { return .guest }
    // «петрозаводские кантелисты»: several of a city, whatever they are, come from it
    if text.language == .russian, place.isCity, isPlural(place) { return .guest }
    return place.isCity ? .location : .unknown
  }

  /// Where a list of adjectives ends that share a noun: "Azerbaijani, Kazakh and Uzbek delegations".
  private func endOfAdjectives(from place: PlaceMention) -> Int {
    var end = place.tokens.upperBound
    for _ in 0..<RoleReader.longestList {
      let next = document.word(end) == .and || document.word(end) == .or ? end + 1 : end
      guard next > end || document.gap(end) == [.comma, .space],
        document.gap(end).isSubset(of: [.comma, .space, .lineBreak]),
        let other = text.place(at: next), other.form == .adjective,
        other.tokens.lowerBound == next,
        document.gap(next).isSubset(of: [.comma, .space, .lineBreak])
      else { break }
      end = other.tokens.upperBound
    }
    return end
  }

  private static let longestList = 24

  /// What a noun makes of the place that belongs to it.
  func role(ofNoun index: Int, _ lexeme: Lexeme, isAdjective: Bool) -> Role? {
    if isAdjective, text.language == .english, isTaught(index) { return .audience }
    switch lexeme.noun {
    // "its Japanese sister city" is far away
    case .city
    where document.matches(index - 1, "sister") || document.matches(index - 1, "twin")
      || document.matches(index - 1, "partner"):
      return .unknown
    case .capital, .city:
      // "from the Finnish city of Oulu"
      return text.language == .english ? roleOfTown(at: index) : .location
    case .mission: return .mission
    case .office: return .office
    // "a workshop given by the Danish director Lone Scherfig"
    case .official where isAdjective && isNamedDirector(index): return .guest
    case .official: return .office
    case .performer where text.language == .russian && document.word(index - 1) == .in:
      // «в театре …» is where, «театр …» is who
      return .location
    case .performer where isAdjective && isInTheatre(index): return .unknown
    case .musician, .performer, .artist, .delegation:
      return .guest
    case .work, .film, .monument: return .guest
    case .venue, .institution:
      if isAdjective, isWhereStudentsAre(index) { return .location }
      // the Moscow Cinema is in Yerevan
      if text.language == .english, place(before: index)?.isCity ?? false, isCinema(index) {
        return .unknown
      }
      // "at the Russian Museum" is in Russia; "pieces from the Museum of Kazakhstan" are not there
      if lexeme.traits.contains(.film) || isPublicPlace(index) { return nil }
      if isAdjective, isAbroad(index) { return .guest }
      if isAdjective, isForeignHouse(index) {
        // "the Dano-Polish Institute" is of both
        if isOfTwo(before: index) { return .unknown }
        // "the Thai Cultural Centre, Bangkok" is at home
        if isAtHome(index) { return houseRole(index) }
        return document.matches(index, "church") || document.matches(index, "mosque")
          ? .unknown : .guest
      }
      // "the Finnish theatre Lumen" comes
      if isAdjective, isNamedTroupe(index) { return .guest }
      if isAdjective, !document.isCapitalised(index), text.language == .english { return nil }
      return houseRole(index)
    case .agreement, .anniversary: return .unknown
    case nil: break
    }
    if lexeme.traits.contains(.audience) { return .audience }
    // "the Guinean kora player"
    if text.language == .english, isAny(index, ["player", "players"]),
      !document.lexeme(index - 1).traits.contains(.sport)
    {
      return .guest
    }
    // "three Latvian features": films
    if isAdjective, document.matches(index, "features"), text.place(at: index - 1) != nil {
      return .guest
    }
    return nil
  }

  /// A "Chinese centre" or "Armenian church" is mostly abroad, a "Chinese museum" at home.
  func isForeignHouse(_ index: Int) -> Bool {
    [
      "center", "centre", "house", "institute", "school", "church", "mosque", "branch", "corner",
      "complex", "garden", "gardens", "pavilion",
    ]
    .contains { document.matches(index, $0) }
      || ["центр", "школ"].contains { document.begins(index, $0) }
      || isHouseOfLand(index)
  }

  /// "The theatre Lumen stages": a theatre with its name behind it that does something, and is no house told of.
  func isNamedTroupe(_ index: Int) -> Bool {
    guard document.matches(index, "theatre") || document.matches(index, "theater"),
      document.isCapitalised(index + 1), document.gap(index + 1).isBlank
    else { return false }
    guard
      !(max(text.sentence(at: index).lowerBound, index - 4)..<index).contains(where: {
        document.word($0) == .at || document.word($0) == .in || document.word($0) == .of
      }), let verb = (index + 2..<index + 7).first(where: { document.verb($0) != nil })
    else { return false }
    switch document.verb(verb) {
    case .perform, .give, .come: return true
    default:
      return ["stage", "stages", "staged", "presents", "presented"].contains {
        document.matches(verb, $0)
      }
    }
  }

  /// Squares and streets have names of countries far away.
  func isPublicPlace(_ index: Int) -> Bool {
    document.matches(index, "square") || document.matches(index, "street")
      || document.matches(index, "park") || document.matches(index, "avenue")
      || document.matches(index, "club") || document.matches(index, "hotel")
      || document.matches(index, "bridge") || document.matches(index, "station")
      || document.matches(index, "boulevard") || document.matches(index, "university")
  }

  func isCompanyHead(_ index: Int) -> Bool {
    document.matches(index, "ballet") || document.matches(index, "opera")
      || document.matches(index, "circus")
  }

  func isCompany(_ index: Int) -> Bool {
    ["theatre", "theater", "opera", "philharmonic", "circus", "conservatory"].contains {
      document.matches(index, $0)
    }
  }

  /// What tells where something is beside a house: "behind the town hall of Ghent".
  private static let besides: [StaticString] = [
    "behind", "beside", "opposite", "outside", "inside", "facing",
  ]

  /// What a house makes of the place in its name, by the preposition before it.
  func houseRole(_ index: Int) -> Role {
    var back = index - 1
    while back >= 0, index - back <= 7, document.gap(back + 1).joins {
      // "In spring the museum …": the preposition is that of the time
      if text.time(at: back) != nil { break }
      switch document.word(back) {
      case .in, .at, .on, .near: return .location
      case nil where text.language == .english && isAny(back, RoleReader.besides): return .location
      case .under, .before:
        if text.language == .russian { return .location }
        return isCompany(index) ? .guest : .office
      case .from, .by: return .guest
      // "lends two paintings to the National Museum of Colombia"
      case .to where text.language == .english && isSentTo(back): return .destination
      case .of:
        if text.language == .english, VenueReader(text: text).isPartOfHouse(back - 1) {
          return .location
        }
        if document.lexeme(back - 1).noun == .work || document.lexeme(back - 1).head != nil {
          return .guest
        }
      case .the, .and, .a, .culture, .cultural, nil: break
      default: return isCompany(index) ? .guest : .office
      }
      if document.lexeme(back).verb != nil, !document.isCapitalised(back) { break }
      back -= 1
    }
    if text.language == .russian, showsItself(index) { return .host }
    if text.language == .english, let role = roleOfActingHouse(index) { return role }
    // a theatre that is not a place where something is has come itself
    return document.lexeme(index).traits.contains(.culture) && isCompany(index) ? .guest : .office
  }

  /// «Польский музей кино показывает», «Музей Сербии откроет»: a house in the nominative that shows.
  func showsItself(_ index: Int) -> Bool {
    guard document.lexeme(index).noun == .venue, isNominative(index) else { return false }
    for next in index + 1..<min(index + 6, document.count) {
      if !document.gap(next).joins { return false }
      switch document.lexeme(next).verb {
      case .show, .host: return true
      case nil: continue
      default: return false
      }
    }
    return false
  }
}
