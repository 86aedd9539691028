import ArgumentParser
import CultureCal

/// An older calendar for this program.
struct DatabaseMigrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Bring the calendar's schema up to date; a copy of an older one is kept next to it.",
    discussion: "Every other command does so by itself when it finds an older calendar.")

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let path = try calendar.path()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    try Output.print("\(path) is at version \(try store.schemaVersion())")
  }
}
