import ArgumentParser
import CultureCal

/// Whether the calendar is sound.
struct DatabaseCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for damage; print each fault, and fail if there is any.")

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let path = try calendar.path()
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let faults = try store.faults()
    for fault in faults { try Output.print(fault) }
    guard faults.isEmpty else {
      throw Failure("expected a sound calendar at \(path), but found damage", .badData)
    }
    try Output.print("\(path) is sound: \(counted(try store.count(), "event"))")
  }
}
