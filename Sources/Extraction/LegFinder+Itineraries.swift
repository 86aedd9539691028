/// The stops that a sentence lists behind a colon.
extension LegFinder {
  /// The mentions of a sentence that lists where and when something is shown, one for each stop; nil if it lists nothing.
  func itinerary(_ found: [Mention], in sentence: Int) -> [Mention]? {
    guard let list = Itinerary(in: text.sentences[sentence].tokens, of: text),
      found.allSatisfy({ $0.headToken < list.start })
    else { return nil }
    // "the ballet goes on tour": of what goes
    let shows = found.filter { !$0.isAside && ($0.head != .tour || $0.name != nil) }
    guard let origin = shows.last ?? found.last(where: { !$0.isAside }),
      origin.kind.isStaged || LegFinder.kinds.contains(origin.kind)
    else { return nil }
    return (shows.isEmpty ? found : shows)
      + list.stops.dropFirst().map { stop in
        Mention(
          continuing: origin, in: sentence, at: stop.place.tokens.lowerBound, from: stop.start,
          place: stop.place.tokens, time: stop.time)
      }
  }
}
