import Gazetteer

/// What a known house or company tells of where something is and who comes, where the clause itself does not.
extension FactReader {
  /// Adds the countries and cities of the houses in a clause, and of the rest of its sentence as what counts less.
  func readHouses(
    of mention: Mention, in clause: Clause, besides foreign: [Range<Int>], into facts: inout Facts
  ) {
    guard !text.houses.isEmpty else { return }
    let reader = RoleReader(text: text)
    for house in text.houses(in: text.sentences[clause.sentence].tokens) {
      // "The Merchant of the Rialto" is played elsewhere
      guard !(mention.name?.overlaps(house.tokens) ?? false),
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
      if isNews(named, besides: facts.places) { facts.places.append(named) }
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

  /// «Копии отправятся в Гомель. Там покажут три фильма»: where the sentence before went.
  func addThere(_ clause: Clause, into facts: inout Facts) {
    guard text.language == .russian, clause.sentence > 0,
      clause.tokens.prefix(3).contains(where: { document.matchesCyrillic($0, "там") }),
      !facts.places.contains(where: { $0.role == .location })
    else { return }
    let before = text.sentences[clause.sentence - 1].tokens
    let end = text.places.partitioningIndex { $0.tokens.lowerBound >= before.upperBound }
    guard
      let place = text.places[..<end].last, place.form == .name,
      before.contains(place.tokens.lowerBound)
    else { return }
    facts.places.append(
      Facts.Named(
        country: place.country, role: .location, tokens: place.tokens, isInPhrase: false,
        city: place.city))
  }
}
