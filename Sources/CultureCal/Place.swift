import Gazetteer

/// Cities by their names, however written.
enum Place {
  /// Whether two lists of cities, each joined with "; ", have one in common.
  static func isCompatible(_ first: String, _ second: String) -> Bool {
    let others = cities(second)
    return cities(first).contains { city in others.contains { isSame(city, $0) } }
  }

  /// The time zone of a city in one of some countries, or of the only one that may be meant.
  static func zone(of city: String, in countries: [Country]) -> String? {
    let named = Gazetteer.shared.cities(named: city)
    let there = named.filter { countries.contains($0.country) }
    if let largest = there.first { return largest.timeZone }
    return countries.isEmpty && named.count == 1 ? named[0].timeZone : nil
  }

  /// The cities of a list as they are written, and their usual names in English and Russian.
  ///
  /// Of namesakes, the largest in one of the countries is meant, or the largest of all.
  static func names(of list: String, in countries: [Country]) -> [String] {
    list.split(separator: ";").flatMap { name in
      let written = String(name).trimmed
      let named = Gazetteer.shared.cities(named: written)
      let city = named.first { countries.contains($0.country) } ?? named.first
      return [written] + (city.map { [$0.name(in: "en"), $0.name(in: "ru")] } ?? [])
    }
  }

  private static func cities(_ list: String) -> [String] {
    list.split(separator: ";").map { Folding.folded(String($0).trimmed) }
  }

  /// Whether two folded names are of one city, such as Kiev and Kyiv.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let known = Set(Gazetteer.shared.cities(named: first))
    return Gazetteer.shared.cities(named: second).contains { known.contains($0) }
  }
}

extension Event {
  /// The time zone of its city, if its times need one and it is in a single city.
  var usualZone: String? {
    guard startTime != nil || endTime != nil, let city else { return nil }
    return Place.zone(of: city, in: hosts)
  }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
