import Extraction
import Gazetteer
import SQLite

extension EventStore {
  /// Enters a rule.
  ///
  /// - Throws: ``StoreError`` if it has no lead, one below 0 or above ten years, or no recipient.
  @discardableResult
  public func add(_ rule: ReminderRule, recorded: String) throws -> ReminderRule {
    try check(rule)
    return try change {
      let parts = [
        "rule", rule.leadsText, rule.channel.rawValue, rule.recipient, rule.country?.code ?? "",
        rule.kind?.rawValue ?? "", rule.city ?? "",
      ]
      var attempt = 0
      var uid = UID.make(parts, attempt: attempt)
      while try connection.first(
        "SELECT 1 FROM reminder_rule WHERE uid = ?1", .text(uid), as: { _ in true }) != nil
      {
        attempt += 1
        uid = UID.make(parts, attempt: attempt)
      }
      try connection.run(
        """
        INSERT INTO reminder_rule (uid, leads, country, kind, city, channel, recipient, secret, created)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """, .text(uid), .text(rule.leadsText), Value(rule.country?.code),
        Value(rule.kind?.rawValue), Value(rule.city), .text(rule.channel.rawValue),
        .text(rule.recipient), Value(rule.secret), .text(recorded))
      return try reminderRule(uid)
    }
  }

  /// Changes a rule; its UID stays, and what it has sent to somebody is not sent to them again.
  @discardableResult
  public func update(_ rule: ReminderRule) throws -> ReminderRule {
    try check(rule)
    return try change {
      try connection.run(
        """
        UPDATE reminder_rule SET leads = ?2, country = ?3, kind = ?4, city = ?5, channel = ?6,
          recipient = ?7, secret = ?8
        WHERE uid = ?1
        """, .text(rule.uid), .text(rule.leadsText), Value(rule.country?.code),
        Value(rule.kind?.rawValue), Value(rule.city), .text(rule.channel.rawValue),
        .text(rule.recipient), Value(rule.secret))
      return try reminderRule(rule.uid)
    }
  }

  /// Every rule in the order in which they were entered.
  public func reminderRules() throws -> [ReminderRule] {
    try connection.all(
      "SELECT \(ReminderRule.columns) FROM reminder_rule WHERE removed IS NULL ORDER BY id",
      as: ReminderRule.init(row:))
  }

  /// The rule of a UID, or of the beginning of one that only it has.
  ///
  /// - Throws: ``StoreError`` if there is none, or more than one.
  public func reminderRule(_ name: String) throws -> ReminderRule {
    let found = try connection.all(
      """
      SELECT \(ReminderRule.columns) FROM reminder_rule
      WHERE removed IS NULL AND substr(uid, 1, length(?1)) = ?1 LIMIT 2
      """, .text(UID.normalized(name)), as: ReminderRule.init(row:))
    guard found.count == 1, !name.isEmpty else {
      let what = found.isEmpty ? "none" : "more than one"
      throw StoreError(
        .unknownName, "expected the id of a reminder rule, but found \(what) for '\(name)'")
    }
    return found[0]
  }

  /// Takes a rule away; what waits to be sent for it is still sent.
  public func removeReminderRule(_ name: String, recorded: String) throws {
    try change {
      let rule = try reminderRule(name)
      try connection.run(
        "UPDATE reminder_rule SET removed = ?2 WHERE id = ?1", Value(rule.id), .text(recorded))
    }
  }

  private func check(_ rule: ReminderRule) throws {
    guard let shortest = rule.leads.last, let longest = rule.leads.first, shortest >= 0,
      longest <= 3_660
    else {
      throw StoreError(
        .badValue, "expected leads from 0 to 3660 days, but found '\(rule.leadsText)'")
    }
    guard !rule.recipient.trimmed.isEmpty else {
      throw StoreError(.badValue, "expected somebody to remind, but found nobody")
    }
  }
}

extension ReminderRule {
  /// The columns that ``init(row:)`` reads, in its order.
  static let columns = "id, uid, leads, country, kind, city, channel, recipient, secret"

  init(row: borrowing Row) throws {
    let name = try row.text(6)
    guard let channel = Channel(rawValue: name) else {
      throw StoreError(.damaged, "expected a channel of reminders, but found '\(name)'")
    }
    self.init(
      leads: try row.text(2).split(separator: " ").compactMap { Int($0) },
      country: try row.optionalText(3).flatMap { Country(code: $0) },
      kind: try row.optionalText(4).map { try EventKind(stored: $0) },
      city: try row.optionalText(5), channel: channel, recipient: try row.text(7),
      secret: try row.optionalText(8))
    id = try row.integer(0)
    uid = try row.text(1)
  }

  fileprivate var leadsText: String { leads.map { "\($0)" }.joined(separator: " ") }
}
