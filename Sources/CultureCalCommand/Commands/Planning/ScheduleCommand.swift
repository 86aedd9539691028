import ArgumentParser
import Chronology
import CultureCal

/// An event that gets its day.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Firm an event up: give it its days, its hour and its venue.",
    discussion: """
      What contradicts what is known is refused with the reason: a day outside the month announced, an \
      end before the beginning, a programme item outside its festival. --force enters it all the same.

      culturecal schedule 9k3m --when 2018-05-14/2018-05-20
      culturecal schedule 9k3m --when "16 May 2018" --time 19:00 --zone Europe/Minsk --venue "Palace"
      """)

  @Argument(help: ArgumentHelp("The event's id, or its beginning.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("Its date, in EDTF or words.", valueName: "date"))
  var when: String

  @Option(
    help: ArgumentHelp(
      "When it begins, or begins and ends, by local clocks: 19:00 or 19:00-21:30.",
      valueName: "time"))
  var time: String?

  @Option(help: ArgumentHelp("The time zone of --time, such as Europe/Minsk.", valueName: "zone"))
  var zone: String?

  @Option(help: ArgumentHelp("The hall, theatre or museum.", valueName: "name"))
  var venue: String?

  @Flag(help: "Enter it even if it contradicts what is known.")
  var force = false

  @OptionGroup var reason: ReasonOption
  @OptionGroup(title: "Calendar") var author: AuthorOption
  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let moment = try calendar.moment()
    var schedule = Schedule(when: try Interpret.time(when, named: "--when", today: moment.day))
    if let time {
      (schedule.startTime, schedule.endTime) = try Interpret.clock(time, named: "--time")
    }
    if let zone {
      guard Moment.knows(zone: zone) else {
        throw Failure.usage(
          "--zone: expected a time zone such as Europe/Minsk, but found '\(zone)'")
      }
      schedule.zone = zone
    }
    schedule.venue = venue
    let store = try calendar.open(for: .writing, recorded: moment.recorded)
    let event = try store.schedule(
      id, schedule, force: force, by: author.author, reason: reason.reason,
      recorded: moment.recorded)
    try Output.print("scheduled  \(event.line)")
  }
}
