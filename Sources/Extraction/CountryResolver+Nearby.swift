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
}
