import Gazetteer

/// What a Russian sentence tells of those whom only their land or their trade names: «французы играют Мольера», «поэт
/// из Риги встретится с читателями», «сказители состязались».
extension ActFinder {
  /// How far from a verb those may stand who do it.
  private static let before = 8
  private static let after = 6

  /// «Французы играют Мольера», «гости из Анкары станцуют»: a people or guests who play on a day or in a house.
  func peoplePlaying(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isPlaced(tokens), let people = people(around: index, in: tokens),
      let kind = kindOfPlay(index)
    else { return nil }
    return act(kind, at: index, around: people, in: tokens, sentence)
  }

  /// Whether a sentence tells when, in which house or in which city.
  func isPlaced(_ tokens: Range<Int>) -> Bool {
    isPlacedInTime(tokens)
      || text.places(in: tokens).contains {
        $0.isCity && $0.form == .name && document.word($0.tokens.lowerBound - 1) == .in
      }
  }

  func near(_ index: Int, in tokens: Range<Int>) -> [Int] {
    let before = Range(from: max(tokens.lowerBound, index - ActFinder.before), upTo: index)
    let after = Range(from: index + 1, upTo: min(index + ActFinder.after, tokens.upperBound))
    return before.reversed().prefix {
      document.gap($0 + 1).isDisjoint(with: [.stop, .semicolon, .dash, .colon])
    }
      + after.prefix {
        document.gap($0).isDisjoint(with: [.stop, .semicolon, .dash, .colon, .comma])
      }
  }

  /// A people, guests, or whoever is told by their city or land, in the nominative, the nearest before the verb first.
  private func people(around index: Int, in tokens: Range<Int>) -> Int? {
    near(index, in: tokens).first { token in
      guard !isGoverned(token), document.lexeme(token).head == nil else { return false }
      if let place = text.place(at: token), place.form == .people {
        return ["ы", "и", "е", "ец", "ин", "ка"].contains { document.hasEnding(token, $0) }
      }
      return document.begins(token, "гост") && document.lexeme(token).noun == .delegation
        && !["ей", "ям", "ях", "ями", "ю", "я"].contains { document.hasEnding(token, $0) }
        || isFromElsewhere(token)
    }
  }

  /// «Пенсионеры из Порту», «датский кружок»: a noun in the nominative plural or with an adjective of a land.
  private func isFromElsewhere(_ token: Int) -> Bool {
    let lexeme = document.lexeme(token)
    guard lexeme.verb == nil, lexeme.word == nil, lexeme.month == 0, lexeme.weekday == 0,
      text.place(at: token) == nil, text.time(at: token) == nil, text.quotation(at: token) == nil,
      !document.isCapitalised(token) || document.gap(token).contains(.stop),
      !document.isAdjective(token)
    else { return false }
    switch lexeme.noun {
    case .venue, .office, .official, .work, .film, .agreement, .mission, .city, .capital:
      return false
    default: break
    }
    if document.word(token + 1) == .from, document.gap(token + 1).isBlank,
      let place = text.place(at: token + 2)
    {
      return place.form == .name && roles(of: place) == .guest
        && !["а", "у", "ом", "ой", "ам", "ами", "ов", "ей"].contains {
          document.hasEnding(token, $0)
        }
    }
    guard let place = text.place(at: token - 1), place.form == .adjective,
      document.gap(token).isBlank
    else { return false }
    return document.isNominativeAdjective(token - 1)
      && ["и", "ы", "к", "т", "н", "р"].contains { document.hasEnding(token, $0) }
  }

  private func roles(of place: PlaceMention) -> Role {
    text.index(of: place).map { roles[$0] } ?? .unknown
  }

  func isGoverned(_ token: Int) -> Bool {
    switch document.word(token - 1) {
    case .in, .at, .from, .to, .until, .of, .about, .with, .for, .between, .before, .after: true
    default: false
    }
  }

  /// What a verb of playing tells by itself, or by the words around it.
  private func kindOfPlay(_ index: Int) -> EventKind? {
    func begins(_ stems: [StaticString]) -> Bool { stems.contains { document.begins(index, $0) } }
    if begins([
      "пел", "петь", "пою", "поет", "спел", "спет", "спое", "спою", "пропе", "пропо", "запе",
      "запо",
    ]) {
      return .concert
    }
    if begins(["танц", "станц", "протанц", "пляш", "плясал", "спляс", "спляш", "отпляс"]) {
      return .performance
    }
    let isStaged = begins([
      "игра", "сыгра", "отыгра", "показ", "разыгр", "постав", "предст", "выступ", "гастрол",
      "привез", "привоз",
    ])
    guard isStaged else { return nil }
    return KindVote(document: document).kind(
      around: index..<index + 1, least: 0.7, among: [.concert, .performance, .film])
  }

  /// «Позавчера отыграли в Варшаве»: those who tell it played abroad, on a day.
  func selfPlaying(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard ["ли", "ем", "им", "ют", "ят"].contains(where: { document.hasEnding(index, $0) }),
      [
        "игра", "сыгра", "отыгра", "выступ", "пел", "спел", "споем", "танцева", "станц", "показ",
        "покаж",
      ]
      .contains(where: { document.begins(index, $0) }),
      !text.times(in: tokens).isEmpty,
      text.places(in: tokens).contains(where: { place in
        place.isCity && place.form == .name && document.word(place.tokens.lowerBound - 1) == .in
          && document.matchesCyrillic(place.tokens.lowerBound - 1, "в")
      }),
      !near(index, in: tokens).contains(where: { isActor($0) })
    else { return nil }
    let kind =
      ["пел", "спел", "споем"].contains { document.begins(index, $0) }
      ? .concert
      : KindVote(document: document).kind(
        around: index..<index + 1, least: 0.6, among: [.concert, .performance, .film])
        ?? .performance
    return Mention(act: kind, in: sentence, at: index, index..<index + 1)
  }

  /// Whether somebody else is told of who may do it.
  private func isActor(_ token: Int) -> Bool {
    let lexeme = document.lexeme(token)
    switch lexeme.noun {
    case .musician, .performer, .artist, .official, .office, .delegation: return true
    default: return text.place(at: token)?.form == .people
    }
  }

  /// ««Аура» танцевала на набережной»: a company by its name alone, which was introduced.
  func named(company verb: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    guard isPlaced(tokens), let name = grammar.quotedName(endingAt: verb),
      let noun = introduction(of: name)
    else { return nil }
    let isMusic = document.lexeme(noun).noun == .musician
    var mention = act(isMusic ? .concert : .performance, at: verb, named: name, sentence)
    mention.isQuoted = true
    return mention
  }

  /// The noun before another telling of a name.
  private func introduction(of name: Range<Int>) -> Int? {
    let first = text.quotations.partitioningIndex { $0.tokens.lowerBound >= name.lowerBound }
    return text.quotations[max(0, first - 24)..<first].lazy.compactMap { other -> Int? in
      guard other.isName, other.tokens.count == name.count,
        zip(other.tokens, name).allSatisfy({ document.stem($0) == document.stem($1) })
      else { return nil }
      let noun = other.tokens.lowerBound - 1
      switch document.lexeme(noun).noun {
      case .musician, .performer: return noun
      default: return document.begins(noun, "танцтеатр") ? noun : nil
      }
    }.last
  }

  /// «Из Тромсё прибудет оркестр пожарных 10 сентября»: players who are to come, of whom no more is told.
  func coming(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let isStaying =
      document.matchesCyrillic(index, "гостит") || document.matchesCyrillic(index, "гостят")
    guard document.lexeme(index).form == .future || isStaying, document.word(index - 1) != .not,
      !text.times(in: tokens).isEmpty,
      let head = object(after: index, in: tokens, [.musician, .performer])
        ?? subject(before: index, in: tokens, [.musician, .performer]),
      text.places(in: tokens).contains(where: { roles(of: $0) == .guest }),
      !tellsMore(after: sentence)
    else { return nil }
    let isMusic = document.lexeme(head).noun == .musician
    return act(isMusic ? .concert : .performance, at: index, around: head, in: tokens, sentence)
  }

  /// «В Старой опере поёт Хибла Герзмава из Сухума», «латвийская певица Элина Гаранча выступит …»: a name with where it comes from.
  func personPlaying(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isPlaced(tokens),
      ["поет", "пел", "споет", "спел", "сыгра", "играет", "выступ", "исполн"]
        .contains(where: {
          document.begins(index, $0)
        })
    else { return nil }
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    guard document.gap(index + 1).isBlank, let name = grammar.capitalisedRun(at: index + 1),
      name.count > 1,
      text.place(at: name.lowerBound) == nil, document.word(name.upperBound) == .from,
      let home = text.place(at: name.upperBound + 1), roles(of: home) == .guest
    else { return nil }
    let kind = kindOfPlay(index) ?? .concert
    return Mention(
      act: kind, in: sentence, at: index, name.lowerBound..<home.tokens.upperBound)
  }

  /// Whether the next sentence names what they come for.
  private func tellsMore(after sentence: Int) -> Bool {
    let next = sentence + 1
    guard next < text.sentences.count,
      text.sentences[next].paragraph == text.sentences[sentence].paragraph
    else { return false }
    return text.sentences[next].tokens.contains { index in
      document.lexeme(index).head != nil
        || document.lexeme(index).verb == .perform && document.lexeme(index - 1).noun != nil
    }
  }

  /// «Квинтет из Праги, которого ждали в субботу, не приедет»: who was to play stays away.
  func staying(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard document.word(index - 1) == .not, document.lexeme(index).form != .past,
      !text.times(in: tokens).isEmpty,
      let head = subject(before: index, in: tokens, [.musician, .performer])
        ?? object(after: index, in: tokens, [.musician, .performer])
    else { return nil }
    let isMusic = document.lexeme(head).noun == .musician
    return act(isMusic ? .concert : .performance, at: index, around: head, in: tokens, sentence)
  }

  // MARK: writers

  /// «Поэт встретится с читателями», «прозаик гостил в библиотеке»: a writer among readers.
  func meetingReaders(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let isMeeting =
      ["встрет", "встреч"].contains { document.begins(index, $0) }
      && ["ся", "сь"].contains { document.hasEnding(index, $0) }
      || ["пообща", "гости", "погост"].contains { document.begins(index, $0) }
        && document.lexeme(index).noun == nil
    guard isMeeting, isPlaced(tokens),
      let writer = near(index, in: tokens).first(where: { isWriter($0) && !isGoverned($0) }),
      isAmongReaders(tokens)
    else { return nil }
    return act(.literature, at: index, around: writer, in: tokens, sentence)
  }

  private func isAmongReaders(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      document.lexeme(index).traits.contains(.audience)
        || document.lexeme(index).noun == .venue && !document.isCapitalised(index)
        || text.place(at: index)?.form == .people
        || ["студент", "школьник", "поклонник", "библиотек", "лицеист"].contains {
          document.begins(index, $0)
        }
    }
  }

  func isWriter(_ index: Int) -> Bool {
    guard document.lexeme(index).noun == .artist || document.lexeme(index).noun == .performer else {
      return false
    }
    return [
      "поэт", "писател", "прозаик", "романист", "новеллист", "эссеист", "литератор", "драматург",
      "сказочни", "чтец",
    ].contains { document.begins(index, $0) }
  }

  /// Who reads: a writer, a reciter, an actor.
  func reader(before index: Int, in tokens: Range<Int>) -> Int? {
    near(index, in: tokens).first {
      (isWriter($0) || document.begins($0, "актер") || document.begins($0, "актрис"))
        && !isGoverned($0)
    }
  }

  /// «Танцовщица из Дели представит бхаратанатьям»: players who show something that has no title.
  func showingArt(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isPlacedInTime(tokens), document.lexeme(index).form != .base,
      ["покаж", "показа", "предст"].contains(where: { document.begins(index, $0) }),
      let head = subject(before: index, in: tokens, [.musician, .performer]), index - head <= 8,
      object(after: index, in: tokens, [.work, .film]) == nil
    else { return nil }
    let isMusic = document.lexeme(head).noun == .musician
    return act(isMusic ? .concert : .performance, at: index, around: head, in: tokens, sentence)
  }

  // MARK: contests

  /// «Сказители состязались два дня», «в песне померяются хоры из Вены и Граца».
  func contest(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard
      ["состяза", "соревн", "посостяз", "посоревн", "меря", "померя", "сраз"].contains(where: {
        document.begins(index, $0)
      }), isPlaced(tokens),
      let rival = near(index, in: tokens).first(where: { token in
        switch document.lexeme(token).noun {
        case .musician, .performer, .artist: !isGoverned(token)
        default: false
        }
      })
    else { return nil }
    return act(.competition, at: index, around: rival, in: tokens, sentence)
  }

  // MARK: feasts and monuments

  /// «Отпраздновали Навруз», «справят Масленицу»: a feast that is kept with guests.
  func celebrating(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard let feast = feast(near: index, in: tokens) else { return nil }
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .celebration, headToken: index, kind: .ceremony,
      phrase: feast, title: feast)
    mention.isCultural = true
    return mention
  }

  private func feast(near index: Int, in tokens: Range<Int>) -> Range<Int>? {
    let reach = Range(
      from: max(tokens.lowerBound, index - 11), upTo: min(index + 7, tokens.upperBound))
    for token in reach where token != index && !isGoverned(token) {
      if let day = stateDay(at: token, in: tokens) { return day }
      if let anniversary = anniversary(at: token, in: tokens) { return anniversary }
      // «китайский новый год»
      guard document.isCapitalised(token) || text.place(at: token - 1)?.form == .adjective else {
        continue
      }
      if document.lexeme(token).traits.contains(.feast) { return token..<token + 1 }
      // «Новый год», «китайский Новый год»
      if document.begins(token, "нов"), document.word(token + 1) == .year {
        return PhraseGrammar(text: text, sentence: tokens).left(of: token).start..<token + 2
      }
    }
    return nil
  }

  /// «Столетие со дня рождения литовской актрисы отметили в Гданьске».
  private func anniversary(at token: Int, in tokens: Range<Int>) -> Range<Int>? {
    let isOfYears =
      document.begins(token, "столети") || document.begins(token, "годовщин")
      || document.begins(token, "летие")
      || document.tokens[token].flags.contains(.cyrillic) && document.hasEnding(token, "летие")
    guard isOfYears, !text.times(in: tokens).isEmpty, isPlaced(tokens) else { return nil }
    var end = token + 1
    while end < min(tokens.upperBound, token + 8), document.gap(end).isBlank,
      document.verb(end) == nil, text.time(at: end) == nil
    {
      end += 1
    }
    guard text.places(in: token..<end).contains(where: { $0.form != .people }) else { return nil }
    return token..<end
  }

  /// «В Минске отметили День независимости Польши»: that of a land, where it tells in which town or whose mission keeps it.
  private func stateDay(at day: Int, in tokens: Range<Int>) -> Range<Int>? {
    guard document.lexeme(day).head == .days, document.gap(day + 1).isBlank,
      KindRule(text: text).isStateDay(day + 1),
      text.places(in: tokens).contains(where: { $0.isCity && $0.form == .name })
        || tokens.contains(where: { document.lexeme($0).noun == .mission }),
      !text.times(in: tokens).isEmpty
    else { return nil }
    let end = day + 2
    guard let land = text.place(at: end), !land.isCity, land.form == .name else {
      return day..<end
    }
    return day..<land.tokens.upperBound
  }

  /// «Покрывало с хачкара сняли вдвоём»: the cloth that comes off tells of an unveiling.
  func uncovering(at cloth: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard
      ["покрывал", "полотнищ", "пелен"].contains(where: { document.begins(cloth, $0) }),
      nearby(cloth, in: tokens).contains(where: { token in
        ["сня", "сним", "сдерн", "сброс", "сбрас", "спал", "упал", "соскольз", "сорва"].contains {
          document.begins(token, $0)
        }
      })
    else { return nil }
    for number in (max(0, sentence - 4)...sentence).reversed() {
      let stretch = text.sentences[number].tokens
      guard let monument = stretch.last(where: { document.lexeme($0).noun == .monument }) else {
        continue
      }
      var mention = act(.ceremony, at: cloth, around: monument, in: stretch, sentence)
      mention.isCultural = true
      return mention
    }
    return nil
  }
}
