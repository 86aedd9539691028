import ArgumentParser
import CultureCal
import SQLite

/// A copy of the calendar.
struct DatabaseBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Write a copy of the calendar to a new file, while others go on using it.",
    discussion: """
      culturecal db backup /backups/calendar-2018-05-01.db
      """)

  @Argument(help: ArgumentHelp("The file to write; it must not exist.", valueName: "file"))
  var file: String

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    do {
      try store.connection.backup(to: file)
    } catch {
      let system = SystemError(number: error.systemError)
      throw error.systemError == 0
        ? Failure(error.message, .inputOutput)
        : Failure("\(error.message): \(system)", system.status)
    }
    try Output.print("wrote \(file): \(counted(try store.count(), "event"))")
  }
}
