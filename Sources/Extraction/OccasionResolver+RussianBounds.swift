/// What opens and closes a whole, in Russian.
extension OccasionResolver {
  /// «Последний спектакль – 19 мая», «первая встреча состоялась 24 сентября, заключительная пройдёт в понедельник», «31 мая
  /// последним аккордом станет бал»: the noun that tells which end of a whole a time is.
  func russianBound(of time: Range<Int>, in tokens: Range<Int>) -> Bound? {
    let document = text.document
    var index = time.lowerBound - 1
    while index >= tokens.lowerBound, time.lowerBound - index <= 12 {
      if !document.gap(index + 1).isDisjoint(with: [.stop, .semicolon, .colon]) { break }
      if document.gap(index + 1).contains(.comma), index + 1 < time.lowerBound { break }
      if text.time(at: index) != nil { break }
      if let bound = russianBound(at: index) { return bound }
      index -= 1
    }
    for index in Range(from: time.upperBound, upTo: min(time.upperBound + 5, tokens.upperBound)) {
      if document.gap(index).separates || text.time(at: index) != nil { return nil }
      if let bound = russianBound(at: index) { return bound }
    }
    return nil
  }

  private func russianBound(at index: Int) -> Bound? {
    let document = text.document
    let isPart = OccasionResolver.russianParts.contains { document.begins(index + 1, $0) }
    let isDay = ["день", "дата", "днем", "церемони"].contains { document.begins(index + 1, $0) }
    if OccasionResolver.last.contains(where: { document.begins(index, $0) }) {
      guard isPart || isDay || isAlone(index) else { return nil }
      return Bound(token: index, relation: .end, isItem: !isDay)
    }
    if document.begins(index, "перв"), !document.hasEnding(index, "е"),
      isPart || isAlone(index)
    {
      return Bound(token: index, relation: .begin, isItem: true)
    }
    let isOfClosing =
      document.matchesCyrillic(index, "закрытия")
      && OccasionResolver.russianParts.contains { document.begins(index - 1, $0) }
    guard document.matchesCyrillic(index, "закрытие") || isOfClosing else {
      guard document.matchesCyrillic(index, "открытие"), isOfWhole(index + 1) else { return nil }
      return Bound(token: index, relation: .begin, isItem: false)
    }
    guard isOfClosing || isOfWhole(index + 1) else { return nil }
    return Bound(token: index, relation: .end, isItem: false)
  }

  /// «…, последний – 15 апреля», «а заключительная пройдёт»: an adjective without its noun.
  private func isAlone(_ index: Int) -> Bool {
    let document = text.document
    let opens =
      document.gap(index).separates || document.word(index - 1) == .and
      || document.matchesCyrillic(index - 1, "а")
    return opens
      && (document.gap(index + 1).contains(.dash) || document.verb(index + 1) != nil)
  }

  /// Whether nothing else than a verb, a time or an occasion follows «закрытие».
  private func isOfWhole(_ index: Int) -> Bool {
    let document = text.document
    if document.gap(index).contains(.dash) || document.verb(index) != nil { return true }
    return document.lexeme(index).head != nil || document.word(index) == .in
      || text.time(at: index) != nil
  }

  /// Whether a mention goes on for days, and has items such as open and end it.
  func isRunning(_ mention: Mention, by bound: Bound) -> Bool {
    switch mention.head {
    case .year, .season: return false
    case .tour, .course, .conference: return true
    // «цикл лекций»
    case .talk, .workshop, .screening:
      return mention.isPlural
        || ["цикл", "сери", "курс"].contains {
          text.document.begins(mention.phrase.lowerBound - 1, $0)
        }
    default: break
    }
    if mention.head.goesOn { return mention.kind != .exhibition || !bound.isItem }
    return bound.isItem && (mention.isPlural || mention.trigger == .act && mention.kind.isStaged)
  }

  /// What the verb before a time, or else after it, says of when it is.
  func timeOfRussianVerb(beside time: Range<Int>, in tokens: Range<Int>) -> Tense.Time? {
    let reader = TenseReader(text: text)
    func told(_ index: Int) -> Tense.Time? {
      text.document.verb(index).flatMap { reader.tense(at: index, $0).time }
    }
    let before = Range(from: max(tokens.lowerBound, time.lowerBound - 8), upTo: time.lowerBound)
    let after = Range(from: time.upperBound, upTo: min(tokens.upperBound, time.upperBound + 8))
    return before.reversed().lazy.compactMap(told).first ?? after.lazy.compactMap(told).first
  }

  /// «Он завершится показом драмы 11 апреля», «завершит их концерт 15 апреля»: when an item is that opens or ends the last whole
  /// that was told of.
  func boundByItems(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard text.language == .russian else { return }
    for item in first..<max(mentions.count, first) where !mentions[item].head.encloses {
      guard let (verb, relation) = russianBound(before: mentions[item]),
        let whole = mentions.indices[..<item].suffix(OccasionResolver.mostItems).last(where: {
          mentions[$0].head.goesOn && mentions[$0].kind != .exhibition && !mentions[$0].isAside
        }), mentions[item].sentence - mentions[whole].sentence <= OccasionResolver.nearby,
        mentions[whole].series == nil,
        verb >= mentions[whole].phrase.upperBound
          || mentions[whole].headToken == verb + 1 && mentions[whole].phrase.count == 1
      else { continue }
      // «завершится концертом 20 декабря»: the verb of the whole tells the time of both
      let told = text.document.verb(verb).flatMap {
        TenseReader(text: text).tense(at: verb, $0).time
      }
      for index in facts[item].times.indices where facts[item].times[index].tense.time == nil {
        facts[item].times[index].tense.time = told
      }
      facts[item].tense.time = facts[item].tense.time ?? told
      let days = facts[item].times.filter { $0.match.value.isOneDay }
      if mentions[whole].head != .year, isOpen(facts[whole], at: relation) {
        facts[whole].times += days.map {
          Facts.Dated(match: $0.match, relation: relation, tense: $0.tense)
        }
      }
      for index in facts[item].times.indices
      where facts[item].times[index].match.value.isOneDay && mentions[item].kind.isOfItem {
        facts[item].times[index].relation = .during
      }
      if facts[item].times.isEmpty {
        let ends = facts[whole].times.filter { $0.relation == relation && $0.match.value.isOneDay }
        facts[item].times = ends.map {
          Facts.Dated(match: $0.match, relation: .during, tense: $0.tense)
        }
        if ends.isEmpty, facts[item].dayOfWhole == nil {
          facts[item].dayOfWhole = relation == .begin ? .first : .last
        }
      }
    }
  }

  /// «Балетом «Жизель» открываются в понедельник гастроли театра»: gives what an item before it opens or ends the day of the item, and
  /// the item that of the whole.
  func boundByItemBefore(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard text.language == .russian else { return }
    let document = text.document
    for whole in Range(from: first + 1, upTo: mentions.count) {
      let item = whole - 1
      let between = Range(
        from: mentions[item].phrase.upperBound, upTo: mentions[whole].phrase.lowerBound)
      guard mentions[item].sentence == mentions[whole].sentence, !mentions[item].head.encloses,
        mentions[whole].head.goesOn || mentions[whole].head == .tour,
        mentions[whole].kind != .exhibition, mentions[whole].head != .year,
        let verb = between.first(where: { document.verb($0) != nil }),
        document.hasEnding(verb, "ся") || document.hasEnding(verb, "сь"),
        between.allSatisfy({ document.gap($0).isSubset(of: [.space, .closeQuote]) }),
        document.isInstrumental(mentions[item].phrase.lowerBound)
      else { continue }
      let relation: Facts.Dated.Relation
      switch document.verb(verb) {
      case .begin: relation = .begin
      case .end: relation = .end
      default: continue
      }
      if isOpen(facts[whole], at: relation) {
        facts[whole].times += facts[item].times.filter { $0.match.value.isOneDay }.map {
          Facts.Dated(match: $0.match, relation: relation, tense: $0.tense)
        }
      }
      facts[whole].tense = facts[whole].tense.sense == nil ? facts[item].tense : facts[whole].tense
      if facts[item].times.isEmpty {
        facts[item].times = facts[whole].times.filter {
          $0.relation == relation && $0.match.value.isOneDay
        }.map { Facts.Dated(match: $0.match, relation: .during, tense: $0.tense) }
      }
    }
  }

  /// The verb of opening or ending that an item is the means or subject of: «завершатся концертом», «закроет их концерт».
  private func russianBound(
    before item: Mention
  ) -> (verb: Int, relation: Facts.Dated.Relation)? {
    let document = text.document
    let sentence = text.sentences[item.sentence].tokens
    let start = item.phrase.lowerBound
    var index = start - 1
    while index >= sentence.lowerBound, start - index <= 8 {
      if !document.gap(index + 1).isDisjoint(with: [.semicolon, .comma]) { return nil }
      if document.gap(index + 1).contains(.colon) {
        return closed(before: index + 1, in: sentence)
      }
      if let verb = document.verb(index) {
        guard verb == .begin || verb == .end else { return nil }
        // «откроется фильмом «Чудо»»
        guard
          document.isInstrumental(item.headToken) || document.isInstrumental(start - 1)
            || hasWhole(index)
        else { return nil }
        return (index, verb == .begin ? .begin : .end)
      }
      index -= 1
    }
    return nil
  }

  /// «Закрылся в субботу: концерт прошёл во дворце»: what a colon explains.
  private func closed(
    before colon: Int, in sentence: Range<Int>
  ) -> (verb: Int, relation: Facts.Dated.Relation)? {
    for index in Range(from: max(sentence.lowerBound, colon - 6), upTo: colon).reversed() {
      switch text.document.verb(index) {
      case .end: return (index, .end)
      case .begin: return (index, .begin)
      case nil: continue
      default: return nil
      }
    }
    return nil
  }

  /// «Завершит их», «программу закроет»: whether what is opened or ended is the whole told of.
  private func hasWhole(_ verb: Int) -> Bool {
    let document = text.document
    guard !document.hasEnding(verb, "ся"), !document.hasEnding(verb, "сь") else { return false }
    return [verb - 1, verb + 1].contains { index in
      ["их", "его", "ее", "программу", "фестиваль", "смотр", "форум", "неделю", "дни", "гастроли"]
        .contains { document.matchesCyrillic(index, $0) }
    }
  }

  private static let last: [StaticString] = [
    "последн", "заключительн", "завершающ", "финальн",
  ]
  private static let russianParts: [StaticString] = [
    "спектакл", "концерт", "показ", "сеанс", "вечер", "встреч", "лекци", "представлен",
    "выступлен", "заняти", "событи", "аккорд", "мероприят", "фильм", "гала", "церемони", "урок",
    "постановк", "точк", "чтени", "поединк", "тур",
  ]
}

extension EventKind {
  /// Whether it is an item of a day.
  fileprivate var isOfItem: Bool { isOfOneDay || self == .film || self == .performance }
}
