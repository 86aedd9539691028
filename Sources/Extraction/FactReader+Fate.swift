import Gazetteer

/// What a clause says of whether an occasion takes place at all, and whether it is a custom.
extension FactReader {
  /// Whether it was called off, put off, or only proposed.
  func readFate(
    of mention: Mention, in clause: Clause, _ verbs: [Tense], into facts: inout Facts
  ) {
    // «намеченные на 25 мая, не состоятся»: a participle does not govern
    let governing =
      verbs.first { verb in
        text.language == .english || verb.sense != .plan
          || verb.token.map { !document.isAdjective($0) } ?? true
      } ?? verbs.first
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
      let isNear =
        abs(token - from) - between <= 14
        || token > from && token - from <= 40 && isToldAsPlan(mention, until: token)
      switch verb.sense {
      case .cancel where isNear && isHeldAfterAll(token, verbs): facts.isPostponed = true
      case .cancel where isUncovered(token): break
      // "within the Days the concert is cancelled": what a frame is of goes on
      case .cancel where isNear && text.isFrame(mention): break
      case .cancel where isNear: facts.isCancelled = !verb.isNegated && !verb.isModal
      case .postpone where isNear: facts.isPostponed = !verb.isNegated
      case .propose where isNear:
        let isOuter =
          verbs[0].token.map {
            document.lexeme($0).form == .gerund || document.lexeme($0).form == .base
          } ?? true
        // "historians meet in Oslo to discuss …"
        let isPurpose =
          mention.trigger == .act && mention.kind == .conference && document.word(token - 1) == .to
          && mention.headToken < token
        // "will discuss new finds at a symposium"
        let isAt = document.word(document.beforeArticle(mention.phrase.lowerBound)) == .at
        if verb == verbs[0] || isOuter, !isPurpose, !isAt { facts.isProposed = true }
      case .last where verb.isCounterfactual && isNear && verb == governing:
        facts.isCancelled = true
      case .hold, .begin, .show, .perform, .give:
        if verb.isNegated, isNear, verb == governing {
          facts.isPostponed = facts.isPostponed || putsOff(token, verbs, clause.tokens, &facts)
          facts.isCancelled = !facts.isPostponed
        }
        if verb.isCounterfactual, isNear, isPlannedAnew(after: token, in: clause.tokens) {
          facts.isPostponed = true
        } else if verb.isCounterfactual, isNear, verb == governing {
          facts.isCancelled = true
        }
        if verb.isModal, !verb.isCounterfactual, verb == governing,
          !isReported(token, in: clause.tokens)
        {
          facts.isProposed = true
        }
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
      if lexeme.traits.contains(.doubt), document.word(index + 1) != .to || lexeme.verb == nil,
        !document.isVerbBeforeNumber(index),
        index < mention.phrase.lowerBound,
        mention.phrase.lowerBound - index <= 6
      {
        facts.isProposed = true
      }
    }
    if text.language == .english {
      readFateByNoun(of: mention, in: clause, into: &facts)
    } else if willNotBe(mention, in: clause.tokens) {
      facts.isCancelled = true
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

  /// «Снято покрывало»: what is unveiled is not off.
  private func isUncovered(_ verb: Int) -> Bool {
    text.language == .russian
      && (verb + 1...verb + 2).contains { document.begins($0, "покрывал") }
      || isOfJourney(verb)
  }

  /// «Поездку в Париж отменили»: what somebody called off is a journey.
  private func isOfJourney(_ verb: Int) -> Bool {
    text.language == .russian
      && (max(0, verb - 7)..<verb + 3).contains { index in
        ["поездк", "визит", "рейс"].contains { document.begins(index, $0) }
          && (index..<verb).allSatisfy { index == $0 || !document.gap($0).contains(.stop) }
      }
  }

  /// «Фестиваля в Минске этой осенью не будет»: whether that is all that is told of it.
  private func willNotBe(_ mention: Mention, in clause: Range<Int>) -> Bool {
    let rest = Range(from: mention.phrase.upperBound, upTo: clause.upperBound)
    guard let not = rest.first(where: { document.word($0) == .not }),
      document.word(not + 1) == .will, !document.gap(not + 2).isBlank
    else { return false }
    return Range(from: mention.phrase.upperBound, upTo: not).allSatisfy {
      document.verb($0) == nil && !document.gap($0).separates
    }
  }

  /// "The Days, cancelled in May, will be held in November instead": whether what was called off, as a participle tells in passing, is
  /// to be held after all.
  private func isHeldAfterAll(_ participle: Int, _ verbs: [Tense]) -> Bool {
    text.language == .english && document.gap(participle).contains(.comma)
      && verbs.contains { verb in
        guard let token = verb.token, token > participle, verb.time == .future, !verb.isNegated
        else { return false }
        return switch verb.sense {
        case .hold, .begin, .show, .perform, .give: true
        default: false
        }
      }
  }

  /// "The week that was to take place in Seoul in 2016 has been put off", "the concert planned in Brno for Friday": whether all that stands
  /// between a mention and a verb is what was planned.
  private func isToldAsPlan(_ mention: Mention, until verb: Int) -> Bool {
    let start = mention.phrase.upperBound
    guard text.language == .english, start < verb,
      !(start + 1...verb).contains(where: {
        !document.gap($0).isDisjoint(with: [.semicolon, .stop, .dash, .colon])
      })
    else { return false }
    return Range(from: start, upTo: min(start + 12, verb)).contains { index in
      switch document.word(index) {
      case .that, .which:
        document.word(index + 1) == .was || document.word(index + 1) == .were
      default:
        document.verb(index) == .plan && document.lexeme(index).form == .past
          && document.word(index - 1) == nil
      }
    }
  }

  /// "Cannot take place on 5 May and will be given on 12 May instead", "will not open on Friday but on Saturday": whether
  /// another day is told for what is not on its own; that day is then the one it was put off to.
  private func putsOff(
    _ verb: Int, _ verbs: [Tense], _ clause: Range<Int>, _ facts: inout Facts
  ) -> Bool {
    guard text.language == .english else { return false }
    let turn =
      verbs.lazy.compactMap { other -> Int? in
        guard let token = other.token, token > verb, !other.isNegated, !other.isModal else {
          return nil
        }
        switch other.sense {
        case .hold, .begin, .show, .perform, .give: return other.time == .past ? nil : token
        default: return nil
        }
      }.first
      ?? Range(from: verb, upTo: clause.upperBound).first { index in
        document.word(index) == .but
          && (index + 1...index + 2).contains { text.time(at: $0) != nil }
      }
    guard let turn else { return false }
    var isToldAgain = false
    for index in facts.times.indices where facts.times[index].match.tokens.lowerBound > turn {
      facts.times[index].tense = Tense(time: .future, sense: .postpone, token: turn)
      isToldAgain = true
    }
    return isToldAgain
  }

  /// Whether "would" only tells what somebody said will be: "said that the festival would open in May".
  private func isReported(_ verb: Int, in clause: Range<Int>) -> Bool {
    guard text.language == .english,
      Range(from: max(clause.lowerBound, verb - 5), upTo: verb).contains(where: {
        document.word($0) == .would
      })
    else { return false }
    return !text.sentence(at: verb).contains { index in
      let lexeme = document.lexeme(index)
      return document.matches(index, "if") || lexeme.traits.contains(.doubt)
        || lexeme.verb == .propose || lexeme.verb == .invite
    }
  }
}
