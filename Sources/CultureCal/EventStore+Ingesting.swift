public import Extraction
import SQLite

extension EventStore {
  /// The confidence from which a candidate is entered without asking.
  public static let defaultThreshold = Extractor.threshold

  /// Brings what was read in an article into the calendar, all of it or nothing.
  ///
  /// A text that is stored already changes nothing. A candidate that is surely told of an event on the
  /// calendar adds its claims to it; one that may be, or that the reading is less sure of than
  /// `threshold`, waits for review; every other becomes an event.
  @discardableResult
  public func ingest(
    _ extraction: Extraction, threshold: Double = EventStore.defaultThreshold, recorded: String
  ) throws -> IngestReport {
    try change {
      if let known = try article(text: extraction.article.text) {
        return IngestReport(article: known, isKnown: true, outcomes: [], agreements: [])
      }
      let article = try store(extraction, recorded: recorded)
      var outcomes: [Int: IngestReport.Outcome] = [:]
      for index in extraction.events.indicesOutsideIn {
        let candidate = extraction.events[index]
        let whole = candidate.partOf.flatMap { outcomes[$0]?.event }
        outcomes[index] = try ingest(
          Telling(candidate, partOf: whole?.uid), of: article,
          besides: outcomes.values.compactMap { $0.event?.id }, threshold: threshold,
          recorded: recorded)
      }
      return IngestReport(
        article: article, isKnown: false,
        outcomes: extraction.events.indices.compactMap { outcomes[$0] },
        agreements: try (extraction.agreements + extraction.relations).map {
          try ingest($0, of: article, recorded: recorded)
        })
    }
  }

  private func ingest(
    _ telling: Telling, of article: ArticleRecord, besides others: [Int], threshold: Double,
    recorded: String
  ) throws -> IngestReport.Outcome {
    let match = try match(telling, of: article, besides: others, recorded: recorded)
    if telling.confidence < threshold {
      return .review(
        try queue(
          telling, of: article, likely: match.event,
          reason: "the reading is not sure", recorded: recorded))
    }
    switch match {
    case .unsure(let event, let reason):
      return .review(
        try queue(telling, of: article, likely: event, reason: reason, recorded: recorded))
    case .same(let event):
      try add(telling.claims(of: article.id), to: event.id, recorded: recorded)
      let (settled, disputes) = try settle(
        event, Cause(action: .corroborated, author: article.label, recorded: recorded))
      return .merged(
        settled, changes: FieldChange.between(event, settled),
        disputes: disputes.filter { $0.article?.id == article.id })
    case .different:
      return .new(
        try enter(
          telling, of: article, by: nil,
          Cause(action: .reported, author: article.label, recorded: recorded)))
    }
  }

  /// Enters a new event that an article tells of.
  func enter(
    _ telling: Telling, of article: ArticleRecord, by review: Int?, _ cause: Cause
  ) throws -> Event {
    var told = try telling.event(recorded: cause.recorded)
    told.zone = told.zone ?? told.usualZone
    let event = try insert(told, cause)
    try add(
      telling.claims(of: article.id), to: event.id, by: review, recorded: cause.recorded)
    return event
  }

  private func queue(
    _ telling: Telling, of article: ArticleRecord, likely event: Event?, reason: String,
    recorded: String
  ) throws -> Review {
    try connection.run(
      """
      INSERT INTO review (article_id, candidate, event_id, reason, recorded)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """, Value(article.id), .text(telling.json), Value(event?.id), .text(reason),
      .text(recorded))
    return try review(connection.lastInsertedID)
  }
}

extension IngestReport.Outcome {
  /// The event on the calendar.
  fileprivate var event: Event? {
    switch self {
    case .new(let event), .merged(let event, _, _): event
    case .review: nil
    }
  }
}

extension [EventCandidate] {
  /// The indices, what encloses before what it encloses.
  fileprivate var indicesOutsideIn: [Int] {
    indices.sorted { (depth($0), $0) < (depth($1), $1) }
  }

  /// How many events enclose it; a circle counts as far as it goes round once.
  private func depth(_ index: Int) -> Int {
    var depth = 0
    var index = index
    while depth < count, let whole = self[index].partOf, indices.contains(whole) {
      index = whole
      depth += 1
    }
    return depth
  }
}
