/// What a known house, company or series tells of where something is and who comes, where the clause itself does not.
extension FactReader {
  /// Adds the countries and cities of the houses in a clause, and of the rest of its sentence as what counts less.
  func readHouses(
    of mention: Mention, in clause: Clause, besides foreign: [Range<Int>], into facts: inout Facts
  ) {
    guard !text.houses.isEmpty else { return }
    let reader = RoleReader(text: text)
    for house in text.houses(in: text.sentences[clause.sentence].tokens) {
      // "The Merchant of the Rialto" is played elsewhere
      guard !(mention.name?.overlaps(house.tokens) ?? false) || isOfTreasures(house, mention),
        !foreign.contains(where: { $0.overlaps(house.tokens) })
      else { continue }
      let role = reader.role(of: house)
      var named = Facts.Named(
        country: house.country, role: role, tokens: house.tokens,
        isInPhrase: mention.phrase.overlaps(house.tokens),
        city: role == .location || role == .host ? house.city : nil)
      named.isInClause =
        named.isInPhrase || clause.tokens.contains(house.tokens.lowerBound)
        || clause.lead?.contains(house.tokens.lowerBound) ?? false
      // «Эрмитаж покажет в Вене французскую живопись»: the house is the guest
      let isLender = role == .guest && text.language == .russian && named.isInClause
      if isLender || isNews(named, besides: facts.places) { facts.places.append(named) }
    }
  }

  /// «Выставка «Шедевры Эрмитажа»»: whose works the name of an exhibition tells of.
  private func isOfTreasures(_ house: HouseMention, _ mention: Mention) -> Bool {
    mention.kind == .exhibition
      && ["шедевр", "сокровищ", "коллекц", "собран", "картин", "из"].contains {
        document.begins(house.tokens.lowerBound - 1, $0)
      }
  }

  /// Adds where the series is held that a mention is an edition of, or takes place at.
  func readSeries(of mention: Mention, in clause: Clause, into facts: inout Facts) {
    guard !text.series.isEmpty else { return }
    for series in text.series(in: text.sentences[mention.sentence].tokens) {
      let isInPhrase =
        mention.phrase.overlaps(series.tokens) || mention.title.overlaps(series.tokens)
      guard isInPhrase || clause.tokens.overlaps(series.tokens) && text.isAt(series) else {
        continue
      }
      let home = Facts.Named(
        country: series.country, role: .location, tokens: series.tokens, isInPhrase: isInPhrase,
        city: series.city)
      if isNews(home, besides: facts.places) { facts.places.append(home) }
    }
  }

  /// Whether a house tells what no place in the clause does: where a text names both, the place is meant.
  private func isNews(_ house: Facts.Named, besides places: [Facts.Named]) -> Bool {
    let rivals: Set<Role>
    switch house.role {
    case .location, .host: rivals = [.location, .host, .destination, .audience]
    case .unknown: return false
    default: rivals = [.guest, .subject, .honoured, .mission, .partner]
    }
    return places.allSatisfy { place in
      guard place.isInClause, rivals.contains(place.role), !house.tokens.overlaps(place.tokens)
      else { return true }
      // "in Spain, at the Prado"
      return house.city != nil && place.country == house.country
        && (place.city == nil || place.city == house.city)
    }
  }

  /// ""Salt" (Old Mill, 16 May)": the house in parentheses right after a name.
  func notedHouse(of mention: Mention) -> Range<Int>? {
    let end = (mention.name ?? mention.phrase).upperBound
    guard text.language == .english, end > 0, document.gap(end).contains(.openParenthesis) else {
      return nil
    }
    return VenueReader(text: text).houseBeforeTime(in: end - 1..<min(end + 10, document.count))
  }

  /// "- 6 May: a jazz concert, Mori Art Museum": in a line without a verb, the house behind a comma or stop.
  func houseInLine(of mention: Mention, in clause: Clause) -> Range<Int>? {
    guard clause.tokens.count <= 40,
      TenseReader(text: text).finiteVerb(before: clause.tokens.upperBound, in: clause.tokens) == nil
    else { return nil }
    let isInside = clause.tokens.contains(mention.headToken)
    let start = isInside ? mention.phrase.upperBound : clause.tokens.lowerBound
    guard start < clause.tokens.upperBound else { return nil }
    if text.language == .russian {
      return VenueReader(text: text).russianPart(in: start..<clause.tokens.upperBound)
    }
    guard
      !isInside || !document.gap(start).isDisjoint(with: [.comma, .dash, .openParenthesis])
        || Agenda(text: text).opensLine(text.sentences[clause.sentence].tokens.lowerBound)
    else { return nil }
    return VenueReader(text: text).listedHouse(in: start..<clause.tokens.upperBound)
  }

  /// "Will open with a concert", "closes with a lecture": whether a verb of beginning or ending has a mention as its first or last part.
  func isOneOf(_ mention: Mention, with verb: Int) -> Bool {
    text.language == .english && document.word(verb + 1) == .with
      && (1...4).contains(mention.phrase.lowerBound - verb)
  }
}
