import Chronology
import Gazetteer

/// Which edition of a series a mention means.
extension OccasionBuilder {
  /// The occasion that a mention of an edition means again: the same number or year, or the one that the
  /// text is about if it is this year's.
  func edition(_ index: Int, of series: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    let home = occasions.firstIndex { occasion in
      occasion.mentions.contains { mentions[$0].headToken == series }
    }
    let editions = occasions.indices.filter { candidate in
      candidate == home || mentions[occasions[candidate].main].series == series
    }
    func isEqual(_ candidate: Int) -> Bool {
      occasions[candidate].mentions.contains { other in
        if mention.placeRole == .location || mentions[other].placeRole == .location { return false }
        if mention.edition > 0, mention.edition == mentions[other].edition { return true }
        let years = years(of: other)
        return years.count == 1 && years == self.years(of: index)
          && mention.placeRole != .subject
      }
    }
    // a report on last year's festival is of one
    if mention.isBareEdition, let home, occasions[home].facts.allSatisfy(\.times.isEmpty) {
      return home
    }
    if let same = editions.first(where: { isEqual($0) }) { return same }
    guard mention.isCurrent, let home, !contradicts(index, occasions[home]) else { return nil }
    let isOver =
      occasions[home].mentions.allSatisfy { years(of: $0).isEmpty }
      && !years(of: index).isEmpty && !years(of: index).contains { $0 == published?.year ?? 0 }
      && facts[index].tense.time == .past
    return isOver ? nil : home
  }

  /// The years that a mention names or its clause tells.
  private func years(of index: Int) -> [Int] {
    mentions[index].year > 0 ? [mentions[index].year] : Array(Set(digests[index].years))
  }

  /// Whether an occasion is an edition that a mention does not name by its number or year.
  func isOtherEdition(_ occasion: Occasion, than mention: Mention) -> Bool {
    guard let series = mentions[occasion.main].series, mention.series != series else {
      return false
    }
    return !occasion.mentions.contains { index in
      mention.edition > 0 && mention.edition == mentions[index].edition
        || mention.year > 0 && years(of: index) == [mention.year]
    }
  }

  /// Whether a mention of another edition tells when or where it was, so that it can stand for itself.
  func isTold(_ index: Int) -> Bool {
    guard mentions[index].series != nil else { return true }
    return mentions[index].year > 0 || mentions[index].placeRole == .location
      || !facts[index].times.isEmpty
      || facts[index].places.contains { $0.isInClause && $0.role == .location }
  }

  /// The occasion that "the 27th FILBo" is a short name of: the last one of its kind, told of right before.
  func numbered(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    guard mention.trigger == .act, let name = mention.name, !mention.isQuoted,
      let number = text.document.ordinal(name.lowerBound - 1)
        ?? (text.document.ordinal(name.lowerBound)),
      let last = occasions.indices.last(where: { occasions[$0].kind == mention.kind }),
      occasions[last].head.isRecurring, let before = occasions[last].mentions.last,
      mention.sentence - mentions[before].sentence <= 2, !contradicts(index, occasions[last]),
      occasions[last].mentions.allSatisfy({ [0, number].contains(mentions[$0].edition) })
    else { return nil }
    return last
  }
}
