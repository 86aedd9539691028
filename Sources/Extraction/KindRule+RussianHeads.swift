/// Russian heads that are occasions only with certain words beside them, or whose kind those tell.
extension KindRule {
  /// Whether a Russian head is an occasion, where its noun alone does not tell; nil where it does.
  func russianHead(
    _ mention: inout Mention, _ modifiers: Range<Int>, _ after: Range<Int>
  ) -> Bool? {
    let head = mention.headToken
    if isOfNewDate(mention) { return false }
    switch mention.head {
    // «в 2018 году стал лауреатом конкурса в Женеве» is of somebody's life
    case .competition where isOfPrizeWinner(mention), .festival where isOfPrizeWinner(mention):
      return false
    case .reception
    where modifiers.contains { begins($0, ["тепл", "радушн", "сердечн", "горяч", "восторж"]) }:
      return false
    // «вечер приурочен к национальному празднику»
    case .celebration
    where Range(from: modifiers.lowerBound - 3, upTo: modifiers.lowerBound).contains(where: {
      begins($0, ["приуроч", "посвят", "посвящ"])
    }):
      return false
    // «Ночь кино», and not «ночь в музее»
    case .evening where begins(head, ["ночь"]):
      guard let kind = artOfEvening(modifiers, after) ?? nightOfFilms(after) else { return false }
      mention.kind = kind
      return true
    case .evening where isLiterary(modifiers):
      mention.kind = .literature
      return true
    case .evening, .event:
      if isInHonourOfLand(mention, modifiers) {
        mention.kind = .ceremony
        return true
      }
      if mention.head == .event { return programme(&mention, modifiers, after) }
      guard mention.name == nil, let kind = artOfEvening(modifiers, after) else { return nil }
      mention.kind = kind
      return true
    case .meeting, .presentation:
      if mention.head == .presentation, isOfFilms(after) {
        mention.kind = .film
        return true
      }
      // «Писатель представит роман. Презентация состоится …», «Встреча пройдёт …»
      if mention.isDefinite, mention.phrase.count == 1, isOfWriter(before: mention) {
        mention.kind = .literature
        return true
      }
      return mention.head == .meeting && isMeetingOfArtist(&mention) ? true : nil
    // «конференция министров культуры» is a political meeting
    case .conference where begins(head + 1, ["министров", "послов", "президентов", "премьеров"]):
      return false
    // «Лекция состоится …»: the one just told of
    case .talk where mention.isDefinite && mention.phrase.count == 1 && mention.sentence > 0:
      let before = text.sentences[mention.sentence - 1].tokens
      return before.contains { document.lexeme($0).head == .talk } ? true : nil
    case .talk
    where begins(head, ["дискусс", "бесед", "диспут", "лектор"]):
      // «беседа о польском кино», and not «беседа министров»
      return document.word(head + 1) == .about && isOfCulture(head + 1..<head + 8)
        || isOfCulture(modifiers) || has(.artist, in: after)
        || begins(head, ["лектор"]) && isOfCulture(after)
    case .ceremony where begins(head, ["вручен", "награжден"]):
      return isOfCulture(head + 1..<head + 8)
    case .market:
      return has(.artist, in: after)
        || modifiers.contains { begins($0, ["благотвор", "рождествен", "праздничн", "посольск"]) }
    default: return nil
    }
  }

  /// «Новая дата концерта – 14 сентября»: the one that was put off.
  private func isOfNewDate(_ mention: Mention) -> Bool {
    let tokens = text.sentences[mention.sentence].tokens
    return mention.phrase.count == 1
      && text.newDate(at: tokens.lowerBound)?.contains(mention.headToken) ?? false
  }

  /// «Культуры», «культурный».
  func isWordOfCulture(_ index: Int) -> Bool {
    document.word(index) == .culture || document.word(index) == .cultural
  }

  private func isLiterary(_ tokens: Range<Int>) -> Bool {
    tokens.contains { document.lexeme($0).traits.contains(.literary) }
  }

  /// «Лауреат конкурса», «победителем фестиваля»: what somebody has won, and no day of it.
  private func isOfPrizeWinner(_ mention: Mention) -> Bool {
    let near = Range(from: mention.phrase.lowerBound - 2, upTo: mention.headToken)
    return near.contains {
      begins($0, ["лауреат", "победител", "дипломант", "финалист", "призер", "обладател"])
    }
      && !text.times(in: text.sentences[mention.sentence].tokens).contains {
        $0.isOfDay(in: document)
      }
  }

  /// Whether the sentence before tells of a writer or a book.
  private func isOfWriter(before mention: Mention) -> Bool {
    guard mention.sentence > 0 else { return false }
    return text.sentences[mention.sentence - 1].tokens.contains { index in
      document.lexeme(index).traits.contains(.literary)
        || begins(index, ["писател", "прозаик", "книг", "поэт", "роман", "сборник"])
          && document.lexeme(index).noun != .musician
    }
  }

  /// «Концертная программа польских артистов», «дегустация грузинских вин», «дефиле»; nil where a name must tell.
  private func programme(
    _ mention: inout Mention, _ modifiers: Range<Int>, _ after: Range<Int>
  ) -> Bool? {
    let head = mention.headToken
    // «выставочный проект «Тихий берег»», «арт-проект»
    if begins(head, ["проект"]), mention.name != nil,
      modifiers.contains(where: { begins($0, ["выставочн", "арт", "фото"]) })
    {
      mention.kind = .exhibition
      mention.head = .exhibition
      return true
    }
    guard mention.name == nil else { return nil }
    if begins(head, ["дефиле", "дегустац", "флешмоб", "флэшмоб"]) {
      return mention.phrase.contains { text.place(at: $0) != nil }
    }
    // «концертная программа Дней», «в концертной программе», «программа открытия»
    guard begins(head, ["программ"]), document.word(modifiers.lowerBound - 1) != .in,
      !after.contains(where: { document.lexeme($0).head != nil }),
      after.contains(where: { index in
        document.lexeme(index).noun == .musician || document.lexeme(index).noun == .performer
          || text.place(at: index) != nil
      }) || isGivenByPlayers(after.upperBound),
      let kind = kindOfProgramme(modifiers)
        ?? (has(.musician, in: after) && document.word(head - 1) == nil ? .concert : nil)
    else { return nil }
    mention.kind = kind
    return true
  }

  /// «С участием польских пианистов», «в исполнении хора».
  private func isGivenByPlayers(_ start: Int) -> Bool {
    (start..<start + 3).contains { begins($0, ["участи", "исполнен"]) }
      && (start + 1..<start + 6).contains { index in
        document.lexeme(index).noun == .musician || document.lexeme(index).noun == .performer
      }
  }

  /// What an adjective says is in a programme: «концертная», «цирковая», «поэтическая».
  private func kindOfProgramme(_ modifiers: Range<Int>) -> EventKind? {
    for index in modifiers {
      if begins(
        index,
        [
          "концертн", "музыкальн", "вокальн", "симфоническ", "фортепианн", "органн", "джазов",
          "хоров", "сольн", "песенн",
        ])
      {
        return .concert
      }
      if begins(
        index,
        [
          "циркова", "цирково", "танцевальн", "хореографич", "балетн", "театральн", "театрализ",
          "кукольн", "фольклорн",
        ])
      {
        return .performance
      }
      if document.lexeme(index).traits.contains(.literary) { return .literature }
    }
    return nil
  }

  /// «Вечер балета», «вечер польского кино», «театральный вечер»: the art that fills an evening, if it is not music.
  private func artOfEvening(_ modifiers: Range<Int>, _ after: Range<Int>) -> EventKind? {
    if isOfFilms(after) || modifiers.contains(where: { begins($0, ["кинематограф"]) }) {
      return .film
    }
    let isOfStage = { (index: Int) in
      self.begins(index, ["балет", "хореограф", "танц", "театральн", "танго", "пантомим"])
    }
    guard !has(.musician, in: after) else { return nil }
    return modifiers.contains(where: isOfStage) || after.prefix(3).contains(where: isOfStage)
      ? .performance : nil
  }

  /// «Ночь короткого метра», «ночь румынского кино».
  private func nightOfFilms(_ after: Range<Int>) -> EventKind? {
    after.prefix(3).contains { begins($0, ["метра", "кино", "анимац"]) } ? .film : nil
  }

  /// «Торжественный вечер, посвящённый Дню независимости», «приём по случаю 30-летия дипотношений»: it honours
  /// a land, and nobody's work.
  private func isInHonourOfLand(_ mention: Mention, _ modifiers: Range<Int>) -> Bool {
    let start = mention.phrase.upperBound
    guard
      mention.head == .evening
        || modifiers.contains(where: { begins($0, ["торжествен", "праздничн", "памятн"]) }),
      mention.name == nil,
      let opening = (start..<start + 3).first(where: {
        begins($0, ["посвящ", "приуроч"]) || document.matchesCyrillic($0, "случаю")
          || document.matchesCyrillic($0, "честь")
      })
    else { return false }
    var isOfLand = false
    for index in opening + 1..<opening + 9 {
      if document.gap(index).contains(.stop) || document.verb(index) != nil { break }
      let lexeme = document.lexeme(index)
      if isStateDay(index) { isOfLand = true }
      switch lexeme.noun {
      case .artist, .musician, .performer: return false
      default: break
      }
      if !lexeme.traits.isDisjoint(with: [.literary, .film]) { return false }
    }
    return isOfLand
  }

  /// «(День) независимости», «национальный праздник», «30-летие установления», a feast by its name.
  func isStateDay(_ index: Int) -> Bool {
    document.lexeme(index).traits.contains(.feast)
      || begins(
        index,
        [
          "независимост", "конституц", "государственност", "дипотношен", "дипломатическ",
          "освобожден",
        ])
      || begins(index, ["республик", "побед", "един", "провозглаш", "образован"])
        && begins(index - 1, ["дню", "дня", "день", "днем", "народного"])
      || begins(index, ["рожден"]) && begins(index + 1, ["импер", "корол", "эмир", "султан"])
      || begins(index, ["праздник"]) && begins(index - 1, ["национальн", "государствен"])
  }

  private func isOfCulture(_ tokens: Range<Int>) -> Bool {
    for index in tokens {
      if document.gap(index).contains(.stop) || document.verb(index) != nil { return false }
      let lexeme = document.lexeme(index)
      switch lexeme.noun {
      case .artist, .musician, .performer, .film, .work: return true
      default: break
      }
      if !lexeme.traits.isDisjoint(with: [.culture, .literary, .film]) { return true }
    }
    return false
  }

  private func begins(_ index: Int, _ stems: [StaticString]) -> Bool {
    stems.contains { document.begins(index, $0) }
  }
}
