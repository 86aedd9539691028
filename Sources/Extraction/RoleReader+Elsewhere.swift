import Gazetteer

/// What is in a place without being the occasion: where things were made, where people live, which collection lends.
extension RoleReader {
  /// The role of a place after "in" or "at" at token `index`, where something else than the occasion is there.
  func elsewhere(_ index: Int) -> Role? {
    guard text.language == .english, index > 0, document.gap(index).joins else { return nil }
    let before = index - 1
    if isAny(before, RoleReader.madeThere) || isAny(before, RoleReader.troubles) { return .unknown }
    if document.lexeme(before).verb == .say, document.lexeme(before).noun == nil,
      !document.matches(before, "lectured"),
      !isAny(before - 1, ["was", "were", "been", "is", "are"])
    {
      return .unknown
    }
    if document.matches(before, "than") || isAfterSuccess(before) || isOfLife(before)
      || isEarlierLeg(before)
      || isBeforePress(before)
    {
      return .unknown
    }
    if isAny(before, RoleReader.residents) {
      return preposition(before: before) == .from || isApposed(before) ? .guest : .unknown
    }
    // "prepared by the Matenadaran in Yerevan"
    if document.isCapitalised(before), preposition(before: before) == .by, isLent(before) {
      return .guest
    }
    // "kimonos lent by a dyers' guild in Kanazawa"
    if preposition(before: before) == .by, isGiven(before) { return .guest }
    // "the theatre from Kautokeino in Norway"
    if let land = text.place(at: index + 1), !land.isCity, text.place(at: before) == nil,
      isOnlyName(before)
    {
      return .guest
    }
    // "from the Museo Tamayo in Mexico City"
    if let house = text.house(at: before), house.tokens.upperBound == index,
      role(of: house) == .guest
    {
      return .guest
    }
    guard let lender = lender(endingAt: before) else { return nil }
    switch preposition(before: collection(of: lender) ?? lender) {
    case .from: return .guest
    case .by where isLent(lender): return .guest
    default: return nil
    }
  }

  /// The noun of an institution whose name ends at a token: "the Museum of Folk Art".
  private func lender(endingAt end: Int) -> Int? {
    if isAny(end, RoleReader.lenders) { return end }
    guard document.isCapitalised(end) else { return nil }
    var index = end
    while index > 0, end - index < 6, document.gap(index).isBlank {
      index -= 1
      // "the Museo Tamayo"
      if isAny(index, RoleReader.foreignHouses) { return index }
      if isAny(index, RoleReader.lenders) { return document.word(index + 1) == .of ? index : nil }
      guard
        document.isCapitalised(index) || document.word(index) == .of
          || document.word(index) == .and
      else { return nil }
    }
    return nil
  }

  /// "Collection" in "from the collection of the Pera Museum", of the house whose noun is at a token.
  func collection(of house: Int) -> Int? {
    var index = house - 1
    while index > 0, house - index < 6, document.gap(index + 1).joins {
      if document.word(index) == .of {
        return isAny(index - 1, RoleReader.holdings) ? index - 1 : nil
      }
      guard document.isCapitalised(index) || document.word(index) == .the else { return nil }
      index -= 1
    }
    return nil
  }

  static let holdings: [StaticString] = [
    "collection", "collections", "holdings", "stores", "storerooms", "archive", "archives", "funds",
    "fund", "treasures", "stocks",
  ]

  /// The role of a place that only tells which institution acts: "the ministry in Riga said", "the archive in Riga
  /// sent". `index` is the token of "in".
  func roleOfActor(_ place: PlaceMention, after index: Int) -> Role? {
    guard text.language == .english, document.gap(index).isBlank else { return nil }
    var verb = place.tokens.upperBound
    while verb < place.tokens.upperBound + 3, document.gap(verb).isBlank,
      document.lexeme(verb).verb == nil, document.lexeme(verb).word != nil
    {
      verb += 1
    }
    guard document.gap(verb).isBlank else { return nil }
    if isAny(verb, RoleReader.sending), !isAny(verb - 1, ["to", "was", "were", "be", "been"]),
      document.isCapitalised(index - 1) || document.lexeme(index - 1).noun != nil
    {
      return .guest
    }
    if isTakingAway(verb, from: place) { return .guest }
    if isOrganizer(endingAt: index - 1, verb: verb), isSetElsewhere(than: place, after: verb) {
      return .office
    }
    // "the exhibition that the museum in Yerevan put together"
    if isAny(verb, RoleReader.making), isInRelativeClause(index) { return .guest }
    guard verb == place.tokens.upperBound,
      document.lexeme(verb).verb == .say || isAny(verb, RoleReader.announcing)
    else { return nil }
    let first = max(0, index - RoleReader.ownerReach)
    return (first..<index).contains {
      document.lexeme($0).noun == .office || document.lexeme($0).noun == .official
    } ? .office : nil
  }

  /// "The Museum of Oulu lends", "the Museum of Oulu has made room": whether a house at a token gives or receives.
  func roleOfActingHouse(_ house: Int) -> Role? {
    var index = house + 1
    while index < house + 9, document.gap(index).joins {
      if isAny(index, RoleReader.sending) { return .guest }
      if document.matches(index, "made"), document.matches(index + 1, "room") { return .host }
      // "the museum devotes an exhibition to lacquer"
      if isAny(index, ["devotes", "dedicates", "devote", "dedicate"]) { return .host }
      switch document.lexeme(index).verb {
      case .host: return .host
      case nil: break
      default:
        if document.lexeme(index).noun == nil, document.lexeme(index).head == nil { return nil }
      }
      index += 1
    }
    return nil
  }

  /// Whether "that" or "which" opens the clause of a token.
  private func isInRelativeClause(_ index: Int) -> Bool {
    (max(1, index - RoleReader.ownerReach)..<index).contains {
      document.word($0) == .that || document.word($0) == .which
    }
  }

  private static let making: [StaticString] = [
    "put", "prepared", "assembled", "compiled", "curated", "made", "organised", "organized",
    "produced", "created", "commissioned",
  ]

  /// How far before a place the institution in it is named.
  private static let ownerReach = 12

  private static let sending: [StaticString] = [
    "sent", "sends", "send", "sending", "lent", "lends", "lend", "lending", "loaned", "loans",
    "loaning", "dispatched", "shipped", "contributed", "contributes", "contribute", "donated",
    "provided",
  ]

  private static let announcing: [StaticString] = [
    "announced", "announces", "declared", "promised", "promises", "decided", "hopes", "hoped",
  ]

  /// Whether a noun is of those who play, act or make works.
  func isPlayer(_ index: Int) -> Bool {
    switch document.lexeme(index).noun {
    case .musician, .performer, .artist: true
    default: false
    }
  }

  /// "Has played in Paris", "winners of a competition in Arezzo": what is told of someone's life, and not of these days.
  private func isOfLife(_ before: Int) -> Bool {
    let sentence = text.sentence(at: before)
    // "has given a concert in Yerevan" is news
    if document.lexeme(before).head != nil, !document.lexeme(before).isPlural,
      (max(sentence.lowerBound, before - 3)..<before).contains(where: { document.word($0) == .a })
    {
      return false
    }
    guard text.times(in: sentence).isEmpty else {
      return (max(sentence.lowerBound, before - 5)...before).contains {
        isAny($0, ["winner", "winners", "laureate", "laureates"])
      }
    }
    for index in (max(sentence.lowerBound, before - 5)...before).reversed() {
      if isAny(index, ["won", "winner", "winners", "laureate", "laureates"]) { return true }
      guard document.lexeme(index).form == .past,
        [.perform, .teach, .give, .show].contains(document.lexeme(index).verb)
      else { continue }
      return isAny(index - 1, ["has", "have"])
        || isAny(index - 2, ["has", "have"])
          && !isAny(index - 1, ["been", "not", "never"])
    }
    return false
  }

  /// "After its success in Paris", "following a run at home and in Vienna": where a show was before.
  private func isAfterSuccess(_ before: Int) -> Bool {
    isAny(before, RoleReader.successes)
      && (max(0, before - 5)..<before).contains {
        document.word($0) == .after || isAny($0, ["following"])
      }
  }

  private static let successes: [StaticString] = [
    "success", "successes", "triumph", "acclaim", "run", "runs", "showing", "showings", "stint",
    "stay",
    "stop", "stops", "debut", "premiere", "premieres", "presentation", "presentations",
    "appearances",
    "appearance", "performances", "concerts", "screenings", "shows",
  ]

  /// "Presented to the press in Dresden", "said at a press conference in Minsk": where something was only told of.
  private func isBeforePress(_ before: Int) -> Bool {
    var index = before
    while index > 0, before - index < 6, document.gap(index + 1).joins {
      if isAny(index, ["press", "reporters", "journalists", "briefing"]) { return true }
      guard document.lexeme(index).verb == nil, document.lexeme(index).head != .exhibition else {
        return document.lexeme(index).head == .conference && document.matches(index - 1, "press")
      }
      index -= 1
    }
    return false
  }

  /// "Before Muscat it was in Amman", "has already been shown in Riga": where something was until it came.
  private func isEarlierLeg(_ before: Int) -> Bool {
    let sentence = text.sentence(at: before)
    let first = max(sentence.lowerBound, before - 6)
    guard first <= before,
      (first...before).contains(where: { isAny($0, ["was", "were", "been"]) })
    else { return false }
    if isAny(before, ["was", "were", "been"]) {
      return (first..<before).contains { document.matches($0, "before") }
    }
    return document.matches(before - 1, "been")
      && isAny(before - 2, ["already", "previously", "earlier"])
      && (document.lexeme(before).verb == .show || document.lexeme(before).verb == .perform)
  }

  /// The role of a town, by what stands before "the Finnish city of Oulu" whose noun is at token `index`.
  func roleOfTown(at index: Int) -> Role {
    switch preposition(before: index) {
    case .from: .guest
    case .to, .into: .destination
    case .with, .between: .partner
    default: .location
    }
  }

  /// Whether a house gave something: "lent by a private museum in".
  private func isLent(_ index: Int) -> Bool {
    for back in (max(0, index - 7)..<index).reversed() where document.word(back) == .by {
      // "performs works by Chopin in Hanoi"
      if isAny(back - 1, ["works", "work"]) { return false }
      return isAny(back - 1, RoleReader.lent) || isAny(back - 1, RoleReader.madeThere)
    }
    return false
  }

  /// "Ana Ruiz, a professor in Spain": whether a noun tells who was just named.
  private func isApposed(_ noun: Int) -> Bool {
    document.word(noun - 1) == .a && document.gap(noun - 1) == [.comma, .space]
      && document.isCapitalised(noun - 2)
  }

  /// Whether someone gave something: "lent by".
  private func isGiven(_ index: Int) -> Bool {
    for back in (max(0, index - 7)..<index).reversed() where document.word(back) == .by {
      return isAny(back - 1, RoleReader.lent)
    }
    return false
  }

  /// Whether nothing but capitals stands between a preposition and the end of a name.
  private func isOnlyName(_ end: Int) -> Bool {
    var index = end
    while index > 0, document.isCapitalised(index), document.gap(index).joins { index -= 1 }
    return index < end && document.word(index) == .from
  }

  /// The preposition before the noun phrase that ends at a token.
  private func preposition(before end: Int) -> Word? {
    var index = end - 1
    while index >= 0, end - index <= 7, document.gap(index + 1).joins {
      let lexeme = document.lexeme(index)
      switch lexeme.word {
      case .from, .by, .with, .of, .to, .for, .in, .at, .on, .into, .between: return lexeme.word
      case .is, .are, .was, .were, .will, .be, .been, .has, .have, .had: return nil
      case nil where lexeme.verb != nil && lexeme.noun == nil && !document.isCapitalised(index):
        return nil
      default: index -= 1
      }
    }
    return nil
  }

  /// "Central Seoul", "downtown Beirut".
  func isQuarter(_ index: Int) -> Bool {
    isAny(
      index,
      [
        "central", "downtown", "southern", "northern", "eastern", "western", "old", "inner",
        "uptown", "midtown", "south", "north", "east", "west", "northeastern", "southeastern",
        "northwestern", "southwestern", "nearby", "suburban",
      ])
  }

  func isAny(_ index: Int, _ words: [StaticString]) -> Bool {
    words.contains { document.matches(index, $0) }
  }

  /// "Printed in", "born in", "based in".
  private static let madeThere: [StaticString] = [
    "made", "printed", "published", "painted", "carved", "woven", "sewn", "built", "cast", "cut",
    "shot", "filmed", "recorded", "composed", "written", "restored", "forged", "fired", "minted",
    "produced", "manufactured", "dyed", "embroidered", "engraved", "unearthed", "excavated",
    "found", "discovered", "founded", "formed", "born", "raised", "buried", "bred",
    "trained", "educated", "studied", "studies", "studying", "married", "settled", "exiled",
    "based", "headquartered", "living", "lives", "lived", "live", "resides", "residing", "resident",
    "residence", "working", "works", "worked", "translated", "bought", "purchased", "acquired",
    "prize", "prizes", "award", "awards", "medal", "medals", "kept", "registered", "imprisoned",
    "stationed", "designed", "developed", "lost", "grown",
  ]

  /// What happens in a place without being of culture: "the unrest in".
  private static let troubles: [StaticString] = [
    "war", "wars", "turmoil", "unrest", "crisis", "earthquake", "quake", "floods", "flood",
    "fighting", "conflict", "coup", "violence", "situation", "events", "attacks", "attack",
    "elections", "election", "cases", "outbreak", "epidemic", "pandemic", "drought", "famine",
    "revolution", "protests", "investors", "investment", "investments", "prices",
  ]

  /// Who lives there: "a professor in".
  private static let residents: [StaticString] = [
    "professor", "professors", "lecturer", "cantor", "collector", "collectors", "friends",
    "colleagues", "correspondent", "relatives", "cousins", "partners", "tailor", "goldsmith",
    "dealer", "dealers", "gallerist", "luthier",
  ]

  private static let foreignHouses: [StaticString] = [
    "museo", "musée", "musee", "museu", "muzeum", "museet", "muzeul", "galleria", "galería",
    "galerie", "galeria", "pinacoteca", "fundación", "fundacion", "fundação", "fundacao",
    "fondazione", "fondation", "casa", "kunsthalle", "kunstmuseum",
  ]

  private static let lenders: [StaticString] = [
    "collection", "collections", "workshop", "workshops", "studio", "studios", "archive",
    "archives", "publisher", "firm", "company", "factory", "laboratory", "foundry", "club",
    "conservatory", "circus", "choir", "street", "camp", "museum", "museums", "gallery",
    "galleries", "library", "academy", "school", "university", "union", "association",
    "foundation",
  ]

  private static let lent: [StaticString] = [
    "lent", "loaned", "provided", "sent", "donated", "gifted", "supplied",
    "assembled", "collected", "owned", "commissioned", "prepared", "curated", "compiled",
  ]
}
