import Gazetteer

/// Cities and houses that have their turn of a show: "Tallinn follows on 6 June", "Perth gets it in August",
/// "the Old Mill in Strasbourg has it on 10 February", "Narva comes last".
extension LegFinder {
  /// How many words of a clause may stand before the city that has its turn.
  private static let longestHouse = 6

  /// A city, or a house in one, that has or had its turn.
  func turn(_ index: Int, _ tokens: Range<Int>, _ scene: Scene) -> Anchor? {
    guard !document.isCapitalised(index), isTurn(index) || isHaving(index, tokens),
      let place = taker(before: index, in: tokens),
      let origin = origin(of: LegFinder.kinds, in: scene)
    else { return nil }
    // "follows" and the like tell enough; who has "it" may have it for ever
    guard isTurn(index) || !text.times(in: reach(from: index, in: tokens)).isEmpty else {
      return nil
    }
    return Anchor(
      token: index, origin: origin, isMoving: true, isOnward: true, isPlayed: true,
      place: station(at: place, in: tokens))
  }

  /// "In the spring we take the play to Maribor", "a lorry brings them to Perth on Friday": what is told of is taken to
  /// a city.
  func taking(_ index: Int, _ tokens: Range<Int>, _ scene: Scene) -> Anchor? {
    guard LegFinder.takes.contains(document.tokens[index].hash), !document.isCapitalised(index),
      let to = Range(from: index + 2, upTo: min(index + 9, tokens.upperBound)).first(where: {
        document.word($0) == .to
      }), let subject = taken(index + 1..<to),
      let place = text.place(at: document.word(to + 1) == .the ? to + 2 : to + 1), place.isCity,
      place.form == .name, let origin = origin(of: subject.kinds, in: scene)
    else { return nil }
    return Anchor(
      token: index, origin: origin, isMoving: true, isOnward: true, isPlayed: true,
      place: station(at: place, in: tokens))
  }

  private static let takes = WordSet(
    """
    take takes took taking taken bring brings brought bringing carry carries carried send sends sent ship ships shipped
    """)

  /// "27 February – Hanoi, Opera House" in a list below "Tour dates:": a line with no more than the day, the city and the house
  /// of a showing.
  func lineOfTour(_ tokens: Range<Int>, _ scene: Scene) -> Anchor? {
    guard tokens.count <= LegFinder.longestLine, isListedDay(tokens),
      let place = text.places(in: tokens).first(where: { $0.isCity && $0.form == .name }),
      isBelowDates(scene.sentence), let origin = origin(of: LegFinder.kinds, in: scene)
    else { return nil }
    return Anchor(
      token: place.tokens.lowerBound, origin: origin, isMoving: true, isOnward: true,
      isPlayed: true,
      place: station(at: place, in: tokens))
  }

  /// Whether a line has the day of something, and no verb.
  private func isListedDay(_ tokens: Range<Int>) -> Bool {
    guard Agenda(text: text).opensLine(tokens.lowerBound),
      let time = text.times(in: tokens).first, time.isOfDay(in: document)
    else { return false }
    return tokens.allSatisfy { index in
      document.isCapitalised(index) || document.lexeme(index).verb == nil
    }
  }

  /// Whether a line says of the lines below it, as far as a sentence is within them, that they tell the dates of a tour.
  private func isBelowDates(_ sentence: Int) -> Bool {
    for index in (max(0, sentence - LegFinder.memory)..<sentence).reversed() {
      let tokens = text.sentences[index].tokens
      if tokens.contains(where: { LegFinder.listing.contains(document.tokens[$0].hash) }),
        tokens.count <= LegFinder.longestLine, text.times(in: tokens).isEmpty
      {
        return true
      }
      guard isListedDay(tokens) else { return false }
    }
    return false
  }

  /// The most words of a line of a tour.
  private static let longestLine = 16
  private static let listing = WordSet("dates schedule stops itinerary stations tour")

  /// What some words say is taken, if it points back: "it", "the play", "the same pictures".
  private func taken(_ object: Range<Int>) -> Subject? {
    guard let first = object.first, object.dropFirst().allSatisfy({ document.gap($0).joins }) else {
      return nil
    }
    if ["it", "them"].contains(where: { document.matches(first, $0) }) {
      return object.count <= 2
        ? Subject(token: first, kinds: [.exhibition, .film, .concert, .performance]) : nil
    }
    switch document.word(first) {
    case .the, .its, .their, .this, .same: break
    default: return nil
    }
    return object.lazy.compactMap { named($0) }.first
  }

  /// "They will stand in the museum for two weeks": how works are somewhere.
  func isStanding(_ index: Int) -> Bool {
    switch document.word(index + 1) {
    case .in, .at, .on: break
    default: return false
    }
    return ["stand", "stands", "stood", "hang", "hangs", "hung", "stay", "stays", "stayed"]
      .contains { document.matches(index, $0) }
  }

  /// "Follows", "comes last", "is next", "has the first turn", "is getting ready for Wednesday".
  private func isTurn(_ index: Int) -> Bool {
    if LegFinder.following.contains(document.tokens[index].hash) { return true }
    let reach = index + 1..<index + 6
    switch document.word(index) {
    case .is, .was:
      if isOrder(index + 1) || document.matches(index + 1, "getting") { return true }
    default: break
    }
    if document.lexeme(index).verb == .come { return isOrder(index + 1) }
    // "concludes the tour"
    if document.verb(index) == .end || document.verb(index) == .begin,
      (index + 2...index + 3).contains(where: { document.lexeme($0).head == .tour }),
      (index + 1...index + 2).allSatisfy({ document.gap($0).joins })
    {
      return true
    }
    guard document.lexeme(index).verb != nil || isHave(index) else { return false }
    for next in reach {
      if document.gap(next).separates { return false }
      if document.matches(next, "turn") || document.matches(next, "turns") { return true }
    }
    return false
  }

  private static let following = WordSet("follow follows followed")

  private func isOrder(_ index: Int) -> Bool {
    switch document.word(index) {
    case .next, .last: true
    default: ["first", "second", "third", "then"].contains { document.matches(index, $0) }
    }
  }

  private func isHave(_ index: Int) -> Bool {
    switch document.word(index) {
    case .has, .have, .had: true
    default: false
    }
  }

  /// "Gets it", "had heard them", "will host the same programme", "sees the choir": what is had points back.
  private func isHaving(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard isHave(index) || LegFinder.having.contains(document.tokens[index].hash) else {
      return false
    }
    var next = index + 1
    if document.word(next) == .the || document.word(next) == .its || document.word(next) == .this {
      next += 1
    } else {
      let isPointer = ["it", "them", "him", "her"].contains { document.matches(next, $0) }
      return isPointer && isOver(next + 1)
    }
    if document.word(next) == .same { return true }
    if let place = text.place(at: next), place.form == .people, next > index + 1 {
      return isOver(place.tokens.upperBound)
    }
    let end = min(next + 4, tokens.upperBound)
    return Range(from: next, upTo: end).contains { noun in
      named(noun) != nil && (next...noun).allSatisfy { document.gap($0).joins } && isOver(noun + 1)
    }
  }

  /// Whether what a verb has ends before a token.
  private func isOver(_ index: Int) -> Bool {
    if document.gap(index).separates || document.gap(index).contains(.openParenthesis) {
      return true
    }
    switch document.word(index) {
    case .on, .in, .at, .from, .for, .until, .next, .last, .this, .today, .tomorrow, .tonight,
      .yesterday, .and, .but, .before, .after, .also, .adverb:
      return true
    default: return text.time(at: index) != nil
    }
  }

  private static let having = WordSet(
    """
    get gets got gotten receive receives received host hosts hosted hosting see sees saw seen hear hears heard
    welcome welcomes welcomed take takes took show shows showed shown present presents presented
    """)

  /// The city that the clause of a verb begins with, or that the house there is in: "Perth gets it", "the Old Mill
  /// in Strasbourg has it", "Narva, where the hall is small, comes last".
  private func taker(before verb: Int, in tokens: Range<Int>) -> PlaceMention? {
    let start = clauseStart(before: verb, in: tokens)
    guard
      let place = text.places(in: start..<verb).first(where: { $0.isCity && $0.form == .name }),
      place.tokens.lowerBound - start <= LegFinder.longestHouse,
      !(start..<place.tokens.lowerBound).contains(where: { index in
        document.lexeme(index).verb != nil && !document.isCapitalised(index)
          || document.word(index) == .it || document.word(index) == .they
          || document.lexeme(index).isPlayer
      }),
      // "in Perth it …" is no subject
      isSubject(place, from: start)
    else { return nil }
    return place
  }

  /// Whether a place, or the house in it, opens a clause without a preposition of its own.
  private func isSubject(_ place: PlaceMention, from start: Int) -> Bool {
    var first = start
    while document.word(first) == .and || document.word(first) == .but
      || document.matches(first, "then") || document.matches(first, "finally")
      || document.matches(first, "afterwards") || document.matches(first, "later")
    {
      first += 1
    }
    if first >= place.tokens.lowerBound { return true }
    // a house and where it is
    return document.word(place.tokens.lowerBound - 1) == .in
      && (document.isCapitalised(first) || document.word(first) == .the)
      && (first..<place.tokens.lowerBound - 1).allSatisfy {
        document.isCapitalised($0) || document.word($0) == .the || document.word($0) == .of
          || document.lexeme($0).noun == .venue
      }
  }

  /// Where the clause of a verb begins, what is set between commas left out.
  private func clauseStart(before verb: Int, in tokens: Range<Int>) -> Int {
    var index = verb
    var isAside = document.gap(verb).contains(.comma)
    while index > tokens.lowerBound {
      let gap = document.gap(index)
      if !gap.isDisjoint(with: [.semicolon, .colon, .stop, .dash]) { return index }
      if index < verb, gap.contains(.comma) {
        if isAside, document.word(index) != .and, document.word(index) != .but {
          isAside = false
        } else {
          return index
        }
      }
      if !isAside, index < verb, document.word(index) == .and || document.word(index) == .but {
        return index
      }
      index -= 1
    }
    return tokens.lowerBound
  }
}
