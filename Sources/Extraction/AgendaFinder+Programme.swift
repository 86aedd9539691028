import Gazetteer

/// Items that the sentences of a story tell in brief: «В среду в «Родине» четыре короткометражки», ««Соль», фотографии
/// Риты Каладо (Португалия)», «Три фильма из Ирана, суббота и воскресенье».
extension AgendaFinder {
  /// How many sentences after the whole its items may be told.
  private static let memory = 8
  /// How far behind its day an item may stand.
  private static let width = 10

  /// An item of Days or of a festival, by the day that its sentence opens with.
  func item(in tokens: Range<Int>, _ sentence: Int, after before: [Mention]) -> Mention? {
    guard let time = text.times(in: tokens).first, time.isOfDay(in: document), !time.value.isEnd,
      time.tokens.lowerBound - tokens.lowerBound <= 1,
      before.reversed().prefix(while: { sentence - $0.sentence <= AgendaFinder.memory })
        .contains(where: { $0.head.encloses && !$0.isAside })
    else { return nil }
    let rest = Range(
      from: time.tokens.upperBound,
      upTo: min(time.tokens.upperBound + AgendaFinder.width, tokens.upperBound))
    guard let head = rest.first(where: { isShown($0) && !isGoverned($0) }),
      rest.prefix(while: { $0 < head }).allSatisfy({ isOfProgramme($0) })
    else { return titled(in: rest, tokens, sentence) }
    if isOfWhole(head, before.last) { return nil }
    return listed(at: head, in: tokens, sentence)
  }

  /// «В Риге пройдёт неделя чешского кино. С 5 по 9 мая покажут шесть картин»: the films of the whole are the whole.
  private func isOfWhole(_ head: Int, _ last: Mention?) -> Bool {
    guard let last, last.head.encloses, last.trigger == .noun else { return false }
    let isOfFilms =
      last.kind == .film || last.phrase.contains { document.lexeme($0).traits.contains(.film) }
    return isOfFilms && (document.lexeme(head).noun == .film || document.begins(head, "картин"))
      && (document.number(head - 1) != nil || document.lexeme(head - 1).number > 0)
  }

  /// «Суббота: «Сельская честь» с солистами из Катании»: a play by its title.
  private func titled(in rest: Range<Int>, _ tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    guard let first = rest.first(where: { document.gap($0).contains(.openQuote) }),
      let name = grammar.quotedName(at: first), text.quotation(at: first)?.isName ?? false,
      Range(from: rest.lowerBound, upTo: first).allSatisfy({
        document.lexeme($0).noun == nil && document.lexeme($0).head == nil && isOfProgramme($0)
      }),
      let kind = KindVote(document: document).kind(
        around: name, least: 0.5, among: [.performance, .film, .concert, .exhibition])
    else { return nil }
    var mention = Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: name.lowerBound,
      kind: kind, phrase: name, name: name, title: name)
    mention.isQuoted = true
    mention.isListed = true
    return mention
  }

  /// A line without a verb that tells what is on and when.
  func line(in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard isVerbless(tokens) else { return nil }
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    if let name = grammar.quotedName(at: tokens.lowerBound) {
      let after = Range(from: name.upperBound, upTo: min(name.upperBound + 4, tokens.upperBound))
      guard !document.gap(name.upperBound).isDisjoint(with: [.comma, .colon, .dash]),
        let noun = after.first(where: { isShown($0) }), isFromElsewhere(tokens)
      else { return nil }
      var mention = listed(at: noun, in: tokens, sentence)
      mention.phrase = name.lowerBound..<max(mention.phrase.upperBound, name.upperBound)
      mention.name = name
      mention.title = name
      mention.isQuoted = true
      return mention
    }
    guard text.times(in: tokens).contains(where: { $0.isOfDay(in: document) }),
      let head = tokens.prefix(16).first(where: { isShown($0) && !isGoverned($0) })
    else { return nil }
    let mention = listed(at: head, in: tokens, sentence)
    return isFromElsewhere(mention.phrase) ? mention : nil
  }

  private func listed(at head: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let phrase = Range(
      from: grammar.left(of: head).start, upTo: grammar.right(of: head, .exhibition).end)
    let kind = kind(at: head, phrase, in: tokens)
    var mention = Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: head, kind: kind,
      phrase: phrase, title: phrase)
    mention.isListed = true
    return mention
  }

  /// Whether a noun is of what is shown or of who plays, and not a house.
  private func isShown(_ index: Int) -> Bool {
    switch document.lexeme(index).noun {
    case .musician, .film, .work: document.lexeme(index).head == nil
    case .performer: !["театр", "цирк", "балет"].contains { document.begins(index, $0) }
    case .artist: ActFinder(text: text, roles: roles).isWriter(index)
    default: false
    }
  }

  private func isGoverned(_ noun: Int) -> Bool {
    var back = noun - 1
    while document.gap(back + 1).joins, document.isAdjective(back) { back -= 1 }
    guard document.gap(back + 1).joins else { return false }
    switch document.word(back) {
    case .in, .at, .from, .to, .until, .of, .about, .with, .for, .between, .under: return true
    default: return false
    }
  }

  /// Whether a word before an item lets it be one: no verb but of showing and playing.
  private func isOfProgramme(_ index: Int) -> Bool {
    switch document.verb(index) {
    case nil, .show, .perform, .hold, .begin, .give, .end: !document.gap(index).contains(.semicolon)
    default: false
    }
  }

  private func isVerbless(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { index in
      document.verb(index) == nil && !document.isPresentVerb(index) && !document.isPastVerb(index)
        && document.word(index) != .was && document.word(index) != .will
    }
  }

  private func isFromElsewhere(_ tokens: Range<Int>) -> Bool {
    text.places(in: tokens).contains { place in
      place.form != .name || document.word(place.tokens.lowerBound - 1) == .from
        || document.gap(place.tokens.lowerBound).contains(.openParenthesis)
    }
  }
}
