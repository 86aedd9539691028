import ArgumentParser

/// The calendar's file.
struct Database: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "db",
    abstract: "Look after the calendar's file.",
    subcommands: [
      DatabasePath.self, DatabaseCheck.self, DatabaseMigrate.self, DatabaseBackup.self,
      DatabaseRestore.self,
    ])
}
