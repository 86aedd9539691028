import CSQLite

extension Connection {
  /// Makes this database what another is, in one transaction.
  ///
  /// Other connections of either go on and see the old state until it is done.
  ///
  /// - Throws: also if another connection writes here for longer than the busy timeout. Nothing has
  ///   changed then.
  public func become(copyOf source: Connection) throws(SQLiteError) {
    guard
      let copying = sqlite3_backup_init(handle.pointer, "main", source.handle.pointer, "main")
    else { throw handle.error(sqlite3_errcode(handle.pointer), sql: nil) }
    let code = sqlite3_backup_step(copying, -1)
    let end = sqlite3_backup_finish(copying)
    switch (code, end) {
    case (SQLITE_DONE, SQLITE_OK): return
    case (SQLITE_BUSY, _), (SQLITE_LOCKED, _):
      throw SQLiteError(code: code, message: "database is locked")
    default: throw handle.error(end, sql: nil)
    }
  }
}
