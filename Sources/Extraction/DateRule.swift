import Chronology

/// Decides when an occasion is, from all times said of it.
struct DateRule {
  /// What begins in a longer time, such as a year, may be over within it.
  private static let longestOpening = 31
  /// The month from which what ends is the year's.
  private static let lateMonth = 10

  let text: MarkedText
  let mentions: [Mention]
  let published: CivilDate?

  /// Fills in the date of an occasion; `earlier` is the day of what was told of before it.
  func date(_ occasion: inout Occasion, earlier: CalendarPart?) {
    let resolver = TemporalResolver(anchor: published)
    let spoken = SpokenTime(text: text, published: published)
    if let found = postponed(occasion, resolver) {
      occasion.date = found.date
      occasion.dateTokens = found.tokens
      occasion.hasOwnDate = true
      return
    }
    let yearTold = yearTold(of: occasion, spoken)
    var starts: [Found] = []
    var ends: [Found] = []
    var whole: [Found] = []
    let isToldAhead = occasion.facts.contains { $0.times.contains(where: \.isOfShowAhead) }
    for (facts, mention) in zip(occasion.facts, occasion.mentions) {
      let weight = mentions[mention].isHeading ? 1 : 0
      for dated in facts.times
      where !isOfThing(dated.match, beside: mentions[mention])
        && !(isToldAhead && dated.isOfArrival)
      {
        let year = year(of: mentions[mention])
        let sure = year > 0 ? year : yearTold ?? 0
        let value =
          sure > 0 ? dated.match.value.inYear(sure) ?? dated.match.value : dated.match.value
        var dated = dated
        if facts.isCancelled, isJustOver(dated, value, resolver) {
          dated.tense = Tense(time: .past, sense: .hold)
        }
        guard var date = spoken.resolve(dated, as: value),
          mentions[mention].series == nil || year == 0 || date.mayLie(in: year)
        else { continue }
        if goesToTheEnd(dated.match), let end = date.end { date.end = .day(end.last) }
        var found = Found(date: date, tokens: dated.match.tokens, weight: weight)
        found.distance = distance(dated.match.tokens, mentions[mention])
        found.hasNoYear = dated.match.value.isYearlessEnd
        found.isOfWeekdays = dated.match.value.isOfWeekdays
        if date.start == nil {
          ends.append(found)
        } else if date.end == nil {
          starts.append(found)
        } else {
          switch dated.relation {
          case .begin where !date.isInterval: starts.append(found)
          // "the trio rounds everything off on Sunday"
          case .end
          where !date.isInterval
            && !(date.isDay && occasion.kind.isOfOneDay && !occasion.head.goesOn):
            ends.append(found)
          default: whole.append(found)
          }
        }
      }
    }
    withoutWeeks(of: occasion, &whole, hasOthers: !starts.isEmpty || !ends.isEmpty)
    whole = joined(whole)
    let before = occasion.facts.lazy.compactMap(\.daysBefore).first
    if before != nil || occasion.facts.contains(where: \.isSameDay), let earlier, starts.isEmpty {
      let day = before.map { CalendarPart.day(earlier.first.adding(days: -$0)) } ?? earlier
      let found = Found(
        date: ResolvedDate(start: day, end: day), tokens: mentions[occasion.main].phrase,
        weight: 0)
      if occasion.head.goesOn { starts.append(found) } else { whole.append(found) }
    }
    // the year of an edition, as in "FIL 2019"
    if starts.isEmpty, ends.isEmpty, whole.isEmpty,
      let mention = occasion.mentions.first(where: { year(of: mentions[$0]) > 0 }),
      let part = CalendarPart.year(mentions[mention].year)
    {
      occasion.date = ResolvedDate(start: part, end: part)
      occasion.dateTokens = mentions[mention].phrase
      occasion.hasOwnDate = true
      return
    }
    if occasion.head == .year {
      // a year of culture is a year, whatever day it is opened on
      let years = whole.filter { $0.date.isYear }
      if !years.isEmpty { whole = years }
      if let year = occasion.mentions.map({ year(of: mentions[$0]) }).first(where: { $0 > 0 }),
        let part = CalendarPart.year(year), years.isEmpty, starts.isEmpty && ends.isEmpty
      {
        whole = [
          Found(
            date: ResolvedDate(start: part, end: part), tokens: mentions[occasion.main].phrase,
            weight: 0)
        ]
        starts = []
        ends = []
      }
    }
    choose(&occasion, starts, ends, whole)
    // the day on which a year of culture is opened or closed tells which year it is, unless it ends early in the next
    if occasion.head == .year, let date = occasion.date, !date.isInterval,
      date.start != nil || date.end.map({ $0.last.month >= DateRule.lateMonth }) ?? true
        || occasion.mentions.contains(where: { mentions[$0].year > 0 }),
      let day = date.start?.first ?? date.end?.last, let part = CalendarPart.year(day.year)
    {
      occasion.date = ResolvedDate(start: part, end: part)
    }
    lengthen(&occasion)
    occasion.hasOwnDate = occasion.date != nil
  }

  /// "The performance planned for 15 October was cancelled", as is told on the 16th: whether the day of what fell through has just
  /// gone by.
  private func isJustOver(
    _ dated: Facts.Dated, _ value: TemporalValue, _ resolver: TemporalResolver
  ) -> Bool {
    guard
      dated.tense.sense == .plan || dated.tense.sense == .cancel || dated.tense.isCounterfactual,
      !value.isOfWeekdays,
      let published, let day = resolver.resolve(value, .nearest)?.end?.last
    else { return false }
    return (1...DateRule.longestOpening).contains(published.dayNumber - day.dayNumber)
  }

  /// "Will be erected next year. The unveiling will take place on 18 October": the one year that is told of what lies ahead.
  private func yearTold(of occasion: Occasion, _ spoken: SpokenTime) -> Int? {
    guard text.language == .english, let published else { return nil }
    let years = Set(
      occasion.facts.flatMap(\.times).compactMap { dated -> Int? in
        guard let date = spoken.resolve(dated, as: dated.match.value), date.isYear else {
          return nil
        }
        return date.start?.first.year
      })
    guard years.count == 1, let year = years.first, year > published.year else { return nil }
    return year
  }

  /// "Until the end of May", «до конца года»: the last day, which "until late May" does not tell.
  private func goesToTheEnd(_ match: TemporalMatch) -> Bool {
    guard case .between(_, let to?) = match.value.extent, to.part == .late else { return false }
    return match.tokens.contains {
      text.document.matches($0, "end") || text.document.matchesCyrillic($0, "конца")
        || text.document.matchesCyrillic($0, "конец")
    }
  }

  /// "Next weekend … on Friday, Saturday and Sunday": days tell more than the week that they are in.
  private func withoutWeeks(of occasion: Occasion, _ whole: inout [Found], hasOthers: Bool) {
    let weeks = Set(
      occasion.facts.flatMap(\.times).filter(\.match.value.isWeek).map(\.match.tokens))
    guard !weeks.isEmpty else { return }
    let days = whole.filter { !weeks.contains($0.tokens) && $0.date.vagueness < 30 }
    if hasOthers || !days.isEmpty { whole.removeAll { weeks.contains($0.tokens) } }
  }

  /// The year in the phrase of a mention, unless it is that of a work; 0 if there is none.
  private func year(of mention: Mention) -> Int {
    guard mention.year > 0, let published else { return mention.year }
    let historic = HistoricYear(text: text, published: published)
    return historic.isOfThing(yearIn: mention) ? 0 : mention.year
  }

  /// Whether a time tells when something came to be rather than when the occasion is.
  private func isOfThing(_ match: TemporalMatch, beside mention: Mention) -> Bool {
    guard let published else { return false }
    return HistoricYear(text: text, published: published).isOfThing(match, beside: mention)
  }

  /// The latest time that is told of what has been put off.
  private func postponed(_ occasion: Occasion, _ resolver: TemporalResolver) -> Found? {
    guard occasion.facts.contains(where: \.isPostponed) else { return nil }
    return occasion.facts.flatMap(\.times).compactMap { dated -> Found? in
      guard dated.tense.sense == .postpone || isPutOff(until: dated) else { return nil }
      var value = dated.match.value
      let start = dated.match.tokens.lowerBound
      // "the new date is 8 December"
      var isAhead = dated.tense == Tense(time: .future, sense: .postpone)
      // "from June to September" is no range here
      if case .between(.some, let to?) = value.extent, text.document.word(start) == .from,
        text.language == .english
      {
        value = TemporalValue(.at(to))
        isAhead = true
      }
      let isTarget =
        isAhead || text.document.word(start - 1) == .to || text.document.word(start - 1) == .until
        || text.document.word(start) == .until
        || text.language == .russian && text.document.word(start - 1) == .in
      guard let date = resolver.resolve(value, isTarget ? .future : .nearest) else { return nil }
      return Found(
        date: date.start == nil || date.end == nil
          ? ResolvedDate(start: date.start ?? date.end, end: date.end ?? date.start) : date,
        tokens: dated.match.tokens, weight: 0)
    }
    .max { one, other in
      guard let first = one.date.start?.first, let second = other.date.start?.first else {
        return false
      }
      return first < second
    }
    .map { ended($0, by: occasion, resolver) }
  }

  /// "Has been pushed back to 25 April. The closing date, 19 July, remains": what goes on has its end still.
  private func ended(
    _ found: Found, by occasion: Occasion, _ resolver: TemporalResolver
  ) -> Found {
    guard found.date.isDay, occasion.head.goesOn, let start = found.date.start?.first else {
      return found
    }
    let end = occasion.facts.flatMap(\.times).lazy
      .filter { $0.relation == .end || $0.match.value.isEnd }
      .compactMap { resolver.resolve($0.match.value, .future)?.end }
      .first { $0.first > start && $0.first == $0.last }
    guard let end else { return found }
    return Found(
      date: ResolvedDate(start: .day(start), end: end), tokens: found.tokens, weight: found.weight)
  }

  /// «Эрмитаж отложил открытие выставки до осени»: the end is the new day.
  private func isPutOff(until dated: Facts.Dated) -> Bool {
    let start = dated.match.tokens.lowerBound
    return text.language == .russian && dated.match.value.isEnd
      && (max(0, start - 10)..<start).contains { text.document.verb($0) == .postpone }
  }

  struct Found {
    let date: ResolvedDate
    let tokens: Range<Int>
    let weight: Int
    /// How far from the mention it stands.
    var distance = 0
    /// Whether it is an end of which no year is told.
    var hasNoYear = false
    /// Whether days of the week tell it.
    var isOfWeekdays = false
  }

  /// How far a time stands from a mention, a comma counting as several words.
  private func distance(_ tokens: Range<Int>, _ mention: Mention) -> Int {
    let isAfter = tokens.lowerBound >= mention.headToken
    let between =
      isAfter
      ? Range(from: mention.phrase.upperBound, upTo: tokens.lowerBound)
      : Range(from: tokens.upperBound, upTo: mention.phrase.lowerBound)
    return between.count + 4 * between.count { text.document.gap($0).separates }
  }

  private func choose(
    _ occasion: inout Occasion, _ starts: [Found], _ ends: [Found], _ whole: [Found]
  ) {
    // an interval says all
    if let interval = whole.first(where: { $0.date.isInterval }) {
      occasion.date = interval.date
      occasion.dateTokens = interval.tokens
      return
    }
    let start = starts.min { $0.date.startVagueness < $1.date.startVagueness }
    let end = ends.min { $0.date.endVagueness < $1.date.endVagueness }
      .map { afterStart(start, $0) }
    if let start, let end, let first = start.date.start, let last = end.date.end,
      first.first <= last.last
    {
      occasion.date = ResolvedDate(start: first, end: last)
      occasion.dateTokens = start.tokens
      return
    }
    let single = whole.enumerated().min { one, other in
      // the more precise of compatible ones, else the first
      if one.element.date.covers(other.element.date) != other.element.date.covers(one.element.date)
      {
        return other.element.date.covers(one.element.date)
      }
      // of one clause the nearer, else the first
      if abs(one.element.tokens.lowerBound - other.element.tokens.lowerBound) < 40,
        one.element.distance != other.element.distance
      {
        return one.element.distance < other.element.distance
      }
      return one.offset < other.offset
    }?.element
    if let end, let last = end.date.end {
      if let single, let first = single.date.start, first.first <= last.last,
        first.first != last.first
      {
        let isAroundEnd = single.date.covers(ResolvedDate(start: last, end: last))
        occasion.date = ResolvedDate(start: isAroundEnd ? nil : first, end: last)
        occasion.dateTokens = single.tokens
        return
      }
      occasion.date = ResolvedDate(start: nil, end: last)
      occasion.dateTokens = end.tokens
      return
    }
    if let start, let first = start.date.start {
      let isNear = start.date.startVagueness < DateRule.longestOpening
      // "there is a centre since Sunday": it was opened that day
      // an earlier edition is over
      let isOver =
        text.language == .russian && mentions[occasion.main].series != nil
        && start.date.end != nil && published.map { (start.date.end?.last ?? $0) < $0 } ?? false
      let isOpen =
        occasion.head.goesOn && occasion.head != .year && isNear && !isOver
        || start.date.end == nil && occasion.head != .unveiling && occasion.kind != .ceremony
      occasion.date = ResolvedDate(start: first, end: isOpen ? nil : first)
      occasion.dateTokens = start.tokens
      return
    }
    if let single {
      occasion.date = single.date
      occasion.dateTokens = single.tokens
    }
  }

  /// Which way the year of a time lies that has none.
  static func direction(_ dated: Facts.Dated) -> TemporalResolver.Direction {
    // "should have played on Friday", "was to have opened in May"
    if dated.tense.isCounterfactual,
      !dated.match.value.isOfWeekdays || dated.match.value.isThisWeekday
    {
      return .nearest
    }
    switch dated.tense.time {
    // «отменён»: that it was called off says nothing of the day that it had
    case .past where dated.tense.sense == .cancel || dated.tense.sense == .postpone:
      return .nearest
    // "has been invited to a festival in March"
    case .past where dated.tense.sense == .invite && dated.tense.isPerfect: return .future
    // "14 September: \"My Fair Lady\", sung in English" tells no time
    case .past: return dated.tense.isParticiple ? .nearest : .past
    case .future: return .future
    case .present:
      return dated.relation == .end ? .future : dated.tense.isProgressive ? .nearest : .future
    // "Monday to Thursday in the small hall": what is told without a verb is announced
    case nil:
      return dated.match.value.isOfTheseWeeks || dated.relation == .end ? .future : .nearest
    }
  }
}

extension EventKind {
  /// Whether it is over within a day, so that what it ends is something else.
  var isOfOneDay: Bool { self == .concert || self == .ceremony || self == .literature }
}

extension ResolvedDate {
  /// Whether it is one whole year.
  var isYear: Bool {
    isSingle
      && start.map { $0.first.month == 1 && $0.first.day == 1 && $0.last.month == 12 } ?? false
  }
  /// Whether it has two ends that differ.
  var isInterval: Bool { start != nil && end != nil && start != end }
  var startVagueness: Int { start.map { $0.last.dayNumber - $0.first.dayNumber } ?? 100_000 }
  var endVagueness: Int { end.map { $0.last.dayNumber - $0.first.dayNumber } ?? 100_000 }
}

extension ResolvedDate {
  /// Whether some of it is in a year: not what another edition is told with in the same clause.
  fileprivate func mayLie(in year: Int) -> Bool {
    let first = start?.first.year ?? Int.min
    let last = end?.last.year ?? Int.max
    return first <= year && year <= last
  }
}
