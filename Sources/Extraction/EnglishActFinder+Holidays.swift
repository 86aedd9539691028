import Gazetteer

/// Holidays that have a day and a place of their own: "Bastille Day is celebrated a day early, on the quay", "the
/// consulate will celebrate Nauroz at its theatre on 20 March", "Lucia walks down the staircase on Monday".
extension EnglishActFinder {
  /// A holiday as the subject or object of a verb.
  func celebrating(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isNegated, !document.matches(act.token, "observed") else {
      return nil
    }
    if let day = dayBefore(act) {
      return mention(act, name: Title(tokens: day, isQuoted: false), kind: .ceremony)
    }
    if let head = anniversary(act) { return mention(act, around: head, kind: .ceremony) }
    guard
      let holiday = act.sense == .celebrate && !act.group.isPassive
        ? holiday(after: act.token, in: act.tokens) : holiday(before: act),
      act.group.isPassive || isDated(act.tokens) || act.sense != .celebrate,
      isInRoom(act) || isOutdoors(act) || isPlaced(act.tokens),
      isDated(act.token..<act.tokens.upperBound)
        || text.times(in: act.tokens).contains(where: {
          $0.tokens.lowerBound >= act.token || !act.group.isPassive
        })
    else { return nil }
    // "will be celebrated with a concert": the concert is the occasion
    if act.group.isPassive, isByOccasion(after: act.token) { return nil }
    return mention(
      act, name: Title(tokens: holiday, isQuoted: false), kind: .ceremony)
  }

  /// "The embassy marked the 120th anniversary of independence on 12 June", "the centenary of his birth was celebrated
  /// in Riga on Monday": the anniversary that people keep, on a day and in a place.
  private func anniversary(_ act: Act) -> Int? {
    guard act.sense == .celebrate,
      isPlaced(act.tokens) || isKeptByMission(act) || isKeptByTown(act),
      isDated(act.tokens)
    else { return nil }
    if act.group.isPassive {
      // "when the anniversary was marked and a cross was unveiled" tells of the unveiling
      guard !act.tokens.contains(where: { document.lexeme($0).verb == .unveil }) else { return nil }
      return (max(act.tokens.lowerBound, act.group.start - 14)..<act.group.start).first {
        isAnniversary($0) && document.word($0 + 1) == .of && !isBesidePreposition($0)
      }
    }
    guard isKeptByMission(act) || isKeptByTown(act) else { return nil }
    return (act.token + 1..<min(act.token + 6, act.tokens.upperBound)).first { index in
      isAnniversary(index)
        && !(act.token + 1...index).contains { document.gap($0).separates }
    }
  }

  /// "It was Romania's national day, and the Romanians of Porto marked it on Friday": the day that a pronoun means.
  private func dayBefore(_ act: Act) -> Range<Int>? {
    guard act.sense == .celebrate, !act.group.isPassive, document.word(act.token + 1) == .it,
      isDated(act.tokens), isPlaced(act.tokens)
    else { return nil }
    let start = text.sentences[max(0, act.sentence - 1)].tokens.lowerBound
    return Range(from: start + 1, upTo: act.group.start).last { index in
      document.matches(index, "day")
        && [
          "national", "independence", "republic", "liberation", "unity", "constitution", "saint's",
        ]
        .contains { document.matches(index - 1, $0) }
    }.map { $0 - 1..<$0 + 1 }
  }

  /// "By a concert", "with a gala evening" right after a verb.
  private func isByOccasion(after verb: Int) -> Bool {
    guard document.word(verb + 1) == .by || document.word(verb + 1) == .with,
      document.word(verb + 2) == .a
    else { return false }
    return (verb + 3...verb + 6).contains { index in
      document.lexeme(index).head.map { !$0.isWeak } ?? false
        && !(verb + 2...index).contains { document.gap($0).separates }
    }
  }

  private func isAnniversary(_ index: Int) -> Bool {
    EnglishActFinder.anniversaries.contains(document.tokens[index].hash)
  }

  private static let anniversaries = WordSet(
    "anniversary centenary bicentenary centennial bicentennial sesquicentennial jubilee birthday")

  /// Whether an embassy, an institute, a school or a community stands before a verb.
  private func isKeptByMission(_ act: Act) -> Bool {
    (max(act.tokens.lowerBound, act.group.start - 8)..<act.group.start).contains { index in
      switch document.lexeme(index).noun {
      case .mission, .institution: true
      default: document.matches(index, "community") || document.matches(index, "diaspora")
      }
    }
  }

  /// "Kazan celebrated the 100th anniversary of the poet", "the university marked": whether a city or a house is the
  /// subject of a verb.
  private func isKeptByTown(_ act: Act) -> Bool {
    let last = act.group.start - 1
    guard last >= act.tokens.lowerBound, document.gap(last + 1).isBlank else { return false }
    if let place = text.place(at: last) { return place.isCity && place.form == .name }
    return document.lexeme(last).noun == .venue
      || ["university", "academy", "college", "conservatory", "conservatoire", "lyceum"].contains {
        document.matches(last, $0)
      }
  }

  /// The name of a holiday right before a verb, where it is no time: not "on Bastille Day".
  private func holiday(before act: Act) -> Range<Int>? {
    let end = act.group.start
    guard isHoliday(end - 1), document.isCapitalised(end - 1), document.gap(end).isBlank else {
      return nil
    }
    return name(endingAt: end - 1, in: act.tokens)
  }

  private func holiday(after verb: Int, in tokens: Range<Int>) -> Range<Int>? {
    for index in Range(from: verb + 1, upTo: min(verb + 9, tokens.upperBound)) {
      if document.gap(index).separates { return nil }
      guard isHoliday(index), document.isCapitalised(index),
        !isHoliday(index + 1) || !document.isCapitalised(index + 1)
      else { continue }
      return name(endingAt: index, in: verb + 1..<tokens.upperBound)
    }
    return nil
  }

  /// The capitalised words that end in a holiday's.
  private func name(endingAt last: Int, in tokens: Range<Int>) -> Range<Int>? {
    let end = last + 1
    var start = last
    while start > tokens.lowerBound, end - start < 7, !document.gap(start).separates,
      document.isCapitalised(start - 1) || document.word(start - 1) == .of
        || document.word(start - 1) == .and && document.isCapitalised(start - 2)
        || document.matches(start - 1, "s")
        || document.word(start - 1) == .the && document.word(start - 2) == .of
    {
      start -= 1
    }
    while start < end - 1, document.word(start) == .the || document.word(start) == .of {
      start += 1
    }
    guard !(start..<end).contains(where: { document.lexeme($0).weekday != 0 }) else { return nil }
    switch document.word(start - 1) {
    case .on, .for, .at, .before, .after, .during, .until, .since, .by, .from: return nil
    default: return start..<end
    }
  }

  /// Whether a word ends the name of a holiday, of whatever people.
  private func isHoliday(_ index: Int) -> Bool {
    guard document.isCapitalised(index) else { return false }
    if document.matches(index, "day") || document.matches(index, "night") {
      return document.isCapitalised(index - 1)
        || document.matches(index - 1, "s") && document.isCapitalised(index - 2)
    }
    // "the Day of the Dead"
    let of = document.word(index - 1) == .the ? index - 2 : index - 1
    if document.word(of) == .of, document.matches(of - 1, "day"), document.isCapitalised(of - 1) {
      return true
    }
    if document.matches(index, "year") {
      return document.matches(index - 1, "new") && document.isCapitalised(index - 1)
    }
    return EnglishActFinder.holidays.contains(document.tokens[index].hash)
  }

  private static let holidays = WordSet(
    """
    nowruz novruz navruz nauryz nauroz nawroz newroz norouz norooz nooruz noruz diwali deepavali divali holi navratri
    dussehra dashain tihar pongal onam lohri vaisakhi baisakhi janmashtami puja boishakh nyepi galungan losar tsagaan
    naadam vesak wesak songkran krathong tet chuseok seollal obon tanabata hanami setsubun gion lucia midsummer
    juhannus vappu walpurgis hogmanay halloween samhain beltane imbolc thanksgiving juneteenth kwanzaa matariki
    hanukkah chanukah purim passover sukkot pesach shavuot maslenitsa kupala ligo jani koliada martenitsa martisor
    sinterklaas fasnacht fasching karneval carnival mardi gras muertos posadas raymi pachamama timkat meskel
    enkutatash homowo umhlanga durbar yennayer mawlid mouloud eid bayram sabantuy sabantui ysyakh vardavar
    vardanants trndez hidirellez ederlezi epiphany perahera poson thaipusam oktoberfest
    """)

  private func isOutdoors(_ act: Act) -> Bool {
    (act.token..<act.tokens.upperBound).contains { isOutdoors($0) }
  }
}
