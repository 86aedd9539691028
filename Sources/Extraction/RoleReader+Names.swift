import Gazetteer

/// What the words around a name of a country or city make of it.
extension RoleReader {
  func name(_ place: PlaceMention) -> Role {
    let start = place.tokens.lowerBound
    // "with our own Tartu Strings": those at home
    if text.language == .english, document.gap(start).isBlank,
      document.matches(start - 1, "our")
        || document.matches(start - 1, "own") && document.matches(start - 2, "our")
    {
      return .audience
    }
    // "Georgia will be represented by the singer"
    if text.language == .english, isRepresented(after: place.tokens.upperBound) { return .guest }
    // "Moscow's Gogol Centre", "Georgia's Ministry of Culture"
    if text.language == .english, document.gap(place.tokens.upperBound) == .apostrophe {
      if document.word(start - 1) == .from { return .guest }
      return possessive(place)
    }
    // "the Goethe-Institut Lagos"
    if text.language == .english, place.isCity, CulturalInstitute.ends(before: start, in: document)
    {
      return .location
    }
    if text.language == .english, isTownHall(place) { return .location }
    if text.language == .english, isNameOfHouse(place) { return .unknown }
    let after = document.gap(place.tokens.upperBound)
    if text.language == .english, isOwner(place) { return .guest }
    if text.language == .english,
      after.isBlank || after == .hyphen && text.place(at: place.tokens.upperBound) != nil,
      !document.isVerbBeforeNumber(place.tokens.upperBound), !isWhereActing(place),
      let role = attributive(place)
    {
      return role
    }
    if document.gap(start) == [.comma, .space], isAfterVenue(start) { return .location }
    if document.gap(start).contains(.comma), isOfLineOfFacts(place) { return .location }
    // "at the museum in Yongsan, central Seoul"
    if text.language == .english, document.gap(start).isBlank, isQuarter(start - 1),
      document.gap(start - 1) == [.comma, .space], isAfterVenue(start - 1)
    {
      return .location
    }
    if place.isCity, isParenthetic(place),
      text.language == .english || !after.contains(.closeParenthesis)
    {
      return .location
    }
    if text.language == .russian, isTownOfHouse(place) || hosts(place) { return .location }
    if text.language == .russian, isInDedication(place) { return .unknown }
    if text.language == .russian, let role = notedRole(place) ?? russianName(place) { return role }
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 6,
      document.gap(index + 1).joins || document.gap(index + 1).contains(.openQuote)
    {
      let lexeme = document.lexeme(index)
      // "for the tenth time Almaty hosts the week"
      if text.language == .english, document.startOfRepetition(endingAt: index) != nil {
        return asSubject(place)
      }
      // "in January Belgrade is with us": the preposition is that of the time
      if text.language == .english, text.temporal.kind(index).mayEnd, text.time(at: index) != nil {
        return asSubject(place)
      }
      if text.language == .russian, steps == 0 || lexeme.head != nil,
        let role = genitive(of: index, place)
      {
        return role
      }
      switch lexeme.word {
      case .in, .at, .near, .around, .within, .over:
        // "based in", "born in" tell where a person lives
        if document.lexeme(index - 1).verb == .found { return .unknown }
        return elsewhere(index) ?? roleOfActor(place, after: index) ?? .location
      // «под Дели»
      case .under where text.language == .russian && place.isCity: return .location
      case .from:
        if isTransit(index) { return .unknown }
        return isSettingOfClause(place) ? .location : .guest
      case .to
      where document.matches(index - 1, "devoted") || document.matches(index - 1, "dedicated"):
        return .subject
      // "the evening belongs to Peru"
      case .to where text.language == .english && isAny(index - 1, ["belongs", "belonged"]):
        return .guest
      // "flies home to Fiji"
      case .to where document.matches(index - 1, "home"): return .guest
      // "goes back to Fiji", but "is coming back to Seoul"
      case .to where document.matches(index - 1, "back"):
        return isAny(index - 2, ["come", "comes", "coming", "came"]) ? .destination : .guest
      case .to, .into: return .destination
      case .with: return .partner
      case .between: return .partner
      case .by: return .guest
      case .on: return text.language == .russian ? .location : .unknown
      case .for where leaves(index - 1): return .destination
      case .of where isAfterName(index, place) || document.matches(index - 1, "out"):
        return .guest
      case .of where document.matches(index - 1, "those") || document.matches(index - 1, "that"):
        return ofThose(before: index - 1)
      case .of, .for: return belonging(to: index - 1, place)
      case .the, .a, .and, .its, .both, .other, .cultural, .culture: break
      case nil where text.language == .russian:
        if let role = genitive(of: index, place) { return role }
        if lexeme.verb != nil { return asSubject(place) }
      case nil:
        if isAny(index, ["leave", "leaves", "left", "leaving"]) { return .guest }
        if lexeme.verb == .host || lexeme.verb == .come { return .destination }
        // "plays Yerevan on Friday"
        if steps == 0, place.isCity, isAny(index, ["plays", "played", "playing"]) {
          return .location
        }
        // "delighted Tashkent"
        if steps == 0, place.isCity, lexeme.form == .past, isAny(index, RoleReader.pleasing) {
          return .location
        }
        // "toured Dalmatia"
        if isAny(index, ["toured", "tours", "touring", "tour"]), lexeme.word == nil, steps == 0 {
          return .destination
        }
        if lexeme.verb != nil, lexeme.noun == nil { return asSubject(place) }
        if lexeme.noun == .city || lexeme.noun == .capital { break }
        if document.isCapitalised(index), text.place(at: index) == nil, lexeme.traits.isEmpty {
          // part of a longer name
          break
        }
      default: return asSubject(place)
      }
      index -= 1
      steps += 1
    }
    return asSubject(place)
  }

  /// «Ганзейские дни Псков принимает с 27 июня».
  private func hosts(_ city: PlaceMention) -> Bool {
    let verb = city.tokens.upperBound
    return city.isCity && document.gap(verb).isBlank && document.verb(verb) == .host
      && ["принимает", "примет", "принимал", "встречает"].contains {
        document.matchesCyrillic(verb, $0)
      }
  }

  /// "Back from Oulu, where they had been exhibited": the clause after it tells what was there.
  private func isSettingOfClause(_ place: PlaceMention) -> Bool {
    var end = place.tokens.upperBound
    // "from Santiago, Chile, where"
    if let country = text.place(at: end), country.country == place.country {
      end = country.tokens.upperBound
    }
    guard text.language == .english, document.gap(end) == [.comma, .space],
      document.word(end) == .where
    else { return false }
    // "masks from Oulu, where they hung, open in Riga" are told of elsewhere
    let sentence = text.sentence(at: end)
    guard
      !(end + 1..<max(end + 1, sentence.upperBound)).contains(where: {
        document.gap($0).contains(.comma)
      })
    else { return false }
    return (end + 1..<end + 8).contains { index in
      guard document.gap(index).isBlank else { return false }
      switch document.lexeme(index).verb {
      case .show, .perform, .hold, .give: return document.lexeme(index).form == .past
      default: return false
      }
    }
  }

  /// "Will leave for Lebanon", "is bound for Riga".
  private func leaves(_ index: Int) -> Bool {
    [
      "leave", "leaves", "left", "leaving", "depart", "departs", "departed", "bound", "heads",
      "head",
      "headed", "sails", "sets", "set", "embarks",
    ].contains { document.matches(index, $0) }
      || document.matches(index, "off") && document.matches(index - 1, "set")
  }

  /// "The embassy of Indonesia along with those of Malaysia": what was named before it.
  private func ofThose(before index: Int) -> Role {
    for back in (max(0, index - 8)..<index).reversed() {
      switch document.lexeme(back).noun {
      case .mission: return .mission
      case .office, .official: return .office
      case .musician, .performer, .artist, .work, .film: return .guest
      default: continue
      }
    }
    return .unknown
  }

  /// "The Komitas Strings of Yerevan, who …": those with a name come from the city after it.
  private func isAfterName(_ index: Int, _ place: PlaceMention) -> Bool {
    guard text.language == .english, place.isCity, place.form == .name, index > 1,
      document.gap(index).isBlank, document.isCapitalised(index - 1),
      document.isCapitalised(index - 2), document.gap(index - 1).isBlank
    else { return false }
    return (index - 2..<index).allSatisfy {
      let lexeme = document.lexeme($0)
      return lexeme.head == nil && lexeme.word == nil && text.place(at: $0) == nil
        && (lexeme.noun == nil || lexeme.noun == .musician || lexeme.noun == .performer)
    }
  }

  func isHouse(_ index: Int) -> Bool {
    document.gap(index).isBlank && document.lexeme(index).noun == .venue
      && document.isCapitalised(index)
  }

  /// "On Vorosmarty Square, Budapest": the city of a house or square just named.
  func isAfterVenue(_ start: Int) -> Bool {
    guard document.isCapitalised(start - 1) || document.lexeme(start - 1).noun == .venue else {
      return false
    }
    var index = start - 1
    var hasVenue = false
    while index >= 0, start - index <= 8, document.gap(index + 1).joins || index == start - 1 {
      if document.lexeme(index).noun == .venue { hasVenue = true }
      switch document.word(index) {
      case .in, .at, .on: return hasVenue || document.word(index) == .in
      case .of where hasVenue && document.matches(index - 1, "stage"): return true
      default: index -= 1
      }
    }
    // «Где: Музей быта, Рига»
    return hasVenue && index >= 0 && document.gap(index + 1).contains(.colon)
  }

  /// "The Lazgi Festival, Khiva, 25-30 April", «(Бишкек, 27 июля)».
  func isParenthetic(_ place: PlaceMention) -> Bool {
    let before = document.gap(place.tokens.lowerBound)
    let after = document.gap(place.tokens.upperBound)
    let isOpen = before == [.comma, .space] || before.contains(.openParenthesis)
    guard isOpen, text.language == .english || !after.contains(.closeParenthesis),
      after.contains(.comma) || after.contains(.closeParenthesis)
    else { return false }
    return text.time(at: place.tokens.upperBound) != nil
  }

  /// What "X of place" makes of the place, by the X that ends at token `index`.
  func belonging(to index: Int, _ place: PlaceMention) -> Role {
    var index = index
    var steps = 0
    // "the Embassy of the State of Kuwait", "Days of Culture of the Republic of Turkey"
    while index >= 0, steps < 7, document.gap(index + 1).joins {
      let lexeme = document.lexeme(index)
      if let role = genitive(of: index, place) { return role }
      // "a drummer out of the old quarter of Dakar"
      if lexeme.word == .of, document.matches(index - 1, "out") { return .guest }
      switch lexeme.word {
      case .of, .the, .and, .culture, .cultural, .a, .for: break
      case nil where lexeme.verb == nil || document.isCapitalised(index): break
      default: return .unknown
      }
      index -= 1
      steps += 1
    }
    return .unknown
  }

  func genitive(of index: Int, _ place: PlaceMention) -> Role? {
    let lexeme = document.lexeme(index)
    // "residents and guests of Riga"
    if text.language == .english, isAny(index, ["guests", "visitors"]),
      document.word(index - 1) == .and, document.lexeme(index - 2).traits.contains(.audience)
    {
      return .audience
    }
    // "the mayor of Tirana unveiled a bust"
    if text.language == .english,
      isAny(index, ["mayor", "governor", "municipality", "community", "diaspora"]),
      isSetNowhere(after: place.tokens.upperBound)
    {
      return .location
    }
    // "the Mariinsky Ballet of St Petersburg"
    if lexeme.head == .performance, document.isCapitalised(index), isCompanyHead(index) {
      // "in the Circus of Nur-Sultan"
      return text.language == .english && isInside(index) ? .location : .guest
    }
    if text.language == .russian, lexeme.noun == .city, isWhence(index) { return .guest }
    // «Национальный балет Хорватии»
    if text.language == .russian, lexeme.noun == .performer, document.isAdjective(index - 1),
      document.isCapitalised(index - 1), document.gap(index).isBlank
    {
      return .guest
    }
    if let head = lexeme.head {
      // "a tour of Serbia and Peru"
      let end = place.tokens.upperBound
      if text.language == .english, head == .tour,
        document.gap(end).contains(.comma) || document.word(end) == .and
          || document.word(place.tokens.lowerBound - 1) == .and
          || document.gap(place.tokens.lowerBound).contains(.comma)
      {
        return .location
      }
      // «Дни Москвы»: a city, too, may present itself
      return place.isCity && !(lexeme.isPlural && head == .days) ? .location : .subject
    }
    if lexeme.word == .culture || lexeme.traits.contains(.culture), lexeme.noun == nil {
      if isOffice(before: index) { return .office }
      if lexeme.word == .culture { return .subject }
    }
    if lexeme.noun == .venue, document.matches(index, "house") { return .location }
    return role(ofNoun: index, lexeme, isAdjective: false)
      ?? (lexeme.traits.contains(.culture) && !lexeme.traits.contains(.plain) ? .subject : nil)
  }

  /// Whether something is in what a noun names: "in the Circus", "at the State Opera".
  private func isInside(_ noun: Int) -> Bool {
    var index = noun - 1
    while index > 0, noun - index < 4, document.gap(index + 1).isBlank,
      document.word(index) == .the || document.isCapitalised(index)
    {
      index -= 1
    }
    return document.gap(index + 1).isBlank
      && (document.word(index) == .in || document.word(index) == .at)
  }

  /// Whether "culture" belongs to a ministry or minister: "Ministry of Culture and Sport of".
  func isOffice(before index: Int) -> Bool {
    var back = index - 1
    while back >= 0, index - back <= 6, document.gap(back + 1).joins {
      let lexeme = document.lexeme(back)
      if lexeme.noun == .office || lexeme.noun == .official { return true }
      if lexeme.head != nil { return false }
      back -= 1
    }
    return false
  }

  /// Where a city ends with the country that commas set apart from it: "Warsaw, Poland, has hosted".
  private func endWithLand(_ place: PlaceMention) -> Int {
    let end = place.tokens.upperBound
    guard text.language == .english, place.isCity, document.gap(end) == [.comma, .space],
      let land = text.place(at: end), !land.isCity, land.form == .name,
      land.country == place.country, document.gap(land.tokens.upperBound) == [.comma, .space]
    else { return end }
    return land.tokens.upperBound
  }

  /// The place as the subject of a verb: "Minsk will host", "India presents".
  func asSubject(_ place: PlaceMention) -> Role {
    if text.language == .english, hears(place) { return .host }
    let first = endWithLand(place)
    let end = min(first + 7, document.count)
    var index = first
    while index < end,
      document.gap(index).joins || index == first && first > place.tokens.upperBound
    {
      let lexeme = document.lexeme(index)
      // "is going to host"
      if document.matches(index, "going"), document.word(index + 1) == .to {
        index += 1
        continue
      }
      if document.matches(index, "play"), document.matches(index + 1, "host") { return .host }
      if place.isCity, hasOccasion(index) { return .host }
      if let verb = lexeme.verb {
        switch verb {
        case .host: return .host
        case .hold where place.isCity: return .host
        case .show where lexeme.form != .past || document.word(index - 1) != .was:
          return place.isCity ? .host : .unknown
        case .plan
        where place.isCity && isAny(index, ["expects", "expect", "awaits", "await", "expecting"]):
          return .host
        case .celebrate where text.language == .english && isSetNowhere(after: index): return .host
        case .attend: return .guest
        case .come where text.language == .russian && !place.isCity: return .guest
        // "the institute in Tel Aviv invites the public"
        case .invite where place.isCity && text.language == .english: return .host
        case .other where document.matches(index, "share") || document.matches(index, "shares"):
          return .unknown
        case .plan, .propose, .other, .say, .hold, .begin: break
        default: return .unknown
        }
      }
      if isAny(index, ["host", "venue", "scene", "setting"]) { return .host }
      index += 1
    }
    return .unknown
  }
}
