import Gazetteer

/// How long something is said to last, in weeks and months.
extension FactReader {
  /// "Lasts three months", "will be open for a month", "a two-month exhibition", "goes on for half a year", as a number of months.
  func months(in tokens: Range<Int>) -> Int? {
    for unit in tokens.dropFirst() {
      let length: Int
      switch document.word(unit) {
      case .month: length = 1
      case .year: length = 12
      default: continue
      }
      guard document.gap(unit) == .hyphen || document.gap(unit).isBlank,
        let count = count(before: unit), text.time(at: unit) == nil
      else { continue }
      if document.gap(unit) == .hyphen, length == 1 { return count.number }
      let isLength =
        document.word(count.start - 1) == .for || document.matches(count.start - 1, "over")
        || (count.start - 2..<count.start).contains {
          document.verb($0) == .last || document.matches($0, "takes")
        }
      // "for the first time in two years", "for a year now"
      guard isLength, !document.matches(unit + 1, "now"), !document.matches(unit + 1, "s") else {
        continue
      }
      return count.isHalf ? length / 2 : count.number * length
    }
    return nil
  }

  /// How many of a unit stand before it, where that begins, and whether it is a half.
  private func count(before unit: Int) -> (number: Int, start: Int, isHalf: Bool)? {
    let index = unit - 1
    if document.word(index) == .a || document.matches(index, "one") {
      return document.matches(index - 1, "half") ? (1, index - 1, true) : (1, index, false)
    }
    guard
      let number = document.number(index)
        ?? (document.lexeme(index).number > 0 ? Int(document.lexeme(index).number) : nil),
      number > 1,
      number <= 24, !document.lexeme(index).isOrdinal
    else { return nil }
    return (number, index, false)
  }

  /// «Продлится неделю», «будет работать два месяца», «рассчитана на десять дней», «месячник».
  func length(in tokens: Range<Int>) -> (days: Int?, months: Int?)? {
    for index in tokens where tellsLength(index) {
      // the length stands right after: «продлится ровно две недели», «рассчитаны на пять дней»
      for unit in Range(from: index + 1, upTo: min(index + 6, tokens.upperBound)) {
        if document.gap(unit).separates || text.time(at: unit) != nil { break }
        let count = number(before: unit, after: index)
        if document.begins(unit, "недел") { return (7 * count, nil) }
        if document.begins(unit, "месяц") { return (nil, count) }
        if count > 1, document.begins(unit, "дн") || document.begins(unit, "сут") {
          return (count, nil)
        }
      }
    }
    return nil
  }

  private func number(before unit: Int, after verb: Int) -> Int {
    Range(from: verb + 1, upTo: unit).reversed().lazy.compactMap { index -> Int? in
      let number = document.number(index) ?? Int(document.lexeme(index).number)
      return (1...60).contains(number) && !document.lexeme(index).isOrdinal ? number : nil
    }.first ?? 1
  }

  /// Whether a word tells that how long something lasts follows.
  private func tellsLength(_ index: Int) -> Bool {
    let form = document.lexeme(index).form
    return document.verb(index) == .last && (form == .future || form == .base || form == .present)
      || document.begins(index, "рассчитан") || document.matchesCyrillic(index, "займут")
      || document.matchesCyrillic(index, "займет")
  }

  /// Whether "to" before a time tells until when something goes on: "runs to the 29th", "is open in Riga to 4 June", "up to 4 June", "until
  /// and including 4 June"; not "moved to 4 June", "from 1 May to 4 June".
  func isEndTold(before start: Int, of mention: Mention, in clause: Range<Int>) -> Bool {
    if document.matches(start - 1, "including"), document.word(start - 2) == .and {
      return document.word(start - 3) == .until
    }
    guard document.word(start - 1) == .to else { return false }
    if document.verb(start - 2) == .last || document.matches(start - 2, "up") { return true }
    guard mention.head.goesOn, !isPutOffByNoun(mention), start > mention.phrase.upperBound,
      text.time(at: start - 2) == nil,
      document.lexeme(start - 2).verb == nil || text.place(at: start - 2) != nil
    else { return false }
    return !Range(from: max(clause.lowerBound, start - 16), upTo: start).contains { index in
      document.verb(index) == .postpone || FactReader.moves.contains(document.tokens[index].hash)
    }
  }

  private static let moves = WordSet(
    """
    from moved move moves moving pushed put brought shifted transferred changed rescheduled extended prolonged due
    back forward prior thanks according
    """)

  /// "Has been extended by three days", «продлена на три дня».
  private func isHowMuchLonger(_ count: Int) -> Bool {
    text.language == .english
      ? document.word(count - 1) == .by
      : document.matchesCyrillic(count - 1, "на") && document.begins(count - 2, "продлен")
  }

  /// "Two-day", "for five days", «трехдневный», as a number of days.
  func duration(in tokens: Range<Int>) -> Int? {
    for index in tokens {
      let lexeme = document.lexeme(index)
      if lexeme.isOrdinal { continue }
      // "a fortnight of", "for a fortnight"
      if document.word(index) == .fortnight, document.word(index - 1) == .a { return 15 }
      if isForWeek(index) { return 7 }
      // «трёхдневный»
      if text.language == .russian, lexeme.number > 1, document.isAdjective(index),
        !text.isVisit(index + 1)
      {
        return Int(lexeme.number)
      }
      guard let count = document.number(index) ?? (lexeme.number > 0 ? Int(lexeme.number) : nil),
        (2...60).contains(count), text.time(at: index) == nil
      else { continue }
      let gap = document.gap(index + 1)
      guard gap == .hyphen || gap.isBlank, index + 1 < tokens.upperBound,
        !text.isVisit(index + 2)
      else { continue }
      switch document.word(index + 1) {
      case .day where daysBefore(endingAt: index + 1) != nil || isHowMuchLonger(index): continue
      case .day: return count
      // «четыре вечера подряд»
      case .evening, .night, .morning:
        guard document.matchesCyrillic(index + 2, "подряд") else { continue }
        return count
      case nil where areNightsInARow(index + 1): return count
      case .week
      where gap == .hyphen || document.word(index - 1) == .for
        || (index - 2..<index).contains { document.verb($0) == .last }:
        // what is on view for three weeks from a Friday closes on a Friday
        return gap == .hyphen || text.language == .russian ? count * 7 : count * 7 + 1
      default: continue
      }
    }
    return nil
  }

  /// "Will run for a week", "lasts a week", "a week-long festival".
  private func isForWeek(_ index: Int) -> Bool {
    guard text.language == .english, document.matches(index, "week"), text.time(at: index) == nil
    else { return false }
    if document.gap(index + 1) == .hyphen, document.matches(index + 1, "long") { return true }
    return document.word(index - 1) == .a
      && (index - 3..<index - 1).contains {
        document.verb($0) == .last || document.matches($0, "goes") || document.matches($0, "go")
      } && (document.word(index - 2) == .for || document.verb(index - 2) == .last)
  }

  /// Whether a number counts evenings one after the other: "for five evenings", "three nights running".
  private func areNightsInARow(_ noun: Int) -> Bool {
    ["evenings", "nights", "mornings", "afternoons"].contains { document.matches(noun, $0) }
      && (document.word(noun - 2) == .for
        || ["in", "running", "consecutive"].contains { document.matches(noun + 1, $0) })
  }
}
