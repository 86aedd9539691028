extension RecurrenceRule {
  /// The moments at which something that starts at `start` recurs, in order, the start among them
  /// if it follows the rule.
  ///
  /// They are made as they are asked for, one period at a time, and end with the year 9999.
  /// - Parameters:
  ///   - start: DTSTART, on the clock of its zone.
  ///   - utcOffset: what to add to UTC for that clock, in seconds; asked only for an end in UTC.
  /// - Returns: the moments, made one period at a time.
  public func occurrences(
    from start: LocalDateTime, utcOffset: @escaping (LocalDateTime) -> Int = { _ in 0 }
  ) -> RecurrenceOccurrences {
    RecurrenceOccurrences(self, start, utcOffset)
  }
}

/// The moments at which something recurs.
public struct RecurrenceOccurrences: Sequence, IteratorProtocol {
  /// The last day of the year 9999, the last that iCalendar can write.
  private static let lastDay = 2_932_896

  private let rule: RecurrenceRule
  private let start: LocalDateTime
  private let utcOffset: (LocalDateTime) -> Int
  private let days: RecurrenceDays
  /// The seconds of each day that rules for days and longer periods give, in order.
  private let times: [Int]
  private var period: Int
  private var remaining: Int
  /// What the current period gives, and how much of it was handed out.
  private var found: [LocalDateTime] = []
  private var handedOut = 0
  private var isOver = false

  init(
    _ rule: RecurrenceRule, _ start: LocalDateTime, _ utcOffset: @escaping (LocalDateTime) -> Int
  ) {
    self.rule = rule.completed(by: start)
    self.start = start
    self.utcOffset = utcOffset
    days = RecurrenceDays(self.rule)
    var times: [Int] = []
    if rule.frequency.rawValue >= RecurrenceRule.Frequency.daily.rawValue {
      for hour in self.rule.hours {
        times += RecurrenceOccurrences.seconds(of: self.rule).map { hour * 3_600 + $0 }
      }
    }
    self.times = times
    let day = start.day
    switch rule.frequency {
    case .yearly: period = day.year
    case .monthly: period = day.year * 12 + day.month - 1
    case .weekly:
      let sinceWeekStart = (day.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
      period = start.dayNumber - sinceWeekStart
    case .daily: period = start.dayNumber
    case .hourly: period = start.seconds - start.secondOfDay % 3_600
    case .minutely: period = start.seconds - start.secondOfDay % 60
    case .secondly: period = start.seconds
    }
    if case .count(let count) = rule.end { remaining = count } else { remaining = .max }
  }

  /// The next moment; nil after the last.
  public mutating func next() -> LocalDateTime? {
    while !isOver {
      while handedOut < found.count {
        let moment = found[handedOut]
        handedOut += 1
        if moment < start { continue }
        guard remaining > 0, !isPastEnd(moment) else {
          isOver = true
          return nil
        }
        remaining -= 1
        return moment
      }
      guard remaining > 0 else { return nil }
      found.removeAll(keepingCapacity: true)
      handedOut = 0
      fill()
      if !rule.setPositions.isEmpty { keepSetPositions() }
    }
    return nil
  }

  private func isPastEnd(_ moment: LocalDateTime) -> Bool {
    switch rule.end {
    case .never, .count: false
    case .day(let day): moment.dayNumber > day.dayNumber
    case .local(let end): moment > end
    case .utc(let end): moment.seconds - utcOffset(moment) > end.seconds
    }
  }

  private mutating func keepSetPositions() {
    let count = found.count
    let kept = Set(rule.setPositions.map { $0 > 0 ? $0 - 1 : count + $0 })
    found = kept.filter { found.indices.contains($0) }.sorted().map { found[$0] }
  }

  // MARK: periods

  /// Finds the moments of the current period and moves on to the next one.
  private mutating func fill() {
    switch rule.frequency {
    case .yearly:
      guard period <= 9_999 else { return end() }
      for month in 1...12 { addMonth(month, year: period) }
      period += rule.interval
    case .monthly:
      guard period < 120_000 else { return end() }
      addMonth(period % 12 + 1, year: period / 12)
      period += rule.interval
    case .weekly:
      guard period <= Self.lastDay else { return end() }
      for day in period..<(period + 7) where days.allows(day) { add(day) }
      period += 7 * rule.interval
    case .daily:
      guard period <= Self.lastDay else { return end() }
      if days.allows(period) { add(period) }
      period += rule.interval
    case .hourly, .minutely, .secondly: fillWithinDay()
    }
  }

  private mutating func addMonth(_ month: Int, year: Int) {
    guard days.allowsMonth(month), let first = CivilDate(year: year, month: month, day: 1) else {
      return
    }
    let firstNumber = first.dayNumber
    for day in 1...CivilDate.days(inMonth: month, year: year)
    where days.allows(firstNumber + day - 1, year: year, month: month, day: day) {
      add(firstNumber + day - 1)
    }
  }

  private mutating func add(_ dayNumber: Int) {
    for time in times { found.append(LocalDateTime(dayNumber: dayNumber, secondOfDay: time)) }
  }

  /// The same for periods shorter than a day, whose number is that of their first second.
  private mutating func fillWithinDay() {
    let moment = LocalDateTime(seconds: period)
    guard moment.dayNumber <= Self.lastDay else { return end() }
    if !days.allows(moment.dayNumber) { return advance(past: 86_400) }
    if !rule.hours.isEmpty, !rule.hours.contains(moment.secondOfDay / 3_600) {
      return advance(past: 3_600)
    }
    switch rule.frequency {
    case .hourly:
      for second in Self.seconds(of: rule) { found.append(LocalDateTime(seconds: period + second)) }
    default:
      if !rule.minutes.isEmpty, !rule.minutes.contains(moment.secondOfDay / 60 % 60) {
        return advance(past: 60)
      }
      if rule.frequency == .minutely {
        for second in rule.seconds.map({ Swift.min($0, 59) }) {
          found.append(LocalDateTime(seconds: period + second))
        }
      } else if rule.seconds.isEmpty || rule.seconds.contains(moment.secondOfDay % 60) {
        found.append(moment)
      }
    }
    period += step
  }

  /// Moves on to the first period after the unit of so many seconds that the current one lies in.
  private mutating func advance(past unit: Int) {
    let secondOfUnit = LocalDateTime(seconds: period).secondOfDay % unit
    let steps = (unit - secondOfUnit + step - 1) / step
    period += steps * step
  }

  private var step: Int {
    switch rule.frequency {
    case .hourly: 3_600 * rule.interval
    case .minutely: 60 * rule.interval
    default: rule.interval
    }
  }

  private mutating func end() { isOver = true }

  /// The seconds of an hour that the rule gives, in order.
  private static func seconds(of rule: RecurrenceRule) -> [Int] {
    // A leap second is the one before it.
    let seconds = Set(rule.seconds.map { Swift.min($0, 59) }).sorted()
    return rule.minutes.flatMap { minute in seconds.map { minute * 60 + $0 } }
  }
}
