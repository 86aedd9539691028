import Gazetteer

/// Puts the title of a Russian occasion into the nominative: «выставку графики» is «выставка графики».
struct RussianNominative {
  /// The words to be changed, by their token.
  private typealias Changes = [Int: String]

  let document: Document

  /// A title's text with its head noun, and what agrees with it before it, in the nominative of their number; all
  /// behind the head as it is, but for a second head after «и».
  ///
  /// The text as it is where the head, its number or a word before it is not known for certain: a wrong form
  /// is worse than an oblique one. Where no noun of the title is at the token of the head, the head is the first
  /// noun behind adjectives.
  func text(_ title: Range<Int>, head: Int) -> String {
    guard let head = title.contains(head) && isNoun(head) ? head : firstNoun(title),
      let changes = changes(title, head: head, in: nil), !changes.isEmpty
    else { return document.text(title) }
    var text = ""
    for index in title {
      if index > title.lowerBound { text += between(index - 1, index) }
      text += changes[index] ?? word(index)
    }
    return text
  }

  /// The changes that make a phrase a nominative, in whatever case it is or in one of some cases; nil if that is not sure.
  private func changes(_ title: Range<Int>, head: Int, in allowed: RussianCases?) -> Changes? {
    let compound = compound(of: head, in: title)
    guard let head = headNoun(of: compound) else { return nil }
    var cases = head.noun.cases
    if cases.contains("g"), isCounted(title.lowerBound) { cases = ["N", "G"] }
    if let allowed { cases.formIntersection(allowed) }

    // «концерта-лекции», but not «мастер-классам»
    var nouns = [head.index: head.noun]
    for index in compound where index < head.index {
      guard let noun = noun(index), !noun.cases.isDisjoint(with: cases) else { continue }
      nouns[index] = noun
      cases.formIntersection(noun.cases)
    }
    let modified = nouns.keys.min().flatMap { nouns[$0] } ?? head.noun
    guard let adjectives = adjectives(title.lowerBound..<compound.lowerBound) else { return nil }
    for adjective in adjectives.values {
      cases.formIntersection(adjective.cases(modified.gender))
    }
    let rest = compound.upperBound..<title.upperBound
    guard let isPlural = isPlural(cases, before: title.lowerBound),
      !rest.contains(where: isOfAnotherPart),
      !head.noun.isPerson || !tellsName(rest, ofMany: isPlural)
    else { return nil }

    var changes: Changes = [:]
    for (index, noun) in nouns {
      guard let form = noun.nominative(isPlural: isPlural) else { return nil }
      changes[index] = form
    }
    for (index, adjective) in adjectives {
      changes[index] = adjective.nominative(modified.gender, isPlural: isPlural)
    }
    return joined(changes, with: rest, of: cases)
  }

  /// The changes with those of a second head: «концертов и выставок»; nil if there is one that is not known.
  private func joined(_ changes: Changes, with rest: Range<Int>, of cases: RussianCases) -> Changes?
  {
    guard let next = rest.first else { return changes }
    if document.gap(next).contains(.comma) { return nil }
    guard document.word(next) == .and, document.gap(next).isBlank else { return changes }
    let second = next + 1..<rest.upperBound
    let both = Set(cases.flatMap { "\($0.lowercased())\($0.uppercased())" })
    guard let head = firstNoun(second), let others = self.changes(second, head: head, in: both)
    else { return nil }
    return changes.merging(others) { first, _ in first }
  }

  /// Whether a word behind a head belongs to another part of the sentence, so that the title is no phrase: a verb in
  /// «школьников лепить кувшины» or «певцов ждут», a subject in «на открытии министр культуры».
  private func isOfAnotherPart(_ index: Int) -> Bool {
    guard !document.isCapitalised(index), document.gap(index).isBlank,
      document.word(index - 1) == nil
    else { return false }
    let lexeme = document.lexeme(index)
    switch lexeme.declension {
    case .masculine where lexeme.noun != nil || lexeme.head != nil: return lexeme.endingLength == 0
    case .softMasculine: return document.hasEnding(index, "ь")
    default:
      return RussianNominative.otherEndings.contains { document.hasEnding(index, $0) }
    }
  }

  /// The endings of verbs, and of adjectives in the nominative or accusative.
  private static let otherEndings: [StaticString] = [
    "ть", "ят", "ут", "ют", "ый", "ая", "ую", "ые",
  ]

  /// Whether a name follows a person, in whose case it is, so that it would have to change, too: «гитариста Яна Скрыгана», but not
  /// «артистов Большого театра», «мастеров Армении».
  private func tellsName(_ rest: Range<Int>, ofMany isPlural: Bool) -> Bool {
    var names = 0
    for index in rest {
      let lexeme = document.lexeme(index)
      if document.gap(index).contains(.openQuote) { return !isPlural }
      if lexeme.word != nil { break }
      let isOfNext =
        adjective(index) != nil && index + 1 < rest.upperBound
        && !document.isCapitalised(index + 1) && document.word(index + 1) == nil
      let isName =
        document.isCapitalised(index) && !isOfNext && lexeme.noun == nil && lexeme.head == nil
      names = isName ? names + 1 : 0
      if names == (isPlural ? 2 : 1) { return true }
    }
    return false
  }

  /// The tokens that hyphens join with a head: «выставки-ярмарки».
  private func compound(of head: Int, in title: Range<Int>) -> Range<Int> {
    var compound = head..<head + 1
    while compound.lowerBound > title.lowerBound, document.gap(compound.lowerBound) == .hyphen {
      compound = compound.lowerBound - 1..<compound.upperBound
    }
    while compound.upperBound < title.upperBound, document.gap(compound.upperBound) == .hyphen {
      compound = compound.lowerBound..<compound.upperBound + 1
    }
    return compound
  }

  /// The last noun of a compound, whose ending tells its case; nil if it is none that is known.
  private func headNoun(of compound: Range<Int>) -> (index: Int, noun: RussianNoun)? {
    // «фестиваля-2019»
    guard
      let index = compound.last(where: { !document.tokens[$0].flags.contains(.number) }),
      let noun = noun(index)
    else { return nil }
    return (index, noun)
  }

  /// The adjectives among the words before a head; nil if one of the words is neither an adjective nor such as stays as it is.
  private func adjectives(_ tokens: Range<Int>) -> [Int: RussianAdjective]? {
    var adjectives: [Int: RussianAdjective] = [:]
    for index in tokens {
      let after = document.gap(index + 1)
      guard after.isBlank || after == .hyphen || after == [.comma, .space] else { return nil }
      // «XXV», «российско-», «34-», «международного и»
      if document.roman(index) != nil || after == .hyphen { continue }
      if document.word(index) == .and, index > tokens.lowerBound { continue }
      guard let adjective = adjective(index) else { return nil }
      adjectives[index] = adjective
    }
    return adjectives
  }

  private func adjective(_ index: Int) -> RussianAdjective? {
    if document.gap(index) == .hyphen, document.tokens[index - 1].flags.contains(.number) {
      return RussianAdjective(afterDigits: word(index))
    }
    let lexeme = document.lexeme(index)
    guard lexeme.noun == nil, lexeme.head == nil else { return nil }
    switch lexeme.word {
    case nil, .next, .last, .lastYear, .culture, .cultural, .other, .such:
      return RussianAdjective(word(index))
    default: return nil
    }
  }

  private func noun(_ index: Int) -> RussianNoun? {
    RussianNoun(word(index), document.lexeme(index))
  }

  private func isNoun(_ index: Int) -> Bool { noun(index) != nil }

  /// The first noun that only adjectives, ordinals and halves of words stand before.
  private func firstNoun(_ title: Range<Int>) -> Int? {
    title.first {
      isNoun($0)
        || document.roman($0) == nil && document.gap($0 + 1) != .hyphen && adjective($0) == nil
    }.flatMap { isNoun($0) ? $0 : nil }
  }

  /// Whether what may be some cases is in the plural, by its form or by what governs it; nil if either may be.
  private func isPlural(_ cases: RussianCases, before start: Int) -> Bool? {
    var cases = cases
    if cases.isOfBothNumbers, let governed = governed(start), !cases.isDisjoint(with: governed) {
      cases.formIntersection(governed)
    }
    guard !cases.isEmpty, !cases.isOfBothNumbers else { return nil }
    return cases.isPlural
  }

  /// «Три фильма», «4 концерта»: whether the word before a phrase puts a plural into the form of the genitive.
  private func isCounted(_ start: Int) -> Bool {
    guard document.gap(start).isBlank else { return false }
    let lexeme = document.lexeme(start - 1)
    let number =
      lexeme.number > 0 && !lexeme.isOrdinal ? Int(lexeme.number) : document.number(start - 1)
    return number.map { (2...4).contains($0) } ?? false
  }

  /// The cases that the word before a phrase puts it into: «после выставки», «открытие выставки»; nil if it is none that governs.
  private func governed(_ start: Int) -> RussianCases? {
    guard start > 0, document.gap(start).isBlank else { return nil }
    let before = document.tokens[start - 1]
    if let cases = RussianNominative.government[before.hash] { return cases }
    let isGoverning =
      RussianNominative.governing.contains { document.begins(start - 1, $0) }
      || !document.isCapitalised(start - 1)
        && RussianNominative.actions.contains { document.hasEnding(start - 1, $0) }
    return isGoverning ? ["g"] : nil
  }

  private func word(_ index: Int) -> String { document.text(index..<index + 1) }

  private func between(_ first: Int, _ second: Int) -> String {
    String(
      decoding: document.bytes[document.tokens[first].end..<document.tokens[second].start],
      as: UTF8.self)
  }

  /// The cases behind prepositions, and behind nouns that an occasion in the singular follows.
  private static let government = WordTable<RussianCases>([
    (
      ["g", "G"],
      "после из от до у для без около возле вокруг среди против кроме помимо вместо накануне ради вне внутри ввиду вследствие"
    ),
    (
      ["g"],
      """
      рамках рамки ходе время времени день дни дня дней дню днем начало начала началу началом конец конца концу конце \
      концом разгар канун кануне старт старта старту стартом итоги итогам итогов срок сроки тема темы теме тему \
      темой гости гостей гостям гостем
      """
    ),
    (["g", "G", "i", "I"], "с со"), (["d", "D"], "к ко благодаря вопреки согласно"),
    (["a", "A"], "про через сквозь"), (["p", "P"], "о об при"), (["i", "I"], "над перед"),
  ])

  /// The beginnings of nouns behind which an occasion stands in the genitive, mostly in the singular.
  private static let governing: [StaticString] = [
    "открыти", "закрыти", "завершени", "проведени", "участи", "участник", "участниц", "организац",
    "организатор", "подготовк", "презентац", "церемони", "финал", "посетител", "директор",
    "куратор",
    "экспонат", "афиш", "лауреат", "победител", "формат",
  ]

  /// The endings of nouns of action: «проведение», «продолжением».
  private static let actions: [StaticString] = [
    "ение", "ению", "ением", "ания", "ание", "анию", "анием",
  ]
}
