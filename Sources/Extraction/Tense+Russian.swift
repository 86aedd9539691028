import Gazetteer

/// The tense of Russian verbs that the lexicon does not know, by their endings.
extension TenseReader {
  /// How far from a mention its verb may stand.
  private static let reach = 12

  /// The tense of the nearest word that can only be a verb; no sense is known of it.
  func unknownVerb(around mention: Mention, in clause: Range<Int>) -> Tense {
    var tense = Tense()
    var nearest = TenseReader.reach
    for index in clause where !mention.phrase.contains(index) {
      let distance =
        index < mention.phrase.lowerBound
        ? mention.phrase.lowerBound - index : index - mention.phrase.upperBound
      guard distance < nearest, let time = timeByEnding(index) else { continue }
      tense.time = time
      nearest = distance
    }
    tense.isProgressive = tense.time == .present
    return tense
  }

  /// «Открытие: 14 марта»: a noun before its day, which tells no time.
  private func isLabelOfDay(_ index: Int) -> Bool {
    (document.begins(index, "открыти") || document.begins(index, "закрыти"))
      && !document.gap(index + 1).isDisjoint(with: [.colon, .dash])
  }

  /// «Можно было увидеть» was so; «должен был состояться» never came about.
  private func readPastOfInfinitive(_ tense: inout Tense, at index: Int) {
    guard document.lexeme(index).form == .base else { return }
    let before = (max(0, index - 3)..<index).filter { !document.gap($0 + 1).separates }
    guard before.contains(where: { document.word($0) == .was }) else { return }
    if before.contains(where: { document.matchesCyrillic($0, "можно") || document.word($0) == .can }
    ) {
      tense.time = .past
    }
    if before.contains(where: { document.word($0) == .should }) {
      tense.isCounterfactual = true
    }
  }

  /// «Выставку можно увидеть» until a day: it is on view now; «продлена до 3 мая», «продлили»: it goes on.
  private func readGoingOn(_ tense: inout Tense, at index: Int) {
    let isViewable =
      tense.sense == .show && document.lexeme(index).form == .base && isPossibleNow(index)
    let isProlonged =
      tense.sense == .last && tense.time == .past && document.begins(index, "продл")
      && !["лся", "лась", "лось", "лись"].contains { document.hasEnding(index, $0) }
    guard isViewable || isProlonged || isOpenUntil(tense, at: index) else { return }
    tense.time = .present
    tense.isProgressive = true
    tense.isPerfect = false
  }

  /// «Выставка, которая до 20 октября открыта в музее»: open until a day, and not said to have been or to be going to be.
  private func isOpenUntil(_ tense: Tense, at index: Int) -> Bool {
    guard tense.sense == .begin, tense.time == .past,
      ["открыт", "открыта", "открыто", "открыты"].contains(where: {
        document.matchesCyrillic(index, $0)
      })
    else { return false }
    let near = (max(0, index - 4)..<index + 5)
    return !near.contains { document.word($0) == .was || document.word($0) == .will }
      && near.contains { text.time(at: $0)?.value.isEnd ?? false }
  }

  /// Whether «можно» stands beside an infinitive, and neither «было» nor «будет».
  private func isPossibleNow(_ index: Int) -> Bool {
    let near = (max(0, index - 3)..<index + 4).filter { $0 != index }
    return near.contains { document.matchesCyrillic($0, "можно") || document.word($0) == .can }
      && !near.contains { document.word($0) == .was || document.word($0) == .will }
  }

  /// «Открывается экспозиция, посвящённая театру»: what something is in honour of says nothing of when it is.
  func isDedication(_ index: Int, _ verb: VerbSense) -> Bool {
    verb == .celebrate && text.language == .russian && document.isAdjective(index)
  }

  /// What the ending of a word says of time, if it is that of a verb: «был», «съехались», «прозвенит».
  private func timeByEnding(_ index: Int) -> Tense.Time? {
    switch document.word(index) {
    case .was: return .past
    case .will: return .future
    case nil: break
    default: return nil
    }
    guard document.lexeme(index) == Lexeme(), !document.isCapitalised(index),
      text.time(at: index) == nil
    else { return nil }
    if TenseReader.reflexivePast.contains(where: { document.hasEnding(index, $0) }) { return .past }
    let isFuture = isPerfective(index)
    if TenseReader.reflexivePresent.contains(where: { document.hasEnding(index, $0) }) {
      return isFuture ? .future : .present
    }
    // nouns that end so follow a preposition or an adjective: «в зал», «новый канал»
    guard !document.isAdjective(index - 1), !isPreposition(index - 1) else { return nil }
    if TenseReader.past.contains(where: { document.hasEnding(index, $0) }) { return .past }
    if TenseReader.present.contains(where: { document.hasEnding(index, $0) }) { return .present }
    return isFuture && TenseReader.future.contains(where: { document.hasEnding(index, $0) })
      ? .future : nil
  }

  private func isPreposition(_ index: Int) -> Bool {
    switch document.word(index) {
    case .in, .at, .from, .to, .until, .between, .before, .after, .for, .near, .under, .about,
      .over,
      .around, .preposition:
      true
    default: false
    }
  }

  /// Whether a verb has a prefix and none of the suffixes of what goes on: «прозвенит», but «приходит».
  private func isPerfective(_ index: Int) -> Bool {
    TenseReader.prefixes.contains { document.begins(index, $0) }
      && !TenseReader.imperfective.contains { document.hasEnding(index, $0) }
  }

  private static let reflexivePast: [StaticString] = ["лся", "лась", "лось", "лись"]
  private static let reflexivePresent: [StaticString] = ["ется", "ются", "ится", "ятся", "утся"]
  private static let past: [StaticString] = [
    "али", "или", "ели", "яли", "ули", "ала", "ила", "яла", "ула", "ало", "ило", "ал", "ил", "ял",
    "ул",
  ]
  private static let present: [StaticString] = ["ают", "яют", "уют", "ает", "яет", "ует"]
  private static let future: [StaticString] = ["ит", "ят", "ут", "нет", "дет", "зет", "ет"]
  private static let prefixes: [StaticString] = [
    "по", "при", "про", "вы", "за", "на", "от", "раз", "рас", "со", "съе", "пере", "до", "у",
  ]
  private static let imperfective: [StaticString] = [
    "ходит", "ходят", "водит", "водят", "носит", "носят", "возит", "возят", "ается", "аются",
    "ивается", "ываются", "ходится", "ходятся", "водится", "водятся", "носится", "носятся", "яется",
    "яются", "уется", "уются",
  ]

  func russianTense(at index: Int, _ sense: VerbSense) -> Tense {
    var tense = Tense(sense: sense, token: index)
    switch document.lexeme(index).form {
    case .past: tense.time = isLabelOfDay(index) ? nil : .past
    case .present, .gerund: tense.time = .present
    case .future: tense.time = .future
    case .base: tense.time = .future
    }
    tense.isPerfect = sense == .begin && tense.time == .past
    tense.isProgressive = tense.time == .present
    var back = index - 1
    while back >= 0, index - back <= 4, !document.gap(back + 1).separates {
      switch document.word(back) {
      case .will:
        tense.time = .future
        if document.word(back - 1) == .not { tense.isNegated = true }
      case .was: tense.isPerfect = false
      case .not:
        // «не сможет выступить»
        let isUnable = back == index - 2 && document.begins(index - 1, "смо")
        if back == index - 1 || isUnable { tense.isNegated = true }
      case .could, .would, .can: tense.isModal = true
      default: break
      }
      if let verb = document.lexeme(back).verb, document.lexeme(index).form == .base {
        if verb == .plan {
          tense.time = document.lexeme(back).form == .past && sense != .plan ? .future : .future
        }
        if verb == .propose || verb == .invite { tense.isModal = true }
      }
      back -= 1
    }
    if document.word(index + 1) == .will { tense.time = .future }
    // «проводиться в этом году не будет»
    if document.lexeme(index).form == .base,
      let not = (index + 1...index + 4).first(where: { document.word($0) == .not }),
      document.word(not + 1) == .will,
      !(index + 1...not).contains(where: { document.gap($0).separates })
    {
      tense.time = .future
      tense.isNegated = true
    }
    if document.word(index + 1) == .would { tense.isModal = true }
    readPastOfInfinitive(&tense, at: index)
    readGoingOn(&tense, at: index)
    if sense == .plan, tense.time != .past || document.lexeme(index).form == .past {
      tense.time = .future
    }
    if sense == .propose { tense.isModal = true }
    return tense
  }
}
