import Gazetteer

/// What sentences give to those after them.
extension OccasionResolver {
  /// How near its start a sentence names the time that the next one is about.
  private static let topic = 2

  /// «В субботу в городе было шумно. Театр из Вильнюса привёз …»: the time that a sentence opens with is that
  /// of the next one, which gives none.
  func takeTopic(
    before sentence: Int, _ first: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    guard text.language == .russian, sentence > 0, first < facts.count,
      first == 0 || mentions[first - 1].sentence < sentence - 1,
      text.sentences[sentence].paragraph == text.sentences[sentence - 1].paragraph,
      facts[first].times.allSatisfy({ $0.match.value.isEnd }),
      facts[first].tense.sense != nil
        || !facts[first].times.isEmpty
    else { return }
    let tokens = text.sentences[sentence - 1].tokens
    guard dateline.tokens.isEmpty || !tokens.overlaps(dateline.tokens),
      let time = text.times(in: tokens).first, !time.value.isEnd,
      time.tokens.lowerBound - tokens.lowerBound <= OccasionResolver.topic,
      !tokens.contains(where: {
        let verb = text.document.verb($0)
        return verb == .say || verb == .sign || verb == .found
      })
    else { return }
    let isBegin = facts[first].tense.sense == .begin
    facts[first].times.append(
      Facts.Dated(
        match: time, relation: isBegin ? .begin : .during, tense: facts[first].tense))
  }
}
