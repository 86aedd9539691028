import Gazetteer

/// Finds occasions that no word tells: a house, a day and somebody or something from abroad in one sentence of which nothing else took
/// the day.
///
/// "Barbados had its country night on Saturday on the stage of the Savannah", «В субботу в театре Грибоедова ждут гостей из Бата». On
/// articles that no rule was made on, 14 of 15 were occasions.
struct HouseDayFinder {
  /// The most words of such a sentence.
  private static let longest = 45
  /// The most words that follow an adjective of a country to what it belongs to.
  private static let longestNoun = 3
  /// How many places back it may be told where all is.
  private static let memory = 12

  /// What may be told without its word: a festival or a fair is named.
  private static let kinds: [EventKind] = [
    .concert, .performance, .exhibition, .film, .literature, .workshop, .conference,
  ]

  let text: MarkedText
  let roles: [Role]
  var document: Document { text.document }

  /// The mention that a sentence makes so, of the kind that the words around it speak for.
  func mention(in sentence: Int) -> Mention? {
    let tokens = text.sentences[sentence].tokens
    let times = text.times(in: tokens)
    guard tokens.count <= HouseDayFinder.longest, (1...2).contains(times.count),
      let time = times.first, isDated(time), !time.value.isEnd,
      tokens.allSatisfy({ !isElsewhere($0) }), !opensAgain(tokens),
      !text.places(in: tokens).isEmpty
    else { return nil }
    let houses = VenueReader(text: text).venues(in: tokens)
    guard let visitor = visitor(in: tokens, of: houses), let kind = kind(of: tokens) else {
      return nil
    }
    guard let name = name(in: tokens, besides: houses) else {
      return Mention(
        act: kind, in: sentence, at: visitor.tokens.lowerBound, phrase(of: visitor, in: tokens))
    }
    var mention = Mention(act: kind, in: sentence, at: name.lowerBound, name)
    mention.name = name
    mention.isQuoted = true
    return mention
  }

  /// What the words speak for; a bust that appears is unveiled.
  private func kind(of tokens: Range<Int>) -> EventKind? {
    if tokens.contains(where: { document.lexeme($0).noun == .monument }) { return .ceremony }
    return KindVote(document: document).kind(around: tokens, among: HouseDayFinder.kinds)
  }

  /// Whether a day, several or a month is told, and no decade or century.
  private func isDated(_ time: TemporalMatch) -> Bool {
    time.isOfDay(in: document)
      && !time.tokens.contains { index in
        document.lexeme(index).word == .century || document.ordinal(index).map { $0 > 31 } ?? false
      }
  }

  /// Whether a word tells of something else than what is played or shown.
  private func isElsewhere(_ index: Int) -> Bool {
    switch document.verb(index) {
    case .say, .sign, .found, .cancel: true
    default: EnglishActFinder.misfortunes.contains(document.tokens[index].hash)
    }
  }

  /// "The minister opened it at the museum on Sunday": what was told of before.
  private func opensAgain(_ tokens: Range<Int>) -> Bool {
    tokens.contains { document.verb($0)?.bounds ?? false }
      && tokens.contains { index in
        switch document.word(index) {
        case .it, .its, .they: true
        default: document.matches(index, "them")
        }
      }
  }

  /// The first place from another country than the house, unless it says where things are or whose office somebody holds.
  private func visitor(in tokens: Range<Int>, of houses: [VenueReader.Venue]) -> PlaceMention? {
    let places = text.places(in: tokens)
    guard let house = houses.first, houses.count <= 2 else { return nil }
    let here = places.indices.first { index in
      places[index].tokens.overlaps(house.tokens)
        || places[index].isCity && roles[index] == .location
    }
    let home =
      here.map { places[$0].country }
      ?? text.places[..<places.startIndex].indices.suffix(HouseDayFinder.memory)
      .last { roles[$0] == .location }.map { text.places[$0].country }
    return places.indices.first { index in
      guard places[index].country != home, !places[index].tokens.overlaps(house.tokens) else {
        return false
      }
      switch roles[index] {
      case .office, .mission, .location: return false
      default: return true
      }
    }.map { places[$0] }
  }

  /// The first name in quotation marks that is no house's.
  private func name(in tokens: Range<Int>, besides houses: [VenueReader.Venue]) -> Range<Int>? {
    let first = text.quotations.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    return text.quotations[first...].prefix { $0.tokens.upperBound <= tokens.upperBound }
      .first { name in name.isName && !houses.contains { $0.tokens.overlaps(name.tokens) } }?.tokens
  }

  /// "A Polish film", «гости из Бата»: the words that a place belongs to.
  private func phrase(of visitor: PlaceMention, in tokens: Range<Int>) -> Range<Int> {
    let place = visitor.tokens
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    if visitor.form == .adjective {
      var end = place.upperBound
      while end < min(tokens.upperBound, place.upperBound + HouseDayFinder.longestNoun),
        document.gap(end).isBlank, document.lexeme(end).word == nil, text.time(at: end) == nil,
        document.verb(end) == nil
      {
        end += 1
      }
      return place.lowerBound..<end
    }
    let before = place.lowerBound - 1
    switch document.word(before) {
    case .from, .of:
      guard tokens.contains(before - 1), document.lexeme(before - 1).word == nil else {
        return place
      }
      return grammar.left(of: before - 1).start..<place.upperBound
    default: return place
    }
  }
}
