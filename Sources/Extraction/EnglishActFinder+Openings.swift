import Gazetteer

/// Days that are celebrated, houses that open, and works told of before that go on show.
extension EnglishActFinder {
  /// "Bastille Day is celebrated a day early, on the quay": a holiday that has a day and a place of its own.
  func celebrating(_ act: Act) -> Mention? {
    guard act.group.isFinite, act.group.isPassive, !act.group.isNegated,
      !document.matches(act.token, "observed")
    else { return nil }
    let end = act.group.start
    guard isHoliday(end - 1), document.isCapitalised(end - 1), document.gap(end).isBlank,
      isInRoom(act) || (act.token..<act.tokens.upperBound).contains(where: { isOutdoors($0) }),
      isDated(act.token..<act.tokens.upperBound)
        || text.times(in: act.tokens).contains(where: { $0.tokens.lowerBound >= act.token })
    else { return nil }
    var start = end - 1
    while start > act.tokens.lowerBound, end - start < 7, !document.gap(start).separates,
      document.isCapitalised(start - 1) || document.word(start - 1) == .of
        || document.matches(start - 1, "s")
    {
      start -= 1
    }
    while start < end - 1, document.word(start) == .the || document.word(start) == .of {
      start += 1
    }
    guard !(start..<end).contains(where: { document.lexeme($0).weekday != 0 }) else { return nil }
    return mention(
      act, name: Title(tokens: start..<end, isQuoted: false), kind: .ceremony)
  }

  private func isHoliday(_ index: Int) -> Bool {
    if document.matches(index, "day") {
      return document.isCapitalised(index - 1)
        || document.matches(index - 1, "s") && document.isCapitalised(index - 2)
    }
    return [
      "nowruz", "novruz", "navruz", "nauryz", "diwali", "midsummer", "halloween", "hanukkah",
      "holi",
      "naadam", "vesak", "songkran", "tet", "purim", "maslenitsa", "carnival",
    ].contains { document.matches(index, $0) }
  }

  private func isOutdoors(_ index: Int) -> Bool {
    ["waterfront", "quay", "beach", "harbour", "harbor", "riverside", "seafront"].contains {
      document.matches(index, $0)
    }
  }

  /// "The house where Gogol lived was turned into a museum, and the ambassador cut the ribbon".
  func ribbon(_ sentence: Int) -> Mention? {
    let tokens = text.sentences[sentence].tokens
    guard
      let cut = tokens.first(where: {
        document.matches($0, "cut") || document.matches($0, "cuts")
          || document.matches($0, "cutting")
      }),
      let end = (cut + 1..<min(cut + 5, tokens.upperBound)).first(where: {
        document.matches($0, "ribbon") || document.matches($0, "tape")
      }), isDated(tokens),
      let house = tokens.first(where: { isOpened($0) && !(cut...end).contains($0) })
    else { return nil }
    let phrase = phrase(around: house, in: tokens)
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .unveiling, headToken: cut, kind: .ceremony,
      phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
  }

  private func isOpened(_ index: Int) -> Bool {
    document.lexeme(index).noun == .institution
      || ["museum", "library", "gallery", "theatre", "theater", "school", "academy"].contains {
        document.matches(index, $0)
      }
  }

  /// "Our bronzes have arrived in Lima: they went on show there last Friday".
  func shownThere(_ act: Act) -> Mention? {
    guard act.group.isFinite, isOnShow(act.token) || act.group.isPassive,
      document.word(act.group.start - 1) == .they || document.word(act.group.start - 1) == .it,
      isSituated(act)
    else { return nil }
    // works of the same sentence come before what was told of earlier
    let isOwn = (act.tokens.lowerBound..<act.group.start).contains {
      document.lexeme($0).noun == .work
    }
    guard isOwn || toldBefore(act) == nil else { return nil }
    let start = text.sentences[max(0, act.sentence - (isOwn ? 0 : 1))].tokens.lowerBound
    guard
      let head = (start..<act.group.start).last(where: { document.lexeme($0).noun == .work }),
      let home = text.sentences.first(where: { $0.tokens.contains(head) })
    else { return nil }
    let mention = mention(act, around: head, kind: .exhibition)
    return home.paragraph == text.sentences[act.sentence].paragraph && mention.phrase.count > 1
      ? mention : nil
  }
}
