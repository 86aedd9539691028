import Gazetteer

/// What the public may see, what hangs, and what is lent.
extension EnglishActFinder {
  /// "Visitors can see the ponchos until May", "you may visit, from now on, "Sails of the Seudre"".
  func viewing(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated, isViewing(act.token),
      isDated(act.tokens) || isHoused(act.tokens), isByAudience(act)
    else { return nil }
    let from = pastAside(act) == act.token ? act.token : pastAside(act) - 1
    if let title = title(after: from, in: act.tokens), title.isQuoted,
      let kind = KindVote(document: document).kind(
        around: title.tokens, least: 0.3, among: [.exhibition, .performance, .film, .concert])
        ?? (document.matches(act.token, "visit") ? .exhibition : nil)
    {
      return mention(act, name: title, kind: kind)
    }
    guard let head = noun(after: from, in: act.tokens, [.work, .film]) else { return nil }
    let mention = mention(
      act, around: head, kind: document.lexeme(head).noun == .film ? .film : .exhibition)
    return mention.phrase.count > 1 ? mention : nil
  }

  /// "Paintings by the Dutch artist Jan Kaln will go on show": whether a name is that of who made what is told of.
  func isOfMaker(_ start: Int) -> Bool {
    document.lexeme(start - 1).noun == .artist
      && (max(0, start - 6)..<max(0, start - 1)).contains {
        (document.word($0) == .by || document.word($0) == .of)
          && document.lexeme($0 - 1).noun == .work
      }
  }

  private func isViewing(_ index: Int) -> Bool {
    [
      "see", "view", "admire", "visit", "discover", "enjoy", "watch", "saw", "viewed", "admired",
      "watched",
    ].contains { document.matches(index, $0) }
  }

  /// "Visitors can", "you may", "anyone may".
  private func isByAudience(_ act: Act) -> Bool {
    (max(act.tokens.lowerBound, act.group.start - 5)..<act.group.start).contains { index in
      document.lexeme(index).traits.contains(.audience)
        || document.matches(index, "you") || document.matches(index, "one")
        || document.matches(index, "anyone") || document.matches(index, "anybody")
        || document.matches(index, "everyone")
    }
  }

  /// "Haiku in two languages hang in the library", "has hung his photographs in a loft", "fills the gallery
  /// with furniture by Danish cabinet-makers".
  func hanging(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isNegated, isHanging(act.token) || isFilling(act.token),
      isDated(act.tokens) || isHoused(act.tokens) || act.tokens.contains(where: isRoom)
    else { return nil }
    if isFilling(act.token) {
      let with = (act.token + 1..<min(act.token + 9, act.tokens.upperBound)).first {
        document.word($0) == .with
      }
      guard let with, let head = noun(after: with, in: act.tokens, [.work]) else { return nil }
      return mention(act, around: head, kind: .exhibition)
    }
    if !act.group.isPassive, let head = noun(after: act.token, in: act.tokens, [.work]) {
      return isByPeople(act) ? mention(act, around: head, kind: .exhibition) : nil
    }
    switch document.word(act.token + 1) {
    case .in, .at, .on: break
    default: return nil
    }
    if isPronoun(act.group.start - 1) { return worksBefore(act) }
    return isDated(act.tokens) ? things(act) : nil
  }

  private func isRoom(_ index: Int) -> Bool {
    document.lexeme(index).noun == .venue && isInside(index)
  }

  private func isHanging(_ index: Int) -> Bool {
    ["hang", "hangs", "hung", "hanging"].contains { document.matches(index, $0) }
  }

  /// "The museum will show them on its second floor": works of the sentence before.
  func showingThem(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated,
      isShowing(act.token) || document.matches(act.token, "hosts"),
      ["them", "it", "these"].contains(where: { document.matches(act.token + 1, $0) }),
      isDated(act.tokens)
    else { return nil }
    return worksBefore(act)
  }

  /// The works that the sentence before, or this one before the verb, tells of.
  private func worksBefore(_ act: Act) -> Mention? {
    for sentence in [act.sentence, act.sentence - 1] where sentence >= 0 {
      let tokens = text.sentences[sentence].tokens
      guard
        text.sentences[sentence].paragraph == text.sentences[act.sentence].paragraph,
        introduced[sentence].isEmpty
      else { return nil }
      let reach = Range(
        from: tokens.lowerBound, upTo: min(tokens.upperBound, act.group.start))
      guard let head = reach.first(where: { document.lexeme($0).noun == .work }) else { continue }
      let mention = mention(act, around: head, kind: .exhibition)
      return mention.phrase.count > 1 ? mention : nil
    }
    return nil
  }

  /// "Will lend us manuscripts from Konya", "has borrowed ninety works from studios in Port-au-Prince".
  func lending(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated,
      let head = noun(after: act.token, in: act.tokens, [.work])
    else { return nil }
    let isBorrowed = ["borrow", "borrows", "borrowed"].contains {
      document.matches(act.token, $0)
    }
    let isLent = ["lend", "lends", "lent", "loans", "loaned"].contains {
      document.matches(act.token, $0)
    }
    let next = document.word(act.token + 1)
    guard isBorrowed || isLent && (next == .they || next == .it),
      !text.places(in: head..<min(head + 12, act.tokens.upperBound)).isEmpty,
      isDatedNear(act) || isHoused(act.tokens)
    else { return nil }
    return mention(act, around: head, kind: .exhibition)
  }

  /// "The painting contest": a noun that only tells of what sort an occasion is.
  func isPartOfHead(_ index: Int) -> Bool {
    document.gap(index + 1).isBlank
      && (document.lexeme(index + 1).head != nil && document.lexeme(index + 1).verb == nil
        || document.matches(index, "film") && isOfFilmTrade(index + 1))
  }

  /// "Film director", "film critics".
  private func isOfFilmTrade(_ index: Int) -> Bool {
    ["director", "directors", "maker", "makers", "critic", "critics", "producer", "crew", "school"]
      .contains { document.matches(index, $0) }
  }

  /// "Two carvers from Papua New Guinea are spending this month as artists in residence at the Cultural Centre".
  func residents(_ sentence: Int, besides found: [Mention]) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    func isResident(_ index: Int) -> Bool {
      document.lexeme(index).noun == .artist || document.lexeme(index).noun == .musician
    }
    guard
      let residence = tokens.first(where: { index in
        document.matches(index, "residence") && document.word(index - 1) == .in
          && isResident(index - 2)
      }), isDated(tokens) || isHoused(tokens), !found.contains(where: { $0.kind == .workshop })
    else { return [] }
    let guest =
      Range(from: tokens.lowerBound, upTo: residence - 2).first(where: isResident) ?? residence - 2
    let phrase = phrase(around: guest, in: tokens)
    return [Mention(act: .workshop, in: sentence, at: residence, phrase)]
  }
}
