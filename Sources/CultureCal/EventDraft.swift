public import Chronology
public import Extraction
public import Gazetteer

/// What a person says of a new event; what is left nil or empty stays open.
public struct EventDraft: Hashable, Sendable {
  /// The noun phrase that names it.
  public var title: String
  /// What sort of occasion it is; `other` until someone says.
  public var kind: EventKind?
  /// How far it has come; `planned` until someone says.
  public var status: EventStatus?
  /// When it is.
  public var when: EDTF?
  /// When it begins, by the clocks of its ``zone``.
  public var startTime: LocalTime?
  /// When it ends, by the clocks of its ``zone``.
  public var endTime: LocalTime?
  /// The IANA name of its time zone.
  public var zone: String?
  /// The usual English name of its city; several are joined with "; ".
  public var city: String?
  /// The hall or museum.
  public var venue: String?
  /// The countries whose culture is presented or that come as guests.
  public var guests: [Country]
  /// The countries where it takes place.
  public var hosts: [Country]
  /// The UID, or the beginning of one, of the event that encloses it.
  public var partOf: String?
  /// Anything else worth knowing.
  public var notes: String?
  /// Web pages about it.
  public var links: [String]

  /// An event with nothing known but the given.
  public init(
    title: String, kind: EventKind? = nil, status: EventStatus? = nil, when: EDTF? = nil,
    startTime: LocalTime? = nil, endTime: LocalTime? = nil, zone: String? = nil,
    city: String? = nil, venue: String? = nil, guests: [Country] = [], hosts: [Country] = [],
    partOf: String? = nil, notes: String? = nil, links: [String] = []
  ) {
    self.title = title
    self.kind = kind
    self.status = status
    self.when = when
    self.startTime = startTime
    self.endTime = endTime
    self.zone = zone
    self.city = city
    self.venue = venue
    self.guests = guests
    self.hosts = hosts
    self.partOf = partOf
    self.notes = notes
    self.links = links
  }
}

/// What happens to a field that may be empty.
public enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It stays as it is.
  case keep
  /// It becomes empty, because a person says that it has no value.
  case clear
  /// It gets a value.
  case set(Value)
}

/// What a person changes about an event.
public struct EventChange: Hashable, Sendable {
  /// The new title; nil keeps the old one, as for ``kind`` and ``status``.
  public var title: String?
  /// The new kind.
  public var kind: EventKind?
  /// The new status.
  public var status: EventStatus?
  /// The new date.
  public var when: Change<EDTF> = .keep
  /// The new time of its beginning.
  public var startTime: Change<LocalTime> = .keep
  /// The new time of its end.
  public var endTime: Change<LocalTime> = .keep
  /// The new time zone.
  public var zone: Change<String> = .keep
  /// The new city.
  public var city: Change<String> = .keep
  /// The new venue.
  public var venue: Change<String> = .keep
  /// The new guests.
  public var guests: Change<[Country]> = .keep
  /// The new hosts.
  public var hosts: Change<[Country]> = .keep
  /// The UID, or the beginning of one, of the event that now encloses it.
  public var partOf: Change<String> = .keep
  /// The new notes.
  public var notes: Change<String> = .keep
  /// The new links.
  public var links: Change<[String]> = .keep

  /// A change of nothing yet.
  public init() {}
}
