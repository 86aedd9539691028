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
        && ["заяв", "картин", "работ", "фильм", "документ", "анкет", "посетител", "гражд"].contains
        {
          document.begins(next, $0)
        }
    case .fair: return document.begins(next, "ваканс") || document.begins(next, "професси")
    default: return false
    }
  }

  /// «Посетить 250 мероприятий: оперу, цирк, выставки»: what sorts there are, in the plural.
  private func isSortOfEvent(_ mention: Mention) -> Bool {
    guard mention.isPlural, mention.name == nil,
      !mention.phrase.contains(where: { text.place(at: $0) != nil })
    else { return false }
    let before = Range(
      from: text.sentence(at: mention.headToken).lowerBound, upTo: mention.phrase.lowerBound)
    guard let colon = before.last(where: { document.gap($0).contains(.colon) }) else {
      return false
    }
    return Range(from: max(before.lowerBound, colon - 4), upTo: colon).contains {
      document.begins($0, "мероприят") || document.begins($0, "событи")
    }
  }

  /// Whether an English head means something else than an occasion of culture.
  func isHomonym(_ mention: Mention) -> Bool {
    let head = mention.headToken
    let next = head + 1
    if isScene(mention) || isCompanyOfPlayers(mention) { return true }
    switch mention.head {
    case .conference: return isLegislature(mention)
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
}
