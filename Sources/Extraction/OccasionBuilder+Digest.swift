import Chronology
import Gazetteer

/// What the comparison of mentions counts besides words: countries and years.
extension OccasionBuilder {
  static func unique(_ places: [Facts.Named]) -> [Country] {
    var countries: [Country] = []
    for place in places where !countries.contains(place.country) { countries.append(place.country) }
    return countries.sorted()
  }

  /// The years that the times of a clause lie in.
  static func years(
    _ facts: Facts, _ published: CivilDate?, _ language: Language
  ) -> [Int] {
    let resolver = TemporalResolver(anchor: published)
    var years: [Int] = []
    for dated in facts.times {
      // a year that no word tells may be guessed wrong
      guard language == .russian || dated.match.value.inYear(2000) == nil else { continue }
      guard let date = resolver.resolve(dated.match.value, DateRule.direction(dated)) else {
        continue
      }
      // what ends next year may well open in this one
      if date.start == nil || dated.relation == .end, let published, let end = date.end?.last,
        end >= published
      {
        continue
      }
      if let start = date.start?.first.year { years.append(start) }
      if let end = date.end?.last.year { years.append(end) }
    }
    return years
  }

  /// "Her recital on Friday": the day of a single concert or play, if only one is told of it.
  static func day(of mention: Mention, _ facts: Facts, _ published: CivilDate?) -> CivilDate? {
    guard mention.kind.isStaged, !mention.isPlural, mention.head != .tour, !mention.head.encloses,
      facts.times.count == 1, let dated = facts.times.first, dated.relation == .during,
      !dated.isOfArrival,
      let date = TemporalResolver(anchor: published).resolve(
        dated.match.value, DateRule.direction(dated)),
      date.isDay
    else { return nil }
    return date.start?.first
  }

  /// Whether two short lists have nothing in common.
  func isApart<Element: Equatable>(_ first: [Element], _ second: [Element]) -> Bool {
    !first.contains { second.contains($0) }
  }
}
