import Gazetteer

/// What stands around a verb: its subject, its object, where and when.
extension EnglishActFinder {
  /// "On show", "on display", "on view".
  func isOnShow(_ index: Int) -> Bool {
    isOn(index)
      || document.word(index - 1) == .on
        && (document.matches(index, "show") || document.matches(index, "display")
          || document.matches(index, "view") || document.matches(index, "exhibit"))
  }

  /// "A recording of the symphony appeared in 2014", "her second album appears".
  func isRecord(_ act: Act) -> Bool {
    ["appear", "appeared", "appears"].contains { document.matches(act.token, $0) }
      && (max(act.tokens.lowerBound, act.group.start - 6)..<act.group.start).contains { index in
        EnglishActFinder.records.contains(document.tokens[index].hash)
      }
  }

  /// "His novel came out in 1969": what is published is no occasion.
  func isPublished(_ act: Act) -> Bool {
    act.sense == .come && document.matches(act.token + 1, "out")
      && (document.gap(act.token + 2).separates || document.word(act.token + 2) == .in
        || document.word(act.token + 2) == .on)
  }

  private static let records = WordSet(
    """
    recording recordings album albums disc discs cd cds record records edition editions translation translations book
    books novel novels article articles review reviews catalogue volume score biography
    """)

  /// "He will be on stage at the Opera", "stood on stage".
  func isOnStage(_ index: Int) -> Bool {
    guard document.matches(index, "stage"), document.word(index - 1) == .on else { return false }
    switch document.word(index - 2) {
    case .be, .is, .are, .was, .were: return true
    default:
      return ["stand", "stands", "stood"].contains { document.matches(index - 2, $0) }
    }
  }

  /// ""North Wind" is on until 8 March".
  private func isOn(_ index: Int) -> Bool {
    guard document.word(index) == .on, document.gap(index - 1).contains(.closeQuote),
      let time = text.time(at: index + 1) ?? text.time(at: index + 2), time.value.isEnd
    else { return false }
    return document.word(index - 1) == .is
  }

  /// The verb before "on show": "are on display", "went on view".
  func onShow(_ index: Int) -> VerbGroup {
    if document.word(index) == .on {
      return VerbGroup(document, at: index, from: VerbGroup(document, at: index - 1).start)
    }
    let back = index - 2
    var group = VerbGroup(document, at: document.lexeme(back).verb == nil ? index - 1 : back)
    group = VerbGroup(document, at: index, from: group.start)
    return group
  }

  /// Whether a word that may be a verb is a noun where it stands: "a show", "the Moscow tours".
  func isNoun(_ index: Int) -> Bool {
    let lexeme = document.lexeme(index)
    if document.isCapitalised(index) || document.isDance(index) { return true }
    // "ballet stars from Kazan"
    if document.matches(index, "stars"), document.word(index + 1) == .from { return true }
    if document.startOfRepetition(endingAt: index - 1) != nil { return false }
    switch document.word(index - 1) {
    case .will, .would, .to, .can, .could, .should, .not, .has, .have, .had, .is, .are, .was, .were,
      .be, .been, .being, .which, .who, .that, .they, .it:
      return false
    case .the, .a, .of, .its, .their, .this, .in, .at, .from, .by, .with, .for, .such, .another,
      .both, .culture, .cultural:
      return true
    default: break
    }
    guard lexeme.form == .base || lexeme.form == .present,
      lexeme.head != nil || lexeme.noun != nil || !lexeme.traits.isEmpty
    else { return false }
    if document.gap(index) == .hyphen { return true }
    // after an adjective it is a noun, after those who perform a verb
    if let place = text.place(at: index - 1), place.form == .adjective { return true }
    let before = document.lexeme(index - 1)
    if before.noun != nil, before.traits.isDisjoint(with: .plain) { return false }
    if !before.traits.isDisjoint(with: [.culture, .plain, .international]) {
      return !document.isCapitalised(index - 1)
    }
    return lexeme.form == .base && before.word == nil && !document.isPluralLike(index - 1)
  }

  /// Verbs of showing that have works as their object.
  func isShowing(_ index: Int) -> Bool {
    [
      "shows", "show", "showed", "showing", "displays", "display", "displayed", "displaying",
      "exhibits", "exhibit", "exhibited", "exhibiting", "presents", "present", "presented",
      "presenting", "screens", "screen", "screened", "screening", "showcases", "showcase",
      "showcased", "showcasing", "unveils",
    ].contains { document.matches(index, $0) }
  }

  /// Verbs that bring a piece before an audience.
  func isStaging(_ index: Int) -> Bool {
    isShowing(index)
      || [
        "stage", "stages", "staged", "staging", "mount", "mounts", "mounted", "premieres",
        "premiere", "premiered", "premiering", "repeat", "repeats", "repeated", "reprise",
        "reprises", "reprised", "revive", "revives", "revived",
      ].contains { document.matches(index, $0) }
  }

  func isHabit(_ act: Act) -> Bool {
    for index in max(
      act.tokens.lowerBound, act.group.start - 10)..<min(
        act.tokens.upperBound, act.token + 8)
    {
      switch document.word(index) {
      case .every where document.lexeme(index + 1).weekday != 0: continue
      case .usually, .always, .every, .regular: return true
      case .the where document.matches(index + 1, "world"):
        // "all over the world"
        switch document.word(index - 1) {
        case .over, .around, .preposition: return true
        default: continue
        }
      default: continue
      }
    }
    return false
  }

  /// Whether the sentence tells a place, a house or a time, so that one occasion is meant.
  func isSituated(_ act: Act) -> Bool {
    if !text.times(in: act.tokens).isEmpty || isUnderDay(act.sentence) { return true }
    for index in text.places(in: act.tokens).indices {
      switch roles[index] {
      case .location, .host, .destination: return true
      default: continue
      }
    }
    return act.tokens.contains {
      document.matches($0, "here") || document.matches($0, "afterwards")
        || document.matches($0, "later") || document.lexeme($0).traits.contains(.audience)
        || document.lexeme($0).noun == .venue && isInside($0)
    }
      || !VenueReader(text: text).venues(in: act.tokens).isEmpty
  }

  /// Whether a sentence stands in a list below its day.
  func isUnderDay(_ sentence: Int) -> Bool {
    Agenda(text: text).day(of: sentence) != nil
  }

  /// "In the foyer", "at a gallery".
  func isInside(_ venue: Int) -> Bool {
    (max(0, venue - 4)..<venue).contains {
      document.word($0) == .in || document.word($0) == .at || document.word($0) == .on
    }
  }

  /// The nearest noun of some classes before the verb, in its sentence.
  func noun(before act: Act, _ classes: [NounClass]) -> Int? {
    var back = act.group.start - 1
    var steps = 0
    while back >= act.tokens.lowerBound, steps < 24 {
      if !document.gap(back + 1).isDisjoint(with: [.semicolon, .stop, .dash, .colon]) {
        return nil
      }
      let lexeme = document.lexeme(back)
      if let noun = lexeme.noun, classes.contains(noun),
        lexeme.verb == nil || lexeme.form != .past, !isBesidePreposition(back),
        !((noun == .work || noun == .film) && isPartOfHead(back))
      {
        return back
      }
      back -= 1
      steps += 1
    }
    return nil
  }

  /// "The Mariinsky Ballet", "the New Riga Theatre": a company right before the verb.
  func company(before act: Act) -> Int? {
    var last = act.group.start - 1
    // "the Mariinsky Ballet of St Petersburg"
    if let place = text.place(at: last) {
      let the = place.tokens.lowerBound - 1
      let of = document.word(the) == .the ? the - 1 : the
      if document.word(of) == .of || document.word(of) == .from { last = of - 1 }
    }
    if last < act.group.start - 1 {
      // "the Ballet of Santiago de Cuba"
      if last >= act.tokens.lowerBound,
        document.matches(last, "ballet") || document.matches(last, "circus"),
        document.isCapitalised(last)
      {
        return last
      }
    }
    // "the Ballet Nacional de Cuba"
    if document.isCapitalised(last) || text.place(at: last) != nil {
      let before = Range(from: max(act.tokens.lowerBound, last - 5), upTo: last + 1)
      for index in before.reversed()
      where document.matches(index, "ballet") || document.matches(index, "circus") {
        return index
      }
    }
    // "the theatre Drak"
    var first = last
    while first > act.tokens.lowerBound, last - first < 3, document.isCapitalised(first),
      document.gap(first).isBlank
    {
      first -= 1
    }
    // "the Polish theatre Rubato"
    let isOpened =
      document.word(first - 1) == .the || text.place(at: first - 1)?.form == .adjective
    if first < last, !document.isCapitalised(first), isOpened,
      ["ballet", "circus", "theatre", "theater"].contains(where: { document.matches(first, $0) })
    {
      return first
    }
    // "the Samarkand puppet theatre"
    let name =
      !document.isCapitalised(last - 1)
        && EnglishActFinder.sorts.contains { document.matches(last - 1, $0) } ? last - 2 : last - 1
    guard name >= act.tokens.lowerBound,
      ["ballet", "opera", "circus", "theatre", "theater", "philharmonic"].contains(where: {
        document.matches(last, $0)
      }), document.isCapitalised(name) || text.place(at: name) != nil
    else { return nil }
    return last
  }

  private static let sorts: [StaticString] = [
    "puppet", "drama", "youth", "dance", "state", "national", "musical", "city", "children", "folk",
    "chamber", "shadow", "academic", "opera",
  ]

  /// Whether a noun only tells where or by whom, as "in the works", "at the opera".
  func isBesidePreposition(_ index: Int) -> Bool {
    var back = index - 1
    while index - back <= 4, document.gap(back + 1).joins {
      switch document.word(back) {
      case .at, .in, .about, .near, .before, .after: return true
      case .the, .a, .culture, .cultural, .its, .their: back -= 1
      case nil where document.lexeme(back).verb == nil: back -= 1
      default: return false
      }
    }
    return false
  }

  /// The nearest noun of some classes after a verb, in its clause.
  func noun(after index: Int, in tokens: Range<Int>, _ classes: [NounClass]) -> Int? {
    var next = index + 1
    while next < tokens.upperBound, next - index <= 8 {
      if document.gap(next).separates { return nil }
      if let noun = document.lexeme(next).noun, classes.contains(noun) { return next }
      switch document.word(next) {
      case .in, .at, .to, .for, .with, .that, .which, .who: return nil
      default: next += 1
      }
    }
    return nil
  }

  /// "The Lao National Circus", "the Tbilisi Opera": whether a word ends the name of a company.
  private func isCompany(_ index: Int) -> Bool {
    document.isCapitalised(index) && document.isCapitalised(index - 1)
      && ["ballet", "opera", "circus", "philharmonic"].contains { document.matches(index, $0) }
  }

  /// A proper name right before the verb, or before what is set between commas after it.
  func properSubject(_ act: Act) -> Int? {
    var end = act.group.start
    if document.word(end - 1) == .who || document.word(end - 1) == .which
      || document.word(end - 1) == .that
    {
      end -= 1
    }
    if let last = properEnd(before: end, act.tokens) ?? homed(before: end, act.tokens) {
      return last
    }
    // "The Flying Steps, four times world champions, will perform"
    guard document.gap(end).contains(.comma) else { return nil }
    var back = end - 1
    while back > act.tokens.lowerBound, end - back <= 16 {
      if document.gap(back).contains(.comma) {
        return properEnd(before: back, act.tokens)
      }
      if !document.gap(back).isDisjoint(with: [.stop, .semicolon, .colon]) { return nil }
      back -= 1
    }
    return nil
  }

  /// "Joana Falcato of Lisbon sang": a name before the place that its bearer is from.
  private func homed(before end: Int, _ tokens: Range<Int>) -> Int? {
    guard let place = text.place(at: end - 1), place.tokens.upperBound == end,
      place.form == .name
    else { return nil }
    // "Joana Falcato (Portugal) sings"
    if document.gap(place.tokens.lowerBound) == [.space, .openParenthesis],
      document.gap(end).contains(.closeParenthesis)
    {
      return properEnd(before: place.tokens.lowerBound, tokens, isNoted: true)
    }
    switch document.word(place.tokens.lowerBound - 1) {
    case .of, .from: break
    default: return nil
    }
    let name = place.tokens.lowerBound - 1
    guard let last = properEnd(before: name, tokens), last > tokens.lowerBound,
      document.isCapitalised(last - 1), document.lexeme(last).noun == nil
    else { return nil }
    return last
  }

  func properEnd(before end: Int, _ tokens: Range<Int>, isNoted: Bool = false) -> Int? {
    let last = end - 1
    guard last >= tokens.lowerBound,
      isNoted || document.gap(end).isSubset(of: [.space, .lineBreak, .comma, .closeQuote]),
      document.isCapitalised(last), document.lexeme(last).word == nil,
      text.place(at: last).map({ $0.form == .adjective }) ?? true, text.time(at: last) == nil
    else { return nil }
    // neither a minister nor a house, nor "in the Baltics"
    if document.word(last - 1) == .the,
      document.word(last - 2) == .in || document.word(last - 2) == .at
    {
      return nil
    }
    var start = last
    while start > tokens.lowerBound, document.gap(start).joins, last - start < 8,
      document.isCapitalised(start - 1) || document.lexeme(start - 1).noun == .official
    {
      start -= 1
    }
    if text.places(in: start..<end).map(\.tokens.count).reduce(0, +) >= end - start - 1,
      text.place(at: start) != nil
    {
      return nil
    }
    // "Visitors danced around the tower"
    if isOfSaint(start) || start == last && document.lexeme(last).traits.contains(.audience) {
      return nil
    }
    // "the students, under Bambang Suryadi, perform"
    if document.gap(end).contains(.comma) {
      switch document.word(start - 1) {
      case .under, .with, .by, .about, .after: return nil
      default: break
      }
    }
    let isOther = (max(tokens.lowerBound, start - 1)...last).contains {
      switch document.lexeme($0).noun {
      case .official, .office, .mission, .delegation: true
      default: document.lexeme($0).traits.contains(.sport)
      }
    }
    return isOther ? nil : last
  }

  /// "It plays at the Tchaikovsky Hall": the orchestra of the sentence before.
  func pronounSubject(_ act: Act) -> Int? {
    let before = document.word(act.group.start - 1)
    guard act.sentence > 0, before == .it || before == .they,
      act.group.start - act.tokens.lowerBound <= 6
    else { return nil }
    for sentence in (max(0, act.sentence - 3)..<act.sentence).reversed() {
      let told = text.sentences[sentence].tokens.last {
        document.lexeme($0).isPlayer && (before == .they || !document.isPluralLike($0))
          || before == .it && isCompany($0)
      }
      if let told { return told }
    }
    return nil
  }
}

extension Document {
  /// Whether a small word ends like the past of a regular verb: "walked".
  func endsInEd(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), !isCapitalised(index) else { return false }
    let token = tokens[index]
    return token.end - token.start > 4 && bytes[token.end - 1] == UInt8(ascii: "d")
      && bytes[token.end - 2] == UInt8(ascii: "e")
  }

  /// Whether a word ends like a plural.
  func isPluralLike(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    return token.end - token.start > 3 && bytes[token.end - 1] == UInt8(ascii: "s")
  }
}
