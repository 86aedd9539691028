import Gazetteer

/// English sentences that tell nothing but where and on which day what was told of is.
extension FollowUp {
  /// "The date is 24 May", "it is on Friday", "performances are at the Arts Theatre on 11 and 12 October".
  func isDated(_ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    guard text.language == .english, let time = text.times(in: tokens).first else { return false }
    if isHosted(tokens) || isAttended(tokens) || opensDoors(tokens.lowerBound) { return true }
    // "from 11 to 20 October it will be at the library"
    let isAhead = time.tokens.lowerBound - tokens.lowerBound <= 1
    guard var index = subjectEnd(isAhead ? time.tokens.upperBound : tokens.lowerBound) else {
      return false
    }
    if document.word(index) == .will { index += 1 }
    if document.word(index) == .has || document.word(index) == .have,
      document.word(index + 1) == .been
    {
      index += 1
    } else if !isBeing(index) {
      return false
    }
    index += 1
    if document.word(index) == .to, document.word(index + 1) == .be { index += 2 }
    if ["set", "scheduled", "planned", "due", "fixed"].contains(where: {
      document.matches(index, $0)
    }) {
      index += 1
    }
    switch document.word(index) {
    case .on, .for, .from, .until:
      return time.tokens.contains(index) || time.tokens.contains(index + 1)
    case .at, .in: return isAhead || isHouse(index, before: time.tokens.lowerBound)
    default: return time.tokens.contains(index)
    }
  }

  /// Where a pronoun stands behind the time that a sentence opens with: "On 29 September it will close"; else the start.
  func startOfSubject(_ tokens: Range<Int>) -> Int {
    guard text.language == .english, let time = text.times(in: tokens).first,
      time.tokens.lowerBound - tokens.lowerBound <= 1,
      document.word(time.tokens.upperBound) == .it || document.word(time.tokens.upperBound) == .they
    else { return tokens.lowerBound }
    return time.tokens.upperBound
  }

  /// "The library will host it on 11 October".
  private func isHosted(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      document.verb(index) == .host && index > tokens.lowerBound
        && ["it", "them"].contains { document.matches(index + 1, $0) }
    }
  }

  /// "It was attended by 500 people on Monday", "it can be attended on Friday".
  private func isAttended(_ tokens: Range<Int>) -> Bool {
    guard let end = subjectEnd(tokens.lowerBound) else { return false }
    return (end + 1..<end + 4).contains {
      document.matches($0, "attended") && isBeing($0 - 1)
    }
  }

  /// "Doors open at the Little Theatre at 6 p.m. on 11 October".
  private func opensDoors(_ first: Int) -> Bool {
    document.matches(first, "doors") && document.verb(first + 1) == .begin
  }

  /// "The organisers hope for a full house when it takes place on 11 October": the clause behind the first that tells when
  /// what was told of is.
  func clauseTellingWhen(in tokens: Range<Int>) -> Range<Int>? {
    guard text.language == .english else { return russianClause(in: tokens) }
    let start = tokens.dropFirst(2).first { index in
      document.word(index) == .it
        && ["when", "as", "before", "until"].contains { document.matches(index - 1, $0) }
        && (document.matches(index + 1, "takes") && document.matches(index + 2, "place")
          || document.verb(index + 1) == .begin)
        && !text.times(in: index..<tokens.upperBound).isEmpty
    }
    return start.map { $0..<tokens.upperBound }
  }

  /// Where a subject ends that points back: "it", "the dates", "performances", "the shows".
  private func subjectEnd(_ first: Int) -> Int? {
    switch document.word(first) {
    case .it: return first + 1
    case .they where document.matches(first, "they"): return first + 1
    case .the where document.lexeme(first + 1).noun == .work && document.isPluralLike(first + 1):
      return first + 2
    case .the:
      let isDate = document.matches(first + 1, "date") || document.matches(first + 1, "dates")
      return isDate || isShows(first + 1) ? first + 2 : nil
    default: return isShows(first) ? first + 1 : nil
    }
  }

  /// "Performances are", "screenings will be held", "concerts take place".
  func opensWithShows(_ first: Int) -> Bool {
    guard isShows(first) else { return false }
    return isBeing(first + 1) || document.word(first + 1) == .will
      || ["take", "took", "begin", "began", "start", "started"].contains {
        document.matches(first + 1, $0)
      }
  }

  /// "It will be held", "it takes place".
  func isGiven(_ verb: Int) -> Bool {
    document.matches(verb, "held") || document.matches(verb + 1, "place")
  }

  private func isShows(_ index: Int) -> Bool {
    ["performances", "concerts", "shows", "screenings", "showings", "evenings"].contains {
      document.matches(index, $0)
    }
  }

  private func isBeing(_ index: Int) -> Bool {
    switch document.word(index) {
    case .is, .are, .be, .was, .were: true
    default: false
    }
  }

  /// "At the Arts Theatre on": whether nothing but a house stands between a preposition and a time.
  private func isHouse(_ preposition: Int, before time: Int) -> Bool {
    guard time > preposition + 1, time - preposition <= 12 else { return false }
    return (preposition + 1..<time).allSatisfy { index in
      (document.gap(index).joins || document.gap(index) == [.comma, .space])
        && (document.lexeme(index).verb == nil || document.isCapitalised(index))
        && document.word(index) != .and
    }
  }

  /// "They end on 18 October", "Everything ends on Sunday": all that was told of, and when it begins or ends.
  func opensWithAll(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard text.language == .english,
      ["they", "these", "everything"].contains(where: { document.matches(first, $0) })
    else { return false }
    var verb = document.word(first + 1) == .will ? first + 2 : first + 1
    if isBeing(verb) { verb += 1 }
    switch document.verb(verb) {
    case .begin, .last, .end: return true
    default: return isGiven(verb)
    }
  }

  /// "A similar event took place in 2015. It runs until 18 October": the edition that the text is about, where an
  /// earlier one was told of last and the sentence tells of no past.
  func current(before tokens: Range<Int>) -> Int? {
    guard text.language == .english, let last = mentions.last, let series = last.series,
      !last.isCurrent,
      let verb = tokens.prefix(FollowUp.reach).first(where: { document.verb($0) != nil }),
      document.lexeme(verb).form != .past
    else { return nil }
    return mentions.indices.last {
      mentions[$0].headToken == series || mentions[$0].isCurrent
    }
  }

  /// "It will be at the National Library", "The National Library is the venue": where what was told of is.
  func tellsHouse(_ tokens: Range<Int>) -> Bool {
    guard text.language == .english, let last = tokens.last else { return false }
    let first = tokens.lowerBound
    if document.word(first) == .it {
      let end = document.word(first + 1) == .will ? first + 2 : first + 1
      return isBeing(end) && (document.word(end + 1) == .at || document.word(end + 1) == .in)
    }
    // "the library hosts it"
    if document.word(last) == .it, document.verb(last - 1) == .host { return true }
    return ["venue", "host", "setting"].contains { document.matches(last, $0) }
      && document.word(last - 1) == .the && isBeing(last - 2)
  }

  /// "The audience is awaited on 20 October", «Зрителей ждут 20 октября».
  func isAwaited(_ index: Int) -> Bool {
    document.matches(index, "awaited") || document.matchesCyrillic(index, "ждут")
  }
}
