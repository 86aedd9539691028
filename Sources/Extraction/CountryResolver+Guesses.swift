import Gazetteer

/// What is guessed of an occasion that does not say where it is.
extension CountryResolver {
  /// The country, of those that a text is about, which things are most likely in: where others are, else where some
  /// go, else one that is named and not only told of by an adjective or as whence those come who play.
  func likeliestHost(besides guests: [Country]) -> Country? {
    let others = mainCountries.filter { !guests.contains($0) }
    guard text.language == .english else { return others.first }
    let chances = others.map { chance(of: $0) }
    return zip(others, chances).first { $0.1 == chances.max() }?.0
  }

  /// Whether a year is told to be of two countries together: "the Year of Peru in Latvia and of Latvia in Peru", told
  /// as "a cross year".
  func isCrossYear(_ occasion: Occasion, _ places: [Facts.Named]) -> Bool {
    guard countries(places, CountryResolver.both, inPhrase: nil).count == 2 else { return false }
    return occasion.mentions.prefix(4).contains { index in
      let phrase = mentions[index].phrase
      return text.sentences[mentions[index].sentence].tokens.contains { token in
        phrase.lowerBound - 2 < token && token < phrase.upperBound + 6
          && document.lexeme(token).traits.contains(.exchange)
          || ["cross", "mutual", "reciprocal"].contains { document.matches(token, $0) }
      }
    }
  }

  /// What two countries are that share a year.
  static let both: [Role] = [
    .subject, .location, .host, .guest, .partner, .office, .destination, .unknown,
  ]

  /// Whether a house only has the name of a city far away: "the Moscow Cinema" in Yerevan.
  func isNamesake(_ place: Facts.Named) -> Bool {
    text.language == .english && place.city != nil && dateline.country != nil
      && RoleReader(text: text).isCinema(place.tokens.upperBound)
  }

  private func chance(of country: Country) -> Int {
    var best = 0
    for (place, role) in zip(text.places, roles) where place.country == country {
      switch role {
      case .location, .host, .audience: return 4
      case .destination: best = max(best, 3)
      case .guest, .mission, .subject, .honoured: break
      default: best = max(best, place.form == .name ? 2 : 1)
      }
    }
    return best
  }
}
