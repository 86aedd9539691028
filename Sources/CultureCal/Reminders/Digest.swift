public import Chronology
import Extraction
import SQLite

/// What an office wants to know once a week.
public struct Digest: Hashable, Sendable {
  /// An event that was changed.
  public struct Changed: Hashable, Sendable {
    /// The event as it is now.
    public let event: Event
    /// What changed, the last first.
    public let changes: [FieldChange]
  }

  /// The first day that news is from.
  public let since: CivilDate
  /// The last day that is looked ahead to.
  public let until: CivilDate
  /// The events entered since, in the order of listings.
  public let new: [Event]
  /// The events changed since, but for the new ones.
  public let changed: [Changed]
  /// What is upcoming or expected until then.
  public let upcoming: [Event]
  /// What is to be confirmed: dates that are still vague though their time has come, and what is past.
  public let unconfirmed: [Reminder]
  /// How many doubts wait for a person's decision.
  public let reviewCount: Int

  /// Whether there is nothing to tell.
  public var isEmpty: Bool {
    new.isEmpty && changed.isEmpty && upcoming.isEmpty && unconfirmed.isEmpty && reviewCount == 0
  }
}

extension EventStore {
  /// What is new and changed in the days before a moment, and what comes in the days after.
  ///
  /// Cost: in proportion to the number of events, since what is new is not indexed.
  public func digest(_ clock: ReminderClock, back: Int = 7, ahead: Int = 28) throws -> Digest {
    let today = clock.today
    let since = today.adding(days: -back)
    var filter = EventFilter()
    filter.first = today
    filter.last = today.adding(days: ahead)
    let ids = try connection.all(
      """
      SELECT DISTINCT r.event_id, e.created >= ?1 FROM revision r JOIN event e ON e.id = r.event_id
      WHERE r.recorded >= ?1 AND e.removed IS NULL
      ORDER BY e.first_day IS NULL, e.first_day, e.last_day, e.title, e.uid
      """, .text("\(since)")
    ) { (id: try $0.integer(0), isNew: try $0.integer(1) == 1) }
    let changed = try ids.filter { !$0.isNew }.map { entry in
      let event = try event(id: entry.id)
      let revisions = try history(of: event).filter { $0.recorded >= "\(since)" }
      return Digest.Changed(event: event, changes: revisions.reversed().flatMap(\.changes))
    }
    return Digest(
      since: since, until: today.adding(days: ahead),
      new: try ids.filter(\.isNew).map { try event(id: $0.id) },
      changed: changed.filter { !$0.changes.isEmpty },
      upcoming: try outlook(filter, today: today), unconfirmed: try unconfirmed(clock),
      reviewCount: try pendingReviews().count)
  }

  /// What is to be confirmed at a moment, in the order of listings.
  func unconfirmed(_ clock: ReminderClock) throws -> [Reminder] {
    var filter = EventFilter()
    filter.first = clock.today.adding(days: -366)
    filter.last = clock.today
    filter.statuses = [.proposed, .planned, .ongoing]
    return try list(filter).compactMap { confirmation($0, clock) }
  }

  /// Records the message of a digest for somebody, once for each of its first days.
  ///
  /// - Returns: false if it was recorded before.
  public func record(
    _ message: ReminderMessage, of digest: Digest, to rule: ReminderRule, now: Int, recorded: String
  ) throws -> Bool {
    let name = ["digest", "\(digest.since)", rule.channel.rawValue, rule.recipient]
    let messageID = "<\(sha256(name.joined(separator: "\n")).prefix(32))@culturecal>"
    return try change {
      try connection.run(
        """
        INSERT OR IGNORE INTO dispatch (
          message_id, channel, recipient, secret, body, next_attempt, created)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """, .text(messageID), .text(rule.channel.rawValue), .text(rule.recipient),
        Value(rule.secret), .text(message.stored), Value(now), .text(recorded)) > 0
    }
  }
}
