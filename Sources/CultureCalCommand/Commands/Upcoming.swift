import ArgumentParser
import CultureCal

/// What is still to come.
struct Upcoming: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upcoming",
    abstract: "Show what is still to come, or everything in a period.",
    discussion: """
      An event is upcoming until the last day that its date can mean is over; what is exact comes \
      before what is vague. Events without any date come last, so that they are not forgotten. The \
      next edition of a series that nobody has announced yet, and round anniversaries of agreements, \
      stand among them as what they are: expected.

      culturecal upcoming --year 2018
      culturecal upcoming --within 90d --host Belarus
      culturecal upcoming --from "next month" --to 2018-06 --kind exhibition --format csv
      """)

  @Flag(help: "Leave out what is only expected: editions of series, anniversaries.")
  var recorded = false

  @OptionGroup(title: "Which events") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment(zone: zone.zone)
    let filter = try filters.filter(today: moment.day)
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let events =
      try recorded
      ? store.upcoming(filter, today: moment.day) : store.outlook(filter, today: moment.day)
    try Listing(of: events, in: store).write(as: format, none: "no events")
  }
}
