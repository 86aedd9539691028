/// Lines that tell one fact of what was told of: "When: 14 May", «Место: Дом кино».
extension FollowUp {
  /// Whether a sentence is a line such as "When: 14 May", «Начало в 19.00».
  func isLabelled(_ sentence: Int) -> Bool {
    var first = text.sentences[sentence].tokens.lowerBound
    if text.language == .russian, isLastDay(first) || isTicket(first) { return true }
    // «ориентировочный срок – осень 2019 года»
    if text.language == .russian, document.isAdjective(first), isLabel(first + 1) { first += 1 }
    if text.language == .english, isVenueTold(first) { return true }
    // "Open until: 28 June"
    if text.language == .english, edgeTold(by: first) == .end { return true }
    guard isLabel(first) else { return false }
    // «Открытие запланировано на 17 мая»
    if text.language == .russian, document.begins(first, "открыти"),
      document.verb(first + 1) == .plan
    {
      return true
    }
    // «время работы – до 5 мая»
    let isLonger =
      text.language == .russian && document.gap(first + 1).isBlank
      && ["работы", "проведения", "встречи", "показа", "показов", "открытия", "закрытия", "начала"]
        .contains {
          document.matchesCyrillic(first + 1, $0)
        }
    // «дата и время: 7 июня, 19:00», "date and time:"
    let isPair = document.word(first + 1) == .and && isLabel(first + 2)
    let gap = document.gap(isPair ? first + 3 : isLonger ? first + 2 : first + 1)
    return gap.contains(.colon) || gap.contains(.dash) || document.word(first + 1) == .in
      || document.word(first + 1) == .at || document.lexeme(first + 1).head != nil
  }

  /// "The venue is the Old Mill".
  private func isVenueTold(_ first: Int) -> Bool {
    guard document.word(first) == .the,
      ["venue", "location", "place", "setting", "host"].contains(where: {
        document.matches(first + 1, $0)
      })
    else { return false }
    switch document.word(first + 2) {
    case .is, .was, .will: return true
    default: return false
    }
  }

  /// «Последний день – воскресенье», «новая дата – 8 декабря».
  private func isLastDay(_ first: Int) -> Bool {
    if let date = text.newDate(at: first) { return document.gap(date.upperBound).contains(.dash) }
    return document.begins(first, "последн") && document.begins(first + 1, "д")
      && document.word(first + 1) == .day && document.gap(first + 2).contains(.dash)
  }

  /// Whether a word may open a line of facts.
  func isLabel(_ index: Int) -> Bool {
    text.language == .english
      ? FollowUp.englishLabels.contains { document.matches(index, $0) }
      : FollowUp.russianLabels.contains { document.matchesCyrillic(index, $0) }
  }

  /// "Opening: 3 June", "Open until: 28 June", «закрытие: 28 июня»: whether a line gives the first or the last day of what goes on.
  func edgeTold(by first: Int) -> Facts.Dated.Relation? {
    func isAny(_ words: [StaticString]) -> Bool {
      words.contains { document.matches(first, $0) || document.matchesCyrillic(first, $0) }
    }
    guard (first + 1...first + 2).contains(where: { document.gap($0).contains(.colon) }) else {
      return nil
    }
    if document.word(first) == .until || document.word(first + 1) == .until
      || isAny(["closing", "closes", "ends", "end", "закрытие"])
    {
      return .end
    }
    return isAny(["opening", "opens", "vernissage", "открытие", "вернисаж"]) ? .begin : nil
  }

  private static let englishLabels: [StaticString] = [
    "when", "where", "venue", "date", "dates", "time", "place", "location", "address", "start",
    "starts", "begins", "duration", "opening", "closing", "until",
  ]

  private static let russianLabels: [StaticString] = [
    "когда", "где", "место", "адрес", "дата", "даты", "время", "период", "срок", "начало", "сроки",
    "открытие",
    "сеанс",
    "сеансы", "закрытие",
  ]
}
