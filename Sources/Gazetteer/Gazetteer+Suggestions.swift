extension Gazetteer {
  /// What a name is looked for among.
  public enum NameKind: Sendable {
    case countries, cities
  }

  /// Names that a misspelt one may have meant, the nearest first: "Kazahstan" suggests "Kazakhstan".
  ///
  /// They are in the script of what was written. Case and diacritics do not count. A letter too many, missing, wrong or swapped with
  /// its neighbour counts one; up to a third of the letters may be wrong. Costs some
  /// milliseconds for cities, so it is for error messages.
  public func suggestions(
    for misspelt: String, among kind: NameKind = .countries, limit: Int = 3
  ) -> [String] {
    let wanted = Array(Folding.folded(misspelt).unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    let language = wanted.contains { (0x400..<0x530).contains($0.value) } ? "ru" : "en"
    var found: [(distance: Int, name: String)] = []
    func consider(_ name: String) {
      let folded = Array(Folding.folded(name).unicodeScalars)
      let allowed = max(1, min(wanted.count, folded.count) / 3)
      guard abs(folded.count - wanted.count) <= allowed else { return }
      let distance = EditDistance.between(wanted, folded)
      guard distance <= allowed, !found.contains(where: { $0.name == name }) else { return }
      found.append((distance, name))
    }
    switch kind {
    case .countries:
      for country in Country.all { consider(country.name(in: language)) }
    case .cities:
      for city in cities { consider(city.name(in: language)) }
    }
    // the sort is stable: of two as near, the larger city comes first
    return found.sorted { $0.distance < $1.distance }.prefix(limit).map(\.name)
  }
}
