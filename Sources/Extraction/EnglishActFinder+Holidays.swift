import Gazetteer

/// Holidays that have a day and a place of their own: "Bastille Day is celebrated a day early, on the quay", "the
/// consulate will celebrate Nauroz at its theatre on 20 March", "Lucia walks down the staircase on Monday".
extension EnglishActFinder {
  /// A holiday as the subject or object of a verb.
  func celebrating(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isNegated, !document.matches(act.token, "observed"),
      let holiday = act.sense == .celebrate && !act.group.isPassive
        ? holiday(after: act.token, in: act.tokens) : holiday(before: act),
      act.group.isPassive || isDated(act.tokens) || act.sense != .celebrate,
      isInRoom(act) || isOutdoors(act) || isHoused(act.tokens),
      isDated(act.token..<act.tokens.upperBound)
        || text.times(in: act.tokens).contains(where: {
          $0.tokens.lowerBound >= act.token || !act.group.isPassive
        })
    else { return nil }
    return mention(
      act, name: Title(tokens: holiday, isQuoted: false), kind: .ceremony)
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
    for index in Range(from: verb + 1, upTo: min(verb + 7, tokens.upperBound)) {
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
        || document.matches(start - 1, "s")
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
