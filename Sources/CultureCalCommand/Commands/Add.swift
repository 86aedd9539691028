import ArgumentParser
import CultureCal

/// An event by hand.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Enter an event by hand.",
    discussion: """
      culturecal add "Days of Kazakhstan Culture in Belarus" --kind days --when 2018 \
      --guest KZ --host BY
      culturecal add "Golden Man" --kind exhibition --when "November 2017" --guest Kazakhstan \
      --host Belarus --city Minsk --venue "National Art Museum"
      """)

  @Argument(help: ArgumentHelp("What it is called.", valueName: "title"))
  var title: String

  @OptionGroup(title: "The event") var details: DetailOptions
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let draft = try details.draft(title: title, today: moment.day)
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.add(draft, by: author.author, recorded: moment.recorded)
    try Output.print("added      \(event.line)")
  }
}
