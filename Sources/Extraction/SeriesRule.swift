import Gazetteer

/// Gives other editions of a series what the series has: guests, hosts, city and name.
struct SeriesRule {
  let text: MarkedText
  let dateline: Dateline

  /// Fills in what the text tells of no edition but the one that it is about.
  func inherit(_ occasions: inout [Occasion], _ mentions: inout [Mention]) {
    guard mentions.contains(where: { $0.series != nil }) else { return }
    var owners: [Int: Int] = [:]
    for (index, occasion) in occasions.enumerated() {
      for mention in occasion.mentions where owners[mentions[mention].headToken] == nil {
        owners[mentions[mention].headToken] = index
      }
    }
    for index in occasions.indices {
      let main = occasions[index].main
      guard let series = mentions[main].series else { continue }
      place(&occasions[index], mentions[main])
      guard let home = owners[series].map({ occasions[$0] }), home.main != main else { continue }
      inheritHosts(&occasions[index], from: home)
      inheritGuests(&occasions[index], from: home)
      if occasions[index].head == .year || occasions[index].head == .season {
        share(&occasions[index], mentions[main], home)
      }
      if mentions[main].name == nil {
        mentions[main].title = unnumbered(mentions[home.main].name ?? mentions[home.main].title)
      }
      occasions[index].parent = occasions[index].parent == home.parent ? home.parent : nil
    }
  }

  /// A title without the number or year of its own edition: "second Festival of Lute", "FIL 2019".
  private func unnumbered(_ title: Range<Int>) -> Range<Int> {
    var title = title
    let document = text.document
    if let first = title.first, title.count > 1,
      document.lexeme(first).isOrdinal
        || document.ordinal(first) != nil && document.number(first) == nil
    {
      title = first + 1..<title.upperBound
    }
    if let last = title.last, title.count > 1,
      document.number(last).map({ (1900...2100).contains($0) }) ?? false
    {
      title = title.lowerBound..<last
    }
    return title
  }

  /// What the place in the phrase of an edition has to do with it.
  private func place(_ occasion: inout Occasion, _ mention: Mention) {
    guard let role = mention.placeRole, let place = text.places(in: mention.phrase).first else {
      return
    }
    if role == .location {
      occasion.hosts = [place.country]
      occasion.hostEvidence = 3
      occasion.hostTokens = place.tokens
      occasion.cities = place.city.map { [$0] } ?? []
      occasion.cityTokens = place.city == nil ? nil : place.tokens
      occasion.guests.removeAll { $0 == place.country }
      // "the next host will be Lusaka"
      switch text.document.word(place.tokens.lowerBound - 1) {
      case .will, .be: occasion.status = .planned
      default: break
      }
    } else {
      occasion.guests = [place.country]
      occasion.guestEvidence = 3
      occasion.guestTokens = place.tokens
      if occasion.hosts == [place.country] {
        occasion.hosts = []
        occasion.hostEvidence = 0
      }
    }
  }

  /// A year with another country belongs to both, if the one at hand does.
  private func share(_ occasion: inout Occasion, _ mention: Mention, _ home: Occasion) {
    guard mention.placeRole == .subject, home.hosts.count == 2, home.guests == home.hosts,
      let other = occasion.guests.first,
      let own = home.hosts.first(where: { $0 == dateline.country }) ?? home.hosts.first
    else { return }
    occasion.hosts = [own, other].sorted()
    occasion.guests = occasion.hosts
  }

  private func inheritHosts(_ occasion: inout Occasion, from home: Occasion) {
    guard !home.hosts.isEmpty else { return }
    if occasion.hostEvidence < 2 {
      occasion.hosts = home.hosts
      occasion.hostEvidence = min(home.hostEvidence, 2)
      occasion.hostTokens = home.hostTokens
      occasion.cities = []
    }
    if occasion.hosts == home.hosts, occasion.cities.isEmpty {
      occasion.cities = home.cities
      occasion.cityTokens = home.cityTokens
    }
  }

  private func inheritGuests(_ occasion: inout Occasion, from home: Occasion) {
    guard occasion.guestEvidence < 2 else { return }
    let isHonoured = home.facts.contains { $0.places.contains { $0.role == .honoured } }
    occasion.guests = isHonoured ? [] : home.guests.filter { !occasion.hosts.contains($0) }
    // "the Swedish-Kazakh forum", held in either country by turns
    let named = Set(home.facts.flatMap(\.places).filter(\.isInPhrase).map(\.country))
    if !isHonoured, occasion.guests.isEmpty, home.guests == occasion.hosts,
      named.isSuperset(of: home.guests + home.hosts)
    {
      occasion.guests = home.hosts
    }
    occasion.guestEvidence = min(home.guestEvidence, 2)
    occasion.guestTokens = home.guestTokens
  }
}
