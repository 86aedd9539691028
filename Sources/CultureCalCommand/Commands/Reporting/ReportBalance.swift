import ArgumentParser
import CultureCal
import Gazetteer
import Reports

/// What countries presented in each other's.
struct ReportBalance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract: "Show what countries presented in each other's, and whose turn it is.",
    discussion: """
      Days and years of culture alternate: whoever presented last gives the turn to the other. What \
      was only proposed, put off or called off does not count. A cross year counts for both.

      culturecal report balance --between KZ,BY
      culturecal report balance --format html > balance.html
      """)

  @Option(
    help: ArgumentHelp(
      "Two countries with a comma between them, such as KZ,BY; without, all pairs are shown, most"
        + " active first.", valueName: "countries"))
  var between: String?

  @Option(help: ArgumentHelp("At most so many pairs.", valueName: "number"))
  var limit = 20

  @OptionGroup(title: "Output") var output: ReportFormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    let pair = try between.map(Self.pair)
    guard limit > 0 else {
      throw Failure.usage("--limit: expected a number from 1 on, but found '\(limit)'")
    }
    let moment = try calendar.moment(zone: zone.zone)
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let report = try store.balance(between: pair, today: moment.day)
    try ReportOutput(
      page: report.page(limit: limit), json: report.json, header: report.header,
      records: report.records
    ).write(as: format)
  }

  private static func pair(_ text: String) throws(Failure) -> CountryPair {
    let names = text.split(separator: ",").map { String($0).trimmed }
    guard names.count == 2 else {
      throw .usage("--between: expected two countries such as KZ,BY, but found '\(text)'")
    }
    let first = try Interpret.country(names[0], named: "--between")
    let second = try Interpret.country(names[1], named: "--between")
    guard let pair = CountryPair(first, second) else {
      throw .usage("--between: expected two countries, but found \(first.name(in: "en")) twice")
    }
    return pair
  }
}
