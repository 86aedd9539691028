import Chronology
import Extraction
import Gazetteer

/// What the search index has of an event besides its words, so that the events which a report may be of
/// are found without looking at others.
enum MatchKey {
  /// As many years as a date may mean and still be told apart by them.
  private static let mostYears = 5
  /// The keys of what can be in any year, or anywhere.
  private static let anyYear = "yany"
  private static let anyHost = "hany"

  /// The keys of an event.
  static func keys(of event: Event) -> [String] {
    [kind(event.kind)] + (event.days.flatMap(years) ?? [anyYear])
      + (event.hosts.isEmpty ? [anyHost] : event.hosts.map(host)) + event.guests.map(guest)
  }

  /// A question for the events that have about the same years and a host in common with what is told,
  /// and either a particular word of the title, or kind and guest; nil if there is nothing to go by.
  static func question(_ told: Event, _ occasion: Occasion) -> String? {
    var likenesses: [String] = []
    let stems = Set(occasion.titles.flatMap(\.particular)).sorted()
    if !stems.isEmpty { likenesses.append("title : (\(any(stems.map { "\"\($0)\" *" })))") }
    if !told.guests.isEmpty {
      likenesses.append(
        "keys : (\(kind(told.kind)) AND (\(any(told.guests.map(guest)))))")
    }
    guard !likenesses.isEmpty else { return nil }
    var parts = ["(\(any(likenesses)))"]
    if let days = occasion.days, let years = years(days.widened(by: Matching.slip)) {
      parts.append("keys : (\(any(years + [anyYear])))")
    }
    if !told.hosts.isEmpty {
      parts.append("keys : (\(any(told.hosts.map(host) + [anyHost])))")
    }
    return parts.joined(separator: " AND ")
  }

  /// The years of some days; nil if there are too many.
  private static func years(_ days: PossibleDays) -> [String]? {
    let first = CivilDate(dayNumber: days.first).year
    let last = CivilDate(dayNumber: days.last).year
    return last - first < mostYears ? (first...last).map { "y\($0.magnitude)" } : nil
  }

  private static func kind(_ kind: EventKind) -> String { "k\(kind)" }
  private static func host(_ country: Country) -> String { "h\(country.code.lowercased())" }
  private static func guest(_ country: Country) -> String { "g\(country.code.lowercased())" }

  private static func any(_ alternatives: [String]) -> String {
    alternatives.joined(separator: " OR ")
  }
}
