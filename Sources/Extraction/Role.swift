import Gazetteer

/// What a place has to do with the occasions of its clause.
enum Role: UInt8, Hashable, Sendable {
  /// Where it is: "in Minsk", "the Belarusian capital", "Museum of Belarus".
  case location
  /// Who receives it: "Russia hosts".
  case host
  /// Whose public sees it: "the Moldovan public".
  case audience
  /// Whose culture it is, within the phrase itself: "Days of Azerbaijan", "Dutch Days".
  case subject
  /// Where those come from who show or perform: "artists from Chile", "a Polish choir".
  case guest
  /// Who is the guest of honour.
  case honoured
  /// Whose embassy is named: it is abroad.
  case mission
  /// Whose ministry, president or the like is named: at home.
  case office
  /// Named with another: "together with Italy".
  case partner
  /// Where one goes: "to Germany".
  case destination
  case unknown
}

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
    return roles
  }

  /// "With Spain as its guest of honour", "the special guest will be Yemen".
  private func markGuestsOfHonour(_ roles: inout [Role]) {
    for sentence in text.sentences {
      for index in sentence.tokens
      where document.lexeme(index).traits.contains(.honour) && isGuest(near: index) {
        let near = text.places.indices.filter {
          sentence.tokens.contains(text.places[$0].tokens.lowerBound)
            && text.places[$0].form == .name && roles[$0] != .location
            && abs(text.places[$0].tokens.lowerBound - index) <= 24
        }
        guard
          let nearest = near.min(by: {
            abs(text.places[$0].tokens.lowerBound - index)
              < abs(text.places[$1].tokens.lowerBound - index)
          })
        else { continue }
        roles[nearest] = .honoured
      }
    }
  }

  private func isGuest(near index: Int) -> Bool {
    (index - 2...index + 2).contains {
      document.matches($0, "guest")
        || document.lexeme($0).noun == .delegation && text.language == .russian
    }
  }

  private func role(of place: PlaceMention, after previous: (PlaceMention, Role)?) -> Role {
    if let quotation = text.quotation(at: place.tokens.lowerBound), quotation.isName {
      let start = quotation.tokens.lowerBound
      let isHouse = (start - 2..<start).contains { document.lexeme($0).noun == .venue }
      return isHouse ? .unknown : .subject
    }
    if let previous, let role = listed(place, after: previous) { return role }
    switch place.form {
    case .adjective: return adjective(place)
    case .people: return people(place)
    case .name: return name(place)
    }
  }

  /// A place goes on with a list: "in Vietnam, Kazakhstan and India"; or names where a city is.
  private func listed(_ place: PlaceMention, after previous: (PlaceMention, Role)) -> Role? {
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
  private func adjective(_ place: PlaceMention) -> Role {
    var index = place.tokens.upperBound
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
    return place.isCity ? .location : .unknown
  }

  /// What a noun makes of the place that belongs to it.
  private func role(ofNoun index: Int, _ lexeme: Lexeme, isAdjective: Bool) -> Role? {
    switch lexeme.noun {
    case .capital, .city: return .location
    case .mission: return .mission
    case .office: return .office
    case .official: return .office
    case .performer where text.language == .russian && document.word(index - 1) == .in:
      // «в театре …» is where, «театр …» is who
      return .location
    case .musician, .performer, .artist, .delegation:
      return .guest
    case .work, .film, .monument: return .guest
    case .venue, .institution:
      // "at the Russian Museum" is in Russia; "pieces from the Museum of Kazakhstan" are not there
      if lexeme.traits.contains(.film) || isPublicPlace(index) { return nil }
      if isAdjective, isForeignHouse(index) {
        return document.matches(index, "church") || document.matches(index, "mosque")
          ? .unknown : .guest
      }
      if isAdjective, !document.isCapitalised(index), text.language == .english { return nil }
      return houseRole(index)
    case .agreement, .anniversary: return .unknown
    case nil: break
    }
    if lexeme.traits.contains(.audience) { return .audience }
    return nil
  }

  /// A "Chinese centre" or "Armenian church" is mostly abroad, a "Chinese museum" at home.
  private func isForeignHouse(_ index: Int) -> Bool {
    [
      "center", "centre", "house", "institute", "school", "church", "mosque", "branch", "corner",
      "complex",
    ]
    .contains { document.matches(index, $0) }
      || ["центр", "центра", "центре", "центром", "школа", "школе"].contains {
        document.matchesCyrillic(index, $0)
      }
  }

  /// Squares and streets have names of countries far away.
  private func isPublicPlace(_ index: Int) -> Bool {
    document.matches(index, "square") || document.matches(index, "street")
      || document.matches(index, "park") || document.matches(index, "avenue")
      || document.matches(index, "boulevard") || document.matches(index, "university")
  }

  private func isCompanyHead(_ index: Int) -> Bool {
    document.matches(index, "ballet") || document.matches(index, "opera")
      || document.matches(index, "circus")
  }

  private func isCompany(_ index: Int) -> Bool {
    ["theatre", "theater", "opera", "philharmonic", "circus", "conservatory"].contains {
      document.matches(index, $0)
    }
  }

  /// What a house makes of the place in its name, by the preposition before it.
  private func houseRole(_ index: Int) -> Role {
    var back = index - 1
    while back >= 0, index - back <= 7, document.gap(back + 1).joins {
      // "In spring the museum …": the preposition is that of the time
      if text.time(at: back) != nil { break }
      switch document.word(back) {
      case .in, .at, .on: return .location
      case .from, .by: return .guest
      case .of:
        if document.lexeme(back - 1).noun == .work || document.lexeme(back - 1).head != nil {
          return .guest
        }
      case .the, .and, .a, .culture, .cultural, nil: break
      default: return isCompany(index) ? .guest : .office
      }
      if document.lexeme(back).verb != nil, !document.isCapitalised(back) { break }
      back -= 1
    }
    // a theatre that is not a place where something is has come itself
    return document.lexeme(index).traits.contains(.culture) && isCompany(index) ? .guest : .office
  }

  private func people(_ place: PlaceMention) -> Role {
    // whoever sees or enjoys is at home
    for index in Range(
      from: place.tokens.upperBound, upTo: min(place.tokens.upperBound + 5, document.count))
    {
      if document.gap(index).separates { break }
      switch document.lexeme(index).verb {
      case .show, .attend, .celebrate: return .audience
      default: continue
      }
    }
    return place.isCity ? .audience : .unknown
  }

  // MARK: names

  private func name(_ place: PlaceMention) -> Role {
    let start = place.tokens.lowerBound
    // "Moscow's Gogol Centre", "Georgia's Ministry of Culture"
    if text.language == .english, document.gap(place.tokens.upperBound) == .apostrophe {
      if document.word(start - 1) == .from { return .guest }
      return possessive(place)
    }
    let after = document.gap(place.tokens.upperBound)
    if text.language == .english,
      after.isBlank || after == .hyphen && text.place(at: place.tokens.upperBound) != nil,
      let role = attributive(place)
    {
      return role
    }
    if document.gap(start) == [.comma, .space], isAfterVenue(start) { return .location }
    if place.isCity, isParenthetic(place) { return .location }
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 6,
      document.gap(index + 1).joins || document.gap(index + 1).contains(.openQuote)
    {
      let lexeme = document.lexeme(index)
      if text.language == .russian, steps == 0 || lexeme.head != nil,
        let role = genitive(of: index, place)
      {
        return role
      }
      switch lexeme.word {
      case .in, .at, .near, .around, .within, .over:
        // "based in", "born in" tell where a person lives
        if document.lexeme(index - 1).verb == .found || document.matches(index - 1, "based")
          || document.matches(index - 1, "living") || document.matches(index - 1, "lives")
        {
          return .unknown
        }
        return .location
      case .from: return .guest
      case .to, .into: return .destination
      case .with: return .partner
      case .between: return .partner
      case .by: return .guest
      case .on: return text.language == .russian ? .location : .unknown
      case .of, .for: return belonging(to: index - 1, place)
      case .the, .a, .and, .its, .both, .other, .cultural, .culture: break
      case nil where text.language == .russian:
        if let role = genitive(of: index, place) { return role }
        if lexeme.verb != nil { return asSubject(place) }
      case nil:
        if lexeme.verb == .host || lexeme.verb == .come { return .destination }
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

  /// "On Vorosmarty Square, Budapest": the city of a house or square just named.
  private func isAfterVenue(_ start: Int) -> Bool {
    guard document.isCapitalised(start - 1) || document.lexeme(start - 1).noun == .venue else {
      return false
    }
    var index = start - 1
    var hasVenue = false
    while index >= 0, start - index <= 8, document.gap(index + 1).joins || index == start - 1 {
      if document.lexeme(index).noun == .venue { hasVenue = true }
      switch document.word(index) {
      case .in, .at, .on: return hasVenue || document.word(index) == .in
      default: index -= 1
      }
    }
    return false
  }

  /// "The Lazgi Festival, Khiva, 25-30 April", «(Бишкек, 27 июля)».
  private func isParenthetic(_ place: PlaceMention) -> Bool {
    let before = document.gap(place.tokens.lowerBound)
    let after = document.gap(place.tokens.upperBound)
    let isOpen = before == [.comma, .space] || before.contains(.openParenthesis)
    guard isOpen, after.contains(.comma) || after.contains(.closeParenthesis) else { return false }
    return text.time(at: place.tokens.upperBound) != nil
  }

  /// "Georgia's": an owner of artists, offices, houses.
  private func possessive(_ place: PlaceMention) -> Role {
    var index = place.tokens.upperBound
    if document.matches(index, "s") { index += 1 }
    let end = min(index + 6, document.count)
    while index < end, document.gap(index).joins {
      let lexeme = document.lexeme(index)
      if let role = role(ofNoun: index, lexeme, isAdjective: false) { return role }
      // "Zagreb's Gavella follows": the verb ends what is owned
      if lexeme.verb != nil, lexeme.noun == nil, lexeme.head == nil, !document.isCapitalised(index) {
        break
      }
      if lexeme.head != nil { return place.isCity ? .location : .subject }
      if lexeme.word != nil, lexeme.word != .and, lexeme.word != .culture, lexeme.word != .cultural
      {
        break
      }
      index += 1
    }
    // "Zagreb's Gavella follows": whoever comes, unless it is where something is
    let first = place.tokens.upperBound + 1
    if place.isCity, document.isCapitalised(first), text.place(at: first) == nil {
      switch document.word(place.tokens.lowerBound - 1) {
      case .in, .at, .on, .of, .near: break
      default: return .guest
      }
    }
    return place.isCity ? .location : .unknown
  }

  /// "Kazakhstan Culture", "Azerbaijan National Carpet Museum", "Kuwait Cultural Week".
  private func attributive(_ place: PlaceMention) -> Role? {
    var index = place.tokens.upperBound
    let end = min(index + 6, document.count)
    while index < end, document.gap(index).joins {
      let lexeme = document.lexeme(index)
      if isPublicPlace(index) { return .unknown }
      if lexeme.head != nil, document.gap(index + 1).joins,
        document.lexeme(index + 1).noun == .musician
          || document.lexeme(index + 1).noun == .performer
      {
        // "the Budapest Festival Orchestra"
        return .guest
      }
      if let head = lexeme.head {
        // "the Tokyo Ballet" is a company
        if head == .performance, document.isCapitalised(index),
          !document.matches(index, "performance")
        {
          return .guest
        }
        // "the artist's Istanbul series"
        if head == .event, place.isCity { return .unknown }
        return place.isCity ? .location : .subject
      }
      // "the Windhoek Film Week"
      let isBeforeHead = document.gap(index + 1).isBlank && document.lexeme(index + 1).head != nil
      if !isBeforeHead, let role = role(ofNoun: index, lexeme, isAdjective: true) { return role }
      if lexeme.word == .culture || lexeme.word == .cultural || document.isCapitalised(index)
        || lexeme.traits.contains(.culture)
      {
        if document.matches(index, "culture") { return .subject }
        index += 1
        continue
      }
      return nil
    }
    return nil
  }

  /// What "X of place" makes of the place, by the X that ends at token `index`.
  private func belonging(to index: Int, _ place: PlaceMention) -> Role {
    var index = index
    var steps = 0
    // "the Embassy of the State of Kuwait", "Days of Culture of the Republic of Turkey"
    while index >= 0, steps < 7, document.gap(index + 1).joins {
      let lexeme = document.lexeme(index)
      if let role = genitive(of: index, place) { return role }
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

  private func genitive(of index: Int, _ place: PlaceMention) -> Role? {
    let lexeme = document.lexeme(index)
    // "the Mariinsky Ballet of St Petersburg"
    if lexeme.head == .performance, document.isCapitalised(index), isCompanyHead(index) {
      return .guest
    }
    if lexeme.head != nil { return place.isCity ? .location : .subject }
    if lexeme.word == .culture || lexeme.traits.contains(.culture), lexeme.noun == nil {
      if isOffice(before: index) { return .office }
      if lexeme.word == .culture { return .subject }
    }
    if lexeme.noun == .venue, document.matches(index, "house") { return .location }
    return role(ofNoun: index, lexeme, isAdjective: false)
      ?? (lexeme.traits.contains(.culture) && !lexeme.traits.contains(.plain) ? .subject : nil)
  }

  /// Whether "culture" belongs to a ministry or minister: "Ministry of Culture and Sport of".
  private func isOffice(before index: Int) -> Bool {
    var back = index - 1
    while back >= 0, index - back <= 6, document.gap(back + 1).joins {
      let lexeme = document.lexeme(back)
      if lexeme.noun == .office || lexeme.noun == .official { return true }
      if lexeme.head != nil { return false }
      back -= 1
    }
    return false
  }

  /// The place as the subject of a verb: "Minsk will host", "India presents".
  private func asSubject(_ place: PlaceMention) -> Role {
    let end = min(place.tokens.upperBound + 7, document.count)
    var index = place.tokens.upperBound
    while index < end, document.gap(index).joins {
      let lexeme = document.lexeme(index)
      if document.matches(index, "play"), document.matches(index + 1, "host") { return .host }
      if let verb = lexeme.verb {
        switch verb {
        case .host: return .host
        case .hold where place.isCity: return .host
        case .show where lexeme.form != .past || document.word(index - 1) != .was:
          return place.isCity ? .host : .unknown
        case .attend: return .guest
        case .other where document.matches(index, "share") || document.matches(index, "shares"):
          return .unknown
        case .plan, .propose, .other, .say, .hold, .begin: break
        default: return .unknown
        }
      }
      if document.matches(index, "host") || document.matches(index, "venue") { return .host }
      index += 1
    }
    return .unknown
  }
}
