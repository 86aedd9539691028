import Chronology

private let texts = [
  "2018", "2018-05", "2018-05-14/2018-05-20", "2021-09-30/..", "201X", "2018-21", "2015~",
  "2017-09-14",
]

/// A mix of what events have for dates, of which at least a million are read in a second.
func dateContests() -> [Contest] {
  let repeats = 100_000
  return [
    Contest(
      name: "parse EDTF", count: texts.count * repeats, leastPerSecond: 1_000_000,
      ours: { _ in
        var days: Int64 = 0
        for _ in 0..<repeats {
          for text in texts { days &+= Int64(try EDTF(text).bounds.firstDayNumber) }
        }
        return days
      })
  ]
}
