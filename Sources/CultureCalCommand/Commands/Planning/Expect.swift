import ArgumentParser
import Chronology
import CultureCal
import Extraction
import Gazetteer

/// What is due by its own rhythm.
struct Expect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expect",
    abstract: "Show exchanges and festivals that are due by their own rhythm, unannounced.",
    discussion: """
      At least three editions make a rhythm. Days and years of culture of two countries are one \
      exchange, whichever of them hosts.

      culturecal expect --country BY
      """)

  @Option(help: ArgumentHelp("With this country as guest or host.", valueName: "country"))
  var country: String?

  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment(zone: zone.zone)
    var filter = EventFilter()
    filter.country = try country.map { text throws(Failure) in
      try Interpret.country(text, named: "--country")
    }
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let rhythms = try store.rhythms(today: moment.day, filter)
    try Listing(
      items: rhythms,
      columns: [
        .init("DUE", narrowest: 6), .init("LAST", narrowest: 20),
        .init("WHOSE TURN", narrowest: 12),
        .init("RHYTHM", narrowest: 14), .init("EDITIONS", narrowest: 10),
      ],
      cells: { rhythm in
        [
          .init(rhythm.due.words, .bold), .init(rhythm.title), .init(rhythm.turn),
          .init(rhythm.words),
          .init(rhythm.editions.map { "\($0.year)" }.joined(separator: ", ")),
        ]
      },
      fields: [
        .init(name: "due") { .string($0.due.description) },
        .init(name: "lastTitle") { .string($0.title) },
        .init(name: "kind") { .string($0.kind.rawValue) },
        .init(name: "guests") { .strings($0.guests.map(\.code)) },
        .init(name: "hosts") { .strings($0.hosts.map(\.code)) },
        .init(name: "rhythm") { .string($0.words) },
        .init(name: "alternating") { .bool($0.isAlternating) },
        .init(name: "years") { .array($0.editions.map { .integer($0.year) }) },
        .init(name: "events") { .strings($0.editions.map(\.uid)) },
      ]
    ).write(as: format, none: "nothing is due by its own rhythm")
  }
}

extension Rhythm {
  /// Who presents next and where.
  fileprivate var turn: String {
    let (from, to) = (guests.map { $0.name(in: "en") }, hosts.map { $0.name(in: "en") })
    if from.isEmpty { return to.isEmpty ? "" : "in " + to.joined(separator: ", ") }
    return "\(from.joined(separator: ", ")) → \(to.joined(separator: ", "))"
  }
}
