import Gazetteer

/// Reads what a clause says of its mentions: who, where, when, and whether it will be.
struct FactReader {
  let text: MarkedText
  let roles: [Role]
  var document: Document { text.document }

  /// The facts of one mention.
  func facts(of mention: Mention, in clause: Clause) -> Facts {
    var facts = Facts()
    let reader = TenseReader(text: text)
    let clauses = RelativeClause.all(in: clause.tokens, of: text)
    var clause = clause
    if let inner = clauses.first(where: { $0.tokens.contains(mention.headToken) }) {
      clause.tokens = inner.tokens
    }
    let foreign = clauses.filter { $0.isForeign(to: mention, in: text) }.map(\.tokens)
    let verbs = reader.verbs(around: mention, in: clause.tokens).filter { verb in
      !foreign.contains { foreign in verb.token.map { foreign.contains($0) } ?? false }
    }
    facts.tense = tense(of: mention, verbs, in: clause)
    readPlaces(of: mention, in: clause, besides: foreign, into: &facts)
    readHouses(of: mention, in: clause, besides: foreign, into: &facts)
    readSeries(of: mention, in: clause, into: &facts)
    facts.venue =
      mention.house ?? venue(of: mention, in: clause, besides: foreign) ?? notedHouse(of: mention)
      ?? houseInLine(of: mention, in: clause)
    if !mention.isAside {
      readTimes(of: mention, in: clause, verbs, besides: foreign, into: &facts)
      facts.hours = HoursReader(text: text).hours(of: mention, in: clause.tokens)
    }
    readFate(of: mention, in: clause, verbs, into: &facts)
    return facts
  }

  private func tense(of mention: Mention, _ verbs: [Tense], in clause: Clause) -> Tense {
    if let opening = mention.openingToken, let verb = document.lexeme(opening).verb {
      var tense = TenseReader(text: text).tense(at: opening, verb)
      // «приглашает на открытие выставки»
      if text.language == .russian,
        verbs.contains(where: { $0.sense == .invite && $0.time != .past })
      {
        tense.time = .future
        tense.isPerfect = false
      }
      return tense
    }
    if let verb = verbs.first(where: { $0.sense?.isHappening ?? false }) ?? verbs.first {
      return verb
    }
    guard text.language == .russian else {
      // "the castle was the venue of a concert"
      let start = mention.phrase.lowerBound
      let near = Range(from: max(clause.tokens.lowerBound, start - 5), upTo: start)
      return Tense(time: TenseReader(text: text).finiteVerb(before: start, in: near)?.time)
    }
    return verbLeftOut(of: mention, in: clause) ?? verbBefore(mention, in: clause)
      ?? TenseReader(text: text).unknownVerb(around: mention, in: clause.tokens)
  }

  // MARK: places

  private func readPlaces(
    of mention: Mention, in clause: Clause, besides foreign: [Range<Int>], into facts: inout Facts
  ) {
    let reader = RoleReader(text: text)
    func add(_ tokens: Range<Int>) {
      for index in text.places(in: tokens).indices {
        let place = text.places[index]
        let isInPhrase =
          mention.phrase.overlaps(place.tokens) || mention.title.overlaps(place.tokens)
          || isListed(index, into: mention.phrase)
        var role = roles[index]
        if reader.tellsNothing(place), !(isInPhrase && mention.kind.teaches) { continue }
        // "Returning to Reims" is played elsewhere
        if mention.trigger == .act, let name = mention.name, name.overlaps(place.tokens),
          role != .location || text.quotation(at: place.tokens.lowerBound) != nil
        {
          role = .unknown
        } else if mention.trigger == .act, isInPhrase, role == .unknown, place.form == .name,
          text.language == .english
        {
          // "Taraf de Haidouks of Romania"
          role = .guest
        }
        // "the museum in Krakow is to lend twelve paintings to Budapest"
        if role == .location, isOfSender(place, of: mention) { role = .guest }
        // "Jonas Kula, who lives in Riga": whoever is listed comes from where they are
        if mention.isListed, isInPhrase, role == .location || role == .office { role = .guest }
        // ««Левиафан», Россия, 2014»
        if mention.isListed, isInPhrase, text.language == .russian, role == .unknown,
          place.form == .name
        {
          role = .guest
        }
        // "Polish Institute: …"
        if let house = mention.house, house.overlaps(place.tokens), !place.isCity,
          mention.home.map({ $0 != place.country }) ?? false
        {
          role = .guest
        }
        if isInPhrase, place.form == .adjective, role != .location, role != .mission,
          role != .office
        {
          role = role == .guest ? .guest : .subject
        }
        // where a film won its prize is not where it is shown
        guard !foreign.contains(where: { $0.overlaps(place.tokens) }) else { continue }
        facts.places.append(
          Facts.Named(
            country: place.country, role: role, tokens: place.tokens, isInPhrase: isInPhrase,
            city: place.city))
      }
    }
    add(clause.tokens)
    addThere(clause, into: &facts)
    let sentence = text.sentences[clause.sentence].tokens
    addSentence(sentence, besides: clause, mention, into: &facts)
    if !mention.phrase.isEmpty, !(clause.tokens.contains(mention.phrase.lowerBound)) {
      add(mention.phrase)
    }
    if let lead = clause.lead { add(lead) }
  }

  private func venue(
    of mention: Mention, in clause: Clause, besides foreign: [Range<Int>]
  ) -> Range<Int>? {
    let reader = VenueReader(text: text)
    var venues = reader.venues(in: clause.tokens)
    if let lead = clause.lead { venues += reader.venues(in: lead) }
    let named = venues.filter { venue in
      !venue.tokens.overlaps(mention.headToken..<mention.headToken + 1)
        && !(mention.name.map { venue.tokens.overlaps($0) } ?? false)
        && (venue.isLocated || !venue.tokens.overlaps(mention.phrase))
        && !foreign.contains { $0.overlaps(venue.tokens) }
        && !isHouseOfItem(venue.tokens, in: mention)
        && text.series(at: venue.tokens.lowerBound) == nil
    }
    let located = named.filter(\.isLocated)
    return (located.isEmpty ? named : located)
      .min { distance($0.tokens, mention) < distance($1.tokens, mention) }?.tokens
  }

  private func distance(_ tokens: Range<Int>, _ mention: Mention) -> Int {
    tokens.lowerBound >= mention.phrase.upperBound
      ? tokens.lowerBound - mention.phrase.upperBound
      : mention.phrase.lowerBound - tokens.upperBound + 4
  }

  // MARK: times

  private func readTimes(
    of mention: Mention, in clause: Clause, _ verbs: [Tense], besides foreign: [Range<Int>],
    into facts: inout Facts
  ) {
    for match in times(of: clause).lazy.map({ someTimeWithin($0) ?? $0 }) {
      if mention.name?.overlaps(match.tokens) ?? false || isInTitle(match) { continue }
      if foreign.contains(where: { $0.overlaps(match.tokens) }) { continue }
      if mention.phrase.overlaps(match.tokens), mention.year > 0, match.tokens.count == 1 {
        continue
      }
      if isOfOpeningDays(match, in: clause) { continue }
      if let former = formerDay(match, in: clause.tokens)
        ?? formerRussianDay(match, in: clause.tokens, facts.tense)
      {
        facts.isPostponed = facts.isPostponed || former.isPutOff
        continue
      }
      guard var dated = relation(of: match, to: mention, in: clause, facts.tense) else { continue }
      // what a programme lists without a verb lies ahead
      if text.language == .russian, dated.tense.sense == nil,
        clause.lead?.overlaps(match.tokens) ?? false
      {
        dated.tense.time = .future
      }
      // "has organised a recital for Friday": what it is for lies ahead, and so is what "is on Friday"
      if text.language == .english,
        document.word(match.tokens.lowerBound - 1) == .for || isSetFor(match.tokens.lowerBound)
      {
        dated.tense.time = .future
      }
      // «на субботу поставили концерт»
      if text.language == .russian, isForWeekday(match.tokens.lowerBound) {
        dated.tense.time = .future
      }
      if let time = timeOfClause(of: dated, in: clause) { dated.tense.time = time }
      if isEve(match, dated.tense) {
        facts.isEve = true
        continue
      }
      // "the school lasted from the fifties": what is listed is of some day ahead
      if dated.relation == .begin, isOneDay(mention) { dated.relation = .during }
      if mention.isListed {
        guard match.isOfDay(in: document) else { continue }
        if dated.tense.sense == nil || dated.tense.time != .past { dated.tense.time = .future }
      }
      if let now = standingNow(dated) {
        dated.tense = now
        if facts.tense.token == now.token { facts.tense = now }
      }
      facts.times.append(dated)
    }
    // "the summer festival will be held on 5 October"
    if text.language == .english, facts.times.count > 1 {
      facts.times.removeAll { dated in
        dated.match.tokens == mention.headToken - 1..<mention.headToken
          && document.lexeme(dated.match.tokens.lowerBound).season != 0
      }
    }
    // "a three-day affair which usually brings musicians here"
    let isUsual =
      text.language == .english && clause.tokens.contains { document.word($0) == .usually }
    facts.days = isUsual ? nil : duration(in: clause.tokens)
    if text.language == .russian, let length = length(in: clause.tokens) {
      facts.days = facts.days ?? length.days
      facts.months = length.months
    }
    facts.isSameDay = isSameDay(clause.tokens)
    facts.dayOfWhole = dayOfWhole(clause.tokens) ?? edgeBySubject(of: mention)
    facts.isHere = isHere(clause)
  }

  /// How a time bounds the mention; nil if it belongs to something else.
  private func relation(
    of match: TemporalMatch, to mention: Mention, in clause: Clause, _ tense: Tense
  ) -> Facts.Dated? {
    let start = match.tokens.lowerBound
    // "will give a lecture in Porto, where he has been at work since the spring"
    if text.language == .english, tense.time == .future, document.word(start) == .since {
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
      if let verb = document.verb(index), isVerb(index),
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
        where isAnnounced(index) && match.value.isOneDay && document.word(index - 1) != .is
          && document.word(index - 1) != .are
          && (start - index <= 2 || document.matches(match.tokens.upperBound, "that")):
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
    // before the verb: "On 4 May the exhibition opens"
    index = match.tokens.upperBound
    while index < clause.tokens.upperBound {
      if let verb = document.verb(index), isVerb(index), !mention.phrase.contains(index),
        !reader.isPurpose(index), !reader.describes(index, before: clause.tokens.upperBound)
      {
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
          if verb == .postpone || verb == .cancel { told.time = .future }
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
