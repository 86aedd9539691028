import Chronology
import Gazetteer

/// Tells what each stage saw.
struct Explainer {
  let analysis: Analysis
  private var text: MarkedText { analysis.text }
  private var mentions: [Mention] { analysis.resolution.mentions }

  /// The whole explanation.
  func explanation() -> Explanation {
    Explanation(
      article: analysis.article, language: text.language.rawValue,
      dateline: analysis.dateline.tokens.isEmpty ? nil : words(analysis.dateline.tokens),
      citedAgency: analysis.citedAgency, sentences: sentences(), isOffTopic: analysis.isOffTopic,
      verdicts: verdicts(),
      agreements: analysis.agreements)
  }

  private func words(_ tokens: Range<Int>) -> Range<Int> {
    analysis.offsets.range(text.document.byteRange(tokens))
  }

  // MARK: sentences

  private func sentences() -> [Explanation.Sentence] {
    let facts = factsOfMentions()
    return text.sentences.enumerated().map { index, sentence in
      let tokens = sentence.tokens
      let quotations = text.quotations.filter { tokens.contains($0.tokens.lowerBound) }.map {
        mark(.quotation, $0.tokens, $0.isName ? "a name" : "speech")
      }
      let places = text.places.indices.filter {
        tokens.contains(text.places[$0].tokens.lowerBound)
      }.map { mark(.place, text.places[$0].tokens, meaning(ofPlace: $0)) }
      let houses = text.houses(in: tokens).map { mark(.place, $0.tokens, meaning(of: $0)) }
      let series = text.series(in: tokens).map { mark(.place, $0.tokens, meaning(of: $0)) }
      let times = text.times(in: tokens).map { mark(.time, $0.tokens, meaning(of: $0)) }
      let named = mentions.indices.filter { mentions[$0].sentence == index }.map {
        mark(.mention, mentions[$0].phrase, meaning(of: mentions[$0], facts[$0]))
      }
      return Explanation.Sentence(
        words: words(tokens), marks: quotations + places + houses + series + times + named)
    }
  }

  private func mark(
    _ stage: Explanation.Stage, _ tokens: Range<Int>, _ meaning: String
  ) -> Explanation.Mark {
    Explanation.Mark(stage: stage, words: words(tokens), meaning: meaning)
  }

  /// What the clause of each mention says, by the place of the mention.
  private func factsOfMentions() -> [Int: Facts] {
    var facts: [Int: Facts] = [:]
    for occasion in analysis.resolution.occasions {
      for (mention, said) in zip(occasion.mentions, occasion.facts) { facts[mention] = said }
    }
    return facts
  }

  private func meaning(ofPlace index: Int) -> String {
    let place = text.places[index]
    let sort =
      place.city.map { "\($0), \(place.country.code)" }
      ?? "\(place.isRegion ? "a region of " : "")\(place.country.code)"
    return "\(sort) · \(place.form) · \(analysis.roles[index])"
  }

  private func meaning(of house: HouseMention) -> String {
    "\(house.city), \(house.country.code) · \(house.kind) · \(RoleReader(text: text).role(of: house))"
  }

  private func meaning(of series: SeriesMention) -> String {
    "\(series.city), \(series.country.code) · \(series.kind) held there"
  }

  private func meaning(of time: TemporalMatch) -> String {
    let resolver = TemporalResolver(anchor: analysis.article.published)
    let directions: [TemporalResolver.Direction] = [.past, .future]
    var found: [String] = []
    for direction in directions {
      guard let date = resolver.resolve(time.value, direction)?.text, !found.contains(date) else {
        continue
      }
      found.append(date)
    }
    if found.isEmpty { return "no day that can be counted" }
    return found.count == 1 ? found[0] : "\(found[0]), or \(found[1]) if it lies ahead"
  }

  private func meaning(of mention: Mention, _ facts: Facts?) -> String {
    var parts = ["\(mention.kind.rawValue) by \(mention.trigger == .noun ? "its noun" : "an act")"]
    let flags: [(Bool, String)] = [
      (mention.isQuoted, "name in quotation marks"), (mention.isRecalled, "name known from before"),
      (mention.isPlural, "plural"), (mention.isPointer, "points back"),
      (mention.isHeading, "in a heading"), (mention.isHabit, "a habit"),
      (mention.isAside, "an aside"), (mention.series != nil, "another edition"),
      (mention.isForeign && !mention.isCultural, "words of trade, sport or politics"),
    ]
    parts += flags.filter(\.0).map(\.1)
    guard let facts else { return (parts + ["no occasion of its own"]).joined(separator: " · ") }
    parts.append(meaning(of: facts.tense))
    let said: [(Bool, String)] = [
      (facts.isCancelled, "cancelled"), (facts.isPostponed, "postponed"),
      (facts.isProposed, "mulled over"), (facts.isHabit, "told as a habit"),
      (facts.isSameDay, "the same day as before"),
    ]
    parts += said.filter(\.0).map(\.1)
    if let hours = facts.hours { parts.append("at \(hours.start)") }
    if let venue = facts.venue { parts.append("venue \"\(text.phrase(venue))\"") }
    return parts.joined(separator: " · ")
  }

  private func meaning(of tense: Tense) -> String {
    guard let sense = tense.sense else { return "no verb" }
    let time = tense.time.map { "\($0)" } ?? "no tense"
    let verb = tense.token.map { " \"\(text.document.text($0..<$0 + 1))\"" } ?? ""
    return "verb\(verb) of sort \(sense), \(tense.isNegated ? "negated " : "")"
      + "\(tense.isModal ? "modal " : "")\(time)"
  }

  // MARK: verdicts

  private func verdicts() -> [Explanation.Verdict] {
    let rule = ConfidenceRule(
      text: text, mentions: mentions, home: analysis.dateline.country)
    let occasions = analysis.resolution.occasions
    return zip(occasions, analysis.events(from: 0)).map { occasion, candidate in
      Explanation.Verdict(
        candidate: candidate,
        sentences: Array(Set(occasion.mentions.map { mentions[$0].sentence })).sorted(),
        reasons: reasons(for: occasion, by: rule))
    }
  }

  private func reasons(
    for occasion: Occasion, by rule: ConfidenceRule
  ) -> [Explanation.Reason] {
    var reasons = zip(rule.features(occasion), ConfidenceRule.terms)
      .filter { feature, _ in feature != 0 }
      .map { Explanation.Reason(name: $1.name, weight: $0 * $1.weight) }
    let sum = reasons.reduce(0) { $0 + $1.weight }
    let doubt = ConfidenceRule.cautious(sum) - sum
    if doubt != 0 {
      reasons.append(Explanation.Reason(name: "caution on what is new", weight: doubt))
    }
    if let limit = rule.limit(occasion), sum + doubt > limit.odds {
      reasons.append(
        Explanation.Reason(name: limit.rawValue, weight: limit.odds - sum - doubt))
    }
    return reasons.sorted { $0.weight.magnitude > $1.weight.magnitude }
  }
}
