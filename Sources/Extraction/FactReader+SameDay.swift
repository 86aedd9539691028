/// Whether something is on the day of what was told of before.
extension FactReader {
  /// "On the same day", «в тот же день».
  func isSameDay(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      if isThatDay(index) || isRightAfter(index) { return true }
      guard document.word(index) == .same, index + 1 < tokens.upperBound else { return false }
      let next = isSame(index + 1) ? index + 2 : index + 1
      return document.word(next) == .day
        && (document.matches(next, "day") || document.matchesCyrillic(next, "день")
          || document.matchesCyrillic(next, "дня"))
    }
  }

  /// "On 9 July they travel to Khujand, where a concert is planned for the same evening": the day told before it in the sentence.
  func dayBefore(_ clause: Clause) -> TemporalMatch? {
    let start = text.sentences[clause.sentence].tokens.lowerBound
    let end =
      clause.tokens.first { document.word($0) == .same || isThatDay($0) }
      ?? clause.tokens.lowerBound
    return text.times(in: Range(from: start, upTo: end)).last { $0.value.isOneDay }
  }

  /// «После церемонии состоялся концерт», «по окончании спектакля», «в завершение вечера»: what was told of goes on.
  func isRightAfter(_ index: Int) -> Bool {
    guard text.language == .russian,
      document.word(index) == .after
        || ["окончании", "завершении", "завершение"].contains(where: {
          document.matchesCyrillic(index, $0)
        })
    else { return false }
    switch document.lexeme(index + 1).head {
    case .ceremony, .concert, .performance, .screening, .presentation, .talk, .evening: break
    default: return false
    }
    return document.gap(index + 2).isBlank && document.verb(index + 2) != nil
      || document.gap(index + 2).contains(.comma)
  }

  /// «Тот», «же», "same".
  func isSame(_ index: Int) -> Bool {
    document.word(index) == .same || document.matchesCyrillic(index, "же")
  }

  /// "Later in the day", "that evening", «тогда же», «в тот же вечер».
  private func isThatDay(_ index: Int) -> Bool {
    let next = document.word(index + 1)
    let isPart = next == .evening || next == .night || next == .morning || next == .afternoon
    if document.word(index) == .that, isPart || document.matches(index + 1, "day") {
      return text.language == .english
    }
    // "later in the day", "In the evening the choir sang"
    if document.word(index) == .in, document.word(index + 1) == .the, text.language == .english {
      let isLater = document.matches(index - 1, "later")
      let isEvening = document.word(index + 2) == .evening
      let opens = text.sentence(at: index).lowerBound == index
      if isLater && (isEvening || document.matches(index + 2, "day")) || opens && isEvening {
        return true
      }
    }
    if document.word(index) == .same,
      isSame(index + 1) ? document.word(index + 2) == .evening : isPart
    {
      return true
    }
    // «в этот день», «в этот вечер»
    if document.matchesCyrillic(index, "этот"), document.word(index - 1) == .in {
      return document.matchesCyrillic(index + 1, "день")
        || document.matchesCyrillic(index + 1, "вечер")
    }
    guard document.matchesCyrillic(index + 1, "же") else { return false }
    return document.matchesCyrillic(index, "тогда")
      || document.matchesCyrillic(index, "тем")
        && ["вечер", "днем", "утр"].contains { document.begins(index + 2, $0) }
  }
}
