/// The statements of one connection, prepared once and kept.
struct StatementCache {
  private static let limit = 64

  private let connection: ConnectionHandle
  private var statements: [String: Statement] = [:]

  init(_ connection: ConnectionHandle) {
    self.connection = connection
  }

  /// A statement that is free to run: the kept one, or a second if that one's rows are being read.
  mutating func statement(_ sql: String) throws(SQLiteError) -> Statement {
    if let kept = statements[sql] {
      return kept.isRunning ? try Statement(sql, on: connection) : kept
    }
    let statement = try Statement(sql, on: connection)
    if statements.count >= Self.limit { statements.removeAll() }
    statements[sql] = statement
    return statement
  }
}
