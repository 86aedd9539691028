import ArgumentParser
import CultureCal

/// An event that will be later.
struct Postpone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postpone",
    abstract: "Put an event off, to a new date or until one is known.",
    discussion: """
      culturecal postpone 9k3m --when "autumn 2018" --reason "the museum is being rebuilt"
      """)

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @Option(
    help: ArgumentHelp(
      "The new date, in EDTF or words; without it the event keeps the date it had.",
      valueName: "date"))
  var when: String?

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let date = try when.map { text throws(Failure) in
      try Interpret.time(text, named: "--when", today: moment.day)
    }
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.postpone(
      id, to: date, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("postponed  \(event.line)")
  }
}
