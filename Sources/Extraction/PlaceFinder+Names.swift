import Gazetteer

/// Cities in the names of occasions and houses, and cities that are named again.
extension PlaceFinder {
  /// "Buffalo means to do it … a party from Buffalo": a name that one place in the text proves to be a city is that
  /// city wherever it stands alone.
  func nameAgain(
    _ places: inout [PlaceMention], _ matches: [GazetteerMatch], known: [Country: Int]
  ) {
    guard places.count < matches.count else { return }
    var proven: [String: Country] = [:]
    for place in places where place.form == .name {
      if let city: String = place.city { proven[city] = place.country }
    }
    guard !proven.isEmpty else { return }
    let found = Set(places.map(\.tokens.lowerBound))
    var more: [PlaceMention] = []
    for match in matches where !found.contains(match.tokens.lowerBound) {
      guard let reading = choose(match, known: known), reading.form == .name,
        case .city(let city) = reading.place, let country = reading.country,
        proven[name(reading, city, at: match.tokens.lowerBound)] == country,
        standsAlone(match.tokens)
      else { continue }
      more.append(
        PlaceMention(
          tokens: match.tokens, form: .name, country: country,
          city: name(reading, city, at: match.tokens.lowerBound),
          isCapital: city.isCapital, isRegion: false))
    }
    guard !more.isEmpty else { return }
    places = (places + more).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether a name is no part of a longer one, nor another word.
  private func standsAlone(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    return document.isCapitalised(start) && !continuesName(tokens.upperBound)
      && !(tokens.count == 1 && isKnownWord(start))
      && !(document.gap(start).isBlank && document.isCapitalised(start - 1))
      && document.gap(tokens.upperBound) != .hyphen && document.gap(start) != .hyphen
  }

  /// Whether the name of an event goes on, as in "Venice Biennale", "Avignon Theatre Festival" and "Avignon theatre festival".
  func isInEventName(_ index: Int) -> Bool {
    // «Венецианской биеннале»
    if language == .russian, document.gap(index).isBlank,
      document.lexeme(index).head == .biennale || document.lexeme(index).head == .festival
    {
      return true
    }
    for next in index..<index + 4 {
      let isGenre =
        language == .english
        && (document.lexeme(next).head == .festival && next > index
          || ["folk", "jazz", "film", "book", "puppet", "dance", "music", "theatre", "theater"]
            .contains { document.matches(next, $0) })
      guard document.gap(next).isBlank, document.isCapitalised(next) || isGenre else {
        return false
      }
      switch document.lexeme(next).head {
      case .festival, .biennale, .fair, .competition, .conference: return true
      default: continue
      }
    }
    return false
  }

  /// A city of as many people is meant where a house or company has its name: "Salzburg's Marionette Theater",
  /// "Dunedin Public Art Gallery". Smaller ones are mostly people's names.
  static let townOfHouses = 100_000

  /// "Tartu University Choir", "Kaunas Chamber Orchestra": what only a town has.
  func isBeforeTownWord(_ next: Int) -> Bool {
    [
      "university", "philharmonic", "symphony", "chamber", "youth", "conservatory",
    ].contains { document.matches(next, $0) }
  }

  /// Whether the name of a house or of those who play goes on.
  func isInHouseName(_ tokens: Range<Int>) -> Bool {
    guard language == .english,
      tokens.lowerBound == 0 || !document.gap(tokens.lowerBound).isBlank
        || !document.isCapitalised(tokens.lowerBound - 1)
    else { return false }
    var start = tokens.upperBound
    if document.gap(start) == .apostrophe, document.matches(start, "s") { start += 1 }
    for next in start..<start + 4 {
      guard document.gap(next).isBlank, document.isCapitalised(next) else { return false }
      switch document.lexeme(next).noun {
      case .venue, .institution, .musician, .performer: return true
      default: continue
      }
    }
    return false
  }

  /// Whether a name is that of the known series, and not part of a longer one.
  func isSeries(_ match: NamedSeriesMatch) -> Bool {
    if language == .english, isPartOfPersonName(match.tokens) { return false }
    // «концерт «Мэрцишор»» is no festival
    if document.gap(match.tokens.lowerBound).contains(.openQuote),
      document.lexeme(match.tokens.lowerBound - 1).head.map({ $0.kind.isStaged }) ?? false
    {
      return false
    }
    // "the Katara Cultural Village"
    let next = match.tokens.upperBound
    if language == .english,
      (next..<next + 2).contains(where: { index in
        (next...index).allSatisfy { document.gap($0).isBlank && document.isCapitalised($0) }
          && (document.lexeme(index).noun == .venue || document.lexeme(index).noun == .institution)
      })
    {
      return false
    }
    let before = match.tokens.lowerBound - 1
    let isInName =
      document.gap(match.tokens.lowerBound).isBlank && document.isCapitalised(before)
      && document.lexeme(before) == Lexeme() && document.gazetteerMatch(at: before) == nil
    return !isInName && !isStreet(before: match.tokens)
  }
}
