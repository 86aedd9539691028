import Chronology
import CultureCal
import Extraction
import SQLite
import TestSupport
import Testing

@Suite struct ListingTests {
  /// A calendar of events that are named by their dates.
  private func calendar(_ dates: [String?]) throws -> EventStore {
    let store = try emptyCalendar()
    for date in dates {
      try store.add(
        EventDraft(title: date ?? "no date", when: try date.map { try EDTF($0) }), by: "anna",
        recorded: "2017-09-15")
    }
    return store
  }

  private func filter(_ first: String?, _ last: String?) throws -> EventFilter {
    filter(try first.map(day), try last.map(day))
  }

  private func filter(_ first: CivilDate?, _ last: CivilDate?) -> EventFilter {
    var filter = EventFilter()
    filter.first = first
    filter.last = last
    return filter
  }

  @Test("a period selects what may meet it, in order")
  func period() throws {
    let store = try calendar([
      "2018", "2018-05-14/2018-05-20", "2018-05", "2017-12-31", "201X", "2018-05-14",
      "../2018-01-01",
      "2019-01-01", "2018-12-31", "2016/..", "../..", "19XX", nil, "2018-22",
      "2018-05-14/2018-05-16",
      "2018-06?", "[2017,2019]", "Y170000002", "2017-09-14/",
    ])
    let expected = [
      "../2018-01-01", "../..", "201X", "2016/..", "[2017,2019]", "2017-09-14/", "2018", "2018-05",
      "2018-05-14", "2018-05-14/2018-05-16", "2018-05-14/2018-05-20", "2018-06?", "2018-22",
      "2018-12-31",
    ]
    let year = try filter("2018-01-01", "2018-12-31")
    #expect(try store.list(year).map(\.title) == expected)
    #expect(try store.upcoming(year, today: day("2030-01-01")).map(\.title) == expected)
  }

  @Test func aPeriodMayBeOpenOnEitherSide() throws {
    let store = try calendar(["2016", "2018", "2020-03/..", "../2015", nil])
    #expect(try store.list(filter("2018-06-01", nil)).map(\.title) == ["2018", "2020-03/.."])
    #expect(try store.list(filter(nil, "2016-06-01")).map(\.title) == ["../2015", "2016"])
    #expect(try store.list().map(\.title) == ["../2015", "2016", "2018", "2020-03/..", "no date"])
  }

  @Test func upcomingIsWhatIsNotOverAndThenWhatHasNoDate() throws {
    let store = try calendar(["2017", "2017-09-14", "2017-09-15", "2017-08", "2018", nil])
    #expect(
      try store.upcoming(today: day("2017-09-15")).map(\.title)
        == ["2017", "2017-09-15", "2018", "no date"])
    #expect(try store.upcoming(today: day("2018-12-31")).map(\.title) == ["2018", "no date"])
    #expect(try store.upcoming(today: day("2019-01-01")).map(\.title) == ["no date"])
  }

  @Test func whatIsHeldOrCancelledIsNotUpcomingUnlessAskedFor() throws {
    let store = try emptyCalendar()
    for status in EventStatus.allCases {
      try store.add(
        EventDraft(title: status.rawValue, status: status, when: EDTF("2018")), by: "anna",
        recorded: "2017-09-15")
    }
    #expect(
      try store.upcoming(today: day("2018-05-01")).map(\.title)
        == ["ongoing", "planned", "postponed", "proposed"])
    var cancelled = EventFilter()
    cancelled.statuses = [.cancelled]
    #expect(try store.upcoming(cancelled, today: day("2018-05-01")).map(\.title) == ["cancelled"])
    #expect(
      try store.upcoming(filter("2018-01-01", "2018-12-31"), today: day("2018-05-01"))
        .map(\.title) == ["held", "ongoing", "planned", "postponed", "proposed"])
    #expect(try store.list().count == 6)
  }

  @Test("every condition of a filter")
  func conditions() throws {
    let store = try emptyCalendar()
    let festival = try store.add(
      EventDraft(
        title: "Bridges", kind: .festival, when: EDTF("2018-08"), city: "Batumi; Kutaisi",
        guests: countries("LV LT"), hosts: countries("GE")), by: "anna", recorded: "2017-09-15")
    try store.add(
      EventDraft(
        title: "Dainas", kind: .concert, status: .proposed, when: EDTF("2018-08-03"),
        city: "Kutaisi", guests: countries("LV"), hosts: countries("GE"), partOf: festival.uid),
      by: "anna", recorded: "2017-09-15")
    try store.add(
      EventDraft(
        title: "Polyphony", kind: .concert, guests: countries("GE"), hosts: countries("LV")),
      by: "anna", recorded: "2017-09-15")
    func titles(_ change: (inout EventFilter) -> Void) throws -> [String] {
      var filter = EventFilter()
      change(&filter)
      let all = try store.list(filter).map(\.title)
      // the same within a period, but for what has no date
      filter.first = try day("2018-01-01")
      #expect(try store.list(filter).map(\.title) == all.filter { $0 != "Polyphony" })
      return all
    }
    #expect(try titles { _ in } == ["Bridges", "Dainas", "Polyphony"])
    #expect(try titles { $0.kinds = [.concert] } == ["Dainas", "Polyphony"])
    #expect(try titles { $0.kinds = [.concert, .festival] } == ["Bridges", "Dainas", "Polyphony"])
    #expect(try titles { $0.statuses = [.proposed] } == ["Dainas"])
    #expect(try titles { $0.country = countries("LV")[0] } == ["Bridges", "Dainas", "Polyphony"])
    #expect(try titles { $0.country = countries("LT")[0] } == ["Bridges"])
    #expect(try titles { $0.guest = countries("LV")[0] } == ["Bridges", "Dainas"])
    #expect(try titles { $0.host = countries("LV")[0] } == ["Polyphony"])
    #expect(
      try titles {
        $0.guest = countries("LV")[0]
        $0.host = countries("LV")[0]
      } == [])
    #expect(try titles { $0.city = "KUTAISI" } == ["Bridges", "Dainas"])
    #expect(try titles { $0.city = "batumi" } == ["Bridges"])
    #expect(try titles { $0.city = "bat" } == [])
    #expect(try titles { $0.partOf = festival.uid } == ["Dainas"])
    #expect(try titles { $0.needsReview = false } == ["Bridges", "Dainas", "Polyphony"])
    #expect(try titles { $0.needsReview = true } == [])
  }

  @Test("a limit gives the first of all", arguments: [1, 2, 3, 5, 8, 20])
  func limit(_ limit: Int) throws {
    let store = try calendar([
      "2017-09-16", "2018", "2020/..", "2019-03", "2040", "2017-09-20", "../2017-10", nil, "3000",
    ])
    var filter = EventFilter()
    let all = try store.upcoming(filter, today: day("2017-09-15")).map(\.title)
    #expect(all.count == 9)
    filter.limit = limit
    #expect(
      try store.upcoming(filter, today: day("2017-09-15")).map(\.title) == Array(all.prefix(limit)))
    #expect(try store.list(filter).map(\.title) == Array(store.list().map(\.title).prefix(limit)))
  }

  @Test func whatMayBeginSoonIsDueOnce() throws {
    let store = try calendar([
      "2017-09-14", "2017-09-15", "2017-10-15", "2017-10-16", "2018", "2017-09", "2017-10", nil,
    ])
    #expect(
      try store.due(within: 30, today: day("2017-09-15")).map(\.title)
        == ["2017-09-15", "2017-10", "2017-10-15"].sorted {
          // the first possible day, then the last
          ($0 == "2017-10" ? "2017-10-01" : $0) < ($1 == "2017-10" ? "2017-10-01" : $1)
        })
    #expect(try store.due(within: 0, today: day("2018-01-01")).map(\.title) == ["2018"])
    #expect(try store.due(within: 30, today: day("2018-01-02")).isEmpty)
  }

  @Test("the period index finds what a comparison of days finds, wherever they lie")
  func index() throws {
    var random = SeededGenerator(seed: 7)
    let store = try emptyCalendar()
    func date(within width: Int) -> CivilDate {
      CivilDate(dayNumber: Int.random(in: -width...width, using: &random))
    }
    for width in [1, 40, 3_000, 200_000, 400_000, 5_000_000] {
      var dates: [String] = []
      for _ in 0..<120 {
        let length = Int.random(in: 0...width, using: &random)
        let first = date(within: width)
        let last = first.adding(days: Int.random(in: 0...max(1, length), using: &random))
        guard (0...9_999).contains(first.year), (0...9_999).contains(last.year) else { continue }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: dates.append("\(first)/..")
        case 1: dates.append("../\(last)")
        case 2: dates.append(first.description)
        default: dates.append("\(first)/\(last)")
        }
      }
      for date in dates {
        try store.add(
          EventDraft(title: date, when: EDTF(date)), by: "anna", recorded: "2017-09-15")
      }
      let all = try store.list().compactMap(\.when)
      for _ in 0..<60 {
        let first = date(within: width)
        let last = first.adding(days: Int.random(in: 0...max(1, width / 10), using: &random))
        let expected = all.filter {
          $0.bounds.firstDayNumber <= last.dayNumber && $0.bounds.lastDayNumber >= first.dayNumber
        }
        let found = try store.list(filter(first, last)).compactMap(\.when)
        try #require(
          found.map(\.description).sorted() == expected.map(\.description).sorted(),
          "\(first) to \(last)")
      }
    }
  }

  @Test func aPeriodQueryLooksAtNothingButItsAnswer() throws {
    let store = try emptyCalendar()
    try store.add(EventDraft(title: "A", when: EDTF("2018")), by: "anna", recorded: "2017-09-15")
    let plan = try store.connection.all(
      "EXPLAIN QUERY PLAN \(EventStore.periodQuery)", nil, nil, nil, nil, nil, nil, nil, nil, -1,
      17_665,
      17_671
    ) { try $0.text(3) }
    #expect(plan.allSatisfy { !["SCAN event", "SCAN e"].contains($0) }, "\(plan)")
    #expect(plan.count { $0.contains("COVERING INDEX event_by_") } == 3, "\(plan)")
  }
}
