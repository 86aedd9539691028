import Chronology

/// Tells the years of an occasion from those in which a work, an ensemble, a house or a person came to be.
struct HistoricYear {
  let text: MarkedText
  let published: CivilDate
  private var document: Document { text.document }

  /// How far back the verb of "founded in Riga in 1924" may stand.
  private static let reach = 6

  /// Whether a time says since when something is, or how old a thing is: "since 1988", "a print of 1915", "posters
  /// made between 1962 and 1989", "the fifties".
  func isOfThing(_ match: TemporalMatch, beside mention: Mention) -> Bool {
    guard text.language == .english else { return false }
    switch match.value.extent {
    case .between(let from?, nil):
      guard let year = HistoricYear.year(from) else { return false }
      let isSince = document.word(match.tokens.lowerBound) == .since
      return isSince ? year < published.year : isLongAgo(year)
    case .between(let from?, let to?):
      guard let first = HistoricYear.bareYear(from), let last = HistoricYear.bareYear(to) else {
        return false
      }
      return isLongAgo(last) && last - first > 1
    case .at(let point):
      switch point.base {
      case .century: return true
      case .decade(let year): return isLongAgo(year + 9)
      case .year(.number(let year)):
        return isLongAgo(year) && isOfThing(yearAt: match.tokens, beside: mention)
      default: return false
      }
    default: return false
    }
  }

  /// Whether the year in the phrase of a mention is that of a thing in it: "posters printed between 1956 and 1981".
  func isOfThing(yearIn mention: Mention) -> Bool {
    guard text.language == .english, isLongAgo(mention.year),
      let index = mention.phrase.first(where: { document.number($0) == mention.year })
    else { return false }
    if document.word(index - 1) == .and, document.word(index - 3) == .between { return true }
    return isOfThing(yearAt: index..<index + 1, beside: mention)
  }

  private func isLongAgo(_ year: Int) -> Bool { year < published.year - 1 }

  private static func year(_ point: TemporalPoint) -> Int? {
    if case .number(let year)? = point.year { year } else { bareYear(point) }
  }

  private static func bareYear(_ point: TemporalPoint) -> Int? {
    switch point.base {
    case .year(.number(let year)), .decade(let year), .century(let year): year
    default: nil
    }
  }

  private func isOfThing(yearAt tokens: Range<Int>, beside mention: Mention) -> Bool {
    let start = tokens.lowerBound
    // ""Salt" (1956)"
    if document.gap(start).contains(.openParenthesis) {
      return document.gap(tokens.upperBound).contains(.closeParenthesis)
        && start - 1 != mention.headToken
    }
    if document.word(start - 1) == .of {
      return isThing(start - 2) || !isOccasion(start - 2, mention)
    }
    if document.word(start - 1) == .in { return isMade(before: start - 1) }
    if isNumberOfName(tokens, beside: mention) { return true }
    // "a 1956 melodrama"
    guard document.gap(tokens.upperBound) == .space, !document.isCapitalised(tokens.upperBound),
      document.gap(start) == .space, document.word(start - 1) != .on,
      document.word(tokens.upperBound) == nil
    else { return false }
    return isThing(tokens.upperBound)
  }

  /// "The ensemble Collegium 1704", "the Cappella 1550": an old year right behind the name of those who play.
  private func isNumberOfName(_ tokens: Range<Int>, beside mention: Mention) -> Bool {
    let start = tokens.lowerBound
    guard let year = document.number(start), year < HistoricYear.firstOfAgencies,
      document.gap(start) == .space, document.isCapitalised(start - 1),
      document.lexeme(start - 1).head == nil, document.lexeme(start - 1).month == 0,
      text.place(at: start - 1) == nil, start - 1 != mention.headToken
    else { return false }
    return true
  }

  /// No article tells of an occasion before this year as one to put on a calendar.
  private static let firstOfAgencies = 1850

  /// Whether a word names the occasion, or any occasion.
  private func isOccasion(_ index: Int, _ mention: Mention) -> Bool {
    index == mention.headToken || mention.phrase.contains(index)
      || document.lexeme(index).head != nil || document.lexeme(index).mayTellEdition
  }

  /// Whether a word names a work: "film", "prints".
  private func isThing(_ index: Int) -> Bool {
    let lexeme = document.lexeme(index)
    if lexeme.head != nil, lexeme.noun == nil { return false }
    return lexeme.noun == .work || lexeme.noun == .film
      || HistoricYear.things.contains { document.matches(index, $0) }
  }

  private static let things: [StaticString] = [
    "film", "films", "movie", "movies", "comedy", "comedies", "melodrama", "drama", "thriller",
    "western", "musical", "documentary", "classic", "masterpiece", "novel", "novels", "book",
    "books", "play", "poem", "poems", "poster", "posters", "print", "prints", "painting",
    "paintings", "drawing", "drawings", "engraving", "engravings", "photograph", "photographs",
    "map", "maps", "score", "symphony", "opera", "ballet", "concerto", "quartet", "sonata",
    "mass", "requiem", "oratorio", "song", "songs", "record", "recording", "recordings", "album",
    "copy", "manuscript", "letter", "letters", "treaty", "war", "revolution", "flood",
    "earthquake", "building", "house", "tower", "church", "bridge", "tram", "car", "version",
    "production", "original", "adaptation", "design", "costume", "costumes", "chair", "chairs",
    "piece", "pieces", "work", "works", "translation", "collection", "census", "fire", "genocide",
  ]

  /// Whether what stands before "in 1924" says that something came to be then: "founded in Riga".
  private func isMade(before end: Int) -> Bool {
    var index = end - 1
    while index >= 0, end - index <= HistoricYear.reach, !document.gap(index + 1).separates {
      if HistoricYear.makings.contains(where: { document.matches(index, $0) }) { return true }
      if document.verb(index) != nil, document.lexeme(index).noun == nil { return false }
      index -= 1
    }
    return false
  }

  private static let makings: [StaticString] = [
    "made", "founded", "built", "born", "died", "published", "written", "wrote", "composed",
    "painted", "drawn", "printed", "filmed", "shot", "dated", "dating", "issued", "discovered",
    "designed", "recorded", "established", "created", "formed", "carved", "woven", "cast", "taken",
    "bought", "acquired", "collected", "stolen", "donated", "bequeathed", "restored", "rebuilt",
    "destroyed", "demolished", "invented", "translated", "released", "signed", "settled",
    "emigrated", "fled", "arrived", "moved", "married", "graduated", "independence",
  ]
}
