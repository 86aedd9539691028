extension VenueReader {
  /// «в Национальном музее искусств», «на сцене театра «Астана Опера»».
  func russianVenue(at index: Int, in tokens: Range<Int>) -> Venue? {
    var range = russianHouse(at: index, in: tokens)
    let isNamed = range.count > 1 || document.isAllCapitals(index)
    if document.word(range.lowerBound - 1) == .in || isInside(range.lowerBound, in: tokens)
      || isNamed && opensEntry(range)
      || document.gap(range.lowerBound).contains(.colon)
        && FollowUp(text: text, mentions: []).isLabel(range.lowerBound - 1)
    {
      if isNamed {
        // «на сцене Большого театра» is in the theatre
        if VenueReader.russianParts.contains(where: { document.matchesCyrillic(index, $0) }),
          let inner = (index + 1..<range.upperBound).first(where: { isHouse($0) })
        {
          range = Range(from: russianStart(inner, after: index), upTo: range.upperBound)
        }
        return Venue(tokens: range, isLocated: true)
      }
      return named(before: index).map { Venue(tokens: $0, isLocated: true) }
    }
    guard isNamed, document.lexeme(index).noun != .mission, isHost(range, in: tokens) else {
      return nil
    }
    return Venue(tokens: range, isLocated: false)
  }

  /// «Галерея «Чорсу»: открывается выставка», «Дом кино. Показ …»: a house heads a line of a programme.
  private func opensEntry(_ range: Range<Int>) -> Bool {
    let end = document.gap(range.upperBound)
    return Agenda(text: text).opensLine(range.lowerBound)
      && !end.isDisjoint(with: [.colon, .stop]) && !end.contains(.paragraph)
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
    guard start - 2 >= tokens.lowerBound, document.gap(start).isBlank,
      document.word(start - 2) == .in
    else { return false }
    return [
      "стенах", "территории", "базе", "залах", "помещении", "фойе", "сцене", "здании", "площадке",
      "дворе", "стены",
    ].contains { document.matchesCyrillic(start - 1, $0) }
  }

  /// The name around a noun such as «музей».
  func russianHouse(at index: Int, in tokens: Range<Int>) -> Range<Int> {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let left = grammar.russianLeft(of: index)
    var end = index + 1
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
      guard lexeme.verb == nil || lexeme.noun != nil, text.time(at: end) == nil else { break }
      guard
        lexeme.word == nil || lexeme.word == .culture || lexeme.word == .of
          || lexeme.word == .and && document.lexeme(end - 1).traits.contains(.culture)
      else { break }
      // «Дворец форумов»
      if lexeme.head != nil, lexeme.traits.isEmpty, !document.isGenitivePlural(end) { break }
      // «в театре молодая труппа»: another subject
      if !document.isCapitalised(end), document.isNominativeAdjective(end) { break }
      end += 1
    }
    if document.word(end - 1) == .and { end -= 1 }
    return left.start..<end
  }

  /// «в «Новой опере»», «сцену предоставит «Геликон-опера»»: a house by its quoted name alone.
  func quotedName(at index: Int, in tokens: Range<Int>) -> Venue? {
    guard let quotation = text.quotation(at: index), quotation.tokens.lowerBound == index,
      quotation.tokens.count <= 4, quotation.tokens.upperBound <= tokens.upperBound,
      document.isCapitalised(index)
    else { return nil }
    let isLocated = document.word(index - 1) == .in
    guard
      isLocated || document.lexeme(index - 1).verb == .host
        || document.lexeme(index - 1).verb == .give,
      quotation.tokens.contains(where: {
        document.lexeme($0).noun == .venue || document.lexeme($0).head == .performance
      })
    else { return nil }
    return Venue(tokens: quotation.tokens, isLocated: isLocated)
  }
}
