import Gazetteer

/// Which places of a sentence count for an occasion, and which tell only of a language.
extension FactReader {
  /// The places of the rest of the sentence, which count where the clause names none.
  func addSentence(
    _ sentence: Range<Int>, besides clause: Clause, _ mention: Mention, into facts: inout Facts
  ) {
    for index in text.places(in: sentence).indices {
      let place = text.places[index]
      guard !clause.tokens.contains(place.tokens.lowerBound),
        !(clause.lead?.contains(place.tokens.lowerBound) ?? false),
        !mention.phrase.overlaps(place.tokens)
      else { continue }
      var named = Facts.Named(
        country: place.country, role: roles[index], tokens: place.tokens, isInPhrase: false,
        city: place.city)
      named.isInClause = false
      facts.places.append(named)
    }
  }

  /// "With Spanish subtitles".
  func isOfLanguage(_ place: PlaceMention) -> Bool {
    ["subtitles", "translation", "translations", "surtitles", "captions"].contains {
      document.matches(place.tokens.upperBound, $0)
    }
  }
}
