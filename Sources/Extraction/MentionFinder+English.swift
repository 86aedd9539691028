import Gazetteer

/// Where English nouns of occasions are verbs after all.
extension MentionFinder {
  /// "The Museum of Sculpture shows them", "to turn round and show Danish films": what follows is its object.
  func governsObject(_ index: Int, isDefinite: Bool) -> Bool {
    let lexeme = document.lexeme(index)
    guard text.language == .english, lexeme.verb != nil, !document.isCapitalised(index),
      document.gap(index + 1).isBlank
    else { return false }
    switch document.word(index + 1) {
    case .they, .it: return !isDefinite && !document.matches(index + 1, "we")
    case nil where lexeme.form == .base && document.word(index - 1) == .and:
      return text.place(at: index + 1)?.form == .adjective
    default: return false
    }
  }

  /// Whether a word only looks like a head: "due in Tours", "an encounter with the sea".
  func isChance(_ index: Int) -> Bool {
    // "the final is due in Tours"
    if document.matches(index, "tours"), document.isCapitalised(index),
      document.word(index - 1) == .in || document.word(index - 1) == .at
        || document.word(index - 1) == .from || document.word(index - 1) == .to
    {
      return true
    }
    return isChanceEncounter(index) || document.isLecturing(index) || isHowLong(index)
  }

  /// "The choir's six-day visit": a day or week that only tells how long something else takes.
  private func isHowLong(_ index: Int) -> Bool {
    document.gap(index) == .hyphen
      && (document.word(index) == .day || document.word(index) == .week)
      && (document.lexeme(index - 1).number > 0 || document.number(index - 1) != nil)
  }

  /// Only the Encounter of Street Theatre is a festival.
  private func isChanceEncounter(_ index: Int) -> Bool {
    (document.matches(index, "encounter") || document.matches(index, "encounters"))
      && !(document.isCapitalised(index) && document.gap(index).isBlank
        && (document.word(index + 1) == .of || document.isCapitalised(index - 1)))
  }

  /// "The closing concert of the Days of Austrian Culture": the whole, of which the phrase names the first or last item.
  func whole(of item: Mention, at index: Int, in sentence: Range<Int>) -> Mention? {
    guard text.language == .english, item.kind.isOfOneDay || item.kind.isStaged,
      item.name == nil, let bound = bound(of: item), index > item.headToken,
      document.lexeme(index).head?.encloses ?? false, item.phrase.contains(index),
      document.word(item.headToken + 1) == .of,
      var whole = mention(at: index, in: sentence, item.sentence), !whole.isPointer,
      whole.phrase.lowerBound > item.headToken
    else { return nil }
    whole.isAside = false
    whole.openingToken = bound
    return whole
  }

  /// The word that says that an item is the first or last of a whole.
  private func bound(of item: Mention) -> Int? {
    Range(from: max(0, item.phrase.lowerBound - 1), upTo: item.headToken).last { index in
      ["opening", "closing"].contains { document.matches(index, $0) }
    }
  }
}

extension Document {
  /// "Water puppetry", "digital art", "science fiction": a word of trade or science that tells of what sort an art is.
  func isOfArt(_ index: Int) -> Bool {
    guard gap(index + 1).isBlank,
      ["water", "digital", "media", "science", "environmental", "medical", "furniture"].contains(
        where: { matches(index, $0) })
    else { return false }
    let next = lexeme(index + 1)
    return next.traits.contains(.culture) || next.traits.contains(.literary)
      || matches(index + 1, "puppets") || matches(index + 1, "puppetry")
  }
}
