import ArgumentParser
import Chronology
import CultureCal
import Extraction
import Gazetteer

/// Festivals and exchanges that recur.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "Festivals and exchanges that recur, by a rule or by a rule of thumb.",
    discussion: """
      The next edition of a series stands among what is upcoming, as a projection, until one is \
      announced.

      culturecal series add "Slavianski Bazaar" --kind festival --host BY --start 1992-07 --every 1
      culturecal series add "Days of Culture" --kind days --guest KZ --host BY --start 2010 --every 4 --alternating
      """,
    subcommands: [SeriesAdd.self, SeriesList.self, SeriesLink.self, SeriesRemove.self],
    defaultSubcommand: SeriesList.self)
}

/// A new series.
struct SeriesAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Enter a series.",
    discussion: """
      culturecal series add "Museum Night" --host BY --start 2017-05-20 --rule "FREQ=YEARLY;BYMONTH=5;BYDAY=3SA"
      """)

  @Argument(help: ArgumentHelp("What it is called.", valueName: "title"))
  var title: String

  @Option(help: ArgumentHelp("The kind of its editions.", valueName: "kind"))
  var kind = "festival"

  @Option(
    help: ArgumentHelp("A guest of the first edition; may be repeated.", valueName: "country"))
  var guest: [String] = []

  @Option(help: ArgumentHelp("A host of the first edition; may be repeated.", valueName: "country"))
  var host: [String] = []

  @Option(help: ArgumentHelp("The city, if always the same.", valueName: "name"))
  var city: String?

  @Option(help: ArgumentHelp("The venue, if always the same.", valueName: "name"))
  var venue: String?

  @Option(
    help: ArgumentHelp(
      "The first edition: its day for a rule, else its year, month or day.", valueName: "date"))
  var start: String

  @Option(help: ArgumentHelp("Every so many years.", valueName: "years"))
  var every: Int?

  @Option(help: ArgumentHelp("An RFC 5545 recurrence rule.", valueName: "rrule"))
  var rule: String?

  @Flag(help: "Guests and hosts change places each time.")
  var alternating = false

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let series = Series(
      title: title, kind: try Interpret.kind(kind),
      guests: try Interpret.countries(guest, named: "--guest"),
      hosts: try Interpret.countries(host, named: "--host"), city: city, venue: venue,
      start: try Interpret.time(start, named: "--start", today: moment.day),
      recurrence: try recurrence(), isAlternating: alternating)
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let entered = try store.add(series, recorded: moment.recorded)
    try Output.print(
      "added      \(entered.uid)  \(entered.title), \(entered.recurrence.description)")
  }

  private func recurrence() throws(Failure) -> Series.Recurrence {
    switch (every, rule) {
    case (let years?, nil):
      guard (1...1_000).contains(years) else {
        throw .usage("--every: expected a number of years from 1 to 1000, but found '\(years)'")
      }
      return .everyYears(years)
    case (nil, let rule?):
      do {
        return .rule(try RecurrenceRule(rule))
      } catch {
        throw .usage("--rule: \(error)")
      }
    case (nil, nil), (.some, .some):
      throw .usage("expected --every or --rule, but found \(every == nil ? "neither" : "both")")
    }
  }
}

/// All series.
struct SeriesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show all series.")

  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let format = try output.chosen()
    let store = try calendar.open(for: .reading, recorded: try calendar.moment().recorded)
    let series = try store.allSeries()
    try Listing(
      items: series,
      columns: [
        .init("SERIES", narrowest: 20), .init("RECURS", narrowest: 12), .init("SINCE"),
        .init("GUESTS"), .init("HOSTS"), .init("ID"),
      ],
      cells: { series in
        [
          .init(series.title, .bold),
          .init(
            series.recurrence.description + (series.isAlternating ? ", hosts alternating" : "")),
          .init(series.start.words), .init(series.guests.map(\.code).joined(separator: " ")),
          .init(series.hosts.map(\.code).joined(separator: " ")), .init(series.uid, .dim),
        ]
      },
      fields: [
        .init(name: "id") { .string($0.uid) },
        .init(name: "title") { .string($0.title) },
        .init(name: "kind") { .string($0.kind.rawValue) },
        .init(name: "start") { .string($0.start.description) },
        .init(name: "recurrence") { .string($0.recurrence.description) },
        .init(name: "rule") { series in
          if case .rule(let rule) = series.recurrence { .string("\(rule)") } else { .null }
        },
        .init(name: "alternating") { .bool($0.isAlternating) },
        .init(name: "guests") { .strings($0.guests.map(\.code)) },
        .init(name: "hosts") { .strings($0.hosts.map(\.code)) },
        .init(name: "city") { .optional($0.city) },
        .init(name: "venue") { .optional($0.venue) },
      ]
    ).write(as: format, none: "no series")
  }
}

/// An event that is an edition of a series.
struct SeriesLink: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Say that an event is an edition of a series.")

  @Argument(help: ArgumentHelp("The series' id, or its beginning.", valueName: "series"))
  var series: String

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let store = try calendar.open(for: .writing, recorded: try calendar.moment().recorded)
    try store.link(id, to: series)
    try Output.print("linked     \(try store.event(id).line)")
  }
}

/// A series that ends.
struct SeriesRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a series; its editions stay.")

  @Argument(help: ArgumentHelp("The series' id, or its beginning.", valueName: "series"))
  var series: String

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let title = try store.series(series).title
    try store.removeSeries(series, recorded: moment.recorded)
    try Output.print("removed    \(title)")
  }
}
