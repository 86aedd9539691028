/// What the words around a time say of it, besides the verb of the occasion.
extension FactReader {
  /// «Развёрнута», «выставлены», and not «была развёрнута»: a short participle tells of what is there now.
  func isStandingNow(_ index: Int) -> Bool {
    text.language == .russian && document.lexeme(index).form == .past
      && ["на", "но", "ны", "ен", "та", "то", "ты"].contains { document.hasEnding(index, $0) }
      && ![index - 1, index + 1].contains { document.word($0) == .was }
  }

  /// «Выставка (6 февраля – 8 марта) развёрнута в музее»: the days from one to another are about now.
  func standingNow(_ dated: Facts.Dated) -> Tense? {
    var tense = dated.tense
    guard case .between(.some, .some) = dated.match.value.extent, let token = tense.token,
      tense.sense == .hold || tense.sense == .show, isStandingNow(token)
    else { return nil }
    tense.time = .present
    tense.isProgressive = true
    return tense
  }

  /// «Дни кино пройдут в мае, Дни музыки – в июне»: a dash stands for the verb of the clause before.
  func verbLeftOut(of mention: Mention, in clause: Clause) -> Tense? {
    let sentence = text.sentences[clause.sentence].tokens
    guard document.gap(mention.phrase.upperBound).contains(.dash),
      document.gap(mention.phrase.lowerBound).separates
        || document.word(mention.phrase.lowerBound - 1) == .but
    else { return nil }
    return Range(from: sentence.lowerBound, upTo: clause.tokens.lowerBound).reversed().prefix(30)
      .lazy.compactMap { index in
        document.verb(index).map { TenseReader(text: text).tense(at: index, $0) }
      }.first { $0.sense?.isHappening ?? false }
  }

  /// «Сезон открылся концертом в Братиславе 2 марта»: the verb right before a mention in the instrumental is its own, too.
  func verbBefore(_ mention: Mention, in clause: Clause) -> Tense? {
    let sentence = text.sentences[clause.sentence].tokens
    guard text.language == .russian,
      ["ом", "ем", "ой", "ами", "ями"].contains(where: {
        document.hasEnding(mention.headToken, $0)
      })
    else { return nil }
    var index = mention.phrase.lowerBound - 1
    while index >= sentence.lowerBound, mention.phrase.lowerBound - index <= 8,
      document.gap(index + 1).joins
    {
      if let sense = document.verb(index), sense.isHappening {
        return TenseReader(text: text).tense(at: index, sense)
      }
      index -= 1
    }
    return nil
  }

  /// «Открылась в понедельник и завтра закроется»: the verb of beginning or ending to which a time belongs that opens
  /// its part of the sentence.
  func boundAfter(_ match: TemporalMatch, in clause: Range<Int>) -> Int? {
    guard text.language == .russian, !match.value.isEnd else { return nil }
    let start = match.tokens.lowerBound
    let joint = document.word(start - 1) == .in ? start - 2 : start - 1
    guard
      ["и", "а", "но"].contains(where: { document.matchesCyrillic(joint, $0) })
        || document.gap(joint + 1).contains(.comma)
    else { return nil }
    let end = match.tokens.upperBound
    for index in Range(from: end, upTo: min(end + 2, clause.upperBound)) {
      if document.gap(index).separates { return nil }
      let verb = document.verb(index)
      if verb == .begin || verb == .end { return index }
    }
    return nil
  }

  /// When a day is that the verb of the occasion does not tell, by the finite verb next to it.
  func timeOfClause(of dated: Facts.Dated, in clause: Clause) -> Tense.Time? {
    guard text.language == .english else { return nil }
    let tokens = dated.match.tokens
    let isInClause = clause.tokens.overlaps(tokens)
    let reader = TenseReader(text: text)
    // "is on until Thursday", "are to be seen from Monday"
    if let verb = reader.finiteVerb(before: tokens.lowerBound, in: clause.tokens),
      !document.isPastByEnding(verb.token),
      isInClause, dated.tense.token.map({ $0 < verb.token }) ?? true,
      isBeside(verb.token, tokens.lowerBound)
    {
      return verb.time
    }
    // an end lies ahead unless a past verb stands beside it
    if dated.match.value.isEnd, dated.tense.time == .past, dated.tense.sense?.bounds != true {
      let isPast = reader.finiteVerb(before: tokens.lowerBound, in: clause.tokens).map {
        $0.time == .past && isBeside($0.token, tokens.lowerBound)
      }
      return isPast ?? true ? nil : .future
    }
    guard dated.tense.time == nil else { return nil }
    let sentence = text.sentence(at: tokens.lowerBound)
    let verb =
      isInClause ? reader.finiteVerb(around: tokens, in: clause.tokens) : nil
    return (verb ?? reader.finiteVerb(around: tokens, in: sentence))?.time
  }

  /// Whether nothing but a few words stands between a verb and a time.
  private func isBeside(_ verb: Int, _ time: Int) -> Bool {
    time - verb <= 12 && !(verb + 1..<max(time, verb + 1)).contains { document.gap($0).separates }
  }

  /// Whether a day is that of something else: "Friday's ferry", "a Christmas recital".
  func isOfAnother(_ match: TemporalMatch, _ mention: Mention, in clause: Range<Int>) -> Bool {
    guard text.language == .english else { return false }
    if isBeforeWhere(match, mention, in: clause) || isOfHours(match) || isOfWord(match)
      || isOfJourney(match, mention) || isOfNextClause(match, mention, in: clause)
      || isOfCustom(match) || isOfLastOne(match)
    {
      return true
    }
    guard case .at(let point) = match.value.extent else { return false }
    let end = match.tokens.upperBound
    // "in the summer theatre"
    if document.gap(end) == .space, document.lexeme(end).noun == .venue,
      document.lexeme(end - 1).season != 0
    {
      return true
    }
    if case .holiday = point.base, document.gap(end) == .space,
      document.lexeme(end).head != nil || document.isCapitalised(end)
    {
      return true
    }
    guard point.isDay, document.gap(end) == .apostrophe, document.matches(end, "s") else {
      return false
    }
    let noun = document.lexeme(end + 1)
    return !mention.phrase.overlaps(end..<end + 3) && noun.head == nil
      && !noun.traits.contains(.opening)
  }

  /// "They left this morning for Minsk, where Days of Culture open on Friday".
  private func isBeforeWhere(
    _ match: TemporalMatch, _ mention: Mention, in clause: Range<Int>
  ) -> Bool {
    let between = Range(from: match.tokens.upperBound, upTo: mention.phrase.lowerBound)
    guard
      let opening = between.last(where: {
        document.word($0) == .where && document.gap($0).contains(.comma)
      }), !text.times(in: Range(from: opening, upTo: clause.upperBound)).isEmpty
    else { return false }
    return !(opening + 1..<mention.phrase.lowerBound).contains { document.gap($0).separates }
  }

  /// "Until Knowledge Day, 1 September".
  func isUntilNamed(_ match: TemporalMatch) -> Bool {
    let start = match.tokens.lowerBound
    guard text.language == .english, document.gap(start) == [.comma, .space] else { return false }
    var index = start - 1
    while index > 0, start - index <= 4, document.isCapitalised(index),
      document.gap(index) == .space
    {
      index -= 1
    }
    return index < start - 1 && (document.word(index) == .until || document.word(index) == .through)
  }

  /// Whether weekdays tell when a house is open: "Tuesday to Friday 9 to 19".
  private func isOfHours(_ match: TemporalMatch) -> Bool {
    guard case .between(.some, .some) = match.value.extent, match.value.isOfWeekdays else {
      return false
    }
    return document.number(match.tokens.upperBound) != nil
  }

  /// Whether a day is that of what somebody said or sold: "in a statement received on Friday", "tickets go on sale
  /// tomorrow".
  private func isOfWord(_ match: TemporalMatch) -> Bool {
    guard match.value.isOneDay else { return false }
    let start = match.tokens.lowerBound
    if (start - 3..<start).contains(where: {
      document.matches($0, "sale") && document.word($0 - 1) == .on
    }) {
      return true
    }
    var index = start - 1
    while index >= 0, start - index <= 6, !document.gap(index + 1).separates {
      // "told reporters that on Friday a concert"
      if document.matches(index, "that") { return false }
      if FactReader.messages.contains(where: { document.matches(index, $0) }) {
        return index < start - 1 || document.word(index + 1) == .on
          || document.word(index - 1) == .a && document.word(index - 2) == .in
      }
      index -= 1
    }
    return false
  }

  /// "The concerts are given every night, the last one on 4 August": the day of one of several.
  private func isOfLastOne(_ match: TemporalMatch) -> Bool {
    let start = match.tokens.lowerBound
    let noun = document.word(start - 1) == .on ? start - 2 : start - 1
    return document.matches(noun, "one")
      && ["last", "final", "first"].contains { document.matches(noun - 1, $0) }
      && document.gap(noun - 2).contains(.comma)
  }

  /// Whether a time is when things of this sort usually are: "which usually brings musicians here in July".
  private func isOfCustom(_ match: TemporalMatch) -> Bool {
    var index = match.tokens.lowerBound - 1
    while index >= 0, match.tokens.lowerBound - index <= 30, !document.gap(index + 1).separates {
      if document.word(index) == .usually { return true }
      index -= 1
    }
    return false
  }

  private static let messages: [StaticString] = [
    "statement", "communique", "communiqué", "announcement", "letter", "message", "interview",
    "briefing", "reporters", "journalists", "correspondent", "newsmen", "e-mail", "email", "tweet",
    "press",
  ]

  /// Whether a time is that of what was before: "since its opening last March", "models which the French sent in
  /// April".
  private func isOfJourney(_ match: TemporalMatch, _ mention: Mention) -> Bool {
    let start = match.tokens.lowerBound
    if document.word(start) == .since { return false }
    var index = start - 1
    while index >= 0, start - index <= 7, !document.gap(index + 1).separates,
      !mention.phrase.contains(index)
    {
      if document.word(index) == .and || text.time(at: index) != nil { return false }
      if document.word(index) == .since { return true }
      if mention.kind == .exhibition,
        ["sent", "lent", "mailed", "shipped", "posted"].contains(where: {
          document.matches(index, $0)
        })
      {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Whether a time opens a clause with a subject and verb of its own: "…, and on Friday the centre shows a film".
  private func isOfNextClause(
    _ match: TemporalMatch, _ mention: Mention, in clause: Range<Int>
  ) -> Bool {
    let start = match.tokens.lowerBound
    let joint =
      document.word(start - 1) == .on || document.word(start - 1) == .in ? start - 2 : start - 1
    guard mention.phrase.upperBound <= joint, document.gap(joint).contains(.comma),
      document.word(joint) == .and || document.word(joint) == .but
    else { return false }
    let after = match.tokens.upperBound..<max(clause.upperBound, match.tokens.upperBound)
    guard let first = after.first else { return false }
    switch document.word(first) {
    // "it" is what the clause before tells of
    case .in, .at, .it, .they: return false
    default: break
    }
    return TenseReader(text: text).finiteVerb(
      around: match.tokens.upperBound..<match.tokens.upperBound, in: after) != nil
  }

  /// Whether a word that may be a verb is one beside a time.
  func isVerb(_ index: Int) -> Bool {
    let lexeme = document.lexeme(index)
    if text.language == .russian { return true }
    if document.matches(index, "debut") { return TenseReader(text: text).isVerb(index) }
    // "at the Singing Society"
    if lexeme.form == .gerund, document.isCapitalised(index), document.gap(index).isBlank {
      return false
    }
    if lexeme.form == .base, lexeme.verb == .say || lexeme.verb == .sign {
      switch document.word(index - 1) {
      case .will, .would, .to, .can, .could, .they, .not, .should: return true
      default: return false
      }
    }
    if lexeme.form == .base, document.isDetermined(index) { return false }
    guard lexeme.head != nil || lexeme.noun != nil || !lexeme.traits.isEmpty else { return true }
    switch document.word(index - 1) {
    case .will, .would, .to, .was, .were, .is, .are, .been, .being, .has, .have: return true
    default: return lexeme.form == .past || lexeme.form == .present && lexeme.head == nil
    }
  }

  /// "A lecture was held on Friday, followed by a concert": whether a mention is told only as what comes right after another.
  func isFollower(_ mention: Mention) -> Bool { wordBy(before: mention) != nil }

  /// The verb of what a mention comes right after.
  func verbBefore(follower mention: Mention) -> Tense? {
    guard let by = wordBy(before: mention) else { return nil }
    let before = Range(
      from: text.sentences[mention.sentence].tokens.lowerBound, upTo: by - 1)
    return before.reversed().lazy.compactMap { index in
      document.verb(index).flatMap { sense in
        sense.isHappening ? TenseReader(text: text).tense(at: index, sense) : nil
      }
    }.first
  }

  /// The "by" of "followed by" before a mention.
  private func wordBy(before mention: Mention) -> Int? {
    guard text.language == .english, mention.kind.isStaged || mention.kind == .film else {
      return nil
    }
    let start = mention.phrase.lowerBound
    let by = document.beforeArticle(start)
    return document.word(by) == .by && document.matches(by - 1, "followed")
      && document.gap(by - 1).contains(.comma) ? by : nil
  }
}
