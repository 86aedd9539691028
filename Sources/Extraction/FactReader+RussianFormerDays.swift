/// Days that something was to be on before another was told, in Russian.
extension FactReader {
  /// «Пройдут не в мае, а в сентябре», «11 мая, а не 20 апреля», «намечавшиеся на май, пройдут осенью»: whether a time is
  /// the one that another took the place of.
  func formerRussianDay(
    _ match: TemporalMatch, in clause: Range<Int>, _ tense: Tense
  ) -> FormerDay? {
    guard text.language == .russian else { return nil }
    let start = match.tokens.lowerBound
    let before = document.word(start - 1) == .in ? start - 2 : start - 1
    if document.matchesCyrillic(before, "вместо") { return FormerDay(isPutOff: false) }
    if document.word(before) == .not {
      // «откроется не 15 февраля, а 15 марта» need not tell of a delay
      if isContrast(match.tokens.upperBound) { return FormerDay(isPutOff: false) }
      if isContrast(before - 1) || isToldOtherwise(after: match, in: clause) {
        return FormerDay(isPutOff: tense.time == .future)
      }
    }
    guard wasPlannedInRussian(before: start, in: clause) else { return nil }
    let rest = Range(from: match.tokens.upperBound, upTo: clause.upperBound)
    guard let other = text.times(in: rest).first, isAnother(other.value, than: match.value),
      let verb = Range(from: rest.lowerBound, upTo: other.tokens.lowerBound).last(where: {
        document.verb($0) != nil
      })
    else { return nil }
    switch document.verb(verb) {
    case .hold, .begin, .show, .perform, .give, .postpone: break
    default: return nil
    }
    let told = TenseReader(text: text).tense(at: verb, .hold)
    return FormerDay(isPutOff: told.time == .future || document.verb(verb) == .postpone)
  }

  /// The «а» of «…, а не 20 апреля».
  private func isContrast(_ index: Int) -> Bool {
    document.matchesCyrillic(index, "а") && document.gap(index).contains(.comma)
  }

  /// Whether «а» and another time follow: «не 20 апреля, как сообщалось, а 25 мая».
  private func isToldOtherwise(after match: TemporalMatch, in clause: Range<Int>) -> Bool {
    let end = match.tokens.upperBound
    return Range(from: end, upTo: min(end + 12, clause.upperBound)).contains { index in
      isContrast(index) && (index + 1...index + 2).contains { text.time(at: $0) != nil }
    }
  }

  /// Whether one time is no part of the other.
  private func isAnother(_ other: TemporalValue, than former: TemporalValue) -> Bool {
    guard let old = former.firstPoint, let new = other.firstPoint else { return false }
    if old.isDay { return true }
    if let month = old.monthNumber {
      return new.monthNumber.map { $0 != month } ?? !new.isDay
    }
    return !new.isDay && new.monthNumber == nil
  }

  /// Whether words before a time say that it was a plan: «должны были пройти», «намечавшиеся на», «изначально
  /// назначен на».
  private func wasPlannedInRussian(before start: Int, in clause: Range<Int>) -> Bool {
    var index = start - 1
    while index >= clause.lowerBound, start - index <= 10,
      document.gap(index + 1).isDisjoint(with: [.stop, .semicolon, .comma])
    {
      if FactReader.formerPlans.contains(where: { document.begins(index, $0) }) { return true }
      if isFirstly(index) { return true }
      let isDue =
        document.word(index) == .should
        || FactReader.plannedShort.contains { document.begins(index, $0) }
      if isDue, (index - 2...index + 1).contains(where: { document.word($0) == .was }) {
        return true
      }
      index -= 1
    }
    return false
  }

  /// «Должна была открыться 3 апреля, откроется 12 апреля»: whether a verb of what lies ahead and its day follow.
  func isToldToFollow(after verb: Int, in tokens: Range<Int>) -> Bool {
    Range(from: verb + 1, upTo: min(tokens.upperBound, verb + 20)).contains { index in
      guard document.lexeme(index).form == .future, let sense = document.verb(index),
        sense.isHappening, document.word(index - 1) != .not
      else { return false }
      return text.times(in: Range(from: verb + 1, upTo: tokens.upperBound)).count > 1
    }
  }

  /// «Первоначально», «изначально», «прежде».
  func isFirstly(_ index: Int) -> Bool {
    ["первоначально", "изначально", "прежде", "поначалу"].contains {
      document.matchesCyrillic(index, $0)
    }
  }

  /// Whether a sentence is about what was planned before: «Ранее он был назначен на 20 апреля», «Изначально её хотели
  /// закрыть в мае».
  func tellsFormerPlan(_ sentence: Int) -> Bool {
    let opening = text.sentences[sentence].tokens.prefix(5)
    guard text.language == .russian,
      opening.contains(where: { isFirstly($0) || document.matchesCyrillic($0, "ранее") })
    else { return false }
    return text.sentences[sentence].tokens.prefix(9).contains { index in
      document.word(index) == .should || document.verb(index) == .plan
        || document.verb(index) == .propose
        || FactReader.formerPlans.contains { document.begins(index, $0) }
        || FactReader.plannedShort.contains { document.begins(index, $0) }
    }
  }

  /// What in a sentence after the news that something is off tells of when it was to be.
  func tellsLostPlan(_ tokens: Range<Int>) -> Bool {
    tokens.prefix(8).contains { index in
      (document.word(index) == .should
        && [index - 1, index + 1].contains {
          document.word($0) == .was
        })
        || ["ждали", "ожидали", "планировали", "намечали", "собирались", "намеревались"].contains {
          document.matchesCyrillic(index, $0)
        }
    }
  }

  private static let formerPlans: [StaticString] = [
    "намечавш", "намеченн", "запланированн", "планировавш", "назначенн", "назначавш",
    "предполагавш", "предполагал", "ожидавш", "анонсированн", "объявленн", "планировал",
    "собиравш", "намеревал", "заявленн",
  ]
  private static let plannedShort: [StaticString] = [
    "намечен", "запланирован", "назначен", "объявлен", "анонсирован", "заявлен",
  ]
}

extension TemporalValue {
  /// The point that it is or begins with.
  fileprivate var firstPoint: TemporalPoint? {
    switch extent {
    case .at(let point), .lasting(let point, _): point
    case .between(let from, let to): from ?? to
    }
  }
}
