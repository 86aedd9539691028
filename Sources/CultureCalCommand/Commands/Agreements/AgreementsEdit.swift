import ArgumentParser
import CultureCal

/// What is known better of an agreement.
struct AgreementsEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change what is known of an agreement; articles do not change it again.",
    discussion: """
      culturecal agreements edit j8r2 --signed 1996-01-17 --reason "the treaty series"
      culturecal agreements edit j8r2 --signed ""
      """)

  @Argument(help: ArgumentHelp("The agreement's id, or its beginning.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("When it was signed; an empty value clears.", valueName: "date"))
  var signed: String?

  @Option(
    help: ArgumentHelp(
      "The countries that signed it, such as KZ,BY; may be repeated.", valueName: "countries"))
  var parties: [String] = []

  @OptionGroup(title: "Calendar") var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    var change = AgreementChange()
    change.title = title
    if let signed = signed?.trimmed {
      change.signed =
        signed.isEmpty
        ? .clear : .set(try Interpret.time(signed, named: "--signed", today: moment.day))
    }
    if !parties.isEmpty {
      change.parties = try Interpret.countries(parties, named: "--parties")
    }
    guard change != AgreementChange() else {
      throw Failure.usage("expected what to change, such as --signed 1992, but found nothing")
    }
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let agreement = try store.editAgreement(
      id, change, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("changed    \(agreement.line)")
  }
}
