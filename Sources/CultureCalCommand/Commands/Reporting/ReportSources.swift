import ArgumentParser
import CultureCal
import Reports

/// What the sources are worth.
struct ReportSources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Show who announced first, how dates firmed up, and who had to be corrected.",
    discussion: """
      A statement on a date, guest, host or city had to be corrected if it contradicts what is in force \
      now, or a person rejected it. --limit is the number of sources and of dates shown, else 20.

      culturecal report sources
      culturecal report sources --country KZ --format html > sources.html
      """)

  @OptionGroup(title: "Which events") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: ReportFormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment(zone: zone.zone)
    let filter = try filters.filter(today: moment.day)
    let limit = filter.limit ?? 20
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let report = try store.sourcesReport(filter, limit: limit)
    try ReportOutput(
      page: report.page(today: moment.day, limit: limit), json: report.json,
      header: report.header, records: report.records
    ).write(as: format)
  }
}
