public import Chronology
public import Extraction
public import Gazetteer

/// Which events to list; every condition that is set must hold.
public struct EventFilter: Hashable, Sendable {
  /// The first day of the period that an event's possible days must meet; nil for no beginning.
  public var first: CivilDate?
  /// The last day of the period; nil for no end.
  public var last: CivilDate?
  /// Any of these kinds; empty for all.
  public var kinds: Set<EventKind> = []
  /// Any of these statuses; empty for all.
  public var statuses: Set<EventStatus> = []
  /// A country that is guest or host.
  public var country: Country?
  /// A country that is guest.
  public var guest: Country?
  /// A country that is host.
  public var host: Country?
  /// A city, whatever the case and marks of its letters; one of several will do.
  public var city: String?
  /// The UID of the enclosing event.
  public var partOf: String?
  /// Whether something waits for a person's decision.
  public var needsReview: Bool?
  /// At most so many, at least 1; nil for all.
  public var limit: Int?

  /// A filter that lets everything through.
  public init() {}

  /// Whether a period is asked for.
  var hasPeriod: Bool { first != nil || last != nil }
}
