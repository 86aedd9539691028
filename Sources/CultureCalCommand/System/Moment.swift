import Chronology
import Glibc

/// The day it is for a command, and what it records as the time of its doing.
struct Moment {
  /// The day it is.
  let day: CivilDate
  /// An RFC 3339 instant in UTC, or the day alone where somebody said which day it is: the same
  /// command then gives the same calendar.
  let recorded: String

  /// The day that somebody said it is.
  init(day: CivilDate) {
    self.day = day
    recorded = day.description
  }

  /// The system's day in a zone of the IANA database, such as "Europe/Minsk"; without one, in that of
  /// `CULTURECAL_ZONE`, else in the system's.
  init(zone: String?) throws(Failure) {
    if let zone {
      try Self.choose(zone, named: "--zone", else: .usage)
    } else if let zone = Environment.value("CULTURECAL_ZONE") {
      try Self.choose(zone, named: "CULTURECAL_ZONE", else: .configuration)
    }
    var now = time(nil)
    var local = unsafe tm()
    guard unsafe localtime_r(&now, &local) != nil,
      let day = unsafe CivilDate(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { throw Failure("expected the system's day, but found \(now)", .configuration) }
    self.day = day
    recorded = Self.instant(now)
  }

  /// Whether a zone of this name is in the system's database.
  static func knows(zone: String) -> Bool {
    if zone == "UTC" { return true }
    guard zone.utf8.allSatisfy({ $0 != UInt8(ascii: ".") }), !zone.hasPrefix("/") else {
      return false
    }
    let folder = Environment.value("TZDIR") ?? "/usr/share/zoneinfo"
    return (try? FileKind(path: "\(folder)/\(zone)")) == .file
  }

  /// Makes the C library reckon in a zone; it would take an unknown one for UTC without a word.
  private static func choose(
    _ zone: String, named name: String, else status: ExitStatus
  ) throws(Failure) {
    guard knows(zone: zone) else {
      throw Failure(
        "\(name): expected a time zone such as Europe/Minsk, but found '\(zone)'", status)
    }
    Environment.set("TZ", to: zone)
    tzset()
  }

  /// An instant in UTC, such as "2017-09-15T08:00:00Z".
  private static func instant(_ seconds: time_t) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = CivilDate(dayNumber: seconds / 86_400)
    let second = seconds % 86_400
    return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }
}
