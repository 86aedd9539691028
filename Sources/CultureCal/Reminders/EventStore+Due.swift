public import Chronology
import Extraction
import SQLite

/// What time it is where, for what is due.
public struct ReminderClock {
  /// Now, in seconds since 1970 in UTC.
  public let now: Int
  /// The rules of a zone by its IANA name; nil for an unknown one.
  public let zone: (String) -> ZoneRules?
  /// The zone of events that name none.
  public let home: ZoneRules

  /// A clock that shows `now`.
  public init(now: Int, home: ZoneRules, zone: @escaping (String) -> ZoneRules?) {
    self.now = now
    self.home = home
    self.zone = zone
  }

  /// The day that it is at home.
  public var today: CivilDate { home.local(at: now).day }

  /// When a time of day comes on a day at an event's place; midnight if it has no time.
  func instant(_ day: Int, _ time: LocalTime?, _ event: Event) -> Int {
    let rules = event.zone.flatMap(zone) ?? home
    let second = time.map { $0.hour * 3_600 + $0.minute * 60 } ?? 0
    return rules.utc(of: LocalDateTime(dayNumber: day, secondOfDay: second))
  }
}

extension EventStore {
  /// What a rule has to tell at a moment, whether it was told or not, in order of its events.
  ///
  /// Leads count civil days in the event's zone before its first possible day; with an hour, the reminder
  /// is due at that hour, else at midnight. Of several leads that have passed only the last is told.
  func dueReminders(of rule: ReminderRule, _ clock: ReminderClock) throws -> [Reminder] {
    var filter = rule.filter
    let longest = rule.leads.first ?? 0
    filter.first = clock.today.adding(days: -366)
    filter.last = clock.today.adding(days: longest + 1)
    filter.statuses = [.proposed, .planned, .ongoing, .postponed]
    var reminders: [Reminder] = []
    for event in try list(filter) {
      if let reminder = leadReminder(event, rule, clock) { reminders.append(reminder) }
      if let reminder = confirmation(event, clock) { reminders.append(reminder) }
    }
    return reminders + (try cancellations(of: rule))
  }

  private func leadReminder(
    _ event: Event, _ rule: ReminderRule, _ clock: ReminderClock
  ) -> Reminder? {
    guard let when = event.when, let first = when.bounds.first.day,
      PossibleDays(when).last >= clock.today.dayNumber
    else { return nil }
    // Once it may have begun without a day, to ask for the day is what helps.
    let isVague = when.precision < .day
    if isVague, first < clock.today { return nil }
    let passed = rule.leads.map { lead in
      (lead: lead, due: clock.instant(first.dayNumber - lead, event.startTime, event))
    }.filter { $0.due <= clock.now }
    guard let last = passed.max(by: { $0.due < $1.due }) else { return nil }
    return Reminder(event: event, reason: .lead(days: last.lead), due: last.due)
  }

  /// What is to be confirmed about an event at a moment.
  func confirmation(_ event: Event, _ clock: ReminderClock) -> Reminder? {
    guard let when = event.when, event.status != .postponed else { return nil }
    let days = PossibleDays(when)
    guard let count = days.count else { return nil }
    if days.last < clock.today.dayNumber {
      guard event.status != .proposed else { return nil }
      return Reminder(
        event: event, reason: .past, due: clock.instant(days.last + 1, nil, event))
    }
    guard when.precision < .day, count > 1, days.first <= clock.today.dayNumber else { return nil }
    return Reminder(event: event, reason: .vague, due: clock.instant(days.first, nil, event))
  }

  /// The events of which a rule has told and that are cancelled since.
  private func cancellations(of rule: ReminderRule) throws -> [Reminder] {
    let told = try connection.all(
      """
      SELECT DISTINCT e.uid, max(d.due) FROM delivery d JOIN event e ON e.id = d.event_id
      WHERE d.rule_id = ?1 AND d.channel = ?2 AND d.recipient = ?3 AND d.dispatch_id IS NOT NULL
        AND e.status = 'cancelled' AND e.removed IS NULL AND d.reason <> 'cancelled'
      GROUP BY e.uid ORDER BY e.first_day, e.uid
      """, Value(rule.id), .text(rule.channel.rawValue), .text(rule.recipient)
    ) { (uid: try $0.text(0), due: try $0.integer(1)) }
    return try told.map { Reminder(event: try event($0.uid), reason: .cancelled, due: $0.due) }
  }
}
