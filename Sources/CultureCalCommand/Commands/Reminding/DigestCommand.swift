import ArgumentParser
import Chronology
import CultureCal

/// What an office wants to know once a week.
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Tell what is new, changed, upcoming and waiting for confirmation.",
    discussion: """
      With --to it is sent, once for each period; a second run of the same day sends nothing.

      culturecal digest --weekly
      culturecal digest --weekly --to press@example.org
      """)

  @Flag(help: "News of 7 days, and 28 days ahead; this is also what is told without it.")
  var weekly = false

  @Option(help: ArgumentHelp("News of so many days.", valueName: "days"))
  var back = 7

  @Option(help: ArgumentHelp("So many days ahead.", valueName: "days"))
  var ahead = 28

  @Option(
    help: ArgumentHelp(
      "Send it: an address, webhook:URL, exec:COMMAND; may be repeated.", valueName: "recipient"))
  var to: [String] = []

  @Option(help: ArgumentHelp("text, html or json.", valueName: "format"))
  var format = "text"

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  /// How a digest is printed.
  private enum Format: String, CaseIterable {
    case text, html, json
  }

  func run() throws {
    let format: Format = try Interpret.word(format, named: "--format")
    for (name, days) in [("--back", back), ("--ahead", ahead)] where !(1...366).contains(days) {
      throw Failure.usage("\(name): expected a number from 1 to 366, but found '\(days)'")
    }
    let recipients = try to.map { text throws(Failure) in try Interpret.recipient(text) }
    let moment = try calendar.moment(zone: zone.zone)
    let clock = ReminderClock(moment)
    let store = try calendar.open(
      for: recipients.isEmpty ? .reading : .writing, recorded: moment.recorded)
    let digest = try store.digest(clock, back: back, ahead: ahead)
    let message = ReminderMessage(digest, on: moment.day)
    if recipients.isEmpty {
      if digest.isEmpty { return Messages.write("nothing to tell\n") }
      switch format {
      case .text: try Output.print(message.text.trimmed)
      case .html: try Output.print(message.html.trimmed)
      case .json: try Output.print(message.json)
      }
      return
    }
    guard !digest.isEmpty, let lock = try RunLock(calendar: try calendar.path()) else { return }
    for (channel, recipient) in recipients {
      let rule = ReminderRule(leads: [0], channel: channel, recipient: recipient)
      _ = try store.record(message, of: digest, to: rule, now: clock.now, recorded: moment.recorded)
    }
    try Delivery(store: store, clock: clock, recorded: moment.recorded).run()
    _ = consume lock
  }
}
