/// Finds the houses and squares of a text by their names.
///
/// A house is named by a noun such as "museum" or "зал" with capitals, an "of" or a quotation beside it, or,
/// after "at", by capitals alone. It counts where a preposition of place stands before it, or where it is
/// the subject of a verb of hosting or showing.
struct VenueReader {
  let text: MarkedText
  var document: Document { text.document }

  /// How far back a house is looked for that "the museum" may mean.
  private static let memory = 240

  /// A house, and how sure it is that something happens there.
  struct Venue: Hashable {
    var tokens: Range<Int>
    /// Whether a preposition says so, rather than that the house is named as who shows.
    var isLocated: Bool
  }

  /// The venues named within some tokens, in order.
  func venues(in tokens: Range<Int>) -> [Venue] {
    var found: [Venue] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let venue = venue(at: index, in: tokens) else {
        index += 1
        continue
      }
      if let last = found.last, last.tokens.overlaps(venue.tokens) || continues(last, venue) {
        found[found.count - 1].tokens =
          min(
            last.tokens.lowerBound, venue.tokens.lowerBound)..<max(
            last.tokens.upperBound, venue.tokens.upperBound)
      } else {
        found.append(venue)
      }
      index = max(index + 1, venue.tokens.upperBound)
    }
    return found
  }

  private func venue(at index: Int, in tokens: Range<Int>) -> Venue? {
    if let known = knownVenue(at: index, in: tokens) { return known }
    if text.language == .english, let institute = instituteVenue(at: index, in: tokens) {
      return institute
    }
    if isHouse(index), !isInNameOfOccasion(index) {
      return text.language == .english
        ? englishVenue(at: index, in: tokens) : russianVenue(at: index, in: tokens)
    }
    return text.language == .english
      ? bareName(at: index, in: tokens) : quotedName(at: index, in: tokens)
  }

  func isHouse(_ index: Int) -> Bool {
    let noun = document.lexeme(index).noun
    return noun == .venue || noun == .institution || noun == .mission && !isPerson(index)
      || noun == .performer && isTheatre(index) || isPhilharmonicHall(index)
      || isNamedSpace(index)
      || document.begins(index, "сад") && document.begins(index - 1, "ботаническ")
  }

  /// Whether who plays is the house, too: «в театре Еревана».
  private func isTheatre(_ index: Int) -> Bool {
    ["театре", "театра", "театр", "цирке"].contains { document.matchesCyrillic(index, $0) }
  }

  /// Whether it is an ambassador rather than an embassy.
  private func isPerson(_ index: Int) -> Bool {
    ["ambassador", "ambassadors", "consul"].contains { document.matches(index, $0) }
      || ["посол", "посла", "послом", "послу", "дипломат", "дипломата", "консул", "консула"]
        .contains {
          document.matchesCyrillic(index, $0)
        }
  }

  /// «На ВДНХ, в павильоне «Азербайджан»» and "at Bozar, the Palace of Fine Arts" are one house.
  private func continues(_ last: Venue, _ next: Venue) -> Bool {
    let between = Range(from: last.tokens.upperBound, upTo: next.tokens.lowerBound)
    guard last.isLocated, between.count <= 1,
      document.gap(last.tokens.upperBound) == [.comma, .space]
    else { return false }
    return between.allSatisfy { document.word($0) == .the || document.word($0) == .in }
  }

  // MARK: English

  /// "the National Art Museum of Belarus", "Symphony Hall", "the Mori gallery", "the museum" of before.
  private func englishVenue(at index: Int, in tokens: Range<Int>) -> Venue? {
    let range = englishHouse(at: index, in: tokens)
    let isNamed = range.count > 1 || document.isCapitalised(index)
    if isLocated(range.lowerBound, from: tokens.lowerBound) {
      if isNamed { return Venue(tokens: range, isLocated: true) }
      return document.word(index - 1) == .the
        ? (named(before: index) ?? houseOfPart(index)).map { Venue(tokens: $0, isLocated: true) }
        : nil
    }
    // "The museum held an exhibition"
    if !isNamed, isSubjectAgain(index, in: tokens) {
      return named(before: index).map { Venue(tokens: $0, isLocated: false) }
    }
    guard isNamed, document.isCapitalised(range.lowerBound),
      document.lexeme(index).noun != .mission,
      !(range.lowerBound..<index).contains(where: { document.word($0) == .of }),
      isHost(range, in: tokens)
    else {
      return nil
    }
    return Venue(tokens: range, isLocated: false)
  }

  /// The name around a noun such as "museum".
  func englishHouse(at index: Int, in tokens: Range<Int>) -> Range<Int> {
    var start = index
    while start > tokens.lowerBound,
      document.gap(start).joins || document.gap(start) == .stop
        || document.isAbbreviated(before: start),
      isNamePart(start - 1) || isArticle(start - 1) || isLinked(start - 1)
    {
      start -= 1
    }
    // "Minsk's City Library": the city is no part of the name
    if document.matches(start + 1, "s"), document.gap(start + 1) == .apostrophe, start + 2 <= index,
      let city = text.place(at: start), city.isCity, city.tokens.upperBound == start + 1
    {
      start += 2
    }
    while start < index,
      document.word(start) == .of || document.word(start) == .the || document.word(start) == .and
        || document.matches(start, "s")
    {
      start += 1
    }
    // an adjective alone is no name: "the old hall"
    while start < index, isPlainPart(start), !document.isCapitalised(index) { start += 1 }
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    var end = index + 1
    while end < tokens.upperBound,
      document.gap(end).isBlank || document.gap(end) == .hyphen
        || document.isAbbreviated(before: end)
    {
      if let name = grammar.quotedName(at: end) { return start..<name.upperBound }
      // "Hall 5 of the Fair Grounds"
      if end == index + 1, document.isCapitalised(index), document.number(end) != nil,
        text.time(at: end) == nil, text.language == .english
      {
        end += 1
        continue
      }
      if document.word(end) == .of {
        var next = end + 1
        if document.word(next) == .the { next += 1 }
        guard document.isCapitalised(next) else { break }
        end = next + 1
      } else if let next = endOfLink(at: end) {
        end = next
      } else if document.isCapitalised(end), text.time(at: end) == nil,
        document.lexeme(end).head == nil || document.lexeme(end).noun != nil
      {
        end += 1
      } else if document.word(end) == .and, document.isCapitalised(end + 1),
        document.isCapitalised(end - 1), document.lexeme(end + 1).traits.contains(.culture)
      {
        end += 2
      } else if document.word(end) == .for, document.isCapitalised(end + 1),
        text.time(at: end + 1) == nil, text.place(at: end + 1) == nil
      {
        // "the Centre for Fine Arts"
        end += 2
      } else if document.matches(end, "named"), document.word(end + 1) == .after,
        document.isCapitalised(end + 2)
      {
        end += 3
      } else {
        break
      }
    }
    if end < tokens.upperBound, let name = grammar.quotedName(at: end),
      document.gap(end).isSubset(of: [.space, .openQuote])
    {
      end = name.upperBound
    }
    return start..<end
  }

  private func isNamePart(_ index: Int) -> Bool {
    if document.word(index) == .of || document.word(index) == .and {
      return document.isCapitalised(index - 1) && document.lexeme(index - 1).noun != .mission
    }
    if document.word(index) == .the { return document.word(index - 1) == .of }
    if document.matches(index, "s"), document.gap(index) == .apostrophe { return true }
    return document.isCapitalised(index)
      && (document.lexeme(index).word == nil || isBetweenCapitals(index))
      && text.time(at: index) == nil
      || isPlainPart(index)
  }

  /// Small words that stand inside the names of houses: "the Strovolos municipal theater".
  private func isPlainPart(_ index: Int) -> Bool {
    guard !document.isCapitalised(index) else { return false }
    return VenueReader.plainParts.contains { document.matches(index, $0) }
  }

  private static let plainParts: [StaticString] = [
    "municipal", "city", "national", "state", "central", "public", "concert", "art", "drama",
    "puppet", "opera", "exhibition", "cultural", "university", "film", "music", "town",
  ]

  /// Whether a preposition of place stands before a name: "at the", "in the old", "on the steps of the".
  func isLocated(_ start: Int, from first: Int) -> Bool {
    var index = start - 1
    // "in Minsk's City Library"
    if document.matches(index, "s"), document.gap(index) == .apostrophe,
      let city = text.place(at: index - 1), city.isCity
    {
      index = city.tokens.lowerBound - 1
    }
    // "Venue: the Palace of Arts"
    if document.gap(start).contains(.colon), FollowUp(text: text, mentions: []).isLabel(index) {
      return true
    }
    if isToldAsScene(start, from: first) { return true }
    for _ in 0..<4 where index >= first {
      switch document.word(index) {
      // "a lecture on Japanese gardens"
      case .on where document.lexeme(index - 1).head?.kind == .conference: return false
      case .at, .in, .on, .within: return true
      case .to:
        // "invited to the Embassy", "visitors to the museum"
        let lexeme = document.lexeme(index - 1)
        return lexeme.verb == .invite || lexeme.verb == .come || lexeme.traits.contains(.audience)
          || isSent(before: index, from: first)
      case .of:
        guard isPartOfHouse(index - 1) else { return false }
        // "take the stage of"
        if document.matches(index - 1, "stage"), isTaken(index - 1) { return true }
        index -= 2
      case .the, .a: index -= 1
      default:
        guard
          document.lexeme(index).traits.contains(.plain) || document.lexeme(index).noun == .city
            || isPlainPart(index) || document.matches(index, "historic")
            || document.matches(index, "famous")
        else { return false }
        index -= 1
      }
    }
    return false
  }

  /// Whether something is sent: "the museum will lend its bronzes to the gallery".
  private func isSent(before index: Int, from first: Int) -> Bool {
    (max(first, index - 8)..<max(first, index)).contains { token in
      [
        "bring", "brings", "brought", "send", "sends", "sent", "lend", "lends", "lent", "moves",
        "move", "moved", "travels",
        "travel",
      ]
      .contains { document.matches(token, $0) }
    }
  }

  private func isTaken(_ stage: Int) -> Bool {
    ["take", "takes", "took", "taking"].contains { document.matches(stage - 2, $0) }
  }

  /// What a house has: "the steps of", "the halls of", "in front of".
  func isPartOfHouse(_ index: Int) -> Bool {
    VenueReader.partsOfHouse.contains { document.matches(index, $0) }
  }

  private static let partsOfHouse: [StaticString] = [
    "steps", "stage", "stages", "halls", "hall", "rooms", "room", "foyer", "garden", "gardens",
    "grounds", "precincts", "premises", "courtyard", "walls", "front", "lobby", "building",
    "gallery",
    "lawn", "territory", "site", "venue", "base", "patio", "yard", "cloister", "cloisters",
  ]

  // MARK: hosts

  // MARK: houses named before

  /// The house that "the museum" means: the last one of its sort that was named.
  func named(before index: Int) -> Range<Int>? {
    let word = document.stem(index)
    let first = max(0, index - VenueReader.memory)
    for other in (first..<index).reversed() where document.stem(other) == word {
      let reach = max(first, other - 14)..<min(document.count, other + 14)
      let range =
        text.language == .english
        ? englishHouse(at: other, in: reach) : russianHouse(at: other, in: reach)
      if range.count > 1 { return range }
    }
    return nil
  }
}
