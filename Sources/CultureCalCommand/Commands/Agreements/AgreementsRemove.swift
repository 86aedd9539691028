import ArgumentParser
import CultureCal

/// An agreement that is none.
struct AgreementsRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take an agreement away with its anniversaries; restore brings it back.")

  @Argument(help: ArgumentHelp("The agreement's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let agreement = try store.removeAgreement(
      id, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("removed    \(agreement.line)")
  }
}

/// An agreement that is one after all.
struct AgreementsRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring a removed agreement back.")

  @Argument(help: ArgumentHelp("The agreement's id, or its beginning.", valueName: "id"))
  var id: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let agreement = try store.restoreAgreement(
      id, by: author.author, reason: reason.reason, recorded: moment.recorded)
    try Output.print("restored   \(agreement.line)")
  }
}
