import ArgumentParser
import CultureCal

/// An event that is no event.
struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take an event from the calendar; restore brings it back.")

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.remove(
      id, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("removed    \(event.line)")
  }
}
