import Chronology

/// How often a round expands the rule.
private let expansions = 20

/// Ten years of a daily rule against python-dateutil, both already running.
func ruleContests() throws -> [Contest] {
  let peer = try ChildPipe(python: script)
  let rule = try RecurrenceRule("FREQ=DAILY;UNTIL=20261231T090000")
  guard let first = CivilDate(year: 2017, month: 1, day: 1) else { return [] }
  let start = LocalDateTime(dayNumber: first.dayNumber, secondOfDay: 9 * 3_600)
  return [
    Contest(
      name: "10 years of a daily rule", count: expansions, limit: 0.05,
      ours: { _ in
        var sum = 0
        for _ in 0..<expansions {
          let occurrences = Array(rule.occurrences(from: start))
          sum += occurrences.count + (occurrences.last?.dayNumber ?? 0)
        }
        return Int64(sum)
      },
      peer: ("dateutil", { _ in try peer.ask("\(expansions)") }))
  ]
}

/// Answers each number with a sum over so many expansions.
private let script = """
  import sys
  from datetime import datetime
  from dateutil.rrule import rrule, DAILY
  for line in sys.stdin:
      total = 0
      for _ in range(int(line)):
          found = list(rrule(DAILY, dtstart=datetime(2017, 1, 1, 9), until=datetime(2026, 12, 31, 9)))
          total += len(found) + found[-1].toordinal() - 719163
      print(total, flush=True)
  """
