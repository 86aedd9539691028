import ArgumentParser
import CultureCal
import Reports

/// Events as they lie in time.
struct ReportTimeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Draw events as they lie in time.",
    discussion: """
      What is vague is drawn over all the days that it can mean. Without --limit, at most 60 events are \
      shown: of a period those that come first, else those nearest to today. The next edition of a \
      series and anniversaries, which nobody has announced, are drawn as expected; no report counts them.

      culturecal report timeline --year 2018
      culturecal report timeline --by programme --format html > timeline.html
      """)

  @Option(
    help: ArgumentHelp(
      "What the rows are put together by: kind or programme, the enclosing event.",
      valueName: "grouping"),
    completion: .list(TimelineReport.Grouping.allCases.map(\.rawValue)))
  var by = "kind"

  @OptionGroup(title: "Which events") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: ReportFormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    let grouping: TimelineReport.Grouping = try Interpret.word(by, named: "--by")
    let moment = try calendar.moment(zone: zone.zone)
    let filter = try filters.filter(today: moment.day)
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let report = try store.timeline(filter, by: grouping, today: moment.day)
    try ReportOutput(
      page: report.page(), json: report.json(in: store), header: report.header,
      records: report.records
    ).write(as: format)
  }
}
