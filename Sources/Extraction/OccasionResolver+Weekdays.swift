import Chronology

/// Weekdays that are those of a programme and not of the week of publication.
extension OccasionResolver {
  /// A longer programme has each weekday twice.
  private static let longest = 10

  /// The date of an item that only a weekday dates by the Days or festival told of before: «Неделя начнётся 20 июня … В
  /// субботу выступит хор».
  func aligned(_ index: Int, in occasions: [Occasion]) -> ResolvedDate? {
    let item = occasions[index]
    let earlier = occasions[..<index].suffix(20)
    guard text.language == .russian, !item.head.encloses, let date = item.date,
      let start = date.start, start.first == start.last, isToldByWeekday(item),
      !earlier.contains(where: { $0.head.encloses && $0.date.map { $0.touches(date) } ?? false }),
      let whole = earlier.last(where: { $0.head.encloses && isProgramme($0, of: item) }),
      let first = whole.date?.start?.first, !isAbroad(item, from: whole)
    else { return nil }
    let ahead = (start.first.dayNumber - first.dayNumber) % 7
    let day = CalendarPart.day(first.adding(days: ahead < 0 ? ahead + 7 : ahead))
    if let last = whole.date?.end?.last, last < day.first { return nil }
    return ResolvedDate(
      start: day, end: date.end == start ? day : date.end.map { $0.last < day.first ? day : $0 })
  }

  /// Whether something is told to be in another land than what it would be part of.
  func isAbroad(_ item: Occasion, from whole: Occasion) -> Bool {
    let there = item.facts.flatMap(\.places).filter { $0.isInClause && $0.role == .location }
    return !there.isEmpty && !whole.hosts.isEmpty
      && !there.contains { whole.hosts.contains($0.country) }
  }

  /// Whether all that is told of the day of an item is its weekday.
  private func isToldByWeekday(_ item: Occasion) -> Bool {
    let times = item.facts.flatMap(\.times).filter { !$0.match.value.isEnd }
    return !times.isEmpty
      && times.allSatisfy { dated in
        guard case .at(let point) = dated.match.value.extent,
          case .weekday(_, nil) = point.base
        else { return false }
        return true
      }
  }

  /// Whether the first day of a whole is known, it lies on the same side of today, and the whole is short.
  private func isProgramme(_ whole: Occasion, of item: Occasion) -> Bool {
    guard let date = whole.date, let start = date.start, start.first == start.last,
      let published
    else { return false }
    if let end = date.end, end.last.dayNumber - start.first.dayNumber > OccasionResolver.longest {
      return false
    }
    let isAhead = item.facts.first?.tense.time != .past
    return isAhead ? start.first > published : date.end.map { $0.last < published } ?? false
  }
}
