import Chronology
import Gazetteer

/// What an occasion takes from the one that encloses it, and gives it.
extension OccasionResolver {
  /// How many days before publication a report tells of.
  private static let freshness = 3

  /// What "the closing night" is of where nothing encloses the item: the last that goes on for days.
  func whole(of index: Int, in occasions: [Occasion]) -> Int? {
    guard occasions[index].facts.contains(where: { $0.dayOfWhole != nil }) else { return nil }
    return occasions[..<index].indices.suffix(10).last {
      occasions[$0].head.goesOn && occasions[$0].date != nil
    }
  }

  /// The day of a programme's item that gives none: the first or last of the whole, or the day that the
  /// sentences before tell of.
  func dayInStory(
    of item: Occasion, in whole: Occasion?, _ mentions: [Mention]
  ) -> (date: ResolvedDate, tokens: Range<Int>?)? {
    if item.facts.contains(where: { $0.dayOfWhole == .all }), let date = whole?.date,
      date.isInterval || date.isDay
    {
      return (date, whole?.dateTokens)
    }
    if case .nth(let number)? = item.facts.lazy.compactMap(\.dayOfWhole).first,
      let date = whole?.date, let first = date.start?.first, first == date.start?.last
    {
      let day = CalendarPart.day(first.adding(days: number - 1))
      guard date.end.map({ day.first <= $0.last }) ?? true else { return nil }
      return (ResolvedDate(start: day, end: item.head.goesOn ? nil : day), whole?.dateTokens)
    }
    if let whole, item.facts.contains(where: { $0.dayOfWhole == .first }),
      whole.head == .year || whole.head == .season, let first = firstDay(of: whole)
    {
      return first
    }
    if let side = item.facts.compactMap(\.dayOfWhole).first, let date = whole?.date,
      let day = side == .first ? date.start : date.end, day.first == day.last
    {
      return (ResolvedDate(start: day, end: item.head.goesOn ? nil : day), whole?.dateTokens)
    }
    guard let published,
      item.kind == .concert || item.kind == .performance || item.kind == .ceremony,
      item.facts.first?.tense.time == .past
    else { return nil }
    let resolver = TemporalResolver(anchor: published)
    let main = mentions[item.mentions[0]].sentence
    for sentence in (max(0, main - 2)..<main).reversed()
    where text.sentences[sentence].paragraph == text.sentences[main].paragraph {
      for match in text.times(in: text.sentences[sentence].tokens).reversed() {
        guard let date = dayTold(resolver.resolve(match.value, .past), of: item),
          let day = date.start?.first,
          (0...OccasionResolver.freshness).contains(published.dayNumber - day.dayNumber)
        else { continue }
        return (date, match.tokens)
      }
    }
    return nil
  }

  /// The day on which a year of culture is said to begin.
  private func firstDay(of year: Occasion) -> (date: ResolvedDate, tokens: Range<Int>?)? {
    let resolver = TemporalResolver(anchor: published)
    return year.facts.lazy.flatMap(\.times).compactMap { dated in
      guard dated.relation == .begin, dated.match.value.isOneDay,
        let date = resolver.resolve(dated.match.value, DateRule.direction(dated)), date.isDay
      else { return nil }
      return (date, dated.match.tokens)
    }.first
  }

  /// A day by itself; for what is unveiled also the day since when it stands: «с субботы он стоит у стены».
  private func dayTold(_ date: ResolvedDate?, of item: Occasion) -> ResolvedDate? {
    guard let date else { return nil }
    if date.isDay { return date }
    guard text.language == .russian, item.kind == .ceremony, date.end == nil,
      let start = date.start, start.first == start.last
    else { return nil }
    return ResolvedDate(start: start, end: start)
  }

  /// A festival of many countries has as guests all that its items name.
  func gather(_ occasions: inout [Occasion]) {
    for index in occasions.indices where occasions[index].head == .festival {
      guard occasions[index].guestEvidence < 2 else { continue }
      let items = occasions[index...].prefix(60).filter {
        $0.parent == index && $0.guestEvidence >= 2
      }
      let guests = Set(items.flatMap(\.guests)).subtracting(occasions[index].hosts)
      guard guests.count > 1 else { continue }
      occasions[index].guests = guests.sorted()
      occasions[index].guestEvidence = 2
    }
  }

  /// «Гала-концерт примет Ханой, затем артисты выступят в Хошимине»: Days of which no city is told are in those of their items, if
  /// those are several.
  func gatherCities(_ occasions: inout [Occasion]) {
    for index in occasions.indices
    where text.language == .russian && occasions[index].head == .days
      && occasions[index].cities.isEmpty
    {
      var cities: [String] = []
      for item in occasions[index...].prefix(20)
      where item.parent == index && item.hosts == occasions[index].hosts {
        for city in item.cities where !cities.contains(city) { cities.append(city) }
      }
      guard cities.count > 1 else { continue }
      occasions[index].cities = cities
      occasions[index].cityTokens =
        occasions[index...].prefix(20).first {
          $0.parent == index && !$0.cities.isEmpty
        }?.cityTokens
    }
  }

  /// The occasion whose programme an occasion belongs to: the last enclosing one that nothing contradicts.
  func parent(of index: Int, in occasions: [Occasion], _ mentions: [Mention]) -> Int? {
    let item = occasions[index]
    let places = item.facts.flatMap(\.places)
    let hosts = Set(
      places.filter { $0.isInClause && ($0.role == .location || $0.role == .host) }.map(\.country))
    let guests = Set(
      places.filter { $0.role == .subject && $0.isInPhrase || $0.role == .guest && $0.isInPhrase }
        .map(\.country))
    func fits(_ other: Occasion) -> Bool {
      if !hosts.isEmpty, !other.hosts.isEmpty, hosts.isDisjoint(with: other.hosts) { return false }
      let circle = Set(other.guests + other.hosts)
      if !guests.isEmpty, !circle.isEmpty, guests.isDisjoint(with: circle) { return false }
      if let date = item.date, let outer = other.date, !outer.touches(date) { return false }
      if other.status == .proposed { return false }
      // what is over has no part that is still to come
      if other.status == .held,
        item.facts.contains(where: { $0.isProposed || $0.tense.time == .future })
      {
        return false
      }
      return true
    }
    let near = Array(occasions[..<index].indices.suffix(60)) + occasions[..<index].indices.prefix(5)
    let before = Set(near).sorted().filter { candidate in
      guard candidate < index,
        occasions[candidate].head.encloses
          || occasions[candidate].head.goesOn
            && item.facts.contains(where: { $0.dayOfWhole != nil }),
        !item.head.encloses || occasions[candidate].head == .year
      else { return false }
      let main = mentions[occasions[candidate].main]
      return !main.isHabit && (!main.isPlural || occasions[candidate].head == .days)
    }
    return before.filter { fits(occasions[$0]) }.max { first, second in
      func rank(_ other: Occasion) -> Int {
        other.guestEvidence + other.hostEvidence + (other.mentions.count > 1 ? 1 : 0)
          + (other.hasOwnDate ? 1 : 0) + (other.head == .year ? 0 : 2)
      }
      return rank(occasions[first]) <= rank(occasions[second])
    }
  }
}
