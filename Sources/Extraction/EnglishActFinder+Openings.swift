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
    let phrase = phrase(around: house, in: tokens)
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .unveiling, headToken: cut, kind: .ceremony,
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
    let phrase = phrase(around: head, in: tokens)
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .unveiling, headToken: named, kind: .ceremony,
      phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
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
}
