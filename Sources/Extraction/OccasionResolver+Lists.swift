/// What the items of one list share.
extension OccasionResolver {
  /// "They include a circus show in Hue in June and a week of films in Hanoi in October": gives an item that goes on with a list the
  /// tense of the item before it, since no verb of its own tells it.
  func shareTense(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard text.language == .english else { return }
    for index in Range(from: first + 1, upTo: mentions.count)
    where mentions[index].leg == nil && goesOn(mentions[index], after: mentions[index - 1]) {
      let tense = facts[index - 1].tense
      guard tense.time != nil, !(facts[index].tense.sense?.isHappening ?? false) else { continue }
      facts[index].tense = tense
      for time in facts[index].times.indices
      where !(facts[index].times[time].tense.sense?.isHappening ?? false) {
        facts[index].times[time].tense = tense
      }
    }
  }

  /// "A recital on Thursday evening marked the beginning of "Salaam", a festival": gives what an item begins or ends the day of the item.
  func markBounds(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard text.language == .english else { return }
    for whole in Range(from: first + 1, upTo: mentions.count) {
      let start = mentions[whole].name.map { min($0.lowerBound, mentions[whole].phrase.lowerBound) }
      let between = Range(
        from: mentions[whole - 1].phrase.upperBound,
        upTo: start ?? mentions[whole].phrase.lowerBound)
      guard mentions[whole].head.goesOn || mentions[whole].head.encloses,
        mentions[whole].head != .year, let relation = marked(in: between),
        isOpen(facts[whole], at: relation)
      else { continue }
      facts[whole].times += facts[whole - 1].times.filter { $0.match.value.isOneDay }.map {
        Facts.Dated(match: $0.match, relation: relation, tense: $0.tense)
      }
    }
  }

  /// "Marked the beginning of": which end of a whole an item is.
  private func marked(in tokens: Range<Int>) -> Facts.Dated.Relation? {
    guard
      let of = tokens.last(where: { text.document.word($0) == .of }), tokens.upperBound - of <= 2,
      Range(from: max(tokens.lowerBound, of - 5), upTo: of).contains(where: { index in
        ["marked", "marks", "mark", "marking"].contains { text.document.matches(index, $0) }
      })
    else { return nil }
    func isNoun(_ words: [StaticString]) -> Bool {
      words.contains { text.document.matches(of - 1, $0) }
    }
    if isNoun(["beginning", "start", "opening", "launch", "commencement"]) { return .begin }
    return isNoun(["end", "close", "closing", "conclusion", "finale"]) ? .end : nil
  }

  /// Whether "and" or a comma and an article are all that leads up to an item, and no verb stands since the one before.
  private func goesOn(_ item: Mention, after other: Mention) -> Bool {
    let document = text.document
    guard item.sentence == other.sentence, item.trigger == .noun, !other.isAside else {
      return false
    }
    let between = Range(from: other.phrase.upperBound, upTo: item.phrase.lowerBound)
    guard
      between.allSatisfy({ index in
        document.gap(index).isDisjoint(with: [.semicolon, .colon, .dash, .stop])
          && (document.verb(index) == nil || document.lexeme(index).form == .base
            || text.time(at: index) != nil)
      })
    else { return false }
    var start = item.phrase.lowerBound
    switch document.word(start - 1) {
    case .a, .the: start -= 1
    default: break
    }
    return start > other.phrase.lowerBound
      && (document.word(start - 1) == .and || document.gap(start) == [.comma, .space])
  }
}
