import ArgumentParser
import CultureCal

/// An event as it was.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring an event back to what it was at a revision.",
    discussion: """
      The history shows the revisions. Without a number, an event that was removed or merged away \
      comes back as it was before.

      culturecal history 9k3m
      culturecal restore 9k3m --revision 2
      """)

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("The revision's number in the history.", valueName: "number"))
  var revision: Int?

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.restore(
      id, revision: revision, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("restored   \(event.line)")
  }
}
