import ArgumentParser
import CultureCal

/// All that is known of one agreement.
struct AgreementsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Show all that is known of an agreement: who cites it, who changed it, its next birthday.")

  @Argument(help: ArgumentHelp("The agreement's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup(title: "Output") var output: PageFormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let format = try output.chosen()
    let moment = try calendar.moment(zone: zone.zone)
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let page = try AgreementPage(of: try store.agreement(id), in: store, today: moment.day)
    let output = Output()
    switch format {
    case .text:
      for line in page.lines(isStyled: Terminal.output.isStyled) { try output.line(line) }
    case .json: try output.line(page.json.pretty())
    }
    try output.flush()
  }
}
