extension EDTF {
  /// Whether two dates can both be true of one happening.
  ///
  /// A single date tells that it lies within that date, and an interval when it begins and ends:
  /// `2018`, `2018-05` and `2018-05-14/2018-05-20` are compatible, `2018-05-14/2018-05-20` and
  /// `2018-05-14/2018-05-21` are not. An open or unknown end agrees with any. A single day also
  /// agrees with an interval that can begin on it, as what lasts is often told of by its opening. A
  /// set agrees with what any of its members agrees with. Qualifiers and times of day are not
  /// looked at.
  ///
  /// Symmetric, not transitive: `2018-05` and `2018-06` both agree with `2018`. The cost is linear
  /// in the product of the numbers of members.
  public func isCompatible(with other: EDTF) -> Bool {
    let others = other.spells
    return spells.contains { mine in
      others.contains { mine.isCompatible(with: $0) || mine.opens($0) || $0.opens(mine) }
    }
  }

  /// Whether it tells more than a compatible date does; false if they are not compatible.
  ///
  /// It does if it leaves fewer days to begin on; or as many, and fewer to end on; or as many, and
  /// is in doubt in fewer ways. An interval always tells more than the day on which it begins.
  public func isMorePrecise(than other: EDTF) -> Bool {
    guard isCompatible(with: other) else { return false }
    let (mine, theirs) = (outline, other.outline)
    if mine.opens(theirs), mine.start == theirs.start { return false }
    if theirs.opens(mine), mine.start == theirs.start { return true }
    let order = (mine.start.vagueness, mine.end.vagueness)
    let otherOrder = (theirs.start.vagueness, theirs.end.vagueness)
    return order == otherOrder
      ? qualification.isStrictSubset(of: other.qualification) : order < otherOrder
  }

  /// What is told of the beginning and end of each alternative.
  private var spells: [Spell] {
    guard case .set(let isAll, let members) = form else { return [outline] }
    return members.map { member in
      switch member {
      case .date(let date): Spell(Days(date))
      case .range(let first, let last) where isAll: Spell(Days(first), Days(last))
      case .range: Spell(Days(first: member.first.day, last: member.last.day))
      }
    }
  }

  /// What is told of the beginning and end of the whole.
  private var outline: Spell {
    switch form {
    case .date(let date): return Spell(Days(date))
    case .interval(let first, let last): return Spell(Days(first), Days(last))
    case .year, .moment, .set:
      let bounds = bounds
      return Spell(Days(first: bounds.first.day, last: bounds.last.day))
    }
  }
}

/// The days on which something can begin, and on which it can end.
private struct Spell {
  let start: Days
  let end: Days
  /// Whether it begins and ends at two told times, rather than within one.
  let isInterval: Bool

  init(_ start: Days, _ end: Days) {
    (self.start, self.end, isInterval) = (start, end, true)
  }

  /// Within some days.
  init(_ days: Days) {
    (start, end, isInterval) = (days, days, false)
  }

  func isCompatible(with other: Spell) -> Bool {
    guard start.meet(other.start), end.meet(other.end) else { return false }
    let starts = [start.first, other.start.first].compactMap(\.self).max()
    let ends = [end.last, other.end.last].compactMap(\.self).min()
    guard let starts, let ends else { return true }
    return starts <= ends
  }

  /// Whether it is a day on which another can begin that lasts.
  func opens(_ other: Spell) -> Bool {
    guard !isInterval, other.isInterval, start.vagueness == 0, other.start != Days(),
      start.meet(other.start)
    else { return false }
    guard let day = start.first, let last = other.end.last else { return true }
    return day <= last
  }
}

/// Days of which one is meant.
private struct Days: Hashable {
  /// nil if they have no first one, or it is not known.
  var first: CivilDate?
  /// nil if they have no last one, or it is not known.
  var last: CivilDate?
  /// What each day fits, where that is not every day from the first to the last.
  var pattern: EDTFDate?

  /// Any days.
  init() {}

  init(first: CivilDate?, last: CivilDate?) {
    (self.first, self.last) = (first, last)
  }

  init(_ date: EDTFDate) {
    (first, last) = (date.first, date.last)
    pattern = date.hasUnspecified ? date : nil
  }

  init(_ end: EDTF.End) {
    if case .date(let date) = end { self.init(date) } else { self.init() }
  }

  /// How many days there are after the first.
  var vagueness: Int {
    guard let first, let last else { return .max }
    return last.dayNumber - first.dayNumber
  }

  /// Whether there is a day among both.
  func meet(_ other: Days) -> Bool {
    guard let first = [first, other.first].compactMap(\.self).max(),
      let last = [last, other.last].compactMap(\.self).min()
    else { return true }
    var day = first
    while day <= last {
      guard let mine = next(from: day), let theirs = other.next(from: mine) else { return false }
      if theirs == mine { return theirs <= last }
      day = theirs
    }
    return false
  }

  private func next(from day: CivilDate) -> CivilDate? {
    pattern.map { $0.next(from: day) } ?? day
  }
}
