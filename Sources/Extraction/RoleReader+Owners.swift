import Gazetteer

/// What a place is that owns or describes what follows: "Latvia's choir", "the Riga quartet".
extension RoleReader {
  /// "Georgia's": an owner of artists, offices, houses.
  func possessive(_ place: PlaceMention) -> Role {
    var index = place.tokens.upperBound
    if document.matches(index, "s") { index += 1 }
    let end = min(index + 6, document.count)
    while index < end, document.gap(index).joins {
      let lexeme = document.lexeme(index)
      // "Bogota's theatre festival"
      if document.gap(index + 1).isBlank, lexeme.head == nil,
        isGathering(document.lexeme(index + 1).head)
      {
        index += 1
        continue
      }
      if let role = role(ofNoun: index, lexeme, isAdjective: false) { return role }
      // "Zagreb's Gavella follows": the verb ends what is owned
      if lexeme.verb != nil, lexeme.noun == nil, lexeme.head == nil, !document.isCapitalised(index)
      {
        break
      }
      if isAct(index) { break }
      if lexeme.head != nil { return place.isCity ? .location : .subject }
      if lexeme.word != nil, lexeme.word != .and, lexeme.word != .culture, lexeme.word != .cultural
      {
        break
      }
      index += 1
    }
    // "Zagreb's Gavella follows", "Ireland's Aoife Brannigan": whoever comes, unless it is where something is
    let first = place.tokens.upperBound + 1
    if document.isCapitalised(first), text.place(at: first) == nil,
      place.isCity || document.gap(first + 1).isBlank && document.isCapitalised(first + 1)
    {
      switch document.word(place.tokens.lowerBound - 1) {
      // "three acrobats of Montreal's École de la Roue"
      case .of where isPlayer(place.tokens.lowerBound - 2): return .guest
      case .in, .at, .on, .of, .near: break
      // "will fill Osijek's Tvrđa"
      case nil where document.lexeme(place.tokens.lowerBound - 1).verb != nil: break
      // "to Copenhagen's Betty Nansen"
      case .to, .into: return .destination
      default: return .guest
      }
    }
    return place.isCity ? .location : .unknown
  }

  /// "Its UK premiere", "their British debut": where it is given for the first time.
  func isPremiered(in place: PlaceMention) -> Bool {
    text.language == .english && !place.isCity && place.form != .people
      && document.gap(place.tokens.upperBound).isBlank
      && [Word.its, .their].contains(document.word(place.tokens.lowerBound - 1))
      && isAny(place.tokens.upperBound, ["premiere", "debut", "première"])
  }

  private func isGathering(_ head: HeadNoun?) -> Bool {
    switch head {
    case .festival, .fair, .biennale, .competition, .conference: true
    default: false
    }
  }

  /// "Kazakhstan Culture", "Azerbaijan National Carpet Museum", "Kuwait Cultural Week".
  func attributive(_ place: PlaceMention) -> Role? {
    if isOfThings(place) { return .guest }
    var index = place.tokens.upperBound
    let end = min(index + 6, document.count)
    // "the Montana Irish Festival"
    if let other = text.place(at: index), other.form == .adjective,
      other.country != place.country, document.gap(other.tokens.upperBound).isBlank,
      (0..<2).contains(where: { document.lexeme(other.tokens.upperBound + $0).head != nil })
    {
      return .location
    }
    while index < end, document.gap(index).joins {
      let lexeme = document.lexeme(index)
      // "the Qatar-Brazil 2014 Year of Culture"
      if document.number(index) != nil, document.gap(index).isBlank {
        index += 1
        continue
      }
      // "by Tartu University Choir"
      if isPublicPlace(index), !(document.gap(index + 1).isBlank && isPlayer(index + 1)) {
        return .unknown
      }
      // "the Oulu Consort plays": who does it comes from there, wherever that is
      if isAct(index),
        index > place.tokens.upperBound || document.word(place.tokens.lowerBound - 1) != .the
      {
        return nil
      }
      if lexeme.head != nil, document.gap(index + 1).joins,
        document.lexeme(index + 1).noun == .musician
          || document.lexeme(index + 1).noun == .performer
      {
        // "the Budapest Festival Orchestra"
        return .guest
      }
      // "the Bodrum Ballet Festival" is named after its town
      if lexeme.head == .performance, place.isCity, document.gap(index + 1).isBlank,
        let whole = document.lexeme(index + 1).head, whole.gathers || whole.encloses
      {
        index += 1
        continue
      }
      if let head = lexeme.head {
        // "the Rostock ballet dances"
        if isCompanyHead(index), document.gap(index + 1).isBlank,
          document.lexeme(index + 1).verb == .perform || document.lexeme(index + 1).verb == .come
        {
          return .guest
        }
        // "the Tokyo Ballet" is a company
        if head == .performance,
          document.isCapitalised(index) || isOfPlayers(place.tokens.lowerBound),
          !document.matches(index, "performance")
        {
          // "in the Hanoi Opera House" is where it is
          return isHouse(index + 1) ? houseRole(index + 1) : .guest
        }
        // "the artist's Istanbul series", "the choir's Wellington appearance"
        if head == .event, place.isCity { return .unknown }
        return place.isCity ? .location : .subject
      }
      if place.isCity, index == place.tokens.upperBound,
        document.word(place.tokens.lowerBound - 1) != .from, !document.isCapitalised(index + 1),
        isAny(
          index, ["appearance", "date", "dates", "leg", "stop", "debut", "premiere", "gig", "run"])
      {
        return .location
      }
      // "the Windhoek Film Week"
      let isBeforeHead =
        document.gap(index + 1).isBlank && document.lexeme(index + 1).head != nil
        && !(isAct(index + 1) && document.isCapitalised(index))
      if !isBeforeHead, let role = role(ofNoun: index, lexeme, isAdjective: true) { return role }
      if lexeme.word == .culture || lexeme.word == .cultural || document.isCapitalised(index)
        || lexeme.traits.contains(.culture)
      {
        if document.matches(index, "culture") { return .subject }
        index += 1
        continue
      }
      // "the Hanoi water puppets"
      if lexeme == Lexeme(), document.gap(index + 1).isBlank, !document.isCapitalised(index + 1) {
        switch document.lexeme(index + 1).noun {
        case .work, .musician, .performer: return .guest
        default: return nil
        }
      }
      return nil
    }
    return nil
  }

  /// "Soloists of the Kiev opera": whether those who play are said to be of what begins at a token.
  private func isOfPlayers(_ start: Int) -> Bool {
    document.word(start - 1) == .the && document.word(start - 2) == .of && isPlayer(start - 3)
  }

  /// Whether a noun of occasions is a verb here: "plays", "shows", "tours" after a name.
  private func isAct(_ index: Int) -> Bool {
    document.lexeme(index).verb != nil && document.lexeme(index).isPlural
      && !document.isCapitalised(index)
      && (document.isCapitalised(index - 1) || document.number(index - 1) != nil)
      && (document.isCapitalised(index + 1) || document.lexeme(index + 1).word != nil
        || document.gap(index + 1).contains(.openQuote))
  }
}
