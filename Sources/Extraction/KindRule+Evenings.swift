import Gazetteer

/// Evenings: what fills one, as the words around it tell.
extension KindRule {
  /// Whether an evening is an occasion; sets its kind.
  func isEvening(
    _ mention: inout Mention, _ modifiers: Range<Int>, _ after: Range<Int>, hasCulture: Bool
  ) -> Bool {
    if text.language == .english, isEveningInHonour(&mention) { return true }
    // "Jamaica's country night"
    if text.language == .english, isNightOfLand(modifiers) {
      mention.kind = .performance
      return true
    }
    // "a tango and folk night"
    if text.language == .english, !document.matches(mention.headToken, "day"),
      let hint = modifiers.lazy.compactMap({ document.lexeme($0).hint }).first(where: {
        $0 == .concert || $0 == .performance
      })
    {
      mention.kind = hint
      return true
    }
    if text.language == .english, let kind = kindOfEvening(modifiers, after) {
      mention.kind = kind
      return true
    }
    if text.language == .russian, isEveningOfArtist(&mention, after) { return true }
    if let kind = playedKind(mention) {
      mention.kind = kind
      return true
    }
    // "a Chilean evening", «болгарский вечер»
    if modifiers.contains(where: { text.place(at: $0)?.form == .adjective }) { return true }
    if text.language == .english {
      if isRunOfNights(mention) {
        mention.kind = .performance
        return true
      }
      // "three nights at the Colón", "the first evening is at"
      let isCounted = modifiers.contains {
        document.lexeme($0).number > 0 || document.number($0) != nil
      }
      let isOf = document.word(mention.headToken + 1) == .of
      if isCounted || isOf, !document.matches(mention.headToken, "day"),
        let kind = KindVote(document: document).kind(
          around: mention.headToken..<mention.headToken + 1, least: 0.7,
          among: [.concert, .performance]),
        kind == .concert || kind == .performance
      {
        mention.kind = kind
        return true
      }
    }
    if isOf(.literary, modifiers) || isOf(.literary, after) {
      mention.kind = .literature
      return true
    }
    // "an evening of Georgian toasts"
    if text.language == .english,
      after.contains(where: { text.place(at: $0)?.form == .adjective })
    {
      return true
    }
    return hasCulture || isOf(.culture, after)
  }

  /// "Jamaica Country Night", "St. Lucia's cultural evening".
  private func isNightOfLand(_ modifiers: Range<Int>) -> Bool {
    modifiers.contains { index in
      ["country", "national", "cultural", "culture"].contains { document.matches(index, $0) }
    }
      && modifiers.contains { text.place(at: $0)?.form == .name }
  }

  private func isOf(_ trait: Lexeme.Traits, _ tokens: Range<Int>) -> Bool {
    tokens.contains { document.lexeme($0).traits.contains(trait) }
  }

  /// "A poetry evening", "an evening of Chilean literature", "a gastronomic evening": what the words beside an evening tell of.
  func kindOfEvening(_ modifiers: Range<Int>, _ after: Range<Int>) -> EventKind? {
    if [modifiers, after].joined().contains(where: {
      document.lexeme($0).traits.contains(.literary)
        || ["literature", "verse", "prose"].contains { [index = $0] in document.matches(index, $0) }
    }) {
      return .literature
    }
    if modifiers.contains(where: { isOfKitchen($0) }) { return .other }
    // "an evening with the writer"
    if document.word(modifiers.upperBound + 1) == .with,
      document.word(modifiers.upperBound + 2) == .the
        || document.word(modifiers.upperBound + 2) == .a,
      (modifiers.upperBound + 3..<modifiers.upperBound + 7).contains(where: {
        document.lexeme($0).noun == .artist && document.lexeme($0).traits.contains(.literary)
      })
    {
      return .literature
    }
    return modifiers.contains {
      document.matches($0, "ballet") || document.matches($0, "cabaret")
    } ? .performance : nil
  }

  /// "Gastronomic", "culinary": whether an adjective or noun tells of what is eaten.
  func isOfKitchen(_ index: Int) -> Bool {
    ["gastronomic", "gastronomical", "gastronomy", "culinary", "food", "wine", "cuisine", "dinner"]
      .contains { document.matches(index, $0) }
  }
}
