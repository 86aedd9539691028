import Gazetteer

/// The stops of a tour that a Russian sentence tells after the first, each with its day: «выступит 27 мая в Лахти,
/// 28-го – в Турку».
extension LegFinder {
  /// A city with the day beside it.
  private struct Stop {
    let place: PlaceMention
    let time: TemporalMatch
    /// Whether nothing but a comma stands before the city.
    let isBare: Bool
    var start: Int {
      min(place.tokens.lowerBound - (isBare ? 0 : 1), time.tokens.lowerBound)
    }
    var end: Int { max(place.tokens.upperBound, time.tokens.upperBound) }
  }

  /// The further stops of what a sentence tells to be played or shown.
  func russianStops(_ found: [Mention], in sentence: Int) -> [Mention] {
    guard !found.isEmpty else { return [] }
    let tokens = text.sentences[sentence].tokens
    let stops = stops(in: tokens)
    guard stops.count > 1 else { return [] }
    if let main = found.first(where: { !$0.isAside }), areListed(stops, before: main) {
      return stops.dropLast().filter { $0.place.city != stops.last?.place.city }.map {
        leg(of: main, at: $0)
      }
    }
    var cities = [stops[0].place.city]
    var legs: [Mention] = []
    for stop in stops.dropFirst() {
      guard !cities.contains(stop.place.city), !isLastStop(stop.start),
        let origin = found.last(where: { $0.headToken < stop.start }), !origin.isAside,
        origin.kind.isStaged || origin.kind == .film || origin.kind == .exhibition,
        !found.contains(where: { $0.phrase.overlaps(stop.start..<stop.place.tokens.upperBound) }),
        !found.contains(where: { isIn(stop, $0) }),
        // «концерт в Риге 5 мая, выставка – в Лиепае 7 мая»
        stop.start != origin.phrase.upperBound || origin.headToken == found.first?.headToken
      else { continue }
      cities.append(stop.place.city)
      legs.append(leg(of: origin, at: stop))
    }
    return legs
  }

  /// «…, а 22 мая в Лиепае откроется выставка»: something else is there.
  private func isIn(_ stop: Stop, _ mention: Mention) -> Bool {
    guard !mention.isAside, mention.phrase.lowerBound >= stop.end,
      mention.phrase.lowerBound - stop.end <= 4
    else { return false }
    let between = stop.end..<mention.phrase.lowerBound + 1
    return between.contains { document.verb($0) != nil }
      && between.allSatisfy { document.gap($0).isDisjoint(with: [.comma, .semicolon, .dash]) }
  }

  private func leg(of origin: Mention, at stop: Stop) -> Mention {
    let start = verb(before: stop.start, after: origin.headToken) ?? stop.start
    return Mention(
      continuing: origin, in: origin.sentence, at: stop.place.tokens.lowerBound, from: start,
      place: stop.place.tokens, time: stop.time)
  }

  /// «…, заключительный состоится 15 мая в Бресте»: the verb of the stop, if only its subject parts it from a comma.
  private func verb(before start: Int, after origin: Int) -> Int? {
    let verb = start - 1
    guard verb > origin + 1, document.gap(start).isBlank, document.verb(verb) != nil,
      document.gap(verb).contains(.comma) || document.gap(verb - 1).contains(.comma)
    else { return nil }
    return verb
  }

  /// «10 мая в Минске и 12 мая в Бресте пройдут концерты»: only commas and «и» part the stops that lead up to what
  /// takes place.
  private func areListed(_ stops: [Stop], before main: Mention) -> Bool {
    guard main.kind.isStaged || main.kind == .film || main.kind == .exhibition,
      let last = stops.last, last.end <= min(main.headToken, main.phrase.lowerBound)
    else { return false }
    return zip(stops, stops.dropFirst()).allSatisfy { first, second in
      let between = Range(from: first.end, upTo: second.start)
      return between.count <= 1 && between.allSatisfy { document.word($0) == .and }
        && document.gap(first.end).isSubset(of: [.space, .comma])
    }
  }

  /// «В Торжке выступит завтра»: a place and a day between two commas.
  private func isOfOneClause(
    _ place: Range<Int>, _ time: Range<Int>, in tokens: Range<Int>
  ) -> Bool {
    let between =
      place.upperBound <= time.lowerBound
      ? place.upperBound..<time.lowerBound + 1 : time.upperBound..<place.lowerBound + 1
    return !between.isEmpty && between.count <= 6
      && between.allSatisfy {
        document.gap($0).isSubset(of: [.space, .lineBreak, .hyphen, .openQuote, .closeQuote])
          && document.word($0) != .and
      }
  }

  private func stops(in tokens: Range<Int>) -> [Stop] {
    let times = text.times(in: tokens)
    guard times.count > 1 else { return [] }
    return text.places(in: tokens).compactMap { place in
      let preposition = place.tokens.lowerBound - 1
      let isNoted =
        document.gap(place.tokens.upperBound).contains(.openParenthesis)
        && text.time(at: place.tokens.upperBound) != nil
      guard place.isCity, place.form == .name, preposition >= tokens.lowerBound,
        document.word(preposition) == .in
          || document.word(preposition) == .and && text.time(at: place.tokens.upperBound) != nil
          // «в Минске (20 мая), Гомеле (22 мая)»
          || isNoted && document.gap(place.tokens.lowerBound).contains(.comma),
        document.gap(preposition + 1).isBlank || isNoted,
        let time = times.first(where: { isOfOneClause(place.tokens, $0.tokens, in: tokens) })
          // «в Минске 12 мая, в Гродно – 14 мая», «в Риге – в 2016 году»
          ?? times.first(where: {
            ($0.tokens.lowerBound == place.tokens.upperBound
              || $0.tokens.lowerBound == place.tokens.upperBound + 1
                && document.word(place.tokens.upperBound) == .in)
              && document.gap(place.tokens.upperBound).contains(.dash)
          })
          ?? times.first(where: { time in
            time.tokens.upperBound == preposition
              && document.gap(preposition).isSubset(of: [.space, .dash, .comma])
              || (time.tokens.lowerBound == place.tokens.upperBound
                || time.tokens.lowerBound == place.tokens.upperBound + 1
                  && document.word(place.tokens.upperBound) == .in)
                && document.gap(place.tokens.upperBound).isSubset(of: [
                  .space, .comma, .openParenthesis, .dash,
                ])
          }), !time.value.isEnd
      else { return nil }
      let isBare = document.gap(place.tokens.lowerBound).contains(.comma)
      return Stop(place: place, time: time, isBare: isBare)
    }
  }
}
