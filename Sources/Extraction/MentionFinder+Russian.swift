/// What a Russian phrase depends on, and what its name stands for.
extension MentionFinder {
  /// The name that a phrase points back at: «на выставке с таким названием».
  func nameBefore(_ mention: Mention) -> Range<Int>? {
    let end = mention.phrase.upperBound
    if let title = titleAbove(mention) { return title }
    guard mention.name == nil,
      (mention.headToken + 1..<end + 3).contains(where: {
        document.matchesCyrillic($0, "таким") && document.matchesCyrillic($0 + 1, "названием")
      })
    else { return nil }
    let next = text.quotations.partitioningIndex { $0.tokens.lowerBound >= mention.headToken }
    guard next > 0, text.quotations[next - 1].isName,
      mention.headToken - text.quotations[next - 1].tokens.upperBound <= PhraseGrammar.reach
    else { return nil }
    return text.quotations[next - 1].tokens
  }

  /// ««Мост»» on a line of its own, and «Выставка гравюр из Польши» on the next: the title of an entry.
  private func titleAbove(_ mention: Mention) -> Range<Int>? {
    let line = text.sentences[mention.sentence].tokens.lowerBound
    guard mention.name == nil, mention.sentence > 0, mention.phrase.lowerBound == line,
      document.gap(line).contains(.lineBreak), !mention.head.encloses,
      let title = text.quotation(at: line - 1), title.isName, title.tokens.upperBound == line,
      title.tokens == text.sentences[mention.sentence - 1].tokens,
      document.gap(title.tokens.lowerBound).contains(.paragraph)
        || document.gap(title.tokens.lowerBound).contains(.lineBreak)
        || title.tokens.lowerBound == 0
    else { return nil }
    return title.tokens
  }

  /// «Показы — 15 и 16 ноября», «показы состоятся в Минске»: a head with no more than a dash or verb behind it.
  func tellsDay(after head: Int) -> Bool {
    document.gap(head + 1).contains(.dash) && text.time(at: head + 1) != nil
      || document.begins(head, "показы")
        && (document.verb(head + 1) == .hold
          // «Все показы – в кинотеатре «Арман»»
          || document.gap(head + 1).contains(.dash) && document.word(head + 1) == .in)
  }

  /// «Концерт 4 сентября собрал полный зал»: a head with its day and what came of it.
  func isDatedSubject(_ head: Int) -> Bool {
    guard let time = text.time(at: head + 1), time.tokens.lowerBound == head + 1,
      document.gap(head + 1).isBlank, document.gap(time.tokens.upperBound).isBlank
    else { return false }
    return [
      "собрал", "собрала", "вызвал", "вызвала", "посетили", "посмотрели", "длился", "длилась",
    ]
    .contains { document.matchesCyrillic(time.tokens.upperBound, $0) }
  }

  /// «Посмотреть экспозицию можно до 20 мая»: what one may see was told of before.
  func isViewed(_ head: Int) -> Bool {
    // «экспозицию посмотрели 1800 человек»
    if document.hasEnding(head, "ю") || document.hasEnding(head, "у"),
      document.gap(head + 1).isBlank,
      ["посмотрели", "посетили", "осмотрели", "увидели"].contains(where: {
        document.matchesCyrillic(head + 1, $0)
      })
    {
      return true
    }
    return document.gap(head).isBlank
      && ["увидеть", "посмотреть", "посетить", "осмотреть"].contains {
        document.matchesCyrillic(head - 1, $0)
      }
      && (head - 4..<head + 4).contains {
        document.matchesCyrillic($0, "можно") || document.matchesCyrillic($0, "смогут")
      }
  }

  /// «Экспозицию, открытую 1 августа, …»: a noun alone that is known to have been opened.
  func isAlreadyOpened(_ head: Int) -> Bool {
    document.gap(head + 1) == [.comma, .space]
      && ["открыт", "открывш", "начавш"].contains { document.begins(head + 1, $0) }
      && document.isAdjective(head + 1)
  }

  /// «Неделя финского кино: с 19 мая показы состоятся»: what was just told of in the same sentence.
  func isOfFilmsBefore(_ head: Int, in sentence: Range<Int>) -> Bool {
    document.begins(head, "показы")
      && Range(from: sentence.lowerBound, upTo: head).contains {
        document.lexeme($0).traits.contains(.film)
      }
  }

  /// «Концерт-лекция», «выставка-конкурс», «фестиваль-форум»: of two nouns the first says what it is, unless it says little.
  func isApposition(_ last: Mention, _ second: Int) -> Bool {
    guard text.language == .russian, document.gap(second) == .hyphen,
      let head = document.lexeme(second).head, head != .fair, head != .course
    else { return false }
    switch last.head {
    case .festival: return true
    case .exhibition, .concert: return head != .festival && head != last.head
    default: return false
    }
  }

  /// «Экспозицию составят …», «Выставку откроют»: an object without a word of its own, before its verb.
  func isObjectAlone(_ head: Int) -> Bool {
    (document.hasEnding(head, "у") || document.hasEnding(head, "ю"))
      && document.gap(head + 1).isBlank && document.word(head + 1) == nil
      && ["ят", "ут", "ют", "ит", "ет", "ли"].contains { document.hasEnding(head + 1, $0) }
  }

  /// «Экспозиция рассказывает …», «Ярмарка, двадцать четвёртая по счёту, открылась»: a noun alone that opens a sentence, and its verb
  /// right behind it or behind what commas set off.
  func isSubjectAlone(_ head: Int, in sentence: Range<Int>) -> Bool {
    var verb = head + 1
    if document.gap(verb) == [.comma, .space], document.word(verb) == nil {
      guard
        let end = (verb + 1..<min(verb + MentionFinder.insertion, sentence.upperBound)).first(
          where: { document.gap($0).separates }),
        document.gap(end) == [.comma, .space],
        !(verb..<end).contains(where: { document.verb($0) != nil })
      else { return false }
      verb = end
    } else if !document.gap(verb).isBlank {
      return false
    }
    return document.verb(verb) != nil
  }

  /// The most words that commas set off between a noun and its verb.
  private static let insertion = 8

  /// «Выступление состоится»: that of those who were just told of.
  func isAppearance(_ mention: Mention) -> Bool {
    text.language == .russian && mention.phrase.count == 1 && mention.isDefinite
      && document.begins(mention.headToken, "выступлен")
  }

  /// «Единственный показ, субтитры»: it is that of what was named.
  func isOnly(_ mention: Mention) -> Bool {
    mention.phrase.count == 2 && document.begins(mention.phrase.lowerBound, "единственн")
  }

  /// «Посольство сообщило, что концерт пройдёт …», «С 11 по 20 октября экспозиция будет …»: whether nothing but what opens a clause
  /// stands before a noun.
  func isBehindOpening(_ head: Int, in sentence: Range<Int>) -> Bool {
    guard document.gap(head).isBlank else { return false }
    if document.matchesCyrillic(head - 1, "что") { return document.gap(head - 1).contains(.comma) }
    return text.time(at: head - 1).map { $0.tokens.lowerBound - sentence.lowerBound <= 1 } ?? false
  }

  /// «Экспозиция, организованная посольством, будет работать до 25 марта»: whether what a noun alone does behind the words that commas
  /// set off is to last or end.
  func lastsBehindAside(_ head: Int, in sentence: Range<Int>) -> Bool {
    guard document.gap(head + 1).contains(.comma),
      document.lexeme(head + 1).verb != nil && document.lexeme(head + 1).form == .past
        || document.hasEnding(head + 1, "щая") || document.hasEnding(head + 1, "щий"),
      let verb = Range(from: head + 2, upTo: min(head + 14, sentence.upperBound)).first(where: {
        document.gap($0).contains(.comma)
      })
    else { return false }
    return document.verb(verb) == .last || document.verb(verb) == .end
      || document.word(verb) == .will && document.matchesCyrillic(verb + 1, "работать")
  }

  /// «На концерте», «закрывал праздник оркестр», «открывая выставку», «завершится смотр»: whether what stands before a noun alone
  /// makes it one told of before.
  func isMeantAgain(_ head: Int, in sentence: Range<Int>) -> Bool {
    document.word(head - 1) == .in || document.isFramed(head) || document.isGerund(head - 1)
      || isHeldAlone(head, in: sentence)
  }

  /// «Завершится смотр 5 мая», «проходила выставка в музее»: a verb that opens a sentence and a noun with nothing beside it.
  private func isHeldAlone(_ head: Int, in sentence: Range<Int>) -> Bool {
    guard head - 1 == sentence.lowerBound else { return false }
    switch document.verb(head - 1) {
    case .end, .last: return true
    case .begin, .hold: return text.time(at: head + 1)?.tokens.lowerBound == head + 1
    default: return false
    }
  }

  /// Whether a mention is what a class or course is on: «мастер-класс по чайной церемонии».
  func isTaught(_ mention: Mention, at last: Mention) -> Bool {
    let by = last.headToken + 1
    return text.language == .russian && last.head.isTaught && document.matchesCyrillic(by, "по")
      && mention.headToken > by && mention.headToken - by <= 4
      && Range(from: by + 1, upTo: mention.headToken + 1).allSatisfy { document.gap($0).joins }
  }

  /// Whether a "ballet" in the genitive is who gives what was just named: «выступления балета «Сокол»».
  func isCompany(_ mention: Mention, of last: Mention) -> Bool {
    let between = Range(from: last.phrase.upperBound, upTo: mention.phrase.lowerBound)
    return text.language == .russian && mention.phrase.lowerBound >= last.phrase.upperBound
      && ["балета", "оперы", "цирка"].contains {
        document.matchesCyrillic(mention.headToken, $0)
      }
      && last.name == nil && (last.kind == .performance || last.kind == .concert)
      && between.count <= 3 && document.gap(mention.phrase.lowerBound).isBlank
      && between.allSatisfy { document.gap($0).isBlank && document.verb($0) == nil }
  }

  /// An occasion with the company that gives it, which keeps its own name.
  func joined(_ last: Mention, with company: Mention) -> Mention {
    var mention = last
    mention.phrase = last.phrase.lowerBound..<company.phrase.upperBound
    mention.title = mention.phrase
    return mention
  }

  /// Whether a token before a phrase leaves its occasion out or makes it say of what something is: «без
  /// всякого фестиваля», «куклы праздника».
  func isOutside(_ index: Int, of mention: Mention) -> Bool {
    if ["без", "безо", "кроме", "вместо"].contains(where: { document.matchesCyrillic(index, $0) }) {
      return true
    }
    let before = document.lexeme(index)
    return mention.name == nil && mention.edition == 0 && document.gap(index + 1).isBlank
      && (document.hasEnding(mention.headToken, "а") || document.hasEnding(mention.headToken, "я"))
      && mention.head.isMasculine && !document.isCapitalised(mention.headToken)
      && (before.noun == .work || before.noun == .film)
  }
}

extension HeadNoun {
  /// Whether its Russian noun is masculine or neuter, so that its genitive ends in «-а» or «-я».
  fileprivate var isMasculine: Bool {
    switch self {
    case .festival, .concert, .competition, .celebration, .performance: true
    default: false
    }
  }
}
