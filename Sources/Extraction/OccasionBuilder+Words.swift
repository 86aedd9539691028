import Chronology
import Gazetteer

/// What the comparison of mentions counts: content words, countries, years.
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
      if let start = date.start?.first.year { years.append(start) }
      if let end = date.end?.last.year { years.append(end) }
    }
    return years
  }

  /// Whether two short lists have nothing in common.
  func isApart<Element: Equatable>(_ first: [Element], _ second: [Element]) -> Bool {
    !first.contains { second.contains($0) }
  }

  /// The share of content words that two phrases have in common (Dice).
  func share(_ first: [UInt64], _ second: [UInt64]) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.count { second.contains($0) }) / Double(first.count + second.count)
  }

  /// The content words of some tokens, each once.
  static func content(_ tokens: Range<Int>, _ text: MarkedText) -> [UInt64] {
    var words: [UInt64] = []
    for index in tokens {
      let word = text.document.word(index)
      guard word == nil || word == .culture || word == .cultural else { continue }
      let stem = text.place(at: index).map { $0.country.number } ?? text.document.stem(index)
      if !words.contains(stem) { words.append(stem) }
    }
    return words
  }
}
