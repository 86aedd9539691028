import Gazetteer

/// A verb that tells when its clause is, whatever it says: "sat", "are", "will".
struct FiniteVerb: Hashable {
  let token: Int
  let time: Tense.Time
}

/// Which finite verb a time belongs to, so that "on Friday" is the last one or the next.
extension TenseReader {
  /// The finite verb of an English clause that stands nearest before some tokens, else the first after them.
  func finiteVerb(around tokens: Range<Int>, in clause: Range<Int>) -> FiniteVerb? {
    guard text.language == .english else { return nil }
    if let before = finiteVerb(before: tokens.lowerBound, in: clause) { return before }
    var index = tokens.upperBound
    while index < clause.upperBound, document.gap(index).isDisjoint(with: [.semicolon, .stop]) {
      if let time = finiteTime(at: index) { return FiniteVerb(token: index, time: time) }
      index += 1
    }
    return nil
  }

  /// The finite verb nearest before a token.
  func finiteVerb(before end: Int, in clause: Range<Int>) -> FiniteVerb? {
    var index = end - 1
    while index >= clause.lowerBound, document.gap(index + 1).isDisjoint(with: [.semicolon, .stop])
    {
      if let time = finiteTime(at: index) { return FiniteVerb(token: index, time: time) }
      index -= 1
    }
    return nil
  }

  /// The time that a token tells as a finite verb or its auxiliary; nil if it is none.
  private func finiteTime(at index: Int) -> Tense.Time? {
    if text.quotation(at: index)?.isName ?? false { return nil }
    switch document.word(index) {
    case .is, .are, .am: return document.word(index + 1) == .to ? .future : .present
    case .was, .were: return document.word(index + 1) == .to ? nil : .past
    case .has, .have, .had:
      if document.word(index + 1) == .to { return .future }
      let next = document.word(index + 1) == .adverb ? index + 2 : index + 1
      let isPerfect =
        document.word(next) == .been || document.lexeme(next).form == .past
        || document.isPastByEnding(next) || document.word(index) == .had
      return isPerfect ? .past : .present
    case .will, .would, .should, .can: return .future
    case .could: return document.matches(index, "could") ? .past : .future
    case nil: break
    default: return nil
    }
    if document.matches(index, "did") { return .past }
    if document.matches(index, "does") { return .present }
    if document.matches(index, "ll"), document.gap(index) == .apostrophe { return .future }
    // "will be held" lies ahead, "a workshop led by" tells no time
    if document.word(index - 1) != .be, document.word(index + 1) != .by,
      TenseReader.irregularPasts.contains(where: { document.matches(index, $0) })
    {
      return .past
    }
    guard let sense = document.verb(index) else {
      return document.isPastByEnding(index) && !isReduced(index) ? .past : nil
    }
    guard isVerb(index) else { return nil }
    switch document.lexeme(index).form {
    case .present: return .present
    case .past where !isReduced(index): return tense(at: index, sense).time
    default: return nil
    }
  }

  /// Whether a past form may be a participle that only describes the noun before it: "a play written by".
  private func isReduced(_ index: Int) -> Bool {
    switch document.word(index - 1) {
    case .they, .it, .who, .which, .that, .also: return false
    default:
      return TenseReader.followsParticiple(document.word(index + 1)) || isDedicated(index)
    }
  }

  /// "Dedicated to", "timed to coincide with": a past form that only tells what something is for.
  private func isDedicated(_ index: Int) -> Bool {
    document.word(index + 1) == .to
      && ["dedicated", "devoted", "timed"].contains { document.matches(index, $0) }
  }

  /// "A symposium organised with the museum is to bring forty architects": whether a past form describes the noun before it, since
  /// the verb of both follows.
  func describes(_ index: Int, before end: Int) -> Bool {
    guard text.language == .english, document.lexeme(index).form == .past else { return false }
    switch document.word(index - 1) {
    case nil: break
    default: return false
    }
    switch document.word(index + 1) {
    case .with, .by, .in, .at, .for, .from, .on, .to: break
    default: return false
    }
    for next in Range(from: index + 2, upTo: min(end, index + 16)) {
      guard document.gap(next).joins else { return false }
      switch document.word(next) {
      case .is, .are, .was, .were, .will, .has, .have, .had, .would: return true
      case .which, .who, .that, .where, .and, .but, .as: return false
      default: if document.verb(next) != nil, isVerb(next) { return false }
      }
    }
    return false
  }

  /// "Will host a show organised by the embassy", "holds an evening dedicated to a poet": whether a past form only describes the object
  /// of the verb before it.
  func describesObject(_ index: Int, after start: Int) -> Bool {
    guard text.language == .english, document.lexeme(index).form == .past,
      document.word(index - 1) == nil, document.gap(index).isSubset(of: [.space, .closeQuote])
    else { return false }
    switch document.word(index + 1) {
    case .by: break
    case .to where isDedicated(index): break
    default: return false
    }
    // "plans to hold a workshop led by"
    if Range(from: start, upTo: index - 1).contains(where: {
      document.word($0) == .to && document.lexeme($0 + 1).verb != nil
        && document.lexeme($0 + 1).form == .base
    }) {
      return true
    }
    guard let verb = finiteVerb(before: index, in: start..<index) else { return false }
    // "who won the prize performed by the river": a clause between has a verb of its own
    return !(verb.token - 2..<verb.token).contains {
      switch document.word($0) {
      case .which, .who, .that: true
      default: false
      }
    }
  }

  /// Past forms of verbs that no list of happenings has.
  private static let irregularPasts: [StaticString] = [
    "sat", "stood", "rose", "fell", "felt", "broke", "spoke", "chose", "drove", "rode", "woke",
    "wore", "lost", "left", "sent", "spent", "slept", "swept", "kept", "wept", "crept", "leapt",
    "dealt", "meant", "bent", "lent", "lit", "hit", "swam", "sank", "shook", "took", "forgot",
    "forgave", "froze", "flew", "grew", "blew", "threw", "drew", "knew", "caught", "taught",
    "thought", "fought", "bought", "brought", "sought", "heard", "held", "sold", "told", "found",
    "wound", "ran", "began", "sang", "rang", "sprang", "ate", "came", "went", "saw", "gave",
    "made", "met", "won", "paid", "said", "had", "got", "led", "fed", "bled", "sped", "hung",
    "stuck", "struck", "swung", "wrote",
  ]
}

extension Document {
  /// Where "for the first time" or "once again" begins that ends at a token between an auxiliary and its verb.
  func startOfRepetition(endingAt index: Int) -> Int? {
    if matches(index, "time"), word(index - 2) == .the, word(index - 3) == .for,
      lexeme(index - 1).isOrdinal || word(index - 1) == .last
    {
      return index - 3
    }
    return (matches(index, "again") || matches(index, "more")) && matches(index - 1, "once")
      ? index - 1 : nil
  }

  /// "The trio from Oslo plays two concerts", "the museum shows three exhibitions": no noun stands before a number.
  func isVerbBeforeNumber(_ index: Int) -> Bool {
    let lexeme = lexeme(index)
    guard lexeme.verb != nil, lexeme.form == .present, !isCapitalised(index),
      gap(index + 1).isBlank
    else { return false }
    return number(index + 1) != nil || self.lexeme(index + 1).number > 0 || word(index + 1) == .a
  }

  /// "Before invited guests", "to an invited audience": a past form that only says which.
  func isInvitedGuest(_ index: Int) -> Bool {
    guard matches(index, "invited"), gap(index + 1).isBlank,
      lexeme(index + 1).noun != nil || lexeme(index + 1).traits.contains(.audience)
    else { return false }
    switch word(index - 1) {
    case .before, .for, .to, .of, .with, .and, .from, .a, .the: return true
    default: return false
    }
  }

  /// "It was decided to hold", "it was agreed on Monday to hold": whether a word tells that what follows is to be.
  func isDeciding(_ index: Int) -> Bool {
    [
      "decided", "agreed", "resolved", "ordered", "instructed", "asked", "recommended", "possible",
      "ready",
    ].contains { matches(index, $0) }
  }

  /// The "t" of "won't", "didn't".
  func isContracted(_ index: Int) -> Bool { matches(index, "t") && gap(index) == .apostrophe }

  /// "Taught folk dances": what is danced, and not that somebody dances.
  func isDance(_ index: Int) -> Bool {
    (matches(index, "dances") || matches(index, "dance")) && !isCapitalised(index - 1)
      && ["folk", "national", "traditional", "ballroom", "court", "ritual"].contains {
        matches(index - 1, $0)
      }
  }

  /// Whether an article or the like stands right before a word, which then is no verb: "the complete nocturnes".
  func isDetermined(_ index: Int) -> Bool {
    guard gap(index).isBlank else { return false }
    switch word(index - 1) {
    case .the, .a, .its, .their: return true
    default: return false
    }
  }

  /// Whether an unknown small word ends like a regular past: "delighted", "clapped".
  func isPastByEnding(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), lexemes[index].verb == nil, lexemes[index].word == nil,
      lexemes[index].noun == nil, lexemes[index].head == nil, !isCapitalised(index)
    else { return false }
    let token = tokens[index]
    return token.end - token.start > 4
      && bytes[token.end - 2] == UInt8(ascii: "e") && bytes[token.end - 1] == UInt8(ascii: "d")
      && bytes[token.end - 3] != UInt8(ascii: "e")
  }
}
