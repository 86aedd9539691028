import Chronology
import CultureCal

/// What comes up in a week, in a calendar of a million events against one of ten thousand.
///
/// The week has the same 200 events in both. All others, from days to decades and with open ends,
/// miss it. The limit says that the cost follows the answer, not the calendar (decision 0004).
func periodContests() throws -> [Contest] {
  let folder = TemporaryFolder()
  try fill(folder.path + "/small.db", with: 10_000)
  try fill(folder.path + "/large.db", with: 1_000_000)
  return [
    Contest(
      name: "a week of 1,000,000 events", count: weeks, rounds: 11, limit: 1.5,
      ours: { _ in try readWeek(folder.path + "/large.db") },
      peer: ("of 10,000", { _ in try readWeek(folder.path + "/small.db") }))
  ]
}

/// How often a round asks for the week.
private let weeks = 200

private func readWeek(_ path: String) throws -> Int64 {
  let store = try EventStore.open(path, for: .reading, recorded: "2018-05-14")
  var filter = EventFilter()
  filter.first = CivilDate(dayNumber: week.first)
  filter.last = CivilDate(dayNumber: week.last)
  var found = 0
  for _ in 0..<weeks {
    found += try store.upcoming(filter, today: CivilDate(dayNumber: week.first)).count
  }
  return Int64(found)
}
