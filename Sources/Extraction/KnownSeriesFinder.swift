import Gazetteer

/// Finds occasions that are called by the name of a known series, without a word for what it is: "FESPACO opens on
/// Saturday", «Артисты едут на «Славянский базар»».
struct KnownSeriesFinder {
  let text: MarkedText
  var document: Document { text.document }

  /// How far after a name the verb may stand that makes it the occasion.
  private static let reach = 3

  /// The mentions with the kind that their series has, if their noun is only a part of its name: "the Slavianski
  /// Bazaar" is no fair.
  func told(_ mentions: [Mention]) -> [Mention] {
    guard !text.series.isEmpty else { return mentions }
    return mentions.map { mention in
      guard let series = text.series(at: mention.headToken) else { return mention }
      var told = mention
      told.kind = series.kind
      // "Festival Internacional Cervantino" is no more than one name
      if text.language == .english, mention.name == nil,
        series.tokens.upperBound > mention.phrase.upperBound
      {
        told.phrase = mention.phrase.lowerBound..<series.tokens.upperBound
        if mention.title.upperBound == mention.phrase.upperBound {
          told.title = mention.title.lowerBound..<series.tokens.upperBound
        }
      }
      return told
    }
  }

  /// The mentions of a sentence by such a name, besides those that were found.
  func mentions(in sentence: Int, besides found: [Mention]) -> [Mention] {
    guard !text.series.isEmpty else { return [] }
    let tokens = text.sentences[sentence].tokens
    return text.series(in: tokens).compactMap { series in
      var phrase = series.tokens
      let year = document.number(phrase.upperBound).flatMap { number in
        (1900...2100).contains(number) && tokens.contains(phrase.upperBound)
          && (document.gap(phrase.upperBound).isBlank
            || document.gap(phrase.upperBound) == .hyphen)
          ? number : nil
      }
      if year != nil { phrase = phrase.lowerBound..<phrase.upperBound + 1 }
      guard
        !found.contains(where: { $0.phrase.overlaps(phrase) || $0.title.overlaps(phrase) }),
        year != nil || isTold(series, in: tokens)
      else { return nil }
      var mention = Mention(
        sentence: sentence, trigger: .noun, head: HeadNoun(of: series.kind),
        headToken: phrase.lowerBound, kind: series.kind, phrase: phrase, name: phrase, title: phrase
      )
      mention.isQuoted = text.quotation(at: phrase.lowerBound)?.isName ?? false
      mention.isCultural = true
      mention.year = year ?? 0
      return mention
    }
  }

  /// Whether a sentence tells of an edition: it is what something happens to, or where somebody is on a day. What
  /// is of it, as its director or its prize, tells of none.
  private func isTold(_ series: SeriesMention, in sentence: Range<Int>) -> Bool {
    // "at the Slavianski Bazaar, to be held in Vitebsk in July"
    let next = series.tokens.upperBound
    if document.gap(next).contains(.comma),
      document.word(next) == .which
        || document.word(next) == .to && document.word(next + 1) == .be,
      Range(from: next, upTo: min(next + KnownSeriesFinder.reach, sentence.upperBound)).contains(
        where: { document.verb($0)?.isHappening ?? false })
    {
      return true
    }
    let before = text.wordBefore(series)
    switch document.word(before) {
    case .at, .in, .to, .for, .on, .during:
      // who plays there on a day gives a concert
      return sentence.contains(before) && text.times(in: sentence).contains { !$0.isSinceYear }
        && !sentence.contains {
          switch document.verb($0) {
          case .perform, .show, .give: true
          default: false
          }
        }
    case .of, .from, .by, .with: return false
    default: break
    }
    let end = min(series.tokens.upperBound + KnownSeriesFinder.reach, sentence.upperBound)
    for index in Range(from: series.tokens.upperBound, upTo: end) {
      if document.gap(index).separates { return false }
      if document.verb(index)?.isHappening ?? false { return true }
    }
    return false
  }
}

extension MarkedText {
  /// The word before the name of a series and its article: "at the".
  func wordBefore(_ series: SeriesMention) -> Int {
    let before = series.tokens.lowerBound - 1
    switch document.word(before) {
    case .the, .this: return before - 1
    default: return before
    }
  }

  /// Whether something is said to be at a series.
  func isAt(_ series: SeriesMention) -> Bool {
    switch document.word(wordBefore(series)) {
    case .at, .in, .on, .during: true
    default: false
    }
  }
}
