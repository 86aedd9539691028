public import Chronology

/// How the date of one event became what it is.
public struct DateHistory: Hashable, Sendable {
  /// What a word did to the date.
  public enum Change: String, Hashable, Sendable {
    /// It was the first.
    case first
    /// It made it more precise.
    case firmer
    /// It moved it to other days.
    case moved
    /// It made it less precise, or no more precise in another way.
    case other
    /// It took it away.
    case cleared
  }

  /// A date that was in force for a time.
  public struct Step: Hashable, Sendable {
    /// The date; nil if there was none.
    public let when: EDTF?
    /// The day on which the word was published, or recorded where that is not known.
    public let said: CivilDate?
    /// Whose word it was.
    public let source: String
    /// What it did.
    public let change: Change
  }

  /// The event's UID.
  public let uid: String
  /// The event's title.
  public let title: String
  /// The dates in force one after the other, at least two.
  public let steps: [Step]

  /// How many days before the event the day of its beginning was first told; negative after it. Nil if
  /// it is not told.
  public var lead: Int? {
    guard let first = steps.last?.when?.beginning, first.isDay, let day = first.first.day,
      let told = steps.first(where: { $0.when?.beginning == first }), let said = told.said
    else { return nil }
    return day.dayNumber - said.dayNumber
  }
}

extension DateHistory {
  /// The history that an event's words on its date make, each standing from the day on which it was said.
  ///
  /// - Returns: nil if the date never changed.
  init?(uid: String, title: String, claims: [Claim]) throws {
    let words = claims.filter { $0.field == .when && !$0.isRejected }
      .map { (claim: $0, said: $0.saidOn) }
      .sorted {
        ($0.said?.dayNumber ?? .min, $0.claim.id) < ($1.said?.dayNumber ?? .min, $1.claim.id)
      }
    var steps: [Step] = []
    var heard: [Claim] = []
    for (claim, said) in words {
      heard.append(claim)
      let judged = Judgement(heard.sorted { $0.id < $1.id })
      let when = try (judged.values[.when] ?? nil).map { try EDTF(stored: $0) }
      guard steps.isEmpty || steps.last?.when != when else { continue }
      let change = steps.last.map { Change(from: $0.when, to: when) } ?? .first
      steps.append(Step(when: when, said: said, source: claim.sourceName, change: change))
    }
    guard steps.count > 1 else { return nil }
    (self.uid, self.title, self.steps) = (uid, title, steps)
  }
}

extension DateHistory.Change {
  fileprivate init(from old: EDTF?, to new: EDTF?) {
    switch (old, new) {
    case (_, nil): self = .cleared
    case (nil, .some): self = .firmer
    case (.some(let old), .some(let new)):
      if new.isMorePrecise(than: old) {
        self = .firmer
      } else {
        self = new.isCompatible(with: old) ? .other : .moved
      }
    }
  }
}

extension Claim {
  /// Whose word it is, in a report.
  var sourceName: String {
    switch source {
    case .article(let article, _, _): SourceName.name(of: article)
    case .person(let author): author
    }
  }

  /// The day on which it was published, or recorded where that is not known.
  fileprivate var saidOn: CivilDate? {
    article?.published ?? (try? CivilDate(String(recorded.prefix(10))))
  }
}
