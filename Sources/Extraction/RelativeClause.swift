import Gazetteer

/// A clause about something that the sentence only names: "…, who won a prize in Venice last year, …".
struct RelativeClause {
  let tokens: Range<Int>

  /// The English clauses after a comma with "which" or "who" in a stretch of a sentence.
  static func all(in stretch: Range<Int>, of text: MarkedText) -> [RelativeClause] {
    guard text.language == .english else { return [] }
    let document = text.document
    var found: [RelativeClause] = []
    var index = stretch.lowerBound + 1
    while index < stretch.upperBound {
      defer { index += 1 }
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
      found.append(RelativeClause(tokens: index..<end))
      index = end - 1
    }
    return found
  }

  /// Whether it tells nothing of an occasion whose phrase it does not follow: of a person, or of what a thing did
  /// or was.
  func isForeign(to mention: Mention, in text: MarkedText) -> Bool {
    let document = text.document
    let antecedent = tokens.lowerBound - 1
    guard !tokens.contains(mention.headToken), !mention.phrase.overlaps(tokens) else {
      return false
    }
    // "the quartet, who were in Cork in 2012, play here on Friday"
    if mention.trigger == .act, mention.headToken >= tokens.upperBound,
      mention.phrase.contains(antecedent)
    {
      return true
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
    guard let verb = tokens.first(where: { document.verb($0) != nil }) else { return true }
    guard document.verb(verb)?.isHappening ?? false else { return true }
    // "at the palace, which opened in 2001"
    let isHouse =
      document.lexeme(antecedent).noun == .venue
      || document.lexeme(antecedent).noun == .institution
    return isHouse && TenseReader(text: text).tense(at: verb, .hold).time == .past
  }
}
