public import Chronology
public import Extraction
public import Gazetteer

/// A cultural occasion on the calendar.
public struct Event: Hashable, Sendable {
  /// Its name for ever: 10 characters of lower-case Crockford base32.
  public let uid: String
  /// The noun phrase that names it.
  public var title: String
  /// What sort of occasion it is.
  public var kind: EventKind
  /// How far it has come.
  public var status: EventStatus
  /// When it is, as precisely as anyone has said and no more.
  public var when: EDTF?
  /// When it begins, by the clocks of its ``zone``.
  public var startTime: LocalTime?
  /// When it ends, by the clocks of its ``zone``.
  public var endTime: LocalTime?
  /// The IANA name of its time zone, such as "Europe/Minsk".
  public var zone: String?
  /// The usual English name of its city; several are joined with "; ".
  public var city: String?
  /// The hall or museum.
  public var venue: String?
  /// The countries whose culture is presented or that come as guests, sorted by code.
  public var guests: [Country]
  /// The countries where it takes place, sorted by code.
  public var hosts: [Country]
  /// The UID of the event that encloses it.
  public var partOf: String?
  /// What people noted about it.
  public var notes: String?
  /// Web pages about it.
  public var links: [String]
  /// Whether something about it waits for a person's decision.
  public internal(set) var needsReview: Bool
  /// When it was entered: an RFC 3339 instant in UTC, or only a day.
  public internal(set) var created: String
  /// When it was last changed, in the same form.
  public internal(set) var updated: String
  /// When it was removed or merged into another; nil while it is on the calendar.
  public internal(set) var removed: String?
  /// The UID of the event that it was merged into.
  public internal(set) var mergedInto: String?
  /// Why it is expected, such as "projection: every year"; nil for what somebody has told of.
  public internal(set) var basis: String?
  /// Its row in the table `event`.
  var id: Int
}

/// A field of an event that an article or a person can give a value.
public enum EventField: String, CaseIterable, Hashable, Sendable {
  case title, kind, status, when, startTime, endTime, zone, city, venue, guests, hosts, partOf
  case notes, links
}
