import ArgumentParser
import CultureCal

/// Two events that are one.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one event of two that are the same.",
    discussion: """
      The second event's sources and claims go over to the first, whose id stays. Nothing is lost: \
      restore with the second id takes them apart again.

      culturecal merge 9k3m 4tq8
      """)

  @Argument(help: ArgumentHelp("The id of the event that stays.", valueName: "id"))
  var id: String

  @Argument(help: ArgumentHelp("The id of the event that goes into it.", valueName: "other-id"))
  var other: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.merge(
      other, into: id, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("merged     \(event.line)")
  }
}
