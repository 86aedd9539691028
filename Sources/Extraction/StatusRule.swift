import Chronology

/// Decides how far an occasion has come at the day of publication.
struct StatusRule {
  let mentions: [Mention]
  let published: CivilDate?

  /// Fills in the status of an occasion.
  func status(_ occasion: inout Occasion, parent: Occasion?) {
    let told = zip(occasion.facts, occasion.mentions)
      .filter { !mentions[$0.1].isHeading }.map(\.0)
    let governing =
      told.first { $0.tense.sense?.isHappening ?? false }
      ?? occasion.facts.first { $0.tense.sense?.isHappening ?? false } ?? occasion.facts.first
    let tense = governing?.tense ?? Tense()
    occasion.statusTokens = tense.token.map { $0..<$0 + 1 }
    if occasion.facts.contains(where: \.isPostponed) {
      occasion.status = .postponed
      return
    }
    if occasion.facts.contains(where: \.isCancelled) {
      occasion.status = .cancelled
      return
    }
    let isProposed = governing?.isProposed ?? false
    if let published, let date = occasion.date {
      if let end = date.end, end.last < published,
        date.start != nil || tense.time == .past || tense.sense == .end
      {
        occasion.status = .held
        return
      }
      if let start = date.start, start.first > published {
        occasion.status = isProposed ? .proposed : .planned
        return
      }
      if isProposed {
        occasion.status = .proposed
        return
      }
      occasion.status = running(date, tense, occasion, published)
      return
    }
    if isProposed {
      occasion.status = .proposed
      return
    }
    occasion.status = undated(tense, occasion, parent)
  }

  /// Puts the status right by a date that was found after it: what lies ahead is planned, what is over was held.
  func settle(_ occasion: inout Occasion) {
    guard let published, let date = occasion.date else { return }
    switch occasion.status {
    case .ongoing, .held, .planned:
      if let start = date.start, start.first > published { occasion.status = .planned }
      if let end = date.end, end.last < published { occasion.status = .held }
    case .proposed, .postponed, .cancelled: break
    }
  }

  /// The status on a day that the date may mean.
  private func running(
    _ date: ResolvedDate, _ tense: Tense, _ occasion: Occasion, _ published: CivilDate
  ) -> EventStatus {
    if tense.sense == .end, tense.time == .past, !tense.isCounterfactual { return .held }
    // "invites to an evening tonight"
    if tense.sense == .invite, tense.time == .present { return .planned }
    // what is still to end has begun
    if tense.time == .future, tense.sense == .end || tense.sense == .last,
      occasion.head.goesOn || occasion.kind == .film
    {
      return .ongoing
    }
    if tense.time == .future { return .planned }
    // it is today that it opens, or next week of this month
    if tense.sense == .begin, tense.time == .present, !tense.isPerfect, let start = date.start,
      start.first != start.last || start.first == published
    {
      return .planned
    }
    // a year that is not over goes on, whatever is told of it
    if date.isSingle, !date.isDay, occasion.head == .year || tense.isParticiple {
      return .ongoing
    }
    // "was held from March to June"
    if date.isInterval, tense.time == .past, !tense.isPerfect,
      tense.sense == .hold || tense.sense == .give && !occasion.head.goesOn
    {
      // "meetings were held within the Days", which last until Thursday
      let isOver = date.end.map { $0.first != $0.last || $0.last <= published } ?? true
      return isOver ? .held : .ongoing
    }
    if date.isDay {
      switch tense.time {
      case .past: return occasion.head.goesOn && tense.sense == .begin ? .ongoing : .held
      default: return occasion.head.goesOn ? .ongoing : .planned
      }
    }
    if date.isSingle {
      // a month or year that is not over
      if tense.time == .past, !tense.isPerfect || tense.sense != .begin, tense.sense != .plan {
        return .held
      }
      return tense.time == .present && !tense.isProgressive && tense.sense == .hold
        ? .planned : .ongoing
    }
    return .ongoing
  }

  private func undated(_ tense: Tense, _ occasion: Occasion, _ parent: Occasion?) -> EventStatus {
    switch tense.time {
    case .future: return .planned
    case .present:
      if tense.isProgressive { return tense.sense == .plan ? .planned : .ongoing }
      if tense.sense == .plan || parent?.status == .planned { return .planned }
      return occasion.head.goesOn ? .ongoing : parent?.status ?? .planned
    case .past:
      if occasion.head.goesOn, tense.sense == .begin || tense.sense == .unveil { return .ongoing }
      // what somebody visited is still on
      if occasion.kind == .exhibition, tense.sense == .come { return .ongoing }
      return .held
    case nil:
      // "masks from Mali are on view"
      if occasion.kind == .exhibition, mentions[occasion.main].trigger == .act { return .ongoing }
      return parent?.status ?? .planned
    }
  }
}
