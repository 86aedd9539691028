import ArgumentParser

/// The `culturecal` command.
struct CultureCalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "culturecal",
    abstract: "Turns news about cultural relations between countries into a calendar.",
    discussion: """
      Articles go in; events with their sources and honest dates come out. What is only known to be \
      in 2018 stays "2018" until an article, or a person, knows better.

      culturecal ingest article.txt
      culturecal upcoming --year 2018

      An id may be shortened to what no other event's begins with. A date is EDTF, such as 2018, \
      2018-05 or 2018-05-14/2018-05-20, or words, such as "November 2017" or "14–20 May".

      Results go to standard output, words to standard error. Exit codes: 0 done, 1 failed, 3 \
      something was due, 64 wrong usage, 65 bad data, 66 no such input, 69 unavailable, 74 input or \
      output failed, 75 busy, try again, 77 no permission, 78 configuration.
      """,
    version: "culturecal 0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Articles",
        subcommands: [Ingest.self, Extract.self, Explain.self, ReviewCommand.self]),
      CommandGroup(
        name: "The calendar",
        subcommands: [
          Upcoming.self, ListCommand.self, Search.self, Show.self, History.self, Agreements.self,
          ReportCommand.self,
        ]),
      CommandGroup(
        name: "Changes by hand",
        subcommands: [
          Add.self, Edit.self, Cancel.self, Postpone.self, Merge.self, Remove.self, Restore.self,
        ]),
      CommandGroup(
        name: "Planning",
        subcommands: [
          ScheduleCommand.self, Suggest.self, Conflicts.self, SeriesCommand.self, Expect.self,
        ]),
      CommandGroup(
        name: "Reminders",
        subcommands: [Remind.self, DigestCommand.self, CronCommand.self]),
      CommandGroup(name: "Upkeep", subcommands: [Database.self]),
    ])
}
