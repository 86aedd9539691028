/// A day and a time of day to the second, on a clock somewhere.
public struct LocalDateTime: Hashable, Sendable {
  /// Days since 1970-01-01.
  public var dayNumber: Int
  /// Seconds since midnight, from 0 to 86,399.
  public var secondOfDay: Int

  /// The second of a day.
  ///
  /// - Precondition: `secondOfDay` is one of the day's 86,400.
  public init(dayNumber: Int, secondOfDay: Int = 0) {
    precondition((0..<86_400).contains(secondOfDay))
    self.dayNumber = dayNumber
    self.secondOfDay = secondOfDay
  }

  /// The time of day on a day.
  public init(_ day: CivilDate, _ time: LocalTime) {
    self.init(dayNumber: day.dayNumber, secondOfDay: time.hour * 3_600 + time.minute * 60)
  }

  /// The day.
  public var day: CivilDate { CivilDate(dayNumber: dayNumber) }

  /// The same moment as seconds since 1970-01-01T00:00:00 on the same clock.
  public var seconds: Int { dayNumber * 86_400 + secondOfDay }

  /// The moment so many seconds after 1970-01-01T00:00:00.
  public init(seconds: Int) {
    let remainder = seconds % 86_400
    let secondOfDay = remainder < 0 ? remainder + 86_400 : remainder
    self.init(dayNumber: (seconds - secondOfDay) / 86_400, secondOfDay: secondOfDay)
  }
}

extension LocalDateTime: Comparable {
  /// Whether the first moment is earlier, both on the same clock.
  public static func < (first: LocalDateTime, second: LocalDateTime) -> Bool {
    (first.dayNumber, first.secondOfDay) < (second.dayNumber, second.secondOfDay)
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// The moment in the basic format of iCalendar, such as `20180514T190000`.
  ///
  /// - SeeAlso: RFC 5545, section 3.3.5
  public var description: String {
    let date = "\(day)".filter { $0 != "-" }
    let clock = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
    return date + "T" + clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }

  /// Reads `20180514T190000`, or `20180514` as its midnight.
  ///
  /// - Throws: what was expected where.
  public init(_ text: String) throws(EDTFError) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) throws(EDTFError) -> Int {
      var value = 0
      for offset in range {
        guard offset < bytes.count, (0x30...0x39).contains(bytes[offset]) else {
          let found = offset < bytes.count ? String(decoding: [bytes[offset]], as: UTF8.self) : nil
          throw EDTFError("a digit", at: offset, found: found)
        }
        value = value * 10 + Int(bytes[offset] - 0x30)
      }
      return value
    }
    let day = CivilDate(
      year: try number(0..<4), month: try number(4..<6), day: try number(6..<8))
    guard let day else {
      throw EDTFError("a day that exists", at: 0, found: String(text.prefix(8)))
    }
    guard bytes.count > 8 else {
      self.init(dayNumber: day.dayNumber)
      return
    }
    guard bytes.count == 15, bytes[8] == UInt8(ascii: "T") else {
      throw EDTFError("a date or a date and time such as 20180514T190000", at: 8, found: text)
    }
    let hour = try number(9..<11)
    let minute = try number(11..<13)
    let second = try number(13..<15)
    guard hour < 24, minute < 60, second <= 60 else {
      throw EDTFError("a time from 000000 to 235960", at: 9, found: String(text.suffix(6)))
    }
    // A leap second is the one before it, since most clocks never show it.
    let secondOfDay = hour * 3_600 + minute * 60 + min(second, 59)
    self.init(dayNumber: day.dayNumber, secondOfDay: secondOfDay)
  }
}
