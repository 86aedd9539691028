/// What something begins or ends with.
extension OccasionResolver {
  /// "The Days opened with a concert at the Palace on Friday": both are of that day.
  func shareOpenings(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for item in first + 1..<max(mentions.count, first + 1) {
      // "opens on the 6th with "Carmen" and ends on the 24th with "Giselle""
      let whole =
        text.language == .english && mentions[item - 1].trigger == .act
        ? (first..<item).last { mentions[$0].head.encloses } ?? item - 1 : item - 1
      let between = Range(
        from: mentions[whole].phrase.upperBound, upTo: mentions[item].phrase.lowerBound)
      guard mentions[whole].head.goesOn || mentions[whole].isPointer, between.count <= 30,
        let (verb, relation) = bound(in: between) ?? boundByOther(mentions[whole], between),
        isWith(item: mentions[item], after: verb)
      else { continue }
      shareHouse(of: whole, with: item, between: between, &facts)
      let ofWhole = facts[whole].times.filter { $0.relation == relation }
      let ofItem = facts[item].times
      if ofWhole.isEmpty {
        facts[whole].times += ofItem.map {
          Facts.Dated(match: $0.match, relation: relation, tense: $0.tense)
        }
      }
      if ofItem.isEmpty, ofWhole.isEmpty, facts[item].dayOfWhole == nil {
        facts[item].dayOfWhole = relation == .begin ? .first : .last
      }
      for time in facts[item].times.indices where !facts[item].times[time].match.value.isEnd {
        facts[item].times[time].relation = .during
      }
      if ofItem.isEmpty {
        facts[item].times = ofWhole.map {
          Facts.Dated(match: $0.match, relation: .during, tense: $0.tense)
        }
      } else if relation == .begin, mentions[item].head.goesOn,
        ofItem.allSatisfy({ $0.relation == .end || $0.match.value.isEnd })
      {
        // "began on 20 January with an exhibition, which stays open until 6 March"
        facts[item].times = ofItem + ofWhole
      }
    }
  }

  /// "The Year was launched at the Opera House with a concert": the concert is in that house, too.
  private func shareHouse(
    of whole: Int, with item: Int, between: Range<Int>, _ facts: inout [Facts]
  ) {
    guard let house = facts[whole].venue, between.contains(house.lowerBound) else { return }
    facts[item].venue = facts[item].venue ?? house
  }

  /// "A gala concert will open the Days in Vienna on 20 May": the item before the verb is of that day too.
  func shareClosings(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for whole in first + 1..<max(mentions.count, first + 1) {
      let item = whole - 1
      let between = Range(
        from: mentions[item].phrase.upperBound, upTo: mentions[whole].phrase.lowerBound)
      guard mentions[whole].head.goesOn || mentions[whole].isPointer,
        let (verb, relation) = bound(in: between), !VerbGroup(text.document, at: verb).isPassive,
        mayClose(mentions[item], mentions[whole], between, verb)
          || mentions[item].kind.isOfOneDay && between.count <= 6 && facts[item].times.isEmpty
            && (text.language == .english || isBare(between))
      else { continue }
      guard facts[item].times.isEmpty else {
        // "a crafts fair opened the programme on 5 May": the time is the fair's own
        if mentions[whole].isPointer, mentions[item].head != mentions[whole].head {
          for time in facts[item].times.indices where facts[item].times[time].relation == relation {
            facts[item].times[time].relation = .during
          }
        }
        continue
      }
      facts[item].times = facts[whole].times.filter { !$0.match.value.isEnd }.map {
        Facts.Dated(match: $0.match, relation: .during, tense: $0.tense)
      }
      if facts[item].times.isEmpty, facts[item].dayOfWhole == nil {
        facts[item].dayOfWhole = relation == .begin ? .first : .last
      }
      for time in facts[whole].times.indices where facts[whole].times[time].relation == .during {
        facts[whole].times[time].relation = relation
      }
    }
  }

  /// "A workshop at the Old Mill will bring the Days to a close": whether an item of any sort but an exhibition is subject, and
  /// what has items the object, of a verb of beginning or ending.
  private func mayClose(_ item: Mention, _ whole: Mention, _ between: Range<Int>, _ verb: Int)
    -> Bool
  {
    text.language == .english && item.kind != .exhibition && between.count <= 12
      && (whole.head.encloses || whole.isPointer) && between.upperBound - verb <= 3
      && text.document.lexeme(verb).form != .gerund
  }

  /// "Films will be screened until the Days close on 19 March": the end of the one is that of the other.
  func shareUntil(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for whole in first + 1..<max(mentions.count, first + 1) {
      let item = whole - 1
      let start = mentions[whole].phrase.lowerBound
      let before = text.document.beforeThe(start)
      guard text.language == .english, text.document.word(before) == .until,
        mentions[whole].head.goesOn, facts[item].times.isEmpty
      else { continue }
      facts[item].times = facts[whole].times.filter { $0.relation == .end }
    }
  }

  /// "The closing concert of the Days of Austrian Culture was given in Zagreb on Wednesday": what the clause tells is where and when
  /// the concert was; of the Days it tells only the last day.
  func shareWhole(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for whole in first + 1..<max(mentions.count, first + 1) {
      guard let bound = mentions[whole].openingToken, text.language == .english,
        bound < mentions[whole - 1].headToken,
        mentions[whole - 1].phrase.upperBound > mentions[whole].headToken
      else { continue }
      let item = whole - 1
      facts[item].times = facts[whole].times.map {
        Facts.Dated(match: $0.match, relation: .during, tense: $0.tense)
      }
      let clause = text.sentences[mentions[whole].sentence].tokens
      facts[item].tense =
        TenseReader(text: text).verbs(around: mentions[whole], in: clause).first
        ?? facts[item].tense
      let there = facts[whole].places.filter {
        !$0.isInPhrase && ($0.role == .location || $0.role == .destination)
      }
      facts[item].places += there
      facts[item].venue = facts[item].venue ?? facts[whole].venue
      facts[item].hours = facts[item].hours ?? facts[whole].hours
      facts[whole].venue = nil
      for index in facts[whole].places.indices where there.contains(facts[whole].places[index]) {
        facts[whole].places[index].city = nil
      }
    }
  }

  /// "The choir will open the Days on 3 October. The concert is to be given at the Palace": what somebody opens or closes the whole of
  /// the sentence before with is of its first or last day.
  func takeOpener(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    takeItsOpening(from: first, mentions, &facts)
    guard text.language == .english, first > 0, first < mentions.count,
      mentions[first].isDefinite, mentions[first].kind.isStaged, mentions[first].name == nil,
      mentions[first].phrase.count == 1, facts[first].times.isEmpty,
      facts[first].dayOfWhole == nil,
      let whole = mentions[..<first].indices.last(where: { mentions[$0].head.encloses }),
      mentions[whole].sentence == mentions[first].sentence - 1,
      !mentions[whole..<first].contains(where: { $0.kind.isStaged }),
      let bound = boundByOther(mentions[whole], 0..<0) ?? boundBehind(mentions[whole])
    else { return }
    facts[first].dayOfWhole = bound.relation == .begin ? .first : .last
  }

  /// "They were ushered in with a gala concert": the item that the whole of the sentence before began or ended with.
  private func takeItsOpening(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard text.language == .english, first > 0, first < mentions.count,
      mentions[first].kind.isStaged, facts[first].times.isEmpty, facts[first].dayOfWhole == nil,
      mentions[first - 1].head.encloses, !mentions[first - 1].isAside,
      mentions[first - 1].sentence == mentions[first].sentence - 1
    else { return }
    let start = text.sentences[mentions[first].sentence].tokens.lowerBound
    guard text.document.word(start) == .it || text.document.word(start) == .they,
      let bound = bound(in: Range(from: start, upTo: mentions[first].phrase.lowerBound)),
      isWith(item: mentions[first], after: bound.verb)
    else { return }
    facts[first].dayOfWhole = bound.relation == .begin ? .first : .last
  }

  /// "The orchestra performed on Monday, opening the Week", «оркестр выступил в понедельник, открыв неделю»: what an item is said to open
  /// or close by a participle is of its day.
  func takeOpened(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for whole in first + 1..<max(mentions.count, first + 1) {
      let item = whole - 1
      let start = mentions[whole].phrase.lowerBound
      guard mentions[whole].head.goesOn, !mentions[item].head.goesOn,
        mentions[item].sentence == mentions[whole].sentence,
        let verb = (max(0, start - 3)..<start).last(where: { isParticipleOfBound($0) })
      else { continue }
      let relation: Facts.Dated.Relation = text.document.verb(verb) == .end ? .end : .begin
      guard isOpen(facts[whole], at: relation) else { continue }
      facts[whole].times += facts[item].times.filter {
        $0.relation == .during && $0.match.value.isOneDay
      }.map { Facts.Dated(match: $0.match, relation: relation, tense: $0.tense) }
    }
  }

  /// "Opening", «открыв», «завершив», behind a comma.
  private func isParticipleOfBound(_ index: Int) -> Bool {
    let document = text.document
    guard document.gap(index).contains(.comma) else { return false }
    if text.language == .english {
      return ["opening", "closing", "inaugurating", "concluding"].contains {
        document.matches(index, $0)
      }
    }
    return ["открыв", "закрыв", "завершив", "открывая", "закрывая", "завершая"].contains {
      document.matchesCyrillic(index, $0)
    }
  }

  /// "The Days will be opened by the choir": a verb of beginning or ending behind a whole, and by whom it is.
  private func boundBehind(_ whole: Mention) -> (verb: Int, relation: Facts.Dated.Relation)? {
    let end = text.sentences[whole.sentence].tokens.upperBound
    guard
      let found = bound(
        in: whole.phrase.upperBound..<min(whole.phrase.upperBound + OccasionResolver.behind, end)),
      VerbGroup(text.document, at: found.verb).isPassive,
      text.document.word(found.verb + 1) == .by
    else { return nil }
    return found
  }

  /// How many words behind a whole the verb may stand that opens it.
  private static let behind = 8

  /// "The choir opens the Days with a concert": the verb right before a whole that somebody opens or closes.
  private func boundByOther(_ whole: Mention, _ between: Range<Int>) -> (
    verb: Int, relation: Facts.Dated.Relation
  )? {
    let before = whole.phrase.lowerBound - 1
    let verb = text.document.word(before) == .the ? before - 1 : before
    guard text.language == .english, verb >= 0, !between.contains(where: isFinite),
      text.document.lexeme(verb).form != .gerund, let bound = bound(in: verb..<verb + 1)
    else { return nil }
    return bound
  }

  /// Whether a word may be the verb of another clause.
  private func isFinite(_ index: Int) -> Bool {
    text.document.verb(index) != nil && text.document.lexeme(index).form != .gerund
      && !text.document.isCapitalised(index)
  }

  /// The last verb of beginning or ending, and which of both it tells.
  private func bound(in tokens: Range<Int>) -> (verb: Int, relation: Facts.Dated.Relation)? {
    tokens.reversed().lazy.compactMap { index in
      switch text.document.verb(index) {
      case .begin: (index, .begin)
      case .end: (index, .end)
      default: nil
      }
    }.first
  }

  /// Whether no time or place stands between two mentions.
  private func isBare(_ tokens: Range<Int>) -> Bool {
    text.times(in: tokens).isEmpty && text.places(in: tokens).isEmpty
  }

  /// "The festival opened with a recital by X and continues through Sunday": the end is that of what goes on.
  func giveEnds(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for item in first..<max(mentions.count, first) {
      guard
        let whole = (first..<item).last(where: { mentions[$0].head.goesOn })
          ?? toldBefore(first, mentions)
      else { continue }
      giveStart(of: item, to: whole, mentions, &facts)
      guard
        !facts[whole].times.contains(where: { $0.match.value.isEnd || $0.relation == .end })
      else { continue }
      let isOpening = isOpening(item, of: whole, mentions)
      guard isOpening || !mentions[item].head.goesOn && mentions[item].kind.isOfOneDay else {
        continue
      }
      let end = mentions[item].phrase.upperBound
      let ends = facts[item].times.filter { time in
        time.match.value.isEnd && time.tense.sense == .last
          || isOpening && time.tense.sense.map { $0 == .end || $0 == .last } ?? false
            && time.tense.token.map { $0 >= end } ?? false
      }
      facts[whole].times += ends.map { time in
        Facts.Dated(match: time.match, relation: .end, tense: time.tense)
      }
      facts[item].times.removeAll { ends.contains($0) }
    }
  }

  /// «Завершились вчера концертом хора, а начались они 1 апреля»: the start is that of the whole.
  private func giveStart(
    of item: Int, to whole: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    guard text.language == .russian, !mentions[item].head.goesOn else { return }
    let end = mentions[item].phrase.upperBound
    let starts = facts[item].times.filter { time in
      time.tense.sense == .begin && time.tense.token.map { $0 >= end } ?? false
    }
    facts[whole].times += starts.map { time in
      Facts.Dated(match: time.match, relation: .begin, tense: time.tense)
    }
    facts[item].times.removeAll { starts.contains($0) }
  }

  /// The whole of the sentence before, which a Russian sentence goes on about: «Откроется он концертом, а закроется 15-го».
  private func toldBefore(_ first: Int, _ mentions: [Mention]) -> Int? {
    guard text.language == .russian, first > 0, first < mentions.count,
      mentions[first - 1].head.goesOn, !mentions[first - 1].isAside,
      mentions[first - 1].sentence == mentions[first].sentence - 1
    else { return nil }
    return first - 1
  }

  /// Whether an item is what something longer is said to open with: "the Days open with an exhibition and close on Friday".
  private func isOpening(_ item: Int, of whole: Int, _ mentions: [Mention]) -> Bool {
    let between = Range(
      from: mentions[whole].phrase.upperBound, upTo: mentions[item].phrase.lowerBound)
    guard between.count <= 24, let verb = between.last(where: { text.document.verb($0) == .begin })
    else { return false }
    return isWith(item: mentions[item], after: verb)
  }

  /// Whether an item is what something else begins with: "with a concert", "opened by a concert", «концертом».
  private func isWith(item: Mention, after verb: Int) -> Bool {
    if text.language == .english {
      let start = item.phrase.lowerBound
      let isBy =
        VerbGroup(text.document, at: verb).isPassive
        && [verb + 1, start - 1, start - 2].contains {
          $0 > verb && text.document.word($0) == .by
        }
      return isBy
        || (verb + 1..<max(item.phrase.lowerBound, verb + 1)).contains {
          text.document.word($0) == .with
        }
    }
    // «начались с концерта»
    return text.document.isInstrumental(item.headToken)
      || text.document.matchesCyrillic(item.phrase.lowerBound - 1, "с")
  }
}
