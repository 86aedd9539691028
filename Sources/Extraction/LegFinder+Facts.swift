import Chronology
import Gazetteer

/// What the legs of one sentence share: the verb, and the month of days.
extension LegFinder {
  /// Gives a leg that only a place tells the tense of the one before it, and days of one month that month: "on
  /// Thursday in Sofia and on Saturday in Skopje", "in Baku on 14 and in Tbilisi on 16 June".
  func share(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard first < mentions.count else { return }
    for index in first..<mentions.count {
      guard let leg = mentions[index].leg else { continue }
      // "and then moves to Osaka"
      if facts[index].tense.time == .present, facts[index].times.isEmpty,
        isMove(mentions[index].headToken)
      {
        facts[index].tense.time = .future
      }
      if let time = leg.time, mentions[index].headToken == leg.place?.lowerBound {
        // what only a place tells has the time of that place
        let own = facts[index].times.filter { $0.match.tokens == time.tokens }
        facts[index].times =
          own.isEmpty
          ? [Facts.Dated(match: time, relation: .during, tense: facts[index].tense)] : own
      } else if let time = leg.time, facts[index].times.isEmpty {
        // "full houses were reported on 3 May"
        facts[index].times = [
          Facts.Dated(match: time, relation: .during, tense: facts[index].tense)
        ]
      }
      if leg.isPutOff {
        facts[index].isPostponed = true
        facts[index].tense = Tense(time: .future, sense: .postpone)
        for time in facts[index].times.indices {
          facts[index].times[time] = Facts.Dated(
            match: ahead(facts[index].times[time].match), relation: .during,
            tense: facts[index].tense)
        }
        continue
      }
      // «10 мая в Минске и 12 мая в Бресте пройдут концерты»: the verb is that of what follows
      let later = (index + 1..<mentions.count).first { mentions[$0].headToken == leg.origin }
      if let giver = later ?? (index > first ? index - 1 : nil), facts[index].tense.sense == nil {
        facts[index].tense = facts[giver].tense
        for time in facts[index].times.indices {
          facts[index].times[time].tense = facts[giver].tense
        }
      }
    }
    shareBackwards(from: first, mentions, &facts)
    shareFate(from: first, mentions, &facts)
    for index in (first..<mentions.count).dropLast().reversed()
    where facts[index].times.isEmpty && mentions[index + 1].leg != nil {
      guard let next = facts[index + 1].times.first,
        let day = day(before: next, from: mentions[index])
      else { continue }
      facts[index].times = [
        Facts.Dated(match: day, relation: .during, tense: facts[index].tense)
      ]
    }
  }

  /// "The concerts in Vienna on 9 May, in Hamburg on 11 May and in Paris on 13 May have been cancelled": gives those before
  /// the verb of the last what it says.
  private func shareBackwards(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for index in (first..<mentions.count).dropLast().reversed() {
      guard let next = mentions[index + 1].leg, facts[index].tense.sense == nil,
        let sense = facts[index + 1].tense.sense,
        next.origin == mentions[index].leg?.origin ?? mentions[index].headToken
      else { continue }
      var tense = facts[index + 1].tense
      facts[index].tense = tense
      facts[index].isCancelled = facts[index + 1].isCancelled
      facts[index].isPostponed = facts[index + 1].isPostponed
      if sense == .cancel || sense == .postpone { tense.time = .future }
      for time in facts[index].times.indices { facts[index].times[time].tense = tense }
    }
  }

  /// "Has cancelled its concerts in Milan on 3 March and in Verona on 6 March": what is off is off everywhere.
  private func shareFate(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    for index in Range(from: first + 1, upTo: mentions.count) {
      guard let leg = mentions[index].leg, facts[index].tense.sense == .cancel,
        let origin = mentions[first..<index].lastIndex(where: { $0.headToken == leg.origin }),
        facts[origin].isCancelled, facts[origin].tense.token == facts[index].tense.token
      else { continue }
      facts[index].isCancelled = true
      for time in facts[index].times.indices { facts[index].times[time].tense.time = .future }
    }
  }

  /// A time as one that lies ahead.
  private func ahead(_ match: TemporalMatch) -> TemporalMatch {
    guard let date = TemporalResolver(anchor: published).resolve(match.value, .future),
      let year = date.start?.first.year, let value = match.value.inYear(year)
    else { return match }
    return TemporalMatch(tokens: match.tokens, value: value)
  }

  /// The day of the month that stands alone between a mention and the time of the next.
  private func day(before next: Facts.Dated, from mention: Mention) -> TemporalMatch? {
    guard case .at(var point) = next.match.value.extent,
      case .day(_, let month, let year) = point.base
    else { return nil }
    let between = Range(from: mention.headToken, upTo: next.match.tokens.lowerBound)
    for index in between where isBareDay(index) {
      guard let day = document.number(index) ?? document.ordinal(index) else { continue }
      point.base = .day(day, month: month, year)
      return TemporalMatch(tokens: index..<index + 1, value: TemporalValue(.at(point)))
    }
    return nil
  }
}
