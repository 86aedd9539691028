import Chronology
import CultureCal
import Extraction
import Gazetteer

extension Event {
  /// How far it has come by a day: what was planned and is past is "planned, unconfirmed", what nobody
  /// has announced "expected" with the reason.
  func status(today: CivilDate) -> String {
    if let basis { return "expected, \(basis)" }
    return Standing(status, when, today: today) == .unconfirmed
      ? "\(status.rawValue), unconfirmed" : status.rawValue
  }

  /// Where it is.
  var place: String { [venue, city].compactMap(\.self).joined(separator: ", ") }

  /// Whose culture goes where: "Kazakhstan → Belarus"; many countries by their codes.
  var direction: String {
    func words(_ countries: [Country]) -> String {
      countries.map { countries.count > 2 ? $0.code : $0.name }.joined(separator: ", ")
    }
    if Set(guests) == Set(hosts), guests.count > 1 { return words(guests) + " together" }
    return [guests, hosts].map(words).filter { !$0.isEmpty }
      .joined(separator: guests.isEmpty ? "" : " → ")
  }
}
