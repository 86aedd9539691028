import Chronology
import Gazetteer

/// What is said of a mention that cannot be true of an occasion, so that it is another one.
extension OccasionBuilder {
  /// Whether what is said of a mention cannot be true of the occasion.
  func contradicts(_ index: Int, _ occasion: Occasion) -> Bool {
    let mention = mentions[index]
    if isOtherEdition(occasion, than: mention) { return true }
    if isOtherLeg(occasion, than: mention) { return true }
    for other in occasion.mentions {
      if mention.edition != 0, mentions[other].edition != 0,
        mention.edition != mentions[other].edition
      {
        return true
      }
      if mention.year != 0, mentions[other].year != 0, mention.year != mentions[other].year {
        return true
      }
      // the same clause names both: two occasions
      if mentions[other].sentence == mention.sentence, mention.name == nil,
        mentions[other].name == nil,
        !mention.isDefinite
      {
        return true
      }
      let mine = digests[index].subjects
      let theirs = digests[other].subjects
      if mention.head.encloses, !mine.isEmpty, !theirs.isEmpty, isApart(mine, theirs) {
        return true
      }
      if differsInPlaceOrYear(index, other) { return true }
    }
    // «вчера хор выступил в Риге, завтра концерт пройдёт в Лиепае»
    let isEvening =
      text.language == .russian && mention.kind.isStaged && mention.head != .tour
      && mention.phrase.count == 1
      && mention.name == nil && !mention.isPlural
    if mention.trigger == .act && mention.kind != .ceremony || isEvening,
      isElsewhere(index, occasion)
    {
      return true
    }
    return false
  }

  private func differsInPlaceOrYear(_ first: Int, _ second: Int) -> Bool {
    let mine = digests[first]
    let theirs = digests[second]
    if let day = mine.day, let other = theirs.day, day != other { return true }
    if !mine.years.isEmpty, !theirs.years.isEmpty, isApart(mine.years, theirs.years) { return true }
    // one is long over, the other still to come
    if let year = published?.year {
      func isOver(_ years: [Int]) -> Bool { !years.isEmpty && years.allSatisfy { $0 < year } }
      if isOver(mine.years), theirs.years.isEmpty, facts[second].tense.time == .future {
        return true
      }
      if isOver(theirs.years), mine.years.isEmpty, facts[first].tense.time == .future {
        return true
      }
    }
    // "the festival brings 450 events to Belgium and to some towns in the Netherlands"
    return !mine.hosts.isEmpty && !theirs.hosts.isEmpty && isApart(mine.hosts, theirs.hosts)
      && isApart(mine.destinations, theirs.hosts)
  }

  /// Whether another house or city is told of a mention than of an occasion.
  func isElsewhere(_ index: Int, _ occasion: Occasion) -> Bool {
    func cities(_ facts: Facts, after token: Int = -1) -> [String] {
      facts.places.filter {
        $0.isInClause && ($0.role == .location || $0.role == .destination)
          && $0.tokens.lowerBound > token
      }
      .compactMap(\.city)
    }
    let isOfWorks = mentions[index].kind == .exhibition && mentions[index].name == nil
    let mine = cities(facts[index], after: isOfWorks ? mentions[index].headToken : -1)
    let isFar =
      text.sentences[mentions[index].sentence].paragraph
      != text.sentences[mentions[occasion.main].sentence].paragraph
    if isFar, facts[index].venue != nil,
      occasion.facts.allSatisfy({ $0.venue == nil && cities($0).isEmpty })
    {
      return true
    }
    // "will send thirty paintings to Ankara" is no show in a house told of before
    let isSentAway =
      isOfWorks && !mine.isEmpty && facts[index].venue == nil
      && facts[index].tense.sense == .attend && facts[index].tense.time == .future
    if isSentAway, occasion.facts.contains(where: { $0.venue != nil }),
      occasion.facts.allSatisfy({ cities($0).isEmpty })
    {
      return true
    }
    return occasion.facts.contains { other in
      if let venue = facts[index].venue, let there = other.venue {
        let words = PhraseWords.content(venue, text)
        if PhraseWords.share(words, PhraseWords.content(there, text)) < 0.5 { return true }
      }
      let theirs = cities(other)
      return !mine.isEmpty && !theirs.isEmpty && isApart(mine, theirs)
    }
  }
}
