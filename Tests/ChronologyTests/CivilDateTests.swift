import Chronology
import Testing

@Suite("civil dates") struct CivilDateTests {
  @Test(
    "day numbers and weekdays",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday),
      ("1969-12-31", -1, .wednesday),
      ("2000-02-29", 11_016, .tuesday),
      ("2018-05-14", 17_665, .monday),
      ("2026-10-18", 20_744, .sunday),
      ("0000-01-01", -719_528, .saturday),
      ("0000-03-01", -719_468, .wednesday),
      ("-0001-12-31", -719_529, .friday),
      ("1582-10-10", -141_432, .sunday),
    ])
  func dayNumber(_ text: String, number: Int, weekday: Weekday) throws {
    let day = try CivilDate(text)
    #expect(day.dayNumber == number)
    #expect(day.weekday == weekday)
    #expect(CivilDate(dayNumber: number) == day)
    #expect("\(day)" == text)
  }

  @Test("every day of 800 years follows the one before it")
  func days() throws {
    var expected = try #require(CivilDate(year: -399, month: 1, day: 1))
    let first = expected.dayNumber
    for number in first..<(first + 2 * 146_097) {
      let day = CivilDate(dayNumber: number)
      try #require(day == expected && day.dayNumber == number, "\(number)")
      let following =
        CivilDate(year: day.year, month: day.month, day: day.day + 1)
        ?? CivilDate(year: day.year, month: day.month + 1, day: 1)
        ?? CivilDate(year: day.year + 1, month: 1, day: 1)
      expected = try #require(following)
      try #require(expected > day)
    }
  }

  @Test(
    "days that do not exist",
    arguments: [
      (2018, 0, 1), (2018, 13, 1), (2018, 4, 31), (2018, 2, 29), (1900, 2, 29), (2018, 1, 0),
      (2018, 1, -1), (.max, 1, 1), (.min, 1, 1), (2018, .max, 1), (2018, 1, .max),
    ])
  func missing(_ year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test("the farthest days")
  func farthest() throws {
    let first = try #require(CivilDate(year: CivilDate.years.lowerBound, month: 1, day: 1))
    let last = try #require(CivilDate(year: CivilDate.years.upperBound, month: 12, day: 31))
    #expect("\(first)" == "-999999999999999-01-01")
    #expect("\(last)" == "+999999999999999-12-31")
    #expect(CivilDate(dayNumber: first.dayNumber) == first)
    #expect(CivilDate(dayNumber: last.dayNumber) == last)
    #expect(first.adding(days: -1) == first)
    #expect(last.adding(days: 1) == last)
    #expect(last.adding(days: .max) == last)
    #expect(first.adding(days: .min) == first)
    #expect(CivilDate(dayNumber: .min) == first)
    #expect(CivilDate(dayNumber: .max) == last)
  }

  @Test(
    "adding days",
    arguments: [
      ("2018-02-28", 1, "2018-03-01"), ("2020-02-28", 1, "2020-02-29"),
      ("2019-12-28", 6, "2020-01-03"), ("2020-01-01", -366, "2018-12-31"),
    ])
  func adding(_ text: String, days: Int, sum: String) throws {
    #expect(try CivilDate(text).adding(days: days) == CivilDate(sum))
  }

  @Test(
    "texts that are no day",
    arguments: [
      ("", "expected a date at position 1, but found the end"),
      ("2018", "expected a day such as 2018-05-14 at position 1, but found '2018'"),
      ("2018-05-1X", "expected a day such as 2018-05-14 at position 1, but found '2018-05-1X'"),
      ("2018-05-14?", "expected a day such as 2018-05-14 at position 1, but found '2018-05-14?'"),
      ("2018-02-29", "expected a day from 01 to 28 at position 9, but found '29'"),
      ("2018-05-14T10:00", "expected the end at position 11, but found 'T10'"),
      ("14.05.2018", "expected a year of four digits at position 1, but found '14'"),
    ])
  func notADay(_ text: String, message: String) {
    let error = #expect(throws: EDTFError.self) { try CivilDate(text) }
    #expect(error?.description == message)
  }
}

@Suite("local times") struct LocalTimeTests {
  @Test("hours and minutes", arguments: [("00:00", 0, 0), ("09:05", 9, 5), ("23:59", 23, 59)])
  func parts(_ text: String, hour: Int, minute: Int) throws {
    let time = try LocalTime(text)
    #expect(time.hour == hour)
    #expect(time.minute == minute)
    #expect(LocalTime(hour: hour, minute: minute) == time)
    #expect("\(time)" == text)
  }

  @Test func earlierTimesComeFirst() throws {
    #expect(try LocalTime("09:30") < LocalTime("10:00"))
    #expect(try LocalTime("10:00") < LocalTime("10:01"))
  }

  @Test(
    "texts that are no time",
    arguments: [
      ("", "expected an hour from 00 to 23 at position 1, but found the end"),
      ("24:00", "expected an hour from 00 to 23 at position 1, but found '24'"),
      ("9:30", "expected an hour from 00 to 23 at position 1, but found '9'"),
      ("19", "expected ':' at position 3, but found the end"),
      ("19.00", "expected ':' at position 3, but found '.'"),
      ("19:60", "expected a minute from 00 to 59 at position 4, but found '60'"),
      ("19:00:00", "expected the end at position 6, but found ':'"),
    ])
  func notATime(_ text: String, message: String) {
    let error = #expect(throws: EDTFError.self) { try LocalTime(text) }
    #expect(error?.description == message)
  }

  @Test func clocksDoNotShow24() {
    #expect(LocalTime(hour: 24, minute: 0) == nil)
    #expect(LocalTime(hour: 12, minute: 60) == nil)
    #expect(LocalTime(hour: -1, minute: 0) == nil)
  }
}
