import SQLite

extension EventStore {
  /// Merges an event into another, which gets its claims, its items and its place in searches.
  ///
  /// Of what people said, the survivor's own comes first. The merged event leaves the calendar but keeps
  /// its history; ``restore(_:revision:by:reason:recorded:)`` parts the two again.
  ///
  /// - Returns: the survivor.
  @discardableResult
  public func merge(
    _ name: String, into survivorName: String, by author: String, reason: String? = nil,
    recorded: String
  ) throws -> Event {
    try change {
      let merged = try presentEvent(name)
      let survivor = try presentEvent(survivorName)
      guard merged.id != survivor.id else {
        throw StoreError(
          .badValue, "expected two events to merge, but found \(merged.uid) twice")
      }
      return try merge(merged, into: survivor, by: author, reason: reason, recorded: recorded)
    }
  }

  private func merge(
    _ merged: Event, into survivor: Event, by author: String, reason: String?, recorded: String
  ) throws -> Event {
    try connection.run(
      "UPDATE claim SET event_id = ?2 WHERE event_id = ?1", Value(merged.id), Value(survivor.id))
    try connection.run(
      "UPDATE review SET event_id = ?2 WHERE event_id = ?1 AND state = 'pending'",
      Value(merged.id), Value(survivor.id))
    var gone = merged
    gone.removed = recorded
    gone.mergedInto = survivor.uid
    _ = try update(
      gone, Cause(action: .merged, author: author, reason: reason, recorded: recorded))
    let cause = Cause(
      action: .absorbed, author: author, reason: reason ?? "merged with \(merged.uid)",
      recorded: recorded)
    for item in try items(of: merged) where item.id != survivor.id {
      _ = try settle(item, cause)
    }
    return try settle(survivor, cause, isNews: true).event
  }

  /// Gives a merged event back the claims that came with it.
  func returnClaims(to merged: Event, from survivor: Event) throws {
    try connection.run(
      """
      WITH RECURSIVE part (id) AS (
        VALUES (?1) UNION SELECT e.id FROM event e JOIN part p ON e.merged_into = p.id)
      UPDATE claim SET event_id = ?1
      WHERE event_id = ?2 AND origin_id IN (SELECT id FROM part)
      """, Value(merged.id), Value(survivor.id))
    try connection.run(
      """
      UPDATE review SET event_id = ?1 WHERE event_id = ?2 AND state = 'pending'
        AND claim_id IN (SELECT id FROM claim WHERE event_id = ?1)
      """, Value(merged.id), Value(survivor.id))
  }
}
