import ArgumentParser
import CultureCal

/// What is known better now.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change what an event says; the history keeps what it said before.",
    discussion: """
      culturecal edit 9k3m --when 2018-05-14/2018-05-20
      culturecal edit 9k3m --venue "Palace of the Republic" --city Minsk --reason "embassy's note"
      culturecal edit 9k3m --venue ""
      """)

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
  var title: String?

  @OptionGroup(title: "The event; an empty value clears") var details: DetailOptions
  @OptionGroup(title: "Calendar") var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let change = try details.change(title: title, today: moment.day)
    guard change != EventChange() else {
      throw Failure.usage("expected what to change, such as --when 2018-05, but found nothing")
    }
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.edit(
      id, change, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("changed    \(event.line)")
  }
}
