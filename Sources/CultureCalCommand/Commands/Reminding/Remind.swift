import ArgumentParser
import Chronology
import CultureCal
import Extraction

/// What is due soon, for cron.
struct Remind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Send the reminders that are due, or print what begins soon; cron runs it.",
    discussion: """
      With --within, prints a line for each event whose first possible day is within the span. Without, \
      sends what the rules ask for, each reminder once: what is due is recorded before it is sent, so \
      that runs may overlap, come late or be killed. When nothing is due, nothing is printed.

      culturecal remind --within 30d
      culturecal remind rule add --lead 30d,7d,1d --country BY --to press@example.org
      culturecal cron install
      """,
    subcommands: [RemindRule.self])

  @Option(
    help: ArgumentHelp("Only print, looking so far ahead: 30d, 6w, 3m or 1y.", valueName: "span"))
  var within: String?

  @Flag(help: "Print what would be sent, or sent again, and record nothing.")
  var dryRun = false

  @Flag(help: "Exit with 3 if anything was due.")
  var exitCode = false

  @Option(
    help: ArgumentHelp(
      "What was due longer ago goes into a message of its own that says so: 24h, 2d.",
      valueName: "span"))
  var maxAge = "24h"

  @OptionGroup(title: "Output") var output: FormatOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions
  @OptionGroup(title: "Calendar") var zone: ZoneOption

  func run() throws {
    let moment = try calendar.moment(zone: zone.zone)
    let anythingDue = try within.map { try list($0, moment) } ?? send(moment)
    if exitCode, anythingDue { throw Failure.reported(.due) }
  }

  /// Prints what begins within a span; returns whether anything does.
  private func list(_ within: String, _ moment: Moment) throws -> Bool {
    let format = try output.chosen()
    let span = try Interpret.span(within, named: "--within", from: moment.day)
    var filter = EventFilter()
    filter.statuses = [.proposed, .planned, .postponed]
    let store = try calendar.open(for: .reading, recorded: moment.recorded)
    let days = span.upperBound.dayNumber - moment.day.dayNumber
    let due = try store.due(within: days, today: moment.day, filter)
    if format != .table {
      try Listing(of: due, in: store).write(as: format, none: "")
      return !due.isEmpty
    }
    let output = Output()
    for event in due {
      let reminder = Reminder(event: event, reason: .lead(days: 0), due: 0)
      try output.line("\(reminder.line(on: moment.day))  \(event.uid)".onOneLine)
    }
    try output.flush()
    return !due.isEmpty
  }

  /// Sends what the rules ask for; returns whether anything was due.
  private func send(_ moment: Moment) throws -> Bool {
    let age = try Interpret.seconds(maxAge, named: "--max-age")
    let clock = ReminderClock(moment)
    if dryRun {
      let store = try calendar.open(for: .reading, recorded: moment.recorded)
      let pending = try store.pendingReminders(clock)
      let output = Output()
      for (rule, reminder) in pending {
        try output.line(
          "\(rule.target): \(reminder.line(on: moment.day))  \(reminder.event.uid)".onOneLine)
      }
      for dispatch in try store.waitingDispatches(now: clock.now) {
        let target = dispatch.channel.target(dispatch.recipient)
        let times = counted(dispatch.attempts, "time")
        try output.line(
          "\(target): \(dispatch.message.subject) (tried \(times) before)".onOneLine)
      }
      try output.flush()
      return !pending.isEmpty
    }
    let path = try calendar.path()
    // Nobody is to be reminded of a calendar that does not exist.
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    guard let lock = try RunLock(calendar: path) else { return false }
    let count = try store.recordDue(clock, maximumAge: age, recorded: moment.recorded)
    try Delivery(store: store, clock: clock, recorded: moment.recorded).run()
    _ = consume lock
    return count > 0
  }
}
