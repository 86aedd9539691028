import Gazetteer

/// Finds the phrases that may name occasions.
///
/// An occasion is named by a noun phrase with a head of a kind; what stands left and right of the head
/// belongs to it as the grammar of the language says.
struct MentionFinder {
  let text: MarkedText
  var document: Document { text.document }

  /// Every mention of a sentence, in order.
  func mentions(in sentence: Int) -> [Mention] {
    var found: [Mention] = []
    let tokens = text.sentences[sentence].tokens
    let isHeading = isHeading(tokens)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      defer { index += 1 }
      guard document.lexeme(index).head != nil else { continue }
      if let last = found.last,
        last.phrase.contains(index) || last.title.contains(index) || replaces(last, at: index)
      {
        if let whole = whole(of: last, at: index, in: tokens) {
          found.append(whole)
          continue
        }
        guard replaces(last, at: index) else { continue }
        guard var mention = mention(at: index, in: tokens, sentence) else { continue }
        mention.isHeading = isHeading
        found[found.count - 1] = mention
        continue
      }
      guard var mention = mention(at: index, in: tokens, sentence) else { continue }
      // «мастер-класс по чайной церемонии»
      if let last = found.last, isTaught(mention, at: last) {
        found[found.count - 1].phrase = last.phrase.lowerBound..<mention.phrase.upperBound
        found[found.count - 1].title = last.title.lowerBound..<mention.phrase.upperBound
        continue
      }
      if let last = found.last, isCompany(mention, of: last) {
        found[found.count - 1] = joined(last, with: mention)
        continue
      }
      mention.isHeading = isHeading
      found.append(mention)
      found += others(after: mention, in: tokens)
    }
    return found
  }

  /// The further names of several: "two exhibitions, "Pearls of Bahrain" and "Sea and Sand"".
  private func others(after first: Mention, in tokens: Range<Int>) -> [Mention] {
    guard first.isPlural, first.isQuoted, let name = first.name, name.lowerBound > first.headToken
    else { return [] }
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    var others: [Mention] = []
    var end = name.upperBound
    while end < tokens.upperBound, others.count < 8 {
      let next = document.word(end) == .and ? end + 1 : end
      guard next > end || document.gap(end).contains(.comma),
        let other = grammar.quotedName(at: next)
      else { break }
      var mention = first
      mention.phrase = other
      mention.name = other
      mention.title = other
      mention.headToken = other.lowerBound
      others.append(mention)
      end = other.upperBound
    }
    return others
  }

  /// Whether a later head of a phrase heads the whole of it, as "concert" does in "gala concert".
  private func replaces(_ last: Mention, at index: Int) -> Bool {
    guard !last.isQuoted || !(last.name?.contains(index) ?? false) else { return false }
    return index == last.headToken + 1 && document.gap(index).joins && !isApposition(last, index)
  }

  /// The mention that a head noun makes, if it makes one.
  func mention(at index: Int, in sentence: Range<Int>, _ number: Int) -> Mention? {
    let lexeme = document.lexeme(index)
    guard let head = lexeme.head, KindRule(text: text).mayAdmit(head, at: index),
      !isVoided(index, in: sentence), !isInsideName(index), !isChance(index)
    else { return nil }
    let grammar = PhraseGrammar(text: text, sentence: sentence)
    let left = grammar.left(of: index)
    let right = grammar.right(of: index, head)
    let start = left.start
    let core = Range(from: start, upTo: right.end)
    guard !left.isVerbalHead, !isProgressive(index), !isPlayedBySeveral(index),
      !governsObject(index, isDefinite: left.isDefinite)
    else { return nil }
    if text.language == .russian, document.lexeme(start - 1).noun == .venue,
      document.gap(start).isBlank, document.isGenitivePlural(index)
    {
      return nil
    }
    // "X shows", "the troupe tours" are verbs
    if lexeme.isPlural, lexeme.verb != nil, text.language == .english,
      left.name != nil || index == start, !isCounted(index),
      !document.isCapitalised(index), document.word(index - 1) == nil,
      document.gap(index).isBlank
        || document.gap(index).contains(.closeQuote)
    {
      return nil
    }
    var mention = Mention(
      sentence: number, trigger: .noun, head: head, headToken: index, kind: head.kind,
      phrase: core, name: right.name ?? left.name, title: core)
    mention.isQuoted = (right.name ?? left.name) != nil && (right.isQuoted || right.name == nil)
    mention.isPlural = lexeme.isPlural
    mention.isDefinite = left.isDefinite
    mention.isHabit = left.isHabit
    if let quotation = text.quotation(at: index), quotation.tokens.count <= 12,
      quotation.isName
        || text.language == .english && !quotation.isStatement && !quotation.isPart
    {
      mention.name = quotation.tokens
      mention.title = quotation.tokens
      mention.phrase = quotation.tokens
      mention.isQuoted = true
    }
    let told = text.language == .russian ? nameBefore(mention) : nameTold(before: mention)
    if let told {
      mention.name = told
      mention.isQuoted = true
    }
    if text.language == .russian, !mention.isDefinite {
      mention.isDefinite = pointsBack(mention, in: sentence)
      // «открывая выставку, посол напомнил»
      mention.isAside = mention.isDefinite && document.isGerund(index - 1)
    }
    describe(&mention)
    readOuter(&mention)
    guard KindRule(text: text).admits(&mention, plainLeft: left.start), !isCreated(mention),
      text.time(at: index) == nil
    else { return nil }
    if mention.kind == .performance,
      head == .tour || document.matches(index, "performance") || isAppearance(mention)
        || document.matches(index, "performances") || document.matches(index, "appearance"),
      !(text.language == .english && mention.phrase.contains { isOfStage($0) }),
      let player = player(before: index, in: sentence, number), player == .musician
    {
      mention.kind = .concert
    }
    if text.language == .english, mention.kind == .performance,
      document.matches(index, "performance") || document.matches(index, "performances"),
      ["musical", "music", "choral", "orchestral", "vocal"].contains(where: {
        document.matches(index - 1, $0)
      })
    {
      mention.kind = .concert
    }
    tellKind(&mention)
    if let told, document.matches(index, "premiere") {
      mention.kind = kindOfPremiere(of: told, at: index) ?? mention.kind
    }
    return mention
  }

  /// "Two shows", "12 plays": a noun after a number.
  func isCounted(_ index: Int) -> Bool {
    document.number(index - 1) != nil || document.lexeme(index - 1).number > 0
  }

  /// "The Budapest Strings play Haydn": a verb after a plural.
  private func isPlayedBySeveral(_ index: Int) -> Bool {
    let form = document.lexeme(index).form
    guard text.language == .english, document.lexeme(index).verb != nil,
      form == .base && document.isPluralLike(index - 1)
        || form == .present && document.isCapitalised(index - 1),
      document.gap(index).isBlank, !document.isCapitalised(index),
      document.lexeme(index - 1).word == nil,
      text.place(at: index - 1)?.form != .adjective
    else { return false }
    switch document.word(index + 1) {
    case .the, .a, .its, .their, .at, .in, .for: return true
    default: return document.isCapitalised(index + 1) && document.gap(index + 1).isBlank
    }
  }

  /// "Is showing", "are staging": a verb after all.
  private func isProgressive(_ index: Int) -> Bool {
    // "they talk in our auditorium", "both teachers talk about a camp"
    if document.matches(index, "talk") {
      return document.word(index - 1) == .they || document.word(index - 1) == .will
        || document.isPluralLike(index - 1) && document.gap(index).isBlank
    }
    guard document.lexeme(index).form == .gerund, document.lexeme(index).verb != nil else {
      return false
    }
    switch document.word(index - 1) {
    case .is, .are, .was, .were, .be, .been, .not: return true
    default: return false
    }
  }

  /// Whether a Russian noun alone means what was told of: «Выставка продлится до …», «на концерте …».
  private func pointsBack(_ mention: Mention, in sentence: Range<Int>) -> Bool {
    let head = mention.headToken
    guard mention.phrase.count == 1 || isOnly(mention), mention.name == nil else { return false }
    if document.gap(head).isBlank, isMeantAgain(head, in: sentence) { return true }
    // «3 мая. Хор из Тарту. Концерт, по замыслу, без перерыва»
    let isFirst =
      mention.phrase.lowerBound == sentence.lowerBound
      || head - 1 == sentence.lowerBound && document.matchesCyrillic(head - 1, "все")
    if isFirst, Agenda(text: text).day(of: mention.sentence) != nil { return true }
    if isFirst || isOfFilmsBefore(head, in: sentence), tellsDay(after: head) { return true }
    if isFirst, isDatedSubject(head) { return true }
    if isViewed(head) || isAlreadyOpened(head) || goesOn(head) { return true }
    guard
      head == sentence.lowerBound || document.gap(head).contains(.comma)
        // «Работу ярмарка прекратит 15 сентября»
        || head == sentence.lowerBound + 1 && document.matchesCyrillic(head - 1, "работу")
        || isBehindOpening(head, in: sentence)
    else { return false }
    if head == sentence.lowerBound,
      isObjectAlone(head) || isSubjectAlone(head, in: sentence)
        || lastsBehindAside(head, in: sentence)
    {
      return true
    }
    for index in head + 1..<min(head + 4, sentence.upperBound) {
      if document.gap(index).separates { return false }
      switch document.verb(index) {
      case .hold, .begin, .end, .last, .show, .celebrate, .plan, .postpone, .cancel, .perform,
        .give:
        return true
      case nil where document.isPresentVerb(index): return true
      default: continue
      }
    }
    return false
  }

  /// «В столице ярмарка пробудет до 21 мая», «…; экспозиция останется до осени»: what lasts or ends was told of.
  private func goesOn(_ head: Int) -> Bool {
    func isBound(_ index: Int) -> Bool {
      document.verb(index) == .last || document.verb(index) == .end
    }
    // «работать экспозиция будет до конца месяца»
    if document.gap(head).isBlank, document.matchesCyrillic(head - 1, "работать"),
      document.word(head + 1) == .will
    {
      return true
    }
    // «Москва прощается с экспозицией»
    return document.gap(head + 1).isBlank && isBound(head + 1)
      || document.matchesCyrillic(head - 1, "с") && isBound(head - 2)
  }

  /// Who is last said to play before a token, in its sentence or the one before.
  private func player(before index: Int, in sentence: Range<Int>, _ number: Int) -> NounClass? {
    let start = number > 0 ? text.sentences[number - 1].tokens.lowerBound : sentence.lowerBound
    return (start..<index).reversed().lazy.compactMap { token -> NounClass? in
      switch document.lexeme(token).noun {
      case .musician: .musician
      case .performer: .performer
      default: nil
      }
    }.first
  }

  /// Whether what follows takes the head's place, as "hall" does in "concert hall".
  private func isVoided(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard text.language == .english else {
      // «Дворец форумов», «зал церемоний»
      let next = document.lexeme(index + 1)
      if document.gap(index + 1) == .hyphen, next.noun == .venue || next.noun == .institution {
        return next.head == nil
      }
      let before = document.lexeme(index - 1)
      return document.gap(index).isBlank && before.noun == .venue && before.head == nil
        && document.lexeme(index).noun == nil
    }
    // "at the Palace of Congresses"
    if document.word(index - 1) == .of, document.isCapitalised(index),
      document.lexeme(index - 2).noun == .venue, document.isCapitalised(index - 2),
      document.lexeme(index - 2).head == nil, document.lexeme(index).isPlural
    {
      return true
    }
    // "at the Palais des Expositions"
    if document.matches(index - 1, "des"),
      document.matches(index - 2, "palais") || document.matches(index - 2, "parc")
    {
      return true
    }
    let next = index + 1
    // "the Opera and Ballet Theatre"
    if document.word(next) == .and, document.isCapitalised(index), document.isCapitalised(next + 1),
      document.isCapitalised(next + 2), document.gap(next + 2).isBlank
    {
      switch document.lexeme(next + 2).noun {
      case .venue, .institution, .musician, .performer: return true
      default: break
      }
    }
    guard next < sentence.upperBound,
      document.gap(next).isBlank || document.gap(next) == .hyphen
    else { return false }
    let lexeme = document.lexeme(next)
    if lexeme.traits.contains(.voidsHead) {
      // "exhibition house guests": but "Concert Hall opens" is void, "festival participants" too
      return lexeme.head == nil || lexeme.noun == .venue
    }
    if lexeme.noun == .venue || lexeme.noun == .institution { return lexeme.head == nil }
    // "the Budapest Festival Orchestra"
    if lexeme.noun == .musician || lexeme.noun == .performer, lexeme.head == nil,
      document.isCapitalised(next) || !document.isCapitalised(index)
    {
      return true
    }
    // "a festival official told"
    if document.matches(next, "official") || document.matches(next, "officials") {
      return document.lexeme(next + 1).head == nil && document.lexeme(next + 1).noun == nil
    }
    return lexeme.noun == .official || lexeme.noun == .office
  }

  /// Whether the head is part of a name in quotation marks, which a head outside has already.
  private func isInsideName(_ index: Int) -> Bool {
    guard let quotation = text.quotation(at: index),
      quotation.isName || quotation.tokens.count <= 6 && !quotation.isPart
    else { return false }
    // a name that is all there is: «Maqom Art Festival»
    return !KindRule(text: text).isOwnName(quotation)
  }

  func isHeading(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 16 && !document.gap(tokens.upperBound).contains(.stop)
      && (tokens.lowerBound == 0 || document.gap(tokens.lowerBound).contains(.paragraph))
  }

  /// Reads the number and year of the edition, and what the phrase is about.
  private func describe(_ mention: inout Mention) {
    for index in mention.phrase {
      let lexeme = document.lexeme(index)
      if lexeme.isOrdinal, index < mention.headToken { mention.edition = Int(lexeme.number) }
      if let number = document.ordinal(index), index < mention.headToken {
        mention.edition = number
      }
      if let number = document.number(index), (1900...2100).contains(number) {
        mention.year = number
      }
      if lexeme.traits.contains(.culture) { mention.isCultural = true }
      if !lexeme.traits.isDisjoint(with: [.business, .sport, .politics]), !document.isOfArt(index) {
        mention.isForeign = true
      }
      if lexeme.traits.contains(.habit) { mention.isHabit = mention.isHabit || mention.isPlural }
    }
  }
}
