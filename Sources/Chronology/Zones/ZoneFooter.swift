/// The rule that a zone's clocks follow from some year on, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// - SeeAlso: RFC 9636, section 3.3.1, and POSIX, "Environment Variables", TZ
struct ZoneFooter: Hashable, Sendable {
  /// The day and time of a change to or from summer time.
  struct Change: Hashable, Sendable {
    enum Day: Hashable, Sendable {
      /// `Jn`: 1 to 365, 29 February never counted.
      case julian(Int)
      /// `n`: 0 to 365.
      case ofYear(Int)
      /// `Mm.w.d`: week 5 is the last; day 0 is Sunday.
      case weekday(month: Int, week: Int, day: Int)
    }

    let day: Day
    /// Seconds since midnight; may be negative or beyond a day.
    let time: Int

    /// The change in a year, as seconds since 1970 on the clock that shows it.
    func seconds(in year: Int) -> Int {
      let first = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
      let dayNumber: Int
      switch day {
      case .julian(let day):
        dayNumber = first + day - 1 + (CivilDate.isLeap(year) && day > 59 ? 1 : 0)
      case .ofYear(let day):
        dayNumber = first + day
      case .weekday(let month, let week, let weekday):
        let start = CivilDate(year: year, month: month, day: 1)?.dayNumber ?? 0
        // day number 3 was a Sunday
        let firstSuch = start + ((weekday - (start - 3)) % 7 + 7) % 7
        let last = start + CivilDate.days(inMonth: month, year: year) - 1
        let found = firstSuch + 7 * (week - 1)
        dayNumber = found > last ? found - 7 : found
      }
      return dayNumber * 86_400 + time
    }
  }

  let standardOffset: Int
  let summer: (offset: Int, start: Change, end: Change)?

  static func == (first: ZoneFooter, second: ZoneFooter) -> Bool {
    first.standardOffset == second.standardOffset && first.summer?.offset == second.summer?.offset
      && first.summer?.start == second.summer?.start && first.summer?.end == second.summer?.end
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(standardOffset)
    hasher.combine(summer?.offset)
  }

  /// The offset from UTC at a moment, in seconds since 1970 in UTC.
  func offset(at moment: Int) -> Int {
    guard let summer else { return standardOffset }
    let year = LocalDateTime(seconds: moment + standardOffset).day.year
    let start = summer.start.seconds(in: year) - standardOffset
    let end = summer.end.seconds(in: year) - summer.offset
    let isSummer =
      start < end ? start <= moment && moment < end : moment < end || moment >= start
    return isSummer ? summer.offset : standardOffset
  }
}

extension ZoneFooter {
  init(_ text: String) throws(ZoneRulesError) {
    var reader = Reader(rest: Array(text.utf8)[...], text: text)
    try reader.name()
    standardOffset = -(try reader.time())
    guard !reader.rest.isEmpty else {
      summer = nil
      return
    }
    try reader.name()
    var offset = standardOffset + 3_600
    if let next = reader.rest.first, next != UInt8(ascii: ",") { offset = -(try reader.time()) }
    let start = try reader.change()
    summer = (offset, start, try reader.change())
    guard reader.rest.isEmpty else { throw reader.fault("the end") }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>
    let text: String

    func fault(_ expected: String) -> ZoneRulesError {
      ZoneRulesError(
        expected: "\(expected) in a rule such as CET-1CEST,M3.5.0,M10.5.0/3", found: "'\(text)'")
    }

    /// A zone's abbreviation, in letters or in angle brackets.
    mutating func name() throws(ZoneRulesError) {
      if take("<") {
        rest = rest.drop { $0 != UInt8(ascii: ">") }
        guard take(">") else { throw fault("'>'") }
        return
      }
      let letters = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
      guard letters.count >= 3 else { throw fault("an abbreviation") }
      rest = rest[letters.endIndex...]
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() throws(ZoneRulesError) -> Int {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      var seconds = try number() * 3_600
      if take(":") {
        seconds += try number() * 60
        if take(":") { seconds += try number() }
      }
      return isNegative ? -seconds : seconds
    }

    mutating func change() throws(ZoneRulesError) -> Change {
      guard take(",") else { throw fault("','") }
      let day: Change.Day
      if take("M") {
        let month = try number()
        guard take(".") else { throw fault("'.'") }
        let week = try number()
        guard take("."), (1...12).contains(month), (1...5).contains(week) else {
          throw fault("a month, a week and a day")
        }
        let weekday = try number()
        guard weekday <= 6 else { throw fault("a day of the week from 0 to 6") }
        day = .weekday(month: month, week: week, day: weekday)
      } else if take("J") {
        day = .julian(try number())
      } else {
        day = .ofYear(try number())
      }
      return Change(day: day, time: take("/") ? try time() : 7_200)
    }

    private mutating func number() throws(ZoneRulesError) -> Int {
      let digits = rest.prefix(4).prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { throw fault("a number") }
      rest = rest[digits.endIndex...]
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest = rest.dropFirst()
      return true
    }
  }
}
