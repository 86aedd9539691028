import ArgumentParser
import CultureCal

/// What an event has said over time.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show how an event came to what it says, change by change.",
    discussion: """
      culturecal history 9k3m
      culturecal restore 9k3m --revision 2
      """)

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup(title: "Output") var output: PageFormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment()
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let event = try store.event(id)
    let history = try store.history(of: event)
    let output = Output()
    switch format {
    case .text:
      let isStyled = Terminal.output.isStyled
      try output.line(Style.bold(event.title.onOneLine, isOn: isStyled) + "  \(event.uid)")
      for revision in history {
        try output.line(revision.line)
        for change in revision.changes {
          try output.line("   \(revision.number == 1 ? change.first : change.line)")
        }
      }
    case .json:
      try output.line(JSON.array(history.map(\.json)).pretty())
    }
    try output.flush()
  }
}
