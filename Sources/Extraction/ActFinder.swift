import Gazetteer

/// Finds occasions that no noun names: "the troupe performed", "a bust was unveiled".
struct ActFinder {
  let text: MarkedText
  let roles: [Role]
  var document: Document { text.document }

  /// The mentions of a sentence that verbs make, where no noun phrase has named the occasion already.
  func mentions(in sentence: Int, besides found: [Mention]) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    var acts: [Mention] = []
    for index in tokens {
      let isOnShow =
        document.word(index - 1) == .on
        && (document.matches(index, "show") || document.matches(index, "display")
          || document.matches(index, "view"))
      guard let verb = isOnShow ? .show : document.lexeme(index).verb else { continue }
      let act: Mention?
      switch verb {
      case .perform: act = performance(at: index, in: tokens, sentence)
      case .unveil, .begin: act = unveiling(at: index, in: tokens, sentence)
      case .come: act = travelling(at: index, in: tokens, sentence)
      case .last: act = staying(at: index, in: tokens, sentence)
      case .show: act = showing(at: index, in: tokens, sentence)
      default: act = nil
      }
      guard let act, !found.contains(where: { covers($0, act) }),
        !acts.contains(where: { $0.phrase.overlaps(act.phrase) })
      else { continue }
      acts.append(act)
    }
    return acts
  }

  /// Whether a noun's mention is the act's object or place: "performed at the festival".
  private func covers(_ mention: Mention, _ act: Mention) -> Bool {
    mention.phrase.overlaps(act.phrase)
      || abs(mention.headToken - act.headToken) <= 12
  }

  /// "The Guangxi Acrobatic Troupe performed".
  private func performance(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isFinite(index) else { return nil }
    guard
      let head = noun(before: index, in: tokens, [.musician, .performer])
        ?? properSubject(before: index, in: tokens)
        ?? pronounSubject(before: index, in: tokens, sentence)
    else { return nil }
    let phrase = phrase(
      around: head, in: tokens.contains(head) ? tokens : text.sentences[sentence - 1].tokens)
    if document.matches(index, "recite") || document.matches(index, "recites") {
      return Mention(
        sentence: sentence, trigger: .act, head: .literary, headToken: index, kind: .literature,
        phrase: phrase, title: phrase)
    }
    let isMusic =
      document.lexeme(head).noun == .musician || document.matches(index, "sang")
    return Mention(
      sentence: sentence, trigger: .act, head: isMusic ? .concert : .performance, headToken: index,
      kind: isMusic ? .concert : .performance, phrase: phrase, title: phrase)
  }

  /// "It plays at the Tchaikovsky Hall": the orchestra of the sentence before.
  private func pronounSubject(before index: Int, in tokens: Range<Int>, _ sentence: Int) -> Int? {
    guard sentence > 0, index - tokens.lowerBound <= 3,
      document.word(tokens.lowerBound) == .it || document.word(tokens.lowerBound) == .they
    else { return nil }
    return text.sentences[sentence - 1].tokens.last {
      document.lexeme($0).noun == .musician || document.lexeme($0).noun == .performer
    }
  }

  /// A proper name right before the verb: "The Tokyo Ballet dances".
  private func properSubject(before index: Int, in tokens: Range<Int>) -> Int? {
    guard text.language == .english else { return nil }
    var back = index - 1
    while back > tokens.lowerBound, document.gap(back + 1).isBlank {
      switch document.word(back) {
      case .will, .also, .has, .have, .adverb: back -= 1
      default:
        guard document.isCapitalised(back), document.lexeme(back).word == nil,
          text.place(at: back)?.form != .name, text.time(at: back) == nil
        else { return nil }
        return back
      }
    }
    return nil
  }

  /// "A statue was unveiled", "unveiled a bust", "a cultural centre has been opened".
  private func unveiling(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let isOpening = document.lexeme(index).verb == .begin
    let classes: Set<NounClass> = isOpening ? [.institution, .venue] : [.monument]
    guard
      let head = noun(after: index, in: tokens, classes)
        ?? noun(before: index, in: tokens, classes)
    else { return nil }
    let phrase = phrase(around: head, in: tokens)
    if isOpening {
      // only the opening of a house of culture is an occasion, and a museum's of an exhibition is none
      guard
        document.matches(head, "center") || document.matches(head, "centre")
          || document.matches(head, "house") || document.matches(head, "institute")
          || document.matches(head, "corner")
          || text.language == .russian
            && document.lexeme(head).noun != .performer
      else { return nil }
      guard phrase.contains(where: { document.lexeme($0).traits.contains(.culture) })
      else { return nil }
    }
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .unveiling, headToken: index, kind: .ceremony,
      phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
  }

  /// "Paintings by X are on display", "films will be shown".
  private func showing(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let isOnShow = document.word(index - 1) == .on
    guard isOnShow || isFinite(index) && isPassive(index) else { return nil }
    guard let head = noun(before: index, in: tokens, [.work, .film]) else { return nil }
    let isFilm = document.lexeme(head).noun == .film
    let phrase = phrase(around: head, in: tokens)
    guard phrase.count > 1 else { return nil }
    return Mention(
      sentence: sentence, trigger: .act, head: isFilm ? .screening : .exhibition, headToken: index,
      kind: isFilm ? .film : .exhibition, phrase: phrase, title: phrase)
  }

  /// "The collection will travel to Kobe".
  private func travelling(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard text.language == .english, isFinite(index), document.word(index + 1) == .to,
      text.place(at: index + 2) != nil, let head = noun(before: index, in: tokens, [.work])
    else { return nil }
    let phrase = phrase(around: head, in: tokens)
    return Mention(
      sentence: sentence, trigger: .act, head: .exhibition, headToken: index, kind: .exhibition,
      phrase: phrase, title: phrase)
  }

  /// "His bronzes stay at the State Museum until 3 May".
  private func staying(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard text.language == .english, isFinite(index),
      document.word(index + 1) == .at || document.word(index + 1) == .in
        || document.word(index + 1) == .on,
      let head = noun(before: index, in: tokens, [.work])
    else { return nil }
    let phrase = phrase(around: head, in: tokens)
    return Mention(
      sentence: sentence, trigger: .act, head: .exhibition, headToken: index, kind: .exhibition,
      phrase: phrase, title: phrase)
  }

  private func isPassive(_ index: Int) -> Bool {
    if text.language == .russian { return true }
    for step in 1...3 {
      switch document.word(index - step) {
      case .be, .been, .being, .is, .are, .was, .were, .on: return true
      default: continue
      }
    }
    return false
  }

  private func isFinite(_ index: Int) -> Bool {
    if text.language == .russian { return true }
    let form = document.lexeme(index).form
    if document.isCapitalised(index) { return false }
    if form == .past || form == .present {
      return document.word(index - 1) != .the && document.word(index - 1) != .a
    }
    switch document.word(index - 1) {
    case .will, .to, .would: return true
    default: return form == .base && document.lexeme(index - 1).isPlural
    }
  }

  private func noun(before index: Int, in tokens: Range<Int>, _ classes: Set<NounClass>) -> Int? {
    var back = index - 1
    var steps = 0
    while back >= tokens.lowerBound, steps < 20 {
      if !document.gap(back + 1).isDisjoint(with: [.semicolon, .stop, .dash]) { return nil }
      if let noun = document.lexeme(back).noun, classes.contains(noun),
        document.lexeme(back).verb == nil || document.lexeme(back).form != .past
      {
        return back
      }
      if document.word(back) == .which || document.word(back) == .that { return nil }
      back -= 1
      steps += 1
    }
    return nil
  }

  private func noun(after index: Int, in tokens: Range<Int>, _ classes: Set<NounClass>) -> Int? {
    var next = index + 1
    while next < tokens.upperBound, next - index <= 7 {
      if document.gap(next).separates { return nil }
      if let noun = document.lexeme(next).noun, classes.contains(noun) { return next }
      if document.word(next) == .in || document.word(next) == .at { return nil }
      next += 1
    }
    return nil
  }

  private func phrase(around head: Int, in tokens: Range<Int>) -> Range<Int> {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let left = grammar.left(of: head)
    let right = grammar.right(of: head, .exhibition)
    return Range(from: left.start, upTo: right.end)
  }
}
