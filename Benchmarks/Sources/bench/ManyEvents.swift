import Chronology
import CultureCal
import SQLite

/// The numbers of 14 and 20 May 2018 in days since 1970.
let week = (first: 17_665, last: 17_671)

/// A calendar of so many events, of which 200 meet ``week``, written to a new file.
func fill(_ path: String, with count: Int) throws {
  let store = try EventStore.open(path, for: .writing, recorded: "2017-01-01")
  try store.connection.transaction {
    let insert = try store.connection.prepare(
      """
      INSERT INTO event (
        uid, title, kind, status, date, first_day, last_day, city, guests, hosts, created, updated,
        node)
      VALUES (?1, ?2, 'exhibition', 'planned', ?3, ?4, ?5, 'Minsk', 'KZ', 'BY', '2017-01-01',
        '2017-01-01', ?6)
      """)
    var random = SplitMix(state: 1)
    var (inside, outside) = (0, 0)
    while inside + outside < count {
      let date = try EDTF(random.date())
      let bounds = date.bounds
      let meets = bounds.firstDayNumber <= week.last && bounds.lastDayNumber >= week.first
      if meets ? inside == 200 : outside == count - 200 { continue }
      if meets { inside += 1 } else { outside += 1 }
      let number = inside + outside
      try insert.run([
        .text("event\(number)"), .text("Exhibition \(number)"), .text(date.description),
        Value(bounds.firstDayNumber), Value(bounds.lastDayNumber), Value(EventStore.node(of: date)),
      ])
    }
  }
}

/// SplitMix64, the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A date as vague as news are, from 1990 to 2035.
  mutating func date() -> String {
    let year = Int.random(in: 1990...2035, using: &self)
    let day = CivilDate(dayNumber: Int.random(in: 7_305...24_106, using: &self))
    let month = day.description.prefix(7)
    switch Int.random(in: 0..<100, using: &self) {
    case 0..<50: return day.description
    case 50..<65: return "\(day)/\(day.adding(days: Int.random(in: 1...90, using: &self)))"
    case 65..<80: return String(month)
    case 80..<90: return "\(year)"
    case 90..<93: return "\(year / 10)X"
    case 93..<95: return "\(Int.random(in: 15...20, using: &self))XX"
    case 95..<98: return "\(month)/.."
    default: return "../\(month)"
    }
  }
}
