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
      if date.start == nil, let published, let end = date.end?.last, end >= published { continue }
      if let start = date.start?.first.year { years.append(start) }
      if let end = date.end?.last.year { years.append(end) }
    }
    return years
  }

  /// Whether two short lists have nothing in common.
  func isApart<Element: Equatable>(_ first: [Element], _ second: [Element]) -> Bool {
    !first.contains { second.contains($0) }
  }
}
