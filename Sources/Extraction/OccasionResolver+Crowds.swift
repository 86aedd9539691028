import Gazetteer

/// When and where something was, told by those who came.
extension OccasionResolver {
  /// "Some 500 people came to the Little Theatre on Monday", "on Monday the hall was filled to the last seat": the day and the house of
  /// what the sentence before told of without them.
  func takeCrowd(
    of sentence: Int, _ reader: FactReader, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    let tokens = text.sentences[sentence].tokens
    guard text.language == .english, let target = mentions.indices.last,
      mentions[target].sentence >= sentence - 2, !mentions[target].isAside,
      mentions[target].kind.isOfOneDay || mentions[target].kind.isStaged,
      facts[target].times.isEmpty, mentions[target].series == nil,
      !mentions[target].isHabit, facts[target].tense.time == .past, isOfCrowd(tokens)
    else { return }
    let times = text.times(in: tokens)
    guard times.count == 1, let time = times.first, time.value.isOneDay,
      TenseReader(text: text).finiteVerb(around: time.tokens, in: tokens)?.time == .past
    else { return }
    facts[target].times.append(
      Facts.Dated(match: time, relation: .during, tense: Tense(time: .past, sense: .hold)))
    guard facts[target].venue == nil else { return }
    let clause = Clause(sentence: sentence, mentions: [target], tokens: tokens, lead: nil)
    var pronoun = mentions[target]
    pronoun.phrase = tokens.lowerBound..<tokens.lowerBound
    facts[target].venue = reader.facts(of: pronoun, in: clause).venue
  }

  /// Whether those who came are told of, and how they liked it.
  private func isOfCrowd(_ tokens: Range<Int>) -> Bool {
    let document = text.document
    let isMany = tokens.contains { index in
      OccasionResolver.crowds.contains(document.tokens[index].hash)
    }
    guard isMany else { return false }
    return tokens.contains { index in
      OccasionResolver.coming.contains(document.tokens[index].hash)
        && !document.isCapitalised(index)
    }
  }

  private static let crowds = WordSet(
    """
    people spectators audience audiences listeners guests crowd crowds fans public seat seats house hall viewers
    concertgoers
    """)
  private static let coming = WordSet(
    """
    came attended filled packed gathered applauded crowded ovation applause heard watched saw saluted greeted joined
    flocked enjoyed listened full sold cheered
    """)
}
