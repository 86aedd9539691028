import CultureCal

private let runs = 50

/// `culturecal upcoming` on a small calendar against the sqlite3 shell on the same file, each started anew.
///
/// The release binary of `Scripts/build` must be there.
func startContests() throws -> [Contest] {
  let folder = TemporaryFolder()
  let path = folder.path + "/calendar.db"
  let store = try EventStore.open(path, for: .writing, recorded: "2017-09-20")
  for number in 1...5 {
    try store.add(EventDraft(title: "Event \(number)"), by: "bench", recorded: "2017-09-20")
  }
  let query = "SELECT uid, title, date FROM event ORDER BY first_day LIMIT 5"
  return [
    Contest(
      name: "start, 5 events", count: runs, limit: 3,
      ours: { _ in
        let arguments = ["upcoming", "--db", folder.path + "/calendar.db", "--today", "2017-09-20"]
        return try run(".build/culturecal", arguments, times: runs)
      },
      peer: ("sqlite3", { _ in try run("sqlite3", [path, query], times: runs) }))
  ]
}
