import Chronology

/// Weekdays of a programme that begins in some days.
extension OccasionResolver {
  /// The longest that something lasts of which a weekday is told to mean one day.
  private static let longestFrame = 14
  /// How long something is taken to last of which only the first day is told.
  private static let shortFrame = 7

  /// "From 7 to 13 August … a choir sings on Tuesday": the date of an item by the days of what it is part of, if its
  /// weekday alone gave it another one.
  func framed(_ index: Int, in occasions: [Occasion]) -> ResolvedDate? {
    let item = occasions[index]
    guard text.language == .english, let published, let date = item.date,
      let tokens = item.dateTokens,
      let dated = item.facts.lazy.flatMap(\.times).first(where: { $0.match.tokens == tokens }),
      let old = date.start?.first,
      let weekdays = dated.match.value.weekdays ?? weekday(of: old, counted: dated.match.value),
      let frame = occasions[..<index].suffix(20).lazy.reversed().compactMap({ whole in
        isAbroad(item, from: whole) ? nil : days(of: whole)
      }).first
    else { return nil }
    let isAhead = frame.lowerBound > published
    guard
      isAhead
        ? dated.tense.time != .past : frame.upperBound < published && dated.tense.time == .past,
      let first = day(weekdays.lowerBound, in: frame),
      let last = day(weekdays.upperBound, in: frame),
      first <= last, !frame.contains(old),
      dated.match.value.weekdays != nil || frame.lowerBound.dayNumber - old.dayNumber > 0
    else { return nil }
    let end = CalendarPart.day(last)
    return ResolvedDate(
      start: .day(first), end: date.end == nil ? nil : end)
  }

  /// "Opens on 3 May. On Tuesday, … The next day, …": the weekday of a day that counts from one told by its weekday.
  private func weekday(of day: CivilDate, counted value: TemporalValue) -> (
    lowerBound: Int, upperBound: Int
  )? {
    value.countsDays && !value.countsBack ? (day.weekday.rawValue, day.weekday.rawValue) : nil
  }

  /// The days of something that has items; the first week, if it lies ahead and no end is told.
  private func days(of whole: Occasion) -> ClosedRange<CivilDate>? {
    guard whole.head.encloses || whole.head.gathers || whole.kind == .festival,
      let start = whole.date?.start, start.first == start.last
    else { return nil }
    if whole.date?.end == nil, whole.head.encloses, let published, start.first > published {
      return start.first...start.first.adding(days: Self.shortFrame - 1)
    }
    guard let end = whole.date?.end, end.first == end.last,
      (1...Self.longestFrame).contains(end.first.dayNumber - start.first.dayNumber)
    else { return nil }
    return start.first...end.first
  }

  private func day(_ weekday: Int, in frame: ClosedRange<CivilDate>) -> CivilDate? {
    let ahead = (weekday - frame.lowerBound.weekday.rawValue + 7) % 7
    let day = frame.lowerBound.adding(days: ahead)
    return frame.contains(day) ? day : nil
  }
}

extension TemporalValue {
  /// The first and last of the weekdays that it is told by; nil if it says which week they are of.
  fileprivate var weekdays: (lowerBound: Int, upperBound: Int)? {
    switch extent {
    case .at(let point):
      guard case .weekday(let day, nil) = point.base else { return nil }
      return (day, day)
    case .between(let from?, let to?):
      guard case .weekday(let first, nil) = from.base, case .weekday(let last, nil) = to.base else {
        return nil
      }
      return (first, last)
    default: return nil
    }
  }
}
