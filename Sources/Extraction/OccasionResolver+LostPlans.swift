import Chronology

/// What was planned before something was called off or put off, told in the sentence after.
extension OccasionResolver {
  /// «Ранее он был назначен на 20 апреля», «артистов ждали в Дамаске в октябре»: the former day of what the sentence before said to be
  /// off, which is its date if there is no other. Whether the sentence tells such.
  func takeLostPlan(
    of sentence: Int, _ reader: FactReader, _ mentions: [Mention], _ facts: inout [Facts]
  ) -> Bool {
    guard text.language == .russian, let target = mentions.indices.last,
      mentions[target].sentence >= sentence - 2, !mentions[target].isAside
    else { return false }
    let tokens = text.sentences[sentence].tokens
    let isOff = facts[target].isCancelled || facts[target].isPostponed
    guard reader.tellsFormerPlan(sentence) || isOff && reader.tellsLostPlan(tokens),
      let time = text.times(in: tokens).first, !time.value.isEnd
    else { return false }
    guard isOff, facts[target].times.isEmpty else { return true }
    // «не состоятся»: what is off now was to be soon
    let isAhead = facts[target].tense.time != .past
    facts[target].times.append(
      Facts.Dated(
        match: time, relation: .during,
        tense: Tense(
          time: isAhead ? .future : nil, sense: facts[target].isCancelled ? .cancel : .postpone)))
    var pronoun = mentions[target]
    pronoun.phrase = tokens.lowerBound..<tokens.lowerBound
    let clause = Clause(sentence: sentence, mentions: [target], tokens: tokens, lead: nil)
    let more = reader.facts(of: pronoun, in: clause)
    facts[target].places += more.places.filter { $0.role == .location }
    facts[target].venue = facts[target].venue ?? more.venue
    return true
  }

  /// "The production had its premiere in Baku in 2006": what is on now was first shown years before.
  func isFormerPremiere(_ mention: Mention) -> Bool {
    let document = text.document
    guard text.language == .english, document.matches(mention.headToken, "premiere"),
      mention.name == nil, let published,
      (max(0, mention.phrase.lowerBound - 1)..<mention.headToken).contains(where: {
        document.word($0) == .its || document.word($0) == .their
      })
    else { return false }
    let times = text.times(in: text.sentences[mention.sentence].tokens)
    return !times.isEmpty
      && times.allSatisfy { time in
        guard case .at(let point) = time.value.extent, case .number(let year)? = point.year else {
          return false
        }
        return year < published.year - 1
      }
  }

  /// "The concert had been scheduled for November but was put off": what was to be, of what the sentence before told the new day of.
  func takeFormerPlan(_ mention: Mention, of mentions: [Mention], _ facts: inout [Facts]) -> Bool {
    let document = text.document
    guard mention.isDefinite, mention.name == nil, mention.phrase.count <= 2, !mention.isPlural,
      let target = mentions.indices.last,
      mentions[target].kind == mention.kind, mention.sentence - mentions[target].sentence <= 2,
      facts.indices.contains(target), !facts[target].times.isEmpty
    else { return false }
    let tokens = text.sentences[mention.sentence].tokens
    let isPutOff = tokens.contains { document.verb($0) == .postpone }
    let isPlanned = Range(from: mention.phrase.upperBound, upTo: tokens.upperBound).prefix(5)
      .contains { index in
        // «концерт планировался на ноябрь, но был отложен»
        isPutOff && text.language == .russian && document.verb(index) == .plan
          || FactReader.planned.contains { document.matches(index, $0) }
            && (document.word(index - 1) == .been
              || ["originally", "initially", "first"].contains { document.matches(index - 1, $0) })
      }
    guard isPlanned, !text.times(in: tokens).isEmpty else { return false }
    if isPutOff { facts[target].isPostponed = true }
    return true
  }

  /// "Should have opened in May. It will now open in October": what never came about is told to lie ahead.
  func isNewPlan(_ more: Facts, for told: Facts) -> Bool {
    (told.isCancelled || told.isPostponed)
      && (more.tense.time == .future || more.tense.time == .present && text.language == .english)
      && more.tense.sense?.isHappening ?? false && !more.isCancelled && !more.times.isEmpty
  }
}
