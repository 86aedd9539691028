import SQLite

extension EventStore {
  /// Every state that an event was in, the first one first.
  public func history(of event: Event) throws -> [Revision] {
    var before = Event(recorded: event.created)
    return try connection.all(
      """
      SELECT number, action, author, reason, recorded, id FROM revision WHERE event_id = ?1
      ORDER BY number
      """, Value(event.id)
    ) { row in
      let name = try row.text(1)
      guard let action = Revision.Action(rawValue: name) else {
        throw StoreError(.damaged, "expected an action, but found '\(name)'")
      }
      let recorded = try row.text(4)
      var after = try snapshot(of: event, revision: row.integer(5))
      after.updated = recorded
      defer { before = after }
      return Revision(
        number: try row.integer(0), action: action, author: try row.text(2),
        reason: try row.optionalText(3), recorded: recorded, event: after,
        changes: FieldChange.between(before, after))
    }
  }

  /// Brings an event back to an earlier state, which becomes a new revision.
  ///
  /// What differs from the present is the author's word from now on. An event that was removed or merged
  /// away is on the calendar again; what a merge took along comes back to it.
  ///
  /// The revision is a number of ``history(of:)``; without one, it is the last in which a removed event
  /// was on the calendar.
  ///
  /// - Returns: the event as it is now.
  /// - Throws: ``StoreError`` if there is no such event or revision, or the event was not on the calendar
  ///   then.
  @discardableResult
  public func restore(
    _ name: String, revision: Int? = nil, by author: String, reason: String? = nil,
    recorded: String
  ) throws -> Event {
    try change {
      let present = try event(name)
      let past = try pastState(of: present, revision: revision)
      let cause = Cause(action: .restored, author: author, reason: reason, recorded: recorded)
      guard past.removed == nil else {
        throw StoreError(
          .badValue,
          "expected a revision in which \(present.uid) was on the calendar, but it was not")
      }
      let survivor = try present.mergedInto.map { try event($0) }
      if let survivor { try returnClaims(to: present, from: survivor) }
      let judgement = Judgement(try storedClaims(of: present.id, withQuotes: false))
      let claims = EventField.allCases.compactMap { field -> NewClaim? in
        let (said, wanted) = (judgement.values[field] ?? nil, past.text(of: field))
        let isUsual = field == .zone && said == nil && wanted == past.usualZone
        return said == wanted || isUsual
          ? nil : NewClaim(field: field, value: wanted, source: .person(author))
      }
      try add(claims, to: present.id, recorded: recorded)
      var target = present
      target.removed = nil
      target.mergedInto = nil
      let restored = try settle(target, cause, isNews: true).event
      if let survivor, survivor.removed == nil {
        for item in try items(of: survivor) { _ = try settle(item, cause) }
        _ = try settle(survivor, cause, isNews: true)
      }
      return restored
    }
  }

  private func pastState(of event: Event, revision: Int?) throws -> Event {
    let history = try history(of: event)
    guard let revision else {
      guard event.removed != nil, let past = history.last(where: { $0.event.removed == nil }) else {
        throw StoreError(
          .badValue, "expected a revision from 1 to \(history.count) of \(event.uid), found none")
      }
      return past.event
    }
    guard let past = history.first(where: { $0.number == revision }) else {
      throw StoreError(
        .unknownName,
        "expected a revision from 1 to \(history.count) of \(event.uid), but found \(revision)")
    }
    return past.event
  }

  private func snapshot(of event: Event, revision id: Int) throws -> Event {
    var past = Event(recorded: event.created, uid: event.uid, id: event.id)
    try connection.forEach(
      """
      SELECT j.key, j.value FROM revision r, json_each(r.snapshot) j WHERE r.id = ?1
      """, [Value(id)]
    ) { row in
      let (name, value) = (try row.text(0), try row.text(1))
      if let field = EventField(rawValue: name) {
        try past.set(field, to: value)
      } else if name == "removed" {
        past.removed = value
      } else if name == "mergedInto" {
        past.mergedInto = value
      }
      return true
    }
    return past
  }
}
