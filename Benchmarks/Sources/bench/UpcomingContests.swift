import Chronology
import CultureCal
import Extraction

/// `culturecal upcoming` over 1,000,000 events against the sqlite3 shell with the same SQL on the same file,
/// each started anew.
///
/// The release binary of `Scripts/build` must be there. The command sets a table, the shell writes every
/// column as it is; the week has 200 events, the year some 18,000.
func upcomingContests() throws -> [Contest] {
  let folder = TemporaryFolder()
  let path = folder.path + "/calendar.db"
  try fill(path, with: 1_000_000)
  func contest(_ name: String, from first: CivilDate, to last: CivilDate, times: Int) -> Contest {
    let options = ["--db", path, "--today", "2018-05-14"]
    let period = ["--from", first.description, "--to", last.description]
    let shell = ["-readonly", path, periodQuery(from: first, to: last)]
    return Contest(
      name: name, count: times, limit: 3,
      ours: { _ in
        // The folder goes when nobody needs it any more.
        try withExtendedLifetime(folder) {
          try run(".build/culturecal", ["upcoming"] + period + options, times: times)
        }
      },
      peer: ("sqlite3", { _ in try run("sqlite3", shell, times: times) }))
  }
  return [
    contest(
      "upcoming, a week of 1,000,000", from: CivilDate(dayNumber: week.first),
      to: CivilDate(dayNumber: week.last), times: 20),
    contest(
      "upcoming, a year of 1,000,000", from: try CivilDate("2018-01-01"),
      to: try CivilDate("2018-12-31"), times: 1),
  ]
}

/// The command's own query, with what it binds written out.
private func periodQuery(from first: CivilDate, to last: CivilDate) -> String {
  let statuses = EventStatus.allCases.filter { $0 != .cancelled }.map { "\"\($0.rawValue)\"" }
  let values =
    ["NULL", "'[\(statuses.joined(separator: ","))]'"] + Array(repeating: "NULL", count: 6)
    + ["-1", "\(first.dayNumber)", "\(last.dayNumber)"]
  var sql = EventStore.periodQuery
  // The longest number first: ?1 begins ?10.
  for (index, value) in values.enumerated().reversed() {
    sql = sql.split(separator: "?\(index + 1)", omittingEmptySubsequences: false)
      .joined(separator: value)
  }
  return sql
}
