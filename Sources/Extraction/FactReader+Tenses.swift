/// What the words around a time say of it, besides the verb of the occasion.
extension FactReader {
  /// When a day is that the verb of the occasion does not tell, by the finite verb next to it.
  func timeOfClause(of dated: Facts.Dated, in clause: Clause) -> Tense.Time? {
    guard text.language == .english else { return nil }
    let tokens = dated.match.tokens
    let isInClause = clause.tokens.overlaps(tokens)
    let reader = TenseReader(text: text)
    // "is on until Thursday", "are to be seen from Monday"
    if let verb = reader.finiteVerb(before: tokens.lowerBound, in: clause.tokens),
      !document.isPastByEnding(verb.token),
      isInClause, dated.tense.token.map({ $0 < verb.token }) ?? true,
      isBeside(verb.token, tokens.lowerBound)
    {
      return verb.time
    }
    guard dated.tense.time == nil else { return nil }
    let sentence = text.sentence(at: tokens.lowerBound)
    let verb =
      isInClause ? reader.finiteVerb(around: tokens, in: clause.tokens) : nil
    return (verb ?? reader.finiteVerb(around: tokens, in: sentence))?.time
  }

  /// Whether nothing but a few words stands between a verb and a time.
  private func isBeside(_ verb: Int, _ time: Int) -> Bool {
    time - verb <= 12 && !(verb + 1..<max(time, verb + 1)).contains { document.gap($0).separates }
  }

  /// Whether a day is that of something else: "Friday's ferry", "a Christmas recital".
  func isOfAnother(_ match: TemporalMatch, _ mention: Mention, in clause: Range<Int>) -> Bool {
    guard text.language == .english else { return false }
    if isBeforeWhere(match, mention, in: clause) { return true }
    guard case .at(let point) = match.value.extent else { return false }
    let end = match.tokens.upperBound
    if case .holiday = point.base, document.gap(end) == .space,
      document.lexeme(end).head != nil || document.isCapitalised(end)
    {
      return true
    }
    guard point.isDay, document.gap(end) == .apostrophe, document.matches(end, "s") else {
      return false
    }
    let noun = document.lexeme(end + 1)
    return !mention.phrase.overlaps(end..<end + 3) && noun.head == nil
      && !noun.traits.contains(.opening)
  }

  /// "They left this morning for Minsk, where Days of Culture open on Friday".
  private func isBeforeWhere(
    _ match: TemporalMatch, _ mention: Mention, in clause: Range<Int>
  ) -> Bool {
    let between = Range(from: match.tokens.upperBound, upTo: mention.phrase.lowerBound)
    guard
      let opening = between.last(where: {
        document.word($0) == .where && document.gap($0).contains(.comma)
      }), !text.times(in: Range(from: opening, upTo: clause.upperBound)).isEmpty
    else { return false }
    return !(opening + 1..<mention.phrase.lowerBound).contains { document.gap($0).separates }
  }

  /// "Until Knowledge Day, 1 September".
  func isUntilNamed(_ match: TemporalMatch) -> Bool {
    let start = match.tokens.lowerBound
    guard text.language == .english, document.gap(start) == [.comma, .space] else { return false }
    var index = start - 1
    while index > 0, start - index <= 4, document.isCapitalised(index),
      document.gap(index) == .space
    {
      index -= 1
    }
    return index < start - 1 && (document.word(index) == .until || document.word(index) == .through)
  }
}
