/// Which leg of a show a mention means.
extension OccasionBuilder {
  /// The leg told before that is in the same place, if a leg is told again.
  func leg(_ leg: Leg, in occasions: [Occasion]) -> Int? {
    guard let place = leg.place.flatMap({ text.place(at: $0.lowerBound) }) else { return nil }
    if leg.isPutOff,
      let origin = occasions.indices.last(where: { candidate in
        occasions[candidate].mentions.contains { mentions[$0].headToken == leg.origin }
      })
    {
      // what was put off, unless it is elsewhere
      let cities = occasions[origin].facts.flatMap(\.places).filter { $0.role == .location }
        .compactMap(\.city)
      if place.city.map(cities.contains) ?? false { return origin }
    }
    return occasions.indices.last { candidate in
      guard let other = mentions[occasions[candidate].main].leg, other.origin == leg.origin,
        let there = other.place.flatMap({ text.place(at: $0.lowerBound) })
      else { return false }
      return there.country == place.country && there.city == place.city
    }
  }

  /// Whether an occasion is a leg that a mention further on does not speak of: one in a paragraph before, or of
  /// another time.
  func isOtherLeg(_ occasion: Occasion, than mention: Mention) -> Bool {
    guard mention.leg == nil, mentions[occasion.main].leg != nil, let last = occasion.mentions.last
    else { return false }
    return text.sentences[mentions[last].sentence].paragraph
      != text.sentences[mention.sentence].paragraph
  }
}
