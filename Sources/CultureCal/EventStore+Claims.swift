import SQLite

/// A word on a field that is about to be recorded.
struct NewClaim: Hashable {
  /// Whose word it is.
  enum Source: Hashable {
    case person(String)
    /// An article's row, and the words in Unicode scalars of its text.
    case article(Int, quote: Range<Int>?, confidence: Double)
  }

  let field: EventField
  /// Nil if a person says that there is none.
  let value: String?
  let source: Source
}

extension EventStore {
  /// Every word on an event, field by field, the one in force first, then in the order of recording.
  ///
  /// Cost: in proportion to the number of claims and the length of the articles' texts.
  public func claims(of event: Event) throws -> [Claim] {
    let judged = Judgement(try storedClaims(of: event.id, withQuotes: true)).claims
    let order = Dictionary(
      uniqueKeysWithValues: EventField.allCases.enumerated().map { ($1, $0) })
    return judged.sorted {
      (order[$0.field] ?? 0, $0.isInForce ? 0 : 1, $0.id)
        < (order[$1.field] ?? 0, $1.isInForce ? 0 : 1, $1.id)
    }
  }

  /// Records words on an event.
  func add(
    _ claims: [NewClaim], to event: Int, by review: Int? = nil, recorded: String
  ) throws {
    for claim in claims {
      var values: [Value] = [
        Value(event), .text(claim.field.rawValue), Value(claim.value), .text(recorded),
        Value(review),
      ]
      switch claim.source {
      case .person(let author): values += [nil, .text(author), nil, nil, nil]
      case .article(let article, let quote, let confidence):
        values += [
          Value(article), nil, Value(quote?.lowerBound), Value(quote?.upperBound),
          .real(confidence),
        ]
      }
      try connection.forEach(
        """
        INSERT INTO claim (
          event_id, origin_id, field, value, recorded, review_id, article_id, author, quote_start,
          quote_end, confidence)
        VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        """, values
      ) { _ in true }
    }
  }

  /// Gives an event the values in force, and sets out for review what newly contradicts them.
  ///
  /// A revision is written if that changes the event, or in any case if `isNews`.
  ///
  /// - Returns: the event as it is now, and the claims about which a person should decide.
  func settle(
    _ event: Event, _ cause: Cause, isNews: Bool = false
  ) throws -> (event: Event, disputes: [Claim]) {
    let judgement = Judgement(try storedClaims(of: event.id, withQuotes: false))
    var settled = event
    for field in EventField.allCases {
      try settled.set(field, to: judgement.values[field] ?? nil)
    }
    settled.partOf = try survivor(of: settled.partOf, unless: event)
    if judgement.values[.zone] == nil { settled.zone = settled.usualZone }
    let disputes = judgement.openDisputes
    try queue(disputes, about: settled, recorded: cause.recorded)
    let stored = try self.event(id: event.id)
    settled.needsReview = stored.needsReview
    if settled == stored, !isNews {
      try reindex(stored)
      return (stored, disputes)
    }
    return (try update(settled, cause), disputes)
  }

  /// The claims of an event in the order of recording, not judged yet.
  func storedClaims(of event: Int, withQuotes: Bool) throws -> [Claim] {
    try connection.all(
      """
      SELECT c.id, c.field, c.value, c.recorded, c.origin_id <> c.event_id,
        c.state <> 'standing', c.author, c.quote_start, c.quote_end, c.confidence,
        CASE WHEN ?2 THEN substr(a.text, c.quote_start + 1, c.quote_end - c.quote_start) END,
        \(ArticleRecord.columns)
      FROM claim c LEFT JOIN article a ON a.id = c.article_id
      WHERE c.event_id = ?1 ORDER BY c.id
      """, Value(event), Value(withQuotes ? 1 : 0), as: Claim.init(row:))
  }

  /// The UID of the event that an enclosing event has become by merging; nil if that is `event`.
  private func survivor(of whole: String?, unless event: Event) throws -> String? {
    guard var uid = whole else { return nil }
    while let next = try connection.first(
      """
      SELECT s.uid FROM event e JOIN event s ON s.id = e.merged_into WHERE e.uid = ?1
      """, .text(uid), as: { try $0.text(0) })
    {
      uid = next
    }
    return uid == event.uid ? nil : uid
  }
}

extension Claim {
  /// Reads a row of ``EventStore/storedClaims(of:withQuotes:)``.
  fileprivate init(row: borrowing Row) throws {
    id = try row.integer(0)
    let name = try row.text(1)
    guard let field = EventField(rawValue: name) else {
      throw StoreError(.damaged, "expected a field of an event, but found '\(name)'")
    }
    self.field = field
    value = try row.optionalText(2)
    recorded = try row.text(3)
    isMergedIn = try row.integer(4) == 1
    isRejected = try row.integer(5) == 1
    if let author = try row.optionalText(6) {
      source = .person(author)
      quote = nil
      return
    }
    var range: Range<Int>?
    if let start = try row.optionalInteger(7), let end = try row.optionalInteger(8) {
      range = start..<end
    }
    source = .article(
      try ArticleRecord(row: row, from: 11), quote: range,
      confidence: try row.optionalReal(9) ?? 1)
    quote = try row.optionalText(10)
  }
}
