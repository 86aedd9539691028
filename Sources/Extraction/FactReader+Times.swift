/// What a clause says of time besides days: which day of what, how many, and what is none of its own.
extension FactReader {
  /// Whether a time is that of a plan or agreement: "the programme for 2022–2024", «план на 2020 год».
  func isOfPlan(_ start: Int) -> Bool {
    guard
      document.word(start - 1) == .for
        || text.language == .russian
          && document.word(start - 1) == .in
    else { return false }
    var index = start - 2
    while index >= 0, start - index <= 7, !document.gap(index + 1).separates {
      let lexeme = document.lexeme(index)
      // "plans an exhibition for May"
      if document.isVerbBeforeNumber(index) { return false }
      if lexeme.noun == .agreement
        || FactReader.plans.contains(where: { document.matches(index, $0) })
        || FactReader.russianPlans.contains(where: { document.matchesCyrillic(index, $0) })
      {
        return true
      }
      if lexeme.verb != nil, lexeme.noun == nil { return false }
      index -= 1
    }
    return false
  }

  private static let plans: [StaticString] = ["programme", "program", "plan", "plans", "calendar"]
  private static let russianPlans: [StaticString] = [
    "программы", "программе", "программу", "программой", "плана", "плане", "план", "планом",
    "соглашения", "сотрудничества", "сотрудничеству", "обмена",
  ]

  /// Whether a time belongs to the clause before the one that moves a show on: "runs until Sunday and then moves to
  /// Osaka".
  func isBeforeMove(_ match: TemporalMatch, of mention: Mention) -> Bool {
    guard text.language == .english, mention.leg?.place != nil, mention.trigger == .act else {
      return false
    }
    let between = Range(from: match.tokens.upperBound, upTo: mention.headToken)
    guard
      let joint = between.last(where: { index in
        document.word(index) == .and || document.word(index) == .but
          || document.word(index) == .before || document.word(index) == .after
      }), !(joint + 1..<mention.headToken).contains(where: { text.time(at: $0) != nil })
    else {
      return false
    }
    return LegFinder.tellsMove(document, in: joint + 1..<mention.headToken + 1)
  }

  /// "Extended to 15 December", «выставку продлили до 10 ноября»: what was made longer ends ahead.
  func isExtended(_ match: TemporalMatch, _ verb: Int) -> Bool {
    text.language == .english
      ? document.isExtended(verb)
      : match.value.isEnd && document.begins(verb, "продл")
  }

  /// "Has been extended by a month, to 15 October", "extended to 15 December": the verb that says until when something was made
  /// longer, before "to" and a time.
  func lengthening(to start: Int, in clause: Range<Int>) -> Int? {
    guard text.language == .english, document.word(start - 1) == .to else { return nil }
    // "extended by a month and runs to 15 October": the nearer verb tells
    if document.verb(start - 2) == .last {
      return document.isExtended(start - 2) ? start - 2 : nil
    }
    return Range(from: max(clause.lowerBound, start - 12), upTo: start - 2).last {
      document.isExtended($0)
    }
  }

  /// «Открытие 21 октября, закрытие 30-го», «последний день – воскресенье»: which end a noun before a time tells.
  func sideByNoun(before start: Int, in tokens: Range<Int>) -> Facts.Dated.Relation? {
    guard text.language == .russian else { return nil }
    for index in Range(from: max(tokens.lowerBound, start - 3), upTo: start).reversed() {
      if document.gap(index + 1).contains(.comma) || document.verb(index) != nil { return nil }
      if ["закрыти", "завершени", "окончани", "финисс"].contains(where: {
        document.begins(index, $0)
      })
        || document.matchesCyrillic(index, "день") && document.begins(index - 1, "последн")
      {
        return .end
      }
      if document.begins(index, "открыти"), document.hasEnding(index, "е") { return .begin }
    }
    return nil
  }

  /// "Five further shows, the last one on 5 February", "three evenings, the first of them on Monday": which of several a day is that of.
  func sideOfSeveral(before start: Int) -> Facts.Dated.Relation? {
    guard text.language == .english else { return nil }
    for index in (max(0, start - 5)..<start).reversed() {
      if !document.gap(index + 1).isBlank { return nil }
      guard document.word(index - 1) == .the,
        document.word(index + 1) == .of
          || document.matches(index + 1, "one") || document.matches(index + 1, "being")
      else { continue }
      if document.word(index) == .last || document.matches(index, "final") { return .end }
      if document.matches(index, "first") { return .begin }
    }
    return nil
  }

  /// «Во вторник его повторят в Минске, где Дни завершатся в субботу»: whether a time belongs to the clause before that of a mention, which
  /// has a time of its own.
  func isBeforeOwnClause(
    _ match: TemporalMatch, of mention: Mention, in clause: Range<Int>
  ) -> Bool {
    let between = Range(from: match.tokens.upperBound, upTo: mention.phrase.lowerBound)
    guard text.language == .russian,
      let turn = between.last(where: {
        document.word($0) == .where && document.gap($0).contains(.comma)
      })
    else { return false }
    return !text.times(in: Range(from: turn, upTo: clause.upperBound)).isEmpty
  }

  /// «Не в 2021 году, а в 2022-м»: whether a time is said to be the wrong one.
  func isDenied(_ match: TemporalMatch, in clause: Range<Int>) -> Bool {
    let start = match.tokens.lowerBound
    let end = match.tokens.upperBound
    guard text.language == .russian else { return false }
    let not = document.word(start - 1) == .in ? start - 2 : start - 1
    return document.word(not) == .not && document.gap(end).contains(.comma)
      && document.word(end) == .but && text.times(in: end..<clause.upperBound).first != nil
  }

  /// Which end of a mention its opening or close tells.
  func openingRelation(_ mention: Mention) -> Facts.Dated.Relation {
    // «вернисаж состоится 5 мая»: from then on the pictures hang
    guard let opening = mention.openingToken else {
      // «последний день выставки – воскресенье»
      let before = mention.phrase.lowerBound - 1
      if document.matchesCyrillic(before, "день"), document.begins(before - 1, "последн") {
        return .end
      }
      if let edge = edgeByDay(before: mention.phrase.lowerBound) { return edge }
      return document.begins(mention.headToken, "вернисаж") ? .begin : .during
    }
    let isEnd =
      document.lexeme(opening).verb == .end || document.matchesCyrillic(opening, "закрытие")
      || document.matchesCyrillic(opening, "закрытия")
      || document.matchesCyrillic(opening, "закрытием")
    return isEnd ? .end : .begin
  }

  /// «Вытесал за зиму» tells how long it took.
  func isHowLong(_ start: Int) -> Bool {
    text.language == .russian && document.matchesCyrillic(start - 1, "за")
  }

  /// Whether «накануне» is the day before what was told of, since it lies ahead.
  func isEve(_ match: TemporalMatch, _ tense: Tense) -> Bool {
    text.language == .russian && tense.time == .future && match.tokens.count == 1
      && document.matchesCyrillic(match.tokens.lowerBound, "накануне")
  }

  /// Whether a verb says what a whole has among its parts: "includes", «включает».
  func includes(_ index: Int) -> Bool {
    ["includes", "include", "comprises", "comprise", "features"].contains {
      document.matches(index, $0)
    }
      || ["включает", "включают", "вошли", "входят", "включит"].contains {
        document.matchesCyrillic(index, $0)
      }
  }

  /// «Каждый год», «каждую весну».
  func isYearOrSeason(_ index: Int) -> Bool {
    document.word(index) == .year || document.lexeme(index).season != 0
      || document.lexeme(index).month != 0
  }

  /// Whether a verb tells of an announcement.
  func isAnnounced(_ index: Int) -> Bool {
    ["announced", "declared"].contains { document.matches(index, $0) }
      || ["объявил", "объявила", "объявили", "объявлено"].contains {
        document.matchesCyrillic(index, $0)
      }
  }

  /// "The concert is on Friday", "is not until May".
  func isSetFor(_ start: Int) -> Bool {
    guard document.word(start - 1) == .on || document.word(start) == .until else { return false }
    let verb = document.word(start) == .until ? start - 1 : start - 2
    return isCopula(document.word(verb) == .not ? verb - 1 : verb) || isInHouse(upTo: verb)
  }

  /// "Is", "are", "will be", "is to be".
  private func isCopula(_ index: Int) -> Bool {
    switch document.word(index) {
    case .is, .are: true
    case .be: document.word(index - 1) == .will || document.word(index - 1) == .to
    default: false
    }
  }

  /// "The show is at the Arts Theatre on 11 October": whether only the house stands between "is" and the preposition of a
  /// time, of which a token is the last before it.
  private func isInHouse(upTo last: Int) -> Bool {
    guard text.language == .english else { return false }
    for index in (max(0, last - 9)..<max(0, last)).reversed() {
      guard document.gap(index + 1).joins || document.gap(index + 1) == [.comma, .space] else {
        return false
      }
      if document.word(index + 1) == .at || document.word(index + 1) == .in, isCopula(index) {
        return true
      }
      guard document.lexeme(index).verb == nil || document.isCapitalised(index) else {
        return false
      }
    }
    return false
  }

  /// «На субботу», «на ближайшее воскресенье»: what is for a day of the week lies ahead.
  func isForWeekday(_ start: Int) -> Bool {
    document.matchesCyrillic(start - 1, "на")
      && (start...start + 1).contains { document.lexeme($0).weekday != 0 }
  }

  /// Whether a verb of saying or announcing in the past stands at a token.
  func isOfSaying(_ index: Int) -> Bool {
    document.lexeme(index).form == .past
      && (document.verb(index) == .say || isAnnounced(index))
  }

  /// Whether what was said begins at a token before a time: "said that", «сообщил, что», «как сообщил министр,».
  func isBetweenSaidAndTold(_ index: Int, _ start: Int) -> Bool {
    if text.language == .english {
      return document.matches(index, "that")
        && Range(from: max(0, index - 5), upTo: index).contains {
          document.verb($0) == .say || document.matches($0, "told") || isAnnounced($0)
        }
    }
    guard document.gap(index + 1).contains(.comma), index < start else { return false }
    return document.matchesCyrillic(index + 1, "что")
      || Range(from: max(0, index - 7), upTo: index + 1).contains { document.verb($0) == .say }
  }

  /// Whether a time is a weekday, or counts from the day of publication.
  func isOfTheseDays(_ value: TemporalValue) -> Bool {
    guard case .at(let point) = value.extent else { return false }
    return switch point.base {
    case .weekday: true
    case .published(let unit, _): unit == .day
    default: false
    }
  }

  /// "Can be visited from Tuesday to Sunday until 20 October": the days of the week on which a house is open.
  func isOfOpeningDays(_ match: TemporalMatch, in clause: Clause) -> Bool {
    guard text.language == .english, case .between(let first?, let last?) = match.value.extent,
      case .weekday = first.base, case .weekday = last.base
    else { return false }
    return times(of: clause).contains { $0.value.isEnd && $0.tokens != match.tokens }
  }

  /// «Кинотеатр «Октябрь»», «книга «Свет зимы»», "the film "Winter"": a month or season in a name is no time.
  func isInTitle(_ match: TemporalMatch) -> Bool {
    guard match.tokens.count == 1,
      document.number(match.tokens.lowerBound) == nil,
      let name = text.quotation(at: match.tokens.lowerBound)
    else { return false }
    return name.isName && name.tokens.count <= 6
  }

  /// «День культуры начался во вторник»: what begins on its only day.
  func isOneDay(_ mention: Mention) -> Bool {
    text.language == .russian && mention.head == .days && !mention.isPlural
  }

  /// "Since 1973 it has held".
  func hasSince(_ clause: Clause) -> Bool {
    clause.tokens.contains { document.word($0) == .since }
      && clause.tokens.contains { document.word($0) == .has || document.word($0) == .have }
  }
}

extension Document {
  /// "Extended", "prolonged": whether a word says that something was made longer.
  func isExtended(_ index: Int) -> Bool {
    matches(index, "extended") || matches(index, "prolonged")
  }
}
