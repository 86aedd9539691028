import Gazetteer

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

  /// «Бендеры далеко, но 6 мая там будет …»: where the place named before is.
  func markThere(_ roles: inout [Role]) {
    for sentence in text.sentences {
      guard let there = sentence.tokens.first(where: { document.matchesCyrillic($0, "там") }),
        let last = placeBefore(there, from: sentence.tokens.lowerBound), roles[last] == .unknown
      else { continue }
      roles[last] = .location
    }
  }

  /// The last place by its name in the tokens up to one.
  private func placeBefore(_ end: Int, from start: Int) -> Int? {
    let next = text.places.partitioningIndex { $0.tokens.lowerBound >= end }
    return text.places.indices[..<next].reversed().prefix(6).first {
      text.places[$0].form == .name && text.places[$0].tokens.lowerBound >= start
    }
  }

  /// «Французская компания «Луна»», «сербская студия «Круг»»: those who play under a name.
  func isBeforeTroupe(_ place: PlaceMention) -> Bool {
    let noun = place.tokens.upperBound
    return document.gap(noun).isBlank && document.gap(noun + 1).contains(.openQuote)
      && ["компания", "студия", "команда", "лаборатория", "труппа", "группа"].contains {
        document.matchesCyrillic(noun, $0)
      }
  }
}
