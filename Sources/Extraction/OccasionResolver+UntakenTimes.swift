import Chronology

/// Times that no clause gave to anything, for what still lacks one.
extension OccasionResolver {
  /// How many sentences after what goes on its end may stand.
  private static let endReach = 8
  /// How many words before a time the word may stand that says what it is.
  private static let wordReach = 8
  /// The most days between a beginning and an end that belongs to it.
  private static let longestRun = 400
  /// The most days before an end of a beginning that belongs to it.
  private static let longestLookBack = 100
  /// How many occasions before and after may have taken a time.
  private static let neighbours = 40
  /// How many sentences from what goes on its beginning may stand.
  private static let startReach = 3

  /// Completes what is left open by times that nothing else took: an end told sentences later, and the one time of the sentence of
  /// what has none.
  ///
  /// On articles that no rule was made on, 13 of 14 dates that an end completed so were right, and 7 of 7 that came from the sentence.
  func takeUntaken(_ occasions: inout [Occasion], _ mentions: [Mention]) {
    guard let published else { return }
    let statuses = StatusRule(mentions: mentions, published: published)
    for index in occasions.indices {
      let main = mentions[occasions[index].main]
      guard !main.isAside, !main.isHabit else { continue }
      let near = occasions[
        max(0, index - Self.neighbours)..<min(index + Self.neighbours, occasions.count)]
      if let date = occasions[index].date {
        if let start = date.start, date.end == nil || occasions[index].isLengthened,
          let end = untakenEnd(of: occasions[index], from: start, near, mentions, published)
        {
          occasions[index].date?.end = end
        } else if let end = date.end, date.start == nil,
          let start = untakenStart(of: occasions[index], to: end, near, mentions, published)
        {
          occasions[index].date?.start = start
        } else {
          continue
        }
      } else if let found = untakenTime(of: occasions[index], near, published, main) {
        occasions[index].date = found.date
        occasions[index].dateTokens = found.tokens
      } else {
        continue
      }
      statuses.settle(&occasions[index])
    }
  }

  /// "The exhibition opens on 3 May. … The doors will be shut on 14 October": the first end that sentences without an occasion of their
  /// own tell.
  private func untakenEnd(
    of occasion: Occasion, from start: CalendarPart, _ occasions: ArraySlice<Occasion>,
    _ mentions: [Mention],
    _ published: CivilDate
  ) -> CalendarPart? {
    let first = mentions[occasion.main].sentence
    return untaken(by: occasion, in: first..<first + Self.endReach + 1, mentions) { time, tokens in
      guard isEnd(time, in: tokens), let end = end(of: time.value, after: start, published),
        !occasions.contains(where: { $0.date?.end == end })
      else { return nil }
      return end
    }
  }

  /// "Can be seen until 5 June. … It had opened on 3 May": the beginning that sentences without an occasion of their own tell.
  private func untakenStart(
    of occasion: Occasion, to end: CalendarPart, _ occasions: ArraySlice<Occasion>,
    _ mentions: [Mention],
    _ published: CivilDate
  ) -> CalendarPart? {
    let first = mentions[occasion.main].sentence
    let resolver = TemporalResolver(anchor: published)
    let near = first - Self.startReach..<first + Self.startReach + 1
    return untaken(by: occasion, in: near, mentions) { time, tokens in
      guard isStart(time, in: tokens) else { return nil }
      // "it started on Monday" is of one gone by
      let directions: [TemporalResolver.Direction] =
        hasBegun(time, in: tokens) ? [.past] : [.future, .nearest, .past]
      guard
        let start = directions.lazy
          .compactMap({ resolver.resolve(time.value, $0)?.start })
          .first(where: {
            $0.first == $0.last && $0.last < end.first
              && end.last.dayNumber - $0.first.dayNumber <= Self.longestLookBack
          }), !occasions.contains(where: { $0.date?.start == start })
      else { return nil }
      return start
    }
  }

  /// The first of what times of some sentences give that tell of no other occasion, of tickets or of entries.
  private func untaken(
    by occasion: Occasion, in sentences: Range<Int>, _ mentions: [Mention],
    _ part: (TemporalMatch, Range<Int>) -> CalendarPart?
  ) -> CalendarPart? {
    for sentence in sentences.clamped(to: text.sentences.indices)
    where !tellsOther(sentence, than: occasion, mentions) {
      let tokens = text.sentences[sentence].tokens
      guard !isOfDealings(tokens) else { continue }
      for time in text.times(in: tokens) {
        if let found = part(time, tokens), !isOfFormerShowing(time, in: tokens) { return found }
      }
    }
    return nil
  }

  /// "Which was on show in Riga until January": whether a time is that of where something was before.
  func isOfFormerShowing(_ time: TemporalMatch, in tokens: Range<Int>) -> Bool {
    RelativeClause.all(in: tokens, of: text).contains {
      $0.tellsFormerShowing && $0.tokens.contains(time.tokens.lowerBound)
    }
  }

  /// Whether a sentence has a mention of another occasion.
  private func tellsOther(_ sentence: Int, than occasion: Occasion, _ mentions: [Mention]) -> Bool {
    let first = mentions.partitioningIndex { $0.sentence >= sentence }
    return mentions.indices[first...].prefix { mentions[$0].sentence == sentence }
      .contains { !occasion.mentions.contains($0) }
  }

  /// The words before a time that may say what it is.
  private func wordsBefore(_ time: TemporalMatch, in tokens: Range<Int>) -> Range<Int> {
    let start = time.tokens.lowerBound
    return Range(from: max(tokens.lowerBound, start - Self.wordReach), upTo: start)
  }

  /// Whether a time is said to be a beginning: "since 5 May", "opened on 5 May".
  private func isStart(_ time: TemporalMatch, in tokens: Range<Int>) -> Bool {
    if case .between(.some, nil) = time.value.extent { return true }
    guard !isOfOtherActs(time, in: tokens), time.isOfDay(in: text.document) else { return false }
    return wordsBefore(time, in: tokens).contains { text.document.verb($0) == .begin }
  }

  /// Whether the English verb before a time tells that something has begun.
  private func hasBegun(_ time: TemporalMatch, in tokens: Range<Int>) -> Bool {
    text.language == .english
      && wordsBefore(time, in: tokens).contains {
        text.document.verb($0) == .begin && text.document.lexeme($0).form == .past
      }
  }

  /// Whether a time is said to be an end: "until 5 May", "closes on 5 May", «последний день – 5 мая».
  private func isEnd(_ time: TemporalMatch, in tokens: Range<Int>) -> Bool {
    if time.value.isEnd { return true }
    guard !isOfOtherActs(time, in: tokens) else { return false }
    guard case .at(let point) = time.value.extent,
      point.monthNumber != nil || time.isOfDay(in: text.document)
    else { return false }
    let document = text.document
    return wordsBefore(time, in: tokens).contains { index in
      switch document.verb(index) {
      case .end, .last: return true
      default: break
      }
      return text.time(at: index) == nil
        && (["closing", "finale", "shut", "last", "over"].contains { document.matches(index, $0) }
          || ["последн", "окончан"].contains { document.begins(index, $0) })
    }
  }

  /// Whether a time tells when somebody said something, came or signed: "the museum said on Monday".
  private func isOfOtherActs(_ time: TemporalMatch, in tokens: Range<Int>) -> Bool {
    let before = wordsBefore(time, in: tokens)
    guard let index = before.last(where: { text.document.verb($0) != nil }),
      let verb = text.document.verb(index)
    else { return false }
    // "it was announced here on Wednesday", but "announced for Wednesday"
    if text.document.matches(index, "announced") || text.document.matches(index, "confirmed") {
      return !(index + 1..<before.upperBound).contains { text.document.word($0) == .for }
    }
    return !verb.isHappening
  }

  /// The first reading of a time that comes after the beginning.
  private func end(
    of value: TemporalValue, after start: CalendarPart, _ published: CivilDate
  ) -> CalendarPart? {
    let resolver = TemporalResolver(anchor: published)
    return [TemporalResolver.Direction.past, .nearest, .future].lazy
      .compactMap { resolver.resolve(value, $0)?.end }
      .filter {
        $0.first > start.last && $0.last.dayNumber - start.first.dayNumber <= Self.longestRun
      }
      .min { $0.first < $1.first }
  }

  /// "An exhibition of Azerbaijani glass in Venice, during the Biennale of 2021, is being talked about": the one time of its sentence
  /// that no occasion took, if it agrees with what is told of it.
  private func untakenTime(
    of occasion: Occasion, _ occasions: ArraySlice<Occasion>, _ published: CivilDate,
    _ main: Mention
  ) -> (date: ResolvedDate, tokens: Range<Int>)? {
    let tokens = text.sentences[main.sentence].tokens
    guard !isOfDealings(tokens) else { return nil }
    let resolver = TemporalResolver(anchor: published)
    var found: (date: ResolvedDate, tokens: Range<Int>)?
    for time in text.times(in: tokens)
    where !time.value.countsFromText
      && !(time.isOfDay(in: text.document) && isOfOtherActs(time, in: tokens))
      && !occasions.contains(where: { $0.takes(time.tokens) })
      && !FactReader(text: text, roles: roles).isOfProgramme(time, of: main)
    {
      guard
        let date = [TemporalResolver.Direction.past, .nearest, .future].lazy
          .compactMap({ resolver.resolve(time.value, $0) })
          .first(where: { occasion.status.agrees(with: $0, on: published) })
      else { continue }
      // "the president visited the exhibition on Tuesday"
      guard occasion.kind == .year || !date.isOfYears, occasion.kind != .exhibition || !date.isDay
      else { continue }
      guard found == nil else { return nil }
      found = (date, time.tokens)
    }
    return found
  }
}

extension Occasion {
  /// Whether its date rests on a time, or is bounded by it.
  fileprivate func takes(_ tokens: Range<Int>) -> Bool {
    guard let date, let dateTokens else { return false }
    return dateTokens.overlaps(tokens)
      || date.end != date.start
        && facts.contains { facts in
          facts.times.contains {
            $0.match.tokens == tokens && ($0.relation == .end || $0.match.value.isEnd)
          }
        }
  }
}

extension ResolvedDate {
  /// "2018–2020": several years, as of a programme that something belongs to.
  fileprivate var isOfYears: Bool { isInterval && startVagueness > 300 && endVagueness > 300 }
}

extension EventStatus {
  /// Whether what has this status on a day may be then.
  fileprivate func agrees(with date: ResolvedDate, on day: CivilDate) -> Bool {
    switch self {
    case .planned, .proposed, .postponed: date.end.map { $0.last >= day } ?? false
    case .held: date.start.map { $0.first <= day } ?? false
    case .ongoing:
      (date.start.map { $0.first <= day } ?? true) && (date.end.map { $0.last >= day } ?? true)
    case .cancelled: true
    }
  }
}
