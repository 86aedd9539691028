import Gazetteer

/// The cities that a sentence lists behind a colon, each with its day: "on tour: Vilnius, 12 May; Riga, 14 May",
/// «Гастроли балета: 12 мая – Вильнюс, 14 мая – Рига».
struct Itinerary {
  /// A city and the day beside it.
  struct Stop {
    let place: PlaceMention
    let time: TemporalMatch
    var start: Int { min(place.tokens.lowerBound, time.tokens.lowerBound) }
  }

  /// Where the list begins, right after the colon.
  let start: Int
  /// Two or more, in the order of the text.
  let stops: [Stop]

  /// Reads the list of a sentence; nil if it has none. Linear time.
  init?(in tokens: Range<Int>, of text: MarkedText) {
    guard text.times(in: tokens).count > 1,
      let colon = tokens.dropFirst().first(where: { text.document.gap($0).contains(.colon) })
    else { return nil }
    var stops: [Stop] = []
    var place: PlaceMention?
    var time: TemporalMatch?
    var index = colon
    while index < tokens.upperBound {
      if let next = text.place(at: index), next.form == .name {
        index = next.tokens.upperBound
        // "Vilnius, Lithuania"
        if let city = place ?? stops.last?.place, !next.isCity, city.country == next.country {
          continue
        }
        guard next.isCity, place == nil else { break }
        place = next
      } else if let next = text.time(at: index), next.isOfDay(in: text.document) {
        guard time == nil else { break }
        time = next
        index = next.tokens.upperBound
      } else {
        switch text.document.word(index) {
        case .and, .in, .on, .at: index += 1
        default: index = tokens.upperBound
        }
      }
      if let city = place, let day = time {
        stops.append(Stop(place: city, time: day))
        place = nil
        time = nil
      }
    }
    guard stops.count > 1 else { return nil }
    start = colon
    self.stops = stops
  }
}
