import Gazetteer

/// Where English nouns of occasions are verbs after all.
extension MentionFinder {
  /// "The Museum of Sculpture shows them", "to turn round and show Danish films": what follows is its object.
  func governsObject(_ index: Int, isDefinite: Bool) -> Bool {
    let lexeme = document.lexeme(index)
    guard text.language == .english, lexeme.verb != nil, !document.isCapitalised(index),
      document.gap(index + 1).isBlank
    else { return false }
    switch document.word(index + 1) {
    case .they, .it: return !isDefinite && !document.matches(index + 1, "we")
    case nil where lexeme.form == .base && document.word(index - 1) == .and:
      return text.place(at: index + 1)?.form == .adjective
    default: return false
    }
  }

  /// Whether a word only looks like a head: "due in Tours", "an encounter with the sea".
  func isChance(_ index: Int) -> Bool {
    // "the final is due in Tours"
    if document.matches(index, "tours"), document.isCapitalised(index),
      document.word(index - 1) == .in || document.word(index - 1) == .at
        || document.word(index - 1) == .from || document.word(index - 1) == .to
    {
      return true
    }
    return isChanceEncounter(index) || document.isLecturing(index) || isHowLong(index)
  }

  /// "The choir's six-day visit": a day or week that only tells how long something else takes.
  private func isHowLong(_ index: Int) -> Bool {
    document.gap(index) == .hyphen
      && (document.word(index) == .day || document.word(index) == .week)
      && (document.lexeme(index - 1).number > 0 || document.number(index - 1) != nil)
  }

  /// Only the Encounter of Street Theatre is a festival.
  private func isChanceEncounter(_ index: Int) -> Bool {
    (document.matches(index, "encounter") || document.matches(index, "encounters"))
      && !(document.isCapitalised(index) && document.gap(index).isBlank
        && (document.word(index + 1) == .of || document.isCapitalised(index - 1)))
  }

  /// "The closing concert of the Days of Austrian Culture": the whole, of which the phrase names the first or last item.
  func whole(of item: Mention, at index: Int, in sentence: Range<Int>) -> Mention? {
    guard text.language == .english, item.kind.isOfOneDay || item.kind.isStaged,
      item.name == nil, let bound = bound(of: item), index > item.headToken,
      document.lexeme(index).head?.encloses ?? false, item.phrase.contains(index),
      document.word(item.headToken + 1) == .of,
      var whole = mention(at: index, in: sentence, item.sentence), !whole.isPointer,
      whole.phrase.lowerBound > item.headToken
    else { return nil }
    whole.isAside = false
    whole.openingToken = bound
    return whole
  }

  /// The word that says that an item is the first or last of a whole.
  private func bound(of item: Mention) -> Int? {
    Range(from: max(0, item.phrase.lowerBound - 1), upTo: item.headToken).last { index in
      ["opening", "closing"].contains { document.matches(index, $0) }
    }
  }

  /// ""North Wind" is the title of his exhibition": the name that a sentence gives before what it names.
  func nameTold(before mention: Mention) -> Range<Int>? {
    guard mention.name == nil else { return nil }
    if let title = titleOfPremiere(mention) { return title }
    var index = mention.phrase.lowerBound - 1
    switch document.word(index) {
    case .the, .their, .its, .this, .a: index -= 1
    default: break
    }
    if let title = titleBefore(index + 1) ?? titleOfPredicate(index, mention) { return title }
    guard document.word(index) == .of,
      ["title", "name", "motto"].contains(where: { document.matches(index - 1, $0) })
    else { return nil }
    index -= document.word(index - 2) == .the || document.word(index - 2) == .a ? 3 : 2
    switch document.word(index) {
    case .is, .was: break
    default: return nil
    }
    guard document.gap(index).contains(.closeQuote), let quotation = text.quotation(at: index - 1),
      quotation.isName
    else { return nil }
    return quotation.tokens
  }

  /// "Under the title "Splendours of the Han", the show brings together …": the title that ends before a token.
  private func titleBefore(_ start: Int) -> Range<Int>? {
    guard document.gap(start).contains(.closeQuote), let quotation = text.quotation(at: start - 1),
      quotation.tokens.upperBound == start, quotation.isName,
      ["title", "name", "heading"].contains(where: {
        document.matches(quotation.tokens.lowerBound - 1, $0)
      }), document.word(quotation.tokens.lowerBound - 3) == .under
    else { return nil }
    return quotation.tokens
  }

  /// ""The Louvre in Tehran" is the first large exhibition": the title that is said to be what a mention tells.
  private func titleOfPredicate(_ copula: Int, _ mention: Mention) -> Range<Int>? {
    guard document.word(copula) == .is || document.word(copula) == .was,
      document.gap(copula).contains(.closeQuote), let quotation = text.quotation(at: copula - 1),
      quotation.tokens.upperBound == copula, quotation.isName,
      quotation.tokens.lowerBound - text.sentence(at: copula).lowerBound <= 1,
      mention.head.goesOn || mention.kind == .exhibition || mention.kind == .festival
    else { return nil }
    return quotation.tokens
  }

  /// ""Voices" will have its premiere in Oulu": the title of what has it.
  private func titleOfPremiere(_ mention: Mention) -> Range<Int>? {
    let start = mention.phrase.lowerBound
    guard document.matches(mention.headToken, "premiere"),
      let its = Range(from: max(1, start - 1), upTo: mention.headToken).first(where: {
        document.word($0) == .its
      })
    else { return nil }
    var index = its - 1
    let isHad =
      document.word(index) == .have || document.word(index) == .has || document.word(index) == .had
      || ["receives", "received", "receive", "gets", "got", "celebrates", "celebrated"].contains {
        document.matches(index, $0)
      }
    guard isHad else { return nil }
    if document.word(index - 1) == .will { index -= 1 }
    guard document.gap(index).contains(.closeQuote), let quotation = text.quotation(at: index - 1),
      quotation.isName
    else { return nil }
    return quotation.tokens
  }

  /// "Who wrote her first opera in 1987": a work that somebody makes is not played then.
  func isCreated(_ mention: Mention) -> Bool {
    guard text.language == .english, mention.name == nil,
      mention.kind.isStaged || mention.kind == .film
    else { return false }
    for index in (max(0, mention.phrase.lowerBound - 4)..<mention.phrase.lowerBound).reversed() {
      if MentionFinder.makings.contains(document.tokens[index].hash) { return true }
      guard document.gap(index).isBlank, isDeterminer(index) || document.lexeme(index).isOrdinal
      else { return false }
    }
    return false
  }

  private func isDeterminer(_ index: Int) -> Bool {
    switch document.word(index) {
    case .the, .a, .their, .its: true
    default: false
    }
  }

  private static let makings = WordSet(
    "wrote written writes write writing composed composes compose composing penned completed finished"
  )

  /// Whether it is a play or opera that has its premiere, where nothing near tells of a film.
  func kindOfPremiere(of title: Range<Int>, at premiere: Int) -> EventKind? {
    let near = max(0, title.lowerBound - 40)..<min(premiere + 12, document.count)
    let isOfFilm = near.contains { index in
      let lexeme = document.lexeme(index)
      return index != premiere && (lexeme.noun == .film || lexeme.traits.contains(.film))
    }
    if isOfFilm { return nil }
    // a composer's opera is played on a stage
    let isOfStage = near.contains { index in
      let lexeme = document.lexeme(index)
      return lexeme.hint == .performance || lexeme.head?.kind == .performance
    }
    return isOfStage
      ? .performance
      : KindVote(document: document).kind(around: title, least: 0.3, among: [.concert])
  }
}

extension Document {
  /// "Water puppetry", "digital art", "science fiction": a word of trade or science that tells of what sort an art is.
  func isOfArt(_ index: Int) -> Bool {
    guard gap(index + 1).isBlank,
      ["water", "digital", "media", "science", "environmental", "medical", "furniture"].contains(
        where: { matches(index, $0) })
    else { return false }
    let next = lexeme(index + 1)
    return next.traits.contains(.culture) || next.traits.contains(.literary)
      || matches(index + 1, "puppets") || matches(index + 1, "puppetry")
  }
}
