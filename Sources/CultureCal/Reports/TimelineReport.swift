public import Chronology
public import Extraction

/// Events as they lie in time.
public struct TimelineReport: Hashable, Sendable {
  /// What the rows are put together by.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    /// Their kind.
    case kind
    /// The event that encloses them.
    case programme
  }

  /// What the rows of a group have in common.
  public enum Heading: Hashable, Sendable {
    /// They are of a kind.
    case kind(EventKind)
    /// They are this event and what it encloses.
    case programme(Event)
    /// Nothing encloses them, and they enclose nothing.
    case noProgramme
  }

  /// Some rows.
  public struct Group: Hashable, Sendable {
    /// What they have in common.
    public let heading: Heading
    /// In the order of a list; an event comes before what it encloses.
    public let events: [Event]
  }

  /// The day from which it looks.
  public let today: CivilDate
  /// The first day of the period that was asked for.
  public let first: CivilDate?
  /// The last day of the period that was asked for.
  public let last: CivilDate?
  /// The rows.
  public let groups: [Group]
  /// How many events with a date there are, shown or not; what is only expected does not count.
  public let datedCount: Int
  /// How much is only expected, shown or not: editions of series and anniversaries.
  public let expectedCount: Int
  /// Events without a date, in the order of a list.
  public let undated: [Event]
  /// How many events without a date there are, shown or not.
  public let undatedCount: Int

  /// The events of all rows.
  public var events: [Event] { groups.flatMap(\.events) }
}
