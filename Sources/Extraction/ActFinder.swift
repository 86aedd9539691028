import Gazetteer

/// Finds occasions that no noun names in a Russian sentence: «ансамбль выступил», «открыт бюст».
struct ActFinder {
  let text: MarkedText
  let roles: [Role]
  var document: Document { text.document }

  /// The mentions of a sentence that verbs make, where no noun phrase has named the occasion already;
  /// `last` is what was told of before.
  func mentions(in sentence: Int, besides found: [Mention], after last: Mention?) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    var acts: [Mention] = []
    for index in tokens {
      let lexeme = document.lexeme(index)
      let act: Mention?
      switch lexeme.verb == nil ? nil : document.verb(index) {
      case nil:
        act =
          lexeme.noun == .venue
          ? entrance(at: index, in: tokens, sentence) : uncovering(at: index, in: tokens, sentence)
      case .perform:
        act =
          contest(at: index, in: tokens, sentence) ?? performance(at: index, in: tokens, sentence)
          ?? titled(after: index, in: tokens, sentence)
          ?? playing(at: index, in: tokens, sentence)
          ?? sounding(at: index, in: tokens, sentence)
          ?? peoplePlaying(at: index, in: tokens, sentence)
          ?? personPlaying(at: index, in: tokens, sentence)
          ?? selfPlaying(at: index, in: tokens, sentence)
      case .come:
        act =
          staying(at: index, in: tokens, sentence) ?? bringing(at: index, in: tokens, sentence)
          ?? playing(at: index, in: tokens, sentence)
          ?? arriving(at: index, in: tokens, sentence)
          ?? meetingReaders(at: index, in: tokens, sentence)
          ?? (found.isEmpty ? coming(at: index, in: tokens, sentence) : nil)
          ?? sendingWorks(at: index, in: tokens, sentence)
      case .unveil: act = unveiling(at: index, in: tokens, sentence)
      case .begin:
        act =
          framing(at: index, in: tokens, sentence) ?? unveiling(at: index, in: tokens, sentence)
          ?? named(at: index, in: tokens, sentence)
      case .end:
        act = framing(at: index, in: tokens, sentence) ?? named(at: index, in: tokens, sentence)
      case .hold, .last:
        act =
          named(at: index, in: tokens, sentence)
          ?? (lexeme.verb == .hold ? celebrating(at: index, in: tokens, sentence) : nil)
      case .host:
        // «акробаты собрали полный зал»
        act =
          receiving(at: index, in: tokens, sentence)
          ?? (document.begins(index, "собра") || document.begins(index, "собер")
            ? performance(at: index, in: tokens, sentence) : nil)
      case .teach: act = teaching(at: index, in: tokens, sentence)
      case .give:
        act =
          reading(at: index, in: tokens, sentence)
          ?? meetingReaders(at: index, in: tokens, sentence)
          ?? (document.begins(index, "да") ? giving(at: index, in: tokens, sentence) : nil)
          ?? (document.begins(index, "встрет") && isPlacedInTime(tokens)
            ? performance(at: index, in: tokens, sentence) : nil)
      case .plan:
        // «находки планируется отправить в Лион»
        act =
          awaiting(at: index, in: tokens, sentence)
          ?? sendingWorks(at: index + 1, in: tokens, sentence)
      case .celebrate: act = celebrating(at: index, in: tokens, sentence)
      case .show: act = presented(at: index, in: tokens, sentence, last)
      default: act = nil
      }
      guard var act, !found.contains(where: { covers($0, act, in: tokens) }),
        !acts.contains(where: { $0.phrase.overlaps(act.phrase) })
      else { continue }
      // «в рамках Недели кино покажут комедию «Такси»», «в кинотеатре покажут «Такси»»
      if act.isQuoted,
        found.contains(where: { $0.kind == .film && text.isFrame($0) })
          || act.kind == .performance && isInCinema(tokens)
      {
        (act.kind, act.head) = (.film, .screening)
      }
      acts.append(act)
    }
    let played = (found + acts).sorted { $0.headToken < $1.headToken }
    for other in elliptical(in: tokens, sentence, after: played)
    where !(found + acts).contains(where: { $0.phrase.overlaps(other.phrase) }) {
      acts.append(other)
    }
    return acts
  }

  /// What somebody shows: a play, a book, pictures, a programme.
  private func presented(
    at index: Int, in tokens: Range<Int>, _ sentence: Int, _ last: Mention?
  ) -> Mention? {
    // «увидеть её корейцы смогут до 24 февраля»: what was told of
    if document.lexeme(index).form == .base, document.gap(index + 1).isBlank,
      ["ее", "его", "их"].contains(where: { document.matchesCyrillic(index + 1, $0) })
    {
      return nil
    }
    let work =
      staging(at: index, in: tokens, sentence) ?? presentingBook(at: index, in: tokens, sentence)
      ?? presentedBook(at: index, in: tokens, sentence)
      ?? cuisine(at: index, in: tokens, sentence)
      ?? presenting(at: index, in: tokens, sentence)
      ?? showing(at: index, in: tokens, sentence, last)
      ?? titled(after: index, in: tokens, sentence)
    return work ?? playing(at: index, in: tokens, sentence)
      ?? showingAfter(at: index, in: tokens, sentence, last)
      ?? showingArt(at: index, in: tokens, sentence)
      ?? peoplePlaying(at: index, in: tokens, sentence)
      ?? programme(at: index, in: tokens, sentence)
  }

  /// Whether a noun's mention is the act's object or place: «выступил на фестивале».
  private func covers(_ mention: Mention, _ act: Mention, in tokens: Range<Int>) -> Bool {
    if mention.phrase.overlaps(act.phrase) || mention.name.map({ $0.overlaps(act.phrase) }) ?? false
    {
      return true
    }
    // who opens or closes a festival plays there
    switch document.lexeme(act.headToken).verb {
    case .begin, .end: if act.kind != .ceremony, mention.kind != act.kind { return false }
    default: break
    }
    guard abs(mention.headToken - act.headToken) <= 12 else { return false }
    if isInAnotherClause(mention, act) { return false }
    // «покажут «Дзяды» на фестивале», «в рамках Недели кино»: what has a title is an item of it
    if mention.head == .festival, act.isQuoted, act.kind.isStaged { return false }
    if text.isFrame(mention), act.isQuoted || isItem(act, of: mention, in: tokens) { return false }
    // who plays in a house plays there, whatever it is part of
    return
      !(mention.head.encloses && document.lexeme(act.headToken).verb == .perform
      && act.kind.isStaged && !VenueReader(text: text).venues(in: tokens).isEmpty)
  }

  /// «В рамках Дней Латвии в Осло хор выступил в субботу»: whether an act with a day is one of several things that a whole has.
  private func isItem(_ act: Mention, of whole: Mention, in tokens: Range<Int>) -> Bool {
    whole.head.needsCulture && act.kind.isStaged && !text.times(in: tokens).isEmpty
  }

  /// «На ярмарке торговали сыром, на площади пел хор»: a comma parts two things that go on.
  private func isInAnotherClause(_ mention: Mention, _ act: Mention) -> Bool {
    var isOfEvening = false
    switch mention.kind {
    case .fair, .exhibition, .conference, .workshop, .literature: break
    // «вчера хор выступил в Риге, завтра концерт пройдёт в Лиепае»
    case .concert, .performance: isOfEvening = true
    default: return false
    }
    let isAfter = act.headToken > mention.phrase.upperBound
    let between =
      isAfter
      ? Range(from: mention.phrase.upperBound, upTo: min(act.headToken, act.phrase.lowerBound))
      : Range(from: max(act.headToken + 1, act.phrase.upperBound), upTo: mention.phrase.lowerBound)
    return (between.lowerBound..<between.upperBound + 1).contains { index in
      guard !document.gap(index).isDisjoint(with: [.comma, .semicolon]) else { return false }
      if isOfEvening, !opensOtherDay(index, besides: mention, isAfter: isAfter) { return false }
      switch document.word(index) {
      case .which, .where, .who, .that: return false
      case .in: return document.word(index + 1) != .which
      default: return true
      }
    }
  }

  /// Whether «а» or another day opens a clause, and the noun's own clause has a verb: not «в пятницу, 5 мая, выступит хор».
  private func opensOtherDay(_ index: Int, besides mention: Mention, isAfter: Bool) -> Bool {
    guard
      document.word(index) == .but || text.time(at: index) != nil && text.time(at: index - 1) == nil
    else { return false }
    let sentence = text.sentences[mention.sentence].tokens
    let end = mention.phrase.upperBound
    if isAfter { return happens(in: Range(from: end, upTo: index)) }
    if happens(in: Range(from: end, upTo: min(end + 5, sentence.upperBound))) { return true }
    // «25 мая выступит хор, а 27 мая он даст концерт»: each has its day
    let own = Range(from: index, upTo: mention.phrase.lowerBound)
    return happens(in: own) && !text.times(in: own).isEmpty
      && !text.times(in: Range(from: sentence.lowerBound, upTo: index)).isEmpty
  }

  private func happens(in tokens: Range<Int>) -> Bool {
    tokens.contains { document.verb($0)?.isHappening ?? false }
  }

  /// «Выступил ансамбль».
  private func performance(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard
      let noun = subject(before: index, in: tokens, [.musician, .performer])
        ?? noun(after: index, in: tokens, [.musician, .performer])
        ?? pronounSubject(before: index, in: tokens, sentence)
    else { return named(company: index, in: tokens, sentence) }
    if isCareer(index, in: tokens) { return nil }
    let head = player(of: noun, in: tokens)
    let phrase = withWorks(
      phrase(
        around: head, in: tokens.contains(head) ? tokens : text.sentences[sentence - 1].tokens))
    let isMusic = isMusic(head, phrase, sentence)
    return Mention(
      sentence: sentence, trigger: .act, head: isMusic ? .concert : .performance, headToken: index,
      kind: isMusic ? .concert : .performance, phrase: phrase, title: phrase)
  }

  /// «Свою программу представит хор из Варшавы», «певица представит новый альбом».
  private func programme(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let near = Range(
      from: max(tokens.lowerBound, index - 4), upTo: min(index + 5, tokens.upperBound))
    guard
      near.contains(where: {
        document.begins($0, "программ") && !document.isInstrumental($0)
          || document.begins($0, "альбом")
      })
    else { return nil }
    return performance(at: index, in: tokens, sentence)
  }

  /// «Театр из Тбилиси покажет «Гамлета»».
  private func staging(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard let head = subject(before: index, in: tokens, [.performer]),
      let name = (index + 1..<min(index + 5, tokens.upperBound)).lazy.compactMap({
        PhraseGrammar(text: text, sentence: tokens).quotedName(at: $0)
      }).first
    else { return nil }
    let phrase = phrase(around: head, in: tokens)
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .performance, headToken: index, kind: .performance,
      phrase: phrase, name: name, title: name)
    mention.isQuoted = true
    return mention
  }

  /// «Художники Сербии представили свои работы».
  private func presenting(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard let head = subject(before: index, in: tokens, [.artist]),
      noun(after: index, in: tokens, [.work]) != nil
        || document.begins(index, "выстав") && document.lexeme(index).form != .base
    else { return nil }
    let phrase = phrase(around: head, in: tokens)
    return Mention(
      sentence: sentence, trigger: .act, head: .exhibition, headToken: index, kind: .exhibition,
      phrase: phrase, title: phrase)
  }

  /// Who does it: the last noun of a class before the verb that no preposition governs.
  func subject(before index: Int, in tokens: Range<Int>, _ classes: [NounClass]) -> Int? {
    guard let head = noun(before: index, in: tokens, classes) else { return nil }
    var back = head - 1
    while back >= tokens.lowerBound, head - back <= 4, document.gap(back + 1).joins {
      // «в Осло хор выступил»: the preposition governs the city
      if text.place(at: back)?.form == .name { return head }
      // «в пятницу хор выступил», «в первый вечер …», «за день до открытия …»
      if text.time(at: back) != nil || isTime(back) { return head }
      switch document.word(back) {
      case .in, .from, .at, .to, .until, .under, .with: return nil
      default: back -= 1
      }
    }
    return head
  }

  /// «День», «вечер», «открытие»: what a preposition governs that tells when.
  private func isTime(_ index: Int) -> Bool {
    switch document.word(index) {
    case .day, .evening, .night, .morning, .week, .month: true
    default: document.begins(index, "открыти") || document.begins(index, "закрыти")
    }
  }

  /// «Он выступит в филармонии»: the orchestra of the sentence before.
  private func pronounSubject(before index: Int, in tokens: Range<Int>, _ sentence: Int) -> Int? {
    guard sentence > 0,
      Range(from: max(tokens.lowerBound, index - 3), upTo: index).contains(where: {
        document.matchesCyrillic($0, "он") || document.matchesCyrillic($0, "она")
          || document.matchesCyrillic($0, "они")
      })
    else { return nil }
    return text.sentences[sentence - 1].tokens.last {
      document.lexeme($0).noun == .musician || document.lexeme($0).noun == .performer
    }
  }

  /// «Открыт бюст», «открылся центр культуры».
  private func unveiling(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let isOpening = document.lexeme(index).verb == .begin
    let classes: [NounClass] = isOpening ? [.institution, .venue, .monument] : [.monument]
    guard
      let head = noun(after: index, in: tokens, classes)
        ?? subject(before: index, in: tokens, classes)
    else { return nil }
    // «из фондов ташкентских музеев»: what is not the subject does not open
    if head < index, document.isGenitivePlural(head) || document.hasEnding(head, "ев") {
      return nil
    }
    let phrase = phrase(around: head, in: tokens)
    if isOpening, document.lexeme(head).noun != .monument {
      // only the opening of a house of culture is an occasion, and a museum's of an exhibition is none
      guard document.lexeme(head).noun != .performer,
        phrase.contains(where: { document.lexeme($0).traits.contains(.culture) })
      else { return nil }
    }
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .unveiling, headToken: index, kind: .ceremony,
      phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
  }

  /// «Показаны картины», «будут показаны фильмы».
  private func showing(
    at index: Int, in tokens: Range<Int>, _ sentence: Int, _ last: Mention?
  ) -> Mention? {
    guard let head = noun(before: index, in: tokens, [.work, .film]),
      !isOpener(head, in: tokens),
      // «откроется выставка плаката, 5 мая покажут фильм»
      object(after: index, in: tokens, [.film]) == nil
    else { return nil }
    let isFilm = isFilm(head, in: tokens)
    let phrase = phrase(around: head, in: tokens)
    guard phrase.count > 1 || last.map({ isInAnotherCity(tokens, than: $0) }) ?? false else {
      return nil
    }
    return Mention(
      sentence: sentence, trigger: .act, head: isFilm ? .screening : .exhibition, headToken: index,
      kind: isFilm ? .film : .exhibition, phrase: phrase, title: phrase)
  }

  /// «Откроет программу картина «Соль», далее увидят …»: another verb has it for its subject.
  private func isOpener(_ head: Int, in tokens: Range<Int>) -> Bool {
    Range(from: max(tokens.lowerBound, head - 3), upTo: head).contains { index in
      (document.verb(index) == .begin || document.verb(index) == .end)
        && document.begins(index + 1, "программ")
    }
  }

  func noun(before index: Int, in tokens: Range<Int>, _ classes: [NounClass]) -> Int? {
    var back = index - 1
    var steps = 0
    while back >= tokens.lowerBound, steps < 20 {
      if !document.gap(back + 1).isDisjoint(with: [.semicolon, .stop, .dash]) { return nil }
      if let noun = document.lexeme(back).noun, classes.contains(noun),
        document.lexeme(back).verb == nil || document.lexeme(back).form != .past,
        // «театр кукол»
        !(document.matchesCyrillic(back, "кукол") && document.begins(back - 1, "театр"))
      {
        return back
      }
      if isRelative(back), index - back <= 4 { return antecedent(of: back, in: tokens, classes) }
      if document.word(back) == .which || document.word(back) == .that { return nil }
      back -= 1
      steps += 1
    }
    return nil
  }

  /// «…, который» in the nominative.
  private func isRelative(_ index: Int) -> Bool {
    document.word(index) == .which && document.gap(index).contains(.comma)
      && ["который", "которая", "которые"].contains { document.matchesCyrillic(index, $0) }
  }

  /// «Прибыл венский оркестр, который выступит»: what a relative pronoun stands for.
  private func antecedent(of pronoun: Int, in tokens: Range<Int>, _ classes: [NounClass]) -> Int? {
    var back = pronoun - 1
    while back >= tokens.lowerBound, pronoun - back <= 6 {
      if let noun = document.lexeme(back).noun, classes.contains(noun),
        document.lexeme(back).verb == nil
      {
        return back
      }
      guard document.gap(back).isSubset(of: [.space, .openQuote, .closeQuote, .hyphen]) else {
        return nil
      }
      back -= 1
    }
    return nil
  }

  private func noun(after index: Int, in tokens: Range<Int>, _ classes: [NounClass]) -> Int? {
    var next = index + 1
    while next < tokens.upperBound, next - index <= 7 {
      if document.gap(next).separates { return nil }
      if let noun = document.lexeme(next).noun, classes.contains(noun) { return next }
      // «прозвучит музыка в исполнении пианиста из Лодзи»
      if document.word(next) == .in && !document.begins(next + 1, "исполнен")
        || document.word(next) == .at
      {
        return nil
      }
      next += 1
    }
    return nil
  }
}
