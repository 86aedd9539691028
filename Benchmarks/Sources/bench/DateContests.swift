import Chronology

private let texts = [
  "2018", "2018-05", "2018-05-14/2018-05-20", "2021-09-30/..", "201X", "2018-21", "2015~",
  "2017-09-14",
]

/// A mix of what events have for dates, of which at least a million are read in a second; then some of
/// them against PyPI's edtf.
func dateContests() throws -> [Contest] {
  let many = 100_000
  let few = 10
  let peer = try ChildPipe(python: script, texts)
  return [
    Contest(
      name: "parse EDTF", count: texts.count * many, leastPerSecond: 1_000_000,
      ours: { _ in try firstDays(many) }),
    Contest(
      name: "parse EDTF, less", count: texts.count * few, rounds: 5,
      ours: { _ in try firstDays(few) }, peer: ("edtf", { _ in try peer.ask("\(few)") })),
  ]
}

/// The sum of the first days that the texts can mean, read so many times over.
private func firstDays(_ repeats: Int) throws -> Int64 {
  var days: Int64 = 0
  for _ in 0..<repeats {
    for text in texts { days &+= Int64(try EDTF(text).bounds.firstDayNumber) }
  }
  return days
}

/// Answers each number with the same sum.
private let script = """
  import sys
  from datetime import date
  from edtf import parse_edtf
  for line in sys.stdin:
      total = 0
      for _ in range(int(line)):
          for text in sys.argv[1:]:
              total += date(*parse_edtf(text).lower_strict()[:3]).toordinal() - 719163
      print(total, flush=True)
  """
