import SQLite

extension EventStore {
  /// What waits for a decision, in the order in which it was set out.
  public func pendingReviews() throws -> [Review] {
    try connection.all(
      "SELECT id FROM review WHERE state = 'pending' ORDER BY id"
    ) { try $0.integer(0) }.map(review)
  }

  /// What waits or was decided under a number.
  ///
  /// - Throws: ``StoreError`` if there is no such number.
  public func review(_ number: Int) throws -> Review {
    guard
      let review = try connection.first(
        """
        SELECT r.article_id, r.claim_id, r.event_id, r.reason, r.recorded, r.state
        FROM review r WHERE r.id = ?1
        """, Value(number),
        as: { row in
          ReviewRow(
            number: number, article: try row.integer(0), claim: try row.optionalInteger(1),
            event: try row.optionalInteger(2), reason: try row.text(3), recorded: try row.text(4),
            state: try row.text(5))
        })
    else { throw StoreError(.unknownName, "expected a review's number, but found \(number)") }
    return try self.review(review)
  }

  private func review(_ row: ReviewRow) throws -> Review {
    guard let state = Review.State(rawValue: row.state) else {
      throw StoreError(.damaged, "expected a state of a review, but found '\(row.state)'")
    }
    let event = try row.event.map { try self.event(id: $0) }
    let subject: Review.Subject
    var confidence = 1.0
    var range = 0..<0
    if let id = row.claim, let event {
      guard let claim = try claims(of: event).first(where: { $0.id == id }) else {
        throw StoreError(.damaged, "expected claim \(id) of \(event.uid), found none")
      }
      if case .article(_, let quote, let sure) = claim.source {
        confidence = sure
        range = quote ?? range
      }
      subject = .claim(claim)
    } else {
      let telling = try telling(ofReview: row.number)
      confidence = telling.confidence
      range = telling.quote
      subject = .candidate(try telling.event(recorded: row.recorded))
    }
    return Review(
      number: row.number, article: try article(id: row.article), subject: subject, event: event,
      reason: row.reason, confidence: confidence, quoteRange: range,
      quote: try text(ofArticle: row.article, range), recorded: row.recorded, state: state)
  }
}

private struct ReviewRow {
  let number: Int
  let article: Int
  let claim: Int?
  let event: Int?
  let reason: String
  let recorded: String
  let state: String
}
