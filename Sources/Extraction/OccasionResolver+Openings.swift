/// What something begins or ends with.
extension OccasionResolver {
  /// "The Days opened with a concert at the Palace on Friday": both are of that day.
  func shareOpenings(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for item in first + 1..<max(mentions.count, first + 1) {
      let whole = item - 1
      let between = Range(
        from: mentions[whole].phrase.upperBound, upTo: mentions[item].phrase.lowerBound)
      guard mentions[whole].head.goesOn, between.count <= 24,
        let verb = between.last(where: {
          text.document.verb($0) == .begin || text.document.verb($0) == .end
        }), isWith(item: mentions[item], after: verb)
      else { continue }
      let relation: Facts.Dated.Relation = text.document.verb(verb) == .begin ? .begin : .end
      let ofWhole = facts[whole].times.filter { $0.relation != .during || $0.relation == relation }
      let ofItem = facts[item].times
      if !facts[whole].times.contains(where: { $0.relation != .during && $0.relation == relation })
      {
        facts[whole].times += ofItem.map {
          Facts.Dated(match: $0.match, relation: relation, tense: $0.tense)
        }
      }
      for time in facts[item].times.indices { facts[item].times[time].relation = .during }
      if ofItem.isEmpty {
        facts[item].times = ofWhole.map {
          Facts.Dated(match: $0.match, relation: .during, tense: $0.tense)
        }
      }
    }
  }

  /// "The festival opened with a recital by X and continues through Sunday": the end is that of what goes on.
  func giveEnds(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard text.language == .english else { return }
    for item in first + 1..<max(mentions.count, first + 1)
    where !mentions[item].head.goesOn && mentions[item].kind.isOfOneDay {
      guard let whole = (first..<item).last(where: { mentions[$0].head.goesOn }),
        !facts[whole].times.contains(where: { $0.match.value.isEnd || $0.relation == .end })
      else { continue }
      let ends = facts[item].times.filter {
        $0.match.value.isEnd && $0.tense.sense == .last
      }
      facts[whole].times += ends
      facts[item].times.removeAll { ends.contains($0) }
    }
  }

  /// Whether an item is what something else begins with: "with a concert", «концертом».
  private func isWith(item: Mention, after verb: Int) -> Bool {
    if text.language == .english {
      return (verb + 1..<max(item.phrase.lowerBound, verb + 1)).contains {
        text.document.word($0) == .with
      }
    }
    return text.document.isInstrumental(item.headToken)
  }
}
