import ArgumentParser
import CultureCal

/// One event in full.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one event with its sources, their words, and its history.",
    discussion: """
      Every value is followed by the numbers of the sources that say so; what others say of it \
      stands below.

      culturecal show 9k3m2q7x1a
      culturecal show 9k3m --format json
      """)

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup(title: "Output") var output: PageFormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment()
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let page = try EventPage(of: try store.event(id), in: store)
    let output = Output()
    switch format {
    case .text:
      for line in page.lines(on: .output) { try output.line(line) }
    case .json: try output.line(page.json.pretty())
    }
    try output.flush()
  }
}
