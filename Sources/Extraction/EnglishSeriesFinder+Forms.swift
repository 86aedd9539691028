import Chronology
import Gazetteer

/// The words that stand for an edition without its noun.
extension EnglishSeriesFinder {
  func isAny(_ index: Int, _ words: [StaticString]) -> Bool {
    words.contains { document.matches(index, $0) }
  }

  /// "The 2015 edition", "its third edition", "last year's edition", "the edition of 2012", "the Abidjan
  /// edition".
  func edition(at index: Int, in tokens: Range<Int>) -> Form? {
    guard isAny(index, ["edition", "editions", "instalment", "installment"]) else { return nil }
    var form = Form(phrase: index..<index + 1)
    var isTold = false
    var back = index - 1
    scan: while back >= tokens.lowerBound, index - back <= 7, document.gap(back + 1).joins {
      if let place = text.place(at: back) {
        // "the Tamil edition" is of a book
        guard place.isCity, place.tokens.upperBound == index else { return nil }
        form.placeRole = .location
        form.phrase = place.tokens.lowerBound..<index + 1
        isTold = true
        break
      }
      let lexeme = document.lexeme(back)
      switch lexeme.word {
      case .the, .its, .their, .a: break scan
      case .this, .current:
        form.isCurrent = true
        isTold = true
      case .next, .last:
        isTold = true
        if document.word(back + 1) == .year { form.year = year(after: back) ?? 0 }
      case .year: break
      case .adverb:
        if document.matches(back, "earlier") { isTold = true }
      case nil:
        if lexeme.isOrdinal {
          form.edition = Int(lexeme.number)
          form.isCurrent = true
          isTold = true
        } else if let number = document.ordinal(back), document.number(back) == nil {
          form.edition = number
          form.isCurrent = true
          isTold = true
        } else if let number = document.number(back), (1900...2100).contains(number) {
          form.year = number
          isTold = true
        } else if isAny(back, ["previous", "preceding", "following", "maiden"]) {
          isTold = true
        } else if document.matches(back, "inaugural") {
          form.edition = 1
          isTold = true
        } else if lexeme.noun != nil || lexeme.verb != nil && lexeme.traits.isEmpty
          || isAny(back, ["limited", "special", "print", "new", "pocket", "bilingual", "critical"])
        {
          break scan
        }
      default: break scan
      }
      form.phrase = back..<index + 1
      back -= 1
    }
    if document.word(index + 1) == .of {
      guard let number = document.number(index + 2), (1900...2100).contains(number) else {
        return nil
      }
      form.year = number
      form.phrase = form.phrase.lowerBound..<index + 3
      isTold = true
    }
    // an edition of a book
    guard isTold, !document.gap(index + 1).contains(.hyphen),
      !tokens.contains(where: { isAny($0, ["translated", "printed", "publisher", "published"]) })
    else { return nil }
    if form.year > 0 { form.isCurrent = form.year == published?.year }
    return form
  }

  /// The year that "last year" and the like mean.
  func year(after index: Int) -> Int? {
    guard let published, document.word(index + 1) == .year else { return nil }
    return switch document.word(index) {
    case .last: published.year - 1
    case .this: published.year
    case .next: published.year + 1
    default: nil
    }
  }

  /// "Last year's was held in Kazan", "This year's, which was to have run …".
  func possessive(at index: Int, in tokens: Range<Int>) -> Form? {
    guard document.matches(index, "s"), document.gap(index) == .apostrophe,
      index + 1 < tokens.upperBound
    else { return nil }
    let next = index + 1
    guard document.gap(next).isBlank ? isPredicate(next) : isRelative(next) else { return nil }
    var form = Form(phrase: index - 1..<index + 1)
    if let year = year(after: index - 2) {
      form.year = year
      form.phrase = index - 2..<index + 1
    } else if let number = document.number(index - 1), (1900...2100).contains(number) {
      form.year = number
    } else {
      return nil
    }
    form.isCurrent = form.year == published?.year
    return form
  }

  /// "At the one in 2019", "the one of 2008".
  func one(at index: Int, in tokens: Range<Int>) -> Form? {
    guard isAny(index, ["one", "ones"]), document.word(index - 1) == .the,
      document.word(index + 1) == .in || document.word(index + 1) == .of,
      let year = document.number(index + 2), (1900...2100).contains(year)
    else { return nil }
    var form = Form(phrase: index - 1..<index + 3)
    form.year = year
    form.isCurrent = year == published?.year
    return form
  }

  /// "The concerts are given every night, the last one on 4 August", "four concerts, the first one on Monday": one of those
  /// that the sentence tells of.
  private func isOfSeveral(_ index: Int, in tokens: Range<Int>) -> Bool {
    Range(from: tokens.lowerBound, upTo: index - 1).contains {
      document.lexeme($0).isPlural
        && document.lexeme($0).head.map { !$0.isRecurring && !$0.encloses } ?? false
    }
  }

  /// "The first one, in 1999", "the last took place in 2016", "The next will be held in Riga".
  func counted(at index: Int, in tokens: Range<Int>, _ found: [Mention]) -> Form? {
    let lexeme = document.lexeme(index)
    let number = lexeme.isOrdinal ? Int(lexeme.number) : document.ordinal(index) ?? 0
    guard
      number > 0 || isAny(index, ["last", "next", "previous", "inaugural", "earlier", "another"]),
      text.time(at: index) == nil, index > tokens.lowerBound
    else { return nil }
    let isBare = !isAny(index + 1, ["one", "ones"])
    if !isBare, isOfSeveral(index, in: tokens) { return nil }
    let isAnother = document.matches(index, "another")
    switch document.word(index - 1) {
    case .the, .its, .their, .this: break
    case .a: guard !isBare, number == 0 else { return nil }
    default: guard isAnother, !isBare else { return nil }
    }
    let next = isBare ? index + 1 : index + 2
    let start = isAnother ? index : index - 1
    if isBare {
      // "for the third, in 2021, Nairobi has put in a bid"
      let isForIt = document.word(start - 1) == .for && start - 1 == tokens.lowerBound
      guard
        start == tokens.lowerBound || document.gap(start).separates || isForIt
          || document.word(start - 1) == .and || document.word(start - 1) == .but,
        isForIt
          ? isRelative(next)
          : document.gap(next).isBlank
            // "the first was held in Paphos and the second in Limassol"
            ? isPredicate(next)
              || document.word(next) == .in && found.contains(where: { $0.series != nil })
            : isRelative(next)
      else { return nil }
    } else {
      guard document.word(next) != .of, !document.gap(next).contains(.hyphen) else { return nil }
    }
    let rest = Range(from: next, upTo: min(next + EnglishSeriesFinder.reach, tokens.upperBound))
    guard isDated(rest) else { return nil }
    var form = Form(phrase: start..<next)
    form.edition = document.matches(index, "inaugural") ? 1 : number
    return form
  }

  /// "It was last held in Vienna in 2011", "the event was first organised in 2012".
  func firstHeld(at index: Int, in tokens: Range<Int>, _ found: [Mention]) -> Form? {
    guard isAny(index, ["first", "last"]), isHeld(index + 1), text.time(at: index) == nil else {
      return nil
    }
    let rest = Range(
      from: index + 2, upTo: min(index + 2 + EnglishSeriesFinder.reach, tokens.upperBound))
    guard isDated(rest) else { return nil }
    var back = index - 1
    while back >= tokens.lowerBound {
      switch document.word(back) {
      case .was, .were, .had, .has, .been, .adverb: back -= 1
      case .it, .they:
        guard back - tokens.lowerBound <= 8 else { return nil }
        var form = Form(phrase: index..<index + 1)
        form.edition = document.matches(index, "first") ? 1 : 0
        return form
      default:
        // "the festival was first held": bare, so that nothing else is told of it
        guard
          let subject = found.first(where: {
            $0.phrase.contains(back) && $0.isDefinite && $0.name == nil && $0.phrase.count <= 2
          }), subject.phrase.lowerBound <= tokens.lowerBound + 1
        else { return nil }
        var form = Form(phrase: subject.phrase)
        form.edition = document.matches(index, "first") ? 1 : 0
        return form
      }
    }
    return nil
  }

  /// "It was not held in 2020 and 2021", "it did not take place last year".
  func notHeld(at index: Int, in tokens: Range<Int>) -> Form? {
    guard document.word(index) == .it || document.word(index) == .they,
      index - tokens.lowerBound <= 3,
      let not = (index + 1..<index + 4).first(where: {
        document.word($0) == .not || document.word($0) == .never
      }),
      document.lexeme(not + 1).verb == .hold || document.lexeme(not + 2).verb == .hold,
      document.word(not - 1) == .was || document.word(not - 1) == .were
        || document.matches(not - 1, "did")
    else { return nil }
    let rest = Range(from: not, upTo: min(not + 8, tokens.upperBound))
    let isOfYear = text.times(in: rest).contains { time in
      time.tokens.contains {
        document.word($0) == .year
          || document.number($0).map { (1900...2100).contains($0) } ?? false
      }
    }
    return isOfYear ? Form(phrase: index..<index + 1) : nil
  }

  /// "In 2018 it took place in April", "last year it had to be called off".
  func inYear(at index: Int, in tokens: Range<Int>) -> Form? {
    guard document.matches(index, "it") || document.matches(index, "they"), let published,
      isPredicate(index + 1) || document.lexeme(index + 1).form == .past,
      (1...4).contains(index - tokens.lowerBound),
      let time = text.times(in: tokens.lowerBound..<index).first,
      time.tokens.upperBound == index,
      isMovingOn(after: index) || isHeld(in: index + 1..<min(index + 7, tokens.upperBound))
    else { return nil }
    let years = time.tokens.compactMap { token in
      year(after: token) ?? document.number(token).flatMap { (1900...2100).contains($0) ? $0 : nil }
    }
    guard let year = years.first, years.count == 1, year != published.year else { return nil }
    var form = Form(phrase: index..<index + 1)
    form.year = year
    return form
  }

  /// Whether the first verb says that an edition takes place, or does not.
  private func isHeld(in tokens: Range<Int>) -> Bool {
    switch tokens.lazy.compactMap({ document.verb($0) }).first(where: { $0 != .other }) {
    case .hold, .cancel, .begin, .last, .end: true
    default: false
    }
  }

  /// "In 2020 it moves to Yerevan", "it will return to Osh".
  private func isMovingOn(after index: Int) -> Bool {
    let verb = document.word(index + 1) == .will ? index + 2 : index + 1
    return isAny(
      verb,
      [
        "moves", "move", "moved", "comes", "come", "goes", "go", "returns", "return", "travels",
        "travel",
      ])
      && document.word(verb + 1) == .to
  }

  /// "The company last performed in Zambia in 2008", "it had last been here in 2008".
  func played(at index: Int, in tokens: Range<Int>) -> Form? {
    guard document.matches(index, "last"), text.time(at: index) == nil,
      isAny(
        index + 1,
        ["performed", "played", "danced", "sang", "appeared", "came", "visited", "toured", "been"])
    else { return nil }
    let rest = Range(from: index + 1, upTo: tokens.upperBound)
    let year = yearsBack(in: rest)
    guard year != nil || isDated(rest) else { return nil }
    var form = Form(phrase: index..<index + 1)
    form.year = year ?? 0
    form.isVisit = true
    return form
  }

  /// "Its previous visit, with Halka, lies eleven years back", "the choir's last tour of Korea was in 2009".
  func visit(at index: Int, in tokens: Range<Int>) -> Form? {
    guard document.lexeme(index).isOrdinal || isAny(index, ["last", "previous", "earlier"]),
      isAny(index + 1, ["visit", "appearance", "tour", "trip", "journey", "stint"]),
      text.time(at: index) == nil
    else { return nil }
    switch document.word(index - 1) {
    case .its, .their, .the: break
    default:
      guard document.matches(index - 1, "s") || document.gap(index).contains(.apostrophe) else {
        return nil
      }
    }
    let year = yearsBack(in: tokens)
    guard year != nil || isDated(tokens) else { return nil }
    var form = Form(phrase: index..<index + 2)
    form.year = year ?? 0
    form.isVisit = true
    form.work = work(after: index + 2, in: tokens)
    return form
  }

  /// What was brought: "with Halka", "with "The Nose"".
  private func work(after start: Int, in tokens: Range<Int>) -> Range<Int>? {
    guard document.word(start) == .with else { return nil }
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    if let name = grammar.quotedName(at: start + 1) { return name }
    guard document.isCapitalised(start + 1), let run = grammar.capitalisedRun(at: start + 1) else {
      return nil
    }
    // "Moniuszko's Halka"
    let owner = run.last { document.matches($0, "s") && document.gap($0) == .apostrophe }
    return Range(from: owner.map { $0 + 1 } ?? run.lowerBound, upTo: run.upperBound)
  }

  /// The year that "eleven years back" means.
  private func yearsBack(in tokens: Range<Int>) -> Int? {
    guard let published else { return nil }
    for index in tokens
    where document.word(index) == .year && isAny(index + 1, ["back", "ago", "earlier"]) {
      let lexeme = document.lexeme(index - 1)
      let count = document.number(index - 1) ?? (lexeme.isOrdinal ? 0 : Int(lexeme.number))
      if (1...99).contains(count) { return published.year - count }
    }
    return nil
  }

  /// "I remember 2006, too".
  func remembered(at index: Int, in tokens: Range<Int>) -> Form? {
    guard document.lexeme(index).verb == .say || document.lexeme(index).verb == .other,
      isAny(index, ["remember", "remembers", "remembered", "recall", "recalls"]),
      let year = document.number(index + 1), (1900...2100).contains(year),
      document.gap(index + 2).separates
    else { return nil }
    var form = Form(phrase: index + 1..<index + 2)
    form.year = year
    return form
  }

  // MARK: what follows

  /// Whether a verb of being or happening stands at a token: "was held", "took place", "drew 1,900".
  func isPredicate(_ index: Int) -> Bool {
    switch document.word(index) {
    case .was, .were, .is, .are, .will, .has, .had, .would, .should, .could: return true
    case nil:
      let lexeme = document.lexeme(index)
      return lexeme.verb != nil && (lexeme.form == .past || lexeme.form == .present)
        && lexeme.head == nil && lexeme.noun == nil && lexeme.traits.isEmpty
        && document.lexeme(index + 1).head == nil
    default: return false
    }
  }

  /// "…, held in 2011", "…, in 1999", "…, which was".
  private func isRelative(_ index: Int) -> Bool {
    guard document.gap(index) == [.comma, .space] || document.gap(index).contains(.openParenthesis)
    else { return false }
    switch document.word(index) {
    case .in, .which, .at: return true
    // "this year's, the fifth, will be held"
    case .the: return document.lexeme(index + 1).isOrdinal
    default: return isHeld(index)
    }
  }

  private func isHeld(_ index: Int) -> Bool {
    document.verb(index) == .hold && document.lexeme(index).form == .past
  }

  /// Whether a year, a month or the like is told.
  func isDated(_ tokens: Range<Int>) -> Bool {
    text.times(in: tokens).contains { time in
      time.tokens.contains {
        document.lexeme($0).month != 0 || document.word($0) == .year
          || document.lexeme($0).season != 0 || document.word($0) == .ago
          || document.number($0).map { (1900...2100).contains($0) } ?? false
      }
    }
  }
}
