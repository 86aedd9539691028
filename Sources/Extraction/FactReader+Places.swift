import Gazetteer

extension EventKind {
  /// Whether a language may be what it is about: "a seminar for teachers of German".
  var teaches: Bool { self == .workshop || self == .conference }
}

/// Which places of a sentence count for an occasion.
extension FactReader {
  /// "The Uzbek historian Jan Kaln gave a lecture", "Professor Jan Kaln of Hungary holds a workshop": whether a place tells whence they are who
  /// talk or teach.
  func isOfSpeaker(_ place: PlaceMention, of mention: Mention) -> Bool {
    guard text.language == .english, mention.trigger == .noun,
      mention.kind == .conference || mention.kind == .workshop || mention.kind == .literature,
      place.form == .adjective || document.word(place.tokens.lowerBound - 1) == .of,
      place.tokens.upperBound < mention.headToken,
      mention.headToken - place.tokens.upperBound <= FactReader.speech
    else { return false }
    let verb = (place.tokens.upperBound..<mention.headToken).first {
      document.verb($0) != nil || document.gap($0).separates
        || document.word($0) == .in || document.word($0) == .at
    }
    guard let verb, !document.gap(verb).separates else { return false }
    switch document.verb(verb) {
    case .give, .hold, .teach, .show: return !VerbGroup(document, at: verb).isPassive
    default: return false
    }
  }

  /// The most words from whence somebody is to the talk that they give.
  private static let speech = 12

  /// Whether a list that a place opens goes on into a phrase: "Estonian, Latvian and Polish puppeteers perform".
  func isListed(_ first: Int, into phrase: Range<Int>) -> Bool {
    guard text.language == .english, text.places[first].form == .adjective,
      roles[first] == .guest, text.places[first].tokens.upperBound <= phrase.lowerBound
    else { return false }
    var end = text.places[first].tokens.upperBound
    for next in text.places.indices[first...].dropFirst().prefix(FactReader.longestList) {
      let place = text.places[next]
      let between = Range(from: end, upTo: place.tokens.lowerBound)
      guard place.form == .adjective, roles[next] == .guest, between.count <= 1,
        between.allSatisfy({ document.word($0) == .and }),
        document.gap(end).isSubset(of: [.space, .comma, .lineBreak])
      else { return false }
      if phrase.overlaps(place.tokens) { return true }
      end = place.tokens.upperBound
    }
    return false
  }

  private static let longestList = 24

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

  /// Whether a place is where those are who lend or send what is shown: "the museum in Krakow is to lend twelve paintings".
  func isOfSender(_ place: PlaceMention, of mention: Mention) -> Bool {
    guard text.language == .english, mention.trigger == .act, mention.kind == .exhibition,
      let verb = Range(from: place.tokens.upperBound, upTo: mention.phrase.lowerBound)
        .suffix(4).last(where: { document.verb($0) == .attend })
    else { return false }
    return document.word(verb + 1) != .by
      && ["lend", "lends", "send", "sends", "lending", "sending", "lent", "sent"].contains {
        document.matches(verb, $0)
      }
  }
}
