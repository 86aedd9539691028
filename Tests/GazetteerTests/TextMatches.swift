import Gazetteer

/// A phrase of a text that names a place.
struct Found {
  let words: String
  let readings: Readings

  /// The first reading's country, or "-".
  var country: String { readings.first?.country?.code ?? "-" }
  /// What the readings name, likeliest first: "country GE, region Georgia (US)".
  var places: String {
    readings.map { reading in
      switch reading.place {
      case .country(let country): "country \(country)"
      case .region(let region): "region \(region)"
      case .city(let city): "city \(city)"
      case .formerState(let state): "former \(state)"
      }
    }.joined(separator: ", ")
  }
}

/// The tokens of a text.
func tokens(of text: String) -> [Token] {
  var tokens: [Token] = []
  tokenize(Array(text.utf8).span, into: &tokens)
  return tokens
}

/// What else a text names, at each token that it begins at, with its words.
func named<Name>(
  in text: String, _ pick: (Gazetteer.Matches) -> (tokens: Range<Int>, name: Name)?
) -> [(words: String, name: Name)] {
  let bytes = Array(text.utf8)
  let tokens = tokens(of: text)
  return tokens.indices.compactMap { index in
    guard let match = pick(Gazetteer.shared.longestMatches(tokens, at: index, in: bytes.span))
    else { return nil }
    let range = tokens[match.tokens.lowerBound].start..<tokens[match.tokens.upperBound - 1].end
    return (String(decoding: bytes[range], as: UTF8.self), match.name)
  }
}

/// The places that a text names, from left to right, each the longest that begins at its word.
func matches(in text: String) -> [Found] {
  let bytes = Array(text.utf8)
  let tokens = tokens(of: text)
  var found: [Found] = []
  var index = 0
  while index < tokens.count {
    if let match = Gazetteer.shared.longestMatch(tokens, at: index, in: bytes.span) {
      let range = tokens[match.tokens.lowerBound].start..<tokens[match.tokens.upperBound - 1].end
      found.append(
        Found(words: String(decoding: bytes[range], as: UTF8.self), readings: match.readings))
      index = match.tokens.upperBound
    } else {
      index += 1
    }
  }
  return found
}
