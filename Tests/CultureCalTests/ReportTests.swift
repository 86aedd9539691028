import Chronology
import CultureCal
import Extraction
import Gazetteer
import Testing

@Suite struct ReportTests {
  @Test(
    "how well a date is known",
    arguments: [
      ("2018-05-14", DateKnowledge.days), ("2018-05-14/2018-05-20", .days),
      ("{2018-05-14,2018-05-16}", .days), ("2018-05-14T19:00:00", .days),
      ("2018-05-14/..", .opening),
      ("../2018-05-14", .closing), ("2018-05-14?", .doubtful),
      ("[2018-05-14,2018-05-16]", .doubtful), ("2018-05", .month), ("2018-05-XX", .month),
      ("2018-05-14/2018-06", .month), ("2018-22", .partOfYear), ("2018", .year), ("201X", .longer),
    ])
  func knowledge(_ date: String, knowledge: DateKnowledge) throws {
    #expect(DateKnowledge(try EDTF(date)) == knowledge)
  }

  @Test func statisticsOfACalendar() throws {
    let report = try ReportCalendar.exchanges().store.statistics()
    #expect(words(report.all) == "12: 7 dated, 4 vague, 1 undated, 0 to review")
    #expect(
      report.years.map { "\($0.value.map(String.init) ?? "-") \($0.figures.events)" } == [
        "2016 3", "2017 2", "2018 5", "2019 1", "- 1",
      ])
    #expect(
      report.kinds.map { "\($0.value.rawValue) \($0.figures.events)" } == [
        "days 2", "year 2", "exhibition 2", "concert 1", "performance 1", "film 2", "literature 1",
        "workshop 1",
      ])
    #expect(
      report.knowledge.map { "\($0.value.rawValue) \($0.figures.events)" } == [
        "days 6", "opening 1", "month 2", "year 2", "none 1",
      ])
    #expect(
      report.countries.map { "\($0.country) \($0.asGuest.events) \($0.asHost.events)" } == [
        "KZ 6 6", "BY 4 5", "UZ 2 1",
      ])
    #expect(
      report.cities.map { "\($0.value) \($0.figures.events)" } == [
        "Minsk 4", "Almaty 3", "Astana 2", "Turkistan 1", "Vitebsk 1",
      ])
    #expect(
      report.sources.map { "\($0.source) \($0.articles) \(words($0.figures))" } == [
        "BelTA 2 2: 2 dated, 0 vague, 0 undated, 0 to review",
        "Kazinform 2 1: 1 dated, 0 vague, 0 undated, 0 to review",
        "Vitebsk Courier 1 1: 1 dated, 0 vague, 0 undated, 0 to review",
      ])
    #expect(report.withoutArticle == 9)
  }

  @Test func statisticsOfWhatAFilterLetsThrough() throws {
    var filter = EventFilter()
    filter.first = try CivilDate("2018-01-01")
    filter.last = try CivilDate("2018-12-31")
    filter.host = Country(code: "BY")
    let report = try ReportCalendar.exchanges().store.statistics(filter)
    #expect(words(report.all) == "3: 3 dated, 0 vague, 0 undated, 0 to review")
  }

  @Test func statisticsOfNothing() throws {
    let report = try ReportCalendar().store.statistics()
    #expect(words(report.all) == "0: 0 dated, 0 vague, 0 undated, 0 to review")
    #expect(report.years.isEmpty)
  }

  @Test func sourcesOfACalendar() throws {
    let calendar = try ReportCalendar.exchanges()
    let report = try calendar.store.sourcesReport()
    #expect(
      report.sources.map(words) == [
        "BelTA: 2 events, first with 0 of 1, 0 of 8 corrected",
        "Kazinform: 1 events, first with 1 of 1, 0 of 7 corrected",
        "Vitebsk Courier: 1 events, first with 0 of 0, 0 of 4 corrected",
      ])
    #expect(
      report.histories.map(words) == [
        "Days of Kazakhstan Culture in Belarus: first 2018 (Kazinform 2017-09-15),"
          + " firmer 2018-05 (BelTA 2018-02-20),"
          + " firmer 2018-05-14/2018-05-20 (Kazinform 2018-04-10)"
      ])
    #expect(report.firmedCount == 1 && report.movedCount == 0 && report.medianLead == 34)
  }

  @Test func sourcesThatHadToBeCorrected() throws {
    let calendar = try ReportCalendar()
    let title = "Golden Man of the Steppe"
    try calendar.tell(
      "First News", "2018-01-10", title, "2018-05-14/2018-05-20", .exhibition, from: "KZ",
      to: "BY", city: "Brest")
    try calendar.tell(
      "Second News", "2018-01-10", title, "2018-05-14/2018-05-20", .exhibition, from: "KZ",
      to: "BY", city: "Brest")
    let event = try #require(try calendar.store.list().first)
    var change = EventChange()
    change.when = .set(try EDTF("2018-06-04/2018-06-10"))
    change.city = .set("Brest")
    try calendar.store.edit(event.uid, change, by: "anna", recorded: "2018-03-01")
    let report = try calendar.store.sourcesReport()
    #expect(
      report.sources.map(words) == [
        "First News: 1 events, first with 1 of 1, 1 of 4 corrected",
        "Second News: 1 events, first with 1 of 1, 1 of 4 corrected",
      ])
    #expect(
      report.histories.map(words) == [
        "Golden Man of the Steppe: first 2018-05-14/2018-05-20 (First News 2018-01-10),"
          + " moved 2018-06-04/2018-06-10 (anna 2018-03-01)"
      ])
    #expect(report.medianLead == 95)
  }

  @Test(
    "what a source is called",
    arguments: [
      ("BelTA", "https://example.org/a", "BelTA"),
      (nil, "https://www.Example.org/a?b", "example.org"),
      (nil, "a.txt", "unnamed source"), (nil, nil, "unnamed source"),
    ])
  func sourceName(publisher: String?, url: String?, name: String) throws {
    let calendar = try ReportCalendar()
    try calendar.tell(
      publisher, "2018-01-10", "Night of Dombra", "2018-05", .concert, from: "KZ", to: "BY",
      url: url)
    #expect(try calendar.store.sourcesReport().sources.map(\.source) == [name])
    #expect(try calendar.store.statistics().sources.map(\.source) == [name])
  }

  @Test func timelineByKind() throws {
    let today = try CivilDate("2018-04-15")
    let report = try ReportCalendar.exchanges().store.timeline(today: today)
    #expect(
      report.groups.map(words) == [
        "days: 2016-10-11/2016-10-14, 2018-05-14/2018-05-20", "year: 2018, 2019",
        "festival: 2018-05", "exhibition: 2016-10-12/2016-12, 2017-11", "concert: 2016-10-11",
        "performance: 2017-03-24/2017-03-26",
        "film: 2018-06-18/2018-06-24, 2018-09-03/2018-09-09", "ceremony: 2018-09-10",
        "workshop: 2018-07-02/..",
      ])
    #expect(report.undated.map(\.title) == ["Evening of Abai's Poetry"])
    #expect(report.datedCount == 11 && report.undatedCount == 1 && report.expectedCount == 2)
  }

  @Test("what is only expected is drawn as such in a timeline, and counted nowhere")
  func expectations() throws {
    let today = try CivilDate("2018-04-15")
    let store = try ReportCalendar.exchanges().store
    let expected = try store.timeline(today: today).events.filter { $0.basis != nil }
    #expect(
      expected.map { "\($0.when.map { "\($0)" } ?? "-") \($0.title): \($0.basis ?? "")" } == [
        "2018-05 Night of Museums: projection: every year",
        "2018-09-10 20 years of the Agreement on Exchanges between Museums:"
          + " anniversary: signed 10 September 1998",
      ])
    // Editions and anniversaries long past or far off are not made up.
    var filter = EventFilter()
    filter.first = try CivilDate("2016-01-01")
    filter.last = try CivilDate("2017-12-31")
    #expect(try store.timeline(filter, today: today).expectedCount == 0)
    filter.statuses = [.planned]
    (filter.first, filter.last) = (nil, nil)
    #expect(try store.timeline(filter, today: today).expectedCount == 0)
    let festivals = try store.statistics().kinds.filter { $0.value == .festival }
    #expect(festivals.isEmpty)
    let pair = try #require(CountryPair(countries("KZ")[0], countries("BY")[0]))
    let balance = try store.balance(between: pair, today: today)
    #expect(balance.pairs.allSatisfy { $0.cells.allSatisfy { $0.kind != .ceremony } })
  }

  @Test func timelineByProgramme() throws {
    let today = try CivilDate("2018-04-15")
    var filter = EventFilter()
    filter.first = try CivilDate("2016-01-01")
    filter.last = try CivilDate("2017-12-31")
    let report = try ReportCalendar.exchanges().store.timeline(filter, by: .programme, today: today)
    #expect(
      report.groups.map(words) == [
        "Days of Belarusian Culture in Kazakhstan: 2016-10-11/2016-10-14, 2016-10-11,"
          + " 2016-10-12/2016-12",
        "-: 2017-03-24/2017-03-26, 2017-11",
      ])
    #expect(report.undated.isEmpty && report.undatedCount == 0)
  }

  @Test func aTimelineOfTooManyShowsTheNearest() throws {
    let today = try CivilDate("2018-04-15")
    var filter = EventFilter()
    filter.limit = 2
    let report = try ReportCalendar.exchanges().store.timeline(filter, today: today)
    #expect(report.groups.map(words) == ["year: 2018", "festival: 2018-05"])
    #expect(report.datedCount == 11)
  }

  private func words(_ figures: StatisticsReport.Figures) -> String {
    "\(figures.events): \(figures.dated) dated, \(figures.vague) vague,"
      + " \(figures.undated) undated, \(figures.needReview) to review"
  }

  private func words(_ record: SourcesReport.Record) -> String {
    "\(record.source): \(record.events) events, first with \(record.first) of \(record.shared),"
      + " \(record.corrected) of \(record.statements) corrected"
  }

  private func words(_ history: DateHistory) -> String {
    history.title + ": "
      + history.steps.map { step in
        "\(step.change.rawValue) \(step.when?.description ?? "-")"
          + " (\(step.source) \(step.said?.description ?? "-"))"
      }.joined(separator: ", ")
  }

  private func words(_ group: TimelineReport.Group) -> String {
    let heading =
      switch group.heading {
      case .kind(let kind): kind.rawValue
      case .programme(let event): event.title
      case .noProgramme: "-"
      }
    let dates = group.events.map { $0.when?.description ?? "-" }
    return "\(heading): \(dates.joined(separator: ", "))"
  }
}
