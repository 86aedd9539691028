import Chronology
import Foundation
import TestSupport
import Testing

@testable import Extraction

@Suite("Phrases that are times")
struct TemporalExpressionTests {
  @Test(
    "a phrase becomes EDTF",
    arguments: [
      ("2018", "2018"), ("2018-05-14/2018-05-20", "2018-05-14/2018-05-20"), ("201X", "201X"),
      ("14–20 May", "2018-05-14/2018-05-20"), ("autumn 2020", "2020-23"),
      ("next week", "2017-09-18/2017-09-24"), ("Q3 2019", "2019-35"),
      ("mid-June 2021", "2021-06-11/2021-06-20"), ("between 2003 and 2006", "2003/2006"),
      ("14.–20.05.2019", "2019-05-14/2019-05-20"), ("on 14 May 2018", "2018-05-14"),
      ("с 14 по 20 мая 2018 года", "2018-05-14/2018-05-20"), ("осень 2020", "2020-23"),
      ("в ноябре 2017 г.", "2017-11"), ("начало июня 2018", "2018-06-01/2018-06-10"),
      ("about 1712", "1712~"), ("maybe spring 1712", "1712-21?"), ("circa 1840s?", "184X%"),
      ("c1712", "1712~"), ("17c.", "16XX"), ("before 1712", "/1712"), ("until 1712", "../1712"),
      ("since 1712", "1712/.."), ("1712 or later", "1712/.."), ("1712 or 1714", "[1712,1714]"),
      ("both 1712 and 1714", "{1712,1714}"), ("1712-15", "1712/1715"),
      ("1712 to unknown", "1712/"), ("sometime in May 1712", "1712-05-XX"),
      ("early 1990s", "1990/1993"), ("late 19th century", "1867/1900"),
      ("44 BC", "-0043"), ("50–40 BC", "-0049/-0039"), ("AD 79", "0079"),
      ("17–18th centuries", "16XX/17XX"), ("the '60s", "196X"),
      ("2004 (year approximate)", "2004~"), ("May 2004 (month uncertain)", "2004-?05"),
      ("Spring (Southern Hemisphere) 1985", "1985-29"), ("1712, printed 1730", "1712"),
    ])
  func phrases(_ phrase: String, edtf: String) throws {
    let anchor = CivilDate(year: 2017, month: 9, day: 15)
    #expect("\(try TemporalExpression.parse(phrase, anchor: anchor))" == edtf, "\(phrase)")
  }

  @Test(
    "a phrase that is no time says why",
    arguments: [
      ("", "expected a date or period such as \"14 May 2018\", but found \"\""),
      ("soonish", "expected a date or period such as \"14 May 2018\", but found \"soonish\""),
      ("14 May or so", "expected the end after \"14 May\", but found \"or so\""),
      ("31 April 2018", "expected a date or period that exists, but found \"31 April 2018\""),
      (
        "2018-05-20/2018-05-14",
        "expected a period that ends after it begins, but found \"2018-05-20/2018-05-14\""
      ),
      ("next week", "expected a day to count \"next week\" from, but found none"),
      (
        String(repeating: "x", count: 201),
        "expected a date or period of at most 200 bytes, but found 201 bytes"
      ),
    ])
  func errors(_ phrase: String, message: String) {
    let error = #expect(throws: TemporalExpressionError.self) {
      try TemporalExpression.parse(phrase, anchor: nil)
    }
    #expect(error.map { "\($0)" } == message)
  }

  @Test("without an anchor a date keeps its year open")
  func unanchored() throws {
    #expect("\(try TemporalExpression.parse("14 May", anchor: nil))" == "XXXX-05-14")
    #expect("\(try TemporalExpression.parse("май", anchor: nil))" == "XXXX-05")
  }

  @Test("dates read back the same in every notation")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 7)
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let russian = [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ]
    for _ in 0..<2_000 {
      let day = CivilDate(dayNumber: Int.random(in: -100_000...40_000, using: &random))
      let month = english[day.month - 1]
      for phrase in [
        "\(day)", "\(day.day) \(month) \(day.year)", "\(month) \(day.day), \(day.year)",
        "\(day.day) \(russian[day.month - 1]) \(day.year) года",
        "\(day.day).\(day.month).\(day.year)", "the \(day.day)th of \(month), \(day.year)",
      ] {
        let edtf = try TemporalExpression.parse(phrase, anchor: nil)
        try #require("\(edtf)" == "\(day)", "\(phrase)")
      }
    }
  }

  @Test("the phrases of other libraries' tests", .enabled(if: PhraseVectors.exist))
  func vectors() throws {
    let vectors = try PhraseVectors.load()
    let right = vectors.count { vector in
      let edtf = try? TemporalExpression.parse(vector.input, anchor: nil)
      let expected = vector.edtf.map { String($0.filter { $0 != " " }) }
      return edtf.map { "\($0)" } == expected
    }
    #expect(vectors.count == 489)
    #expect(right >= 450)
  }
}

/// The phrases next to the package folder.
private enum PhraseVectors {
  struct Vector: Decodable {
    let input: String
    let edtf: String?
  }

  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/dates/edtf/natlang.json")

  static var exist: Bool { FileManager.default.fileExists(atPath: file.path) }

  static func load() throws -> [Vector] {
    try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
  }
}
