import Chronology
import Gazetteer

/// Days and ends that make one span.
extension DateRule {
  /// "On Tuesday at 19 and on Wednesday at 10", «17 сентября в 19:00 и 18 сентября в 15:00»: days that follow each other in one
  /// breath are one span.
  func joined(_ whole: [Found]) -> [Found] {
    var all: [Found] = []
    for found in whole {
      if let last = all.last, let start = last.date.start, let end = last.date.end,
        start.first == start.last, end.first == end.last, let day = found.date.start,
        let final = found.date.end, day.first == day.last, final.first == final.last,
        found.date.isDay
          ? day.first.dayNumber == end.first.dayNumber + 1
            // "on 3-5 and 9-12 November"
          : last.date.isInterval && day.first > end.first
            && day.first.dayNumber - end.first.dayNumber < DateRule.pause,
        isInOneBreath(last.tokens.upperBound..<max(found.tokens.lowerBound, last.tokens.upperBound))
      {
        var span = Found(
          date: ResolvedDate(start: start, end: final),
          tokens: last.tokens.lowerBound..<found.tokens.upperBound, weight: last.weight)
        span.distance = last.distance
        all[all.count - 1] = span
      } else {
        all.append(found)
      }
    }
    return all
  }

  /// Whether nothing but small words, hours and an "and" stands between two days.
  private func isInOneBreath(_ between: Range<Int>) -> Bool {
    (1...DateRule.breath).contains(between.count)
      && between.contains { text.document.word($0) == .and }
      && between.allSatisfy { index in
        let lexeme = text.document.lexeme(index)
        return lexeme.verb == nil && lexeme.head == nil && lexeme.noun == nil
          && text.place(at: index) == nil
          && (text.document.tokens[index].flags.contains(.digits)
            || !text.document.isCapitalised(index) || text.document.isAllCapitals(index))
      }
  }

  /// The most days between two spans of one occasion.
  private static let pause = 15

  /// The most words between two days that are told in one breath.
  private static let breath = 8

  /// "Begins on 21 April and goes until 15 November", told in between: an end without a year comes after the start, as the
  /// Sunday does of what "begins on Monday and ends on Sunday".
  func afterStart(_ start: Found?, _ end: Found) -> Found {
    if end.isOfWeekdays, start?.isOfWeekdays ?? false, let first = start?.date.start?.first,
      let last = end.date.end?.last, last < first, first.dayNumber - last.dayNumber < 7
    {
      return Found(
        date: ResolvedDate(start: nil, end: .day(last.adding(days: 7))), tokens: end.tokens,
        weight: end.weight)
    }
    guard end.hasNoYear, let first = start?.date.start?.first, let part = end.date.end,
      part.kind == .day || part.kind == .month, part.last < first,
      let later = [part.last.year + 1, first.year, first.year + 1].lazy
        .compactMap({ part.inYear($0) }).first(where: { $0.last > first })
    else { return end }
    return Found(
      date: ResolvedDate(start: nil, end: later), tokens: end.tokens, weight: end.weight)
  }

  /// "The two-day symposium": whether the days that a conference or course takes are told with its noun.
  private func isOfDays(_ occasion: Occasion) -> Bool {
    (occasion.kind == .conference || occasion.kind == .workshop)
      && occasion.mentions.contains { mention in
        mentions[mention].phrase.contains { text.document.word($0) == .day }
      }
  }

  /// "A two-day festival begins on 4 May" ends on 5 May.
  func lengthen(_ occasion: inout Occasion) {
    if let months = occasion.facts.compactMap(\.months).first, let date = occasion.date,
      date.end == nil, let first = date.start?.first, first == date.start?.last
    {
      let end = CalendarPart.unit(.month, months, from: first)
      occasion.date = ResolvedDate(start: .day(first), end: end)
      occasion.isLengthened = true
      return
    }
    guard let days = occasion.facts.compactMap(\.days).first, days > 1, let date = occasion.date
    else {
      return
    }
    if date.end == nil, let first = date.start, first.first == first.last {
      let last = CalendarPart.day(first.first.adding(days: days - 1))
      occasion.date = ResolvedDate(start: first, end: last)
    } else if date.start == nil, let last = date.end, last.first == last.last {
      let first = CalendarPart.day(last.last.adding(days: 1 - days))
      occasion.date = ResolvedDate(start: first, end: last)
    } else if date.isDay,
      occasion.head.goesOn || isOfDays(occasion)
        || occasion.facts.contains(where: { $0.times.contains { $0.relation == .begin } }),
      let first = date.start
    {
      let last = CalendarPart.day(first.first.adding(days: days - 1))
      occasion.date = ResolvedDate(start: first, end: last)
    }
  }
}
