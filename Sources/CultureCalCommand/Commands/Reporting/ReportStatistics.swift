import ArgumentParser
import CultureCal
import Reports

/// The calendar in figures.
struct ReportStatistics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics",
    abstract: "Count events by year, kind, country, city and source.",
    discussion: """
      Each line tells too of how many events the date is still vague, and about how many something \
      waits for a decision. --limit is the number of countries, cities and sources shown, else 20.

      culturecal report statistics
      culturecal report statistics --year 2018 --host BY --format csv
      """)

  @OptionGroup(title: "Which events") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: ReportFormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment(zone: zone.zone)
    let filter = try filters.filter(today: moment.day)
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let report = try store.statistics(filter)
    try ReportOutput(
      page: report.page(today: moment.day, limit: filter.limit ?? 20), json: report.json,
      header: report.header, records: report.records
    ).write(as: format)
  }
}
