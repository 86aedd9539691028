import CSQLite

extension Connection {
  /// Runs `body` in a write transaction: all of it takes effect, or none.
  ///
  /// The write lock is taken at once (`BEGIN IMMEDIATE`), so `body` cannot fail half-way because
  /// another connection wrote in between. Transactions do not nest.
  @discardableResult
  public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try enclosed("BEGIN IMMEDIATE", body)
  }

  /// Runs `body` on one unchanging state of the database, whatever others write meanwhile.
  public func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
    try enclosed("BEGIN", body)
  }

  /// Switches the file to write-ahead logging, for good: readers and a writer do not wait for each
  /// other. Each commit is synced to disk before it returns.
  ///
  /// - Throws: also if the database cannot be logged, such as one in memory.
  public func useWriteAheadLog() throws {
    let mode = try first("PRAGMA journal_mode = WAL") { try $0.text(0) }
    guard mode == "wal" else {
      throw SQLiteError(
        code: SQLITE_ERROR, message: "expected journal mode wal, but found \(mode ?? "none")")
    }
    try execute("PRAGMA synchronous = FULL")
  }

  // BEGIN, COMMIT and ROLLBACK are compiled each time: SQLite counts the steps of a kept statement
  // over all its runs, and might ask whether to interrupt it when it has just done its work.
  private func enclosed<Result>(_ begin: String, _ body: () throws -> Result) throws -> Result {
    precondition(!isInTransaction, "transactions do not nest")
    try execute(begin)
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // A full disk and some other failures have rolled back already. If this fails as well, the
      // first error says more, and closing the connection rolls back.
      if isInTransaction { _ = try? execute("ROLLBACK") }
      throw error
    }
  }
}
