import Gazetteer

/// What a sentence tells in words that no pattern knows: "Tango Fuego, ten dancers and a quintet, swirl
/// across the boards of the Muson Centre on 12 September".
extension EnglishActFinder {
  /// The most tokens of a sentence that may tell one occasion in such a way.
  private static let longest = 60

  /// The mention that players, films or works make by standing in one sentence with a house and a time.
  func loose(_ sentence: Int) -> Mention? {
    let tokens = text.sentences[sentence].tokens
    guard tokens.count <= EnglishActFinder.longest, !isSport(tokens), isDated(tokens),
      isPlaced(tokens), !tokens.contains(where: { tellsOfLives($0) })
    else { return nil }
    let classes: [(NounClass, EventKind)] = [
      (.musician, .concert), (.performer, .performance), (.film, .film), (.work, .exhibition),
    ]
    for (noun, kind) in classes {
      guard
        let head = tokens.first(where: {
          document.lexeme($0).noun == noun && !isVague($0)
            && !(text.quotation(at: $0).map { !$0.isName } ?? false)
        })
      else { continue }
      let phrase = phrase(around: head, in: tokens)
      guard phrase.count > 1 else { continue }
      var mention = Mention(
        sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: head, kind: kind,
        phrase: phrase, title: phrase)
      mention.isCultural = true
      return mention
    }
    return nil
  }

  /// Whether a day or a month is told.
  private func isDated(_ tokens: Range<Int>) -> Bool {
    text.times(in: tokens).contains { time in
      time.tokens.contains {
        document.lexeme($0).month != 0 || document.lexeme($0).weekday != 0
          || document.word($0) == .today || document.word($0) == .tomorrow
          || document.word($0) == .tonight || document.word($0) == .yesterday
          || document.word($0) == .week || document.word($0) == .weekend
      }
    }
  }

  /// Whether a house, or a place where things are, is told.
  private func isPlaced(_ tokens: Range<Int>) -> Bool {
    if !VenueReader(text: text).venues(in: tokens).isEmpty { return true }
    var index = text.places.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    while index < text.places.count, text.places[index].tokens.upperBound <= tokens.upperBound {
      if roles[index] == .location, text.places[index].isCity { return true }
      index += 1
    }
    return false
  }

  /// Whether a word tells of a life or of what was said and signed, not of what is played or shown.
  private func tellsOfLives(_ index: Int) -> Bool {
    switch document.lexeme(index).verb {
    case .found, .sign, .say: return !isNoun(index)
    default: break
    }
    return document.word(index) == .every || document.word(index) == .usually
      || document.word(index) == .never
  }

  /// "The group", "the pictures": words for much else besides.
  private func isVague(_ index: Int) -> Bool {
    [
      "group", "groups", "company", "companies", "collective", "collectives", "pieces", "items",
      "work", "works", "figures", "objects", "images", "pictures", "band", "bands", "shots", "maps",
      "costumes", "graphics", "icons", "treasures", "collection", "collections", "posters", "bass",
      "composer", "composers", "conductor", "philharmonic", "symphony", "landscapes", "relics",
    ].contains { document.matches(index, $0) }
  }
}
