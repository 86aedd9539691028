import Gazetteer

/// What the paragraph of an occasion tells of who comes.
extension CountryResolver {
  /// Whether the sentences of its paragraph right before an occasion tell of somebody from abroad.
  func isGuestTold(in occasion: Occasion, besides hosts: Set<Country>) -> Bool {
    let main = mentions[occasion.mentions[0]].sentence
    return (max(0, main - 3)..<main).contains { sentence in
      text.sentences[sentence].paragraph == text.sentences[main].paragraph
        && text.places(in: text.sentences[sentence].tokens).indices.contains { index in
          (roles[index] == .guest || roles[index] == .mission || roles[index] == .honoured)
            && !hosts.contains(text.places[index].country)
        }
    }
  }

  /// Puts an occasion in an embassy where the embassy is, and not at home: "Students of the Minsk conservatory perform at the Hungarian
  /// Embassy" are heard in Minsk, and Hungary is their host no more than a guest.
  func leaveOwnLand(_ occasion: inout Occasion) {
    guard occasion.hostEvidence < 2, let venue = occasion.facts.compactMap(\.venue).first,
      venue.contains(where: { document.lexeme($0).noun == .mission }),
      let place = text.places(in: venue).first(where: { !$0.isCity }),
      text.index(of: place).map({ roles[$0] == .mission }) ?? false,
      occasion.hosts == [place.country]
    else { return }
    let others = occasion.guests.filter { $0 != place.country }
    occasion.hosts = dateline.country.map { [$0] } ?? others
    occasion.guests = [place.country]
  }
}
