import SQLite

/// Decisions on reviews; each can be undone, the last one first.
extension EventStore {
  /// Lets a candidate become an event, with what the author mends, or a claim come into force.
  ///
  /// - Returns: the event.
  /// - Throws: ``StoreError`` if there is no such review, or it has been decided.
  @discardableResult
  public func accept(
    _ number: Int, mending edits: EventChange = EventChange(), by author: String, recorded: String
  ) throws -> Event {
    try change {
      let review = try pendingReview(number)
      var event: Event
      var values = edits.values
      switch review.subject {
      case .candidate:
        event = try enter(
          try telling(ofReview: number), of: review.article, by: number,
          Cause(action: .reported, author: author, recorded: recorded))
      case .claim(let claim):
        event = try subject(of: review)
        values.insert((claim.field, claim.value), at: 0)
      }
      if !values.isEmpty {
        event = try set(
          values, of: event, by: number,
          Cause(action: .reviewed, author: author, recorded: recorded))
      }
      try decide(number, .accepted, event, by: author, recorded: recorded)
      return try self.event(id: event.id)
    }
  }

  /// Adds what a candidate says to an event that it is about: the one named, else the one that the
  /// review names.
  ///
  /// - Returns: the event.
  /// - Throws: ``StoreError`` if there is no such review or event, or it has been decided.
  @discardableResult
  public func mergeReview(
    _ number: Int, into name: String? = nil, by author: String, recorded: String
  ) throws -> Event {
    try change {
      let review = try pendingReview(number)
      let event = try name.map(presentEvent) ?? subject(of: review)
      let telling = try telling(ofReview: number)
      try add(
        telling.claims(of: review.article.id), to: event.id, by: number, recorded: recorded)
      let settled = try settle(
        event, Cause(action: .reviewed, author: author, recorded: recorded)
      ).event
      try decide(number, .merged, settled, by: author, recorded: recorded)
      return try self.event(id: settled.id)
    }
  }

  /// Drops a candidate, or takes a claim's say away; both are kept.
  ///
  /// - Throws: ``StoreError`` if there is no such review, or it has been decided.
  public func reject(
    _ number: Int, by author: String, reason: String? = nil, recorded: String
  ) throws {
    try change {
      let review = try pendingReview(number)
      if case .claim(let claim) = review.subject {
        try setState("rejected", ofClaim: claim.id)
        _ = try settle(
          try subject(of: review),
          Cause(action: .reviewed, author: author, reason: reason, recorded: recorded))
      }
      try decide(number, .rejected, review.event, by: author, recorded: recorded)
    }
  }

  /// Undoes the last decision; what it was about waits again.
  ///
  /// - Returns: the review; nil if there is no decision to undo.
  @discardableResult
  public func undoDecision(by author: String, recorded: String) throws -> Review? {
    try change {
      guard let last = try lastDecision() else { return nil }
      try connection.run(
        """
        UPDATE review SET state = 'pending', author = NULL, decided = NULL, decision = NULL,
          decided_event_id = NULL
        WHERE id = ?1
        """, Value(last.number))
      try connection.run(
        "UPDATE claim SET state = 'withdrawn' WHERE review_id = ?1", Value(last.number))
      if let claim = last.claim { try setState("standing", ofClaim: claim) }
      let cause = Cause(action: .undone, author: author, recorded: recorded)
      if last.state == .accepted, last.claim == nil, let event = last.event {
        try dismiss(event, cause)
      }
      for event in try eventsWithClaims(ofReview: last.number, or: last.claim) {
        _ = try settle(event, cause)
      }
      return try review(last.number)
    }
  }

  /// Takes an event that a decision made from the calendar, unless it has left it already, or others name
  /// it by now: those that were merged into it, or a person.
  private func dismiss(_ id: Int, _ cause: Cause) throws {
    var event = try event(id: id)
    let isNamed = try storedClaims(of: id, withQuotes: false)
      .contains { $0.field == .title && !$0.isRejected }
    guard event.removed == nil, !isNamed else { return }
    event.removed = cause.recorded
    try queue([], about: event, recorded: cause.recorded)
    _ = try update(event, cause)
  }

  /// The events on the calendar that a review's claims, or its disputed claim, now belong to.
  private func eventsWithClaims(ofReview number: Int, or claim: Int?) throws -> [Event] {
    try connection.all(
      """
      SELECT \(Event.columns) FROM event e WHERE e.removed IS NULL AND e.id IN (
        SELECT event_id FROM claim WHERE review_id = ?1 OR id = ?2)
      ORDER BY e.id
      """, Value(number), Value(claim), as: Event.init(row:))
  }

  private func lastDecision() throws -> Decision? {
    try connection.first(
      """
      SELECT id, state, decided_event_id, claim_id FROM review WHERE decision IS NOT NULL
      ORDER BY decision DESC LIMIT 1
      """
    ) { row in
      Decision(
        number: try row.integer(0), state: Review.State(rawValue: try row.text(1)),
        event: try row.optionalInteger(2), claim: try row.optionalInteger(3))
    }
  }

  /// Sets out for review what newly contradicts an event, and closes what no longer does.
  func queue(_ disputes: [Claim], about event: Event, recorded: String) throws {
    try connection.run(
      """
      UPDATE review SET state = 'settled', decided = ?2
      WHERE state = 'pending' AND event_id = ?1 AND claim_id IS NOT NULL
        AND claim_id NOT IN (SELECT value FROM json_each(?3))
      """, Value(event.id), .text(recorded),
      .text("[\(disputes.map { "\($0.id)" }.joined(separator: ","))]"))
    for claim in disputes {
      guard let article = claim.article, let value = claim.value else { continue }
      let inForce = event.text(of: claim.field) ?? "nothing"
      try connection.run(
        """
        INSERT INTO review (article_id, claim_id, event_id, reason, recorded)
        SELECT ?1, ?2, ?3, ?4, ?5
        WHERE NOT EXISTS (
          SELECT 1 FROM review WHERE claim_id = ?2 AND state IN ('pending', 'accepted', 'rejected'))
        """, Value(article.id), Value(claim.id), Value(event.id),
        .text(
          "\(article.label) gives \(claim.field.rawValue) \(value), but \(inForce) is in force"),
        .text(recorded))
    }
  }

  private func pendingReview(_ number: Int) throws -> Review {
    let review = try review(number)
    guard review.state == .pending else {
      throw StoreError(
        .badValue, "expected a pending review, but \(number) was \(review.state.rawValue)")
    }
    return review
  }

  private func subject(of review: Review) throws -> Event {
    guard let event = review.event else {
      throw StoreError(.badValue, "expected an event to merge review \(review.number) into")
    }
    return event
  }

  private func decide(
    _ number: Int, _ state: Review.State, _ event: Event?, by author: String, recorded: String
  ) throws {
    try connection.run(
      """
      UPDATE review SET state = ?2, author = ?3, decided = ?4, decided_event_id = ?5,
        decision = (SELECT coalesce(max(decision), 0) + 1 FROM review)
      WHERE id = ?1
      """, Value(number), .text(state.rawValue), .text(author), .text(recorded), Value(event?.id))
  }

  private func setState(_ state: String, ofClaim id: Int) throws {
    try connection.run("UPDATE claim SET state = ?2 WHERE id = ?1", Value(id), .text(state))
  }
}

/// A decision that was made.
private struct Decision {
  let number: Int
  let state: Review.State?
  let event: Int?
  let claim: Int?
}
