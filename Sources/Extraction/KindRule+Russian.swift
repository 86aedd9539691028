/// What only Russian phrases tell of the sort of an occasion.
extension KindRule {
  /// «Вечер пианиста Ли», «вечер камерного хора», and «её вечер» where a poet was named.
  func isEveningOfArtist(_ mention: inout Mention, _ after: Range<Int>) -> Bool {
    let isOfPlayer = after.contains {
      document.lexeme($0).noun == .musician && KnownName(document, at: $0) == nil
        || document.lexeme($0).noun == .performer
    }
    if isOfPlayer { return true }
    // «вечер памяти Чюрлёниса»
    if document.matchesCyrillic(mention.headToken + 1, "памяти") {
      mention.kind =
        KindVote(document: document).kind(
          around: mention.phrase, least: 0.3, among: [.literature, .concert, .film]) ?? .literature
      return true
    }
    if let kind = honouredKind(mention.headToken) {
      mention.kind = kind
      return true
    }
    guard document.word(mention.headToken - 1) == .its else { return false }
    let sentence = text.sentences[mention.sentence].tokens
    let vote = KindVote(document: document).kind(
      around: sentence, least: 0.5, among: [.literature, .concert])
    guard let vote else { return false }
    mention.kind = vote
    return true
  }

  /// «Вечер, посвящённый Пушкину», «вечер, посвящённый творчеству поэта»: in whose honour it is.
  private func honouredKind(_ head: Int) -> EventKind? {
    guard document.gap(head + 1) == [.comma, .space], document.begins(head + 1, "посвящ") else {
      return nil
    }
    let honoured = head + 2..<min(head + 9, document.count)
    let isOfArts = honoured.contains { index in
      let lexeme = document.lexeme(index)
      return !document.gap(index).separates
        && (lexeme.noun == .artist || lexeme.noun == .musician
          || !lexeme.traits.isDisjoint(with: [.culture, .literary])
          || KnownName(document, at: index) != nil)
    }
    guard isOfArts else { return nil }
    if honoured.contains(where: {
      document.lexeme($0).noun == .musician && KnownName(document, at: $0) == nil
    }) {
      return .concert
    }
    return KindVote(document: document).kind(
      around: honoured, least: 0.3, among: [.literature, .concert, .film]) ?? .literature
  }

  /// «На конкурс представлены картины», «в конкурсе участвуют»: that of the festival told of before.
  func isOfFestival(_ mention: Mention) -> Bool {
    guard mention.phrase.count == 1, document.word(mention.headToken - 1) == .in else {
      return false
    }
    let first = text.sentences[max(0, mention.sentence - 1)].tokens.lowerBound
    return (first..<mention.headToken).contains { document.lexeme($0).head == .festival }
  }

  /// «Форум пройдёт с 15 по 20 мая», «показы состоятся»: the festival of the sentence before.
  func isFestivalAgain(_ mention: Mention) -> Bool {
    let head = mention.headToken
    guard mention.phrase.count == 1, mention.sentence > 0,
      head == text.sentences[mention.sentence].tokens.lowerBound,
      document.matchesCyrillic(head, "форум") || document.matchesCyrillic(head, "показы"),
      isHeld(mention)
    else { return false }
    return text.sentences[mention.sentence - 1].tokens.contains {
      document.lexeme($0).head == .festival || document.lexeme($0).head == .fair
    }
  }

  /// «Праздник песни», «праздник рунопевцев»: a festival by another name.
  func isFeastOfArts(_ after: Range<Int>) -> Bool {
    after.prefix(3).contains { index in
      let lexeme = document.lexeme(index)
      return lexeme.noun == .musician || lexeme.noun == .performer
        || ["песн", "музык", "танц", "ремес", "фольклор", "хоров"].contains {
          document.begins(index, $0)
        }
    }
  }

  /// «Встреча с польским прозаиком», «творческая встреча с режиссёром из Загреба».
  func isMeetingOfArtist(_ mention: inout Mention) -> Bool {
    let head = mention.headToken
    // «встреча читателей с польским поэтом»
    guard
      let with = (head + 1..<head + 3).first(where: {
        document.word($0) == .from || document.word($0) == .with
      }), document.gap(with).isBlank,
      let artist = (with + 1..<with + 6).first(where: {
        document.lexeme($0).noun == .artist && document.hasEnding($0, "м")
          || document.lexeme($0).noun == .artist && document.hasEnding($0, "й")
      })
    else { return false }
    if ["писател", "поэт", "прозаик", "романист", "драматург", "литератор", "автор"].contains(
      where: {
        document.begins(artist, $0)
      })
    {
      mention.kind = .literature
    }
    return true
  }

  /// «Вице-премьер», «премьер-министр»: no first night, unless several are counted.
  func isPremier(_ head: Int) -> Bool {
    document.matchesCyrillic(head, "премьер") && !document.hasEnding(head - 1, "х")
      && document.number(head - 1) == nil && document.lexeme(head - 1).number == 0
  }

  /// «Лекция о …», «прочтёт лекцию», «с докладом выступит».
  func isTalk(_ head: Int) -> Bool {
    if document.word(head + 1) == .about { return true }
    return (head - 4..<head + 4).contains {
      document.verb($0) == .give || document.verb($0) == .perform
    }
  }

  /// «Чтения намечены на воскресенье», «прошли первые чтения»: several readings that are held.
  func isReading(_ mention: Mention) -> Bool {
    guard !document.hasEnding(mention.headToken, "е") else { return false }
    return isHeld(mention)
  }

  /// «Мастерскую провели латышские гончары», «занятия начнутся 5 мая»: teaching that is held.
  func isCourse(_ mention: Mention) -> Bool {
    // «курсы турецкого языка открылись»
    if document.begins(mention.headToken, "курс"), isHeld(mention),
      mention.phrase.contains(where: { document.begins($0, "язык") })
    {
      return true
    }
    return !document.begins(mention.headToken, "класс") && isHeld(mention)
      && (text.sentences[max(0, mention.sentence - 1)].tokens
        .lowerBound..<text.sentences[mention.sentence].tokens.upperBound).contains {
          document.lexeme($0).noun == .artist || document.lexeme($0).noun == .musician
            || document.lexeme($0).noun == .performer
        }
  }

  /// «Летняя школа», «осенняя музыкальная школа»: no house, but what is held for some weeks.
  func isSchoolOfSeason(_ head: Int) -> Bool {
    (head - 2..<head).contains { index in
      ["летн", "зимн", "осенн", "весенн", "выездн"].contains { document.begins(index, $0) }
        && (index + 1...head).allSatisfy { document.gap($0).joins }
    }
  }

  /// «Национальный балет Грузии «Сухишвили»», «Государственная опера»: those who play, and not what is played.
  func isNationalCompany(_ mention: Mention, _ modifiers: Range<Int>) -> Bool {
    document.lexeme(mention.headToken).traits.contains(.culture)
      && modifiers.contains { index in
        ["национальн", "государствен", "академическ", "королевск"].contains {
          document.begins(index, $0)
        }
      }
  }

  /// Whether a verb near a phrase says that it is held, begun or planned.
  private func isHeld(_ mention: Mention) -> Bool {
    let tokens = text.sentences[mention.sentence].tokens
    let near = Range(
      from: max(tokens.lowerBound, mention.phrase.lowerBound - 4),
      upTo: min(mention.phrase.upperBound + 5, tokens.upperBound))
    return near.contains { index in
      switch document.verb(index) {
      case .hold, .begin, .end, .plan, .postpone, .cancel: !mention.phrase.contains(index)
      default: false
      }
    }
  }

  /// The kind of a Russian phrase whose head leaves it open: «выступление оркестра», «ретроспектива лент», «показ тканей».
  func openKind(_ mention: Mention) -> EventKind? {
    let head = mention.headToken
    let sentence = text.sentences[mention.sentence].tokens
    switch mention.head {
    case .performance where document.begins(head, "выступл"):
      return has(.musician, in: mention.phrase) ? .concert : nil
    // «международная книжная выставка», but «книжная выставка» in a library
    case .exhibition
    where document.begins(head, "выстав") && document.begins(head - 1, "книжн")
      && (document.begins(head - 2, "международн") || isOfPublishers(sentence)):
      return .fair
    case .exhibition where document.begins(head, "ретросп"):
      return isOfFilms(mention.phrase) || isOfFilms(sentence) || isOfFilmMaker(mention.phrase)
        ? .film : nil
    case .screening where document.begins(head, "премьер"):
      // what is first played in a theatre is no concert, whoever sings
      let isStaged = sentence.contains {
        document.begins($0, "театр") || document.begins($0, "опер")
      }
      return KindVote(document: document).kind(
        around: mention.phrase, least: 0.15,
        among: isStaged ? [.film, .performance] : [.film, .performance, .concert])
        ?? .performance
    case .screening where document.matchesCyrillic(head + 1, "мод"): return .other
    case .screening where document.begins(head, "показ") && mention.name == nil:
      guard !isOfFilms(mention.phrase), !isOfFilms(sentence) else { return nil }
      if mention.phrase.count == 1, isOfTroupe(before: mention) { return .performance }
      if isOfClothes(mention.phrase) || mention.phrase.count == 1 && isOfClothes(sentence) {
        return .other
      }
      let near = Range(from: mention.phrase.lowerBound, upTo: mention.phrase.upperBound + 4)
      let isOfWorks = has(.work, in: mention.phrase) || near.contains { isMuseum($0) }
      return isOfWorks ? .exhibition : nil
    default: return nil
    }
  }

  /// «Почётный гость», «издательства», «стенд»: what a book fair has.
  private func isOfPublishers(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      document.lexeme(index).traits.contains(.honour)
        || ["издател", "стенд", "ярмар"].contains { document.begins(index, $0) }
    }
  }

  /// «Откроет программу лента «Соль»»: what has the name is a part of the programme.
  func isOpenedByWork(_ mention: Mention) -> Bool {
    Range(from: mention.headToken + 1, upTo: mention.name?.lowerBound ?? 0).contains { index in
      ["лента", "картина", "фильм", "работа", "драма", "комедия", "пьеса", "спектакль", "опера"]
        .contains { document.matchesCyrillic(index, $0) }
    }
  }

  /// «Показ мод», «показ национальных костюмов».
  private func isOfClothes(_ phrase: Range<Int>) -> Bool {
    phrase.contains { index in
      ["мод", "моды", "моду", "моде"].contains { document.matchesCyrillic(index, $0) }
        || ["костюм", "одежд", "наряд", "модел", "дизайнер", "модельер"].contains {
          document.begins(index, $0)
        }
    }
  }

  /// «Театр привезёт «Крысу». Показ назначен на …»: whether the sentence before is of those who play.
  private func isOfTroupe(before mention: Mention) -> Bool {
    // «опера привезёт «Тоску»: показы пройдут …»
    let sentence = text.sentences[mention.sentence].tokens
    if Range(from: sentence.lowerBound, upTo: mention.phrase.lowerBound).contains(where: {
      document.lexeme($0).noun == .performer || document.lexeme($0).head == .performance
    }) {
      return true
    }
    guard mention.sentence > 0 else { return false }
    let before = text.sentences[mention.sentence - 1].tokens
    return !isOfFilms(before) && before.contains { document.lexeme($0).noun == .performer }
  }

  /// Whether words of cinema stand in a stretch.
  func isOfFilms(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      let lexeme = document.lexeme($0)
      return lexeme.noun == .film || lexeme.traits.contains(.film) || lexeme.hint == .film
    }
  }

  /// «Ретроспектива режиссёра», «ретроспектива итальянских кинематографистов»: whose films they are.
  private func isOfFilmMaker(_ phrase: Range<Int>) -> Bool {
    phrase.contains { index in
      ["режисс", "кино", "актер", "актрис", "мультипликатор", "аниматор", "документалист"]
        .contains { document.begins(index, $0) }
    }
  }

  private func isMuseum(_ index: Int) -> Bool {
    document.begins(index, "музе") || document.begins(index, "галере")
  }

  /// «Во Всемирный день театра», «ко Дню Европы»: a day on which something else is.
  func isDayOfFeast(_ start: Int) -> Bool {
    document.gap(start).isBlank
      && ["в", "во", "к", "ко", "накануне"].contains { document.matchesCyrillic(start - 1, $0) }
  }

  /// «Там будет День Европы»: a day with a proper name, as a celebration.
  func isNamedDay(_ mention: Mention) -> Bool {
    let head = mention.headToken
    // «Международный день йоги»
    if document.matchesCyrillic(head, "день"), document.matchesCyrillic(head + 1, "йоги") {
      return true
    }
    return document.matchesCyrillic(head, "день") && document.isCapitalised(head)
      && document.isCapitalised(head + 1) && document.gap(head + 1).isBlank
      && document.word(head - 1) != .in && document.word(head + 1) == nil
  }
}
