import Gazetteer

/// What the words around a verb make of it.
extension Document {
  /// What the verb at token `index` says, with the word that changes it: "put off", "take part".
  func verb(_ index: Int) -> VerbSense? {
    guard let sense = lexeme(index).verb else {
      // "cut the ribbon of an exhibition"
      if matches(index, "cut") || matches(index, "cuts"),
        matches(index + 2, "ribbon") || matches(index + 2, "tape")
      {
        return .begin
      }
      // "was ushered in with a concert"
      if matches(index, "ushered"), word(index + 1) == .in { return .begin }
      // "is over on the 28th"
      switch word(index - 1) {
      case .was, .were:
        // "was over on Sunday", but "was over 200 years old"
        return matches(index, "over") && isTimeOrPlace(index + 1) ? .end : nil
      case .is, .are, .be, .been, .also:
        if isOff(index) { return .cancel }
        if isUnderWay(index) { return .last }
        return matches(index, "over") ? .end : nil
      default: return nil
      }
    }
    // "was declared open on Saturday"
    if matches(index, "declared"), matches(index + 1, "open") { return .begin }
    // "Ji-won"
    if isCapitalised(index - 1), gap(index) == .hyphen { return nil }
    // "Lee Sang-il"
    if isCapitalised(index), gap(index + 1) == .hyphen, isCapitalised(index - 1) { return nil }
    if sense == .begin, word(index) == .early || matchesCyrillic(index, "начало"),
      isNounOfBeginning(index)
    {
      return nil
    }
    // "closed Mon", "closed on Sundays"
    if sense == .end, matches(index, "closed"),
      isOpeningDay(word(index + 1) == .on ? index + 2 : index + 1)
    {
      return nil
    }
    if matches(index + 1, "off") {
      switch sense {
      case .other where matches(index, "put"), .hold where matches(index, "put"): return .postpone
      case .say where matches(index, "called") || matches(index, "call"): return .cancel
      default: return sense
      }
    }
    // "two shows have been arranged at the Orpheum" lie ahead, what was "arranged by" somebody need not
    if sense == .hold, matches(index, "arranged"), word(index + 1) != .by {
      switch word(index - 1) {
      case .been, .is, .are, .being: return .plan
      default: break
      }
    }
    // "has been moved to 21 October"
    if sense == .other, matches(index, "moved") || matches(index, "shifted"),
      word(index + 1) == .to,
      lexeme(index + 2).weekday != 0 || lexeme(index + 2).month != 0
        || number(index + 2) != nil && lexeme(index + 3).month != 0
    {
      return .postpone
    }
    // "has wound up a course"
    if sense == .other, matches(index, "wound") || matches(index, "winds"),
      matches(index + 1, "up")
    {
      return .end
    }
    if matches(index, "brought"), matches(index + 1, "forward") { return .plan }
    if sense == .attend, matches(index, "taken"), matches(index + 1, "place"),
      word(index - 2) != .should
    {
      return .hold
    }
    // "in return"
    if sense == .come, matches(index, "return"), word(index - 1) == .in { return nil }
    // "carries on to 22 October"
    if sense == .other, word(index + 1) == .on, isCarrying(index) { return .last }
    // "goes until 15 November", "goes on until 30 November"
    if sense == .come {
      let next = word(index + 1) == .on ? index + 2 : index + 1
      if word(next) == .until || word(next) == .from && isSpan(next + 1) { return .last }
      if word(next) == .through,
        number(next + 1) != nil || lexeme(next + 1).month != 0 || lexeme(next + 1).weekday != 0
      {
        return .last
      }
    }
    // "go on stage"
    if sense == .come, word(index + 1) == .on, matches(index + 2, "stage") { return .perform }
    // "meets readers", "strikes up"
    if sense == .found, matches(index, "meets") || matches(index, "meet") || matches(index, "met"),
      isAudience(index + 1) || isAudience(index + 2) || isYoungPlayers(index + 1)
    {
      return .hold
    }
    if sense == .found, isMeeting(index), isTimeOrPlace(index + 1) { return .hold }
    if sense == .other, matches(index + 1, "up"), isStriking(index) { return .perform }
    // "comes to an end"
    if sense == .come, matches(index + 1, "to"),
      matches(index + 3, "end") || matches(index + 3, "close")
    {
      return .end
    }
    if sense == .come, bringsToEnd(index) { return .end }
    // "the curtain came down on the Week"
    if sense == .come, matches(index + 1, "down"), matches(index - 1, "curtain") { return .end }
    // "gets under way"
    if matches(index + 1, "underway") || matches(index + 1, "under") && matches(index + 2, "way") {
      return .begin
    }
    if matches(index + 1, "part") || matches(index + 2, "part") && matches(index + 1, "an") {
      return .attend
    }
    if matches(index + 1, "about"), sense == .come { return .hold }
    if sense == .come, word(index + 1) == .on,
      matches(index + 2, "display") || matches(index + 2, "show") || matches(index + 2, "view")
    {
      return .begin
    }
    if takesStage(index) { return .perform }
    if sense == .other || sense == .hold, isPutOff(index) { return .postpone }
    // "may be visited until 2 June"
    if sense == .come, word(index - 1) == .be, matches(index, "visited") { return .show }
    return sense
  }

  /// "The film days are under way", "is in full swing", but not "preparations are under way".
  private func isUnderWay(_ index: Int) -> Bool {
    guard
      matches(index, "underway") || matches(index, "under") && matches(index + 1, "way")
        || word(index) == .in && matches(index + 1, "full") && matches(index + 2, "swing")
        || word(index) == .in && matches(index + 1, "progress")
    else { return false }
    var back = index - 1
    while back >= 0, index - back <= 16, gap(back + 1).isDisjoint(with: [.stop, .semicolon]) {
      if Document.works.contains(tokens[back].hash) { return false }
      back -= 1
    }
    return true
  }

  /// "The concert is off", "all three are also off": nothing of what else may be off something follows.
  func isOff(_ index: Int) -> Bool {
    guard matches(index, "off"),
      word(index - 1) != .also || word(index - 2) == .is || word(index - 2) == .are
    else { return false }
    switch word(index + 1) {
    case .the, .to, .from, .a, .and, .its, .their: return gap(index + 1).separates
    default: return !matches(index + 1, "limits")
    }
  }

  /// "Mon", "Sundays": the days on which a house is closed.
  private func isOpeningDay(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let isShort = lexemes[index].weekday != 0 && tokens[index].end - tokens[index].start <= 5
    return isShort
      || [
        "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays",
        "weekends",
      ].contains { matches(index, $0) }
  }

  /// Whether «начала» is the genitive of a noun: «до начала июня», «с начала года».
  private func isNounOfBeginning(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .until, .from, .of, .since, .for, .about, .near, .after: return true
    default:
      return lexeme(index + 1).month != 0 || word(index + 1) == .year
        || matchesCyrillic(index, "начало") && isNounAlone(index)
    }
  }

  /// «Начало 18.00», «начало в 19 часов», «положил начало дружбе»: a noun, and not what began.
  private func isNounAlone(_ index: Int) -> Bool {
    let hour = word(index + 1) == .in ? index + 2 : index + 1
    return gap(index + 1).isBlank && number(hour) != nil
      || ["полож", "ознаменов", "знамену"].contains { begins(index - 1, $0) }
  }

  /// Whether a word names those who come to hear or see.
  func isAudience(_ index: Int) -> Bool {
    ["students", "readers", "audiences", "viewers", "visitors", "pupils", "spectators", "fans"]
      .contains { matches(index, $0) }
  }

  /// "Young pianists": whom a guest teaches.
  private func isYoungPlayers(_ index: Int) -> Bool {
    guard matches(index, "young") else { return false }
    switch lexeme(index + 1).noun {
    case .musician, .performer, .artist: return true
    default: return false
    }
  }

  func isMeeting(_ index: Int) -> Bool {
    matches(index, "meet") || matches(index, "meets") || matches(index, "met")
  }

  /// Whether a word begins where or when something is, so that it is no object.
  private func isTimeOrPlace(_ index: Int) -> Bool {
    if gap(index).separates { return true }
    switch word(index) {
    case .in, .at, .on, .from, .for, .under, .here, .between, .this, .last, .next, .tonight,
      .today, .tomorrow, .yesterday, .adverb:
      return true
    default: return false
    }
  }

  /// "From 11 to 20 October": whether a number, a "to" and another number follow.
  private func isSpan(_ index: Int) -> Bool {
    guard number(index) != nil else { return false }
    let to = lexeme(index + 1).month != 0 ? index + 2 : index + 1
    return word(to) == .to && number(to + 1) != nil
  }

  private func isCarrying(_ index: Int) -> Bool {
    ["carry", "carries", "carried", "carrying"].contains { matches(index, $0) }
  }

  private func isStriking(_ index: Int) -> Bool {
    matches(index, "strikes") || matches(index, "strike") || matches(index, "struck")
  }

  /// "Pushed back", "moved to 2021", "shifted to a later date".
  func isPutOff(_ index: Int) -> Bool {
    if matches(index + 1, "back") {
      return matches(index, "pushed") || matches(index, "put") || matches(index, "set")
        || matches(index, "moved")
    }
    guard matches(index, "moved") || matches(index, "shifted") || matches(index, "pushed"),
      word(index + 1) == .to || word(index + 1) == .until || word(index + 1) == .from
    else { return false }
    return (index + 2...index + 5).contains {
      lexeme($0).month != 0 || lexeme($0).season != 0 || word($0) == .year || matches($0, "later")
        || number($0).map { (1900...2100).contains($0) } ?? false
    }
  }

  /// "Brings the Days to a close", "brought a busy week to its end".
  private func bringsToEnd(_ index: Int) -> Bool {
    guard ["bring", "brings", "brought", "bringing"].contains(where: { matches(index, $0) }),
      let to = (index + 1...index + 8).first(where: { word($0) == .to }),
      !(index + 1...to).contains(where: { gap($0).separates })
    else { return false }
    return ["close", "end", "conclusion", "finish"].contains { matches(to + 2, $0) }
  }

  /// "Take the stage", "shares the bill", "drew a standing ovation".
  private func takesStage(_ index: Int) -> Bool {
    // "makes its debut"
    if word(index + 1) == .its || word(index + 1) == .their {
      return (index + 2...index + 3).contains { matches($0, "debut") || matches($0, "bow") }
    }
    guard word(index + 1) == .the || word(index + 1) == .a else { return false }
    switch lexemes[index].verb {
    case .hold, .other, .attend, .host: break
    default: return false
    }
    // "share an evening with the master singer"
    let isShared = matches(index, "share") || matches(index, "shares") || matches(index, "shared")
    return (index + 2...index + 3).contains {
      matches($0, "stage") || matches($0, "bill") || matches($0, "ovation")
        || matches($0, "ovations")
        || isShared
          && (matches($0, "evening") || matches($0, "programme") || matches($0, "platform")
            || matches($0, "program") || matches($0, "night"))
    } && !matches(index, "set") && !matches(index, "sets")
  }

  /// What is under way long before the occasion is.
  private static let works = WordSet(
    """
    preparations preparation work works negotiations talks construction rehearsals registration renovation
    planning restoration plans sales discussions efforts casting selection training search project
    """)
}
