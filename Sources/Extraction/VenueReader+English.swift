import Gazetteer

/// Parts of English names of houses, and houses that are told of again.
extension VenueReader {
  /// "At the Nordic Theatre Festival": whether a house's noun only belongs to the name of an occasion.
  func isInNameOfOccasion(_ index: Int) -> Bool {
    guard text.language == .english, document.isCapitalised(index),
      document.isCapitalised(index + 1), document.gap(index + 1).isBlank
    else { return false }
    switch document.lexeme(index + 1).head {
    case .festival, .biennale, .fair, .competition, .days, .week, .season: return true
    default: return false
    }
  }

  /// Where a name goes on after a small word of another language, and ends with its next part: "Theatre de la Ville",
  /// "Museu do Oriente".
  func endOfLink(at index: Int) -> Int? {
    guard text.language == .english else { return nil }
    var next = index
    while next - index < 3, isLink(next), document.gap(next).isBlank { next += 1 }
    guard next > index, document.isCapitalised(next),
      document.gap(next).isBlank || document.gap(next) == .apostrophe
    else { return nil }
    return next + 1
  }

  /// Whether a small word joins the parts of a name: the "de" of "Lope de Vega Theatre".
  func isLinked(_ index: Int) -> Bool {
    text.language == .english && isLink(index) && document.gap(index).isBlank
      && document.gap(index + 1).isBlank && document.isCapitalised(index - 1)
  }

  /// Whether a word is the Arabic article of a name: "al-Kindi Cinema".
  func isArticle(_ index: Int) -> Bool {
    document.gap(index + 1) == .hyphen
      && ["al", "el", "ar", "as", "ash", "at", "an"].contains { document.matches(index, $0) }
  }

  /// "South of Seoul".
  func isBearing(_ index: Int) -> Bool {
    document.word(index + 1) == .of
      && ["north", "south", "east", "west"].contains { document.matches(index, $0) }
  }

  /// "The Rialto Theatre screens a film": what a company shows anywhere, a house of films shows at home.
  func isScreening(_ index: Int) -> Bool {
    ["screen", "screens", "screened", "screening"].contains { document.matches(index, $0) }
  }

  /// "The Gran Teatro will be the venue of", "the library is the venue": what a house is that something takes place in.
  func isScene(_ index: Int) -> Bool {
    text.language == .english && document.word(index - 1) == .the
      && (document.word(index + 1) == .of || document.word(index + 1) == .for
        || document.gap(index + 1).separates)
      && ["venue", "scene", "setting", "site"].contains { document.matches(index, $0) }
  }

  /// "The museum took its drawings to Riga": what a house takes elsewhere is not in it.
  func isTaking(_ verb: Int) -> Bool {
    ["took", "takes", "take"].contains { document.matches(verb, $0) }
      && (verb + 1..<verb + 14).contains {
        document.word($0) == .to && text.place(at: $0 + 1) != nil
      }
  }

  /// "The museum devotes an exhibition to lacquer".
  func isDevoting(_ index: Int) -> Bool {
    ["devotes", "devote", "devoted", "dedicates", "dedicate", "dedicated"].contains {
      document.matches(index, $0)
    } && document.word(index + 1) == .a
  }

  /// "The venue will be the Palace of Arts": whether a name follows what tells where.
  func isToldAsScene(_ start: Int, from first: Int) -> Bool {
    guard text.language == .english else { return false }
    var index = document.beforeThe(start)
    guard [.is, .was, .be].contains(document.word(index)) else { return false }
    if document.word(index - 1) == .will { index -= 1 }
    return index > first
      && ["venue", "location", "place", "host"].contains { document.matches(index - 1, $0) }
  }

  /// "The Odeon Theatre in Bucharest presents": whether a company is told by its city as a house is, and shows nothing elsewhere.
  func isAtHome(_ range: Range<Int>, after verb: Int, in tokens: Range<Int>) -> Bool {
    guard text.language == .english, document.word(range.upperBound) == .in,
      text.place(at: range.upperBound + 1)?.isCity ?? false
    else { return false }
    return text.places(in: Range(from: verb, upTo: tokens.upperBound)).allSatisfy { place in
      switch document.word(place.tokens.lowerBound - 1) {
      case .in, .at, .to: false
      default: true
      }
    }
  }

  /// "At the Ganja State Philharmonic": an orchestra's house, where something is.
  func isPhilharmonicHall(_ index: Int) -> Bool {
    guard text.language == .english, document.matches(index, "philharmonic"),
      document.isCapitalised(index), !document.lexeme(index + 1).isPlayer,
      !document.isCapitalised(index + 1) || !document.gap(index + 1).isBlank
    else { return false }
    var start = index
    while start > 0, index - start < 6, document.gap(start).isBlank,
      document.isCapitalised(start - 1)
    {
      start -= 1
    }
    let before = document.beforeThe(start)
    return document.word(before) == .at || document.word(before) == .in
  }

  /// The "Has" of "Kadir Has Congress Center": a small word in capitals between others.
  func isBetweenCapitals(_ index: Int) -> Bool {
    document.word(index) == .has && document.isCapitalised(index - 1)
      && document.isCapitalised(index + 1) && document.gap(index).isBlank
      && document.gap(index + 1).isBlank
  }

  /// "In Copenhagen" right behind a name.
  func isInCity(_ end: Int) -> Bool {
    document.word(end) == .in && document.gap(end).isBlank
      && text.place(at: end + 1).map { $0.isCity && $0.form == .name } ?? false
  }

  /// Where the house begins of "Pamplona's Baluarte".
  func endOfOwner(at start: Int) -> Int? {
    guard let owner = text.place(at: start), owner.isCity, owner.form == .name,
      document.matches(owner.tokens.upperBound, "s"),
      document.gap(owner.tokens.upperBound) == .apostrophe
    else { return nil }
    return owner.tokens.upperBound + 1
  }

  private func isLink(_ index: Int) -> Bool {
    !document.isCapitalised(index)
      && VenueReader.links.contains { document.matches(index, $0) }
  }

  private static let links: [StaticString] = [
    "de", "la", "le", "les", "los", "las", "du", "des", "del", "della", "delle", "dei", "degli",
    "di", "da", "do", "dos", "das", "van", "der", "den", "l", "d",
  ]

  /// "At the Goethe-Institut", "the Goethe-Institut Seoul shows": an institute that something is at, or that holds it.
  func instituteVenue(at index: Int, in tokens: Range<Int>) -> Venue? {
    guard let institute = CulturalInstitute(document, at: index)?.tokens,
      institute.upperBound <= tokens.upperBound
    else { return nil }
    if isLocated(index, from: tokens.lowerBound) {
      return Venue(tokens: institute, isLocated: true)
    }
    return isHost(institute, in: tokens) ? Venue(tokens: institute, isLocated: false) : nil
  }

  /// "The museum held an exhibition", "the same hall has a concert": a house named before, as what holds or shows.
  func isSubjectAgain(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard document.lexeme(index).noun == .venue, !document.isCapitalised(index) else {
      return false
    }
    let start = document.matches(index - 1, "same") ? index - 1 : index
    guard start > tokens.lowerBound, document.word(start - 1) == .the,
      document.gap(start).isBlank
    else { return false }
    var back = start - 2
    while back >= tokens.lowerBound, document.lexeme(back).word == .adverb { back -= 1 }
    if back >= tokens.lowerBound, document.gap(back + 1).joins,
      document.lexeme(back).noun != nil || document.lexeme(back).verb != nil
        || document.word(back) == .of || document.word(back) == .from || document.word(back) == .to
        || document.word(back) == .by || document.word(back) == .with
    {
      return false
    }
    return isHost(index..<index + 1, in: tokens) || hasOccasion(index + 1)
  }

  /// "Also has an exhibition", "has a concert".
  private func hasOccasion(_ start: Int) -> Bool {
    let verb = document.word(start) == .also ? start + 1 : start
    guard document.matches(verb, "has"), document.word(verb + 1) == .a else { return false }
    return (verb + 2..<verb + 6).contains { document.lexeme($0).head != nil }
  }

  /// "In the foyer": the last house named, whose part that is.
  func houseOfPart(_ index: Int) -> Range<Int>? {
    guard VenueReader.parts.contains(where: { document.matches(index, $0) }),
      document.word(index + 1) != .of
    else { return nil }
    let first = max(0, index - VenueReader.reach)
    for other in (first..<index).reversed() {
      if let house = text.house(at: other), house.isPlace {
        // "artists of the Bolshoi Theatre" are not there
        if isLocated(house, in: text.sentence(at: other)) { return house.tokens }
        continue
      }
      guard isHouse(other), document.lexeme(other).noun == .venue, document.isCapitalised(other)
      else { continue }
      let range = englishHouse(at: other, in: max(first, other - 14)..<min(index, other + 14))
      if range.count > 1 { return range }
    }
    return nil
  }

  private static let parts: [StaticString] = [
    "foyer", "lobby", "courtyard", "atrium", "auditorium", "cafe", "restaurant",
  ]

  /// How far back the house of a part is looked for.
  private static let reach = 120
}
