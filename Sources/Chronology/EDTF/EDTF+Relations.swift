extension EDTF {
  /// How two stretches of time lie to each other.
  ///
  /// - SeeAlso: James F. Allen, "Maintaining Knowledge about Temporal Intervals" (1983), for the
  ///   first thirteen.
  public enum Relation: Hashable, Sendable, CaseIterable {
    /// Ends before the other begins, or when it does: this includes ``meets``.
    case before
    /// The converse of ``before``, which includes ``metBy``.
    case after
    /// Ends just when the other begins, as April and May do.
    case meets
    /// The converse of ``meets``.
    case metBy
    /// Begins first, and ends within the other.
    case overlaps
    /// The converse of ``overlaps``.
    case overlappedBy
    /// Begins with the other, and ends before it.
    case starts
    /// The converse of ``starts``.
    case startedBy
    /// Begins after the other, and ends before it.
    case during
    /// Begins before the other, and ends after it.
    case contains
    /// Begins after the other, and ends with it.
    case finishes
    /// The converse of ``finishes``.
    case finishedBy
    /// Begins and ends with the other.
    case equals
    /// Has any time in common with the other.
    case intersects
    /// Neither begins after the other nor ends before it.
    case covers
    /// The converse of ``covers``.
    case coveredBy
    /// Covers the other, which is as precise: an interval of months includes months, but no days.
    case includes
  }

  /// Which members of a set a relation is asked of.
  public enum Quantifier: Hashable, Sendable {
    /// As the set is written: every member of "{…}"; the one member of "[…]" that is meant, not
    /// known which.
    case asWritten
    /// At least one.
    case any
    /// Every one.
    case all
  }

  /// Whether this date lies to another in a way.
  ///
  /// Each is the whole time that it names, from its first second to its last: a year is twelve
  /// months, and an interval goes from the beginning of its first date to the end of its last. An
  /// unspecified digit leaves several such stretches, and so a maybe where they differ; as
  /// beginnings and ends are weighed apart, there may be a maybe where no one stretch would do. An
  /// open end never comes. Qualifiers are not looked at. Times of day are compared as instants if
  /// both tell their shift from UTC, else as clocks show them. A range in "[…]" counts as one
  /// member, of which it is not known which date is meant; one in "{…}" as the whole time from its
  /// first date to its last.
  ///
  /// The cost is linear in the product of the numbers of members.
  public func relates(
    _ relation: Relation, to other: EDTF,
    mine: Quantifier = .asWritten, theirs: Quantifier = .asWritten
  ) -> Truth {
    if relation == .includes, precision != other.precision { return .no }
    return quantified(other, mine, theirs) { $0.relates(relation, to: $1) }
  }

  /// Whether it begins no earlier than `first` does, and ends no later than `last`; nil stands for
  /// an open end.
  public func isBetween(_ first: EDTF?, and last: EDTF?) -> Truth {
    let begins = first.map {
      quantified($0, .asWritten, .asWritten) { $1.start.isNotAfter($0.start) }
    }
    let ends = last.map { quantified($0, .asWritten, .asWritten) { $0.end.isNotAfter($1.end) } }
    return (begins ?? .yes).and(ends ?? .yes)
  }

  private func quantified(
    _ other: EDTF, _ mine: Quantifier, _ theirs: Quantifier, _ relate: (Extent, Extent) -> Truth
  ) -> Truth {
    let inUniversalTime = isInUniversalTime && other.isInUniversalTime
    let others = other.extents(inUniversalTime: inUniversalTime)
    return quantify(mine, extents(inUniversalTime: inUniversalTime)) { mine in
      other.quantify(theirs, others) { relate(mine, $0) }
    }
  }

  /// What is true of any, all or one of some members.
  private func quantify(
    _ quantifier: Quantifier, _ members: [Extent], _ relate: (Extent) -> Truth
  ) -> Truth {
    let answers = members.map(relate)
    switch quantifier {
    case .any: return answers.reduce(.no) { $0.or($1) }
    case .all: return answers.reduce(.yes) { $0.and($1) }
    case .asWritten:
      if case .set(isAll: true, _) = form { return answers.reduce(.yes) { $0.and($1) } }
      if answers.allSatisfy({ $0 == answers.first }) { return answers.first ?? .unknown }
      return answers.contains(.unknown) ? .unknown : .maybe
    }
  }
}

extension Extent {
  fileprivate func relates(_ relation: EDTF.Relation, to other: Extent) -> Truth {
    switch relation {
    case .before: end.isNotAfter(other.start)
    case .meets: end.equals(other.start)
    case .overlaps:
      start.isBefore(other.start).and(other.start.isBefore(end)).and(end.isBefore(other.end))
    case .starts: start.equals(other.start).and(end.isBefore(other.end))
    case .during: other.start.isBefore(start).and(end.isBefore(other.end))
    case .finishes: other.start.isBefore(start).and(end.equals(other.end))
    case .equals: start.equals(other.start).and(end.equals(other.end))
    case .intersects: start.isBefore(other.end).and(other.start.isBefore(end))
    case .covers, .includes: start.isNotAfter(other.start).and(other.end.isNotAfter(end))
    case .after: other.relates(.before, to: self)
    case .metBy: other.relates(.meets, to: self)
    case .overlappedBy: other.relates(.overlaps, to: self)
    case .startedBy: other.relates(.starts, to: self)
    case .contains: other.relates(.during, to: self)
    case .finishedBy: other.relates(.finishes, to: self)
    case .coveredBy: other.relates(.covers, to: self)
    }
  }
}
