/// Days that something was to be on before another was told.
extension FactReader {
  /// A day that is none any more.
  struct FormerDay {
    /// Whether the other day still lies ahead.
    let isPutOff: Bool
  }

  /// "Which was to take place on 20 September, will now be held on 3 October", "originally planned for May, opened in
  /// June", "on Friday instead of Thursday": whether a time is the one that another took the place of.
  func formerDay(_ match: TemporalMatch, in clause: Range<Int>) -> FormerDay? {
    guard text.language == .english else { return nil }
    let start = match.tokens.lowerBound
    var before = start - 1
    switch document.word(before) {
    case .on, .in, .from, .at: before -= 1
    default: break
    }
    if document.word(before) == .of && document.matches(before - 1, "instead")
      || document.matches(before, "than") && document.matches(before - 1, "rather")
    {
      return FormerDay(isPutOff: false)
    }
    let sentence = text.sentence(at: start)
    if isOfEarlierShowing(match, in: sentence) || isOfPlaceBefore(match) || isOfDecision(match) {
      return FormerDay(isPutOff: false)
    }
    guard wasPlanned(before: start, in: clause) || isReplaced(match, in: sentence) else {
      return nil
    }
    let rest = Range(from: match.tokens.upperBound, upTo: sentence.upperBound)
    guard let other = text.times(in: rest).first else { return nil }
    let between = Range(from: rest.lowerBound, upTo: other.tokens.lowerBound)
    guard
      let verb = between.last(where: {
        document.verb($0) != nil && TenseReader(text: text).isVerb($0)
      }),
      !between.contains(where: { document.verb($0) == .cancel })
    else { return nil }
    switch document.verb(verb) {
    case .hold, .begin, .show, .perform, .give, .postpone: break
    // "due to close on Sunday, has been extended until May"
    case .last where document.isExtended(verb):
      break
    default: return nil
    }
    return FormerDay(
      isPutOff: !match.value.isEnd && !other.value.isEnd
        && (document.verb(verb) == .postpone
          || between.contains { document.word($0) == .will || document.matches($0, "now") })
    )
  }

  /// "First shown in Tbilisi in July, the exhibition is now in Riga": whether a time is that of an earlier showing which a
  /// sentence begins with.
  private func isOfEarlierShowing(_ match: TemporalMatch, in sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard match.tokens.lowerBound - first <= 12,
      ["first", "previously", "earlier", "originally", "already", "initially"].contains(where: {
        document.matches(first, $0)
      }), document.lexeme(first + 1).form == .past
    else { return false }
    switch document.verb(first + 1) {
    case .show, .perform, .hold, .give, .begin: break
    default: return false
    }
    return !Range(from: first + 1, upTo: match.tokens.lowerBound).contains {
      document.gap($0).contains(.comma)
    }
  }

  /// "After Bratislava (15 October – 10 November), the exhibition goes to Riga": whether a time is noted of the place before.
  private func isOfPlaceBefore(_ match: TemporalMatch) -> Bool {
    let start = match.tokens.lowerBound
    guard document.gap(start).contains(.openParenthesis), let place = text.place(at: start - 1)
    else { return false }
    switch document.word(place.tokens.lowerBound - 1) {
    case .after, .before: return true
    default: return document.matches(place.tokens.lowerBound - 1, "following")
    }
  }

  /// "It was decided on Monday to hold": the day of what was decided, not of what is to be.
  private func isOfDecision(_ match: TemporalMatch) -> Bool {
    let before = match.tokens.lowerBound - 1
    return document.word(match.tokens.upperBound) == .to
      && document.lexeme(match.tokens.upperBound + 1).form == .base
      && document.isDeciding(document.word(before) == .on ? before - 1 : before)
  }

  /// "Planned for July, will be held in May instead": whether another time takes the place of a planned one.
  private func isReplaced(_ match: TemporalMatch, in sentence: Range<Int>) -> Bool {
    let start = match.tokens.lowerBound
    let isPlanned = Range(from: max(sentence.lowerBound, start - 16), upTo: start).contains {
      document.verb($0) == .plan && document.lexeme($0).form == .past
        && !isAuxiliary($0 - 1)
    }
    guard isPlanned else { return false }
    return Range(from: match.tokens.upperBound, upTo: sentence.upperBound).contains { index in
      document.matches(index, "instead") && document.word(index + 1) != .of
        || document.word(index - 1) == .will && document.matches(index, "now")
    }
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    switch document.word(index) {
    case .is, .are, .was, .were, .been, .be, .has, .have: true
    default: false
    }
  }

  /// Whether words before a time say that it was a plan: "was to open on", "was due to", "originally scheduled for".
  private func wasPlanned(before start: Int, in clause: Range<Int>) -> Bool {
    var index = start - 1
    while index >= clause.lowerBound, start - index <= 10,
      document.gap(index + 1).isDisjoint(with: [.stop, .semicolon, .comma])
    {
      switch document.word(index) {
      case .was, .were:
        if document.word(index + 1) == .to { return true }
      case .will, .is, .are: return false
      case nil where isPlanned(index, before: start):
        switch document.word(index - 1) {
        case .was, .were, .been: return true
        default:
          // "the show, due to close on Sunday, …"
          if document.gap(index).contains(.comma) { return true }
          if ["originally", "initially", "previously", "first", "earlier", "formerly"].contains(
            where: { document.matches(index - 1, $0) })
          {
            return true
          }
        }
      default: break
      }
      index -= 1
    }
    return false
  }

  /// "Planned for May", "was due on Friday", and "announced for May", but not "announced on Monday".
  private func isPlanned(_ index: Int, before start: Int) -> Bool {
    FactReader.planned.contains { document.matches(index, $0) }
      && (!document.matches(index, "announced") || document.word(index + 1) == .for)
  }

  /// "The evening announced for 18 May starts at 8 pm": whether what was announced is still told to come.
  func isToComeAsAnnounced(_ verb: Int, _ match: TemporalMatch, in clause: Range<Int>) -> Bool {
    document.word(verb + 1) == .for
      && Range(from: match.tokens.upperBound, upTo: clause.upperBound).contains { index in
        document.lexeme(index).form == .present
          && document.lexeme(index).verb?.isHappening ?? false
      }
  }

  static let planned: [StaticString] = [
    "planned", "scheduled", "due", "set", "slated", "supposed", "expected", "meant", "billed",
    "announced", "originally", "initially",
  ]

  /// Whether a time is the one that something was put off from: "postponed from March", "to 2 October from 9 October",
  /// «которую перенесли с прошлого октября».
  func isFormerDay(_ match: TemporalMatch, in tokens: Range<Int>) -> Bool {
    let start = match.tokens.lowerBound
    if text.language == .english, isFormerEnd(match, in: tokens) { return true }
    guard document.word(start) == .from || document.word(start - 1) == .from else { return false }
    if case .between(.some, .some) = match.value.extent { return false }
    return Range(from: max(tokens.lowerBound, start - 7), upTo: start).contains {
      document.verb($0) == .postpone
        || document.matches($0, "brought") && document.matches($0 + 1, "forward")
    }
  }

  /// "Was due to end on 26 January. It has now been extended": whether a time is the end that the next sentence tells is none.
  private func isFormerEnd(_ match: TemporalMatch, in tokens: Range<Int>) -> Bool {
    let start = match.tokens.lowerBound
    return Range(from: max(tokens.lowerBound, start - 6), upTo: start).contains {
      document.verb($0) == .end && isDue($0)
    } && isExtendedAfter(start)
  }

  /// "Was due to end", "was to close".
  private func isDue(_ verb: Int) -> Bool {
    document.word(verb - 1) == .to
      && (max(0, verb - 4)..<verb).contains {
        document.word($0) == .was || document.word($0) == .were
      }
  }

  /// Whether the next sentence tells that it goes on for longer.
  private func isExtendedAfter(_ token: Int) -> Bool {
    let next = text.sentences.partitioningIndex { $0.tokens.lowerBound > token }
    guard next < text.sentences.count else { return false }
    return text.sentences[next].tokens.prefix(12).contains { index in
      ["extended", "prolonged", "now", "longer"].contains { document.matches(index, $0) }
    }
  }

  /// Whether what never came about at a verb is told to lie ahead further on: "should have opened in May, will now
  /// open in October".
  func isPlannedAnew(after verb: Int, in tokens: Range<Int>) -> Bool {
    if text.language == .russian { return isToldToFollow(after: verb, in: tokens) }
    guard let sense = document.verb(verb) else { return false }
    return Range(from: verb + 1, upTo: min(tokens.upperBound, verb + 20)).contains { index in
      guard document.word(index) == .will else { return false }
      let isAnew = ["now", "instead", "finally", "eventually"].contains {
        document.matches(index + 1, $0)
      }
      return (index + 1...index + 3).contains { next in
        guard next < tokens.upperBound, let other = document.verb(next) else { return false }
        return other == sense || isAnew && other.isHappening
      }
    }
  }
}
