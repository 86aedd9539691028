import ArgumentParser

/// What the calendar comes to.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show what the calendar comes to: balance, timeline, statistics, sources.",
    discussion: """
      Every report can be had as text, as Markdown, as JSON or CSV for programs, as one SVG picture, \
      and as an HTML page that needs nothing else and can be sent by mail or printed.

      culturecal report balance --between KZ,BY
      culturecal report timeline --year 2018 --format svg > timeline.svg
      culturecal report statistics --format html > statistics.html
      """,
    subcommands: [
      ReportBalance.self, ReportTimeline.self, ReportStatistics.self, ReportSources.self,
    ])
}
