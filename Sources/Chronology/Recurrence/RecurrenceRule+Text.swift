/// Why a text is not a recurrence rule.
public struct RecurrenceRuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The part at fault, such as "BYDAY"; nil for the whole rule.
  public let part: String?
  /// What would have been right there.
  public let expected: String
  /// What is there instead.
  public let found: String

  /// The whole message, such as "expected a number from 1 to 12 in BYMONTH, but found '13'".
  public var description: String {
    "expected \(expected)\(part.map { " in \($0)" } ?? ""), but found \(found)"
  }
}

extension RecurrenceRule {
  /// Reads the value of an RRULE property.
  ///
  /// Parts may stand in any order, in any case, each once; RSCALE and parts of other extensions are
  /// refused, since passing over them would change what is meant.
  /// - Throws: which part is at fault, what was expected and what was found.
  public init(_ text: String) throws(RecurrenceRuleError) {
    var parts: [(name: String, value: String)] = []
    for piece in text.split(separator: ";") {
      let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[1].isEmpty else {
        throw RecurrenceRuleError(part: nil, expected: "NAME=VALUE", found: "'\(piece)'")
      }
      let name = halves[0].uppercased()
      if parts.contains(where: { $0.name == name }) {
        throw RecurrenceRuleError(part: nil, expected: "each part once", found: "\(name) twice")
      }
      parts.append((name, halves[1].uppercased()))
    }
    guard let frequency = parts.first(where: { $0.name == "FREQ" }) else {
      throw RecurrenceRuleError(part: nil, expected: "a part FREQ", found: "'\(text)'")
    }
    self.init(try Self.frequency(frequency.value))
    for part in parts { try read(part.name, part.value) }
    try check()
  }

  private mutating func read(
    _ name: String, _ value: String
  ) throws(RecurrenceRuleError) {
    func numbers(_ range: ClosedRange<Int>, signed: Bool = false) throws(RecurrenceRuleError)
      -> [Int]
    {
      var numbers: [Int] = []
      for text in value.split(separator: ",", omittingEmptySubsequences: false) {
        guard let number = Int(text), range.contains(signed ? abs(number) : number) else {
          let sign = signed ? ", or negative" : ""
          throw RecurrenceRuleError(
            part: name, expected: "a number from \(range.lowerBound) to \(range.upperBound)\(sign)",
            found: "'\(text)'")
        }
        numbers.append(number)
      }
      return Array(Set(numbers)).sorted()
    }
    func number() throws(RecurrenceRuleError) -> Int {
      guard let number = Int(value), number > 0 else {
        throw RecurrenceRuleError(part: name, expected: "a number above 0", found: "'\(value)'")
      }
      return number
    }
    switch name {
    case "FREQ": break
    case "INTERVAL": interval = min(try number(), 1 << 40)
    case "COUNT", "UNTIL":
      guard end == .never else {
        throw RecurrenceRuleError(part: nil, expected: "COUNT or UNTIL", found: "both")
      }
      end = name == "COUNT" ? .count(try number()) : try Self.until(value)
    case "BYSECOND": seconds = try numbers(0...60)
    case "BYMINUTE": minutes = try numbers(0...59)
    case "BYHOUR": hours = try numbers(0...23)
    case "BYDAY": weekdays = try Self.weekdays(value)
    case "BYMONTHDAY": monthDays = try numbers(1...31, signed: true)
    case "BYYEARDAY": yearDays = try numbers(1...366, signed: true)
    case "BYWEEKNO": weekNumbers = try numbers(1...53, signed: true)
    case "BYMONTH": months = try numbers(1...12)
    case "BYSETPOS": setPositions = try numbers(1...366, signed: true)
    case "WKST": weekStart = try Self.weekday(value[...], in: name)
    default:
      throw RecurrenceRuleError(part: nil, expected: "a part of RFC 5545", found: "\(name)")
    }
  }

  /// Refuses parts that the RFC forbids together, since programs read them in different ways.
  private func check() throws(RecurrenceRuleError) {
    func refuse(_ part: String, with other: String) -> RecurrenceRuleError {
      RecurrenceRuleError(part: nil, expected: "no \(part) with \(other)", found: "both")
    }
    let name = Self.name(frequency)
    if !weekNumbers.isEmpty, frequency != .yearly { throw refuse("BYWEEKNO", with: "FREQ=\(name)") }
    if !yearDays.isEmpty, [.daily, .weekly, .monthly].contains(frequency) {
      throw refuse("BYYEARDAY", with: "FREQ=\(name)")
    }
    if !monthDays.isEmpty, frequency == .weekly { throw refuse("BYMONTHDAY", with: "FREQ=\(name)") }
    if weekdays.contains(where: { $0.ordinal != nil }) {
      guard frequency == .monthly || frequency == .yearly else {
        throw refuse("numbers in BYDAY", with: "FREQ=\(name)")
      }
      if !weekNumbers.isEmpty { throw refuse("numbers in BYDAY", with: "BYWEEKNO") }
    }
    let lists = [seconds, minutes, hours, monthDays, yearDays, weekNumbers, months]
    if !setPositions.isEmpty, weekdays.isEmpty, lists.allSatisfy(\.isEmpty) {
      throw RecurrenceRuleError(
        part: nil, expected: "another BY part with BYSETPOS", found: "none")
    }
  }

  private static func until(_ value: String) throws(RecurrenceRuleError) -> End {
    let isUTC = value.hasSuffix("Z")
    do {
      let moment = try LocalDateTime(isUTC ? String(value.dropLast()) : value)
      if value.utf8.count == 8 { return .day(moment.day) }
      return isUTC ? .utc(moment) : .local(moment)
    } catch {
      throw RecurrenceRuleError(
        part: "UNTIL", expected: "a moment such as 20181231T235959Z", found: "'\(value)'")
    }
  }

  private static func weekdays(_ value: String) throws(RecurrenceRuleError) -> [WeekdayRule] {
    var rules: [WeekdayRule] = []
    for text in value.split(separator: ",", omittingEmptySubsequences: false) {
      let weekday = try weekday(text.suffix(2), in: "BYDAY")
      let ordinal = text.dropLast(2)
      if ordinal.isEmpty {
        rules.append(WeekdayRule(weekday))
      } else if let number = Int(ordinal), (1...53).contains(abs(number)) {
        rules.append(WeekdayRule(weekday, ordinal: number))
      } else {
        throw RecurrenceRuleError(
          part: "BYDAY", expected: "a number from 1 to 53, or negative", found: "'\(ordinal)'")
      }
    }
    return rules
  }

  private static let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private static func weekday(
    _ name: Substring, in part: String
  ) throws(RecurrenceRuleError) -> Weekday {
    guard let index = weekdayNames.firstIndex(of: String(name)),
      let weekday = Weekday(rawValue: index + 1)
    else {
      throw RecurrenceRuleError(
        part: part, expected: "a day such as MO", found: "'\(name)'")
    }
    return weekday
  }

  private static let frequencies: [(name: String, frequency: Frequency)] = [
    ("SECONDLY", .secondly), ("MINUTELY", .minutely), ("HOURLY", .hourly), ("DAILY", .daily),
    ("WEEKLY", .weekly), ("MONTHLY", .monthly), ("YEARLY", .yearly),
  ]

  private static func frequency(_ name: String) throws(RecurrenceRuleError) -> Frequency {
    guard let found = frequencies.first(where: { $0.name == name }) else {
      throw RecurrenceRuleError(
        part: "FREQ", expected: "one of \(frequencies.map(\.name).joined(separator: ", "))",
        found: "'\(name)'")
    }
    return found.frequency
  }

  private static func name(_ frequency: Frequency) -> String {
    frequencies.first { $0.frequency == frequency }?.name ?? ""
  }
}

extension RecurrenceRule: CustomStringConvertible {
  /// The rule as the value of an RRULE property; reading it gives the same rule.
  public var description: String {
    var parts = ["FREQ=\(Self.name(frequency))"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    switch end {
    case .never: break
    case .count(let count): parts.append("COUNT=\(count)")
    case .day(let day): parts.append("UNTIL=" + "\(day)".filter { $0 != "-" })
    case .local(let moment): parts.append("UNTIL=\(moment)")
    case .utc(let moment): parts.append("UNTIL=\(moment)Z")
    }
    let days = weekdays.map { rule -> String in
      let ordinal = rule.ordinal.map { "\($0)" } ?? ""
      return ordinal + Self.weekdayNames[rule.weekday.rawValue - 1]
    }
    parts += Self.part("BYMONTH", months) + Self.part("BYWEEKNO", weekNumbers)
    parts += Self.part("BYYEARDAY", yearDays) + Self.part("BYMONTHDAY", monthDays)
    if !days.isEmpty { parts.append("BYDAY=\(days.joined(separator: ","))") }
    parts += Self.part("BYHOUR", hours) + Self.part("BYMINUTE", minutes)
    parts += Self.part("BYSECOND", seconds) + Self.part("BYSETPOS", setPositions)
    if weekStart != .monday {
      parts.append("WKST=\(Self.weekdayNames[weekStart.rawValue - 1])")
    }
    return parts.joined(separator: ";")
  }

  private static func part(_ name: String, _ numbers: [Int]) -> [String] {
    numbers.isEmpty ? [] : ["\(name)=\(numbers.map { "\($0)" }.joined(separator: ","))"]
  }
}
