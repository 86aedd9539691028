import Gazetteer

/// Who fills an evening, whom a day brings, and which piece is played.
extension EnglishActFinder {
  /// "The company from Luanda opens the evening with "The Chair"", "the trio rounds the festival off on Sunday",
  /// "the choir joins forces with ours in St John's Church".
  func evening(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated, !isNoun(act.token),
      isEvening(after: act.token), !isSport(act.tokens),
      isDatedNear(act) || isHoused(act.tokens)
    else { return nil }
    if let head = noun(before: act, [.musician, .performer]) ?? company(before: act) {
      return arrival(of: head, act)
    }
    guard let subject = properSubject(act),
      let kind = KindVote(document: document).kind(
        around: act.tokens, among: [.concert, .performance])
    else { return nil }
    return mention(act, around: subject, kind: kind)
  }

  /// "The choir presented a programme of Polish songs", "plays a programme from Bach to Bartók".
  func programme(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated, isSituated(act),
      !isSport(act.tokens),
      (act.token + 1..<min(act.token + 5, act.tokens.upperBound)).contains(where: {
        (document.matches($0, "programme") || document.matches($0, "program"))
          && !document.gap($0).separates
      }),
      let head = noun(before: act, [.musician, .performer]) ?? company(before: act)
    else { return nil }
    return mention(act, around: head, kind: playedKind(head, act))
  }

  /// Whether a verb has the evening, the night or the whole of a programme as its object.
  private func isEvening(after verb: Int) -> Bool {
    for index in verb + 1...verb + 5 {
      if document.gap(index).separates { return false }
      switch document.word(index) {
      case .in, .at, .with, .to, .on, .from: return false
      default: break
      }
      if EnglishActFinder.evenings.contains(where: { document.matches(index, $0) }) { return true }
    }
    return false
  }

  private static let evenings: [StaticString] = [
    "evening", "evenings", "night", "stage", "programme", "program", "bill", "weekend",
    "festival", "concert", "forces", "everything", "proceedings", "festivities",
  ]

  /// "Friday brings the male chorus of Parma", "14 July sees three Breton pipers": whom a day brings.
  func dayBringing(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated, isDayVerb(act.token),
      let time = text.time(at: act.group.start - 1), isDated(time.tokens),
      time.tokens.lowerBound - act.tokens.lowerBound <= 2
        || document.gap(time.tokens.lowerBound).separates,
      !isSport(act.tokens)
    else { return nil }
    let from = document.word(act.token + 1) == .to ? act.token + 1 : act.token
    if let title = title(after: from, in: act.tokens), title.isQuoted,
      let kind = KindVote(document: document).kind(
        around: title.tokens, least: 0.3, among: [.performance, .concert, .film, .exhibition])
    {
      return mention(act, name: title, kind: kind)
    }
    guard let head = noun(after: from, in: act.tokens, [.musician, .performer, .film, .work]) else {
      return nil
    }
    switch document.lexeme(head).noun {
    case .film: return mention(act, around: head, kind: .film)
    case .work: return mention(act, around: head, kind: .exhibition)
    default: return mention(act, around: head, kind: playedKind(head, act))
    }
  }

  private func isDayVerb(_ index: Int) -> Bool {
    [
      "brings", "bring", "brought", "sees", "saw", "offers", "offered", "features", "featured",
      "presents", "presented", "belongs", "belonged",
    ].contains { document.matches(index, $0) }
  }

  /// "The Ramayana will be danced on the lawn", "kathak was performed last night": what is played.
  func piece(_ act: Act) -> Mention? {
    guard act.group.isFinite, act.group.isPassive, !act.group.isNegated, isPlayed(act),
      isDated(act.tokens) || isHoused(act.tokens), !isSport(act.tokens)
    else { return nil }
    let song = isSong(act.token)
    if let title = titleSubject(act) {
      let kind = KindVote(document: document).kind(
        around: title.tokens, least: 0.5, among: [.performance, .concert])
      guard title.isQuoted || kind != nil, !isAnthem(title.tokens.lowerBound..<act.token) else {
        return nil
      }
      return mention(act, name: title, kind: kind ?? (song ? .concert : .performance))
    }
    guard let all = things(act), !isAnthem(all.phrase) else { return nil }
    let hint = all.phrase.lazy.compactMap { index -> EventKind? in
      switch document.lexeme(index).hint {
      case .concert: .concert
      case .performance: .performance
      default: nil
      }
    }.first
    // "works by Georgian composers were played"
    let isComposed = all.phrase.contains {
      document.matches($0, "composers") || document.matches($0, "composer")
    }
    let isOfVerse = all.phrase.contains { index in
      ["poem", "poems", "verse", "verses", "poetry"].contains { document.matches(index, $0) }
    }
    guard let hint = isOfVerse ? .literature : hint ?? (isComposed ? .concert : nil) else {
      return nil
    }
    var mention = all
    mention.kind = hint
    mention.head = HeadNoun(of: hint)
    return mention
  }

  /// "Uzbek folk dances were shown in the square on Friday": what is danced or sung, before a verb of showing.
  func shownPiece(_ act: Act) -> Mention? {
    guard act.group.isFinite, act.group.isPassive, !act.group.isNegated, isPlaced(act.tokens),
      isDated(act.tokens), !isSport(act.tokens), var all = things(act)
    else { return nil }
    let last = act.group.start - 1
    func isAny(_ words: [StaticString]) -> Bool {
      words.contains { document.matches(last, $0) }
    }
    let kind: EventKind? =
      isAny(["dances", "choreographies"])
      ? .performance : isAny(["songs", "melodies", "tunes"]) ? .concert : nil
    guard let kind else { return nil }
    all.kind = kind
    all.head = HeadNoun(of: kind)
    return all
  }

  private func isPlayed(_ act: Act) -> Bool {
    ["performed", "played", "sung", "danced", "staged", "recited", "acted", "heard"].contains {
      document.matches(act.token, $0)
    }
  }

  /// Anthems open what is something else.
  private func isAnthem(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      document.matches($0, "anthem") || document.matches($0, "anthems")
        || document.matches($0, "role") || document.matches($0, "part")
    }
  }
}
