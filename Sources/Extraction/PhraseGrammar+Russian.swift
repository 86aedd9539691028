import Gazetteer

extension PhraseGrammar {
  /// Walks back over the adjectives and numbers that agree with the head.
  func russianLeft(of head: Int) -> Left {
    var left = Left(start: head)
    var index = head - 1
    while index >= sentence.lowerBound, head - index <= PhraseGrammar.reach {
      let gap = document.gap(index + 1)
      let lexeme = document.lexeme(index)
      // «будущим летом российский хор»
      if lexeme.season != 0 { break }
      // «после чего ярмарка отправится»
      if document.matchesCyrillic(index, "чего") {
        left.isDefinite = true
        break
      }
      if gap == .hyphen {
        // «арт-фестиваль», «2-й»
        left.start = index
        index -= 1
        continue
      }
      guard
        gap.isBlank
          || gap == [.comma, .space] && document.isAdjective(index)
            && document.isAdjective(index + 1)
      else { break }
      if let word = lexeme.word {
        switch word {
        case .this, .same: left.isDefinite = true
        case .its: left.isDefinite = true
        case .such:
          // «такой фестиваль проводился в 2014 году» is one
          left.isHabit =
            document.lexeme(head).head != .days && document.hasEnding(index, "е")
            || document.hasEnding(index, "х")
        case .every, .usually: left.isHabit = true
        case .next, .last, .lastYear:
          index -= 1
          continue
        case .and where document.isAdjective(index - 1) && document.isAdjective(index + 1):
          index -= 1
          continue
        case .cultural, .culture:
          if document.isAdjective(index) {
            left.start = index
            index -= 1
            continue
          }
        default: break
        }
        break
      }
      if lexeme.verb != nil || lexeme.noun != nil && lexeme.traits.isEmpty { break }
      if document.isAdjective(index) || lexeme.isOrdinal || document.roman(index) != nil
        || text.place(at: index)?.form == .adjective
      {
        left.start = index
        index -= 1
        continue
      }
      break
    }
    return left
  }

  /// «В рамках Года молодёжи казахские студенты дадут концерт»: an adjective of a land in the nominative behind what a head governs.
  private func opensSubject(_ token: Int, after head: Int) -> Bool {
    token > head + 1 && text.place(at: token)?.form == .adjective
      && document.isNominativeAdjective(token) && !document.isAdjective(token - 1)
  }

  /// «Дни узбекской культуры Ашхабад примет весной»: a city in the nominative before its verb.
  private func isCityThatHosts(_ token: Int) -> Bool {
    guard let city = text.place(at: token), city.isCity, city.form == .name,
      document.verb(city.tokens.upperBound) == .host, document.gap(city.tokens.upperBound).isBlank
    else { return false }
    return !["а", "я", "ы", "и", "у", "е", "о"].contains {
      document.hasEnding(city.tokens.upperBound - 1, $0)
    }
  }

  /// Follows names, nouns in the genitive and «из …» to a preposition, verb or comma.
  func russianRight(of index: Int, _ head: HeadNoun) -> Right {
    var right = Right(end: index + 1)
    let isFrame = document.isFramed(index) && document.gap(index).isBlank
    while right.end < sentence.upperBound, right.end - index < PhraseGrammar.reach {
      let gap = document.gap(right.end)
      if right.name == nil, let name = quotedName(at: right.end),
        gap.isSubset(of: [.space, .openQuote, .dash, .colon, .hyphen, .lineBreak])
          || gap.isSubset(of: [.space, .openQuote, .comma])
      {
        right.name = name
        right.isQuoted = true
        right.end = name.upperBound
        continue
      }
      guard
        gap.joins || gap.isSubset(of: [.space, .closeQuote])
          || gap == [.stop, .space] && isInitial(right.end - 1)
          || gap == [.comma, .space] && isListOfPlaces(right.end - 1, right.end)
      else { break }
      if text.time(at: right.end)?.tokens.lowerBound == right.end
        || isFrame && isOpener(right.end) || opensSubject(right.end, after: index)
        || isCityThatHosts(right.end)
      {
        break
      }
      let lexeme = document.lexeme(right.end)
      if let word = lexeme.word {
        switch word {
        case .culture, .cultural, .of, .this, .same, .its, .both, .year: break
        case .in:
          // «Год Узбекистана в Казахстане»
          guard head.needsCulture || head == .festival, right.name == nil,
            let place = text.place(at: right.end + 1), place.form == .name, right.end > index + 1
          else { return right }
          right.end = crossed(place.tokens.upperBound)
          return right
        case .from:
          guard text.place(at: right.end + 1) != nil || document.isAdjective(right.end + 1) else {
            return right
          }
        case .until:
          // «мастер-класс по румынской каллиграфии», «семинар по польскому искусству»
          guard head.isTaught, right.end == index + 1, document.matchesCyrillic(right.end, "по"),
            let land = text.place(at: right.end + 1), land.form == .adjective, !land.isCity,
            document.gap(land.tokens.upperBound).isBlank,
            document.lexeme(land.tokens.upperBound).word == nil
          else { return right }
          right.end = land.tokens.upperBound + 1
          return right
        case .and:
          guard
            isListOfPlaces(right.end - 1, right.end + 1)
              || head.needsCulture && document.word(right.end - 1) == .culture
                && document.lexeme(right.end + 1).head == nil
              || !opensRussianPhrase(right.end + 1)
          else { return right }
        case .under:
          // «под названием «…»»
          guard document.lexeme(right.end + 1).traits.contains(.naming),
            let name = quotedName(at: right.end + 2), right.name == nil
          else { return right }
          right.name = name
          right.isQuoted = true
          right.end = name.upperBound
          return right
        default: return right
        }
      } else if lexeme.verb != nil || document.isPresentVerb(right.end)
        || document.isPastVerb(right.end), lexeme.noun == nil,
        lexeme.head == nil
      {
        break
      } else if right.name != nil, !document.isCapitalised(right.end),
        text.place(at: right.end) == nil
      {
        break
      } else if lexeme.head != nil, !document.lexeme(right.end).traits.contains(.culture),
        lexeme.noun == nil,
        right.end > index + 1
      {
        break
      }
      right.end += 1
    }
    return right
  }

  /// «Откроет фестиваль камерный оркестр»: who opens or closes it, in the nominative.
  private func isOpener(_ index: Int) -> Bool {
    if document.isNominativeAdjective(index) { return true }
    switch document.lexeme(index).noun {
    case .musician, .performer, .film, .work, .artist:
      return !["а", "я", "ы", "и"].contains { document.hasEnding(index, $0) }
        && !document.isGenitivePlural(index)
    default: return false
    }
  }

  /// Past «и России во Франции» after «Год Франции в России».
  private func crossed(_ end: Int) -> Int {
    guard document.word(end) == .and, document.word(end + 2) == .in,
      text.place(at: end + 1)?.form == .name, let place = text.place(at: end + 3),
      place.form == .name
    else { return end }
    return place.tokens.upperBound
  }

  /// Whether two places go on with one list: «из России, Турции и Грузии».
  private func isListOfPlaces(_ first: Int, _ second: Int) -> Bool {
    guard let one = text.place(at: first), let other = text.place(at: second) else { return false }
    return one.form == other.form && one.isCity == other.isCity
  }

  private func isInitial(_ index: Int) -> Bool {
    document.isCapitalised(index) && document.tokens[index].end - document.tokens[index].start <= 2
      || document.word(index) == .of
  }

  /// Whether what follows «и» is a new phrase or a new clause.
  private func opensRussianPhrase(_ start: Int) -> Bool {
    let next = document.lexeme(start)
    guard
      document.isAdjective(start) || document.isCapitalised(start) || next.noun != nil
        || next.traits.contains(.culture) || text.place(at: start) != nil
    else { return true }
    for index in Range(from: start, upTo: min(start + 4, sentence.upperBound)) {
      let lexeme = document.lexeme(index)
      if lexeme.verb != nil, lexeme.noun == nil { return true }
      if lexeme.head != nil, lexeme.noun == nil { return true }
      if lexeme.word != nil, lexeme.word != .culture, lexeme.word != .cultural {
        return index == start
      }
      if document.gap(index + 1).separates || document.gap(index + 1).contains(.openQuote) {
        return false
      }
    }
    return false
  }
}

extension Document {
  /// Whether a Cyrillic word ends as adjectives do.
  func isAdjective(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard token.flags.contains(.cyrillic), token.end - token.start >= 8 else { return false }
    let word = bytes[token.start..<token.end]
    if Document.nounEndings.contains(where: { word.suffix($0.count).elementsEqual($0) })
      || isGerund(index)
    {
      return false
    }
    return Document.adjectiveEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// «Открывая выставку», «завершая концерт»: what somebody says meanwhile is of what is at hand.
  func isGerund(_ index: Int) -> Bool {
    [
      "открывая", "закрывая", "представляя", "посещая", "осматривая", "предваряя", "приветствуя",
      "комментируя", "оценивая", "начиная", "готовя", "проводя", "посетив", "осмотрев", "открыв",
    ].contains { matchesCyrillic(index, $0) }
  }

  /// «Закрывал праздник оркестр», «откроет фестиваль хор»: whether a verb makes a noun what somebody opens or closes.
  func isFramed(_ head: Int) -> Bool {
    switch lexeme(head - 1).verb {
    case .begin, .end:
      !hasEnding(head - 1, "ся") && !hasEnding(head - 1, "сь") && !hasEnding(head - 1, "о")
        && !hasEnding(head - 1, "ы")
    default: false
    }
  }

  /// Whether a word ends as nouns do in the genitive plural: «форумов», «церемоний».
  func isGenitivePlural(_ index: Int) -> Bool {
    let word = bytes[tokens[index].start..<tokens[index].end]
    return Document.pluralEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether an adjective may stand in the nominative, and not in the genitive: «молодая», «ведущие».
  func isNominativeAdjective(_ index: Int) -> Bool {
    guard isAdjective(index) else { return false }
    let word = bytes[tokens[index].start..<tokens[index].end]
    return Document.nominativeEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let nominativeEndings: [[UInt8]] = ["ая", "яя", "ый", "ий", "ые", "ие", "ое"].map {
    Array($0.utf8)
  }

  /// Whether a noun stands in the instrumental: «концертом», «выставкой».
  func isInstrumental(_ index: Int) -> Bool {
    let word = bytes[tokens[index].start..<tokens[index].end]
    return Document.instrumentalEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let instrumentalEndings: [[UInt8]] = ["ом", "ем", "ой", "ей", "ями", "ами"].map {
    Array($0.utf8)
  }

  /// Whether a small word ends as verbs do in the present: «включает», «объединяют», «посвящается».
  func isPresentVerb(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), !isCapitalised(index),
      tokens[index].flags.contains(.cyrillic), tokens[index].end - tokens[index].start >= 10
    else { return false }
    let word = bytes[tokens[index].start..<tokens[index].end]
    return Document.presentEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a small word ends as verbs do in the past and nouns do not: «приезжали», «побывало», «собралась».
  func isPastVerb(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), !isCapitalised(index),
      tokens[index].flags.contains(.cyrillic), tokens[index].end - tokens[index].start >= 10
    else { return false }
    let word = bytes[tokens[index].start..<tokens[index].end]
    return Document.pastEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let pastEndings: [[UInt8]] = [
    "лся", "лась", "лось", "лись", "тили", "тила", "зжали", "зжала", "ехал", "ехала", "ехали",
    "овали", "ывали",
    "ивали", "авали", "овала", "ывала", "ивала", "ывало", "ывал", "ивал", "нули", "нула", "шла",
    "шло", "шли",
  ].map { Array($0.utf8) }

  private static let presentEndings: [[UInt8]] = [
    "ает", "яет", "ует", "ают", "яют", "уют", "ается", "яется", "уется", "ются", "ятся", "ится",
  ].map { Array($0.utf8) }

  /// Whether a small word ends as verbs do in the future of several and nouns do not: «зажгут», «пройдут».
  func isFutureVerb(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !isCapitalised(index)
      && tokens[index].end - tokens[index].start >= 8 && hasEnding(index, "ут")
  }

  private static let pluralEndings: [[UInt8]] = ["ов", "ий", "ей", "ок"].map { Array($0.utf8) }

  /// The ends of nouns such as «посещение» and «отношений», which look like adjectives.
  private static let nounEndings: [[UInt8]] = ["ние", "тие", "вие", "лие", "ений", "аний"].map {
    Array($0.utf8)
  }

  private static let adjectiveEndings: [[UInt8]] = [
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ых", "их", "ым", "им", "ом", "ем", "ую",
    "юю",
    "ого", "его", "ому", "ему", "ыми", "ими", "ЫЙ", "ИЙ", "АЯ", "ОЕ", "ЫЕ",
  ].map { Array($0.utf8) }
}
