import Gazetteer

/// Names that a verb tells to be of an occasion: "the Echoes of Asia began".
extension EnglishActFinder {
  /// A title that a verb has as subject or object.
  struct Title {
    let tokens: Range<Int>
    let isQuoted: Bool
  }

  /// "They stage The Butterfly Lovers at the Mayfair", "the embassy screens "Atlantis"".
  func titled(_ act: Act) -> Mention? {
    if let played = whichPlayed(act) { return played }
    guard act.group.isFinite, !act.group.isPassive,
      isStaging(act.token) || act.sense == .give && isOfStage(act),
      let title = title(after: act.token, in: act.tokens, allowsWord: isOfStage(act)),
      isSituated(act)
    else { return nil }
    let isOfCompany =
      (noun(before: act, [.performer]) ?? company(before: act)).map {
        ["theatre", "theater", "troupe", "ballet", "circus", "actors"].contains {
          [index = $0] word in document.matches(index, word)
        }
      } ?? false
    // what is staged is a play, whatever house it is staged in
    let isStaged = ["stage", "stages", "staged"].contains { document.matches(act.token, $0) }
    let vote =
      act.sense == .give || isOfCompany || isStaged
      ? .performance
      : KindVote(document: document).kind(
        around: title.tokens, besides: act.token, least: 0.3,
        among: [.performance, .concert, .film, .exhibition, .literature])
    guard
      let kind =
        document.matches(act.token, "screen") || document.matches(act.token, "screens")
          || document.matches(act.token, "screened") ? .film : vote
    else { return nil }
    return self.mention(act, name: title, kind: kind)
  }

  /// "The theatre Drak put on "The Crane" in Riga".
  func puttingOn(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, document.word(act.token + 1) == .on,
      ["put", "puts", "putting"].contains(where: { document.matches(act.token, $0) }),
      let title = title(after: act.token + 1, in: act.tokens), title.isQuoted,
      noun(before: act, [.performer, .musician]) ?? company(before: act) != nil, isSituated(act)
    else { return nil }
    return mention(act, name: title, kind: .performance)
  }

  /// ""On Loan, With Love" may be seen until May", "the Echoes of Asia began".
  func named(_ act: Act) -> Mention? {
    guard act.group.isFinite else { return nil }
    // ""Nasca" is on display at the museum until 19 May"
    if isOnShow(act.token) {
      guard let title = titleSubject(act), title.isQuoted, isSituated(act) else { return nil }
      return mention(act, name: title, kind: .exhibition)
    }
    switch act.sense {
    case .show where !act.group.isPassive:
      // "Solitude" shows what he saw
      guard
        document.matches(act.token, "shows") || document.matches(act.token, "features")
          || document.matches(act.token, "presents")
      else { return nil }
    case .hold where consistsOfWorks(act):
      guard let title = titleSubject(act), title.isQuoted else { return nil }
      return mention(act, name: title, kind: .exhibition)
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
      where document.matches(act.token, "screened") || document.matches(act.token, "premiered")
        || act.group.isPassive && isShownOnDay(act):
        break
      case .begin where document.word(act.token + 1) == .by && document.matches(act.token, "begun"):
        return nil
      case .begin, .end, .last:
        guard act.group.isPassive || isIntransitive(act.token) else { return nil }
      case .hold where act.group.isPassive || document.matches(act.token + 1, "place"): break
      // "Carmen is to be given at the Roman theatre"
      case .give where act.group.isPassive && isHoused(act.tokens) && isDatedNear(act):
        return self.mention(
          act, name: title,
          kind: KindVote(document: document).kind(
            around: title.tokens, least: 0.3, among: [.performance, .concert]) ?? .performance)
      default: return nil
      }
    }
    if title.isQuoted, isScreened(act.token) || isByDirector(title, act) {
      return mention(act, name: title, kind: .film)
    }
    // "the 13th Spring of Culture begins": what is counted is mostly a festival
    if !title.isQuoted, act.sense == .begin || act.sense == .end,
      document.lexeme(title.tokens.lowerBound - 1).isOrdinal
        || document.ordinal(title.tokens.lowerBound - 1) != nil
    {
      return self.mention(act, name: title, kind: .festival)
    }
    guard
      let kind = KindVote(document: document).kind(
        around: title.tokens, least: title.isQuoted ? 0.4 : 1.2, isNamed: true,
        among: act.sense == .show && !act.group.isPassive ? [.exhibition, .film, .performance] : [])
    else { return nil }
    return self.mention(act, name: title, kind: kind)
  }

  /// ""Salt and Silk" presents sixty works from Cairo": what shows them by its name, rather than the works.
  func showingByName(_ act: Act) -> Mention? {
    guard !act.group.isPassive, titleSubject(act)?.isQuoted ?? false else { return nil }
    return named(act)
  }

  /// Whether a name in quotation marks consists of works: ""Salt and Silk" includes sixty works from Cairo".
  private func consistsOfWorks(_ act: Act) -> Bool {
    ["includes", "comprises", "contains", "gathers", "unites"].contains {
      document.matches(act.token, $0)
    }
      && (act.token + 1..<min(act.token + 8, act.tokens.upperBound)).contains {
        document.lexeme($0).noun == .work || document.matches($0, "finds")
      }
  }

  private func isScreened(_ verb: Int) -> Bool {
    ["screened", "screens", "screening"].contains { document.matches(verb, $0) }
  }

  /// ""Ida" by the Polish director Jan Nowak": what a film's maker made, and no director of the stage.
  private func isByDirector(_ title: Title, _ act: Act) -> Bool {
    let by = title.tokens.upperBound
    guard document.word(by) == .by, !isOfStage(act),
      !act.tokens.contains(where: {
        document.lexeme($0).hint == .performance || document.lexeme($0).hint == .concert
      })
    else { return false }
    return (by + 1..<by + 6).contains { index in
      ["director", "filmmaker", "film-maker", "directors", "documentarian"].contains {
        document.matches(index, $0)
      }
    }
  }

  /// "Was shown on Friday", "can be seen from 3 May": a showing with its day.
  private func isShownOnDay(_ act: Act) -> Bool {
    guard isDated(act.token..<act.tokens.upperBound) else { return false }
    if ["shown", "exhibited", "staged"].contains(where: { document.matches(act.token, $0) }) {
      return true
    }
    return ["seen", "visited", "viewed"].contains { document.matches(act.token, $0) }
      && (act.group.start..<act.token).contains {
        document.word($0) == .can || document.word($0) == .could
      }
  }

  /// Whether a day is told in the sentence or the one before.
  func isDatedNear(_ act: Act) -> Bool {
    isDated(act.tokens) || isUnderDay(act.sentence)
      || act.sentence > 0 && isDated(text.sentences[act.sentence - 1].tokens)
  }

  /// Whether a company of actors or dancers does it.
  func isOfStage(_ act: Act) -> Bool {
    (max(act.tokens.lowerBound, act.group.start - 6)..<act.group.start).contains { index in
      ["theatre", "theater", "ballet", "opera", "company", "troupe", "actors", "players"].contains {
        document.matches(index, $0)
      }
    }
  }

  /// "In Larnaca it will be screened", "visitors saw it at the Smithsonian": what was told of before,
  /// elsewhere.
  func seen(_ act: Act) -> Mention? {
    guard act.group.isFinite, !document.matches(act.token, "revived") else { return nil }
    let isPronoun =
      act.group.isPassive
      ? document.word(act.group.start - 1) == .it || document.word(act.group.start - 1) == .they
      : document.word(act.token + 1) == .it
        && act.tokens.contains { document.lexeme($0).traits.contains(.audience) }
    guard isPronoun, let told = toldBefore(act), isSituated(act) else { return nil }
    var mention = Mention(
      sentence: act.sentence, trigger: .act, head: HeadNoun(of: told.kind), headToken: act.token,
      kind: told.kind, phrase: told.phrase, name: told.name, title: told.phrase)
    mention.isQuoted = told.isQuoted
    mention.isCultural = true
    return mention
  }

  /// The exhibition, film or play that the sentences before tell of.
  func toldBefore(_ act: Act) -> Mention? {
    for sentence in (max(0, act.sentence - 3)..<act.sentence).reversed() {
      for mention in introduced[sentence].reversed() {
        switch mention.kind {
        case .exhibition, .film, .performance, .concert: return mention
        default: continue
        }
      }
      let tokens = text.sentences[sentence].tokens
      if let film = tokens.first(where: { document.lexeme($0).noun == .film }) {
        let phrase = phrase(around: film, in: tokens)
        return Mention(
          sentence: sentence, trigger: .act, head: .screening, headToken: film, kind: .film,
          phrase: phrase, title: phrase)
      }
    }
    return nil
  }

  /// A title right after a verb, with what may stand between: "the opera La Bohème", "her "Songs"".
  func title(after index: Int, in tokens: Range<Int>, allowsWord: Bool = false) -> Title? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    var next = index + 1
    while next < tokens.upperBound, next - index <= 7 {
      if let name = grammar.quotedName(at: next) {
        return (text.quotation(at: next)?.isName ?? false)
          ? Title(tokens: name, isQuoted: true) : nil
      }
      guard
        document.gap(next).isBlank || document.gap(next) == [.comma, .space] && next > index + 1
      else { return nil }
      if document.isCapitalised(next),
        text.place(at: next) == nil || document.word(next - 1) == .the,
        text.time(at: next) == nil, let run = grammar.capitalisedRun(at: next)
      {
        // "brings the Old Vic's "Hamlet""
        if document.gap(run.upperBound - 1) == .apostrophe,
          let name = grammar.quotedName(at: run.upperBound),
          text.quotation(at: run.upperBound)?.isName ?? false
        {
          return Title(tokens: name, isQuoted: true)
        }
        let isOther = run.contains {
          switch document.lexeme($0).noun {
          case .official, .office, .venue, .mission, .musician, .performer: true
          default: false
          }
        }
        let isTitle =
          run.count > 1 && !(text.place(at: run.lowerBound)?.tokens.count == run.count)
          || document.lexeme(next - 1).head != nil
          || allowsWord && next == index + 1 && text.place(at: next) == nil
            && document.lexeme(next).word == nil
        return isTitle && !isOther ? Title(tokens: run, isQuoted: false) : nil
      }
      switch document.word(next) {
      case .the, .a, .its, .their, .of: next += 1
      case nil where document.lexeme(next).verb == nil || document.lexeme(next).head != nil:
        next += 1
      default: return nil
      }
    }
    return nil
  }
}
