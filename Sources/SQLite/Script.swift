import CSQLite

/// SQL text from which the compiler takes one statement after the other.
struct Script: ~Copyable {
  private let sql: String
  /// The same text as C wants it, ending in NUL.
  private let characters: ContiguousArray<CChar>
  private var position = 0

  /// A script of any number of statements.
  init(_ sql: String) throws(SQLiteError) {
    guard !sql.utf8.contains(0) else {
      throw SQLiteError(code: SQLITE_MISUSE, message: "expected SQL, but found NUL in it", sql: sql)
    }
    self.sql = sql
    characters = sql.utf8CString
  }

  /// Compiles the next statement, to be kept or to run once; `nil` when only space and comments are
  /// left.
  mutating func next(
    on connection: ConnectionHandle, isKept: Bool
  ) throws(SQLiteError) -> OpaquePointer? {
    let flags = isKept ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    while position < characters.count - 1 {
      var statement: OpaquePointer?
      var length = 0
      let code = characters.withUnsafeBufferPointer { characters in
        let start = characters.baseAddress.map { $0 + position }
        var end: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v3(
          connection.pointer, start, Int32(clamping: characters.count - position), flags,
          &statement, &end)
        if let start, let end { length = end - start }
        return code
      }
      guard code == SQLITE_OK else {
        throw connection.error(
          code, sql: String(decoding: sql.utf8.dropFirst(position), as: UTF8.self))
      }
      position += length
      if let statement { return statement }
    }
    return nil
  }
}
