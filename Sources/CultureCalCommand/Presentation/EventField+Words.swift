import Chronology
import CultureCal
import Gazetteer
import Reports

extension EventField {
  /// What the field is called in front of people.
  var heading: String {
    switch self {
    case .startTime: "starts"
    case .endTime: "ends"
    case .zone: "time zone"
    case .partOf: "part of"
    default: rawValue
    }
  }

  /// A value of the field, as claims and revisions hold it, as people write it.
  func words(_ value: String?) -> String {
    guard let value else { return "nothing" }
    switch self {
    case .when: return (try? EDTF(value))?.words ?? value
    case .guests, .hosts:
      return value.split(separator: " ").map { code in
        Country(code: String(code))?.name(in: "en") ?? String(code)
      }.joined(separator: ", ")
    default: return value.onOneLine
    }
  }
}

extension EDTF {
  /// The date as people write it: "14–20 May 2018".
  var words: String { written(in: .english) }
}

extension CivilDate {
  /// The day as people write it: "15 September 2017".
  var words: String { EDTF.day(self).words }
}

/// A moment as the calendar records it, an RFC 3339 instant or a day, as people write it.
func recordedInWords(_ recorded: String) -> String {
  let parts = recorded.split(separator: "T")
  guard parts.count == 2, let day = try? CivilDate(String(parts[0])) else {
    return (try? CivilDate(recorded))?.words ?? recorded
  }
  return "\(day.words), \(parts[1].prefix(5)) UTC"
}

/// A number of things: "1 event", "1,240 events".
func counted(_ number: Int, _ thing: String) -> String {
  "\(English.number(number)) \(thing)\(number == 1 ? "" : "s")"
}
