/// Houses in lines of facts, which no preposition stands before: "Old Mill Theatre, 9 May, 19:00".
extension VenueReader {
  /// The house among the parts between commas: capitals with a noun for a house.
  func listedHouse(in tokens: Range<Int>) -> Range<Int>? {
    var start = tokens.lowerBound
    for index in tokens.lowerBound + 1...max(tokens.lowerBound + 1, tokens.upperBound) {
      guard
        index >= tokens.upperBound
          || !document.gap(index).isDisjoint(with: [
            .comma, .openParenthesis, .closeParenthesis, .dash,
          ])
      else { continue }
      let part = start..<min(index, tokens.upperBound)
      if isListedHouse(part) { return part }
      start = index
    }
    return nil
  }

  /// "Afrasiab Museum, Samarkand", «Церковь Святого Петра, Гент»: the house of words that name one, and where it is, and nothing else.
  func houseAlone(in tokens: Range<Int>) -> Range<Int>? {
    let house = text.language == .english ? listedHouse(in: tokens) : russianHouse(opening: tokens)
    guard let house, house.lowerBound == tokens.lowerBound,
      document.isCapitalised(tokens.lowerBound),
      tokens.upperBound - house.upperBound <= 3
    else { return nil }
    return house
  }

  private func russianHouse(opening tokens: Range<Int>) -> Range<Int>? {
    guard
      let noun = tokens.prefix(4).first(where: { document.lexeme($0).noun == .venue }),
      tokens.allSatisfy({ document.verb($0) == nil && document.lexeme($0).head == nil })
    else { return nil }
    let house = russianHouse(at: noun, in: tokens)
    return house.upperBound == tokens.upperBound || document.gap(house.upperBound).contains(.comma)
      ? house : nil
  }

  /// «Лекция Эвы Лис, 17 сентября, ратуша, Минск»: the house that is a part between commas of a line without a verb.
  func russianPart(in tokens: Range<Int>) -> Range<Int>? {
    var start = tokens.lowerBound
    for index in Range(from: start + 1, upTo: tokens.upperBound + 1) {
      guard index == tokens.upperBound || document.gap(index).contains(.comma) else { continue }
      if document.gap(start).contains(.comma), russianHouse(opening: start..<index) == start..<index
      {
        return start..<index
      }
      start = index
    }
    return nil
  }

  /// "Place: Old Mill, Ghent": what a label of a line says to be the house, whatever its words.
  func labelledHouse(in line: Range<Int>) -> Range<Int>? {
    let labels: [StaticString] = ["where", "place", "venue", "location"]
    let isLabelled =
      text.language == .english
      ? labels.contains { document.matches(line.lowerBound, $0) }
      : ["где", "место"].contains { document.matchesCyrillic(line.lowerBound, $0) }
    // «место проведения: Национальная филармония»
    guard isLabelled,
      let start = line.dropFirst().prefix(2).first(where: { document.gap($0).contains(.colon) })
    else { return nil }
    let end = Range(from: start + 1, upTo: line.upperBound).first { document.gap($0).separates }
    let house = start..<(end ?? line.upperBound)
    let isWhole =
      text.language == .english
      ? isName(house) : document.isCapitalised(start) && house.count <= 8
    return isWhole && text.place(at: start)?.tokens != house ? house : nil
  }

  /// The longer of a house that was read and what a label says to be it.
  func fuller(_ house: Range<Int>?, _ labelled: Range<Int>?) -> Range<Int>? {
    guard let house, let labelled else { return labelled ?? house }
    return labelled.count > house.count ? labelled : house
  }

  /// Capitals between a comma and when it is, which name a house in a list: "the trio Fjell, Old Mill, 21:00".
  func houseBeforeTime(in tokens: Range<Int>) -> Range<Int>? {
    var start: Int?
    for index in tokens.dropFirst() {
      guard !document.gap(index).isDisjoint(with: [.comma, .openParenthesis]) else { continue }
      if let first = start, text.time(at: index) != nil || document.number(index) != nil,
        isName(first..<index)
      {
        return first..<index
      }
      start = index
    }
    return nil
  }

  private func isName(_ part: Range<Int>) -> Bool {
    part.count <= 6 && text.time(at: part.lowerBound) == nil
      && text.place(at: part.lowerBound).map { $0.isCity && $0.tokens != part } ?? true
      && part.dropFirst().allSatisfy { document.gap($0).joins }
      && text.quotation(at: part.lowerBound) == nil
      && part.allSatisfy {
        document.isCapitalised($0) || document.word($0) == .of || document.word($0) == .the
          || document.word($0) == .and && document.word($0 + 1) == .the
      } && document.isCapitalised(part.lowerBound)
  }

  private func isListedHouse(_ part: Range<Int>) -> Bool {
    guard part.count <= 8, document.isCapitalised(part.lowerBound),
      text.time(at: part.lowerBound) == nil,
      part.contains(where: {
        isHouse($0) && document.lexeme($0).noun == .venue && document.isCapitalised($0)
      })
    else { return false }
    return part.allSatisfy { index in
      if document.isCapitalised(index) { return true }
      switch document.word(index) {
      case .of, .the, .and, .on, .at: return true
      default: return document.matches(index, "s") || document.matches(index, "de")
      }
    }
  }
}
