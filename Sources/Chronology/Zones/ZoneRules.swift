/// When the clocks of a time zone show what.
///
/// - SeeAlso: RFC 9636 ("The Time Zone Information Format (TZif)")
public struct ZoneRules: Hashable, Sendable {
  /// The moments in UTC, in seconds since 1970, at which the offset changes, in order.
  let transitions: [Int]
  /// The offset that holds from the transition of the same index on.
  let offsets: [Int]
  /// The offset before the first transition.
  let firstOffset: Int
  /// What holds after the last transition.
  let footer: ZoneFooter?

  /// A zone whose clocks are always so many seconds ahead of UTC.
  public init(fixedOffset: Int) {
    transitions = []
    offsets = []
    firstOffset = fixedOffset
    footer = nil
  }

  init(transitions: [Int], offsets: [Int], firstOffset: Int, footer: ZoneFooter?) {
    precondition(transitions.count == offsets.count)
    self.transitions = transitions
    self.offsets = offsets
    self.firstOffset = firstOffset
    self.footer = footer
  }

  /// How many seconds the clocks are ahead of UTC at a moment, in seconds since 1970 in UTC.
  ///
  /// Costs time logarithmic in the number of changes.
  public func offset(at moment: Int) -> Int {
    if let last = transitions.last, moment >= last, let footer { return footer.offset(at: moment) }
    if transitions.isEmpty, let footer { return footer.offset(at: moment) }
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : offsets[low - 1]
  }

  /// The moment at which the clocks show `local`, in seconds since 1970 in UTC.
  ///
  /// A time that the clocks skip is read with the offset before the gap; one that they show twice is
  /// the first of the two.
  /// - SeeAlso: RFC 5545, section 3.3.5
  public func utc(of local: LocalDateTime) -> Int {
    // An offset is less than a day, so that the changes nearby lie within two days.
    let before = offset(at: local.seconds - 93_600)
    let after = offset(at: local.seconds + 93_600)
    let first = local.seconds - before
    if before == after, offset(at: first) == before { return first }
    if offset(at: first) == before { return first }
    let second = local.seconds - after
    return offset(at: second) == after ? second : first
  }

  /// What the clocks show at a moment, in seconds since 1970 in UTC.
  public func local(at moment: Int) -> LocalDateTime {
    LocalDateTime(seconds: moment + offset(at: moment))
  }
}
