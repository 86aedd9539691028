import Gazetteer

extension EventKind {
  /// Whether a language may be what it is about: "a seminar for teachers of German".
  var teaches: Bool { self == .workshop || self == .conference }
}

/// Which places of a sentence count for an occasion.
extension FactReader {
  /// The places of the rest of the sentence, which count where the clause names none.
  func addSentence(
    _ sentence: Range<Int>, besides clause: Clause, _ mention: Mention, into facts: inout Facts
  ) {
    let reader = RoleReader(text: text)
    for index in text.places(in: sentence).indices {
      let place = text.places[index]
      guard !reader.tellsNothing(place), !clause.tokens.contains(place.tokens.lowerBound),
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
}
