import ArgumentParser
import Chronology
import CultureCal
import Synchronization

/// Which calendar, and which day it is.
struct CalendarOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The calendar's file (default: $CULTURECAL_DB, else culturecal/calendar.db in the user's"
        + " data folder).", valueName: "path"), completion: .file())
  var db: String?

  @Option(
    help: ArgumentHelp(
      "The day to take for today (default: $CULTURECAL_TODAY, else the system's).",
      valueName: "date"))
  var today: String?

  private static let opened = Mutex<String?>(nil)

  /// The file of the calendar that was opened last, for what SQLite says of it later.
  static var pathInUse: String { opened.withLock { $0 } ?? "the calendar" }

  /// The calendar's file.
  func path() throws(Failure) -> String {
    if let db {
      guard !db.isEmpty else { throw .usage("--db: expected a file, but found an empty name") }
      return db
    }
    if let path = Environment.value("CULTURECAL_DB") { return path }
    if let folder = Environment.value("XDG_DATA_HOME"), folder.hasPrefix("/") {
      return folder + "/culturecal/calendar.db"
    }
    guard let home = Environment.value("HOME") else {
      throw Failure(
        "expected --db, CULTURECAL_DB, XDG_DATA_HOME or HOME to say where the calendar is,"
          + " but found none of them", .configuration)
    }
    return home + "/.local/share/culturecal/calendar.db"
  }

  /// The day it is, and the moment that changes are recorded with.
  func moment(zone: String? = nil) throws(Failure) -> Moment {
    if let today { return Moment(day: try Interpret.day(today, named: "--today")) }
    if let today = Environment.value("CULTURECAL_TODAY") {
      return Moment(day: try Interpret.day(today, named: "CULTURECAL_TODAY"))
    }
    return try Moment(zone: zone)
  }

  /// Opens the calendar.
  ///
  /// The user's own data folder is made when it is first written to.
  func open(for access: EventStore.Access, recorded: String) throws -> EventStore {
    let path = try path()
    if (try? FileKind(path: path)) == .folder {
      throw Failure("expected a calendar at \(path), but found a folder", .noInput)
    }
    if access == .writing { try checkFolder(of: path) }
    Self.opened.withLock { $0 = path }
    return try EventStore.open(path, for: access, recorded: recorded)
  }

  private func checkFolder(of path: String) throws(Failure) {
    guard let folder = Folder.parent(of: path) else { return }
    if db == nil, Environment.value("CULTURECAL_DB") == nil { return try Folder.make(folder) }
    guard (try? FileKind(path: folder)) == .folder else {
      throw Failure("expected the folder \(folder) for the calendar, but found none", .noInput)
    }
  }
}
