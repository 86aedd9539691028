import Gazetteer

/// Days until when one may hand something in, which are no days of the occasion.
extension FactReader {
  /// Whether a time is until when one may apply or send in: "applications for the residency close on 1 October",
  /// "registration is open until Friday".
  func isOfDeadline(_ match: TemporalMatch, _ mention: Mention, in clause: Range<Int>) -> Bool {
    if text.language == .russian {
      return isOfPaper(match, mention) || isOfTickets(match, mention, in: clause)
    }
    let start = match.tokens.lowerBound
    let near = Range(from: max(clause.lowerBound, start - 12), upTo: start)
    // a verb that says that it takes place has its own time
    guard
      let verb = near.last(where: { document.verb($0) != nil && !mention.phrase.contains($0) })
        ?? near.last(where: { document.word($0) == .is || document.word($0) == .are })
    else { return false }
    switch document.verb(verb) {
    case .hold, .perform, .show, .give, .host: return false
    default: break
    }
    if FactReader.appliances.contains(document.tokens[verb].hash) { return true }
    guard
      let call = Range(from: max(clause.lowerBound, start - 30), upTo: verb).first(where: {
        FactReader.calls.contains(document.tokens[$0].hash)
      }), call < mention.phrase.lowerBound || mention.phrase.upperBound <= call,
      // but "applications are invited for the fair, which opens on Friday"
      !(call..<verb).contains(where: { document.word($0) == .which || document.word($0) == .that })
    else { return false }
    return document.verb(verb).map { $0 == .end || $0 == .begin || $0 == .last || $0 == .other }
      ?? true || document.matches(verb, "received") || document.matches(verb, "sent")
      || document.matches(verb, "invited")
  }

  /// "Will be opened before the end of the year": some time within the year, where "until the end of the year" would tell how long.
  func someTimeWithin(_ match: TemporalMatch) -> TemporalMatch? {
    guard text.language == .english, case .between(nil, let last?) = match.value.extent,
      !last.isDay
    else { return nil }
    let first = match.tokens.lowerBound
    guard document.word(first) == .before || document.word(first - 1) == .before else { return nil }
    return TemporalMatch(tokens: match.tokens, value: TemporalValue(.at(last)))
  }

  /// «Говорится в сообщении министерства от 9 сентября», «сегодня стало известно»: the day of what was written or heard of it.
  private func isOfPaper(_ match: TemporalMatch, _ mention: Mention) -> Bool {
    let start = match.tokens.lowerBound
    if document.matchesCyrillic(match.tokens.upperBound, "стало"),
      document.matchesCyrillic(match.tokens.upperBound + 1, "известно")
    {
      return true
    }
    let isFrom =
      document.matchesCyrillic(start, "от") || document.matchesCyrillic(start - 1, "от")
    return isFrom && !mention.phrase.contains(start)
  }

  /// «Запись до понедельника», «заявки принимаются до 1 мая», «билеты поступят в кассы 10 апреля».
  private func isOfTickets(
    _ match: TemporalMatch, _ mention: Mention, in clause: Range<Int>
  ) -> Bool {
    let start = match.tokens.lowerBound
    // «приём заявок на конкурс, который проводит посольство, продлён до 1 июня»
    if match.value.isEnd,
      text.sentence(at: start).prefix(3).contains(where: {
        document.matchesCyrillic($0, "заявок") || document.matchesCyrillic($0, "заявки")
      })
    {
      return true
    }
    var index = start - 1
    while index >= clause.lowerBound, start - index <= 8 {
      if document.gap(index + 1).contains(.comma) || text.time(at: index) != nil { return false }
      switch document.verb(index) {
      case .perform, .show, .give: return false
      default: break
      }
      if FactReader.russianCalls.contains(document.tokens[index].hash) {
        // «билеты на 28 октября проданы»
        if index == start - 2, document.word(start - 1) == .in, !match.value.isEnd { return false }
        return match.value.isEnd || !Range(from: index, upTo: start).overlaps(mention.phrase)
      }
      index -= 1
    }
    return false
  }

  /// What is handed in, sold or given back.
  private static let russianCalls = WordSet(
    """
    запись заявки заявок заявку регистрация регистрацию регистрации анкеты анкет билет билеты билетов \
    контрамарки контрамарок пригласительные пригласительных деньги предзаказ возврат аккредитация \
    аккредитации подать подавать присылать прислать сдать вернуть вернут записаться регистрируют
    """)
  /// What one hands in for a competition, a course or a stand.
  private static let calls = WordSet(
    """
    applications application registration registrations entries submissions nominations deadline call bids
    enrolment enrollment
    """)
  /// What one does who wants to take part.
  private static let appliances = WordSet(
    "apply applies register registers submit submits submitted enrol enroll accepted")

  /// "The programme of the festival was announced on Monday", «программа фестиваля объявлена сегодня»: the day of what was told of it.
  func isOfProgramme(_ match: TemporalMatch, of mention: Mention) -> Bool {
    let start = mention.phrase.lowerBound
    let isEnglish = text.language == .english
    let before =
      isEnglish && document.word(start - 1) == .the ? start - 3 : start - (isEnglish ? 2 : 1)
    let isProgramme =
      isEnglish
      ? ["programme", "program", "line-up", "lineup", "poster"].contains {
        document.matches(before, $0)
      } && document.word(before + 1) == .of
      : document.begins(before, "программ") || document.begins(before, "афиш")
    guard isProgramme else { return false }
    let near = Range(from: match.tokens.lowerBound - 4, upTo: match.tokens.upperBound + 2)
    return near.contains { index in
      isEnglish
        ? ["announced", "unveiled", "presented", "released", "published"].contains {
          document.matches(index, $0)
        }
        : ["объявлен", "представлен", "утвержден", "опубликован", "обнародован"].contains {
          document.begins(index, $0)
        }
    }
  }

  /// «Фестиваль проводится с 1967 года»: since when there has been one.
  func isOfHistory(_ match: TemporalMatch) -> Bool {
    guard match.isSinceYear else { return false }
    if text.language == .english {
      // "has taken part on several occasions since 1975"
      return Range(from: max(0, match.tokens.lowerBound - 12), upTo: match.tokens.lowerBound)
        .contains {
          document.matches($0, "occasions") || document.matches($0, "participated")
            || document.matches($0, "taken") && document.matches($0 + 1, "part")
        }
    }
    return Range(from: match.tokens.lowerBound - 4, upTo: match.tokens.upperBound + 3).contains {
      index in
      ["проводится", "проводятся", "проходит", "существует", "устраивается", "ведет"].contains {
        document.matchesCyrillic(index, $0)
      }
    }
  }

  /// "The Salt Road" (Mongolia, 2020)": when a film was made.
  func isOfFilm(_ match: TemporalMatch) -> Bool {
    let start = match.tokens.lowerBound
    guard match.value.isYear, document.gap(start) == [.comma, .space],
      document.gap(match.tokens.upperBound).contains(.closeParenthesis),
      let place = text.place(at: start - 1)
    else { return false }
    return document.gap(place.tokens.lowerBound).contains(.openParenthesis)
  }

  /// «Ежедневно, кроме понедельника»: when a house is shut.
  func isExcepted(_ match: TemporalMatch) -> Bool {
    document.matchesCyrillic(match.tokens.lowerBound - 1, "кроме")
      || document.matches(match.tokens.lowerBound - 1, "except")
  }
}
