import Chronology
import CultureCal
import Extraction
import Foundation
import Gazetteer
import Reports
import Testing

/// Reports of a small calendar as SVG and HTML, to the letter.
///
/// With `RECORD_REPORTS=1` in the environment, the files of `Fixtures/Reports` are written instead, to be
/// looked at before they are committed.
@Suite struct ReportPageTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Fixtures/Reports")

  private let today: CivilDate

  init() throws {
    today = try CivilDate("2018-04-15")
  }

  @Test(
    "a report as a picture and as a page",
    arguments: ["pair", "balance", "timeline", "programme", "statistics", "sources"])
  func report(_ name: String) throws {
    let page = try page(name, of: try ReportCalendar.exchanges().store)
    for (text, kind) in [(page.svg, "svg"), (page.html, "html")] {
      let file = Self.folder.appendingPathComponent("\(name).\(kind)")
      if ProcessInfo.processInfo.environment["RECORD_REPORTS"] == "1" {
        try Data(text.utf8).write(to: file)
      }
      #expect(try text == String(contentsOf: file, encoding: .utf8), "\(name).\(kind)")
    }
  }

  @Test(
    "an empty calendar has reports too",
    arguments: [
      ("pair", "Neither country has presented days or a year of its culture in the other yet."),
      ("balance", "No event is known that takes one country's culture to another."),
      ("timeline", "No events."), ("statistics", "No events."),
      ("sources", "No article tells of these events."),
    ])
  func empty(_ name: String, lead: String) throws {
    let page = try page(name, of: try ReportCalendar().store)
    #expect(page.lead.first == lead)
    #expect(page.sections.isEmpty)
    #expect(page.svg.contains("</svg>") && page.html.contains("</html>"))
  }

  @Test func titlesOfOthersAreNoMarkup() throws {
    let calendar = try ReportCalendar()
    try calendar.add(
      "</text><script>\u{202E}\u{8}\"x\" & 'y'</script>", "2018-05", .concert, from: "KZ", to: "BY")
    let page = try page("timeline", of: calendar.store)
    for text in [page.svg, page.html] {
      #expect(!text.contains("<script"))
      #expect(
        text.contains("&lt;/text&gt;&lt;script&gt;&quot;x&quot; &amp; 'y'&lt;/script&gt;"))
    }
  }

  private static let turns: [([String], String)] = [
    (
      ["KZ 2017 held"],
      "Kazakhstan presented last, in 2017; it is Belarus’s turn."
    ),
    (
      ["KZ 2017-05-14/2017-05-20 held", "BY 2018-09 planned"],
      "Kazakhstan presented last, on 14–20 May 2017; it is Belarus’s turn."
        + " Announced next: “Days 1” (September 2018)."
    ),
    (
      ["KZ 2017 planned"],
      "Kazakhstan was to present last, in 2017, which nobody has confirmed;"
        + " if it did, it is Belarus’s turn."
    ),
    (
      ["KZ 2017 held", "BY 2017-05 held"],
      "The dates do not tell who presented last (Kazakhstan: 2017; Belarus: May 2017);"
        + " it cannot be said whose turn it is."
    ),
    (
      ["KZ 2015-22 held", "BY 2017 cancelled", "KZ 2018-11 planned"],
      "Kazakhstan presented last, in summer 2015; it is Belarus’s turn."
        + " Announced next: “Days 2” (November 2018), although it is not Kazakhstan’s turn."
        + " Not counted: “Days 1” (2017), cancelled."
    ),
    (
      ["BY 2017-05 held", "KZ - held"],
      "Belarus presented last, in May 2017; it is Kazakhstan’s turn."
        + " “Days 1” (no date) may change this."
    ),
  ]

  @Test("whose turn it is, in words", arguments: turns)
  func turn(_ editions: [String], words: String) throws {
    let calendar = try ReportCalendar()
    for (number, edition) in editions.enumerated() {
      let parts = edition.split(separator: " ").map(String.init)
      try calendar.add(
        "Days \(number)", parts[1] == "-" ? nil : parts[1], .days,
        try #require(EventStatus(rawValue: parts[2])), from: parts[0],
        to: parts[0] == "KZ" ? "BY" : "KZ")
    }
    let page = try page("pair", of: calendar.store)
    #expect(page.lead.dropLast().joined(separator: " ") == words)
  }

  @Test(
    "what a chart takes a date for",
    arguments: [
      ("2018-05-14", "14…14, certain 14…14"), ("2018-05-14/2018-05-20", "14…20, certain 14…20"),
      ("2018-05", "1…31"), ("2018-05-14/2018-05", "14…31"),
      ("2018-05-14/..", "14…-, certain 14…14"), ("../2018-05-14", "-…14, certain 14…14"),
      ("2018-05-14~", "14…14"),
    ])
  func span(_ date: String, span: String) throws {
    let first = try CivilDate("2018-05-01").dayNumber - 1
    let found = TimeSpan(try EDTF(date))
    func words(_ day: Int?) -> String { day.map { "\($0 - first)" } ?? "-" }
    let certain = found.certain.map {
      ", certain \(words($0.lowerBound))…\(words($0.upperBound))"
    }
    #expect("\(words(found.firstDay))…\(words(found.lastDay))\(certain ?? "")" == span)
  }

  @Test(
    "the lines of an axis",
    arguments: [
      ("2018-05-01", "2018-05-07", "May 2018: 1 2 3 4 5 6 7"),
      ("2018-05-14", "2018-06-10", "May 2018: 14 21 28 June 2018:  4"),
      ("2018-01-01", "2018-06-30", "2018: Jan Feb Mar Apr May Jun"),
      ("2017-01-01", "2018-12-31", "2017: Jan Apr Jul Oct 2018: Jan Apr Jul Oct"),
      ("2010-01-01", "2018-12-31", "2010 2011 2012 2013 2014 2015 2016 2017 2018"),
      ("1900-01-01", "2018-12-31", "1900 1920 1940 1960 1980 2000"),
    ])
  func axis(first: String, last: String, labels: String) throws {
    let days = try CivilDate(first).dayNumber...CivilDate(last).dayNumber
    let ticks = TimeAxis(days, labels: 9).ticks.map { tick in
      (tick.heading.map { "\($0): " } ?? "") + tick.label
    }
    #expect(ticks.joined(separator: " ") == labels)
  }

  private func page(_ name: String, of store: EventStore) throws -> ReportPage {
    switch name {
    case "pair":
      let (first, second) = (
        try #require(Country(code: "KZ")), try #require(Country(code: "BY"))
      )
      return try store.balance(between: CountryPair(first, second), today: today).page()
    case "balance": return try store.balance(today: today).page()
    case "timeline": return try store.timeline(today: today).page()
    case "programme": return try store.timeline(by: .programme, today: today).page()
    case "statistics": return try store.statistics().page(today: today)
    default: return try store.sourcesReport().page(today: today)
    }
  }
}
