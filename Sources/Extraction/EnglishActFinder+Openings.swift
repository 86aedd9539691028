import Gazetteer

/// Houses that open, and works told of before that go on show.
extension EnglishActFinder {
  func isOutdoors(_ index: Int) -> Bool {
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
    return ceremony(of: house, at: cut, sentence)
  }

  /// What is done to a house at a verb.
  private func ceremony(of house: Int, at verb: Int, _ sentence: Int) -> Mention {
    let phrase = phrase(around: house, in: text.sentences[sentence].tokens)
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .unveiling, headToken: verb, kind: .ceremony,
      phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
  }

  /// "The embassy opened "Islands of Light" last night": what is opened by its name alone.
  func opened(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated,
      ["opens", "opened", "open", "inaugurated", "inaugurates", "launched", "launches"].contains(
        where: { document.matches(act.token, $0) }),
      let title = title(after: act.token, in: act.tokens), title.isQuoted, isDatedNear(act),
      title.tokens.lowerBound - act.token <= 2,
      let kind = KindVote(document: document).kind(
        around: title.tokens, least: 0.4, isNamed: true, among: [.exhibition, .festival, .film])
    else { return nil }
    return mention(act, name: title, kind: kind)
  }

  /// "A street in Haifa was named after Taras Shevchenko on Sunday", "the library was given the name of Rizal".
  func naming(_ sentence: Int) -> Mention? {
    let tokens = text.sentences[sentence].tokens
    guard
      let named = tokens.first(where: {
        (document.matches($0, "named") || document.matches($0, "renamed"))
          && document.word($0 + 1) == .after
      }), isPassive(named), isDated(tokens), isPlaced(tokens),
      let head = Range(from: tokens.lowerBound, upTo: named).first(where: {
        document.lexeme($0).noun == .venue || isOpened($0) || isThoroughfare($0)
      })
    else { return nil }
    return ceremony(of: head, at: named, sentence)
  }

  /// "Was named", "has been named", "will be named".
  private func isPassive(_ index: Int) -> Bool {
    switch document.word(index - 1) {
    case .was, .were, .been, .be: true
    default: false
    }
  }

  private func isThoroughfare(_ index: Int) -> Bool {
    ["street", "square", "avenue", "boulevard", "park", "garden", "alley", "lane", "bridge"]
      .contains { document.matches(index, $0) }
  }

  /// "Icons from Kyiv will be unveiled": works with whose they are or where they come from.
  func unveiledWorks(_ act: Act) -> Mention? {
    guard let mention = showing(act),
      !text.places(in: mention.phrase).isEmpty
        || mention.phrase.contains(where: {
          document.word($0) == .by && document.isCapitalised($0 + 1)
        })
    else { return nil }
    return mention
  }

  private func isOpened(_ index: Int) -> Bool {
    document.lexeme(index).noun == .institution
      || ["museum", "library", "gallery", "theatre", "theater", "school", "academy"].contains {
        document.matches(index, $0)
      }
  }

  /// "The festival opens on 6 August with "Spartacus" and will end on the 24th with France's Ballet Lumen": whom or what something
  /// with parts begins or ends with, where no noun says of what sort that is.
  func bounds(_ sentence: Int, besides found: [Mention]) -> [Mention] {
    // most sentences tell of nothing with parts
    let wholes = found.filter { ($0.head.encloses || $0.isPointer) && !$0.isAside }
    guard !wholes.isEmpty else { return [] }
    let tokens = text.sentences[sentence].tokens
    var mentions: [Mention] = []
    for verb in tokens where isBound(verb) {
      guard let whole = wholes.last(where: { $0.headToken < verb }),
        let with = Range(from: verb + 1, upTo: min(verb + 10, tokens.upperBound)).first(where: {
          document.word($0) == .with
        }), (verb + 1..<with).allSatisfy({ isOfTimeOrPlace($0) }),
        let item = item(after: with, in: tokens, of: whole, sentence),
        !(found + mentions).contains(where: {
          $0.phrase.overlaps(item.phrase) || item.phrase.contains($0.headToken)
            || (with..<item.phrase.lowerBound + 1).contains($0.headToken)
        })
      else { continue }
      mentions.append(item)
    }
    return mentions
  }

  private func isBound(_ index: Int) -> Bool {
    guard document.verb(index) == .begin || document.verb(index) == .end,
      document.lexeme(index).form != .gerund
    else { return false }
    return !isNoun(index) && !VerbGroup(document, at: index).isPassive
  }

  private func isOfTimeOrPlace(_ index: Int) -> Bool {
    if text.time(at: index) != nil || text.place(at: index) != nil { return true }
    if document.isCapitalised(index) { return document.gap(index).isBlank }
    switch document.word(index) {
    case .in, .on, .at, .the: return true
    default: return document.matches(index, "off") || document.lexeme(index).noun == .venue
    }
  }

  /// A title, players or a company after "with".
  private func item(
    after with: Int, in tokens: Range<Int>, of whole: Mention, _ sentence: Int
  ) -> Mention? {
    let isOfFilms =
      whole.kind == .film || whole.phrase.contains { document.lexeme($0).traits.contains(.film) }
    // a film is one of many, and so are "choirs from Wales"
    if isOfFilms { return nil }
    if let title = title(after: with, in: tokens), title.isQuoted,
      title.tokens.lowerBound - with <= 5,
      let kind = KindVote(document: document).kind(
        around: title.tokens, least: 0.3, among: [.performance, .concert, .exhibition])
    {
      var mention = Mention(act: kind, in: sentence, at: title.tokens.lowerBound, title.tokens)
      mention.name = title.tokens
      mention.isQuoted = true
      return mention
    }
    for index in Range(from: with + 1, upTo: min(with + 8, tokens.upperBound)) {
      let lexeme = document.lexeme(index)
      guard !document.gap(index).separates else { return nil }
      if lexeme.isPlayer, document.isPluralLike(index) { return nil }
      if lexeme.isPlayer || isCompanyName(index) {
        return Mention(
          act: lexeme.noun == .musician ? .concert : .performance, in: sentence, at: index,
          phrase(around: index, in: tokens))
      }
      switch lexeme.word {
      case .of, .by, .in, .at, .from, .on, .for, .and: return nil
      default: break
      }
      if lexeme.head != nil || lexeme.verb != nil { return nil }
    }
    return nil
  }

  /// "Ballet Preljocaj", "the Kupala Theatre".
  private func isCompanyName(_ index: Int) -> Bool {
    document.isCapitalised(index)
      && ["ballet", "theatre", "theater", "opera", "circus"].contains {
        document.matches(index, $0)
      }
  }

  /// "Follows on June 5".
  func isFollowing(_ index: Int) -> Bool {
    ["follow", "follows", "followed"].contains { document.matches(index, $0) }
      && (index + 1...index + 2).contains { token in
        text.time(at: token).map { isDated($0.tokens) } ?? false
      }
  }

  /// "Singer Mona Fares follows on June 5", "Senegal's Moussa Diop follows on Friday": who plays after those told of before.
  func following(_ act: Act) -> Mention? {
    guard isFollowing(act.token), act.group.isFinite, !act.group.isPassive, !act.group.isNegated
    else { return nil }
    let earlier = introduced[max(0, act.sentence - 3)..<act.sentence].joined().last {
      $0.kind.isStaged || $0.kind == .festival
    }
    guard let earlier else { return nil }
    if let head = noun(before: act, [.musician, .performer]) ?? company(before: act) {
      return mention(act, around: head, kind: playedKind(head, act))
    }
    guard let subject = properSubject(act),
      text.places(in: act.tokens.lowerBound..<act.group.start).contains(where: {
        $0.form == .adjective || document.word($0.tokens.lowerBound - 1) == .of
          || document.gap($0.tokens.upperBound).contains(.apostrophe)
      })
    else { return nil }
    return mention(act, around: subject, kind: earlier.kind.isStaged ? earlier.kind : .concert)
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

  /// ""Weights", which the troupe will perform at the Opera on Friday": the object of a relative clause.
  func whichPlayed(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, isSituated(act),
      act.sense == .perform || isStaging(act.token)
    else { return nil }
    let reach = Range(
      from: max(act.tokens.lowerBound + 1, act.group.start - 8), upTo: act.group.start)
    guard reach.count > 1,
      let which = reach.dropLast().last(where: { document.word($0) == .which }),
      document.gap(which).contains(.closeQuote), let title = titleEnd(which, act.tokens),
      title.isQuoted
    else { return nil }
    let kind = KindVote(document: document).kind(
      around: title.tokens, least: 0.3, among: [.performance, .concert, .film])
    return mention(act, name: title, kind: kind ?? .performance)
  }

  /// "A bust of the poet appeared in the park on Monday".
  func monumentAppearing(_ act: Act) -> Mention? {
    guard ["appeared", "appears", "appear"].contains(where: { document.matches(act.token, $0) }),
      isSituated(act), isDated(act.tokens), let monument = noun(before: act, [.monument]),
      phrase(around: monument, in: act.tokens).upperBound >= act.group.start
    else { return nil }
    return mention(act, around: monument, kind: .ceremony)
  }

  /// "Azerbaijani cuisine was presented in Vienna on Tuesday": the dishes of a land before the public.
  func cuisine(_ act: Act) -> Mention? {
    guard act.group.isFinite, isPlaced(act.tokens), isDated(act.tokens),
      let kitchen = act.tokens.first(where: { index in
        ["cuisine", "dishes", "gastronomy"].contains { document.matches(index, $0) }
          && text.place(at: index - 1)?.form == .adjective
      }), abs(kitchen - act.token) <= 8
    else { return nil }
    return mention(act, around: kitchen, kind: .other)
  }
}
