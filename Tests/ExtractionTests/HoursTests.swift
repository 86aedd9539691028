import Chronology
import Extraction
import Testing

@Suite("The hour of an event")
struct HoursTests {
  @Test(
    "is told by its clause",
    arguments: [
      ("The concert of the Polish choir begins at 7 p.m. on 20 May in Minsk.", "19:00"),
      (
        "A concert of the Polish choir in Minsk on 20 May, 18:30 to 20:00, closes the week.",
        "18:30–20:00"
      ),
      (
        "The Polish choir gives a concert in Minsk on 20 May at 19:00 Minsk time.",
        "19:00 Europe/Minsk"
      ),
      (
        "A concert of the Polish choir starts in Minsk on 20 May at 4 p.m. (Warsaw time).",
        "16:00 Europe/Warsaw"
      ),
      ("A concert of the Polish choir starts in Minsk on 20 May at 19:00 GMT.", "19:00 Etc/UTC"),
      (
        "Doors open at 18:30; the concert of the Polish choir in Minsk starts at 19:00 on 20 May.",
        "19:00"
      ),
      (
        "An exhibition of Polish posters is open in Minsk until 20 May, daily from 10:00 to 18:00.",
        "-"
      ),
      ("An exhibition of Polish posters opens in Minsk on 20 May.", "-"),
      ("Концерт польского хора состоится в Минске 20 мая в 19.00.", "19:00"),
      (
        "Концерт польского хора начнётся в Минске 20 мая в 19:00 по минскому времени.",
        "19:00 Europe/Minsk"
      ),
      ("Концерт польского хора начнётся в Минске 20 мая в 19:00 мск.", "19:00 Etc/GMT-3"),
      ("Концерт польского хора в Минске 20 мая начнётся в 7 часов вечера.", "19:00"),
      ("Концерт польского хора состоится 20 мая в Минске. Начало в 18.30.", "18:30"),
      ("Выставка польского плаката открыта в Минске до 20 мая ежедневно с 10:00 до 18:00.", "-"),
    ])
  func hours(_ text: String, expected: String) throws {
    let events = Extractor().extract(
      Article(published: try CivilDate("2019-05-02"), text: text)
    ).events
    let event = try #require(events.first)
    #expect(event.hours == expected)
    #expect((event.evidence[.time] != nil) == (expected != "-"))
  }
}

extension EventCandidate {
  /// Its times of day, as "18:30–20:00 Europe/Minsk".
  fileprivate var hours: String {
    guard let startTime else { return "-" }
    return "\(startTime)" + (endTime.map { "–\($0)" } ?? "") + (zone.map { " \($0)" } ?? "")
  }
}
