import ArgumentParser
import CultureCal
import Glibc

/// Decisions on what the reading was unsure of.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide on what the reading of articles was unsure of.",
    discussion: """
      At a terminal, shows each doubtful event with the words that it rests on, and asks; quitting at \
      any point loses nothing. Otherwise, or with --format, lists what waits, by numbers that the \
      subcommands take.

      culturecal review
      culturecal review accept 3 4
      culturecal review merge 5 9k3m
      """,
    subcommands: [
      ReviewAsk.self, ReviewAccept.self, ReviewMerge.self, ReviewReject.self, ReviewUndo.self,
    ])

  @Option(
    help: ArgumentHelp(
      "List as table, json, jsonl, csv or markdown; do not ask.", valueName: "format"),
    completion: .list(ListFormat.allCases.map(\.rawValue)))
  var format: String?

  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let format = try format.map { text throws(Failure) -> ListFormat in
      try Interpret.word(text, named: "--format")
    }
    let moment = try calendar.moment()
    if format == nil, isatty(OpenFile.Standard.input) == 1 {
      return try ReviewDialogue.run(calendar: calendar, author: author.author)
    }
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    try Listing(of: try store.pendingReviews()).write(
      as: format ?? .table, none: "nothing to review")
  }
}

/// The same, asking whatever standard input is.
struct ReviewAsk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask about each, reading the answers from standard input.")

  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    try ReviewDialogue.run(calendar: calendar, author: author.author)
  }
}
