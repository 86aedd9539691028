import Chronology
import Gazetteer

/// Makes several occasions of one that is told once for all: "days of culture in Vietnam, Kazakhstan and
/// India", "the festival was held in 2009, 2013 and 2018".
struct OccasionSplitter {
  let text: MarkedText
  let mentions: [Mention]
  let published: CivilDate?

  /// The occasion, or one for each country or year that it is told of.
  func split(_ occasion: Occasion) -> [Occasion] {
    let byCity = splitByCity(occasion)
    if byCity.count > 1 { return byCity }
    let byHouse = splitByHouse(occasion)
    if byHouse.count > 1 { return byHouse }
    let byHost = splitByHost(occasion)
    return byHost.count > 1 ? byHost : splitByYear(occasion)
  }

  /// "Concerts in Vienna and Graz on 3 and 5 June": one of each city and its day.
  private func splitByCity(_ occasion: Occasion) -> [Occasion] {
    guard occasion.mentions.count == 1, !occasion.head.goesOn,
      occasion.kind.isStaged || occasion.kind.isOfOneDay || occasion.kind == .workshop,
      let facts = occasion.facts.first
    else { return [occasion] }
    // «пройдут в Вильнюсе 23 июля и в Каунасе 24 июля»
    let days =
      facts.times.count > 1 && facts.times.allSatisfy(\.match.value.isOneDay)
      ? facts.times.sorted(by: Self.precedes)
      : facts.times.flatMap(daysListed)
    let cities = facts.places.filter { $0.city != nil && $0.role == .location && $0.isInClause }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard days.count > 1, days.count == cities.count,
      Set(cities.map(\.city)).count == cities.count
    else { return [occasion] }
    return zip(days, cities).map { day, city in
      var one = occasion
      one.facts[0].times = [day]
      one.facts[0].places.removeAll { $0.role == .location && $0.tokens != city.tokens }
      // «4 февраля в Омской филармонии, 6 февраля — в Новосибирске»: a house is that of one city
      if let venue = facts.venue,
        cities.contains(where: { venue.overlaps($0.tokens) }), !venue.overlaps(city.tokens)
      {
        one.facts[0].venue = nil
      }
      return one
    }
  }

  /// "On 25 May at the Philharmonic and on 26 May at the Opera in Osh": one of each day and its house.
  private func splitByHouse(_ occasion: Occasion) -> [Occasion] {
    guard occasion.mentions.count == 1, occasion.kind.isStaged, !occasion.head.goesOn,
      let facts = occasion.facts.first
    else { return [occasion] }
    let days = facts.times.filter { $0.relation == .during && $0.match.value.isOneDay }
      .sorted(by: Self.precedes)
    let sentence = text.sentences[mentions[occasion.main].sentence].tokens
    guard days.count > 1, days.count == facts.times.count,
      days.allSatisfy({ sentence.contains($0.match.tokens.lowerBound) })
    else { return [occasion] }
    let houses = VenueReader(text: text)
    var split: [Occasion] = []
    for (index, day) in days.enumerated() {
      let isLast = index + 1 == days.count
      let end = isLast ? sentence.upperBound : days[index + 1].match.tokens.lowerBound
      let stretch = Range(from: day.match.tokens.upperBound, upTo: end)
      guard let house = houses.venues(in: stretch).first(where: \.isLocated) else {
        return [occasion]
      }
      var one = occasion
      one.facts[0].times = [day]
      one.facts[0].venue = house.tokens
      // a city after the first day is that of its house alone
      one.facts[0].places.removeAll { place in
        place.role == .location && place.tokens.lowerBound > days[0].match.tokens.lowerBound
          && !stretch.contains(place.tokens.lowerBound)
      }
      split.append(one)
    }
    return split
  }

  private static func precedes(_ first: Facts.Dated, _ second: Facts.Dated) -> Bool {
    first.match.tokens.lowerBound < second.match.tokens.lowerBound
  }

  /// The days of "3 and 5 June" and "May 3, 5 and 8", which are no ranges.
  private func daysListed(_ dated: Facts.Dated) -> [Facts.Dated] {
    let tokens = dated.match.tokens
    guard case .between(let first?, let last?) = dated.match.value.extent,
      tokens.contains(where: { text.document.word($0) == .and })
    else { return [] }
    var points = [first, last]
    let numbers = tokens.compactMap { text.document.number($0) }.filter { $0 <= 31 }
    if numbers.count > 2, case .day(_, let month, let year) = last.base {
      points = numbers.map { TemporalPoint(.day($0, month: month, year)) }
    }
    return points.map { point in
      var one = dated
      one.match = TemporalMatch(tokens: tokens, value: TemporalValue(.at(point)))
      return one
    }
  }

  /// One mention with several countries to be held in is one occasion for each.
  private func splitByHost(_ occasion: Occasion) -> [Occasion] {
    guard occasion.head.encloses, occasion.mentions.count <= 2 else {
      return [occasion]
    }
    // "the festival brings 450 events to some cities of four countries"
    let main = mentions[occasion.mentions[0]]
    if occasion.head == .festival, main.isDefinite, main.name == nil { return [occasion] }
    // «Год итальянской культуры и русского языка, в Москве и Риме» is one of both
    let subjects = Set(
      occasion.facts[0].places.filter { $0.isInPhrase && $0.role == .subject }.map(\.country))
    if occasion.head == .year, subjects.count == 2 { return [occasion] }
    let head = main.headToken
    let hosts = occasion.facts[0].places.filter {
      $0.isInClause && ($0.role == .location || $0.role == .destination) && !$0.isInPhrase
        && (text.language == .russian || $0.tokens.lowerBound > head)
    }
    var countries: [Country] = []
    for host in hosts where !countries.contains(host.country) { countries.append(host.country) }
    let span = Range(
      from: hosts.first?.tokens.lowerBound ?? 0, upTo: hosts.last?.tokens.upperBound ?? 0)
    guard countries.count > 1, span.count <= countries.count * 5 else { return [occasion] }
    return countries.map { country in
      var one = occasion
      one.chosenHost = country
      return one
    }
  }

  /// What was held in each of several years is an occasion of each.
  private func splitByYear(_ occasion: Occasion) -> [Occasion] {
    guard occasion.mentions.count == 1, mentions[occasion.mentions[0]].year == 0,
      let facts = occasion.facts.first
    else { return [occasion] }
    let resolver = TemporalResolver(anchor: published)
    let years = facts.times.filter { dated in
      dated.relation == .during
        && resolver.resolve(dated.match.value, DateRule.direction(dated))?.isYear ?? false
    }
    guard years.count > 1, years.count == facts.times.count,
      zip(years, years.dropFirst()).allSatisfy({ isListed($0.match.tokens, $1.match.tokens) })
    else { return [occasion] }
    return years.map { year in
      var one = occasion
      one.facts[0].times = [year]
      return one
    }
  }

  /// Whether only a comma or "and" stands between two times.
  private func isListed(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let between = Range(from: first.upperBound, upTo: second.lowerBound)
    let isJoined = between.allSatisfy {
      text.document.word($0) == .and || text.document.word($0) == .in
        || text.document.matches($0, "again")
    }
    return first.upperBound <= second.lowerBound && isJoined && between.count <= 3
      && (!between.isEmpty || text.document.gap(second.lowerBound).contains(.comma))
  }
}
