import Gazetteer

/// What English nouns and moves say of whether an occasion takes place: "the cancellation of", "talks on", "moves from May to June".
extension FactReader {
  /// Whether nouns, moves and wishes around a mention tell that it is off, put off or only proposed.
  func readFateByNoun(of mention: Mention, in clause: Clause, into facts: inout Facts) {
    if isPutOffByNoun(mention) { facts.isPostponed = true }
    readMove(in: clause, into: &facts)
    if isOffByNoun(mention) { facts.isCancelled = true }
    if isTalkedOver(clause.tokens, mention) { facts.isProposed = true }
    guard facts.isProposed else { return }
    // "the possibility of a concert in October was discussed": October lies ahead
    for index in facts.times.indices
    where facts.times[index].tense.sense == .propose || facts.times[index].tense.sense == nil {
      facts.times[index].tense.time = .future
    }
  }

  /// "The exhibition moves from April to October": a verb of movement with both its times puts off.
  private func readMove(in clause: Clause, into facts: inout Facts) {
    for index in facts.times.indices {
      let match = facts.times[index].match
      let start = match.tokens.lowerBound
      guard case .between(.some, .some) = match.value.extent, document.word(start) == .from,
        clause.tokens.contains(start - 1),
        ["moves", "moved", "moving", "shifts", "shifted"].contains(where: {
          document.matches(start - 1, $0)
        })
      else { continue }
      facts.isPostponed = true
      facts.times[index].tense = Tense(time: .future, sense: .postpone)
    }
  }

  /// "The postponement of the concert".
  func isPutOffByNoun(_ mention: Mention) -> Bool {
    nounGoverning(mention).map {
      document.matches($0, "postponement") || document.matches($0, "rescheduling")
    } ?? false
  }

  /// "The cancellation of the concert", "there will be no concert".
  private func isOffByNoun(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    if document.word(before) == .no {
      return document.word(before - 1) == .be || document.word(before - 1) == .is
    }
    return nounGoverning(mention).map { document.matches($0, "cancellation") } ?? false
  }

  /// The noun before "of the" and a mention.
  private func nounGoverning(_ mention: Mention) -> Int? {
    guard text.language == .english else { return nil }
    var index = mention.phrase.lowerBound - 1
    if document.word(index) == .the || document.word(index) == .a || document.word(index) == .its {
      index -= 1
    }
    return document.word(index) == .of ? index - 1 : nil
  }

  /// "Talks are under way on a concert", "negotiations about a tour".
  private func areTalks(_ index: Int, on mention: Mention) -> Bool {
    guard index < mention.phrase.lowerBound, mention.phrase.lowerBound - index <= 10,
      ["talks", "negotiations", "discussions", "consultations"].contains(where: {
        document.matches(index, $0)
      })
    else { return false }
    let article = mention.phrase.lowerBound - 1
    let before =
      document.word(article) == .a || document.word(article) == .the ? article - 1 : article
    switch document.word(before) {
    case .on, .about, .over: return true
    default: return false
    }
  }

  /// "Would like to hold".
  private func isWish(_ index: Int, of mention: Mention) -> Bool {
    document.word(index - 1) == .would && index < mention.phrase.lowerBound
      && mention.phrase.lowerBound - index <= 8 && document.word(index + 1) == .to
      && ["like", "love", "prefer"].contains { document.matches(index, $0) }
  }

  /// "Is under discussion", "is among the plans", "has been asked to host": what nobody has promised.
  private func isTalkedOver(_ clause: Range<Int>, _ mention: Mention) -> Bool {
    clause.contains { index in
      if areTalks(index, on: mention) || isWish(index, of: mention) { return true }
      let hash = document.tokens[index].hash
      if document.word(index - 1) == .under { return FactReader.talks.contains(hash) }
      if document.word(index - 1) == .the, document.matches(index - 2, "among") {
        return FactReader.thoughts.contains(hash)
      }
      if index < mention.phrase.lowerBound, mention.phrase.lowerBound - index <= 4,
        FactReader.thinking.contains(hash),
        document.word(index + 1) == .about || document.word(index + 1) == .of
      {
        return true
      }
      // "is being talked about"
      if document.word(index - 1) == .being, FactReader.thinking.contains(hash) { return true }
      guard index < mention.phrase.lowerBound,
        FactReader.asking.contains(hash)
      else { return false }
      return (index + 1...index + 5).contains { next in
        (document.word(next) == .to || document.word(next) == .in)
          && FactReader.hosting.contains(document.tokens[min(next + 1, document.count - 1)].hash)
      }
    }
  }

  private static let talks = WordSet(
    "discussion consideration negotiation negotiations study review examination")
  private static let thoughts = WordSet(
    "plans ideas proposals options possibilities suggestions initiatives")
  private static let asking = WordSet(
    "asked invited urged offered offers requested willing keen eager interested applied bidding interest readiness willingness desire"
  )
  private static let thinking = WordSet(
    "think thinks thinking thought talk talks talking talked dream dreams dreaming dreamt dreamed")
  private static let hosting = WordSet(
    "host hosting hold holding organise organising organize organizing stage staging")
}
