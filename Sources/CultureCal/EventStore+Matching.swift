import Chronology
import Extraction
import Gazetteer
import SQLite

/// What a candidate is to the calendar.
enum Match {
  /// An account of this event.
  case same(Event)
  /// Perhaps an account of this event, for the reason given.
  case unsure(Event, reason: String)
  /// None of those on the calendar.
  case different

  /// The event that it is or may be.
  var event: Event? {
    switch self {
    case .same(let event), .unsure(let event, _): event
    case .different: nil
    }
  }
}

extension EventStore {
  /// Finds the event that a candidate of an article tells of.
  ///
  /// It is none of `others`, which are the events that the article tells of besides.
  func match(
    _ telling: Telling, of article: ArticleRecord, besides others: [Int], recorded: String
  ) throws -> Match {
    let told = try telling.event(recorded: recorded)
    let occasion = Occasion(told, titles: [], published: article.published)
    var best: (score: Double, event: Event)?
    var isTie = false
    var unsure: (event: Event, reason: String)?
    for event in try similarEvents(told, occasion)
    where !others.contains(event.id) && event.uid != told.partOf {
      let telling = try account(of: event)
      switch Matching.compare(occasion, telling) {
      case .same(let score):
        isTie = score == best?.score
        if score > best?.score ?? -1 { best = (score, event) }
      case .unsure(let reason):
        if unsure == nil { unsure = (event, reason) }
      case .different:
        continue
      }
    }
    if let best {
      return isTie
        ? .unsure(best.event, reason: "several events on the calendar fit") : .same(best.event)
    }
    return unsure.map { .unsure($0.event, reason: $0.reason) } ?? .different
  }

  /// An event with all that articles and people told of it.
  private func account(of event: Event) throws -> Occasion {
    var titles: [String] = []
    var published: CivilDate?
    try connection.forEach(
      """
      SELECT c.value, a.published FROM claim c LEFT JOIN article a ON a.id = c.article_id
      WHERE c.event_id = ?1 AND c.field = 'title' AND c.value IS NOT NULL
      """, [Value(event.id)]
    ) { row in
      titles.append(try row.text(0))
      let day = try row.optionalText(1).flatMap { try? CivilDate($0) }
      published = [published, day].compactMap(\.self).max()
      return true
    }
    return Occasion(event, titles: titles, published: published)
  }

  /// The events that could be what is told of.
  private func similarEvents(_ told: Event, _ occasion: Occasion) throws -> [Event] {
    guard let question = MatchKey.question(told, occasion) else { return [] }
    return try connection.all(
      """
      SELECT \(Event.columns) FROM event_text t JOIN event e ON e.id = t.rowid
      WHERE t.event_text MATCH ?1 ORDER BY e.id
      """, .text(question), as: Event.init(row:))
  }
}
