/// Which day of something longer an item is of, where no date says so: "on the opening day", «на второй день», "throughout the week".
extension FactReader {
  /// "On the opening day", "the last night", «в первый же день», «в день открытия».
  func dayOfWhole(_ tokens: Range<Int>) -> Facts.DayOfWhole? {
    for index in tokens {
      if isThroughout(index) { return .all }
      if text.language == .english {
        if let edge = edgeOfWhole(index) { return edge }
        let isItem =
          ["day", "night", "evening"].contains { document.matches(index, $0) }
          || document.lexeme(index).head.map { $0.kind == .concert || $0.kind == .performance }
            ?? false
        guard isItem else { continue }
        if let number = numberOfDay(index - 1) { return .nth(number) }
        if ["first", "opening"].contains(where: { document.matches(index - 1, $0) }) {
          return .first
        }
        if ["last", "closing", "final"].contains(where: { document.matches(index - 1, $0) }) {
          return .last
        }
      } else if let side = openingOfWhole(index) ?? opensSentence(index) {
        return side
      } else if document.matchesCyrillic(index, "первым"),
        ["в", "пунктом", "номером"].contains(where: { document.matchesCyrillic(index + 1, $0) }),
        document.begins(index + 2, "программ") || document.verb(index + 2) != nil
      {
        return .first
      } else if document.lexeme(index).head == .ceremony {
        if document.matchesCyrillic(index + 1, "открытия") { return .first }
        if document.matchesCyrillic(index + 1, "закрытия") { return .last }
      } else if document.matchesCyrillic(index, "день") || document.matchesCyrillic(index, "вечер")
      {
        let before = document.matchesCyrillic(index - 1, "же") ? index - 2 : index - 1
        if let number = numberOfDay(before) { return .nth(number) }
        if document.matchesCyrillic(before, "первый")
          || document.matchesCyrillic(index + 1, "открытия")
        {
          return .first
        }
        if document.matchesCyrillic(before, "последний")
          || document.matchesCyrillic(before, "заключительный")
          || document.matchesCyrillic(index + 1, "закрытия")
        {
          return .last
        }
      }
    }
    return nil
  }

  /// «На открытии выступит хор», «гала-концерт закрытия»: the first or the last day, unless it tells of what opens.
  private func openingOfWhole(_ index: Int) -> Facts.DayOfWhole? {
    let isOpening = ["открытии", "открытия"].contains { document.matchesCyrillic(index, $0) }
    guard
      isOpening || document.matchesCyrillic(index, "закрытии")
        || document.matchesCyrillic(index, "закрытия"),
      document.matchesCyrillic(index - 1, "на") || document.lexeme(index - 1).head == .concert,
      document.gap(index).isBlank
    else { return nil }
    let next = document.lexeme(index + 1)
    guard
      document.gap(index + 1).separates || next.verb != nil || next.word != nil
        || (next.head?.encloses ?? false) || isWhoPlays(index + 1)
    else { return nil }
    return isOpening ? .first : .last
  }

  /// «Латвийский хор», «ансамбль»: whether those who play stand here, and not what is opened.
  private func isWhoPlays(_ index: Int) -> Bool {
    let noun = document.isAdjective(index) ? index + 1 : index
    switch document.lexeme(noun).noun {
    case .musician, .performer, .artist: return true
    default: return false
    }
  }

  /// «Открытие – в филармонии, споёт хор», «открытие состоится в филармонии, где споёт хор».
  private func opensSentence(_ index: Int) -> Facts.DayOfWhole? {
    guard index == text.sentence(at: index).lowerBound,
      document.gap(index + 1).contains(.dash) || document.verb(index + 1) == .hold
    else { return nil }
    if document.matchesCyrillic(index, "открытие") { return .first }
    return document.matchesCyrillic(index, "закрытие") ? .last : nil
  }

  /// "The programme will be opened by a concert", "a recital closes the festival", "chosen for the opening": which end of something
  /// longer is told of.
  private func edgeOfWhole(_ index: Int) -> Facts.DayOfWhole? {
    func isAny(_ words: [StaticString]) -> Bool {
      words.contains { document.matches(index, $0) }
    }
    if isAny(["opening"]) || isAny(["closing", "close"]) {
      guard document.word(index - 1) == .the, document.word(index + 1) != .of,
        document.word(index - 2) == .for || document.word(index - 2) == .at
          // "The opening is at the Rex, where a band plays"
          || index - 1 == text.sentence(at: index).lowerBound && tellsWhere(after: index)
      else { return nil }
      return isAny(["opening"]) ? .first : .last
    }
    let isOpened =
      isAny(["open", "opens", "opened"])
      || document.word(index + 1) == .with
        && isAny(["start", "starts", "started", "begin", "begins", "began"])
    guard
      isOpened
        || isAny([
          "close", "closes", "closed", "conclude", "concludes", "concluded", "end", "ends", "ended",
        ])
    else { return nil }
    let group = VerbGroup(document, at: index)
    let isOfWhole =
      switch document.word(index + 1) {
      case .by: group.isPassive && isWholeSubject(group.start - 1)
      case .the: !group.isPassive && isWhole(index + 2)
      // "it opened with a concert and ended with a fashion show"
      case .with: isWholeSubject(group.start - 1) || document.word(group.start - 1) == .and
      default: false
      }
    return isOfWhole ? isOpened ? .first : .last : nil
  }

  /// "Is at", "takes place in", "will be in".
  private func tellsWhere(after index: Int) -> Bool {
    (index + 1...index + 3).contains {
      let isTold =
        document.word($0) == .is || document.word($0) == .was || document.word($0) == .be
        || document.matches($0, "place")
      return isTold && (document.word($0 + 1) == .at || document.word($0 + 1) == .in)
    }
  }

  /// "On the same dates", «в эти же дни».
  private func isOnSameDates(_ index: Int) -> Bool {
    if text.language == .english {
      return document.word(index) == .same && document.word(index - 1) == .the
        && ["dates", "days", "period"].contains { document.matches(index + 1, $0) }
    }
    return document.word(index - 1) == .in
      && ["эти", "те"].contains { document.matchesCyrillic(index, $0) }
      && document.matchesCyrillic(index + 1, "же")
      && ["дни", "сроки"].contains { document.matchesCyrillic(index + 2, $0) }
  }

  /// "On the eve of the opening", "two days before the festival", «за день до фестиваля»: how many days before something longer told
  /// of it is.
  func daysBeforeWhole(_ tokens: Range<Int>) -> Int? {
    tokens.lazy.compactMap { index in
      guard let (days, whole) = daysBefore(endingAt: index), isOpeningOrWhole(whole) else {
        return nil
      }
      return days
    }.first
  }

  /// The days of "two days before the", and what they are before.
  func daysBefore(endingAt index: Int) -> (days: Int, whole: Int)? {
    guard text.language == .english else { return russianDaysBefore(index) }
    guard document.word(index + 2) == .the || document.word(index + 2) == .its else { return nil }
    let isThe = document.word(index - 1) == .the
    if isThe, document.matches(index, "eve"), document.word(index + 1) == .of {
      return (1, index + 3)
    }
    guard document.word(index + 1) == .before else { return nil }
    if isThe, document.matches(index, "day") { return (1, index + 3) }
    guard document.matches(index, "days"), let days = counted(index - 1) else { return nil }
    return (days, index + 3)
  }

  /// «Накануне открытия», «за день до фестиваля», «за два дня до начала».
  private func russianDaysBefore(_ index: Int) -> (days: Int, whole: Int)? {
    if document.matchesCyrillic(index, "накануне") { return (1, index + 1) }
    guard document.matchesCyrillic(index + 1, "до") else { return nil }
    if document.matchesCyrillic(index, "день"), document.matchesCyrillic(index - 1, "за") {
      return (1, index + 2)
    }
    guard document.word(index) == .day, document.matchesCyrillic(index - 2, "за"),
      let days = counted(index - 1)
    else { return nil }
    return (days, index + 2)
  }

  private func counted(_ index: Int) -> Int? {
    let word = document.lexeme(index)
    let count = document.number(index) ?? (word.isOrdinal ? 0 : Int(word.number))
    return (2...30).contains(count) ? count : nil
  }

  private func isOpeningOrWhole(_ index: Int) -> Bool {
    text.language == .english
      ? document.matches(index, "opening") || isWhole(index)
      : ["открытия", "начала"].contains { document.matchesCyrillic(index, $0) }
        || document.lexeme(index).head?.encloses ?? false
  }

  /// "The first event is a concert", "the opening night features a play", "its closing act will be …": which end of something
  /// longer the item is that such a subject stands for.
  func edgeBySubject(of mention: Mention) -> Facts.DayOfWhole? {
    let first = text.sentences[mention.sentence].tokens.lowerBound
    guard text.language == .english, mention.phrase.lowerBound - first <= 10 else { return nil }
    let edge: Int
    switch document.word(first) {
    case .the, .its, .their: edge = first + 1
    default: edge = first
    }
    // "The opening featured a recital"
    if document.matches(edge, "opening") || document.matches(edge, "closing"),
      document.matches(edge + 1, "featured") || document.matches(edge + 1, "included"),
      mention.phrase.lowerBound - edge <= 4
    {
      return document.matches(edge, "opening") ? .first : .last
    }
    guard mention.phrase.lowerBound > edge + 2, document.gap(edge + 2).isBlank,
      ["event", "evening", "night", "day", "act", "item", "concert", "performance"].contains(
        where: {
          document.matches(edge + 1, $0)
        }),
      (edge + 2..<mention.phrase.lowerBound).contains(where: {
        switch document.word($0) {
        case .is, .was, .be: true
        default: document.lexeme($0).verb != nil
        }
      })
    else { return nil }
    func isAny(_ words: [StaticString]) -> Bool { words.contains { document.matches(edge, $0) } }
    if isAny(["first", "opening"]) { return .first }
    return isAny(["last", "final", "closing", "concluding"]) ? .last : nil
  }

  /// Whether a word before a verb names something with parts, or points back to what may be that: "the week", "it".
  private func isWholeSubject(_ index: Int) -> Bool {
    isWhole(index) || ["it", "they"].contains { document.matches(index, $0) }
  }

  /// Whether a noun names something with parts: "the programme", "the celebrations".
  private func isWhole(_ index: Int) -> Bool {
    document.lexeme(index).head?.encloses ?? false
      || ["programme", "program", "event", "events", "celebrations", "season", "project"].contains {
        document.matches(index, $0)
      }
  }

  /// "The last day of" the Days: which end of what follows a day is.
  func edgeByDay(before start: Int) -> Facts.Dated.Relation? {
    let of = document.beforeThe(start)
    guard text.language == .english, document.word(of) == .of, document.matches(of - 1, "day")
    else { return nil }
    func isAny(_ words: [StaticString]) -> Bool { words.contains { document.matches(of - 2, $0) } }
    return isAny(["first", "opening"]) ? .begin : isAny(["last", "final", "closing"]) ? .end : nil
  }

  /// «На второй день», «в третий вечер», "on the second night".
  private func numberOfDay(_ index: Int) -> Int? {
    let lexeme = document.lexeme(index)
    if text.language == .english {
      guard document.word(index - 1) == .the, document.word(index - 2) == .on else { return nil }
      return (document.ordinal(index) ?? (lexeme.isOrdinal ? Int(lexeme.number) : nil))
        .flatMap { (2...31).contains($0) ? $0 : nil }
    }
    guard lexeme.isOrdinal, (2...31).contains(lexeme.number),
      document.word(index - 1) == .in
    else { return nil }
    return Int(lexeme.number)
  }

  /// "Throughout the week", "all week", "during the festival", «все дни».
  private func isThroughout(_ index: Int) -> Bool {
    if isOnSameDates(index) { return true }
    if text.language == .russian {
      return ["всю", "весь", "все"].contains { document.matchesCyrillic(index, $0) }
        && ["неделю", "фестиваль", "месяц", "дни"].contains {
          document.matchesCyrillic(index + 1, $0)
        }
    }
    let isAll = document.matches(index, "all") || document.matches(index, "every")
    let start: Int
    if isAll {
      start = index + 1
    } else if document.matches(index, "throughout"), document.word(index + 1) == .the {
      start = index + 2
    } else {
      return false
    }
    let wholes: [StaticString] = ["week", "days", "festival", "event", "month", "year"]
    return wholes.contains { document.matches(start, $0) }
      && !(isAll && document.matches(index, "every") && !document.matches(start, "day"))
  }
}
