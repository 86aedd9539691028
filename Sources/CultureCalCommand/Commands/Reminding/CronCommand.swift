import ArgumentParser

/// What cron runs.
struct CronCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cron", abstract: "Let cron, or systemd, send what is due.",
    discussion: """
      culturecal cron install
      culturecal cron install --at "*/15 * * * *" --digest-to press@example.org
      culturecal cron install --systemd
      culturecal cron remove
      """,
    subcommands: [CronInstall.self, CronShow.self, CronRemove.self],
    defaultSubcommand: CronShow.self)
}

/// Makes cron run reminders.
struct CronInstall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Write a marked block into the user's crontab, or systemd user timers.",
    discussion: "What else is there is not touched. A second install takes the place of the first.")

  @Option(
    help: ArgumentHelp("When to look for what is due, as crontab has it.", valueName: "schedule"))
  var at = "*/10 * * * *"

  @Option(
    help: ArgumentHelp(
      "Send the weekly digest to this recipient; may be repeated.", valueName: "recipient"))
  var digestTo: [String] = []

  @Option(help: ArgumentHelp("When to send the digest.", valueName: "schedule"))
  var digestAt = "0 7 * * 1"

  @Flag(help: "Write systemd user timers instead; they run every ten minutes and on Monday at 7.")
  var systemd = false

  @OptionGroup(title: "Calendar") var calendar: CalendarOptions

  func run() throws {
    let path = try AbsolutePath.of(try calendar.path())
    for recipient in digestTo {
      _ = try Interpret.recipient(recipient, named: "--digest-to")
    }
    let remind = [Executable.path, "remind", "--db", path]
    let digest =
      digestTo.isEmpty
      ? nil
      : [Executable.path, "digest", "--weekly", "--db", path] + digestTo.flatMap { ["--to", $0] }
    if systemd {
      try SystemdTimers.install(remind: remind, digest: digest)
    } else {
      try Self.check(at, named: "--at")
      try Self.check(digestAt, named: "--digest-at")
      var block = ["\(at) \(CronTable.command(remind))"]
      if let digest { block.append("\(digestAt) \(CronTable.command(digest))") }
      try CronTable().install(block)
      for line in block { try Output.print(line) }
    }
  }

  private static func check(_ schedule: String, named name: String) throws(Failure) {
    let fields = schedule.split(separator: " ")
    let isNamed = schedule.hasPrefix("@") && fields.count == 1
    guard isNamed || fields.count == 5, !schedule.contains(where: \.isNewline) else {
      throw .usage(
        "\(name): expected five fields such as \"*/10 * * * *\", but found '\(schedule)'")
    }
  }
}

/// Shows what cron runs.
struct CronShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is installed.")

  func run() throws {
    let lines = try CronTable().block + SystemdTimers.installed
    if lines.isEmpty { Messages.write("nothing is installed\n") }
    for line in lines { try Output.print(line) }
  }
}

/// Ends what cron runs.
struct CronRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove what `cron install` wrote.")

  func run() throws {
    let table = try CronTable()
    if !table.block.isEmpty { try table.install([]) }
    try SystemdTimers.remove()
  }
}
