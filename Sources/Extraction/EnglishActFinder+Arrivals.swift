import Gazetteer

/// Who is expected, received, or crosses a border to play.
extension EnglishActFinder {
  /// "The Minsk Opera awaits her on the 20th", "the company is expected in Sarajevo on 20 April", "the hall is
  /// to receive a troupe of Khmer dancers".
  func receiving(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isNegated, isReceiving(act.token), isDated(act.tokens),
      !tellsOfTrade(act.tokens)
    else { return nil }
    if act.group.isPassive {
      let next = document.word(act.token + 1)
      guard next == .in || next == .at || next == .here || next == .on,
        let head = players(before: act)
      else { return nil }
      return arrival(of: head, act)
    }
    let before = max(act.tokens.lowerBound, act.group.start - 8)..<act.group.start
    guard !isNoun(act.token),
      before.contains(where: {
        document.lexeme($0).noun == .venue
          && (document.isCapitalised($0) || !text.places(in: before).isEmpty
            || document.word($0 - 1) == .the && $0 == act.group.start - 1)
      }) || isTown(before: act)
    else { return nil }
    if let head = object(after: act) { return arrival(of: head, act) }
    // "expects him on the 20th": who was told of before
    guard isObjectPronoun(act.token + 1), let head = lastPlayer(before: act) else { return nil }
    let told = introduced[0...act.sentence].joined().last { $0.headToken == head }
    return mention(act, around: head, kind: told?.kind ?? playedKind(head, act))
  }

  /// "Next month Dakar will welcome": a city or country right before the verb.
  private func isTown(before act: Act) -> Bool {
    guard let place = text.place(at: act.group.start - 1), place.form == .name else { return false }
    switch document.word(place.tokens.lowerBound - 1) {
    case .in, .at, .from, .to, .of, .near, .with, .for, .by: return false
    default:
      return place.tokens.upperBound == act.group.start && document.gap(act.group.start).isBlank
    }
  }

  private func isReceiving(_ index: Int) -> Bool {
    [
      "expect", "expects", "expected", "await", "awaits", "awaited", "receive", "receives",
      "received", "welcome", "welcomes", "welcomed", "host", "hosts", "hosted",
    ].contains { document.matches(index, $0) }
  }

  private func isObjectPronoun(_ index: Int) -> Bool {
    ["him", "her", "them"].contains { document.matches(index, $0) }
      && (document.gap(index + 1).separates || text.time(at: index + 1) != nil
        || document.word(index + 1) == .on || document.word(index + 1) == .in
        || document.word(index + 1) == .for)
  }

  /// Those who play right behind a verb: "receives the Seoul Ballet", "will welcome two Irish pipers".
  private func object(after act: Act) -> Int? {
    if let head = noun(after: act.token, in: act.tokens, [.musician, .performer]) { return head }
    // "hosted La Scala"
    let next = document.word(act.token + 1) == .the ? act.token + 2 : act.token + 1
    if let house = text.house(at: next), house.plays { return house.tokens.upperBound - 1 }
    return (act.token + 1..<min(act.token + 7, act.tokens.upperBound)).first { index in
      ["ballet", "opera", "circus", "theatre", "theater"].contains { document.matches(index, $0) }
        && document.isCapitalised(index)
    }
  }

  /// "Miskolc National Theatre crosses the border with "Liliom"", "is back in Baku with a trio".
  func touring(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isNegated, !act.group.isPassive, !isSport(act.tokens),
      !isNoun(act.token), !isLeaving(act), isDated(act.tokens) || isHoused(act.tokens),
      !tellsOfTrade(act.tokens)
    else { return nil }
    guard let head = players(before: act) ?? properSubject(act) else { return nil }
    // what they come with
    let reach = act.token + 1..<min(act.token + 14, act.tokens.upperBound)
    for with in reach where document.word(with) == .with {
      guard !document.gap(with).contains(.semicolon) else { return nil }
      if let title = title(after: with, in: act.tokens) {
        let kind = KindVote(document: document).kind(
          around: title.tokens, least: 0.3, among: [.performance, .concert])
        guard let kind else { continue }
        return mention(act, name: title, kind: isOfStage(act) ? .performance : kind)
      }
      // "with a trio", but not "with Dvorak's New World Symphony"
      let isBand = (with + 2...with + 4).contains { document.lexeme($0).noun == .musician }
      if document.word(with + 1) == .a, isBand, comesToHouse(act) {
        return mention(act, around: head, kind: .concert)
      }
    }
    // "has come from Georgia for three evenings", "comes to the Little Theatre for one night"
    guard
      comesForEvenings(act) || comesToHouse(act) && !text.times(in: act.tokens).isEmpty,
      isPlayer(head)
    else { return nil }
    return arrival(of: head, act)
  }

  /// "The theatre visited San José in 2018": players who were somewhere.
  func visiting(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated,
      ["visit", "visits", "visited"].contains(where: { document.matches(act.token, $0) }),
      !text.times(in: act.tokens).isEmpty, !isSport(act.tokens),
      let place = text.place(at: act.token + 1), place.form == .name,
      let head = players(before: act), isPlayer(head)
    else { return nil }
    return arrival(of: head, act)
  }

  /// "For three evenings".
  private func comesForEvenings(_ act: Act) -> Bool {
    (act.token + 1..<min(act.token + 12, act.tokens.upperBound)).contains { index in
      document.word(index) == .for && isNumber(index + 1)
        && (index + 2...index + 3).contains { isEvening($0) }
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    document.number(index) != nil || document.lexeme(index).number > 0
      || document.word(index) == .a
  }

  private func isEvening(_ index: Int) -> Bool {
    ["evening", "evenings", "night", "nights"].contains { document.matches(index, $0) }
  }

  /// "Comes to the Little Theatre", "is coming to Royal Hall".
  private func comesToHouse(_ act: Act) -> Bool {
    guard document.word(act.token + 1) == .to else { return false }
    return VenueReader(text: text).venues(in: act.token + 1..<act.tokens.upperBound).contains {
      $0.tokens.lowerBound - act.token <= 4
    }
      || (act.token + 2...act.token + 6).contains {
        document.lexeme($0).noun == .venue && document.isCapitalised($0)
      }
  }

  // MARK: who

  /// Those who play before a verb: by their noun, or a company by its name.
  private func players(before act: Act) -> Int? {
    company(before: act) ?? noun(before: act, [.musician, .performer])
  }

  private func isPlayer(_ head: Int) -> Bool {
    document.lexeme(head).isPlayer
      || ["ballet", "opera", "circus", "theatre", "theater"].contains {
        document.matches(head, $0)
      }
  }

  /// The last who was told to play, up to five sentences before.
  private func lastPlayer(before act: Act) -> Int? {
    for sentence in (max(0, act.sentence - 6)..<act.sentence + 1).reversed() {
      let tokens = text.sentences[sentence].tokens
      if let mention = introduced[sentence].last(where: {
        ($0.kind == .concert || $0.kind == .performance) && $0.headToken < act.token
      }) {
        return mention.headToken
      }
      if let player = tokens.last(where: { $0 < act.group.start && document.lexeme($0).isPlayer }) {
        return player
      }
    }
    return nil
  }

  func arrival(of head: Int, _ act: Act) -> Mention {
    let after = act.token + 1..<act.tokens.upperBound
    for with in after where document.word(with) == .with {
      guard let title = title(after: with, in: act.tokens) else { continue }
      return mention(
        act, name: title, kind: isOfStage(act) ? .performance : playedKind(head, act))
    }
    return mention(act, around: head, kind: playedKind(head, act))
  }

  /// Whether a company may be one that trades.
  private func tellsOfTrade(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      !document.lexeme($0).traits.isDisjoint(with: [.business, .politics])
    }
  }
}
