import Gazetteer

/// Nouns that name occasions of culture and other things as well.
extension KindRule {
  /// «Конгресс США», «ярмарка вакансий»: whether a Russian head means something else than an occasion of culture.
  func isRussianHomonym(_ mention: Mention) -> Bool {
    let next = mention.headToken + 1
    if isSortOfEvent(mention) { return true }
    switch mention.head {
    case .conference:
      // «за одним столом», and not «круглый стол»
      if document.begins(mention.headToken, "стол") {
        return !document.begins(mention.headToken - 1, "кругл")
      }
      return document.begins(mention.headToken, "конгресс")
        && document.matchesCyrillic(next, "сша")
    // «постоянная экспозиция»
    case .exhibition: return document.begins(mention.headToken - 1, "постоянн")
    // «изменил представление британцев о балете»
    case .performance:
      return document.begins(mention.headToken, "представлени") && document.word(next + 1) == .about
        && document.gap(next).isBlank && document.gap(next + 1).isBlank
    // «в тот же вечер», «этим вечером»
    case .evening:
      return document.word(mention.headToken - 1) == .this
        || document.matchesCyrillic(mention.headToken - 1, "же")
    // «приём заявок», «приём картин»
    case .reception:
      return document.gap(next).isBlank
        && [
          "заяв", "картин", "работ", "фильм", "документ", "анкет", "посетител", "гражд", "пациент",
        ].contains {
          document.begins(next, $0)
        }
    case .fair: return document.begins(next, "ваканс") || document.begins(next, "професси")
    default: return false
    }
  }

  /// «Посетить 250 мероприятий: оперу, цирк, выставки», «250 выступлений, выставок, кинопоказов»: what sorts there are, in the plural.
  private func isSortOfEvent(_ mention: Mention) -> Bool {
    guard mention.isPlural || document.isGenitivePlural(mention.headToken), mention.name == nil,
      !mention.phrase.contains(where: { text.place(at: $0) != nil })
    else { return false }
    if mention.phrase.count == 1, isInListOfSorts(mention.headToken) { return true }
    let before = Range(
      from: text.sentence(at: mention.headToken).lowerBound, upTo: mention.phrase.lowerBound)
    guard let colon = before.last(where: { document.gap($0).contains(.colon) }) else {
      return false
    }
    return Range(from: max(before.lowerBound, colon - 4), upTo: colon).contains {
      document.begins($0, "мероприят") || document.begins($0, "событи")
    }
  }

  /// Whether a noun stands among two others of events, each in the plural with nothing beside it.
  private func isInListOfSorts(_ head: Int) -> Bool {
    func isSort(_ index: Int) -> Bool {
      document.lexeme(index).head != nil
        && (document.lexeme(index).isPlural || document.isGenitivePlural(index))
    }
    var first = head
    while document.gap(first) == [.comma, .space], isSort(first - 1) { first -= 1 }
    var last = head
    while document.gap(last + 1) == [.comma, .space], isSort(last + 1) { last += 1 }
    if document.word(last + 1) == .and, isSort(last + 2) { last += 2 }
    return last - first >= 2
  }

  /// Whether an English head means something else than an occasion of culture.
  func isHomonym(_ mention: Mention) -> Bool {
    let head = mention.headToken
    let next = head + 1
    if isScene(mention) || isPraise(mention) || isCompanyOfPlayers(mention)
      || isSortAmongOthers(mention)
    {
      return true
    }
    switch mention.head {
    case .conference: return isLegislature(mention) || isTreaty(mention)
    // "a biennial event"
    case .biennale:
      return document.matches(head, "biennial") && !document.isCapitalised(head)
        && document.lexeme(next).head != nil && document.gap(next).isBlank
    // "the arms fair", "the motor show"
    case .fair, .show:
      return [
        "arms", "defence", "defense", "weapons", "motor", "watch", "auto", "jobs", "career", "car",
      ]
      .contains { document.matches(head - 1, $0) }
    // "the concert of European powers"
    case .concert:
      return document.word(next) == .of
        && (next + 1..<next + 4).contains { document.matches($0, "powers") }
    // "a workshop in Lodz that made engines"
    case .workshop:
      return (next..<next + 4).contains { that in
        document.word(that) == .that
          && ["made", "makes", "builds", "built", "repairs", "repaired", "produces", "produced"]
            .contains { document.matches(that + 1, $0) }
      }
    // "an exhibition match"
    case .exhibition:
      // "reopened its permanent exhibition"
      if document.matches(head - 1, "permanent"), document.word(head - 2) != .a { return true }
      return document.gap(next).isBlank
        && ["match", "game", "games", "bout", "fight", "race", "flight"].contains {
          document.matches(next, $0)
        }
    case .screening: return isOfBodies(head)
    // "tours of duty", "a tour operator"
    case .tour:
      return document.word(next) == .of && document.matches(next + 1, "duty")
        || ["operator", "operators", "guide", "guides", "bus", "buses", "package", "packages"]
          .contains { document.matches(next, $0) }
    // "the performance of the economy", "a poor performance by the army"
    case .performance:
      let measured = next + 1..<next + 8
      return document.word(next) == .of && document.matches(head, "performance")
        && measured.contains { isMeasured($0) && document.gap($0).joins }
        // "the performance of the army's choir"
        && !measured.contains { document.lexeme($0).isTopical }
    default: return false
    }
  }

  /// "Both countries will organise concerts, exhibitions, film weeks and culinary days": what sorts there are, in the plural, of which no more
  /// is told.
  private func isSortAmongOthers(_ mention: Mention) -> Bool {
    let start = mention.phrase.lowerBound
    let end = mention.phrase.upperBound
    guard mention.isPlural, mention.name == nil, mention.phrase.count <= 2,
      !mention.isDefinite, !mention.phrase.contains(where: { text.place(at: $0) != nil }),
      document.number(start - 1) == nil, document.lexeme(start).number == 0,
      document.lexeme(start - 1).number == 0
    else { return false }
    func isSort(_ index: Int) -> Bool {
      document.lexeme(index).head != nil && document.isPluralLike(index)
    }
    func isJoint(_ index: Int) -> Bool {
      document.gap(index) == [.comma, .space] || document.word(index) == .and
    }
    let isAfter =
      (1...3).contains { isSort(start - 1 - $0) && isJoint(start - $0) }
      || isSort(start - 2) && document.word(start - 1) == .and
      || isSort(start - 1) && document.gap(start) == [.comma, .space]
    let next = document.word(end) == .and ? end + 1 : end
    let isBefore = isJoint(end) && (next..<next + 2).contains { isSort($0) }
    return (isAfter || isBefore)
      && text.times(in: Range(from: end, upTo: min(document.count, end + 4))).isEmpty
  }

  /// "The festival is the biggest celebration of its people", "what promises to be the biggest show": what something told of is said to be.
  private func isPraise(_ mention: Mention) -> Bool {
    let start = mention.phrase.lowerBound
    guard mention.name == nil, !mention.isPlural, document.word(start - 1) == .the,
      ["largest", "biggest", "greatest", "oldest", "finest", "leading", "foremost"].contains(
        where: {
          document.matches(start, $0)
        })
    else { return false }
    switch document.word(start - 2) {
    case .is, .was, .are: break
    case .be where document.word(start - 3) == .to: return true
    default: return false
    }
    let subject = Range(from: text.sentence(at: start).lowerBound, upTo: start - 2)
    return subject.count <= 6 && subject.contains { document.lexeme($0).head != nil }
  }

  /// "Arrested at a music festival", "plotted an attack on a concert": where a crime was done or meant, and not "a concert for
  /// those who were killed".
  private func isScene(_ mention: Mention) -> Bool {
    let start = mention.phrase.lowerBound
    let article = document.word(start) == .a ? start : start - 1
    guard mention.name == nil, document.word(article) == .a else { return false }
    switch document.word(article - 1) {
    case .at, .on, .during: break
    default: return false
    }
    let before = Range(from: text.sentence(at: start).lowerBound, upTo: article)
    return before.contains { KindRule.crimes.contains(document.tokens[$0].hash) }
  }

  private static let crimes = WordSet(
    "arrested attack attacks attacked bomb bombing shooting stampede plotted detained killed stabbed stabbing"
  )

  /// "The UNESCO Convention of 1970", "the Convention on the Protection of …".
  private func isTreaty(_ mention: Mention) -> Bool {
    let head = mention.headToken
    guard document.matches(head, "convention"), document.isCapitalised(head) else { return false }
    return ["unesco", "un", "hague", "geneva", "berne", "paris", "european"].contains {
      document.matches(head - 1, $0)
    }
      || document.matches(head + 1, "on") || document.matches(head + 1, "for")
      || document.word(head + 1) == .of && document.number(head + 2) != nil
  }

  /// "The U.S. Congress", "told Congress on Thursday": a house that makes laws, and no meeting.
  private func isLegislature(_ mention: Mention) -> Bool {
    let head = mention.headToken
    guard document.matches(head, "congress"), document.isCapitalised(head), mention.edition == 0,
      document.word(head + 1) != .of,
      !mention.phrase.contains(where: {
        let lexeme = document.lexeme($0)
        return lexeme.isOrdinal || !lexeme.traits.isDisjoint(with: [.international, .culture])
      })
    else { return false }
    let before = head - 1
    return text.place(at: before) != nil || document.matches(before, "states")
      || document.matches(before, "national") || document.matches(before, "continental")
      || !document.isCapitalised(before) && document.word(before) != .the
        && document.word(before) != .a
  }

  /// "Screening of passengers", "health screening": what doctors and guards do.
  private func isOfBodies(_ head: Int) -> Bool {
    let isBefore = ["health", "medical", "cancer", "security", "blood", "thermal", "newborn"]
      .contains { document.matches(head - 1, $0) }
    guard document.word(head + 1) == .of || document.word(head + 1) == .for else { return isBefore }
    return isBefore
      || (head + 2..<head + 5).contains { index in
        [
          "passengers", "travellers", "travelers", "patients", "migrants", "arrivals", "applicants",
          "refugees", "donors", "cancer", "luggage", "infants",
        ].contains { document.matches(index, $0) }
      }
  }

  /// What performs well or badly, and on no stage.
  private func isMeasured(_ index: Int) -> Bool {
    [
      "economy", "army", "troops", "forces", "government", "market", "markets", "shares", "stocks",
      "engine", "engines", "currency", "bank", "banks", "industry", "sector", "exports",
    ].contains { document.matches(index, $0) }
  }

  /// "The opening ceremony of the exhibition", «церемония открытия выставки»: that of what goes on, which is told of itself.
  func isOpeningOfExhibition(_ mention: Mention) -> Bool {
    guard mention.head == .ceremony else { return false }
    let head = mention.headToken
    let isOpening =
      text.language == .english
      ? document.lexeme(head - 1).traits.contains(.opening) && document.word(head + 1) == .of
      : document.matchesCyrillic(head + 1, "открытия")
    return isOpening
      && (head + 2..<head + 8).prefix { document.verb($0) == nil && document.gap($0).joins }
        .contains { document.lexeme($0).head == .exhibition }
  }
}
