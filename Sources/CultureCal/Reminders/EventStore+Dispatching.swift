import Chronology
import SQLite

extension EventStore {
  /// How often a message is tried before it is given up.
  public static let mostAttempts = 12

  /// What the rules have to tell now that was not told yet, in the order of rules and events.
  ///
  /// Nothing is recorded.
  public func pendingReminders(_ clock: ReminderClock) throws -> [(
    rule: ReminderRule, reminder: Reminder
  )] {
    var pending: [(rule: ReminderRule, reminder: Reminder)] = []
    for rule in try reminderRules() {
      for reminder in try dueReminders(of: rule, clock) where try !isInLedger(reminder, of: rule) {
        pending.append((rule, reminder))
      }
    }
    return pending
  }

  /// Records what is due now, and the messages that are to tell of it, in one transaction.
  ///
  /// One message goes to each recipient; what was due more than `maximumAge` seconds ago goes into one
  /// of its own, that says so. What is recorded is not due again, whatever happens to its message.
  /// - Returns: how many reminders were recorded.
  @discardableResult
  public func recordDue(_ clock: ReminderClock, maximumAge: Int, recorded: String) throws -> Int {
    try change {
      let pending = try pendingReminders(clock)
      var groups: [[String]: [(rule: ReminderRule, reminder: Reminder)]] = [:]
      for (rule, reminder) in pending {
        let isLate = reminder.reason != .cancelled && clock.now - reminder.due > maximumAge
        let key = [
          rule.channel.rawValue, rule.recipient, rule.secret ?? "", isLate ? "late" : "",
        ]
        groups[key, default: []].append((rule, reminder))
      }
      for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        guard let group = groups[key] else { continue }
        try record(group, isCatchUp: key[3] == "late", clock, recorded: recorded)
      }
      return pending.count
    }
  }

  /// The messages that are to be tried at a moment, those in doubt first, then the oldest.
  public func waitingDispatches(now: Int) throws -> [Dispatch] {
    try connection.all(
      """
      SELECT \(Dispatch.columns) FROM dispatch
      WHERE state IN ('pending', 'trying') AND next_attempt <= ?1
      ORDER BY state = 'pending', id
      """, Value(now), as: Dispatch.init(row:))
  }

  /// Records that a message is about to be handed over.
  public func recordTry(of dispatch: Dispatch) throws {
    try change {
      _ = try connection.run(
        "UPDATE dispatch SET state = 'trying', attempts = attempts + 1 WHERE id = ?1",
        Value(dispatch.id))
    }
  }

  /// Records that a message was taken.
  public func recordSuccess(of dispatch: Dispatch, recorded: String) throws {
    try change {
      _ = try connection.run(
        "UPDATE dispatch SET state = 'sent', sent = ?2, error = NULL WHERE id = ?1",
        Value(dispatch.id), .text(recorded))
    }
  }

  /// Records that a message was not taken; it is tried again after 5 minutes, then twice as long each time
  /// up to 6 hours, and given up after ``mostAttempts``.
  public func recordFailure(of dispatch: Dispatch, _ error: String, now: Int) throws {
    let tried = dispatch.attempts + 1
    let pause = min(300 << min(tried - 1, 10), 21_600)
    let isLast = tried >= Self.mostAttempts
    try change {
      _ = try connection.run(
        "UPDATE dispatch SET state = ?2, error = ?3, next_attempt = ?4 WHERE id = ?1",
        Value(dispatch.id), .text(isLast ? "failed" : "pending"), .text(error), Value(now + pause))
    }
  }

  private func isInLedger(_ reminder: Reminder, of rule: ReminderRule) throws -> Bool {
    try connection.first(
      """
      SELECT 1 FROM delivery
      WHERE rule_id = ?1 AND event_id = ?2 AND occurrence = ?3 AND reason = ?4 AND due = ?5
        AND channel = ?6 AND recipient = ?7
      """, Value(rule.id), Value(reminder.event.id), .text(reminder.occurrence),
      .text(reminder.reason.text), Value(reminder.due), .text(rule.channel.rawValue),
      .text(rule.recipient)
    ) { _ in true } ?? false
  }

  private func record(
    _ group: [(rule: ReminderRule, reminder: Reminder)], isCatchUp: Bool, _ clock: ReminderClock,
    recorded: String
  ) throws {
    guard let rule = group.first?.rule else { return }
    // One event that two rules of one recipient ask for is told once.
    var told: Set<[String]> = []
    let reminders = group.map(\.reminder).filter { reminder in
      told.insert([reminder.event.uid, reminder.line(on: clock.today)]).inserted
    }
    let message = ReminderMessage(
      reminders, on: clock.today, isCatchUp: isCatchUp, stamp: clock.now)
    let keys = group.map { rule, reminder in
      [
        reminder.event.uid, reminder.occurrence, rule.uid, rule.channel.rawValue, rule.recipient,
        reminder.reason.text, "\(reminder.due)",
      ].joined(separator: " ")
    }
    let messageID = "<\(sha256(keys.sorted().joined(separator: "\n")).prefix(32))@culturecal>"
    try connection.run(
      """
      INSERT INTO dispatch (message_id, channel, recipient, secret, body, next_attempt, created)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .text(messageID), .text(rule.channel.rawValue), .text(rule.recipient),
      Value(rule.secret), .text(message.stored), Value(clock.now), .text(recorded))
    let dispatch = connection.lastInsertedID
    for (rule, reminder) in group {
      try connection.run(
        """
        INSERT INTO delivery (
          rule_id, event_id, occurrence, reason, due, channel, recipient, dispatch_id, recorded)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """, Value(rule.id), Value(reminder.event.id), .text(reminder.occurrence),
        .text(reminder.reason.text), Value(reminder.due), .text(rule.channel.rawValue),
        .text(rule.recipient), Value(dispatch), .text(recorded))
    }
  }
}

extension Reminder {
  /// The date that it is about: an event that moves is another occurrence.
  fileprivate var occurrence: String {
    let hour = event.startTime.map { " \($0)" } ?? ""
    return reason == .cancelled ? "" : (event.when?.description ?? "") + hour
  }
}

extension Dispatch {
  /// The columns that ``init(row:)`` reads, in its order.
  fileprivate static let columns =
    """
    id, message_id, channel, recipient, secret, attempts, state = 'trying', body ->> '$.subject',
    body ->> '$.text', body ->> '$.html', body ->> '$.calendar', body ->> '$.json'
    """

  fileprivate init(row: borrowing Row) throws {
    let name = try row.text(2)
    guard let channel = ReminderRule.Channel(rawValue: name) else {
      throw StoreError(.damaged, "expected a channel of reminders, but found '\(name)'")
    }
    self.init(
      messageID: try row.text(1), channel: channel, recipient: try row.text(3),
      secret: try row.optionalText(4),
      message: ReminderMessage(
        subject: try row.text(7), text: try row.text(8), html: try row.text(9),
        calendar: try row.optionalText(10), json: try row.text(11)),
      attempts: try row.integer(5), isInDoubt: try row.integer(6) == 1, id: try row.integer(0))
  }
}

extension ReminderMessage {
  /// The message as the ledger has it.
  var stored: String {
    var writer = JSONWriter()
    writer.object { json in
      json.field("subject", subject)
      json.field("text", text)
      json.field("html", html)
      json.field("calendar", calendar)
      json.field("json", self.json)
    }
    return writer.text
  }
}
