import ArgumentParser

/// Where the calendar is.
struct DatabasePath: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print where the calendar is, whether or not there is one yet.")

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    try Output.print(try calendar.path())
  }
}
