import Gazetteer

/// "Here", "in our town", «у нас», «там»: places that are told by pointing at them.
extension FactReader {
  /// Whether a clause says that something is where the article is from.
  func isHere(_ clause: Clause) -> Bool {
    clause.tokens.contains { index in
      guard text.language == .english else { return isHome(index, in: clause.sentence) }
      return document.word(index) == .at && document.matches(index + 1, "home")
        || document.word(index) == .here && document.matches(index, "here") || isOurTown(index)
    }
  }

  /// «У нас», «в нашем городе», «здесь» where no other place was told of: where the article was filed.
  private func isHome(_ index: Int, in sentence: Int) -> Bool {
    switch document.word(index) {
    case .at: return document.matchesCyrillic(index + 1, "нас")
    case .to: return document.matchesCyrillic(index + 1, "нам")
    case .in:
      return ["нашем", "нашей", "наш", "нашу"].contains { document.matchesCyrillic(index + 1, $0) }
        && [NounClass.city, .capital, .venue].contains { document.lexeme(index + 2).noun == $0 }
    case .here:
      guard document.matchesCyrillic(index, "здесь") || document.matchesCyrillic(index, "тут")
      else {
        return false
      }
      let first = text.sentences[max(0, sentence - 2)].tokens.lowerBound
      let near = text.places.partitioningIndex { $0.tokens.lowerBound >= first }
      return text.places.indices[near...].prefix { text.places[$0].tokens.lowerBound < index }
        .allSatisfy { roles[$0] != .location && roles[$0] != .host }
    default: return false
    }
  }

  /// "In our town".
  private func isOurTown(_ index: Int) -> Bool {
    guard document.lexeme(index).noun == .city, document.gap(index).isBlank,
      ["city", "town", "village"].contains(where: { document.matches(index, $0) })
    else { return false }
    return ["our", "this"].contains { document.matches(index - 1, $0) }
      || document.matches(index, "town") && document.word(index - 1) == .in
  }

  /// "It performs there on Friday": whether something is done at a place that the sentence before names, and none that its
  /// own does.
  private func isThere(_ index: Int) -> Bool {
    guard document.matches(index, "there") else { return false }
    switch document.verb(index - 1) {
    case .perform, .hold, .show, .give, .begin: break
    default: return false
    }
    let before = Range(from: text.sentence(at: index).lowerBound, upTo: index)
    return text.places(in: before).allSatisfy { $0.form != .name }
      && VenueReader(text: text).venues(in: before).isEmpty
      && !before.contains { text.house(at: $0) != nil }
  }

  /// «Копии отправятся в Гомель. Там покажут три фильма»: where the sentence before went.
  func addThere(_ clause: Clause, into facts: inout Facts) {
    let pointsThere =
      text.language == .english
      ? clause.tokens.contains { isThere($0) }
      : clause.tokens.prefix(3).contains { document.matchesCyrillic($0, "там") }
    guard clause.sentence > 0, pointsThere,
      !facts.places.contains(where: { $0.role == .location })
    else { return }
    let before = text.sentences[clause.sentence - 1].tokens
    if text.language == .english,
      text.sentences[clause.sentence - 1].paragraph != text.sentences[clause.sentence].paragraph
    {
      return
    }
    let end = text.places.partitioningIndex { $0.tokens.lowerBound >= before.upperBound }
    guard
      let place = text.places[..<end].last, place.form == .name,
      before.contains(place.tokens.lowerBound),
      // whoever comes from there is elsewhere
      text.language == .russian || roles[end - 1] != .guest && roles[end - 1] != .subject
    else { return }
    facts.places.append(
      Facts.Named(
        country: place.country, role: .location, tokens: place.tokens, isInPhrase: false,
        city: place.city))
  }
}
