import Chronology
import Testing

@Suite struct EndsTests {
  @Test(
    "the days on which something can begin and end",
    arguments: [
      ("2018-05-14", "2018-05-14…2018-05-14", "2018-05-14…2018-05-14"),
      ("2018-05", "2018-05-01…2018-05-31", "2018-05-01…2018-05-31"),
      ("2018-05-14/2018-05-20", "2018-05-14…2018-05-14", "2018-05-20…2018-05-20"),
      ("2018-05/2018-06-03", "2018-05-01…2018-05-31", "2018-06-03…2018-06-03"),
      ("2018-05-14/..", "2018-05-14…2018-05-14", "open…open"),
      ("/2018", "unknown…unknown", "2018-01-01…2018-12-31"),
      ("2018-24", "2018-12-01…2019-02-28", "2018-12-01…2019-02-28"),
      ("{2018-05-16,2018-05-14}", "2018-05-14…2018-05-14", "2018-05-16…2018-05-16"),
      ("{2018-05-14..2018-05-16}", "2018-05-14…2018-05-14", "2018-05-16…2018-05-16"),
      ("[2018-05-14,2018-05-16]", "2018-05-14…2018-05-16", "2018-05-14…2018-05-16"),
    ])
  func ends(_ text: String, beginning: String, ending: String) throws {
    let date = try EDTF(text)
    #expect("\(words(date.beginning.first))…\(words(date.beginning.last))" == beginning)
    #expect("\(words(date.ending.first))…\(words(date.ending.last))" == ending)
  }

  private func words(_ bound: EDTF.Bound) -> String {
    switch bound {
    case .day(let day): "\(day)"
    case .open: "open"
    case .unknown: "unknown"
    }
  }
}
