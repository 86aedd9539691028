import Chronology
import CultureCal
import Extraction
import Gazetteer
import Testing

@Suite struct BalanceReportTests {
  private let today: CivilDate
  private let pair: CountryPair

  init() throws {
    today = try CivilDate("2018-04-15")
    let (first, second) = (try #require(Country(code: "KZ")), try #require(Country(code: "BY")))
    pair = try #require(CountryPair(first, second))
  }

  @Test func onePairByYearAndKind() throws {
    let report = try ReportCalendar.exchanges().store.balance(between: pair, today: today)
    #expect(
      report.pairs.flatMap(\.cells).map(words) == [
        "2016 BY days: 1 held", "2016 BY exhibition: 1 held", "2016 BY concert: 1 held",
        "2017 KZ exhibition: 1 unconfirmed", "2017 BY performance: 1 cancelled",
        "2018 KZ days: 1 announced", "2018 KZ film: 2 announced", "- KZ literature: 1 announced",
      ])
    #expect(report.pairs[0].tally(of: pair.first).presented == 1)
    #expect(report.pairs[0].tally(of: pair.second, in: 2016).presented == 3)
    #expect(report.pairs[0].years == [2016, 2017, 2018, nil])
  }

  @Test func allPairsTheMostActiveFirst() throws {
    let report = try ReportCalendar.exchanges().store.balance(today: today)
    #expect(
      report.pairs.map { "\($0.countries.first) \($0.countries.second)" } == ["BY KZ", "KZ UZ"])
  }

  @Test func aCrossYearCountsForBoth() throws {
    let calendar = try ReportCalendar()
    try calendar.add("Cross Year", "2017", .year, .held, from: "BY KZ", to: "BY KZ")
    let report = try calendar.store.balance(between: pair, today: today)
    #expect(report.pairs[0].cells.map(words) == ["2017 KZ year: 1 held", "2017 BY year: 1 held"])
    #expect(report.pairs[0].turn.verdict == .together)
  }

  @Test func thePairThatIsAskedForIsThereEvenIfItHasNothing() throws {
    let report = try ReportCalendar().store.balance(between: pair, today: today)
    #expect(report.pairs.map(\.countries) == [pair])
    #expect(report.pairs[0].turn.verdict == .notBegun)
  }

  @Test(
    "the year that an event counts in",
    arguments: [
      ("2017-12-15/2018-02-10", 2017), ("2018", 2018), ("2017/2019-05", 2017),
      ("../2018-05-31", 2018), ("2017-24", nil), ("201X", nil), ("2018-05-14~", 2018),
      ("{2017-12-31,2018-01-01}", 2017), ("2018-05-14T19:00:00", 2018), (nil, nil),
    ])
  func year(_ date: String?, year: Int?) throws {
    let calendar = try ReportCalendar()
    try calendar.add("Opera", date, .performance, from: "KZ", to: "BY")
    #expect(
      try calendar.store.balance(between: pair, today: today).pairs[0].cells.map(\.year) == [year])
  }

  @Test(
    "whose turn it is",
    arguments: [
      (["KZ 2015 held"], "turn BY, last 2015"),
      (["KZ 2015 held", "BY 2017-05 held"], "turn KZ, last 2017-05"),
      (["BY 2017-05 planned"], "turn KZ, last 2017-05, doubtful"),
      (["KZ 2015 held", "BY 2018-09 planned"], "turn BY, last 2015, next 2018-09"),
      (["KZ 2015 held", "BY 2017 cancelled"], "turn BY, last 2015, not counted 2017"),
      (["KZ 2015 held", "BY 2013 cancelled"], "turn BY, last 2015"),
      (["KZ 2015 held", "BY 2019 proposed"], "turn BY, last 2015, not counted 2019"),
      (["KZ 2017 held", "BY 2017-05 held"], "unclear, last 2017 2017-05"),
      (["KZ 2017 held", "KZ 2017-05 held"], "turn BY, last 2017 2017-05"),
      (["KZ 2017-05-01/2017-05-07 held", "BY 2017-05-08 held"], "turn KZ, last 2017-05-08"),
      (["KZ - held"], "turn BY, last -"),
      (["KZ - held", "BY - held"], "unclear, last - -"),
      (["BY 2017-05 held", "KZ - held"], "turn KZ, last 2017-05, undated -, doubtful"),
      (["BY 2017-05 held", "BY - held"], "turn KZ, last 2017-05, undated -"),
      (["KZ 2018-04/.. ongoing"], "turn BY, last 2018-04/.."),
      (["BY 2018-09 planned"], "not begun, next 2018-09"),
    ])
  func turn(_ editions: [String], outcome: String) throws {
    let calendar = try ReportCalendar()
    for (number, edition) in editions.enumerated() {
      let parts = edition.split(separator: " ").map(String.init)
      let status = try #require(EventStatus(rawValue: parts[2]))
      try calendar.add(
        "Days \(number)", parts[1] == "-" ? nil : parts[1], .days, status, from: parts[0],
        to: parts[0] == "KZ" ? "BY" : "KZ")
    }
    let turn = try calendar.store.balance(between: pair, today: today).pairs[0].turn
    #expect(words(turn) == outcome)
  }

  @Test func whatIsNotBetweenTheTwoAloneIsNobodysTurn() throws {
    let calendar = try ReportCalendar()
    try calendar.add("Days in Both", "2017", .days, .held, from: "KZ", to: "BY LT")
    let report = try calendar.store.balance(between: pair, today: today)
    #expect(report.pairs[0].cells.map(words) == ["2017 KZ days: 1 held"])
    #expect(report.pairs[0].turn.verdict == .notBegun)
  }

  private func words(_ cell: BalanceReport.Cell) -> String {
    let counts = Standing.allCases.filter { cell.tally[$0] > 0 }
      .map { "\(cell.tally[$0]) \($0.rawValue)" }
    return "\(cell.year.map(String.init) ?? "-") \(cell.presenter) \(cell.kind.rawValue): "
      + counts.joined(separator: ", ")
  }

  private func words(_ turn: Turn) -> String {
    func dates(_ editions: [Edition]) -> String {
      editions.map { $0.when?.description ?? "-" }.joined(separator: " ")
    }
    let verdict =
      switch turn.verdict {
      case .notBegun: "not begun"
      case .turn(let country): "turn \(country)"
      case .together: "together"
      case .unclear: "unclear"
      }
    let parts = [
      verdict, turn.last.isEmpty ? nil : "last \(dates(turn.last))",
      turn.next.map { "next \(dates([$0]))" },
      turn.uncounted.isEmpty ? nil : "not counted \(dates(turn.uncounted))",
      turn.undated.isEmpty ? nil : "undated \(dates(turn.undated))",
      turn.isCertain || turn.verdict == .unclear ? nil : "doubtful",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
