import Chronology
import Holidays
import Testing

@Suite("Public holidays")
struct HolidayTests {
  private func list(_ code: String, _ first: String, _ last: String) throws -> [String] {
    let days = try CivilDate(first)...CivilDate(last)
    return Holiday.holidays(in: code, days).map { "\($0.day) \($0.name)" }
  }

  @Test(
    "a country's holidays in a period, in order",
    arguments: [
      (
        "KZ", "2018-05-01", "2018-05-09",
        [
          "2018-05-01 Kazakhstan's People Solidarity Holiday",
          "2018-05-07 Defender of the Fatherland Day", "2018-05-09 Victory Day",
        ]
      ),
      (
        "BY", "2018-07-03", "2018-07-03",
        ["2018-07-03 Independence Day of the Republic of Belarus (Day of the Republic)"]
      ),
      ("FR", "2026-07-13", "2026-07-15", ["2026-07-14 National Day"]),
      ("KZ", "2018-01-09", "2018-03-07", []), ("XX", "2018-01-01", "2018-12-31", []),
      ("KZ", "1990-01-01", "1990-12-31", []), ("", "2018-01-01", "2018-12-31", []),
    ])
  func holidays(code: String, first: String, last: String, expected: [String]) throws {
    #expect(try list(code, first, last) == expected)
  }

  @Test("the first and last country and year are there")
  func ends() throws {
    #expect(Holiday.years == 2000...2040)
    #expect(try list("AD", "2000-01-01", "2000-01-01").count == 1)
    #expect(try list("ZW", "2040-12-25", "2040-12-31").isEmpty == false)
  }
}
