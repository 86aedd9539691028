import ArgumentParser
import CultureCal

/// An event that will not be.
struct Cancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Call an event off; it stays on the calendar as cancelled.")

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.cancel(
      id, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("cancelled  \(event.line)")
  }
}
