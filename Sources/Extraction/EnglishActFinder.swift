import Gazetteer

/// Finds occasions that an English sentence tells without a noun for them: who performs, what is on
/// view, what is brought where.
///
/// Each verb is looked at with its subject and object; a pattern says which of them make an occasion.
/// Where and when must be said nearby, so that a habit or a biography makes none.
struct EnglishActFinder {
  let text: MarkedText
  let roles: [Role]
  /// The mentions that nouns make, sentence by sentence.
  let introduced: [[Mention]]
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
      guard let act = act(at: index, in: tokens, sentence), let mention = mention(of: act),
        !found.contains(where: { covers($0, mention, act) }),
        !acts.contains(where: { $0.phrase.overlaps(mention.phrase) })
      else { continue }
      acts.append(mention)
    }
    let hasPlayers = document.lexemes[tokens].contains(where: \.isPlayer)
    for index in tokens where hasPlayers && document.lexeme(index).isPlayer {
      guard let mention = listed(index, tokens, sentence),
        !found.contains(where: { $0.phrase.overlaps(mention.phrase) }),
        !acts.contains(where: {
          abs($0.headToken - index) < 8 && document.lexeme($0.headToken).verb != nil
            || $0.phrase.overlaps(mention.phrase)
        })
      else { continue }
      acts.append(mention)
    }
    acts += continued(sentence, besides: found + acts)
    if acts.isEmpty, found.isEmpty, let opening = ribbon(sentence) ?? naming(sentence) {
      acts.append(opening)
    }
    acts += bounds(sentence, besides: found + acts)
    acts += residents(sentence, besides: found + acts)
    return acts + loose(sentence, besides: found + acts)
  }

  /// The verb at a token, if it is one that may tell an occasion.
  private func act(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Act? {
    if isOnStage(index) {
      var group = VerbGroup(document, at: index - 2)
      group = VerbGroup(document, at: index, from: max(group.start, tokens.lowerBound))
      return Act(group: group, sense: .perform, sentence: sentence, tokens: tokens)
    }
    let isGuesting = document.isGuesting(index)
    let isNounElsewhere = isGuesting || document.isLecturing(index)
    if document.lexeme(index).verb == nil, !isNounElsewhere {
      // of what is no verb, only "on view" and "is over" tell
      switch document.word(index - 1) {
      case .on, .is, .are, .be: break
      default: return nil
      }
    }
    let isOnShow = isOnShow(index)
    guard
      let sense =
        isOnShow ? .show : isGuesting ? .perform : isNounElsewhere ? .say : document.verb(index),
      isNounElsewhere || sense.tellsOccasion || isSpoken(index) || isFollowing(index),
      isOnShow || isNounElsewhere || !isNoun(index), !(text.quotation(at: index)?.isName ?? false)
    else { return nil }
    var group = isOnShow ? onShow(index) : VerbGroup(document, at: index)
    // no auxiliary stands in the sentence before
    group.start = max(group.start, tokens.lowerBound)
    if isHeadline(group, in: tokens) { group.isFinite = true }
    return Act(group: group, sense: sense, sentence: sentence, tokens: tokens)
  }

  /// "The Bolshoi Theatre to tour Japan in June": whether an infinitive is the only verb of a headline.
  private func isHeadline(_ group: VerbGroup, in tokens: Range<Int>) -> Bool {
    guard !group.isFinite, document.lexeme(group.token).form == .base,
      document.word(group.token - 1) == .to, group.start > tokens.lowerBound,
      document.lexeme(group.start - 1).verb == nil
    else { return false }
    return !tokens.contains { index in
      switch document.word(index) {
      case .is, .are, .was, .were, .has, .have, .had, .will, .would, .can, .could, .should: true
      default:
        document.lexeme(index).verb != nil && index != group.token
          && (document.lexeme(index).form == .past || document.lexeme(index).form == .present)
          && document.lexeme(index).head == nil && !document.isCapitalised(index)
      }
    }
  }

  private func mention(of act: Act) -> Mention? {
    if isHabit(act) || isPublished(act) { return nil }
    switch act.sense {
    case .perform where isRecord(act): return nil
    case .perform:
      return monumentAppearing(act) ?? whichPlayed(act) ?? programme(act) ?? playing(act)
        ?? performance(act) ?? piece(act)
    case .give:
      return readingGiven(act) ?? titled(act) ?? lesson(act) ?? dayBringing(act) ?? named(act)
    case .celebrate: return named(act) ?? celebrating(act)
    case .show:
      let shown =
        showingByName(act) ?? cuisine(act) ?? presenting(act) ?? programme(act) ?? showing(act)
        ?? titled(act)
        ?? viewing(act) ?? dayBringing(act) ?? named(act)
      return shown ?? seen(act) ?? shownPiece(act) ?? shownThere(act) ?? showingThem(act)
        ?? showingHow(act)
    case .unveil: return unveiling(act) ?? unveiledWorks(act) ?? named(act)
    case .begin:
      return presenting(act) ?? unveiling(act) ?? evening(act) ?? opened(act) ?? named(act)
    case .come:
      return travelling(act) ?? bringing(act) ?? dayBringing(act) ?? viewing(act) ?? touring(act)
        ?? visiting(act)
        ?? named(act)
    case .last: return staying(act) ?? filling(act) ?? hanging(act) ?? named(act)
    case .end: return evening(act) ?? named(act)
    case .hold:
      return readingGiven(act) ?? titled(act) ?? lesson(act) ?? meeting(act) ?? gathering(act)
        ?? dayBringing(act)
        ?? piece(act) ?? named(act)
    case .attend: return sending(act) ?? lending(act) ?? evening(act)
    case .host, .plan: return receiving(act)
    case .teach, .say: return spoken(act)
    case .other: return lessonLed(act) ?? puttingOn(act) ?? dayBringing(act) ?? following(act)
    case .sign: return signing(act)
    default: return nil
    }
  }

  // MARK: making a mention

  func mention(_ act: Act, around head: Int, kind: EventKind) -> Mention {
    let home =
      act.tokens.contains(head)
      ? act.tokens
      : text.sentences[text.sentences.partitioningIndex { $0.tokens.upperBound > head }].tokens
    var phrase = phrase(around: head, in: home)
    // the verb is no part of what it tells of
    if phrase.contains(act.token) {
      phrase =
        head > act.token
        ? act.token + 1..<phrase.upperBound
        : Range(from: phrase.lowerBound, upTo: max(act.group.start, head + 1))
    }
    return Mention(act: kind, in: act.sentence, at: act.token, phrase)
  }

  func mention(_ act: Act, name: Title, kind: EventKind) -> Mention {
    var mention = Mention(
      sentence: act.sentence, trigger: .act, head: HeadNoun(of: kind), headToken: act.token,
      kind: kind, phrase: name.tokens, name: name.tokens, title: name.tokens)
    mention.isQuoted = name.isQuoted
    mention.isCultural = true
    return mention
  }

  func phrase(around head: Int, in tokens: Range<Int>) -> Range<Int> {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let left = grammar.left(of: head)
    let right = grammar.right(of: head, .exhibition)
    return Range(from: left.start, upTo: right.end)
  }

  // MARK: what was found already

  /// Whether a verb's act is said to be part of what is mentioned after it.
  private func isPart(of mention: Mention, after verb: Int) -> Bool {
    let start = mention.phrase.lowerBound
    guard verb < start else { return false }
    return (max(verb + 1, start - 4)..<start).contains {
      document.lexeme($0).traits.contains(.framework) || document.word($0) == .within
    }
  }

  /// Whether a mention only tells how long or beside what the act is: "for the whole of the fair", "outside the
  /// competition", "between the two concerts".
  private func isBeside(_ mention: Mention, _ act: Mention) -> Bool {
    guard mention.kind != act.kind else { return false }
    var index = mention.phrase.lowerBound
    var isWhole = false
    while mention.phrase.lowerBound - index < 5, document.gap(index).joins {
      index -= 1
      switch document.word(index) {
      case .during, .between: return true
      case .for where isWhole, .through where isWhole: return true
      case .the, .a, .its, .their, .of: continue
      default:
        if ["outside", "throughout", "alongside", "besides"].contains(where: {
          document.matches(index, $0)
        }) {
          return true
        }
        guard
          ["whole", "length", "duration", "course"].contains(where: {
            document.matches(index, $0)
          })
        else { return false }
        isWhole = true
      }
    }
    return false
  }

  /// "The Rabat festival, held in May, showed three Uzbek films": whether a festival itself is what shows.
  private func isShowing(_ mention: Mention, _ verb: Act) -> Bool {
    let end = mention.phrase.upperBound
    return verb.sense == .show && !verb.group.isPassive && mention.head.encloses
      && end < verb.group.start && document.gap(end).contains(.comma)
      && document.gap(verb.group.start).contains(.comma)
      && mention.phrase.lowerBound - verb.tokens.lowerBound <= 1
  }

  /// "As part of the Days of Latvia in Oslo, the choir sang on Saturday", "sang within the Days": whether an act is one of several things
  /// that a whole has.
  private func isItem(_ act: Mention, _ verb: Act, of whole: Mention) -> Bool {
    whole.phrase.upperBound < verb.group.start
      || whole.head.needsCulture && whole.kind != act.kind && verb.token < whole.headToken
  }

  /// "A concert of Russian music, given at the Opera by soloists of the Bolshoi", "the contest, which was held in Riga": whether a verb right
  /// behind a mention tells of it.
  private func isTold(of mention: Mention, by verb: Act) -> Bool {
    guard mention.trigger == .noun, document.lexeme(verb.token).form == .past,
      mention.phrase.upperBound == verb.group.start
        || mention.phrase.upperBound == verb.group.start - 1
          && document.word(verb.group.start - 1) == .which
    else { return false }
    return switch verb.sense {
    case .give, .hold: document.gap(mention.phrase.upperBound).contains(.comma)
    default: false
    }
  }

  /// Whether a noun's mention is the act's own occasion: "performed at the festival".
  private func covers(_ mention: Mention, _ act: Mention, _ verb: Act) -> Bool {
    if mention.phrase.overlaps(act.phrase), mention.sentence == act.sentence { return true }
    if mention.kind == act.kind, mention.kind == .exhibition, act.name == nil, !mention.isAside,
      abs(mention.headToken - verb.token) <= 16
    {
      return true
    }
    // "films will be screened as part of the Days of Cinema"
    if mention.kind == act.kind, isPart(of: mention, after: verb.token) { return true }
    if isTold(of: mention, by: verb) { return true }
    if mention.isAside || mention.isPointer || isBeside(mention, act) { return false }
    if isShowing(mention, verb) { return true }
    if text.isFrame(mention), isItem(act, verb, of: mention) { return false }
    // "the quartet, which is on a tour of Ireland, will play in Galway"
    let asides = RelativeClause.all(in: verb.tokens, of: text).map(\.tokens)
    let isInAside = asides.contains {
      $0.contains(mention.headToken) && !$0.contains(verb.token)
    }
    if isInAside { return false }
    let between =
      mention.headToken < verb.token
      ? mention.headToken..<verb.token : verb.token..<mention.headToken
    guard between.count <= 16 else { return false }
    // "the troupe presents a musical, while the Ballet is expected on the 24th"
    if mention.headToken < verb.token,
      let turn = between.last(where: { document.word($0) == .but }),
      act.phrase.lowerBound > turn, !act.phrase.isEmpty
    {
      return false
    }
    // "an ensemble will perform at the palace, and an exhibition will be opened in April"
    if verb.token < mention.headToken, mention.kind != act.kind,
      let turn = between.first(where: { index in
        document.gap(index).contains(.comma)
          && (document.word(index) == .and || document.word(index) == .but)
      }), turn - verb.token > 1,
      (mention.phrase.upperBound..<mention.phrase.upperBound + 2).contains(where: {
        [.will, .is, .are, .was, .were].contains(document.word($0))
      })
    {
      return false
    }
    // "starts with an exhibition, and on Friday evening the centre shows a film"
    if mention.headToken < verb.token, mention.kind != act.kind,
      between.contains(where: { index in
        (document.word(index) == .and || document.word(index) == .but)
          && (index + 1...index + 2).contains { text.time(at: $0) != nil }
      })
    {
      return false
    }
    // another clause with a verb of its own
    var isApart = false
    // "the concert, which was to be on Friday, will be given"
    for index in between.dropFirst() where !asides.contains(where: { $0.contains(index) }) {
      if !document.gap(index).isDisjoint(with: [.semicolon, .dash, .stop, .colon]) { return false }
      if document.gap(index).contains(.comma) || document.word(index) == .and
        || document.word(index) == .but || document.word(index) == .where
      {
        isApart = true
      }
      switch document.word(index) {
      case .is, .are, .was, .were:
        if isApart, index < verb.group.start || index > verb.token { return false }
      default: break
      }
      if isApart, index != verb.token, document.lexeme(index).verb != nil, !isNoun(index),
        document.lexeme(index).form != .gerund
      {
        return false
      }
    }
    return true
  }

  /// "A concert at St. Peter's Hall closes the programme": whether a word belongs to a house of a saint.
  func isOfSaint(_ index: Int) -> Bool {
    let first =
      document.matches(index - 1, "s") && document.gap(index - 1) == .apostrophe
      ? index - 2 : index
    return document.gap(first).contains(.stop) && document.matches(first - 1, "st")
      && (document.word(first - 2) == .at || document.word(first - 2) == .in)
  }
}

extension Lexeme {
  /// Whether it names those who play.
  var isPlayer: Bool { noun == .musician || noun == .performer }
}

extension VerbSense {
  /// Whether some pattern makes a mention of a verb of this sense.
  fileprivate var tellsOccasion: Bool {
    switch self {
    case .perform, .give, .celebrate, .show, .unveil, .begin, .come, .last, .end, .hold, .attend,
      .host, .plan:
      true
    default: false
    }
  }
}
