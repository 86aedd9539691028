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
      !(verb.token.map { isByWhom($0) } ?? false)
        && !foreign.contains { foreign in verb.token.map { foreign.contains($0) } ?? false }
    }
    facts.tense = tense(of: mention, verbs, in: clause)
    readPlaces(of: mention, in: clause, besides: foreign, into: &facts)
    readHouses(of: mention, in: clause, besides: foreign, into: &facts)
    readSeries(of: mention, in: clause, into: &facts)
    facts.venue =
      mention.house ?? venue(of: mention, in: clause, besides: foreign) ?? notedHouse(of: mention)
      ?? houseInLine(of: mention, in: clause)
    if mention.isAside {
      // "take part in the two-day symposium"
      if text.language == .english, mention.isDefinite {
        facts.days = duration(in: mention.phrase)
      }
    } else {
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
    if let verb = verbBefore(follower: mention) { return verb }
    if let verb = verbs.first(where: { $0.sense?.isHappening ?? false }) ?? verbs.first {
      // "an exhibition featuring masterpieces is expected to open"
      let plan =
        verb.time == nil && text.language == .english
        ? verbs.first { $0.sense == .plan && $0.time == .future } : nil
      return plan ?? verb
    }
    guard text.language == .russian else {
      if let part = partOfProgramme(after: mention) { return part }
      // "an evening, entitled "Portrait", is devoted to"
      if document.matches(mention.phrase.lowerBound - 1, "entitled") { return Tense() }
      // "the castle was the venue of a concert"
      let start = mention.phrase.lowerBound
      let near = Range(from: max(clause.tokens.lowerBound, start - 5), upTo: start)
      return Tense(time: TenseReader(text: text).finiteVerb(before: start, in: near)?.time)
    }
    return verbLeftOut(of: mention, in: clause) ?? verbBefore(mention, in: clause)
      ?? TenseReader(text: text).unknownVerb(around: mention, in: clause.tokens)
  }

  /// "An exhibition, a puppet show and a gala are part of the programme": items of what is to be.
  private func partOfProgramme(after mention: Mention) -> Tense? {
    let end = text.sentences[mention.sentence].tokens.upperBound
    let reach = Range(
      from: mention.phrase.upperBound, upTo: min(end, mention.phrase.upperBound + FactReader.list))
    guard
      let part = reach.first(where: { index in
        document.matches(index, "part") && document.word(index + 1) == .of
          && (document.word(index - 1) == .are || document.word(index - 1) == .is)
      }),
      (part + 2..<part + 5).contains(where: {
        document.matches($0, "program") || document.matches($0, "programme")
          || document.matches($0, "events")
      })
    else { return nil }
    return Tense(time: .present, sense: .hold, token: part - 1)
  }

  /// How many words a list of items may have behind one of them.
  private static let list = 36

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
        if role == .unknown, isOfSpeaker(place, of: mention) { role = .guest }
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
        facts.daysBefore = 1
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
    if text.language == .english, facts.days == nil { facts.months = months(in: clause.tokens) }
    facts.daysBefore = facts.daysBefore ?? daysBeforeWhole(clause.tokens)
    facts.isSameDay = isSameDay(clause.tokens) || isFollower(mention)
    if text.language == .english, facts.isSameDay,
      facts.times.allSatisfy({ $0.match.tokens.contains { document.word($0) == .same } }),
      let day = dayBefore(clause)
    {
      facts.times = [Facts.Dated(match: day, relation: .during, tense: facts.tense)]
      facts.isSameDay = false
    }
    facts.dayOfWhole = dayOfWhole(clause.tokens) ?? edgeBySubject(of: mention)
    facts.isHere = isHere(clause)
  }
}
