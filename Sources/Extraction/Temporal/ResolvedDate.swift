internal import Chronology

/// A time on the calendar, as precise as the words allow.
struct ResolvedDate: Hashable {
  /// The first and last part of it; nil where it is open. Both the same for a single part.
  var start: CalendarPart?
  var end: CalendarPart?
  var isApproximate = false

  /// Whether it is one part rather than an interval.
  var isSingle: Bool { start == end && start != nil }

  /// Whether it is one known day.
  var isDay: Bool { isSingle && start.map { $0.first == $0.last } ?? false }

  /// It as an EDTF value; nil if neither end is known.
  var edtf: EDTF? { text.flatMap { try? EDTF($0) } }

  /// It as the text of an EDTF value; nil if neither end is known.
  var text: String? {
    let doubt = isApproximate ? "~" : ""
    if isSingle, let part = start { return part.text + doubt }
    guard start != nil || end != nil else { return nil }
    return "\(start.map { $0.text + doubt } ?? "..")/\(end.map { $0.text + doubt } ?? "..")"
  }

  /// How many days it may mean; the larger, the vaguer.
  var vagueness: Int {
    guard let start, let end else { return 100_000 }
    return end.last.dayNumber - start.first.dayNumber
  }

  /// Whether `other` lies within it or is the same.
  func covers(_ other: ResolvedDate) -> Bool {
    let startsInTime =
      start.map { mine in
        other.start.map { mine.first <= $0.first } ?? false
      } ?? true
    let endsInTime =
      end.map { mine in
        other.end.map { mine.last >= $0.last } ?? false
      } ?? true
    return startsInTime && endsInTime
  }
}
