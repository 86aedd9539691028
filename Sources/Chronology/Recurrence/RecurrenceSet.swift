/// Everything that says when an event recurs: rules, further moments, and moments left out.
///
/// - SeeAlso: RFC 5545, section 3.8.5
public struct RecurrenceSet {
  /// DTSTART, on the clock of its zone.
  public var start: LocalDateTime
  /// RRULE.
  public var rules: [RecurrenceRule]
  /// RDATE.
  public var additions: [LocalDateTime]
  /// EXDATE.
  public var exceptions: Set<LocalDateTime>

  /// An event that recurs by rules and at further moments, but for some.
  public init(
    start: LocalDateTime, rules: [RecurrenceRule], additions: [LocalDateTime] = [],
    exceptions: Set<LocalDateTime> = []
  ) {
    self.start = start
    self.rules = rules
    self.additions = additions
    self.exceptions = exceptions
  }

  /// All moments in order, each once.
  ///
  /// - Parameter utcOffset: what to add to UTC for the zone's clock, in seconds.
  /// - Returns: the moments, made as they are asked for.
  public func occurrences(
    utcOffset: @escaping (LocalDateTime) -> Int = { _ in 0 }
  ) -> some Sequence<LocalDateTime> {
    var sources = rules.map { $0.occurrences(from: start, utcOffset: utcOffset) }
    var heads = sources.indices.map { sources[$0].next() }
    var added = additions.sorted()[...]
    var last: LocalDateTime?
    let exceptions = exceptions
    return sequence(state: ()) { _ in
      while true {
        var earliest = added.first
        for case let head? in heads where earliest.map({ head < $0 }) ?? true { earliest = head }
        guard let moment = earliest else { return nil }
        if added.first == moment { added.removeFirst() }
        for index in heads.indices where heads[index] == moment {
          heads[index] = sources[index].next()
        }
        if moment == last || exceptions.contains(moment) { continue }
        last = moment
        return moment
      }
    }
  }
}
