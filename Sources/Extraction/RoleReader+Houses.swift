import Gazetteer

/// What the words around a known house or company make of its country.
extension RoleReader {
  /// Where something is ("at the Louvre"), who receives it ("the Louvre hosts"), or whose players or works are
  /// told of ("the Mariinsky's dancers", "works from the Prado").
  func role(of house: HouseMention) -> Role {
    let venues = VenueReader(text: text)
    let sentence = text.sentence(at: house.tokens.lowerBound)
    let start = venues.ownerStart(house.tokens.lowerBound)
    if isOfPlayers(house, before: start) || takesAbroad(house, in: sentence) { return .guest }
    if house.isPlace {
      // a line of a programme that is all house
      if sentence == house.tokens || venues.isLocated(house, in: sentence) { return .location }
      if venues.hosts(house, in: sentence) { return .host }
    }
    switch document.word(document.beforeThe(start)) {
    case .from: return .guest
    case .of where isFromCollection(document.beforeThe(start)): return .guest
    case .by where house.plays: return .guest
    case .with where house.plays: return .partner
    case nil where house.plays && isReceiver(document.beforeThe(start)): return .guest
    default: break
    }
    if isSentBy(house, before: start) { return .guest }
    guard venues.isSubject(house, in: sentence) else { return .unknown }
    return house.plays && comes(house, in: sentence) || sends(house, in: sentence)
      ? .guest : .unknown
  }

  /// "From the collection of": whether "of" at a token tells whose works come.
  private func isFromCollection(_ of: Int) -> Bool {
    guard text.language == .english, isAny(of - 1, RoleReader.holdings) else { return false }
    return (max(0, of - 5)..<of).contains { document.word($0) == .from }
  }

  /// The role of the house that a place is in the name of, or owns: "Astana Opera", "Madrid's Teatro Real".
  func roleOfHouse(with place: PlaceMention) -> Role? {
    guard !text.houses.isEmpty else { return nil }
    var next = place.tokens.upperBound
    if document.matches(next, "s"), document.gap(next) == .apostrophe { next += 1 }
    guard let house = text.house(at: place.tokens.lowerBound) ?? text.house(at: next),
      house.country == place.country,
      house.tokens.contains(place.tokens.lowerBound) || house.tokens.lowerBound == next
    else { return nil }
    let role = role(of: house)
    return role == .unknown ? nil : role
  }

  /// "At the Alliance Française and the Goethe-Institut".
  func continuesInstitutes(_ place: PlaceMention, after previous: (PlaceMention, Role)?) -> Bool {
    guard let (before, role) = previous, role == .unknown,
      CulturalInstitute(document, at: before.tokens.lowerBound)?.tokens == before.tokens
    else { return false }
    let between = Range(from: before.tokens.upperBound, upTo: place.tokens.lowerBound)
    return between.count <= 2
      && between.allSatisfy { document.word($0) == .and || document.word($0) == .the }
      && document.gap(before.tokens.upperBound).isSubset(of: [.space, .comma, .lineBreak])
  }

  /// "Will host the Mariinsky Ballet", "brings the Bolshoi to Baku": a verb whose object comes.
  private func isReceiver(_ index: Int) -> Bool {
    guard text.language == .english, !document.isCapitalised(index) else { return false }
    switch document.lexeme(index).verb {
    case .host, .invite: return true
    case .come, .show, .plan:
      return isAny(
        index,
        [
          "bring", "brings", "brought", "bringing", "present", "presents", "presented", "expects",
          "expect",
          "awaits", "await", "sees", "saw",
        ])
    default: return false
    }
  }

  /// "The Bolshoi's dancers", "La Scala's orchestra", "soloists of the Mariinsky", «артисты Мариинского театра».
  private func isOfPlayers(_ house: HouseMention, before start: Int) -> Bool {
    var next = house.tokens.upperBound
    let isOwner = document.gap(next) == .apostrophe
    if isOwner, document.matches(next, "s") { next += 1 }
    for index in next..<next + (isOwner ? 3 : 2) where text.language == .english {
      guard document.gap(index).joins else { break }
      if isPlayer(index, house) { return true }
      if document.lexeme(index).head == .tour { return house.plays }
    }
    let before = document.beforeThe(start)
    switch text.language {
    case .english:
      return document.word(before) == .of && isPlayer(before - 1, house)
    case .russian:
      let head = document.lexeme(before).head
      return document.gap(before + 1).joins
        && (isPlayer(before, house)
          || house.plays && (head == .tour || head == .performance || head == .concert))
    }
  }

  private func isPlayer(_ index: Int, _ house: HouseMention) -> Bool {
    switch document.lexeme(index).noun {
    case .musician, .performer: house.plays
    case .artist, .work: true
    default: false
    }
  }

  /// "The Bolshoi will dance", "La Scala is coming": it plays, wherever that is.
  private func comes(_ house: HouseMention, in sentence: Range<Int>) -> Bool {
    switch document.verb(verb(after: house, in: sentence)) {
    case .perform, .come, .give, .show, .begin, .attend: true
    // «Балет Мариинского театра завершил гастроли»
    case .end, .last: house.plays
    default: false
    }
  }

  /// «Пушкинский музей покажет в Пекине», «Эрмитаж привезёт в Ереван»: a house that shows something in another country.
  private func takesAbroad(_ house: HouseMention, in sentence: Range<Int>) -> Bool {
    guard text.language == .russian, VenueReader(text: text).isSubject(house, in: sentence) else {
      return false
    }
    if showsInAnother(house, in: sentence) { return true }
    guard comes(house, in: sentence) else { return false }
    return text.places(in: sentence).contains {
      $0.form == .name && $0.country != house.country
        && document.word($0.tokens.lowerBound - 1) == .in
    }
  }

  /// «Эрмитаж покажет в Лувре …»: one house shows what it has in one abroad.
  private func showsInAnother(_ house: HouseMention, in sentence: Range<Int>) -> Bool {
    let verb = verb(after: house, in: sentence)
    guard verb >= 0, document.lexeme(verb).verb == .show || document.lexeme(verb).verb == .begin
    else { return false }
    let venues = VenueReader(text: text)
    return text.houses(in: sentence).contains {
      $0.tokens.lowerBound > verb && $0.country != house.country
        && venues.isLocated($0, in: sentence)
    }
  }

  /// "The Louvre will send 40 works to Beijing", «Эрмитаж передаст Прадо двадцать картин».
  private func sends(_ house: HouseMention, in sentence: Range<Int>) -> Bool {
    let verb = verb(after: house, in: sentence)
    guard verb >= 0 else { return false }
    return switch text.language {
    case .english:
      document.lexeme(verb).verb == .attend
        || ["bring", "brings", "brought", "loans", "loaned", "ships"].contains {
          document.matches(verb, $0)
        }
    case .russian: isSending(verb)
    }
  }

  /// «Работы предоставил Музей Мунка», and not «предоставил Лувру».
  private func isSentBy(_ house: HouseMention, before start: Int) -> Bool {
    text.language == .russian && isSending(start - 1) && document.gap(start).isBlank
      && !["у", "ю", "ому", "ой"].contains { document.hasEnding(house.tokens.lowerBound, $0) }
  }

  /// «Предоставил Музей Мунка в Осло»: the city of a house that sends something.
  func isOfSender(_ place: PlaceMention, before preposition: Int) -> Bool {
    guard preposition > 0, let house = text.house(at: preposition - 1),
      house.country == place.country, house.tokens.upperBound == preposition
    else { return false }
    return role(of: house) == .guest
  }

  /// «Отправит», «передаст», «предоставит».
  private func isSending(_ verb: Int) -> Bool {
    ["отправ", "переда", "привез", "привёз", "предостав", "одолж", "пришл"].contains {
      document.begins(verb, $0)
    }
  }

  /// The first verb that follows with only small words between; the token before all others if none does.
  private func verb(after house: HouseMention, in sentence: Range<Int>) -> Int {
    var index = house.tokens.upperBound
    while index < sentence.upperBound, index - house.tokens.upperBound < 5 {
      if document.gap(index).separates { return -1 }
      if document.lexeme(index).verb != nil || isSending(index) { return index }
      if text.language == .russian, let time = text.time(at: index) {
        index = time.tokens.upperBound
        continue
      }
      guard document.lexeme(index).word != nil else { return -1 }
      index += 1
    }
    return -1
  }

  /// «Румынский культурный институт», «Венгерский культурный центр»: what stands for its country abroad.
  func isInstituteAbroad(_ place: PlaceMention) -> Bool {
    let next = place.tokens.upperBound
    return !place.isCity && document.begins(next, "культурн") && document.gap(next).isBlank
      && document.gap(next + 1).isBlank
      && ["институт", "центр"].contains { document.begins(next + 1, $0) }
  }

  /// «Солисты кишинёвской филармонии»: where players are at home.
  func isOfPlayersHouse(_ place: PlaceMention) -> Bool {
    let start = place.tokens.lowerBound
    guard document.gap(start).isBlank, document.hasEnding(start, "й") else { return false }
    switch document.lexeme(start - 1).noun {
    case .musician, .performer, .artist: break
    default: return false
    }
    return ["филармони", "опер", "консерватори"].contains {
      document.begins(place.tokens.upperBound, $0)
    }
  }

  /// «Из частных собраний Тбилиси»: where works come from.
  func isOfCollections(_ place: PlaceMention) -> Bool {
    let start = place.tokens.lowerBound
    return document.gap(start).isBlank
      && ["собраний", "коллекций", "фондов", "музеев"].contains {
        document.matchesCyrillic(start - 1, $0)
      }
      && (max(0, start - 4)..<start - 1).contains { document.word($0) == .from }
  }

  /// «Концерт мастеров искусств узбекской столицы»: the town of those who play.
  func isOfPlayersTown(_ place: PlaceMention) -> Bool {
    let start = place.tokens.lowerBound
    guard document.matchesCyrillic(place.tokens.upperBound, "столицы"), document.gap(start).isBlank
    else { return false }
    return (max(0, start - 3)..<start).contains { index in
      switch document.lexeme(index).noun {
      case .musician, .performer, .artist: true
      default: document.matchesCyrillic(index, "мастеров")
      }
    }
  }
}
