import ArgumentParser
import Chronology
import CultureCal

/// What gets in each other's way.
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Show clashes: one venue twice, a guest in two countries, holidays.",
    discussion: """
      Sure clashes come first; those that depend on dates which are still vague are marked as possible. \
      Without a period, what is upcoming is looked at.

      culturecal conflicts --year 2018 --host BY
      """)

  @Option(
    help: ArgumentHelp(
      "How many days are to lie between two Days of Culture of one host.", valueName: "days"))
  var apart = 14

  @Flag(help: "Show sure clashes only.")
  var certain = false

  @OptionGroup(title: "Which events") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment(zone: zone.zone)
    let filter = try filters.filter(today: moment.day)
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let conflicts = try store.conflicts(filter, today: moment.day, daysApart: apart)
      .filter { $0.isCertain || !certain }
    try Listing(
      items: conflicts,
      columns: [
        .init("CLASH"), .init("WHEN", narrowest: 10), .init("EVENT", narrowest: 20),
        .init("WITH", narrowest: 20), .init("WHY", narrowest: 20), .init("IDS"),
      ],
      cells: { conflict in
        [
          .init(conflict.isCertain ? "sure" : "possible", conflict.isCertain ? .red : .yellow),
          .init(conflict.event.whenInWords), .init(conflict.event.title, .bold),
          .init(conflict.other.map { "\($0.title), \($0.whenInWords)" } ?? ""),
          .init(conflict.explanation),
          .init(
            [conflict.event.uid, conflict.other?.uid].compactMap(\.self).joined(separator: " "),
            .dim),
        ]
      },
      fields: [
        .init(name: "certain") { .bool($0.isCertain) },
        .init(name: "reason") { .string($0.name) },
        .init(name: "explanation") { .string($0.explanation) },
        .init(name: "event") { .string($0.event.uid) },
        .init(name: "title") { .string($0.event.title) },
        .init(name: "when") { .optional($0.event.when?.description) },
        .init(name: "other") { .optional($0.other?.uid) },
        .init(name: "otherTitle") { .optional($0.other?.title) },
        .init(name: "otherWhen") { .optional($0.other?.when?.description) },
      ]
    ).write(as: format, none: "no clashes")
  }
}

extension Conflict {
  /// The kind of clash in a word, for programs.
  fileprivate var name: String {
    switch reason {
    case .venue: "venue"
    case .guestInTwoPlaces: "guest"
    case .daysOfOneHost: "days"
    case .holiday: "holiday"
    }
  }
}
