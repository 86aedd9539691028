import SQLite

extension EventStore {
  /// The events whose titles, places or notes have all the words, the best match first.
  ///
  /// Case and marks of letters do not count, in Latin and Cyrillic; a word also matches the beginning of
  /// a longer one; words between quotation marks stand in a row. A text without words finds nothing;
  /// no character is special but the quotation mark. What the filter asks for must hold too.
  public func search(_ text: String, _ filter: EventFilter = EventFilter()) throws -> [Event] {
    guard let question = Search.question(text) else { return [] }
    let period = PossibleDays(from: filter.first, to: filter.last)
    return try select(
      Self.matching, filter, Value(period.first), Value(period.last), .text(question))
  }

  /// Titles count most, then places.
  private static let matching = """
    SELECT \(Event.columns) FROM event_text t JOIN event e ON e.id = t.rowid
    WHERE t.event_text MATCH ?12
      AND (e.date IS NULL AND ?10 = -1000000000000 AND ?11 = 1000000000000
        OR e.first_day <= ?11 AND e.last_day >= ?10)
      AND \(EventStore.conditions)
    ORDER BY bm25(event_text, 8, 3, 3, 2, 1, 0), e.date IS NULL, e.first_day, e.last_day, e.title,
      e.uid
    LIMIT ?9
    """
}
