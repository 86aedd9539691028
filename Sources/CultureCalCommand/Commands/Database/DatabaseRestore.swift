import ArgumentParser
import CultureCal

/// The calendar as a copy has it.
struct DatabaseRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make the calendar what a backup is; what it was is kept next to it.",
    discussion: """
      culturecal db restore /backups/calendar-2018-05-01.db
      """)

  @Argument(help: ArgumentHelp("The backup.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let path = try calendar.path()
    let kept = try EventStore.restore(path, from: file)
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let was = kept.map { "; what it was is in \($0)" } ?? ""
    try Output.print("\(path) is as in \(file): \(counted(try store.count(), "event"))\(was)")
  }
}
