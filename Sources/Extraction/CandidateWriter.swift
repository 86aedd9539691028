import Chronology
import Gazetteer

/// Writes occasions out as candidates: title, quote, evidence and confidence.
struct CandidateWriter {
  /// What is less likely is left out.
  let threshold: Double
  private static let longestQuote = 200

  let text: MarkedText
  let mentions: [Mention]
  let offsets: ScalarOffsets
  let published: CivilDate?
  /// The country that the article is from.
  var home: Country?
  var document: Document { text.document }

  /// The occasions that are likely enough, with the places in the list that their parts name.
  func candidates(_ occasions: [Occasion]) -> [EventCandidate] {
    let rule = ConfidenceRule(text: text, mentions: mentions, home: home)
    var kept: [(index: Int, candidate: EventCandidate)] = []
    for (index, occasion) in occasions.enumerated() {
      let confidence = rule.confidence(occasion)
      guard confidence >= threshold else { continue }
      kept.append((index, candidate(occasion, confidence)))
    }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.index, $0) })
    return kept.map { entry in
      var candidate = entry.candidate
      candidate.partOf = occasions[entry.index].parent.flatMap { places[$0] }
      return candidate
    }
  }

  private func candidate(_ occasion: Occasion, _ confidence: Double) -> EventCandidate {
    let main = mentions[occasion.main]
    var title = TitleRule(text: text, mentions: mentions).title(main)
    // "we sing at the hall on the 7th"
    if title.tokens.count == 1, document.word(title.tokens.lowerBound) == .they,
      text.language == .english
    {
      title.text = ([occasion.kind.rawValue] + occasion.cities.prefix(1)).joined(separator: " in ")
    }
    var evidence: [EventCandidate.Field: Range<Int>] = [:]
    func note(_ field: EventCandidate.Field, _ tokens: Range<Int>?) {
      if let tokens, !tokens.isEmpty { evidence[field] = offsets.range(document.byteRange(tokens)) }
    }
    note(.title, title.tokens)
    note(.kind, main.headToken..<main.headToken + 1)
    note(.status, occasion.statusTokens)
    note(.guests, occasion.guestTokens)
    note(.hosts, occasion.hostTokens)
    note(.city, occasion.cityTokens)
    note(.venue, occasion.venue)
    note(.date, occasion.dateTokens)
    note(.time, occasion.hours?.tokens)
    return EventCandidate(
      title: title.text, kind: occasion.kind, status: occasion.status, guests: occasion.guests,
      hosts: occasion.hosts,
      city: occasion.cities.isEmpty ? nil : occasion.cities.joined(separator: "; "),
      venue: occasion.venue.map { text.phrase($0) }, date: occasion.date?.edtf,
      startTime: occasion.hours?.start, endTime: occasion.hours?.end, zone: occasion.hours?.zone,
      partOf: nil, quote: quote(occasion), confidence: confidence, evidence: evidence)
  }

  /// The sentence of the main mention, or the part of it around the mention if it is long.
  private func quote(_ occasion: Occasion) -> Range<Int> {
    let main = mentions[occasion.main]
    let sentence = text.sentences[main.sentence].tokens
    let whole = offsets.range(document.byteRange(sentence))
    if whole.count <= CandidateWriter.longestQuote { return whole }
    var tokens =
      min(main.phrase.lowerBound, main.headToken)..<max(main.phrase.upperBound, main.headToken + 1)
    // grow to both sides as long as it fits, first to what the fields rest on
    while true {
      let room = CandidateWriter.longestQuote
      let right =
        tokens.upperBound < sentence.upperBound ? tokens.lowerBound..<tokens.upperBound + 1 : tokens
      let left =
        tokens.lowerBound > sentence.lowerBound ? tokens.lowerBound - 1..<tokens.upperBound : tokens
      let grown: Range<Int>
      if right != tokens, offsets.range(document.byteRange(right)).count <= room {
        grown = right
      } else if left != tokens, offsets.range(document.byteRange(left)).count <= room {
        grown = left
      } else {
        break
      }
      tokens = grown
    }
    return offsets.range(document.byteRange(tokens))
  }
}
