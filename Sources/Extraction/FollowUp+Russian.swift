/// What Russian sentences go on about that name only a part of it: its programme.
extension FollowUp {
  /// How many sentences back what «мероприятие» means may have been told.
  private static let far = 5

  /// «Мероприятие пройдёт 20 октября» some sentences after the only occasion that was told of.
  func eventAgain(_ sentence: Int) -> Int? {
    guard text.language == .russian,
      let told = mentions.indices.suffix(FollowUp.memory).last(where: { !mentions[$0].isAside }),
      (2...FollowUp.far).contains(sentence - mentions[told].sentence),
      opensWithEvent(text.sentences[sentence].tokens)
    else { return nil }
    return told
  }

  /// «Посольство сообщило, что вечер пройдёт 11 октября», «как сообщили в музее, мероприятие состоится …»: the clause behind that of
  /// saying that tells of it.
  func russianClause(in tokens: Range<Int>) -> Range<Int>? {
    for index in tokens.dropFirst().prefix(16) where document.gap(index).contains(.comma) {
      let isSaid = document.matchesCyrillic(index, "что")
      guard
        isSaid || document.word(tokens.lowerBound) == .as
          || document.matchesCyrillic(tokens.lowerBound, "как")
      else { continue }
      let rest = Range(from: isSaid ? index + 1 : index, upTo: tokens.upperBound)
      if opensWithEvent(rest) { return rest }
    }
    return nil
  }

  /// The week or festival whose films a sentence tells of, before any one film of it.
  func filmsOfWhole(_ tokens: Range<Int>) -> Int? {
    let near = mentions.indices.suffix(FollowUp.memory)
    let whole =
      text.language == .russian || isOfMoreFilms(tokens)
      ? near.last {
        (mentions[$0].kind == .film || mentions[$0].kind == .festival)
          && mentions[$0].head.encloses && !mentions[$0].isAside
      } : nil
    return whole ?? near.last { mentions[$0].kind == .film || mentions[$0].kind == .festival }
  }

  /// "Four more films will be shown": whether no film is named.
  private func isOfMoreFilms(_ tokens: Range<Int>) -> Bool {
    tokens.contains { document.lexeme($0).noun == .film && document.isPluralLike($0) }
      && !tokens.contains { text.quotation(at: $0)?.isName ?? false }
  }

  /// «Программа рассчитана на четыре дня», «фестивальная программа продлится до 5 мая»: the last whole told of.
  func wholeOfProgramme(_ tokens: Range<Int>) -> Int? {
    guard text.language == .russian,
      let programme = tokens.prefix(2 * FollowUp.reach).first(where: {
        document.matchesCyrillic($0, "программа")
      }),
      Range(from: programme + 1, upTo: min(programme + 3, tokens.upperBound)).contains(where: {
        document.verb($0) == .last || document.verb($0) == .end
          || document.begins($0, "рассчитан")
      })
    else { return nil }
    return mentions.indices.suffix(FollowUp.memory).last {
      mentions[$0].head.goesOn && mentions[$0].kind != .exhibition
    }
  }

  /// «Неделя завершилась концертом. Она началась 2 сентября», «Дни начались выставкой. Они продлятся …»: the last mention that the
  /// pronoun agrees with, where the last of all does not.
  func agreeing(with tokens: Range<Int>) -> Int? {
    guard text.language == .russian, let last = mentions.last,
      let gender = tokens.prefix(3).lazy.compactMap({ genderOfPronoun($0) }).first,
      let other = self.gender(of: last), other != gender
    else { return nil }
    return mentions.indices.suffix(FollowUp.memory).last { index in
      !mentions[index].isAside && mentions[index].sentence >= last.sentence - 1
        && self.gender(of: mentions[index]) == gender
    }
  }

  private enum Gender { case masculine, feminine, neuter, plural }

  private func genderOfPronoun(_ index: Int) -> Gender? {
    let pronouns: [(word: StaticString, gender: Gender)] = [
      ("он", .masculine), ("она", .feminine), ("оно", .neuter), ("они", .plural),
    ]
    return pronouns.first { document.matchesCyrillic(index, $0.word) }?.gender
  }

  /// The gender of the noun of a mention; nil where it is not known.
  private func gender(of mention: Mention) -> Gender? {
    guard mention.trigger == .noun else { return nil }
    return FollowUp.genders.first { entry in
      entry.stems.contains { document.begins(mention.headToken, $0) }
    }?.gender
  }

  private static let genders: [(gender: Gender, stems: [StaticString])] = [
    (.plural, ["дни", "дней", "дням", "днях", "гастрол", "чтени", "торжеств", "показы"]),
    (
      .feminine,
      [
        "выставк", "экспозиц", "ретроспектив", "недел", "ярмарк", "конференц", "церемони", "встреч",
        "лекци", "презентаци", "декад", "премьер", "постановк", "опер",
      ]
    ),
    (
      .masculine,
      [
        "фестивал", "конкурс", "концерт", "спектакл", "форум", "семинар", "показ", "вечер", "год",
        "сезон", "праздник", "мастер", "симпозиум", "конгресс", "балет", "фильм",
      ]
    ),
  ]

  /// «Продлится она до 18 октября», «Завершится всё 18 октября», «Всё пройдёт в библиотеке», «Его примет библиотека».
  func opensWithEdge(_ tokens: Range<Int>) -> Bool {
    if opensWithRound(tokens) { return true }
    guard text.language == .russian, tokens.count > 2 else { return false }
    let first = tokens.lowerBound
    if document.matchesCyrillic(first, "всё") || document.matchesCyrillic(first, "все") {
      return isOfTime(first + 1)
    }
    if opensWithPlace(tokens) { return true }
    if ["его", "ее", "их"].contains(where: { document.matchesCyrillic(first, $0) }) {
      return document.begins(first + 1, "прим") && document.verb(first + 1) == .host
    }
    return isOfTime(first)
      && (document.word(first + 1) == .it
        || ["всё", "все", "они"].contains { document.matchesCyrillic(first + 1, $0) })
  }

  /// «Прослушивания начнутся 23 сентября», "The first round is on 3 September": a part of the contest just told of.
  private func opensWithRound(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 2, let last = mentions.last(where: { !$0.isAside }),
      last.kind == .competition
    else { return false }
    if text.language == .russian {
      return ["финал", "прослушиван", "состязан"].contains {
        document.begins(tokens.lowerBound, $0)
      }
    }
    return document.word(tokens.lowerBound) == .the
      && tokens.prefix(3).contains { index in
        ["round", "final", "finals", "auditions", "heats"].contains { document.matches(index, $0) }
      }
  }

  /// «Площадкой станет филармония».
  private func opensWithPlace(_ tokens: Range<Int>) -> Bool {
    document.begins(tokens.lowerBound, "площадк")
      && ["станет", "стала", "стал"].contains {
        document.matchesCyrillic(tokens.lowerBound + 1, $0)
      }
  }

  /// Whether a verb says when or where something is.
  private func isOfTime(_ index: Int) -> Bool {
    switch document.verb(index) {
    case .last, .end, .begin, .hold: true
    default: false
    }
  }

  /// «Билеты на 28 октября проданы».
  func isTicket(_ first: Int) -> Bool {
    document.begins(first, "билет") && document.matchesCyrillic(first + 1, "на")
      && text.time(at: first + 2) != nil
  }
}
