import Gazetteer

extension VenueReader {
  /// «в Национальном музее искусств», «на сцене театра «Астана Опера»».
  func russianVenue(at index: Int, in tokens: Range<Int>) -> Venue? {
    // «собрал полный зал»: how many came
    if document.begins(index - 1, "полн"), document.begins(index, "зал"), !isHouse(index + 1) {
      return nil
    }
    var range = russianHouse(at: index, in: tokens)
    let isNamed = range.count > 1 || document.isAllCapitals(index)
    if document.word(range.lowerBound - 1) == .in || isInside(range.lowerBound, in: tokens)
      || isNamed
        && (opensEntry(range) || isBeside(range.lowerBound, in: tokens)
          || isNoted(range, in: tokens) && document.lexeme(index).noun == .venue)
      || document.gap(range.lowerBound).contains(.colon)
        && FollowUp(text: text, mentions: []).isLabel(range.lowerBound - 1)
    {
      if isNamed {
        // «на сцене Большого театра» is in the theatre
        if VenueReader.russianParts.contains(where: { document.matchesCyrillic(index, $0) }),
          let inner = (index + 1..<range.upperBound).first(where: {
            isHouse($0) && text.quotation(at: $0) == nil
          })
        {
          range = Range(from: russianStart(inner, after: index), upTo: range.upperBound)
        }
        return Venue(tokens: range, isLocated: true)
      }
      let house = named(before: index) ?? (isOnlyOne(index) ? index..<index + 1 : nil)
      return house.map { Venue(tokens: $0, isLocated: true) }
    }
    guard isNamed, document.lexeme(index).noun != .mission, isHost(range, in: tokens) else {
      return nil
    }
    return Venue(tokens: range, isLocated: false)
  }

  /// «В филармонии», «в ратуше»: what a town has only one of needs no name.
  private func isOnlyOne(_ index: Int) -> Bool {
    ["филармони", "консерватори", "драмтеатр", "ратуш", "планетари"].contains {
      document.begins(index, $0)
    }
  }

  /// «Арт-пространство «Цех»», «в пространстве «Заря»»: a house only by the name that follows.
  func isNamedSpace(_ index: Int) -> Bool {
    document.begins(index, "пространств") && document.gap(index + 1).contains(.openQuote)
  }

  /// «Галерея «Чорсу»: открывается выставка», «Дом кино. Показ …»: a house heads a line of a programme.
  private func opensEntry(_ range: Range<Int>) -> Bool {
    // «Дом кино на Невском.»
    let isOnStreet =
      document.matchesCyrillic(range.upperBound, "на")
      && document.isCapitalised(range.upperBound + 1)
    let end = document.gap(isOnStreet ? range.upperBound + 2 : range.upperBound)
    guard Agenda(text: text).opensLine(range.lowerBound) || opensAfterDay(range.lowerBound) else {
      return false
    }
    return !end.isDisjoint(with: [.colon, .stop]) && !end.contains(.paragraph)
      || end == [.comma, .space] && isTimeOfDay(range.upperBound)
  }

  /// «18 марта, сб. Дом кино, 19:00»: whether the line begins with no more than a day.
  private func opensAfterDay(_ index: Int) -> Bool {
    let sentence = text.sentences.partitioningIndex { $0.tokens.upperBound > index }
    return sentence > 0 && sentence < text.sentences.count
      && text.sentences[sentence].tokens.lowerBound == index
      && Agenda(text: text).isDay(sentence - 1)
  }

  /// «Музей 5 мая откроет», «филармония в субботу, 5 мая, приглашает»: when it is, between a house and its verb.
  func isInTime(_ index: Int) -> Bool {
    guard text.language == .russian else { return false }
    if text.time(at: index) != nil { return true }
    switch document.word(index) {
    case .in, .from, .until: return text.time(at: index + 1) != nil
    default: return false
    }
  }

  /// «Музей в мае покажет в Пекине …»: what a house shows elsewhere, with the time before its verb.
  func isAfterOwnTime(_ verb: Int, of house: Range<Int>, in tokens: Range<Int>) -> Bool {
    guard text.language == .russian, !text.times(in: house.upperBound..<verb).isEmpty else {
      return false
    }
    return text.places(in: Range(from: verb, upTo: min(verb + 5, tokens.upperBound))).contains {
      $0.isCity && $0.form == .name && document.word($0.tokens.lowerBound - 1) == .in
    }
  }

  /// Whether a comma closes when it is: «в субботу, 5 мая, приглашает».
  func isAfterTime(_ index: Int) -> Bool {
    text.language == .russian && document.gap(index) == [.comma, .space]
      && text.time(at: index - 1) != nil
  }

  private func isTimeOfDay(_ index: Int) -> Bool {
    document.number(index) != nil && document.number(index + 1) != nil
      && !document.gap(index + 1).isDisjoint(with: [.colon, .stop])
  }

  private func russianStart(_ inner: Int, after part: Int) -> Int {
    var start = inner
    while start - 1 > part, document.isAdjective(start - 1) { start -= 1 }
    return start
  }

  private static let russianParts: [StaticString] = [
    "сцене", "сцену", "площадке", "здании", "фойе", "залах", "зале", "стенах", "помещении",
  ]

  /// Whether a part of a house stands before: «в залах музея», «на территории крепости».
  func isInside(_ start: Int, in tokens: Range<Int>) -> Bool {
    guard start - 2 >= tokens.lowerBound, document.gap(start).isBlank else { return false }
    switch document.word(start - 2) {
    case .in:
      return VenueReader.innerParts.contains { document.matchesCyrillic(start - 1, $0) }
    case .under, .at, .near, .before:
      return VenueReader.outerParts.contains { document.matchesCyrillic(start - 1, $0) }
    default: return false
    }
  }

  /// «В стенах», «на ступенях», «под сводами», «у входа».
  private static let innerParts: [StaticString] = [
    "стенах", "территории", "базе", "залах", "помещении", "помещениях", "фойе", "сцене", "здании",
    "площадке", "дворе", "дворике", "стены", "террасе", "веранде", "балконе", "крыше", "ступенях",
    "лестнице", "паперти", "подмостках", "подвале", "подвалах", "холле", "вестибюле", "атриуме",
    "саду", "развалинах", "руинах", "галереях", "палатах", "интерьерах", "лектории", "сцену",
    "подмостки",
  ]
  private static let outerParts: [StaticString] = [
    "сводами", "своды", "куполом", "купол", "крышей", "стен", "стенами", "входа", "входом",
    "фасада", "фасадом", "портика", "ворот", "колоннады",
  ]

  /// «Перед Софийским собором», «возле ратуши»: beside a house that bears a name.
  private func isBeside(_ start: Int, in tokens: Range<Int>) -> Bool {
    guard start > tokens.lowerBound, document.gap(start).isBlank else { return false }
    return document.word(start - 1) == .before || document.word(start - 1) == .near
  }

  /// «(Назарбаев-центр, Астана, 5 сентября)»: a house that stands alone between the marks of a note.
  private func isNoted(_ range: Range<Int>, in tokens: Range<Int>) -> Bool {
    // an address is none: «(улица Садовая, дом 4)»
    guard
      !document.gap(range.upperBound).isDisjoint(with: [.comma, .closeParenthesis, .stop]),
      !range.contains(where: { document.tokens[$0].flags.contains(.digits) })
    else { return false }
    var index = range.lowerBound
    while index > tokens.lowerBound, range.lowerBound - index <= 6 {
      let gap = document.gap(index)
      if gap.contains(.openParenthesis) { return true }
      if gap.contains(.closeParenthesis) || index == range.lowerBound && !gap.contains(.comma) {
        return false
      }
      index -= 1
    }
    return false
  }

  /// The name around a noun such as «музей».
  func russianHouse(at index: Int, in tokens: Range<Int>) -> Range<Int> {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let left = grammar.russianLeft(of: index)
    var end = streetEnd(after: index, in: tokens) ?? index + 1
    while end < tokens.upperBound, end - index < 8 {
      if let name = grammar.quotedName(at: end) {
        end = name.upperBound
        break
      }
      guard
        document.gap(end).joins
          || document.gap(end) == [.stop, .space] && document.word(end - 1) == .of
      else { break }
      let lexeme = document.lexeme(end)
      if document.matchesCyrillic(end, "ежедневно") || document.matchesCyrillic(end, "бесплатно") {
        break
      }
      guard lexeme.verb == nil || lexeme.noun != nil, text.time(at: end) == nil,
        !document.isFutureVerb(end)
      else { break }
      guard
        lexeme.word == nil || lexeme.word == .culture || lexeme.word == .of
          || lexeme.word == .and
            && (document.lexeme(end - 1).traits.contains(.culture)
              || document.isAdjective(end - 1) && document.isAdjective(end + 1))
      else { break }
      // «Дворец форумов»
      if lexeme.head != nil, lexeme.traits.isEmpty, !document.isGenitivePlural(end) { break }
      // «в Музее искусств продолжает работу», «в Доме кино зрители увидели»
      if !document.isCapitalised(end),
        lexeme.traits.contains(.audience) && document.hasEnding(end, "ели")
          || document.hasEnding(end, "ает")
          || document.hasEnding(end, "ают")
      {
        break
      }
      // «в театре молодая труппа»: another subject
      if !document.isCapitalised(end), document.isNominativeAdjective(end) { break }
      end += 1
    }
    if document.word(end - 1) == .and { end -= 1 }
    return left.start..<end
  }

  /// Where the street ends that a house without a name is in: «в галерее на Литейном», «в зале на улице Ким Ма».
  private func streetEnd(after index: Int, in tokens: Range<Int>) -> Int? {
    guard document.lexeme(index).noun == .venue, document.gap(index + 1).isBlank,
      document.matchesCyrillic(index + 1, "на")
    else { return nil }
    var end = index + 2
    let isStreet = VenueReader.streets.contains { document.matchesCyrillic(end, $0) }
    if isStreet { end += 1 }
    let start = end
    while end < tokens.upperBound, end - start < 3, document.gap(end).isBlank,
      document.isCapitalised(end), text.time(at: end) == nil
    {
      end += 1
    }
    guard end > start, isStreet || text.place(at: start) == nil && document.isAdjective(start)
    else {
      return nil
    }
    return end
  }

  private static let streets: [StaticString] = [
    "улице", "площади", "проспекте", "набережной", "бульваре", "шоссе", "переулке",
  ]

  /// «в «Новой опере»», «сцену предоставит «Геликон-опера»»: a house by its quoted name alone.
  func quotedName(at index: Int, in tokens: Range<Int>) -> Venue? {
    guard let quotation = text.quotation(at: index), quotation.tokens.lowerBound == index,
      quotation.tokens.count <= 4, quotation.tokens.upperBound <= tokens.upperBound,
      document.isCapitalised(index)
    else { return nil }
    let isLocated = document.word(index - 1) == .in
    if isLocated || isNoted(quotation.tokens, in: tokens),
      isHouseElsewhere(quotation.tokens)
        || isLocated && isInHouse(quotation.tokens, in: tokens)
    {
      return Venue(tokens: quotation.tokens, isLocated: true)
    }
    // «(Астана, «Казахстан»)»
    if isNoted(quotation.tokens, in: tokens), document.gap(index).contains(.comma),
      let city = text.place(at: index - 1), city.isCity, city.form == .name
    {
      return Venue(tokens: quotation.tokens, isLocated: true)
    }
    guard
      isLocated || document.lexeme(index - 1).verb == .host
        || document.lexeme(index - 1).verb == .give,
      quotation.tokens.contains(where: {
        document.lexeme($0).noun == .venue || document.lexeme($0).head == .performance
      })
    else { return nil }
    return Venue(tokens: quotation.tokens, isLocated: isLocated)
  }

  /// How many quotations around one a name is looked for in.
  private static let quotations = 24

  /// Whether a name in quotation marks follows a noun for a house in another place of the text: «кинотеатр
  /// «Мир»», then «в «Мире»».
  private func isHouseElsewhere(_ name: Range<Int>) -> Bool {
    let first = text.quotations.partitioningIndex { $0.tokens.lowerBound >= name.lowerBound }
    return text.quotations[max(0, first - VenueReader.quotations)...]
      .prefix(2 * VenueReader.quotations).contains { other in
        other.tokens != name && other.tokens.count == name.count
          && document.lexeme(other.tokens.lowerBound - 1).noun == .venue
          && zip(other.tokens, name).allSatisfy { document.stem($0) == document.stem($1) }
      }
  }

  /// Whether something is held or opens in what has a name only: «концерт начнётся в «Губернском»»; what is
  /// played, and where it is printed, has a name, too.
  private func isInHouse(_ name: Range<Int>, in tokens: Range<Int>) -> Bool {
    guard name.count <= 3, text.place(at: name.lowerBound) == nil,
      document.matchesCyrillic(name.lowerBound - 1, "в"),
      ["е", "ом", "ой", "ах"].contains(where: { document.hasEnding(name.upperBound - 1, $0) })
        || !document.tokens[name.lowerBound].flags.contains(.cyrillic)
    else { return false }
    var isHeld = false
    for index in tokens {
      switch document.verb(index) {
      case .hold, .begin, .end, .last, .show: isHeld = true
      case .perform where tokens.contains(where: { document.lexeme($0).noun == .musician }):
        isHeld = true
      case .perform, .say, .come: return false
      default: break
      }
    }
    return isHeld
  }
}
