import ArgumentParser
import Chronology
import CultureCal
import Gazetteer

/// All agreements.
struct AgreementsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show all agreements, the earliest signed first.")

  @Option(help: ArgumentHelp("Signed by this country.", valueName: "country"))
  var country: String?

  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let format = try output.chosen()
    let party = try country.map { text throws(Failure) in
      try Interpret.country(text, named: "--country")
    }
    let moment = try calendar.moment()
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let agreements = try store.agreements().filter { agreement in
      party.map(agreement.parties.contains) ?? true
    }
    try Listing(
      items: agreements,
      columns: [
        .init("SIGNED", narrowest: 10), .init("AGREEMENT", narrowest: 20),
        .init("PARTIES", narrowest: 10), .init("ID"),
      ],
      cells: { agreement in
        [
          .init(agreement.signed?.words ?? "no date"), .init(agreement.title, .bold),
          .init(agreement.parties.map { $0.name(in: "en") }.joined(separator: ", ")),
          .init(agreement.uid, .dim),
        ]
      },
      fields: [
        .init(name: "id") { .string($0.uid) },
        .init(name: "title") { .string($0.title) },
        .init(name: "signed") { .optional($0.signed?.description) },
        .init(name: "parties") { .strings($0.parties.map(\.code)) },
        .init(name: "recorded") { .string($0.recorded) },
      ]
    ).write(as: format, none: "no agreements")
  }
}
