extension DateWriter {
  /// An interval.
  func text(_ first: EDTF.End, _ last: EDTF.End) -> String? {
    switch (first, last) {
    case (.date(let first), .date(let last)): return text(first, last)
    case (.date(let first), .open): return since(first)
    case (.date(let first), .unknown): return since(first).map { wording.endUnknown.filled($0) }
    case (.open, .date(let last)): return until(last)
    case (.unknown, .date(let last)): return until(last).map { wording.startUnknown.filled($0) }
    case (.open, .open): return wording.always
    default: return nil
    }
  }

  private func since(_ date: EDTFDate) -> String? {
    preposed(date, about: wording.sinceAbout, wording.since)
  }

  private func until(_ date: EDTFDate) -> String? {
    preposed(date, about: wording.untilAbout) { wording.until.filled($0) }
  }

  /// A preposition and a date, with a text of its own for the preposition and "about" together.
  private func preposed(
    _ date: EDTFDate, about: String, _ exactly: (String) -> String
  ) -> String? {
    guard date.doubt.contains(.approximate), date.isInDoubtAsWhole else {
      return text(date, .dependent).map(exactly)
    }
    guard let text = certain(date, .dependent).map({ about.filled($0) }) else { return nil }
    return date.doubt.contains(.uncertain) ? wording.uncertain.filled(text) : text
  }

  /// From one date to another, saying once what both have in common.
  private func text(_ first: EDTFDate, _ last: EDTFDate) -> String? {
    if first == last { return text(first) }
    if let short = shortened(first, last) { return short }
    guard let first = text(first), let last = text(last) else { return nil }
    return "\(first) – \(last)"
  }

  private func shortened(_ first: EDTFDate, _ last: EDTFDate) -> String? {
    guard first.doubt.isEmpty, last.doubt.isEmpty, first.unit == last.unit,
      let firstYear = first.knownYear, let lastYear = last.knownYear
    else { return nil }
    if first.unit == .year {
      return firstYear >= 1000 ? wording.years.filled("\(firstYear)–\(lastYear)") : nil
    }
    guard firstYear == lastYear, let firstMonth = first.month?.number,
      let lastMonth = last.month?.number
    else { return nil }
    let year = text(year: firstYear)
    switch first.unit {
    case .year: return nil
    case .partOfYear:
      guard firstMonth >= 21, lastMonth <= 23 else { return nil }
      let seasons = wording.seasons[(firstMonth - 21)...(lastMonth - 21)].map(\.alone)
      return seasons[0] + "–" + seasons[seasons.count - 1] + " " + year
    case .month: return "\(month(firstMonth, .alone))–\(month(lastMonth, .alone)) \(year)"
    case .day:
      guard let firstDay = first.day?.number, let lastDay = last.day?.number else { return nil }
      let end = "\(lastDay) \(month(lastMonth, .dependent)) \(year)"
      return firstMonth == lastMonth
        ? "\(firstDay)–\(end)" : "\(firstDay) \(month(firstMonth, .dependent)) – \(end)"
    }
  }

  // MARK: Sets

  /// The members of a set.
  func text(isAll: Bool, _ members: [EDTF.Member]) -> String? {
    let texts = members.compactMap { text($0, isAll: isAll) }
    guard texts.count == members.count else { return nil }
    return list(texts, isAll ? wording.and : wording.or)
  }

  private func text(_ member: EDTF.Member, isAll: Bool) -> String? {
    switch member {
    case .date(let date): return text(date)
    case .range(.date(let first), .open):
      return text(first).map { (isAll ? wording.andLater : wording.orLater).filled($0) }
    case .range(.open, .date(let last)):
      return text(last).map { (isAll ? wording.andEarlier : wording.orEarlier).filled($0) }
    case .range(let first, let last): return text(first, last)
    }
  }
}
