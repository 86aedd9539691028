import Gazetteer

/// Two events, or an event and a holiday, that get in each other's way.
public struct Conflict: Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// Two events are in one venue on one day.
    case venue
    /// The same ensemble, or the same series of a guest country, is in two countries on one day.
    case guestInTwoPlaces
    /// A country hosts two Days of Culture at one time, or within so many days.
    case daysOfOneHost(apart: Int)
    /// It is on a public holiday of a host or guest.
    case holiday(name: String, country: String)
  }

  /// What is wrong.
  public let reason: Reason
  /// Whether it is sure, or depends on dates that are still vague.
  public let isCertain: Bool
  /// The event that begins first.
  public let event: Event
  /// The other one; nil for a holiday.
  public let other: Event?

  /// The clash in words, such as "both are in the National Art Museum, Minsk".
  public var explanation: String {
    switch reason {
    case .venue:
      let place = [event.venue, event.city].compactMap(\.self).joined(separator: ", ")
      return isCertain ? "both are in \(place)" : "both may be in \(place) at one time"
    case .guestInTwoPlaces:
      let verb = isCertain ? "is" : "may be"
      return "what seems the same guest \(verb) in two countries at one time"
    case .daysOfOneHost(let apart):
      let host = event.hosts.map { $0.name(in: "en") }.joined(separator: ", ")
      let verb = isCertain ? "are" : "may be"
      return apart == 0
        ? "both Days of Culture in \(host) \(verb) at one time"
        : "the Days of Culture in \(host) \(verb) only \(apart) \(apart == 1 ? "day" : "days") apart"
    case .holiday(let name, let country):
      return "it is on \(name) in \(country)"
    }
  }
}
