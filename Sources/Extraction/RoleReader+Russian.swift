/// What only Russian phrases make of places.
extension RoleReader {
  /// «Год Франции в России и России во Франции»: the second is a subject, too.
  func markCrossYears(_ roles: inout [Role]) {
    for index in text.places.indices.dropFirst(2).dropLast() {
      let place = text.places[index]
      let start = place.tokens.lowerBound
      guard document.word(start - 1) == .and, document.word(place.tokens.upperBound) == .in,
        roles[index - 2] == .subject, text.places[index - 1].country == place.country,
        text.places[index + 1].country == text.places[index - 2].country,
        text.places[index + 1].tokens.lowerBound == place.tokens.upperBound + 1
      else { continue }
      roles[index] = .subject
    }
  }
}
