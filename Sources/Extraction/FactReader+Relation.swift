import Gazetteer

/// What a time says of a mention by the verb or noun that it stands with.
extension FactReader {
  /// How a time bounds the mention; nil if it belongs to something else.
  func relation(
    of match: TemporalMatch, to mention: Mention, in clause: Clause, _ tense: Tense
  ) -> Facts.Dated? {
    let start = match.tokens.lowerBound
    // "will give a lecture in Porto, where he has been at work since the spring"
    if text.language == .english, tense.time == .future, document.word(start) == .since {
      return nil
    }
    if isBeforeOwnClause(match, of: mention, in: clause.tokens)
      || isDenied(match, in: clause.tokens)
    {
      return nil
    }
    if isOfProgramme(match, of: mention) || isOfHistory(match) || isOfFilm(match)
      || isExcepted(match)
    {
      return nil
    }
    if isOfPlan(start) || isFormerDay(match, in: clause.tokens)
      || isOfAnother(match, mention, in: clause.tokens) || isHowLong(start)
      || isOfItem(match, in: mention) || isOfVisit(match, for: mention, in: clause.tokens)
      || isBeforeMove(match, of: mention) || isOfDeadline(match, mention, in: clause.tokens)
    {
      return nil
    }
    if let side = sideByNoun(before: start, in: clause.tokens), !match.value.isEnd {
      return Facts.Dated(match: match, relation: side, tense: tense)
    }
    if mention.isPlural, match.value.isOneDay, let side = sideOfSeveral(before: start) {
      return Facts.Dated(match: match, relation: side, tense: tense)
    }
    // "it runs until 8 May and includes a concert": the whole does
    if match.tokens.upperBound <= mention.phrase.lowerBound,
      (match.tokens.upperBound..<mention.phrase.lowerBound).contains(where: { includes($0) })
    {
      return nil
    }
    // "can be visited by 20 January", but "will be held by the end of the year"
    if text.language == .english, document.word(start - 1) == .by,
      start > mention.phrase.upperBound,
      match.value.isOneDay || tense.sense == .show || tense.sense == .last
    {
      return Facts.Dated(match: match, relation: .end, tense: tense)
    }
    if let verb = lengthening(to: start, in: clause.tokens) {
      return Facts.Dated(
        match: match, relation: .end, tense: Tense(time: .future, sense: .last, token: verb))
    }
    if isUntilNamed(match) { return Facts.Dated(match: match, relation: .end, tense: tense) }
    // "runs to the 29th", "is open in Riga to 4 June"
    if text.language == .english, isEndTold(before: start, of: mention, in: clause.tokens) {
      return Facts.Dated(match: match, relation: .end, tense: tense)
    }
    // right after the phrase: "the conference on 14 September"
    if start >= mention.phrase.upperBound, start - mention.phrase.upperBound <= 1,
      !(mention.phrase.upperBound..<start).contains(where: { document.verb($0) != nil }),
      document.gap(start).isDisjoint(with: [.stop, .semicolon])
    {
      // "inaugurated the festival on Friday"
      let opening = openingRelation(mention)
      let side: Facts.Dated.Relation? =
        switch tense.sense {
        case _ where tense.token.map { isOneOf(mention, with: $0) } ?? false: nil
        case .begin: .begin
        case .unveil where mention.kind == .exhibition: .begin
        case .end where tense.token.map { $0 < mention.phrase.lowerBound } ?? false: .end
        default: nil
        }
      var told = tense
      if let verb = tense.token, isExtended(match, verb) { told.time = .future }
      return Facts.Dated(
        match: match, relation: opening == .during ? side ?? opening : opening, tense: told)
    }
    // "yesterday confirmed that it will not open"
    if text.language == .english, isOfTheseDays(match.value), isOfSaying(match.tokens.upperBound) {
      return nil
    }
    let reader = TenseReader(text: text)
    if let verb = boundAfter(match, in: clause.tokens), let sense = document.verb(verb) {
      return Facts.Dated(
        match: match, relation: sense == .begin ? .begin : .end,
        tense: reader.tense(at: verb, sense))
    }
    var index = start - 1
    while index >= clause.tokens.lowerBound {
      if mention.phrase.contains(index) {
        if start - mention.phrase.upperBound <= 3 { break }
        index = mention.phrase.lowerBound - 1
        continue
      }
      // "said on Monday that on 20 May a concert": what was said has its own times
      if isBetweenSaidAndTold(index, start) { break }
      // «Пройдёт серия вечеров: 5 мая откроется …»
      if text.language == .russian, document.gap(index + 1).contains(.colon) { break }
      if let verb = document.verb(index), isVerb(index), !isByWhom(index),
        // "To mark the anniversary, on 5 May"
        !(reader.isPurpose(index) && index - 1 == text.sentence(at: index).lowerBound),
        !reader.describesObject(index, after: text.sentence(at: index).lowerBound)
      {
        let own = reader.tense(at: index, verb)
        // "he signed copies on 3 June": the verb is the occasion
        if mention.trigger == .act, index == mention.headToken, verb == .say || verb == .sign {
          return Facts.Dated(match: match, relation: openingRelation(mention), tense: own)
        }
        // "should have opened in May, will now open in October"
        if own.isCounterfactual, isPlannedAnew(after: index, in: clause.tokens) { return nil }
        switch verb {
        case .say:
          if start - index > 7 { break }
          return nil
        case .sign, .found:
          return nil
        case .plan
        where isAnnounced(index) && match.value.isOneDay
          && !isToComeAsAnnounced(index, match, in: clause.tokens)
          && document.word(index - 1) != .is
          && document.word(index - 1) != .are
          && (start - index <= 2 || document.word(index + 1) == .here
            || document.matches(match.tokens.upperBound, "that")):
          // "the committee announced on Tuesday", "it was announced in Riyadh on Sunday that"
          return nil
        case .attend, .other, .come, .invite:
          if index > mention.phrase.upperBound, document.gap(start).separates == false {
            // "which opened", "won the prize in 2010" tell of others
            if verb == .other, document.lexeme(index).form == .past,
              !document.matches(index, "followed")
            {
              return nil
            }
          }
        case .begin where text.language == .russian && match.value.isEnd && own.isPerfect,
          .hold where match.value.isEnd && isStandingNow(index),
          .show where match.value.isEnd && isStandingNow(index):
          // «открыта до 12 апреля», «развёрнута выставка до 12 апреля»: the end lies ahead
          var told = own
          told.time = .future
          return Facts.Dated(match: match, relation: .end, tense: told)
        // "opens with a concert on Monday and closes with a lecture on Friday"
        case .begin where isOneOf(mention, with: index), .end where isOneOf(mention, with: index):
          return Facts.Dated(match: match, relation: .during, tense: own)
        case .begin: return Facts.Dated(match: match, relation: .begin, tense: own)
        case .unveil where mention.kind == .exhibition:
          return Facts.Dated(match: match, relation: .begin, tense: own)
        // "was to have ended on 28 November"
        case .end where own.isCounterfactual: return nil
        case .end: return Facts.Dated(match: match, relation: .end, tense: own)
        default: break
        }
        if verb.isHappening {
          var told = own
          // "has been extended until 30 June", "on 16 May was called off"
          if verb == .postpone || verb == .last && (own.isPerfect || isExtended(match, index)) {
            told.time = .future
          }
          return Facts.Dated(match: match, relation: openingRelation(mention), tense: told)
        }
      }
      index -= 1
    }
    if let time = timeOfThere(after: match) {
      return Facts.Dated(
        match: match, relation: openingRelation(mention), tense: Tense(time: time, sense: .hold))
    }
    // before the verb: "On 4 May the exhibition opens"
    index = match.tokens.upperBound
    while index < clause.tokens.upperBound {
      if let verb = document.verb(index), isVerb(index), !mention.phrase.contains(index),
        !reader.isPurpose(index), !reader.describes(index, before: clause.tokens.upperBound)
      {
        if let time = timeOfCopula(between: match, and: index) {
          return Facts.Dated(
            match: match, relation: openingRelation(mention),
            tense: Tense(time: time, sense: .hold))
        }
        let own = reader.tense(at: index, verb)
        switch verb {
        case .begin: return Facts.Dated(match: match, relation: .begin, tense: own)
        case .end: return Facts.Dated(match: match, relation: .end, tense: own)
        case .sign where mention.trigger == .act && index == mention.headToken: break
        case .sign, .found:
          if index < mention.phrase.lowerBound { return nil }
        default: break
        }
        if verb.isHappening {
          var told = own
          // "the concert on 13 May has been cancelled", but "in March the ballet cancelled its tour"
          if verb == .postpone
            || verb == .cancel
              && (text.language == .russian || VerbGroup(document, at: index).isPassive)
          {
            told.time = .future
          }
          return Facts.Dated(match: match, relation: openingRelation(mention), tense: told)
        }
      }
      index += 1
    }
    // "opened an exhibition in Dakar on Thursday"
    let opening = openingRelation(mention)
    let isOpened =
      text.language == .english && opening == .during && tense.sense == .begin
      && tense.token.map { $0 < mention.phrase.lowerBound && $0 < start } ?? false
    return Facts.Dated(match: match, relation: isOpened ? .begin : opening, tense: tense)
  }
}
