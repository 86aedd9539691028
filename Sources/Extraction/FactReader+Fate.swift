/// What a clause says of whether an occasion takes place at all, and whether it is a custom.
extension FactReader {
  /// Whether it was called off, put off, or only proposed.
  func readFate(
    of mention: Mention, in clause: Clause, _ verbs: [Tense], into facts: inout Facts
  ) {
    for verb in verbs.prefix(4) {
      guard let token = verb.token else { continue }
      // what is said of it in between takes nothing away
      let between =
        token > mention.headToken
        ? RelativeClause.all(in: mention.headToken..<token, of: text).map(\.tokens.count).reduce(
          0, +)
        : 0
      // what is long still goes on with its verb
      let from =
        token >= mention.phrase.upperBound
        ? max(mention.headToken, mention.phrase.upperBound - 1) : mention.headToken
      let isNear = abs(token - from) - between <= 14
      switch verb.sense {
      case .cancel where isNear: facts.isCancelled = !verb.isNegated && !verb.isModal
      case .postpone where isNear: facts.isPostponed = !verb.isNegated
      case .propose where isNear:
        let isOuter =
          verbs[0].token.map {
            document.lexeme($0).form == .gerund || document.lexeme($0).form == .base
          } ?? true
        if verb == verbs[0] || isOuter { facts.isProposed = true }
      case .last where verb.isCounterfactual && isNear && verb == verbs.first:
        facts.isCancelled = true
      case .hold, .begin, .show, .perform, .give:
        if verb.isNegated, isNear, verb == verbs.first { facts.isCancelled = true }
        if verb.isCounterfactual, isNear, verb == verbs.first { facts.isCancelled = true }
        if verb.isModal, !verb.isCounterfactual, verb == verbs.first { facts.isProposed = true }
      case .come where mention.trigger == .act && token == mention.headToken && verb.isNegated:
        facts.isCancelled = true
      default: break
      }
    }
    for index in clause.tokens {
      let lexeme = document.lexeme(index)
      switch lexeme.word {
      case .every where document.lexeme(index + 1).weekday != 0: break
      // «в последний раз», but «раз в год»
      case .every where document.matchesCyrillic(index, "раз") && document.word(index + 1) != .in:
        break
      case .usually, .always, .every, .regular: facts.isHabit = true
      case .each where text.language == .russian && isYearOrSeason(index + 1): facts.isHabit = true
      default: break
      }
      if lexeme.traits.contains(.doubt), index < mention.phrase.lowerBound,
        mention.phrase.lowerBound - index <= 6
      {
        facts.isProposed = true
      }
    }
    if mention.isHabit { facts.isHabit = true }
    // "has organised cultural weeks since 1973"
    if mention.isPlural, mention.name == nil, mention.head != .days, hasSince(clause) {
      facts.isHabit = true
      facts.times = []
    }
    // several of a kind, of which no time is told, are a custom
    let isProper = mention.phrase.contains {
      $0 != mention.headToken && document.isCapitalised($0) && text.place(at: $0) == nil
        && ($0 > mention.headToken || document.lexeme($0) == Lexeme())
    }
    if mention.isPlural, mention.head != .days, mention.name == nil, !isProper, facts.times.isEmpty,
      facts.tense.time != .future, !facts.tense.isProgressive
    {
      facts.isHabit = true
    }
  }
}
