import Gazetteer

/// When and where, told apart from the rest by an English article about one occasion.
extension OccasionResolver {
  /// How many mentions back an occasion is looked for that has no day yet.
  private static let memory = 40
  /// How many words a line has that tells no more than when, or where.
  private static let longestLine = 14
  /// How many sentences before the first occasion its days may stand.
  private static let heading = 4

  /// "When: 14 May", "Doors open at 7 pm on 29 April", "Tuesday 28 September, 18:00", "It runs until 6 June": the time and house of
  /// the one occasion of which the sentences before tell no day.
  func takeDetails(
    of sentence: Int, _ follower: FollowUp, _ reader: FactReader, _ mentions: [Mention],
    _ facts: inout [Facts]
  ) {
    let tokens = text.sentences[sentence].tokens
    guard tokens.count <= 2 * OccasionResolver.longestLine else { return }
    let times = text.times(in: tokens)
    let isHouse = times.isEmpty && isHouseLine(sentence)
    guard text.language == .english || isHouse else { return }
    let isLabelled = follower.isLabelled(sentence)
    let isLine = isLabelled || tellsDoors(tokens) || isTimeLine(sentence) && !isOfPaper(sentence)
    guard times.isEmpty ? isLabelled || isHouse : isLine || tellsRun(tokens) else { return }
    let isEnd =
      times.first?.value.isEnd ?? false || follower.edgeTold(by: tokens.lowerBound) == .end
    guard
      let target = times.isEmpty
        ? houseless(mentions, facts, at: sentence)
        : isEnd ? endless(mentions, facts) : dayless(mentions, facts)
    else { return }
    var pronoun = mentions[target]
    pronoun.phrase = tokens.lowerBound..<tokens.lowerBound
    let clause = Clause(sentence: sentence, mentions: [target], tokens: tokens, lead: nil)
    var more = reader.facts(of: pronoun, in: clause)
    let relation = relation(of: mentions[target])
    more.times = times.prefix(1).map { time in
      Facts.Dated(
        match: time, relation: isEnd ? .end : relation, tense: Tense(time: .future, sense: .hold))
    }
    let houses = VenueReader(text: text)
    if more.venue == nil {
      let label = isLabelled ? tokens.lowerBound + 1 : tokens.lowerBound
      let told = Range(from: label, upTo: tokens.upperBound)
      more.venue = houses.houseAlone(in: told) ?? houses.listedHouse(in: told)
    }
    more.venue = houses.fuller(more.venue, houses.labelledHouse(in: tokens))
    if !times.isEmpty, facts[target].tense.sense == .invite || facts[target].tense.time != .past {
      facts[target].tense = Tense(time: .future, sense: .hold)
    }
    facts[target].add(more)
  }

  /// "Date: 14 May" above "Event: Concert of a choir": the day of a form that tells what is on after it.
  func takeForm(
    before sentence: Int, _ first: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    let follower = FollowUp(text: text, mentions: mentions)
    func isField(_ line: Int) -> Bool {
      let tokens = text.sentences[line].tokens
      return isOwnLine(tokens)
        && tokens.dropFirst().prefix(2).contains { text.document.gap($0).contains(.colon) }
    }
    guard first < facts.count, sentence > 0, isField(sentence),
      let target = (first..<facts.count).first(where: { !mentions[$0].isAside }),
      facts[target].times.isEmpty
    else { return }
    for line in (max(0, sentence - OccasionResolver.heading)..<sentence).reversed() {
      guard isField(line) else { return }
      let tokens = text.sentences[line].tokens
      guard follower.isLabel(tokens.lowerBound), let time = text.times(in: tokens).first,
        time.isOfDay(in: text.document)
      else { continue }
      facts[target].times.append(
        Facts.Dated(
          match: time, relation: relation(of: mentions[target]),
          tense: Tense(time: .future, sense: .hold)))
      return
    }
  }

  /// "2 April – 8 May" on a line above what the text is about: its days.
  func takeHeading(
    before sentence: Int, _ first: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    guard text.language == .english, first < facts.count, sentence > 0,
      first <= OccasionResolver.memory, mentions[..<first].allSatisfy(\.isHeading),
      let target = (first..<facts.count).first(where: { !mentions[$0].isAside }),
      facts[target].times.isEmpty, mentions[target].series == nil
    else { return }
    for line in (max(0, sentence - OccasionResolver.heading)..<sentence).reversed() {
      let tokens = text.sentences[line].tokens
      guard !tokens.overlaps(dateline.tokens), isTimeLine(line),
        let span = text.times(in: tokens).first, case .between(.some, .some) = span.value.extent
      else { continue }
      facts[target].times.append(
        Facts.Dated(match: span, relation: .during, tense: Tense(time: nil, sense: .hold)))
      return
    }
  }

  /// An exhibition is open from the day that an invitation gives.
  private func relation(of mention: Mention) -> Facts.Dated.Relation {
    mention.kind == .exhibition ? .begin : .during
  }

  // MARK: whose they are

  private func candidates(_ mentions: [Mention]) -> [Int] {
    mentions.indices.suffix(OccasionResolver.memory).filter { index in
      let mention = mentions[index]
      return !mention.isAside && !mention.isHabit && mention.series == nil && mention.leg == nil
    }
  }

  /// The occasion that is to come, by its name if it has one, if no day is told of any.
  private func dayless(_ mentions: [Mention], _ facts: [Facts]) -> Int? {
    let candidates = candidates(mentions)
    guard
      !candidates.contains(where: { index in
        facts[index].times.contains {
          $0.match.isOfDay(in: text.document) && !$0.match.value.isEnd
            && $0.tense.time != .past
        }
      })
    else { return nil }
    let ahead = candidates.filter { facts[$0].tense.time != .past && facts[$0].times.isEmpty }
    return ahead.last { mentions[$0].name != nil } ?? ahead.last
      ?? candidates.last { facts[$0].tense.sense == .invite }
  }

  /// The exhibition or festival of which no end is told.
  private func endless(_ mentions: [Mention], _ facts: [Facts]) -> Int? {
    let candidates = candidates(mentions).filter {
      mentions[$0].kind == .exhibition || mentions[$0].head.goesOn
    }
    guard candidates.allSatisfy({ isOpen(facts[$0], at: .end) }) else { return nil }
    return candidates.last { mentions[$0].name != nil } ?? candidates.last
  }

  /// The one occasion of which no house is told.
  private func houseless(_ mentions: [Mention], _ facts: [Facts], at sentence: Int) -> Int? {
    let agenda = Agenda(text: text)
    let day = agenda.day(of: sentence)
    let all = candidates(mentions)
    // of a calendar's entry, what is on that day
    let listed = day == nil ? [] : all.filter { agenda.day(of: mentions[$0].sentence) == day }
    let candidates = listed.isEmpty ? all : listed
    guard candidates.allSatisfy({ facts[$0].venue == nil }) else { return nil }
    return candidates.last { mentions[$0].name != nil } ?? candidates.last
  }

  // MARK: what they look like

  /// "Doors open at 7 pm on 29 April", "Curtain up at eight on Friday".
  private func tellsDoors(_ tokens: Range<Int>) -> Bool {
    let document = text.document
    let first = document.word(tokens.lowerBound) == .the ? tokens.lowerBound + 1 : tokens.lowerBound
    return ["doors", "curtain", "curtains", "performances", "screenings"].contains {
      document.matches(first, $0)
    }
      && Range(from: first + 1, upTo: min(first + 4, tokens.upperBound)).contains {
        document.verb($0) == .begin || document.matches($0, "up") || document.matches($0, "rises")
      }
  }

  /// "It runs until 6 June", "It is on until Sunday", "It can be seen from 3 to 9 May".
  private func tellsRun(_ tokens: Range<Int>) -> Bool {
    let document = text.document
    guard document.word(tokens.lowerBound) == .it,
      let time = text.times(in: tokens).first, time.isOfDay(in: document), time.value.isEnd
    else { return false }
    return Range(from: tokens.lowerBound + 1, upTo: time.tokens.lowerBound + 1).contains { index in
      switch document.verb(index) {
      case .last, .begin, .end, .show: true
      default: document.word(index) == .on || document.matches(index, "open")
      }
    }
  }

  /// Whether a sentence is a line of its own.
  private func isOwnLine(_ tokens: Range<Int>) -> Bool {
    let agenda = Agenda(text: text)
    return tokens.count <= OccasionResolver.longestLine && agenda.opensLine(tokens.lowerBound)
      && (tokens.upperBound == text.document.count || agenda.opensLine(tokens.upperBound))
  }

  /// "Until 17 July." at the end of a line.
  private func endsLine(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 6
      && (tokens.upperBound == text.document.count
        || Agenda(text: text).opensLine(tokens.upperBound))
  }

  /// "Old Mill, 4 May, 8 pm", "\"Voices\": 4 May, 8 pm": what stands before the day on a line.
  private func isHouseOrTitle(_ tokens: Range<Int>) -> Bool {
    if VenueReader(text: text).listedHouse(in: tokens)?.lowerBound == tokens.lowerBound {
      return true
    }
    return text.quotation(at: tokens.lowerBound).map {
      $0.isName && $0.tokens.lowerBound == tokens.lowerBound
    }
      ?? false
  }

  /// "Tuesday 28 September, 18:00", "Until 11 November.", "2 April – 8 May": a line that begins with a time and tells nothing
  /// that anybody does.
  private func isTimeLine(_ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    guard let time = text.times(in: tokens).first, time.isOfDay(in: text.document),
      isOwnLine(tokens) || time.value.isEnd && endsLine(tokens)
        || time.tokens.lowerBound - tokens.lowerBound > 1,
      time.tokens.lowerBound - tokens.lowerBound <= 1
        || Agenda(text: text).opensLine(tokens.lowerBound)
          && tokens.count <= OccasionResolver.longestLine
          && isHouseOrTitle(tokens.lowerBound..<time.tokens.lowerBound)
    else { return false }
    return !tokens.contains {
      text.document.verb($0) != nil && !text.document.isCapitalised($0)
    }
  }

  /// "Tue, 31 Jul 2018": the day of the paper itself.
  private func isOfPaper(_ sentence: Int) -> Bool {
    guard let published, let time = text.times(in: text.sentences[sentence].tokens).first else {
      return false
    }
    let date = TemporalResolver(anchor: published).resolve(time.value, .nearest)
    return date?.start?.first == published && date?.end?.last == published
  }

  /// "Afrasiab Museum, Samarkand": a line that names a house and its city.
  private func isHouseLine(_ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    return isOwnLine(tokens) && VenueReader(text: text).houseAlone(in: tokens) != nil
  }
}
