import Gazetteer

/// Gives the further legs of a show what all of it has: who comes, what it is called. Place and day are
/// their own.
struct LegRule {
  let text: MarkedText

  /// The occasions with guests, hosts and city of those that continue another filled in; what goes on at home
  /// is left out.
  func completed(_ occasions: [Occasion], _ mentions: [Mention]) -> [Occasion] {
    guard occasions.contains(where: { mentions[$0.main].leg != nil }) else { return occasions }
    var all = occasions
    inherit(&all, mentions)
    var places: [Int: Int] = [:]
    let kept = all.indices.filter {
      mentions[all[$0].main].leg == nil || all[$0].guests != all[$0].hosts
    }
    for index in kept { places[index] = places.count }
    return kept.map { index in
      var occasion = all[index]
      occasion.parent = occasion.parent.flatMap { places[$0] }
      return occasion
    }
  }

  private func inherit(_ occasions: inout [Occasion], _ mentions: [Mention]) {
    for index in occasions.indices {
      guard let leg = mentions[occasions[index].main].leg else { continue }
      let origin = occasions.first { occasion in
        occasion.mentions.contains { mentions[$0].headToken == leg.origin }
      }
      if let range = leg.place, let place = text.place(at: range.lowerBound) {
        occasions[index].hosts = [place.country]
        occasions[index].hostEvidence = 2
        occasions[index].hostTokens = place.tokens
        if let city = place.city, !occasions[index].cities.contains(city) {
          occasions[index].cities = [city]
          occasions[index].cityTokens = place.tokens
        }
      } else if let origin {
        occasions[index].hosts = origin.hosts
        occasions[index].hostEvidence = origin.hostEvidence
        occasions[index].hostTokens = origin.hostTokens
        occasions[index].cities = origin.cities
        occasions[index].cityTokens = origin.cityTokens
      }
      if let parent = occasions[index].parent, occasions[parent].hosts != occasions[index].hosts {
        occasions[index].parent = nil
      }
      guard let origin else { continue }
      if !origin.head.goesOn || origin.head == .tour { closeDate(of: &occasions[index]) }
      // those whom its own clause names, unless that is where it comes from
      let isOwn =
        occasions[index].guestEvidence >= 2
        && !occasions[index].guests.allSatisfy { origin.hosts.contains($0) }
      guard !isOwn || origin.guestEvidence >= 2 else { continue }
      let all = origin.guests.isEmpty ? subjects(of: origin, mentions) : origin.guests
      let abroad = all.filter { !occasions[index].hosts.contains($0) }
      // at home again nobody is a guest
      occasions[index].guests = abroad.isEmpty ? all : abroad
      occasions[index].guestEvidence = min(origin.guestEvidence, 2)
      occasions[index].guestTokens = origin.guestTokens
    }
  }

  /// Whose culture the phrase of what was told first says it is: "Days of Armenian Culture".
  private func subjects(of origin: Occasion, _ mentions: [Mention]) -> [Country] {
    let places = text.places(in: mentions[origin.main].phrase).filter { $0.form == .adjective }
    return Array(Set(places.map(\.country))).sorted()
  }

  /// What is played is over in a day, though it be the tour that opens or ends with it.
  private func closeDate(of occasion: inout Occasion) {
    guard occasion.kind.isPlayed, let date = occasion.date, date.start == nil || date.end == nil,
      let day = date.start ?? date.end
    else { return }
    occasion.date = ResolvedDate(start: day, end: day)
    // "the tour will end on 2 October in Berlin"
    if occasion.status == .ongoing { occasion.status = .planned }
  }
}

extension EventKind {
  /// Whether it is played or screened at an hour.
  fileprivate var isPlayed: Bool { self == .concert || self == .performance || self == .film }
}
