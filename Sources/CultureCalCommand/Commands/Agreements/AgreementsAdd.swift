import ArgumentParser
import Chronology
import CultureCal

/// An agreement by hand.
struct AgreementsAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Enter an agreement, or that countries took up diplomatic relations.",
    discussion: """
      culturecal agreements add "Establishment of diplomatic relations" --signed 1992-09-16 \
      --parties KZ,BY
      culturecal agreements add "Treaty on cultural cooperation" --signed "May 1994" --parties LV \
      --parties BY
      """)

  @Argument(help: ArgumentHelp("What it is called.", valueName: "title"))
  var title: String

  @Option(
    help: ArgumentHelp(
      "When it was signed, as precisely as is known, in EDTF or words.", valueName: "date"))
  var signed: String?

  @Option(
    help: ArgumentHelp(
      "The countries that signed it, such as KZ,BY; may be repeated.", valueName: "countries"))
  var parties: [String]

  @OptionGroup(title: "Calendar") var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let parties = try Interpret.countries(parties, named: "--parties")
    let signed = try signed.map { text throws(Failure) in
      try Interpret.time(text, named: "--signed", today: moment.day)
    }
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let outcome = try store.addAgreement(
      titled: title, signed: signed, parties: parties, by: author.author, reason: reason.reason,
      recorded: moment.recorded)
    let label = if case .new = outcome { "added    " } else { "changed  " }
    try Output.print("\(label)  \(outcome.agreement.line)")
  }
}
