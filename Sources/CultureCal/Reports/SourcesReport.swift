/// What the sources are worth: who told first, how dates firmed up, who had to be corrected.
public struct SourcesReport: Hashable, Sendable {
  /// What one source is worth.
  public struct Record: Hashable, Sendable {
    /// The publisher, or else the site.
    public let source: String
    /// The events that it tells of.
    public internal(set) var events = 0
    /// Those that others tell of too.
    public internal(set) var shared = 0
    /// Of the shared ones, those that it told of on an earlier day than all others, or on the same.
    public internal(set) var first = 0
    /// How many dates, guests, hosts and cities it gave.
    public internal(set) var statements = 0
    /// How many of them contradict what is in force now.
    public internal(set) var contradicted = 0
    /// How many of them a person rejected.
    public internal(set) var rejected = 0

    /// How many of its statements had to be corrected.
    public var corrected: Int { contradicted + rejected }
  }

  /// The one with most events first.
  public let sources: [Record]
  /// The events whose date changed, the last told first; at most as many as were asked for.
  public let histories: [DateHistory]
  /// How many events' dates changed.
  public let changedCount: Int
  /// Of how many the last change made the date more precise.
  public let firmedCount: Int
  /// How many were moved to other days at least once.
  public let movedCount: Int
  /// Of the events whose date changed and which begin on a known day: how many days before, in the
  /// middle case, that day was first told; negative after it. Nil if there is none.
  public let medianLead: Int?
}
