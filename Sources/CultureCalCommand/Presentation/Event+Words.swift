import Chronology
import CultureCal
import Extraction
import Gazetteer

extension Event {
  /// When it is, as people write it: "November 2017", "14–20 May 2018", "14 May 2018, 19:00".
  var whenInWords: String {
    let day = when?.words ?? "no date yet"
    guard let startTime else { return day }
    return "\(day), \(startTime)" + (endTime.map { "–\($0)" } ?? "")
  }

  /// Whose culture goes where: "Kazakhstan → Belarus", "Belarus ↔ Kazakhstan", "in Belarus".
  ///
  /// Many countries are told by their codes, so that a list can be read at a glance.
  var countriesInWords: String {
    let visitors = guests.filter { !hosts.contains($0) }
    let isLong = max(guests.count, hosts.count) > 2
    func words(_ countries: [Country], _ separator: String) -> String {
      countries.map { isLong ? $0.code : $0.name(in: "en") }.joined(separator: separator)
    }
    if visitors.isEmpty, guests.count > 1 { return words(guests, " ↔ ") }
    switch (guests.isEmpty, hosts.isEmpty) {
    case (true, true): return ""
    case (true, false): return "in " + words(hosts, ", ")
    case (false, true): return words(guests, ", ")
    case (false, false):
      return words(guests, ", ") + " → " + words(hosts, ", ")
    }
  }

  /// Where it is: "National Art Museum, Minsk".
  var placeInWords: String {
    [venue, city].compactMap(\.self).joined(separator: ", ")
  }

  /// How far it has come, and whether a person is to look at it.
  var statusInWords: String {
    if let basis { return "expected, " + basis.prefix { $0 != ":" } }
    return status.rawValue + (needsReview ? ", to review" : "")
  }
}
