import ArgumentParser
import Chronology
import CultureCal

/// When an event without a day could be.
struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest free days for an event that has none yet.",
    discussion: """
      Looks in the days that the event's date can mean, or in --within, for a free venue, away from \
      holidays and from other events of the same countries; the best comes first.

      culturecal suggest 9k3m --days 7 --within 2018-09
      """)

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("How many days it lasts.", valueName: "number"))
  var days = 1

  @Option(help: ArgumentHelp("The period to look in, in EDTF or words.", valueName: "date"))
  var within: String?

  @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit = 5

  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    guard (1...366).contains(days) else {
      throw Failure.usage("--days: expected a number from 1 to 366, but found '\(days)'")
    }
    guard limit > 0 else {
      throw Failure.usage("--limit: expected a number from 1 on, but found '\(limit)'")
    }
    let moment = try calendar.moment(zone: zone.zone)
    let period = try within.map { text throws(Failure) in
      try Interpret.time(text, named: "--within", today: moment.day)
    }
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let slots = try store.suggestions(
      for: id, days: days, within: period, today: moment.day, limit: limit)
    try Listing(
      items: slots,
      columns: [
        .init("DAYS", narrowest: 10), .init("FROM"), .init("SCORE"), .init("WHY", narrowest: 20),
      ],
      cells: { slot in
        [
          .init(slot.when.words, .bold), .init(slot.when.description, .dim), .init("\(slot.score)"),
          .init(
            slot.reasons.isEmpty
              ? "nothing else is known then" : slot.reasons.joined(separator: "; ")),
        ]
      },
      fields: [
        .init(name: "when") { .string($0.when.description) },
        .init(name: "score") { .integer($0.score) },
        .init(name: "reasons") { .strings($0.reasons) },
      ]
    ).write(as: format, none: "no days on which the venue is free")
  }
}

extension Slot {
  /// The days as a date.
  fileprivate var when: EDTF {
    let first = EDTF.day(days.lowerBound)
    return days.lowerBound == days.upperBound
      ? first : EDTF.interval(from: first, to: .day(days.upperBound)) ?? first
  }
}
