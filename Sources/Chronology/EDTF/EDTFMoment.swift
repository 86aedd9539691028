/// A second of a day, as a clock somewhere shows it.
struct EDTFMoment: Hashable, Sendable {
  /// The day that the clock's place has.
  let day: CivilDate
  /// Since midnight there.
  let second: Int
  /// Minutes by which the clock is ahead of UTC, if that is written.
  let shift: Int?

  /// Since midnight in Greenwich, on the day there; nil if the shift is not written.
  var universal: (day: CivilDate, second: Int)? {
    guard let shift else { return nil }
    let seconds = second - shift * 60
    return seconds < 0
      ? (day.adding(days: -1), seconds + 86_400)
      : seconds >= 86_400 ? (day.adding(days: 1), seconds - 86_400) : (day, seconds)
  }
}
