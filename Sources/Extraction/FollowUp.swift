/// Finds what a sentence is about that names no occasion: "It runs until 12 May", «Начало в 19.00».
struct FollowUp {
  let text: MarkedText
  /// The mentions of the sentences before, in order.
  let mentions: [Mention]
  var document: Document { text.document }

  /// How many words of a sentence may say what it is about.
  static let reach = 6

  /// The mention, by its place in the list, that a sentence goes on about; nil if it is about something else.
  func target(of sentence: Int) -> Int? {
    if text.language == .russian, isLabelled(sentence) {
      return mentions.indices.last { !mentions[$0].isAside && mentions[$0].name != nil }
        ?? mentions.indices.last { !mentions[$0].isAside }
    }
    if let event = eventAgain(sentence) { return event }
    let tokens = text.sentences[sentence].tokens
    guard let last = mentions.last, last.sentence >= sentence - 3,
      text.sentences[sentence].paragraph - text.sentences[last.sentence].paragraph <= 1
    else { return nil }
    let isAboutAll =
      opensWithPronoun(tokens) || opensWithEdge(tokens) || tellsHouse(tokens)
      || isDated(sentence)
    guard isAboutAll || last.sentence >= sentence - 2 else { return nil }
    if isLabelled(sentence) { return mentions.count - 1 }
    if text.language == .english, isNewDate(tokens.lowerBound), text.places(in: tokens).isEmpty {
      return mentions.indices.last { !mentions[$0].isAside }
    }
    if isFragment(sentence),
      text.sentences[sentence].paragraph == text.sentences[last.sentence].paragraph,
      !isOnAnotherLine(sentence, from: last.sentence),
      !isAnotherEntry(sentence, after: last.sentence)
    {
      return mentions.count - 1
    }
    if text.language == .english, opensWithVerb(tokens),
      text.sentences[sentence].paragraph == text.sentences[last.sentence].paragraph,
      !isOnAnotherLine(sentence, from: last.sentence)
    {
      return mentions.count - 1
    }
    if let whole = wholeOfProgramme(tokens) { return whole }
    if isOfFilms(tokens), let target = filmsOfWhole(tokens) { return target }
    if isOfAudience(sentence) {
      return mentions.indices.suffix(FollowUp.memory).last {
        mentions[$0].kind == .exhibition
          || (tellsWhere(tokens) || tokens.prefix(FollowUp.reach).contains(where: isAwaited))
            && mentions[$0].kind.isShown
      }
    }
    guard
      last.sentence == sentence - 1
        || isAboutAll,
      hasPronoun(tokens) || isAboutAll || opensWithVerb(tokens) || isIdentified(sentence)
        || opensWithEvent(tokens)
        || clauseTellingWhen(in: tokens) != nil
    else { return nil }
    if !last.head.goesOn, tellsEnd(tokens) || isAboutAll && tellsPastStart(tokens),
      let outer = mentions.indices.last(where: { mentions[$0].head.goesOn })
    {
      return outer
    }
    return current(before: tokens) ?? agreeing(with: tokens) ?? mentions.count - 1
  }

  /// How many mentions back the works may be of that a sentence is about.
  static let memory = 4

  /// Whether a sentence is about who sees it, or about the works: "Visitors can see it until 12 May",
  /// «Посетить её можно до 30 мая».
  func isOfAudience(_ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    let isAbout = tokens.prefix(FollowUp.reach).contains { index in
      let lexeme = document.lexeme(index)
      return lexeme.noun == .work || lexeme.traits.contains(.audience)
        || document.matches(index, "exhibits") || document.matches(index, "entry")
        || document.matches(index, "public") && document.word(index - 1) == .the
        || document.matchesCyrillic(index, "можно") || document.matchesCyrillic(index, "осмотр")
    }
    return isAbout
      && tokens.prefix(2 * FollowUp.reach).contains { index in
        switch document.verb(index) {
        case .show, .last, .hold: true
        default: isVisit(index) || isAwaited(index) || document.matches(index, "access")
        }
      }
  }

  /// Whether a sentence is about the films of a week or festival: "Eight films will be screened until 18 October",
  /// «До 12 октября покажут шесть картин».
  private func isOfFilms(_ tokens: Range<Int>) -> Bool {
    let opening = tokens.prefix(2 * FollowUp.reach)
    // «сеансы начинаются в 18:30 в кинотеатре «Мир»»
    if let first = opening.first, document.begins(first, "сеанс"),
      opening.contains(where: { document.verb($0) == .begin || document.verb($0) == .hold })
    {
      return true
    }
    return opening.contains {
      document.lexeme($0).noun == .film || document.lexeme($0).noun == .work
    }
      && opening.contains { document.verb($0) == .show }
  }

  private func isVisit(_ index: Int) -> Bool {
    if text.language == .russian {
      return [
        "увидеть", "посмотреть", "посетить", "осмотреть", "ознакомиться", "познакомиться",
        "собрались", "собралось", "заполнили",
      ].contains { document.matchesCyrillic(index, $0) }
    }
    return [
      "visited", "gathered", "filled", "packed", "visit", "view", "display", "admire", "viewed",
    ].contains { document.matches(index, $0) }
  }

  private func tellsWhere(_ tokens: Range<Int>) -> Bool {
    tokens.contains { document.lexeme($0).noun == .venue }
  }

  /// «Продлится до 10 июня», «Пройдёт он в мае»: the subject is left out.
  private func opensWithVerb(_ tokens: Range<Int>) -> Bool {
    guard text.language == .russian else { return runs(tokens) }
    switch document.verb(tokens.lowerBound) {
    case .hold, .last, .end: return true
    // «Сыграют на бульваре, в полдень»
    case .perform: return true
    default: return false
    }
  }

  /// «Мероприятие продлится до 9 мая», «Событие состоялось 3 мая»: what was told of before.
  func opensWithEvent(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    if text.language == .english { return opensWithShows(first) }
    // «нынешний», «очередная»: the edition at hand
    guard text.language == .russian,
      [
        "мероприятие", "мероприятия", "событие", "праздник", "акция", "показы", "форум", "нынешний",
        "нынешняя",
        "нынешние", "очередной", "очередная", "очередные", "вечер",
      ].contains(where: { document.matchesCyrillic(first, $0) })
    else { return false }
    return Range(from: first + 1, upTo: min(first + 3, tokens.upperBound)).contains { index in
      switch document.verb(index) {
      case .hold, .last, .end, .begin, .plan: true
      default: false
      }
    }
  }

  /// «Она будет открыта до 30 мая»: a pronoun that opens a sentence, and a verb of beginning or ending behind it.
  private func opensWithPronoun(_ tokens: Range<Int>) -> Bool {
    // "On 29 September it will close its doors"
    let tokens = startOfSubject(tokens)..<tokens.upperBound
    guard
      document.word(tokens.lowerBound) == .it || opensWithAll(tokens)
        || text.language == .russian && document.matchesCyrillic(tokens.lowerBound, "они")
    else { return false }
    return tokens.dropFirst().prefix(3).contains { index in
      switch document.verb(index) {
      case .last, .end, .begin: true
      case .hold: text.language == .russian || isGiven(index)
      case .plan: text.language == .russian
      default: false
      }
    }
  }

  /// "Closes on May 9", "Runs to the 29th", "Opens Friday".
  private func runs(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 12, document.lexeme(tokens.lowerBound).form == .present,
      let time = text.times(in: tokens).first, time.tokens.lowerBound - tokens.lowerBound <= 3
    else { return false }
    switch document.verb(tokens.lowerBound) {
    case .begin, .last, .end: return true
    default: return false
    }
  }

  /// «Новая дата», «новые сроки», "the new opening date": what was to be is put off.
  func isNewDate(_ first: Int) -> Bool { text.newDate(at: first) != nil }

  /// Whether a sentence is no more than a time and a place: "Until 28 October, Ichigokan Museum."
  func isFragment(_ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    // "Concert of choirs. Old Mill Theatre."
    if text.language == .english, tokens.count <= 8,
      VenueReader(text: text).listedHouse(in: tokens) == tokens
    {
      return true
    }
    guard
      text.language == .english || !Agenda(text: text).opensLine(tokens.lowerBound),
      tokens.count <= 12, let time = text.times(in: tokens).first,
      time.tokens.lowerBound - tokens.lowerBound <= 1
        || isHouse(tokens.lowerBound..<time.tokens.lowerBound)
    else { return false }
    return !tokens.contains { document.verb($0) != nil && !document.isCapitalised($0) }
  }

  /// "Old Mill Theatre, 9-13 July": whether a house and nothing else stands before the time.
  private func isHouse(_ tokens: Range<Int>) -> Bool {
    VenueReader(text: text).listedHouse(in: tokens)?.lowerBound == tokens.lowerBound
  }

  /// Whether another line has begun between a mention and a fragment on the same line as what it tells of.
  private func isOnAnotherLine(_ sentence: Int, from mention: Int) -> Bool {
    let agenda = Agenda(text: text)
    return (mention + 1..<max(sentence, mention + 1)).contains {
      agenda.opensLine(text.sentences[$0].tokens.lowerBound) && !isLabelled($0) && !isFragment($0)
    }
  }

  /// Whether the day of another entry stands here: "13 and 14 April." after "Saturday 23 March, 5 pm. Gamelan."
  private func isAnotherEntry(_ sentence: Int, after mention: Int) -> Bool {
    let agenda = Agenda(text: text)
    return text.language == .english && agenda.isDay(sentence) && agenda.day(of: mention) != nil
  }

  /// «Это было в воскресенье», «Было это на террасе».
  func isIdentified(_ sentence: Int) -> Bool {
    guard text.language == .russian else { return false }
    return text.sentences[sentence].tokens.prefix(3).contains { index in
      document.word(index) == .this && document.matchesCyrillic(index, "это")
        && [index - 1, index + 1].contains {
          document.word($0) == .was || document.word($0) == .will
            || ["случилось", "произошло", "происходило"].contains {
              word in document.matchesCyrillic(index + 1, word)
            }
        }
    }
  }

  /// "It was first shown in Abu Dhabi from January to April", "It had already been seen in Rome".
  func tellsFormerShowing(_ sentence: Int) -> Bool {
    let opening = text.sentences[sentence].tokens.prefix(FollowUp.reach + 1)
    guard text.language == .english,
      opening.contains(where: {
        switch document.word($0) {
        case .was, .were, .had, .has, .have: true
        default: false
        }
      })
    else { return false }
    return opening.contains { index in
      ["first", "previously", "already", "earlier", "originally"].contains {
        document.matches(index, $0)
      } && (document.lexeme(index + 1).form == .past || document.word(index + 1) == .been)
    }
  }

  private func hasPronoun(_ tokens: Range<Int>) -> Bool {
    if document.isOfLife(tokens.lowerBound) { return false }
    return tokens.prefix(text.language == .russian ? 2 * FollowUp.reach : FollowUp.reach).contains {
      index in
      switch document.word(index) {
      case .it, .both: true
      case .they: !document.isPerson(index)
      case .its: isObject(index)
      default: false
      }
    }
  }

  /// «Её показывают», «привезли их»: a pronoun beside a verb is its object.
  private func isObject(_ index: Int) -> Bool {
    guard text.language == .russian,
      ["ее", "их", "его"].contains(where: { document.matchesCyrillic(index, $0) })
    else { return false }
    return (document.verb(index + 1) != nil || isIntent(index + 1))
      && document.gap(index + 1).isBlank
      || document.verb(index - 1) != nil && document.gap(index).isBlank
  }

  /// «Её должны были провести», «их собирались показать».
  private func isIntent(_ index: Int) -> Bool {
    document.word(index) == .should
      || ["собирались", "намеревались", "намечали", "рассчитывали"].contains {
        document.matchesCyrillic(index, $0)
      }
  }

  /// "It began on 18 August": no concert that lies ahead did.
  private func tellsPastStart(_ tokens: Range<Int>) -> Bool {
    text.language == .english
      && tokens.prefix(FollowUp.reach - 1).contains {
        document.verb($0) == .begin && document.lexeme($0).form == .past
      }
      && text.times(in: tokens).contains { time in
        time.tokens.contains { document.lexeme($0).month != 0 || document.lexeme($0).weekday != 0 }
      }
  }

  private func tellsEnd(_ tokens: Range<Int>) -> Bool {
    tokens.prefix(FollowUp.reach - 1).contains {
      document.verb($0) == .end || document.verb($0) == .last
    }
  }
}

extension EventKind {
  /// Whether there is something to see or hear in one house.
  fileprivate var isShown: Bool {
    self == .exhibition || self == .concert || self == .performance || self == .film
  }
}

extension Document {
  /// "He", "she" and "I" mean no occasion.
  fileprivate func isPerson(_ index: Int) -> Bool {
    matches(index, "he") || matches(index, "she") || matches(index, "i")
  }

  /// "He began as a nurse and says that it helps him": what somebody did or does, unless it lies ahead.
  fileprivate func isOfLife(_ first: Int) -> Bool {
    guard isPerson(first) else { return false }
    switch word(first + 1) {
    case .will, .can, .is: return false
    default: return true
    }
  }
}
