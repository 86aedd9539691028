import Chronology
import Gazetteer

/// Joins occasions that turn out to be one when their countries, places and dates are known.
///
/// Two "days" of one country in another at one time are one, though one mention names the city and another
/// only the country.
struct OccasionMerger {
  let document: Document
  let mentions: [Mention]

  /// The occasions without those that another one is; what they enclosed goes with it.
  func merged(_ occasions: [Occasion]) -> [Occasion] {
    var target = Array(occasions.indices)
    for index in occasions.indices
    where occasions[index].head.encloses || occasions[index].kind == .fair {
      target[index] =
        occasions[..<index].indices.suffix(40).last {
          target[$0] == $0
            && (occasions[index].head.encloses && isSame(occasions[$0], occasions[index])
              || isOneGathering(occasions[$0], occasions[index]))
        } ?? index
    }
    for index in occasions.indices.dropFirst()
    where target[index] == index
      && (isTold(occasions[index - 1], on: occasions[index])
        || isInvited(to: occasions[index - 1], by: occasions[index]))
    {
      target[index] = target[index - 1]
    }
    guard target.indices.contains(where: { target[$0] != $0 }) else { return occasions }
    var places: [Int: Int] = [:]
    for index in target.indices where target[index] == index { places[index] = places.count }
    var kept = occasions
    for index in target.indices where target[index] != index {
      let (first, second) = (kept[target[index]], kept[index])
      kept[target[index]] =
        isOneGathering(first, second)
        ? joinedGathering(first, second)
        : second.head.encloses || second.kind == .fair
          ? joined(first, second) : completed(first, by: second)
    }
    return kept.indices.filter { target[$0] == $0 }.map { index in
      var occasion = kept[index]
      occasion.parent = occasion.parent.flatMap { places[target[$0]] }
      if occasion.parent == places[index] { occasion.parent = nil }
      return occasion
    }
  }

  /// The occasions without those that only announce others: "two exhibitions will open in Paris", where each of them is
  /// told of afterwards.
  func withoutAnnouncements(_ occasions: [Occasion]) -> [Occasion] {
    let told = occasions.indices.filter { !announces($0, in: occasions) }
    guard told.count < occasions.count else { return occasions }
    var places: [Int: Int] = [:]
    for index in told { places[index] = places.count }
    return told.map { index in
      var occasion = occasions[index]
      occasion.parent = occasion.parent.flatMap { places[$0] }
      return occasion
    }
  }

  /// How many of the next occasions may be those that one announces, and how many sentences on.
  private static let reach = 8

  /// Whether an occasion is told in the plural, without a name, and two or more of its kind there follow by name, or one
  /// after the other with its place.
  private func announces(_ index: Int, in occasions: [Occasion]) -> Bool {
    let occasion = occasions[index]
    let main = mentions[occasion.main]
    guard main.isPlural, main.name == nil, main.trigger == .noun, !occasion.head.encloses,
      occasion.mentions.count == 1
    else { return false }
    let parts = occasions[(index + 1)...].prefix(OccasionMerger.reach).filter { other in
      let part = mentions[other.main]
      return other.kind == occasion.kind && part.name != nil && !part.isPlural
        && part.sentence - main.sentence <= OccasionMerger.reach / 2 && part.leg == nil
        && (other.hosts == occasion.hosts || occasion.hosts.isEmpty)
    }
    if parts.count > 1 { return true }
    // "two concerts are planned. The first is on Friday in Riga": no day of their own
    return occasion.date.map { !$0.isDay } ?? true
      && occasions[(index + 1)...].prefix(OccasionMerger.reach).contains {
        mentions[$0.main].leg?.origin == main.headToken
      }
  }

  /// «В среду во Франкфурте откроется крупнейшая в мире книжная ярмарка … Франкфуртская ярмарка продлится до 14 октября»: whether two
  /// gatherings of a sort are there at one time, and one of them has no name of its own.
  private func isOneGathering(_ first: Occasion, _ second: Occasion) -> Bool {
    guard first.kind == second.kind, first.kind == .fair || first.kind == .festival,
      first.head == second.head, !first.hosts.isEmpty, first.hosts == second.hosts,
      first.cities == second.cities || first.cities.isEmpty || second.cities.isEmpty,
      first.guests.isEmpty || second.guests.isEmpty
        || first.guests.contains(where: { second.guests.contains($0) })
    else { return false }
    let names = [mentions[first.main], mentions[second.main]]
    guard
      names.allSatisfy({
        $0.series == nil && $0.leg == nil && !$0.isPlural && $0.trigger == .noun
      }),
      names.contains(where: {
        $0.name == nil && $0.edition == 0 && $0.year == 0 && isSuperlative($0)
      })
    else { return false }
    guard let one = first.date, let other = second.date else { return true }
    return one.touches(other) && one.start?.first.year == other.start?.first.year
      && one.start != nil
  }

  /// What both say together, under the name of the one that has one.
  private func joinedGathering(_ first: Occasion, _ second: Occasion) -> Occasion {
    let isNamed = isSuperlative(mentions[first.main])
    var one = isNamed ? second : first
    let other = isNamed ? first : second
    one.mentions = (first.mentions + second.mentions).sorted()
    one.facts = first.facts + second.facts
    if one.date == nil || !(one.date?.isInterval ?? false) && other.date?.isInterval ?? false {
      one.date = other.date ?? one.date
      one.dateTokens = other.dateTokens ?? one.dateTokens
      one.hasOwnDate = one.hasOwnDate || other.hasOwnDate
    }
    if one.cities.isEmpty { one.cities = other.cities }
    if one.venue == nil { one.venue = other.venue }
    return one
  }

  /// "The largest fair of its kind", «крупнейшая в мире ярмарка»: praise of what has a name.
  private func isSuperlative(_ mention: Mention) -> Bool {
    (max(0, mention.phrase.lowerBound - 3)..<mention.headToken).contains { index in
      ["largest", "biggest", "oldest", "leading", "finest", "foremost", "greatest", "premier"]
        .contains { document.matches(index, $0) }
        || ["крупнейш", "старейш", "известнейш", "популярнейш", "главн"].contains {
          document.begins(index, $0)
        }
    }
  }

  private func isSame(_ first: Occasion, _ second: Occasion) -> Bool {
    guard first.kind == second.kind, first.head == second.head, !first.hosts.isEmpty,
      first.hosts == second.hosts, first.guests == second.guests, !first.guests.isEmpty
    else { return false }
    let names = [mentions[first.main], mentions[second.main]]
    if names.contains(where: { $0.series != nil }) {
      // "the Abidjan edition" of what is held in Abidjan
      return names[0].series == nil && second.date == nil && !second.cities.isEmpty
        && second.cities == first.cities
    }
    guard names.contains(where: { $0.name == nil && $0.phrase.count <= 4 }) else { return false }
    if !first.cities.isEmpty, !second.cities.isEmpty, first.cities != second.cities { return false }
    let years = names.map(\.year).filter { $0 > 0 }
    if years.count == 2, years[0] != years[1] { return false }
    if let one = first.date, let other = second.date, !one.touches(other) { return false }
    return (first.status == .held) == (second.status == .held)
  }

  /// «Гастроли театра из Дакара переносятся. Вместо 21 марта сенегальцы выступят 17 октября»: who plays, by a verb in the sentence after, is
  /// what was told of without its day.
  private func isTold(_ first: Occasion, on second: Occasion) -> Bool {
    let act = mentions[second.main]
    guard second.mentions.count == 1, act.trigger == .act, act.name == nil, act.leg == nil,
      act.series == nil, !act.isListed, act.phrase.count == 1, first.kind == second.kind,
      first.kind.isStaged,
      first.date == nil || second.date == nil, !first.guests.isEmpty,
      first.guests == second.guests, first.hosts == second.hosts,
      first.cities == second.cities || second.cities.isEmpty,
      first.venue == nil || second.venue == nil
    else { return false }
    return first.mentions.allSatisfy { mentions[$0].leg == nil && mentions[$0].series == nil }
      && (first.mentions.map { mentions[$0].sentence }.max().map { $0 + 1 == act.sentence } ?? false)
  }

  /// "Screening: "The Chapel". Date: 12 June. The Embassy invites you to a screening of the film": whether what was announced by its
  /// lines is told of again by who invites to it.
  private func isInvited(to first: Occasion, by second: Occasion) -> Bool {
    let main = mentions[second.main]
    return mentions[first.main].isHeading && first.hasOwnDate && first.kind == second.kind
      && second.mentions.count == 1 && main.name == nil && !main.isPlural && main.series == nil
      && second.date == nil && second.venue == nil
      && second.facts.allSatisfy { $0.tense.sense == .invite }
      && (first.guests.isEmpty || first.guests == second.guests)
  }

  /// An occasion with what a sentence after it tells besides: its day, its house.
  private func completed(_ first: Occasion, by second: Occasion) -> Occasion {
    var one = first
    one.mentions = (first.mentions + second.mentions).sorted()
    one.facts = first.facts + second.facts
    if one.date == nil, second.date != nil {
      one.date = second.date
      one.dateTokens = second.dateTokens
      one.hasOwnDate = second.hasOwnDate
      if first.status != .postponed, first.status != .cancelled { one.status = second.status }
    }
    one.venue = one.venue ?? second.venue
    one.hours = one.hours ?? second.hours
    if one.guests.isEmpty {
      (one.guests, one.guestEvidence) = (second.guests, second.guestEvidence)
    }
    if one.hosts.isEmpty { (one.hosts, one.hostEvidence) = (second.hosts, second.hostEvidence) }
    if one.cities.isEmpty { one.cities = second.cities }
    return one
  }

  /// What both say together: the more precise date, the city that one of them names.
  private func joined(_ first: Occasion, _ second: Occasion) -> Occasion {
    let isBetter =
      second.hasOwnDate && !first.hasOwnDate || second.cities.count > first.cities.count
    var one = isBetter ? second : first
    let other = isBetter ? first : second
    one.mentions = (first.mentions + second.mentions).sorted()
    one.facts = first.facts + second.facts
    if !one.hasOwnDate, other.hasOwnDate {
      one.date = other.date
      one.dateTokens = other.dateTokens
      one.hasOwnDate = true
    }
    if one.venue == nil { one.venue = other.venue }
    return one
  }
}
