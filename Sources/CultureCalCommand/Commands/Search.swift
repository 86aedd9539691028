import ArgumentParser
import CultureCal

/// Events by their words.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find events by words of their titles, places and notes.",
    discussion: """
      All words must occur, in any order, whatever the case and marks of their letters; a word also \
      finds what begins with it. Words between quotation marks stand in a row. The best match comes first.

      culturecal search golden man
      culturecal search '"golden man" minsk' --kind exhibition
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "word"))
  var words: [String]

  @OptionGroup(title: "Which events") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment()
    let filter = try filters.filter(today: moment.day)
    let text = words.joined(separator: " ")
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Failure.usage("expected a word to look for, but found '\(text)'")
    }
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    try Listing(of: try store.search(text, filter), in: store).write(
      as: format, none: "no events with these words")
  }
}
