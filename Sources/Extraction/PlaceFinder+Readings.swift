import Gazetteer

/// Tells namesakes apart.
extension PlaceFinder {
  /// A capital of fewer people is no better known than its larger namesakes: "George Town", "St. John's".
  private static let knownCapital = 300_000

  /// How often each country is named by its own name or adjective.
  func countriesNamed(in matches: [GazetteerMatch]) -> [Country: Int] {
    var counts: [Country: Int] = [:]
    if let home { counts[home] = 1 }
    for match in matches {
      guard let reading = match.readings.first, !reading.isOrdinaryWord,
        let country = reading.country, tells(reading, match)
      else { continue }
      counts[country, default: 0] += 1
    }
    return counts
  }

  /// Whether a name tells a country without doubt: a country's own, a known capital's, or one that has no namesake
  /// elsewhere.
  private func tells(_ reading: Reading, _ match: GazetteerMatch) -> Bool {
    switch reading.place {
    case .country: return true
    case .formerState: return false
    case .city(let city):
      if city.isCapital { return !isLittleKnown(city, match) }
      guard language == .english, city.population >= PlaceFinder.unmistaken else { return false }
    case .region: if language == .russian { return true }
    }
    return match.readings.allSatisfy { $0.country == reading.country }
  }

  /// A smaller city may be a surname.
  private static let unmistaken = 100_000

  /// Whether a capital is smaller than a namesake.
  private func isLittleKnown(_ capital: City, _ match: GazetteerMatch) -> Bool {
    capital.population < PlaceFinder.knownCapital
      && (isSaint(match.tokens.lowerBound)
        || match.readings.count > 1
          && match.readings.contains {
            if case .city(let other) = $0.place {
              other.population > capital.population
            } else {
              false
            }
          })
  }

  /// The likeliest reading: one in the country that is named right after it, or that the text names; else the first.
  func choose(_ match: GazetteerMatch, known: [Country: Int]) -> Reading? {
    guard match.readings.count > 1 else { return match.readings.first }
    let first = match.readings[0]
    // «из Турку»: peoples are written small
    if language == .russian, first.form != .name, document.isCapitalised(match.tokens.lowerBound),
      !startsSentence(match.tokens.lowerBound), document.gap(match.tokens.lowerBound).isBlank,
      first.form == .people, let city = match.readings.first(where: { $0.form == .name })
    {
      return city
    }
    if case .country = first.place { return first }
    if let around = around(match.tokens),
      let inside = match.readings.first(where: { $0.form == .name && $0.country == around })
    {
      return inside
    }
    var best: Reading?
    var bestCount = 0
    for reading in match.readings {
      guard let country = reading.country else { continue }
      // of two that are named as often, the one that the article is from
      let count = 2 * (known[country] ?? 0) + (country == home ? 1 : 0)
      if count > bestCount {
        best = reading
        bestCount = count
      }
    }
    if case .city(let city) = first.place, best?.place != first.place,
      city.population > 1_000_000 || city.isCapital && !isLittleKnown(city, match)
        || isFarLarger(city, than: best)
    {
      return first
    }
    return best ?? first
  }

  /// Rotterdam is that of the Netherlands in an article about the United States, too.
  private func isFarLarger(_ city: City, than other: Reading?) -> Bool {
    guard language == .english, case .city(let small) = other?.place else { return false }
    return city.population >= PlaceFinder.unmistaken && city.population > 20 * small.population
  }

  /// The country or region's country that tells where a place is: "Santa Fe, New Mexico", "Ruse in Slovenia".
  func around(_ tokens: Range<Int>) -> Country? {
    guard language == .english else { return nil }
    var next = tokens.upperBound
    guard next < document.count else { return nil }
    if document.gap(next).contains(.comma), document.word(next) == .in { next += 1 }
    if document.gap(next).isBlank {
      guard document.word(next) == .in || document.word(next - 1) == .in else { return nil }
      if document.word(next) == .in { next += 1 }
      if document.word(next) == .the { next += 1 }
      if !document.isCapitalised(next), isQuarter(next) { next += 1 }
    } else {
      guard document.gap(next).isSubset(of: [.comma, .space, .openParenthesis]) else { return nil }
    }
    guard next < document.count, document.isCapitalised(next),
      let reading = document.gazetteerMatch(at: next)?.readings.first, reading.form == .name
    else { return nil }
    switch reading.place {
    case .country, .region: return reading.country
    case .city, .formerState: return nil
    }
  }

  /// "Southern Thailand", "northern Italy".
  private func isQuarter(_ index: Int) -> Bool {
    [
      "southern", "northern", "eastern", "western", "central", "southeastern", "southwestern",
      "northeastern", "northwestern", "south", "north", "east", "west",
    ].contains { document.matches(index, $0) }
  }

  /// "Washington, May 9 (Prensa Latina)": whether a name opens the text, and a date or an agency follows.
  func opensDateline(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard tokens.lowerBound == 0, next + 1 < document.count,
      document.gap(next).contains(.comma) || document.gap(next).contains(.openParenthesis)
    else { return false }
    return document.lexeme(next).month != 0
      || document.number(next) != nil && document.lexeme(next + 1).month != 0
      || Agency.of(document.tokens[next].hash)?.name != nil
  }

  /// "A tour of Washington", "is to tour Washington".
  func isToured(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    return language == .english
      && document.matches(document.word(before) == .of ? before - 1 : before, "tour")
  }
}
