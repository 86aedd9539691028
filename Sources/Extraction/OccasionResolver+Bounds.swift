/// The first and last day of a whole, told by what opens and closes it.
extension OccasionResolver {
  /// How many sentences after the whole its opening or close may be told.
  static let nearby = 3
  /// How many mentions after the whole.
  static let mostItems = 24

  /// "The opening is scheduled for 23 October, and the last screening will take place on 27 October", "the concerts are given every
  /// night, the last one on 4 August", "the closing date, 19 July, remains": the days between which the last festival, week or
  /// show lies of which nothing more exact is told.
  func takeBounds(of sentence: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    let tokens = text.sentences[sentence].tokens
    // "the last one was held in 2018": a year tells of another edition
    for time in text.times(in: tokens) where !time.value.isEnd && !time.value.isYear {
      guard
        let bound = text.language == .english
          ? bound(before: time.tokens.lowerBound, in: tokens)
            ?? bound(after: time.tokens.upperBound, in: tokens)
          : russianBound(of: time.tokens, in: tokens),
        let target = target(of: bound, mentions),
        sentence - mentions[target].sentence <= OccasionResolver.nearby,
        !mentions[target].isAside, mentions[target].series == nil,
        mentions[target].openingToken == nil,
        isOpen(facts[target], at: bound.relation), text.language == .english || time.value.isOneDay,
        time.value.isOneDay || bound.relation == .end || facts[target].times.isEmpty
      else { continue }
      let told =
        text.language == .english
        ? text.document.matches(bound.token, "cut")
          ? .past : TenseReader(text: text).finiteVerb(around: time.tokens, in: tokens)?.time
        : timeOfRussianVerb(beside: time.tokens, in: tokens)
      facts[target].times.append(
        Facts.Dated(
          match: time, relation: bound.relation, tense: Tense(time: told, sense: .begin)))
      // "at the opening at the library on Monday"
      if bound.relation == .begin, !bound.isItem, text.language == .english,
        isPreposition(bound.token + 1), facts[target].venue == nil,
        mentions[target].kind == .exhibition
      {
        let clause = Clause(sentence: sentence, mentions: [target], tokens: tokens, lead: nil)
        var pronoun = mentions[target]
        pronoun.phrase = tokens.lowerBound..<tokens.lowerBound
        facts[target].venue =
          FactReader(text: text, roles: roles).facts(of: pronoun, in: clause).venue
      }
      // "the last screening is on 24 November" tells of no other occasion
      if bound.isItem, text.language == .english,
        let item = mentions.indices.suffix(OccasionResolver.mostItems).last(where: {
          mentions[$0].headToken == bound.token + 1
        }), mentions[item].name == nil, facts[item].venue == nil, facts[item].places.isEmpty
      {
        facts[item].times.removeAll()
        facts[item].isHabit = true
      }
    }
  }

  /// The last mention before a bound that it may be of; an item such as "the closing gala" is that of the Days or festival, and
  /// not of a fair that was told of since.
  private func target(of bound: Bound, _ mentions: [Mention]) -> Int? {
    let before = mentions.indices.suffix(OccasionResolver.mostItems).filter {
      mentions[$0].headToken < bound.token && isBounded(mentions[$0], by: bound)
    }
    guard bound.isItem, text.language == .english else { return before.last }
    return before.last { mentions[$0].head.encloses && !mentions[$0].isAside } ?? before.last
  }

  /// Whether a mention goes on for days, and has items such as end it.
  private func isBounded(_ mention: Mention, by bound: Bound) -> Bool {
    if text.language == .russian { return isRunning(mention, by: bound) }
    switch mention.head {
    case .year, .season, .tour: return false
    case .competition: return !bound.isItem
    default: return mention.head.goesOn && (mention.kind != .exhibition || !bound.isItem)
    }
  }

  /// Whether no span is told, nor this end of it.
  func isOpen(_ facts: Facts, at relation: Facts.Dated.Relation) -> Bool {
    !facts.times.contains { dated in
      // "is open until the end of the month" tells no beginning
      if dated.match.value.isEnd { return relation == .end }
      if dated.relation == relation { return true }
      return switch dated.match.value.extent {
      case .between(nil, .some): relation == .end
      case .between(.some, nil): relation == .begin
      case .between: true
      case .lasting: true
      case .at: false
      }
    }
  }

  /// A noun that tells which end of a whole a time is.
  struct Bound {
    let token: Int
    let relation: Facts.Dated.Relation
    /// Whether it is one of several items: "the last concert".
    let isItem: Bool
  }

  /// The noun that tells which end of a whole a time is.
  private func bound(
    before start: Int, in tokens: Range<Int>
  ) -> Bound? {
    let document = text.document
    if let ribbon = ribbon(in: tokens) { return ribbon }
    var index = start - 1
    while index >= tokens.lowerBound, start - index <= 14 {
      let gap = document.gap(index + 1)
      if !gap.isDisjoint(with: [.stop, .semicolon, .colon]) { return nil }
      if gap.contains(.comma), index + 1 < start { return nil }
      let isOfThat = document.word(index + 1) == .of
      let isPart = OccasionResolver.parts.contains { document.matches(index + 1, $0) }
      if ["last", "final", "closing"].contains(where: { document.matches(index, $0) }),
        isPart && document.word(index + 2) != .of
      {
        return Bound(token: index, relation: .end, isItem: !isOfShow(index + 1))
      }
      // "after the closing in Son La on 16 October", "the last of some 60 events"
      if document.word(index - 1) == .the,
        document.matches(index, "closing") && isPreposition(index + 1)
          || (document.matches(index, "last") || document.matches(index, "final"))
            && document.word(index + 1) == .of
            && (index + 2..<index + 6).contains(where: {
              document.lexeme($0).isPlural && document.lexeme($0).head != nil
            })
      {
        return Bound(token: index, relation: .end, isItem: document.word(index + 1) == .of)
      }
      // "said at the inauguration on Saturday"
      let isOpening =
        document.matches(index, "opening")
        || document.matches(index, "inauguration") && document.word(index - 2) == .at
      if isOpening, !isOfThat, document.word(index - 1) != .its,
        isPart && document.word(index + 2) != .of || document.lexeme(index + 1).verb != nil
          || document.word(index - 1) == .the && document.word(index - 2) == .at
            && isPreposition(index + 1)
          || document.word(index + 1) == .is || document.word(index + 1) == .will
          || document.word(index + 1) == .was
      {
        return Bound(token: index, relation: .begin, isItem: isPart && !isOfShow(index + 1))
      }
      index -= 1
    }
    return nil
  }

  /// "On Friday the ambassador cut the ribbon".
  private func ribbon(in tokens: Range<Int>) -> Bound? {
    tokens.first { index in
      text.document.verb(index) == .begin
        && (text.document.matches(index, "cut") || text.document.matches(index, "cuts"))
        && text.document.gap(index + 3).separates
    }.map { Bound(token: $0, relation: .begin, isItem: false) }
  }

  /// "On 30 September, the last day of the competition": what a time is said to be behind it.
  private func bound(after end: Int, in tokens: Range<Int>) -> Bound? {
    let document = text.document
    guard end + 3 < tokens.upperBound, document.gap(end).contains(.comma),
      document.word(end) == .the, document.matches(end + 2, "day"), document.word(end + 3) == .of
    else { return nil }
    let isLast =
      document.word(end + 1) == .last
      || ["final", "closing"].contains { document.matches(end + 1, $0) }
    guard isLast || ["first", "opening"].contains(where: { document.matches(end + 1, $0) }) else {
      return nil
    }
    return Bound(token: end + 1, relation: isLast ? .end : .begin, isItem: false)
  }

  /// "The last day", "the closing date", "the opening ceremony": what an exhibition has too.
  private func isOfShow(_ index: Int) -> Bool {
    ["day", "date", "ceremony"].contains { text.document.matches(index, $0) }
  }

  private func isPreposition(_ index: Int) -> Bool {
    switch text.document.word(index) {
    case .in, .at, .on: true
    default: false
    }
  }

  private static let parts: [StaticString] = [
    "screening", "performance", "concert", "show", "evening", "night", "day", "date", "one",
    "session", "event", "film", "ceremony", "gala", "recital",
  ]
}
