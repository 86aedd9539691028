import Gazetteer

/// A clause about something that the sentence only names: "…, who won a prize in Venice last year, …".
struct RelativeClause {
  let tokens: Range<Int>
  /// "The exhibition, shown in Szeged from March to June, …": where it was before.
  var tellsFormerShowing = false
  /// "The violinist, winner of a contest in Oslo in 2008, …": who somebody is.
  var tellsOfLife = false

  /// The English clauses after a comma with "which" or "who" in a stretch of a sentence.
  static func all(in stretch: Range<Int>, of text: MarkedText) -> [RelativeClause] {
    guard text.language == .english else { return [] }
    let document = text.document
    var found: [RelativeClause] = []
    var index = stretch.lowerBound + 1
    while index < stretch.upperBound {
      defer { index += 1 }
      if let end = formerShowing(at: index, in: stretch, of: text) {
        found.append(RelativeClause(tokens: index..<end, tellsFormerShowing: true))
        index = end - 1
        continue
      }
      if let end = life(at: index, in: stretch, of: document) {
        found.append(RelativeClause(tokens: index..<end, tellsOfLife: true))
        index = end - 1
        continue
      }
      let word = document.word(index)
      guard document.gap(index).contains(.comma),
        word == .which || word == .who || document.matches(index, "whose")
      else { continue }
      var end = index + 1
      var hasVerb = false
      while end < stretch.upperBound {
        hasVerb = hasVerb || end > index + 2 || document.lexeme(end).verb != nil
        let gap = document.gap(end)
        if !gap.isDisjoint(with: [.semicolon, .colon, .dash, .closeParenthesis]) { break }
        if hasVerb, gap.contains(.comma), text.time(at: end) == nil, text.place(at: end) == nil {
          break
        }
        end += 1
      }
      let clause = index..<end
      found.append(
        RelativeClause(
          tokens: clause, tellsFormerShowing: isFormerShowing(clause, in: stretch, of: text)))
      index = end - 1
    }
    return found
  }

  /// The end of ", winner of a contest in Oslo in 2008,", which another comma closes.
  private static func life(at index: Int, in stretch: Range<Int>, of document: Document) -> Int? {
    guard document.gap(index).contains(.comma) else { return nil }
    let noun = document.word(index) == .a || document.word(index) == .the ? index + 1 : index
    guard RelativeClause.lives.contains(document.tokens[min(noun, document.count - 1)].hash) else {
      return nil
    }
    for end in Range(from: noun + 1, upTo: min(noun + 24, stretch.upperBound)) {
      let gap = document.gap(end)
      if !gap.isDisjoint(with: [.stop, .semicolon, .colon, .dash]) { return nil }
      // "born in Oslo, Norway, in 1975"
      if gap.contains(.comma), !document.isCapitalised(end), document.word(end) != .in,
        document.number(end) == nil
      {
        return end
      }
    }
    return nil
  }

  private static let lives = WordSet(
    """
    winner winners laureate laureates graduate graduates alumnus alumna student students pupil pupils recipient
    recipients finalist finalists holder native born trained educated author founder prizewinner prizewinners
    """)

  /// "An exhibition of glass, which was shown in Oulu in spring, opens in Rome on Friday": a past showing, after which the
  /// sentence goes on with what lies ahead.
  private static func isFormerShowing(
    _ clause: Range<Int>, in stretch: Range<Int>, of text: MarkedText
  ) -> Bool {
    let document = text.document
    let end = clause.upperBound
    guard document.word(clause.lowerBound) == .which, end < stretch.upperBound,
      document.gap(end).contains(.comma)
    else { return false }
    switch document.word(clause.lowerBound + 1) {
    case .was, .were, .had, .has: break
    default: return false
    }
    let isShown = clause.contains {
      document.matches($0, "on")
        && ["show", "display", "view"].contains { [index = $0 + 1] in document.matches(index, $0) }
        || document.lexeme($0).form == .past
          && (document.verb($0) == .show || document.verb($0) == .perform
            || document.verb($0) == .hold)
    }
    guard isShown, !clause.contains(where: { document.word($0) == .since }) else { return false }
    if document.word(end) == .will { return true }
    // "which was earlier shown in Lisbon, opened in Busan"
    if document.lexeme(end).form == .past || document.word(end) == .was,
      (clause.lowerBound + 2...clause.lowerBound + 3).contains(where: { index in
        ["earlier", "previously", "already", "first", "recently", "before"].contains {
          document.matches(index, $0)
        }
      })
    {
      return true
    }
    return document.lexeme(end).form == .present
      && (document.verb(end) == .begin || document.verb(end) == .come
        || LegFinder.tellsMove(document, in: end..<end + 1))
  }

  /// The end of ", shown in Szeged from March to June," where what follows tells another time.
  private static func formerShowing(
    at index: Int, in stretch: Range<Int>, of text: MarkedText
  ) -> Int? {
    let document = text.document
    guard document.gap(index).contains(.comma), document.lexeme(index).form == .past else {
      return nil
    }
    switch document.verb(index) {
    case .show, .hold, .perform, .give: break
    default: return nil
    }
    var end = index + 1
    while end < stretch.upperBound, !document.gap(end).contains(.comma) { end += 1 }
    let isClosed = text.times(in: index..<end).contains { time in
      if case .between(.some, .some) = time.value.extent { true } else { false }
    }
    return isClosed && !text.times(in: Range(from: end, upTo: stretch.upperBound)).isEmpty
      ? end : nil
  }

  /// Whether it tells nothing of an occasion whose phrase it does not follow: of a person, or of what a thing did
  /// or was.
  func isForeign(to mention: Mention, in text: MarkedText) -> Bool {
    let document = text.document
    let antecedent = tokens.lowerBound - 1
    guard !tokens.contains(mention.headToken), !mention.phrase.overlaps(tokens) else {
      return false
    }
    if tellsFormerShowing || tellsOfLife { return true }
    // "the quartet, who were in Cork in 2012, play here on Friday"
    if mention.trigger == .act, mention.headToken >= tokens.upperBound,
      mention.phrase.contains(antecedent)
    {
      // ""Voices", which brings together posters from Riga, opens on Friday"
      let isOfWorks =
        document.word(tokens.lowerBound) == .which && mention.isQuoted
        && document.lexeme(tokens.lowerBound + 1).form == .present
      return !isOfWorks
    }
    if mention.phrase.contains(antecedent) || antecedent == mention.headToken {
      return document.word(tokens.lowerBound) == .who && !mention.phrase.contains(antecedent)
    }
    if document.word(tokens.lowerBound) != .which { return true }
    // "until the end of the month, well beyond the week itself, which ends on Saturday"
    let isOfOther = (max(0, antecedent - 1)...max(0, antecedent)).contains {
      document.lexeme($0).head?.encloses ?? false
    }
    if isOfOther { return true }
    // "on the occasion of the visit of the delegation, which lasts from 12 to 16 April"
    if Range(from: max(mention.phrase.upperBound, antecedent - 8), upTo: antecedent + 1)
      .contains(where: { text.isVisit($0) })
    {
      return true
    }
    guard let verb = tokens.first(where: { document.verb($0) != nil }) else { return true }
    guard document.verb(verb)?.isHappening ?? false else { return true }
    // "at the palace, which opened in 2001"
    let isHouse =
      document.lexeme(antecedent).noun == .venue
      || document.lexeme(antecedent).noun == .institution
    return isHouse && TenseReader(text: text).tense(at: verb, .hold).time == .past
  }
}
