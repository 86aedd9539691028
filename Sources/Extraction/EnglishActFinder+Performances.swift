import Gazetteer

/// Who performs, comes to perform, or stands on a programme.
extension EnglishActFinder {
  /// "The Guangxi Acrobatic Troupe performed", "The Tokyo Ballet dances La Bayadère".
  func performance(_ act: Act) -> Mention? {
    guard act.group.isFinite, !isSport(act.tokens), !playsPart(act.token) else { return nil }
    // "who last appeared here in 2008"
    if document.word(act.token - 1) == .last { return nil }
    // those who hear do not play: "Tartu will hear the choir"
    if isHearing(act.token), !act.group.isPassive {
      guard isDated(act.tokens),
        let head = noun(after: act.token, in: act.tokens, [.musician])
      else { return nil }
      return mention(act, around: head, kind: .concert)
    }
    if act.group.isPassive, !document.matches(act.token, "heard"),
      !document.matches(act.token, "seen")
    {
      return nil
    }
    let head =
      noun(before: act, [.musician, .performer]) ?? company(before: act) ?? pupils(before: act)
      ?? artists(before: act)
    if let reader = reader(act) { return mention(act, around: reader, kind: .literature) }
    guard
      let subject = head ?? properSubject(act) ?? pronounSubject(act) ?? peopleSubject(act)
        ?? (isOvation(act.token) || isOurs(act) ? act.group.start - 1 : nil)
    else { return nil }
    guard isSituated(act) else { return nil }
    let isClear =
      head != nil || document.lexeme(subject).isPlayer && isDated(act.tokens)
      || isOvation(act.token) || document.matches(act.token, "sings")
      || document.matches(act.token, "sang")
      || document.matches(act.token, "sing") || document.matches(act.token, "dances")
      || document.matches(act.token, "performs") || document.matches(act.token, "performed")
      || document.matches(act.token, "perform") || document.matches(act.token, "headlines")
      || document.matches(act.token, "headline") || document.matches(act.token, "headlined")
      || isSong(act.token) && isInHouse(act)
    let isPeople = head == nil && text.place(at: subject)?.form == .people
    guard
      isClear
        || KindVote(document: document).kind(around: act.tokens, least: isPeople ? 0.3 : 1) != nil
    else {
      return nil
    }
    var mention = self.mention(act, around: subject, kind: playedKind(subject, act))
    if head == nil, isOvation(act.token), let all = things(act) {
      mention.phrase = all.phrase
      mention.title = all.phrase
      mention.kind =
        KindVote(document: document).kind(
          around: all.phrase, least: 0.5, among: [.concert, .performance]) ?? .concert
    }
    if document.matches(act.token, "recite") || document.matches(act.token, "recites")
      || document.matches(act.token, "recited")
    {
      mention = self.mention(act, around: subject, kind: .literature)
    }
    // "appears in La Traviata"
    if document.word(act.token + 1) == .in, let title = title(after: act.token + 1, in: act.tokens),
      title.isQuoted
        || !belongs(title.tokens) && !isInsideThe(title.tokens) && !isPlayedThere(act, subject)
    {
      mention = self.mention(act, name: title, kind: .performance)
    } else if let title = title(after: act.token, in: act.tokens),
      title.isQuoted || !belongs(title.tokens)
    {
      mention.name = title.tokens
      mention.isQuoted = title.isQuoted
    }
    return mention
  }

  /// "The courtyard of the Old Mill", "marches of Kevork Nalbandian": a name that only tells whose.
  private func belongs(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    return document.word(before) == .of
      || document.word(before) == .the && document.word(before - 1) == .of
  }

  /// "In the Great Guild": a house, not "in The Nutcracker".
  private func isInsideThe(_ name: Range<Int>) -> Bool {
    document.word(name.lowerBound - 1) == .the && !document.isCapitalised(name.lowerBound - 1)
  }

  /// "The cellist plays in St Sophia's": a house, where singers and actors "appear in La Traviata".
  private func isPlayedThere(_ act: Act, _ subject: Int) -> Bool {
    document.lexeme(subject).noun == .musician
      && (["play", "plays", "played", "perform", "performs", "performed"].contains {
        document.matches(act.token, $0)
      }
        || ["st", "saint", "san", "santa", "holy"].contains { document.matches(act.token + 2, $0) })
  }

  private func isHearing(_ index: Int) -> Bool {
    document.matches(index, "hear") || document.matches(index, "hears")
      || document.matches(index, "heard")
  }

  /// "The writer reads from her novel": who reads to an audience.
  private func reader(_ act: Act) -> Int? {
    guard ["read", "reads", "reading"].contains(where: { document.matches(act.token, $0) }),
      isSituated(act)
    else { return nil }
    switch document.word(act.token + 1) {
    case .from, .their:
      return noun(before: act, [.artist]) ?? properSubject(act) ?? lastWriter(act)
    case .to, .at, .in:
      let isHeard =
        isInRoom(act) || act.tokens.contains { document.lexeme($0).traits.contains(.audience) }
      if let writer = noun(before: act, [.artist]) { return writer }
      guard isHeard else { return nil }
      return people(before: act)
    case nil where isPassage(act.token + 1):
      return noun(before: act, [.artist]) ?? properSubject(act) ?? lastWriter(act)
    default: return nil
    }
  }

  /// "Passages", "poems": what is read out.
  private func isPassage(_ index: Int) -> Bool {
    ["passages", "excerpts", "extracts", "poems", "verses", "stories", "chapters", "fragments"]
      .contains { document.matches(index, $0) }
  }

  /// Whom "he" means: the last writer of the sentences before.
  private func lastWriter(_ act: Act) -> Int? {
    guard isPronoun(act.group.start - 1) else { return nil }
    for sentence in (max(0, act.sentence - 4)..<act.sentence).reversed() {
      if let writer = text.sentences[sentence].tokens.last(where: {
        document.lexeme($0).noun == .artist
      }) {
        return writer
      }
    }
    return nil
  }

  /// "Four Slovenes read": a people in the plural right before a verb.
  private func people(before act: Act) -> Int? {
    guard let place = text.place(at: act.group.start - 1), place.form == .people else { return nil }
    return place.tokens.lowerBound
  }

  /// "The Estonians sing in the cathedral", "the Welsh came in May and sang for an hour".
  private func peopleSubject(_ act: Act) -> Int? {
    guard isDated(act.tokens) || isHoused(act.tokens) else { return nil }
    if let people = people(before: act) { return people }
    guard document.word(act.group.start - 1) == .and else { return nil }
    let before = Range(
      from: max(act.tokens.lowerBound, act.group.start - 16), upTo: act.group.start - 1)
    for index in before.reversed()
    where document.lexeme(index).verb != nil && !isNoun(index) {
      let group = VerbGroup(document, at: index)
      guard group.isFinite, group.start > act.tokens.lowerBound else { continue }
      if let place = text.place(at: group.start - 1), place.form == .people {
        return place.tokens.lowerBound
      }
      return properEnd(before: group.start, act.tokens)
    }
    return nil
  }

  /// "We sing at Mareel on the 7th": those who write of themselves.
  private func isOurs(_ act: Act) -> Bool {
    document.matches(act.group.start - 1, "we") && isPerforming(act.token)
      && !text.times(in: act.tokens).isEmpty
  }

  /// "The same artists will perform".
  private func artists(before act: Act) -> Int? {
    guard
      ["perform", "performs", "performed", "performing", "sing", "sang", "dance", "danced"]
        .contains(
          where: { document.matches(act.token, $0) }),
      let artists = noun(before: act, [.artist])
    else { return nil }
    return document.matches(artists, "artists") || document.matches(artists, "artist")
      || document.matches(artists, "masters") ? artists : nil
  }

  /// "The youth orchestra filled Eden Court".
  func filling(_ act: Act) -> Mention? {
    guard isFilling(act.token), act.group.isFinite, isSituated(act),
      let head = noun(before: act, [.musician, .performer])
    else { return nil }
    return mention(act, around: head, kind: playedKind(head, act))
  }

  /// "Students of the conservatory played": who plays for once.
  private func pupils(before act: Act) -> Int? {
    guard let pupils = noun(before: act, [.delegation]), pupils - act.tokens.lowerBound <= 4,
      act.tokens.contains(where: {
        document.lexeme($0).hint == .concert || document.lexeme($0).hint == .performance
          || $0 == act.token && isPerforming($0) && !document.matches(pupils, "team")
      })
    else { return nil }
    return pupils
  }

  /// Verbs that are said of those who play alone.
  private func isPerforming(_ index: Int) -> Bool {
    ["perform", "performs", "performed", "sing", "sings", "sang", "dance", "dances", "danced"]
      .contains { document.matches(index, $0) }
  }

  /// "The National Song and Dance Company".
  private func isOfDance(_ subject: Int) -> Bool {
    document.matches(subject - 1, "dance") || document.matches(subject - 1, "ballet")
      || document.matches(subject - 1, "theatre") || document.matches(subject - 1, "theater")
  }

  /// Whether who sings is told by voices, or who dances by a troupe.
  func playedKind(_ subject: Int, _ act: Act) -> EventKind {
    switch document.lexeme(subject).noun {
    case .musician: return .concert
    case nil where document.matches(subject, "philharmonic"): return .concert
    // "Ana Ruiz will be on stage"
    case let noun where noun != .performer && isOnStage(act.token) && !isOfStage(act):
      return .concert
    // "the puppet theatre played Pinocchio"
    case let noun
    where noun != .performer
      && ["theatre", "theater", "ballet", "circus"].contains(where: {
        document.matches(subject, $0)
      }):
      return .performance
    case .performer
    where isOfStage(subject)
      && ["plays", "play", "played"].contains(where: { document.matches(act.token, $0) }):
      return .performance
    case .performer
    where document.verb(act.token) == .perform && isSong(act.token) && !playsPiece(act, subject):
      return .concert
    case .performer where isOfDance(subject): return .performance
    case .performer
    where phrase(
      around: subject, in: act.tokens.contains(subject) ? act.tokens : subject..<subject + 1
    )
    .contains(where: { document.lexeme($0).hint == .concert }):
      return .concert
    case .performer:
      // "the group", "the ensemble" tell little
      let isVague =
        document.matches(subject, "group") || document.matches(subject, "groups")
        || document.matches(subject, "company") || document.matches(subject, "ensemble")
        || document.matches(subject, "collective")
      // "the folk group Lira" sings unless it dances
      let isFolk =
        document.matches(subject, "group") && document.matches(subject - 1, "folk")
        && !isDanced(act)
      guard isFolk || isVague && KindVote(document: document).kind(around: act.tokens) == .concert
      else { return .performance }
      return .concert
    default: break
    }
    if isSong(act.token) || document.lexeme(subject).noun == .delegation && isOfSongs(act.tokens) {
      return .concert
    }
    if document.matches(act.token, "dances") || document.matches(act.token, "danced") {
      return .performance
    }
    return KindVote(document: document).kind(around: act.tokens) == .concert
      ? .concert : .performance
  }

  /// "Dancers from Poland played "The Wedding"": whether those who dance play a piece by its name.
  private func playsPiece(_ act: Act, _ subject: Int) -> Bool {
    guard ["play", "plays", "played"].contains(where: { document.matches(act.token, $0) }),
      ["dancers", "dancer", "company", "ensemble", "circus"].contains(where: {
        document.matches(subject, $0)
      }),
      let title = title(after: act.token, in: act.tokens)
    else { return false }
    return title.isQuoted
  }

  /// Whether dances are told of around a verb.
  private func isDanced(_ act: Act) -> Bool {
    act.tokens.contains { index in
      ["dance", "dances", "danced", "dancing", "choreography"].contains {
        document.matches(index, $0)
      }
    }
  }

  /// "The students entertain with songs of the Tatra": music and no dance or play.
  private func isOfSongs(_ tokens: Range<Int>) -> Bool {
    let hints = document.lexemes[tokens].compactMap(\.hint)
    return hints.contains(.concert) && !hints.contains(.performance)
  }

  /// "Will play at the Town Hall Theatre": not a match.
  private func isInHouse(_ act: Act) -> Bool {
    guard document.word(act.token + 1) == .at || document.word(act.token + 1) == .in else {
      return false
    }
    return VenueReader(text: text).venues(in: act.token..<act.tokens.upperBound).contains { venue in
      venue.isLocated && venue.tokens.lowerBound - act.token <= 4
        && !venue.tokens.contains {
          document.matches($0, "stadium") || document.matches($0, "arena")
            || document.matches($0, "park") || document.lexeme($0).traits.contains(.sport)
        }
    }
  }

  func isSong(_ index: Int) -> Bool {
    ["sing", "sings", "sang", "sung", "heard", "hear", "plays", "play", "played"].contains {
      document.matches(index, $0)
    }
  }

  /// "Plays an important role" is no performance.
  func playsPart(_ index: Int) -> Bool {
    (index + 1...index + 5).contains {
      document.matches($0, "role") || document.matches($0, "roles") || document.matches($0, "part")
        || document.matches($0, "host") || document.matches($0, "duties")
        || document.matches($0, "cards") || document.matches($0, "chess")
        || document.matches($0, "tribute")
    }
  }

  /// "Got a standing ovation".
  func isOvation(_ index: Int) -> Bool {
    (index + 2...index + 3).contains {
      document.matches($0, "ovation") || document.matches($0, "ovations")
    }
  }

  func isSport(_ tokens: Range<Int>) -> Bool {
    tokens.contains { document.lexeme($0).traits.contains(.sport) }
      && !tokens.contains {
        document.lexeme($0).noun == .musician || document.lexeme($0).noun == .performer
      }
  }

  /// "The collection will travel to Kobe", "the orchestra comes to Muscat on Friday".
  func travelling(_ act: Act) -> Mention? {
    guard act.group.isFinite,
      document.word(act.token + 1) == .to || document.word(act.token + 1) == .for
        || isStop(act.token),
      text.place(at: act.token + 2) != nil
        || document.word(act.token + 2) == .the
          && text.place(at: act.token + 3) != nil
    else { return nil }
    if let head = noun(before: act, [.work]) {
      return self.mention(act, around: head, kind: .exhibition)
    }
    // "leaves for the coast to lay a wreath"
    let isErrand = act.tokens.contains { index in
      index > act.token && document.word(index) == .to
        && [.unveil, .attend, .sign, .say].contains(document.lexeme(index + 1).verb)
    }
    guard !isLeaving(act), !isErrand, !text.times(in: act.tokens).isEmpty,
      let head = noun(before: act, [.musician, .performer]) ?? company(before: act)
    else { return nil }
    return self.mention(act, around: head, kind: playedKind(head, act))
  }

  /// Whether only the way is told, not what is played at its end: "leaves for", "flies to", "could travel".
  func isLeaving(_ act: Act) -> Bool {
    let word = act.token
    if document.lexeme(word).form == .past, document.matches(word, "returned") { return true }
    return [
      "leave", "leaves", "left", "leaving", "depart", "departs", "departed", "departing", "fly",
      "flies", "flew", "flying",
    ].contains { document.matches(word, $0) }
      || (act.group.start..<word).contains { document.word($0) == .could }
  }

  /// "Stops in Lyon on 2 October", "arrives in Baku": a verb of the way with the place where it leads.
  private func isStop(_ index: Int) -> Bool {
    document.word(index + 1) == .in
      && ["arrives", "stop", "stops", "stopped"].contains { document.matches(index, $0) }
  }

  /// "The Budapest Festival Orchestra on December 14": a line of a programme.
  func listed(_ index: Int, _ tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard document.lexeme(index).isPlayer, document.isCapitalised(index),
      document.isCapitalised(index - 1) || text.place(at: index - 1) != nil
    else { return nil }
    var next = document.word(index + 1) == .on ? index + 2 : index + 1
    if document.word(next) == .the, text.time(at: next) == nil { next += 1 }
    guard let time = text.time(at: next), time.tokens.lowerBound <= next,
      document.gap(index + 1).isBlank || document.gap(index + 1).contains(.comma)
    else { return nil }
    let kind: EventKind = document.lexeme(index).noun == .musician ? .concert : .performance
    let phrase = phrase(around: index, in: tokens)
    // "was held at the Warsaw Philharmonic from 2 October": a house
    switch document.word(document.beforeThe(phrase.lowerBound)) {
    case .at, .in: return nil
    default: return Mention(act: kind, in: sentence, at: index, phrase)
    }
  }
}
