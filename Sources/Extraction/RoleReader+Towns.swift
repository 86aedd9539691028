import Gazetteer

/// Cities and lands that receive, act or lend their name, as plain sentences of agencies tell.
extension RoleReader {
  /// "On tour: Vilnius, 12 May; Riga, 14 May": the cities of a list are where something is.
  func markItineraries(_ roles: inout [Role]) {
    for sentence in text.sentences {
      guard let list = Itinerary(in: sentence.tokens, of: text) else { continue }
      for stop in list.stops {
        let index = text.places.partitioningIndex {
          $0.tokens.lowerBound >= stop.place.tokens.lowerBound
        }
        roles[index] = .location
      }
    }
  }

  /// "10–14 October 2019, Kyiv", "12 Sept, Ghent: a choir", "Place: Old Mill, Ghent", "St. Peter's Church, Ghent": a city of a line that
  /// says when or where.
  func isOfLineOfFacts(_ place: PlaceMention) -> Bool {
    let start = place.tokens.lowerBound
    let end = place.tokens.upperBound
    let line = text.sentence(at: start)
    let ends: Gap = [.colon, .comma, .dash]
    if closesFacts(place, in: line) { return true }
    guard place.isCity, end == line.upperBound || !document.gap(end).isDisjoint(with: ends),
      Agenda(text: text).opensLine(line.lowerBound)
    else { return false }
    if end == line.upperBound, document.gap(line.lowerBound + 1).contains(.colon),
      ["where", "place", "venue", "location", "address"].contains(where: {
        document.matches(line.lowerBound, $0)
      })
        || ["где", "место", "адрес"].contains(where: {
          document.matchesCyrillic(line.lowerBound, $0)
        })
    {
      return true
    }
    if end == line.upperBound, VenueReader(text: text).houseAlone(in: line) != nil { return true }
    guard let time = text.times(in: line).first else { return false }
    return time.tokens.lowerBound == line.lowerBound && time.tokens.upperBound == start
      && time.isOfDay(in: document)
  }

  /// "A workshop, 14 September, City Library, Graz": a city that ends a sentence without a verb, behind a day and a house.
  private func closesFacts(_ place: PlaceMention, in line: Range<Int>) -> Bool {
    let start = place.tokens.lowerBound
    guard place.isCity, place.tokens.upperBound == line.upperBound, line.count <= 40,
      let comma = Range(from: line.lowerBound + 1, upTo: start).last(where: {
        document.gap($0).contains(.comma)
      }), !text.times(in: line.lowerBound..<comma).isEmpty,
      TenseReader(text: text).finiteVerb(before: line.upperBound, in: line) == nil
    else { return false }
    let houses = VenueReader(text: text)
    return text.language == .english
      ? houses.listedHouse(in: comma..<start) == comma..<start
      : houses.russianPart(in: comma..<start) != nil
  }

  /// "Malta celebrates its Culture Day", but not "… in Minsk": whether a sentence tells no other place after a verb.
  func isSetNowhere(after verb: Int) -> Bool {
    let sentence = text.sentence(at: verb)
    return text.places(in: Range(from: verb, upTo: sentence.upperBound)).allSatisfy { place in
      switch document.word(place.tokens.lowerBound - 1) {
      case .in, .at, .to: false
      default: place.form != .name || !place.isCity
      }
    }
  }

  /// "The Bratislava municipality", "Bratislava city council" of a sentence that tells no other place.
  func isTownHall(_ place: PlaceMention) -> Bool {
    let next = place.tokens.upperBound
    guard place.isCity, document.gap(next).isBlank,
      isAny(next, ["municipality", "mayor"])
        || isAny(next, ["city", "town"]) && isAny(next + 1, ["council", "administration"])
    else { return false }
    return isSetNowhere(after: next)
  }

  /// "The Victoria cinema in Iasi", "the Hotel Moscow in Belgrade": a house that has its name from a place elsewhere.
  func isNameOfHouse(_ place: PlaceMention) -> Bool {
    var end = place.tokens.upperBound
    // "the Victoria Hall" is in no state of Australia
    if document.matches(place.tokens.lowerBound, "victoria"), document.gap(end).isBlank,
      document.lexeme(end).noun == .venue
    {
      return true
    }
    if document.gap(end).isBlank, document.lexeme(end).noun == .venue, document.word(end) == nil {
      end += 1
    } else {
      guard document.gap(place.tokens.lowerBound).isBlank,
        document.isCapitalised(place.tokens.lowerBound - 1),
        isCinema(place.tokens.lowerBound - 1)
      else { return false }
    }
    guard document.gap(end).isBlank, document.word(end) == .in,
      let other = text.place(at: end + 1), other.form == .name
    else { return false }
    return other.country != place.country || other.isCity && other.city != place.city
  }

  /// "The gallery in Tashkent exhibits paintings": no noun follows a city that "in" stands before, but a verb.
  func isWhereActing(_ place: PlaceMention) -> Bool {
    let verb = document.lexeme(place.tokens.upperBound)
    guard place.isCity, verb.form == .present else { return false }
    switch document.word(place.tokens.lowerBound - 1) {
    case .in, .from, .of: break
    default: return false
    }
    switch verb.verb {
    case .show, .hold, .host, .begin, .perform, .give, .plan: break
    default: return false
    }
    switch document.word(place.tokens.upperBound + 1) {
    case .in, .at, .of, .for, .from, .with, .and, .is, .are, .was, .were, .will: return false
    default: return true
    }
  }

  /// "Bishkek had Days of Kazakh Cinema", "Kharkiv has had its share with a jazz night": whether a city's verb is one of having, and
  /// what it has is an occasion.
  func hasOccasion(_ verb: Int) -> Bool {
    guard isAny(verb, ["had", "has"]) else { return false }
    var index = verb + 1
    while index < min(verb + 8, document.count), document.gap(index).joins {
      let lexeme = document.lexeme(index)
      if lexeme.head != nil { return true }
      guard lexeme.verb == nil || lexeme.noun != nil || document.matches(index, "share"),
        lexeme.word != .been
      else { return false }
      index += 1
    }
    return false
  }

  /// Whether a verb before "to" sends, lends or takes something there.
  func isSentTo(_ to: Int) -> Bool {
    (max(0, to - 8)..<to).contains { index in
      document.gap(index + 1).joins
        && isAny(
          index,
          [
            "lend", "lends", "lent", "lending", "loan", "loans", "loaned", "send", "sends", "sent",
            "sending",
            "travel", "travels", "travelled", "traveled", "moves", "moved", "move", "transferred",
          ])
    }
  }

  static let pleasing: [StaticString] = [
    "delighted", "charmed", "enchanted", "captivated", "thrilled", "wowed", "entertained",
    "dazzled",
    "mesmerised", "mesmerized", "conquered", "fascinated",
  ]
}
