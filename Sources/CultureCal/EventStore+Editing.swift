public import Chronology
import Extraction
import SQLite

extension EventStore {
  /// Enters an event by hand; each value given is the author's word.
  ///
  /// - Throws: ``StoreError`` if the title is blank or the enclosing event is unknown.
  @discardableResult
  public func add(_ draft: EventDraft, by author: String, recorded: String) throws -> Event {
    try change {
      var event = Event(recorded: recorded)
      var claims: [NewClaim] = []
      for (field, value) in draft.values {
        let value = try checked(value, for: field, of: nil)
        guard let value else { continue }
        try event.set(field, to: value)
        claims.append(NewClaim(field: field, value: value, source: .person(author)))
      }
      event.zone = event.zone ?? event.usualZone
      let entered = try insert(
        event, Cause(action: .added, author: author, recorded: recorded))
      try add(claims, to: entered.id, recorded: recorded)
      return entered
    }
  }

  /// Changes fields of an event; each new value is the author's word, which outweighs articles.
  @discardableResult
  public func edit(
    _ name: String, _ edits: EventChange, by author: String, reason: String? = nil,
    recorded: String
  ) throws -> Event {
    try edit(
      name, edits.values, Cause(action: .edited, author: author, reason: reason, recorded: recorded)
    )
  }

  /// Calls an event off; it stays in the calendar as cancelled.
  @discardableResult
  public func cancel(
    _ name: String, by author: String, reason: String? = nil, recorded: String
  ) throws -> Event {
    try edit(
      name, [(.status, EventStatus.cancelled.rawValue)],
      Cause(action: .cancelled, author: author, reason: reason, recorded: recorded))
  }

  /// Puts an event off, to a new date if there is one; else it keeps its date.
  @discardableResult
  public func postpone(
    _ name: String, to when: EDTF?, by author: String, reason: String? = nil, recorded: String
  ) throws -> Event {
    var values: [(EventField, String?)] = [(.status, EventStatus.postponed.rawValue)]
    if let when { values.append((.when, when.description)) }
    return try edit(
      name, values, Cause(action: .postponed, author: author, reason: reason, recorded: recorded))
  }

  /// Takes an event from the calendar; its history stays, and ``restore(_:revision:by:reason:recorded:)``
  /// brings it back.
  @discardableResult
  public func remove(
    _ name: String, by author: String, reason: String? = nil, recorded: String
  ) throws -> Event {
    try change {
      var event = try presentEvent(name)
      event.removed = recorded
      try queue([], about: event, recorded: recorded)
      return try update(
        event, Cause(action: .removed, author: author, reason: reason, recorded: recorded))
    }
  }

  private func edit(
    _ name: String, _ values: [(EventField, String?)], _ cause: Cause
  ) throws -> Event {
    try change {
      guard !values.isEmpty else { throw StoreError(.badValue, "expected a change, found none") }
      return try set(values, of: try presentEvent(name), cause)
    }
  }

  /// Records values as the author's word, and gives the event what is then in force.
  func set(
    _ values: [(EventField, String?)], of event: Event, by review: Int? = nil, _ cause: Cause
  ) throws -> Event {
    let claims = try values.map { field, value in
      NewClaim(
        field: field, value: try checked(value, for: field, of: event),
        source: .person(cause.author))
    }
    try add(claims, to: event.id, by: review, recorded: cause.recorded)
    return try settle(event, cause).event
  }

  /// The event of a name, if it is on the calendar.
  func presentEvent(_ name: String) throws -> Event {
    let event = try event(name)
    guard event.removed == nil else {
      let fate = event.mergedInto.map { "merged into \($0)" } ?? "removed"
      throw StoreError(
        .badValue, "expected an event on the calendar, but \(event.uid) was \(fate)")
    }
    return event
  }

  /// The value as it is stored: trimmed, and with the UID of the enclosing event in full.
  private func checked(
    _ value: String?, for field: EventField, of event: Event?
  ) throws -> String? {
    let value = value?.trimmed
    switch field {
    case .title where value?.isEmpty ?? true:
      throw StoreError(.badValue, "expected a title, but found none")
    case .partOf:
      guard let value else { return nil }
      var whole = try presentEvent(value)
      let uid = whole.uid
      while true {
        if whole.uid == event?.uid {
          throw StoreError(
            .badValue, "expected another event to enclose \(whole.uid), found itself")
        }
        guard let next = whole.partOf else { return uid }
        whole = try self.event(next)
      }
    default:
      return value?.isEmpty ?? true ? nil : value
    }
  }
}

extension Event {
  /// An event of which nothing is known.
  init(recorded: String, uid: String = "", id: Int = 0) {
    self.uid = uid
    self.id = id
    title = ""
    kind = .other
    status = .planned
    guests = []
    hosts = []
    links = []
    needsReview = false
    created = recorded
    updated = recorded
  }
}
