import Gazetteer

/// What a sentence tells of what the sentences before told of.
extension OccasionResolver {
  /// A sentence about what the one before told of: "It will continue until 29 September."
  func follow(
    _ sentence: Int, _ reader: FactReader, _ mentions: inout [Mention], _ facts: inout [Facts]
  ) {
    guard let last = mentions.last else { return }
    let follower = FollowUp(text: text, mentions: mentions)
    guard last.sentence >= sentence - 5 else {
      takeDetails(of: sentence, follower, reader, mentions, &facts)
      return
    }
    takeParticipants(of: sentence, mentions, &facts)
    if takeLostPlan(of: sentence, reader, mentions, &facts) { return }
    guard let target = follower.target(of: sentence) else {
      takeEnd(of: sentence, mentions, &facts)
      takeDetails(of: sentence, follower, reader, mentions, &facts)
      return
    }
    let whole = text.sentences[sentence].tokens
    let tokens = follower.clauseTellingWhen(in: whole) ?? whole
    let clause = Clause(sentence: sentence, mentions: [target], tokens: tokens, lead: nil)
    var pronoun = mentions[target]
    let subject = follower.startOfSubject(tokens)
    pronoun.phrase = subject..<subject
    var more = reader.facts(of: pronoun, in: clause)
    if tellsAnotherYear(more, than: facts[target])
      || follower.tellsFormerShowing(sentence) && facts[target].tense.time != .past
    {
      return
    }
    if follower.isIdentified(sentence), facts[target].tense.sense == .begin {
      for index in more.times.indices { more.times[index].relation = .begin }
    }
    if follower.isNewDate(tokens.lowerBound) {
      facts[target].isCancelled = false
      facts[target].isPostponed = true
      for index in more.times.indices {
        more.times[index].tense = Tense(time: .future, sense: .postpone)
      }
    }
    let isDated = follower.isDated(sentence)
    if isDated, facts[target].tense.time == .future {
      for index in more.times.indices { more.times[index].tense.time = .future }
    }
    if isNewPlan(more, for: facts[target]), !tellsOldPlan(tokens) {
      facts[target].isCancelled = false
      facts[target].isPostponed = true
      facts[target].times = []
    }
    let houses = VenueReader(text: text)
    if more.venue == nil, follower.isFragment(sentence) {
      more.venue = houses.listedHouse(in: tokens)
    }
    more.venue = houses.fuller(more.venue, houses.labelledHouse(in: tokens))
    if let edge = follower.edgeTold(by: tokens.lowerBound), mentions[target].head.goesOn {
      for index in more.times.indices { more.times[index].relation = edge }
    }
    guard
      follower.isLabelled(sentence) || follower.isFragment(sentence)
        || follower.isOfAudience(sentence) || follower.isIdentified(sentence) || isDated
        || text.language == .english && follower.isNewDate(tokens.lowerBound)
        || more.tense.sense?.isHappening ?? false
        || more.venue != nil && follower.tellsHouse(tokens),
      more.tense.sense != .propose,
      // what is told of now is the edition at hand
      mentions[target].series == nil || more.tense.time == .past && !more.tense.isPerfect
    else { return }
    // "both open on Friday"
    if tokens.prefix(2).contains(where: { text.document.word($0) == .both }), target > 0,
      mentions[target - 1].sentence == mentions[target].sentence
    {
      facts[target - 1].add(more)
    }
    facts[target].add(more)
  }

  /// "It was to be held on 20 September".
  private func tellsOldPlan(_ tokens: Range<Int>) -> Bool {
    text.language == .english
      && tokens.prefix(4).contains { index in
        (text.document.word(index) == .was || text.document.word(index) == .were)
          && text.document.word(index + 1) == .to
          // "it had been scheduled for 18 April"
          || text.document.word(index) == .had && text.document.word(index + 1) == .been
      }
  }
}
