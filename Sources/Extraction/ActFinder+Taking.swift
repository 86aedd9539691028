import Gazetteer

/// What a Russian verb takes somewhere or puts before the public: «привезли кукольный театр», «покажут десять
/// холстов», ««Литейный» покажет в Таллине «Квартет»».
extension ActFinder {
  /// How far behind its verb an object may stand.
  private static let reach = 9

  /// «Привозила сюда кукольный театр», «везёт в Минск гравюры».
  func bringing(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isBringing(index), isPlacedInTime(tokens) || isOfFestival(sentence) else { return nil }
    if let name = titled(after: index, in: tokens, sentence) { return name }
    let classes: [NounClass] = [.musician, .performer, .work, .film]
    guard
      let object = object(after: index, in: tokens, classes)
        ?? (document.word(index - 1) == .its ? noun(before: index - 1, in: tokens, classes) : nil)
          // «хор привезёт колядки»
          ?? subject(before: index, in: tokens, [.musician, .performer]),
      let noun = document.lexeme(object).noun
    else { return nil }
    let kind: EventKind =
      switch noun {
      case .musician: .concert
      case .performer: .performance
      case .film: .film
      default: .exhibition
      }
    return act(kind, at: index, around: object, in: tokens, sentence)
  }

  /// «В Бостон отправятся полотна якутских мастеров», «находки планируется отправить в Лион»: works that are to go somewhere.
  func sendingWorks(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard
      ["отправятся", "отправить", "отправят", "поедут", "уедут", "переедут"].contains(where: {
        document.matchesCyrillic(index, $0)
      }),
      let work = object(after: index, in: tokens, [.work])
        ?? subject(before: index, in: tokens, [.work])
        ?? Range(from: max(tokens.lowerBound, index - 5), upTo: min(index + 5, tokens.upperBound))
        .first(where: { isTreasure($0) }),
      text.places(in: tokens).contains(where: {
        $0.form == .name && document.word($0.tokens.lowerBound - 1) == .in
      })
    else { return nil }
    return act(.exhibition, at: index, around: work, in: tokens, sentence)
  }

  /// «Работы», «археологические находки»: in the nominative.
  private func isTreasure(_ index: Int) -> Bool {
    ["работы", "находки", "сокровища", "реликвии"].contains {
      document.matchesCyrillic(index, $0)
    }
  }

  /// «В Гродно ждут литовский ансамбль», «музей ждёт из Лодзи гравюры»: who or what is to come.
  func awaiting(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard
      ["ждут", "ждет", "ждем", "ожидают", "ожидаем"].contains(where: {
        document.matchesCyrillic(index, $0)
      }), !text.times(in: tokens).isEmpty
    else { return nil }
    let guests: [NounClass] = [.musician, .performer]
    guard
      let object = object(after: index, in: tokens, guests + [.work, .film])
        ?? (document.hasEnding(index, "ут") || document.hasEnding(index, "ют")
          ? subject(before: index, in: tokens, guests) : nil),
      let noun = document.lexeme(object).noun
    else { return nil }
    let kind: EventKind =
      switch noun {
      case .work: .exhibition
      case .film: .film
      case .musician: .concert
      default: .performance
      }
    return act(kind, at: index, around: object, in: tokens, sentence)
  }

  /// «Покажут десять холстов», «крутили эстонское кино».
  func showingAfter(
    at index: Int, in tokens: Range<Int>, _ sentence: Int, _ last: Mention?
  ) -> Mention? {
    guard isPlaced(tokens) else { return nil }
    let object = object(after: index, in: tokens, [.work, .film])
    // the films and works of what was told of, unless they are on elsewhere
    if let last, sentence - last.sentence <= 2,
      last.kind == .film || last.kind == .festival
        || last.kind == .exhibition && object.map({ document.lexeme($0).noun != .film }) ?? true,
      !isInAnotherCity(tokens, than: last)
    {
      return nil
    }
    if let object {
      let isFilm = isFilm(object, in: tokens)
      return act(isFilm ? .film : .exhibition, at: index, around: object, in: tokens, sentence)
    }
    guard
      let cinema = (index + 1..<min(index + ActFinder.reach, tokens.upperBound)).first(where: {
        document.matchesCyrillic($0, "кино") && text.place(at: $0 - 1)?.form == .adjective
      })
    else { return nil }
    return act(.film, at: index, around: cinema, in: tokens, sentence)
  }

  /// ««Литейный» покажет в Таллине «Квартет»»: a house by its name, and what it plays.
  func titled(after index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let subject = grammar.quotedName(endingAt: index)
    guard
      subject != nil || noun(before: index, in: tokens, [.performer, .musician]) != nil
        || isPeople(before: index, in: tokens),
      let name = (index + 1..<min(index + ActFinder.reach, tokens.upperBound)).lazy.compactMap({
        document.gap($0).separates && !document.gap($0).contains(.openQuote)
          ? nil : grammar.quotedName(at: $0)
      }).first
    else { return nil }
    let player = noun(before: index, in: tokens, [.performer, .musician])
    let kind: EventKind =
      if let player, document.lexeme(player).noun == .musician {
        .concert
      } else if document.begins(index, "прозвуч") || document.begins(index, "звуч") {
        .concert
      } else {
        KindVote(document: document)
          .kind(around: index..<index + 1, least: 1.5, among: [.performance, .film]) ?? .performance
      }
    return act(kind, at: index, named: name, sentence)
  }

  /// What a verb tells of something by its name in quotation marks.
  func act(_ kind: EventKind, at verb: Int, named name: Range<Int>, _ sentence: Int) -> Mention {
    var mention = Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: verb, kind: kind,
      phrase: name, name: name, title: name)
    mention.isQuoted = true
    return mention
  }

  /// «Сербы сыграют».
  private func isPeople(before index: Int, in tokens: Range<Int>) -> Bool {
    text.places(in: Range(from: max(tokens.lowerBound, index - 4), upTo: index)).contains {
      $0.form == .people
    }
  }

  /// Whether a sentence has a city of its own and a time, and the mention before another one.
  func isInAnotherCity(_ tokens: Range<Int>, than last: Mention) -> Bool {
    guard !text.times(in: tokens).isEmpty else { return false }
    let before = text.places(in: text.sentences[last.sentence].tokens).compactMap(\.city)
    return text.places(in: tokens).contains { place in
      guard let city = place.city, place.form == .name else { return false }
      return document.word(place.tokens.lowerBound - 1) == .in && !before.contains(city)
    }
  }

  /// Whether a noun means a film: «картина» does where the cinema is spoken of.
  func isFilm(_ noun: Int, in tokens: Range<Int>) -> Bool {
    document.lexeme(noun).noun == .film
      || document.begins(noun, "картин") && KindRule(text: text).isOfFilms(tokens)
      || document.begins(noun, "картин")
        && ["полнометраж", "короткометраж", "игров", "документальн"].contains {
          document.begins(noun - 1, $0)
        }
  }

  private func isBringing(_ index: Int) -> Bool {
    ActFinder.bringing.contains { document.matchesCyrillic(index, $0) }
  }

  private static let bringing: [StaticString] = [
    "привез", "привезла", "привезли", "привозил", "привозила", "привозили", "привозит", "привозят",
    "привезет", "привезут", "везет", "везут", "везем", "повез", "повезла", "повезли", "повезет",
    "повезут", "вывез", "вывезла", "вывезли", "вывозил", "вывозили",
  ]

  /// Whether a sentence tells when, or in which house.
  func isPlacedInTime(_ tokens: Range<Int>) -> Bool {
    !text.times(in: tokens).isEmpty || !VenueReader(text: text).venues(in: tokens).isEmpty
  }

  /// The first noun of a class behind a verb, which no preposition governs.
  func object(after index: Int, in tokens: Range<Int>, _ classes: [NounClass]) -> Int? {
    var next = index + 1
    while next < tokens.upperBound, next - index <= ActFinder.reach {
      let gap = document.gap(next)
      if !gap.isDisjoint(with: [.stop, .semicolon, .colon, .dash]) { return nil }
      switch document.word(next) {
      case .which, .that, .but: return nil
      // «музей ждёт из Лодзи гравюры»
      case .from where text.place(at: next + 1)?.form == .name:
        next = text.place(at: next + 1).map(\.tokens.upperBound) ?? next + 1
        continue
      case .from, .of, .with, .for, .about: return nil
      default: break
      }
      if let noun = document.lexeme(next).noun, classes.contains(noun),
        !isGoverned(next, after: index)
      {
        return next
      }
      next += 1
    }
    return nil
  }

  private func isGoverned(_ noun: Int, after verb: Int) -> Bool {
    var back = noun - 1
    while back > verb, document.gap(back + 1).joins, document.isAdjective(back) { back -= 1 }
    guard back > verb, document.gap(back + 1).joins else { return false }
    switch document.word(back) {
    case .in, .at, .from, .to, .until, .of, .about, .with, .for: return true
    default: return document.lexeme(back).noun != nil && document.lexeme(back).word == nil
    }
  }

  func act(
    _ kind: EventKind, at verb: Int, around object: Int, in tokens: Range<Int>, _ sentence: Int
  ) -> Mention {
    let phrase = phrase(around: object, in: tokens)
    return Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: verb, kind: kind,
      phrase: phrase, title: phrase)
  }
}
