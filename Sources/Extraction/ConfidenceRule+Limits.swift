/// What no other evidence makes up for: what is left out, and what a person is to look at first.
extension ConfidenceRule {
  /// Why an occasion is doubtful whatever else speaks for it.
  enum Limit: String {
    case custom = "told as a custom alone"
    case trade = "a meeting of trade or sport"
    case atHome = "nobody from abroad has a part in it"
    case farFromCulture = "nothing of culture is told of nearby"

    /// The most that its confidence can be, as log-odds: 0.1 for what is no event, and 0.4 for what a person may look at
    /// but is not entered.
    var odds: Double {
      switch self {
      case .custom, .trade: -2.197_225
      case .atHome, .farFromCulture: -0.405_465
      }
    }
  }

  /// Why an occasion is doubtful, if it is.
  func limit(_ occasion: Occasion) -> Limit? {
    if isCustom(occasion) { return .custom }
    if isTrade(occasion) { return .trade }
    if isAtHome(occasion) { return .atHome }
    return isFarFromCulture(occasion) ? .farFromCulture : nil
  }

  /// Whether it is a meeting or contest of trade or sport, with no word of culture about it.
  private func isTrade(_ occasion: Occasion) -> Bool {
    guard
      occasion.kind == .conference || occasion.kind == .competition || occasion.kind == .fair
        || occasion.kind == .exhibition || occasion.kind == .workshop
    else { return false }
    let all = occasion.mentions.map { mentions[$0] }
    guard !all.contains(where: \.isCultural) else { return false }
    return all.contains { mention in
      mention.phrase.contains {
        !document.lexeme($0).traits.isDisjoint(with: [.business, .sport])
      }
    }
  }

  /// Whether all that is said is that such things happen: "concerts and festivals organised in Belarus".
  private func isCustom(_ occasion: Occasion) -> Bool {
    let main = mentions[occasion.main]
    // "has been held every other year since 1992"
    if text.language == .english, occasion.hasOwnDate,
      occasion.facts.contains(where: { !$0.times.isEmpty }),
      occasion.facts.allSatisfy({ facts in
        facts.isHabit
          && facts.times.allSatisfy { document.word($0.match.tokens.lowerBound) == .since }
      })
    {
      return true
    }
    return main.isPlural && main.head != .days && main.name == nil && !occasion.hasOwnDate
      && occasion.facts.allSatisfy(\.isHabit)
  }

  /// Whether nobody from abroad has a part in it, as far as the text tells, and it calls itself nothing
  /// wider.
  private func isAtHome(_ occasion: Occasion) -> Bool {
    guard isOfOneCountry, !text.places.isEmpty,
      occasion.guests.allSatisfy({ occasion.hosts.contains($0) }), occasion.head != .year
    else { return false }
    return !isInternational(occasion)
  }

  /// Whether it calls itself something wider than its country, or people of a number of countries have a part in it: "artists from 15
  /// countries", «участники из 15 стран».
  func isInternational(_ occasion: Occasion) -> Bool {
    occasion.mentions.prefix(4).contains { index in
      mentions[index].phrase.contains { document.lexeme($0).traits.contains(.international) }
        || text.sentences[mentions[index].sentence].tokens.contains { tellsCountries($0) }
    }
  }

  private func tellsCountries(_ index: Int) -> Bool {
    let isNoun =
      text.language == .english
      ? document.matches(index, "countries") || document.matches(index, "nations")
      : document.matchesCyrillic(index, "стран")
    guard isNoun, document.gap(index).isBlank else { return false }
    return document.number(index - 1) ?? Int(document.lexeme(index - 1).number) > 2
      || ["several", "many", "different", "various"].contains { document.matches(index - 1, $0) }
      || ["разных", "нескольких", "многих"].contains { document.matchesCyrillic(index - 1, $0) }
  }

  /// The tokens on either side of an occasion's noun among which something else is to tell of culture.
  private static let nearby = 60

  /// Whether it is told in words that politics, war and trade have too, "conference", "performance", "ceremony", and no word
  /// nearby may tell of culture. A sentence or two are not asked for one, nor what has a name in quotation marks or is the opening of
  /// an institution.
  private func isFarFromCulture(_ occasion: Occasion) -> Bool {
    switch occasion.kind {
    case .conference, .ceremony, .performance, .workshop, .film, .concert: break
    default: return false
    }
    let main = mentions[occasion.main]
    guard document.count > Document.shortText, !main.isQuoted,
      !main.phrase.contains(where: { document.lexeme($0).noun == .institution })
    else { return false }
    let head = main.headToken
    let near = (head - ConfidenceRule.nearby..<head + ConfidenceRule.nearby + 1)
      .clamped(to: document.lexemes.indices)
    return !document.lexemes[near].contains(where: \.isTopical)
  }
}
