import ArgumentParser
import CultureCal

/// Every event of the calendar.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show all events, past ones too.",
    discussion: """
      culturecal list --country Kazakhstan --status held
      culturecal list --format jsonl > events.jsonl
      """)

  @OptionGroup(title: "Which events") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment()
    let filter = try filters.filter(today: moment.day)
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    try Listing(of: try store.list(filter), in: store).write(as: format, none: "no events")
  }
}
