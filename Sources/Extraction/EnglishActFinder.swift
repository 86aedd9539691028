import Gazetteer

/// Finds occasions that an English sentence tells without a noun for them: who performs, what is on
/// view, what is brought where.
///
/// Each verb is looked at with its subject and object; a pattern says which of them make an occasion.
/// Where and when must be said nearby, so that a habit or a biography makes none.
struct EnglishActFinder {
  let text: MarkedText
  let roles: [Role]
  var document: Document { text.document }

  /// A verb in its sentence.
  struct Act {
    let group: VerbGroup
    let sense: VerbSense
    let sentence: Int
    let tokens: Range<Int>
    var token: Int { group.token }
  }

  /// The mentions of a sentence that verbs make, where no noun phrase has named the occasion already.
  func mentions(in sentence: Int, besides found: [Mention]) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    var acts: [Mention] = []
    for index in tokens {
      let isOnShow = isOnShow(index)
      guard let sense = isOnShow ? .show : document.verb(index),
        isOnShow || !isNoun(index),
        !(text.quotation(at: index)?.isName ?? false)
      else { continue }
      var group = VerbGroup(document, at: index)
      if isOnShow { group = onShow(index) }
      let act = Act(group: group, sense: sense, sentence: sentence, tokens: tokens)
      guard let mention = mention(of: act), !found.contains(where: { covers($0, mention, act) }),
        !acts.contains(where: { $0.phrase.overlaps(mention.phrase) })
      else { continue }
      acts.append(mention)
    }
    for index in tokens {
      guard let mention = listed(index, tokens, sentence),
        !found.contains(where: { $0.phrase.overlaps(mention.phrase) }),
        !acts.contains(where: {
          abs($0.headToken - index) < 8 || $0.phrase.overlaps(mention.phrase)
        })
      else { continue }
      acts.append(mention)
    }
    return acts
  }

  private func mention(of act: Act) -> Mention? {
    if isHabit(act) { return nil }
    switch act.sense {
    case .perform: return performance(act)
    case .give, .celebrate: return named(act)
    case .show: return showing(act) ?? titled(act) ?? named(act)
    case .unveil: return unveiling(act)
    case .begin: return unveiling(act) ?? named(act)
    case .come: return travelling(act) ?? bringing(act) ?? named(act)
    case .last: return staying(act) ?? named(act)
    case .end: return named(act)
    case .hold: return titled(act) ?? named(act)
    case .attend: return sending(act)
    default: return nil
    }
  }

  // MARK: patterns

  /// "The Guangxi Acrobatic Troupe performed", "The Tokyo Ballet dances La Bayadère".
  private func performance(_ act: Act) -> Mention? {
    guard act.group.isFinite, !isSport(act.tokens), !playsPart(act.token) else { return nil }
    if act.group.isPassive, !document.matches(act.token, "heard"),
      !document.matches(act.token, "seen")
    {
      return nil
    }
    let head = noun(before: act, [.musician, .performer]) ?? company(before: act)
    guard
      let subject = head ?? properSubject(act) ?? pronounSubject(act)
        ?? (isOvation(act.token) ? act.group.start - 1 : nil)
    else { return nil }
    guard isSituated(act) else { return nil }
    let isClear =
      head != nil || document.matches(act.token, "sings") || document.matches(act.token, "sang")
      || document.matches(act.token, "sing") || document.matches(act.token, "dances")
      || document.matches(act.token, "performs") || document.matches(act.token, "performed")
      || document.matches(act.token, "perform") || document.matches(act.token, "headlines")
      || document.matches(act.token, "headline") || document.matches(act.token, "headlined")
    guard isClear || KindVote(document: document).kind(around: act.tokens) != nil else {
      return nil
    }
    var mention = self.mention(act, around: subject, kind: playedKind(subject, act))
    if document.matches(act.token, "recite") || document.matches(act.token, "recites")
      || document.matches(act.token, "recited")
    {
      mention = self.mention(act, around: subject, kind: .literature)
    }
    // "appears in La Traviata"
    if document.word(act.token + 1) == .in, let title = title(after: act.token + 1, in: act.tokens)
    {
      mention = self.mention(act, name: title, kind: .performance)
    } else if let title = title(after: act.token, in: act.tokens) {
      mention.name = title.tokens
      mention.isQuoted = title.isQuoted
    }
    return mention
  }

  /// "Paintings by X are on display", "the film will be shown", "the museum shows Persian carpets".
  private func showing(_ act: Act) -> Mention? {
    let isOnShow = isOnShow(act.token)
    if isOnShow || act.group.isPassive && act.group.isFinite {
      guard isSituated(act) else { return nil }
      if let head = noun(before: act, [.work, .film]) {
        let isFilm = document.lexeme(head).noun == .film
        let mention = self.mention(act, around: head, kind: isFilm ? .film : .exhibition)
        return mention.phrase.count > 1 ? mention : nil
      }
      return isOnShow ? things(act) : nil
    }
    guard act.group.isFinite, !act.group.isPassive else { return nil }
    guard let head = noun(after: act.token, in: act.tokens, [.work, .film]),
      isShowing(act.token), isSituated(act)
    else { return nil }
    let isFilm = document.lexeme(head).noun == .film
    let mention = self.mention(act, around: head, kind: isFilm ? .film : .exhibition)
    return mention.phrase.count > 1 ? mention : nil
  }

  /// "They stage The Butterfly Lovers at the Mayfair", "the embassy screens "Atlantis"".
  private func titled(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, isStaging(act.token),
      let title = title(after: act.token, in: act.tokens), isSituated(act)
    else { return nil }
    let vote = KindVote(document: document).kind(around: title.tokens)
    guard
      let kind =
        document.matches(act.token, "screen") || document.matches(act.token, "screens")
          || document.matches(act.token, "screened") ? .film : vote
    else { return nil }
    return self.mention(act, name: title, kind: kind)
  }

  /// ""On Loan, With Love" may be seen until May", "the Echoes of Asia began".
  private func named(_ act: Act) -> Mention? {
    guard act.group.isFinite else { return nil }
    switch act.sense {
    case .show where !act.group.isPassive:
      // "Solitude" shows what he saw
      guard
        document.matches(act.token, "shows") || document.matches(act.token, "features")
          || document.matches(act.token, "presents")
      else { return nil }
    case .hold
    where
      !(document.matches(act.token, "takes") || document.matches(act.token, "took")
      || document.matches(act.token, "take") || act.group.isPassive):
      return nil
    default: break
    }
    guard let title = titleSubject(act), title.isQuoted || isSituated(act) else { return nil }
    if !title.isQuoted {
      switch act.sense {
      case .show
      where document.matches(act.token, "screened") || document.matches(act.token, "premiered"):
        break
      case .begin, .end, .last:
        guard act.group.isPassive || isIntransitive(act.token) else { return nil }
      case .hold where act.group.isPassive || document.matches(act.token + 1, "place"): break
      default: return nil
      }
    }
    guard
      let kind = KindVote(document: document).kind(
        around: title.tokens, least: 1.2, isNamed: true)
    else { return nil }
    return self.mention(act, name: title, kind: kind)
  }

  /// "A statue was unveiled", "unveiled a bust", "a cultural centre has been opened".
  private func unveiling(_ act: Act) -> Mention? {
    let isOpening = act.sense == .begin
    let classes: Set<NounClass> = isOpening ? [.institution, .venue] : [.monument]
    guard let head = noun(after: act.token, in: act.tokens, classes) ?? noun(before: act, classes)
    else { return nil }
    let phrase = phrase(around: head, in: act.tokens)
    if isOpening {
      // only the opening of a house of culture is an occasion, and a museum's of an exhibition is none
      guard
        document.matches(head, "center") || document.matches(head, "centre")
          || document.matches(head, "house") || document.matches(head, "institute")
          || document.matches(head, "corner"),
        phrase.contains(where: { document.lexeme($0).traits.contains(.culture) })
      else { return nil }
    }
    return self.mention(act, around: head, kind: .ceremony)
  }

  /// "The collection will travel to Kobe", "the Traverse brings Midsummer to the Everyman".
  private func bringing(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive,
      document.matches(act.token, "brings") || document.matches(act.token, "brought")
        || document.matches(act.token, "bring") || document.matches(act.token, "bringing")
    else { return nil }
    if let title = title(after: act.token, in: act.tokens, allowsWord: true),
      document.word(title.tokens.upperBound) == .to, isSituated(act),
      let kind = KindVote(document: document).kind(around: title.tokens, least: 0.6)
    {
      return self.mention(act, name: title, kind: kind)
    }
    guard let head = noun(after: act.token, in: act.tokens, [.work, .film, .musician, .performer]),
      (head + 1..<min(head + 12, act.tokens.upperBound)).contains(where: {
        document.word($0) == .to && text.place(at: $0 + 1) != nil
      })
    else { return nil }
    let kind: EventKind
    switch document.lexeme(head).noun {
    case .work: kind = .exhibition
    case .film: kind = .film
    case .musician: kind = .concert
    default: kind = .performance
    }
    return self.mention(act, around: head, kind: kind)
  }

  /// "The collection will travel to Kobe", "the orchestra comes to Muscat on Friday".
  private func travelling(_ act: Act) -> Mention? {
    guard act.group.isFinite, document.word(act.token + 1) == .to,
      text.place(at: act.token + 2) != nil
        || document.word(act.token + 2) == .the
          && text.place(at: act.token + 3) != nil
    else { return nil }
    if let head = noun(before: act, [.work]) {
      return self.mention(act, around: head, kind: .exhibition)
    }
    guard !document.matches(act.token, "returned"), !text.times(in: act.tokens).isEmpty,
      let head = noun(before: act, [.musician, .performer]) ?? company(before: act)
    else { return nil }
    return self.mention(act, around: head, kind: playedKind(head, act))
  }

  /// "Lacquerware by Korean masters is on view": whatever is shown, in one phrase before the verb.
  private func things(_ act: Act) -> Mention? {
    let end = act.group.start
    var start = end
    while start > act.tokens.lowerBound, end - start < 14,
      !document.gap(start).separates || start == end,
      document.lexeme(start - 1).verb == nil || isNoun(start - 1)
    {
      switch document.word(start - 1) {
      case .and, .of, .by, .from, .the, .a, nil, .culture, .cultural, .its, .their: start -= 1
      default: return nil
      }
    }
    guard end - start > 1,
      document.lexeme(start).word == nil || document.word(start) == .the
        || document.word(start) == .a
    else { return nil }
    let phrase = start..<end
    var mention = Mention(
      sentence: act.sentence, trigger: .act, head: .exhibition, headToken: act.token,
      kind: .exhibition, phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
  }

  /// "The Budapest Festival Orchestra on December 14": a line of a programme.
  private func listed(_ index: Int, _ tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let noun = document.lexeme(index).noun
    guard noun == .musician || noun == .performer, document.isCapitalised(index),
      document.isCapitalised(index - 1) || text.place(at: index - 1) != nil
    else { return nil }
    let next = document.word(index + 1) == .on ? index + 2 : index + 1
    guard let time = text.time(at: next), time.tokens.lowerBound <= next,
      document.gap(index + 1).isBlank || document.gap(index + 1).contains(.comma)
    else { return nil }
    let kind: EventKind = noun == .musician ? .concert : .performance
    let phrase = phrase(around: index, in: tokens)
    var mention = Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: index, kind: kind,
      phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
  }

  /// "The museum will send "The Lombards" to the Hermitage".
  private func sending(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive,
      document.matches(act.token, "send") || document.matches(act.token, "sends")
        || document.matches(act.token, "sent") || document.matches(act.token, "lend")
        || document.matches(act.token, "lends") || document.matches(act.token, "lent"),
      let title = title(after: act.token, in: act.tokens), title.isQuoted,
      let kind = KindVote(document: document).kind(around: title.tokens)
    else { return nil }
    return self.mention(act, name: title, kind: kind)
  }

  /// "His bronzes stay at the State Museum until 3 May", "a hundred prints fill the gallery".
  private func staying(_ act: Act) -> Mention? {
    guard act.group.isFinite else { return nil }
    switch document.word(act.token + 1) {
    case .at, .in, .on, .until, .through: break
    default: return nil
    }
    guard let head = noun(before: act, [.work]), isSituated(act) else { return nil }
    return self.mention(act, around: head, kind: .exhibition)
  }

  // MARK: making a mention

  private func mention(_ act: Act, around head: Int, kind: EventKind) -> Mention {
    let home = act.tokens.contains(head) ? act.tokens : text.sentences[act.sentence - 1].tokens
    let phrase = phrase(around: head, in: home)
    var mention = Mention(
      sentence: act.sentence, trigger: .act, head: HeadNoun(of: kind), headToken: act.token,
      kind: kind, phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
  }

  private func mention(_ act: Act, name: Title, kind: EventKind) -> Mention {
    var mention = Mention(
      sentence: act.sentence, trigger: .act, head: HeadNoun(of: kind), headToken: act.token,
      kind: kind, phrase: name.tokens, name: name.tokens, title: name.tokens)
    mention.isQuoted = name.isQuoted
    mention.isCultural = true
    return mention
  }

  /// Whether who sings is told by voices, or who dances by a troupe.
  private func playedKind(_ subject: Int, _ act: Act) -> EventKind {
    switch document.lexeme(subject).noun {
    case .musician: return .concert
    case nil where document.matches(subject, "philharmonic"): return .concert
    case .performer where document.verb(act.token) == .perform && isSong(act.token): return .concert
    case .performer:
      // "the group", "the ensemble" tell little
      let isVague =
        document.matches(subject, "group") || document.matches(subject, "groups")
        || document.matches(subject, "company") || document.matches(subject, "ensemble")
        || document.matches(subject, "collective")
      guard isVague,
        KindVote(document: document).kind(around: act.tokens) == .concert
      else { return .performance }
      return .concert
    default: break
    }
    if isSong(act.token) { return .concert }
    if document.matches(act.token, "dances") || document.matches(act.token, "danced") {
      return .performance
    }
    return KindVote(document: document).kind(around: act.tokens) == .concert
      ? .concert : .performance
  }

  private func isSong(_ index: Int) -> Bool {
    ["sing", "sings", "sang", "sung", "heard", "hear", "plays", "play", "played"].contains {
      document.matches(index, $0)
    }
  }

  private func phrase(around head: Int, in tokens: Range<Int>) -> Range<Int> {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let left = grammar.left(of: head)
    let right = grammar.right(of: head, .exhibition)
    return Range(from: left.start, upTo: right.end)
  }
}

extension HeadNoun {
  /// The plainest head of a kind.
  init(of kind: EventKind) {
    switch kind {
    case .days: self = .days
    case .year: self = .year
    case .festival: self = .festival
    case .exhibition: self = .exhibition
    case .concert: self = .concert
    case .performance: self = .performance
    case .film: self = .screening
    case .conference: self = .conference
    case .competition: self = .competition
    case .fair: self = .fair
    case .ceremony: self = .unveiling
    case .literature: self = .literary
    case .workshop: self = .workshop
    case .other: self = .event
    }
  }
}
