import Chronology
import Testing

@testable import Extraction

@Suite("Times of day")
struct ClockTests {
  @Test(
    "are told with their ends",
    arguments: [
      ("The concert begins at 7 p.m. in the hall.", ["19:00"]),
      ("Doors open at 18:30, the film starts at 19:00.", ["18:30", "19:00"]),
      ("open from 10:00 to 18:30 daily", ["10:00–18:30"]),
      ("a talk, 4–6 p.m., and a walk", ["16:00–18:00"]),
      ("from 10 a.m. until noon", ["10:00–12:00"]),
      ("at 8 o'clock", ["08:00"]), ("at 5:30PM", ["17:30"]), ("at 12 a.m.", ["00:00"]),
      ("Начало в 19:00.", ["19:00"]), ("Начало в 19 часов.", ["19:00"]),
      ("в 19 часов 30 минут", ["19:30"]), ("в 7 часов вечера", ["19:00"]),
      ("в 3 часа дня", ["15:00"]), ("с 10 до 18 часов", ["10:00–18:00"]),
      ("с 10:00 до 18:30", ["10:00–18:30"]), ("в 19.30", ["19:30"]),
      ("It won 3:2.", []), ("14 May 2018", []), ("он ждал 19 часов", []), ("в 19 странах", []),
      ("25:10", []), ("10.4", []),
    ])
  func spans(_ text: String, expected: [String]) {
    let text = TemporalText(text)
    let spans = Clock(text).spans(in: 0..<text.count).map { span in
      "\(span.start)" + (span.end.map { "–\($0)" } ?? "")
    }
    #expect(spans == expected)
  }
}
