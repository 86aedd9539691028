import CSQLite

/// A prepared statement, to be run many times with other values.
///
/// It belongs to the connection that prepared it and keeps it open.
public final class Statement {
  private let handle: OpaquePointer
  private let connection: ConnectionHandle
  private let parameterCount: Int
  /// True while its rows are being read; it cannot be run anew then.
  private(set) var isRunning = false

  /// Takes over a compiled statement.
  init(_ handle: OpaquePointer, on connection: ConnectionHandle) {
    self.handle = handle
    self.connection = connection
    parameterCount = Int(sqlite3_bind_parameter_count(handle))
  }

  /// Compiles one statement, to be kept.
  convenience init(_ sql: String, on connection: ConnectionHandle) throws(SQLiteError) {
    var script = try Script(sql)
    guard let handle = try script.next(on: connection, isKept: true) else {
      throw SQLiteError(
        code: SQLITE_MISUSE, message: "expected a statement, but found none", sql: sql)
    }
    self.init(handle, on: connection)
    if let second = try script.next(on: connection, isKept: false) {
      sqlite3_finalize(second)
      throw SQLiteError(
        code: SQLITE_MISUSE, message: "expected one statement, but found a second", sql: sql)
    }
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Binds the values to ?1, ?2 … and runs the statement to its end; its rows are passed over.
  public func run(_ values: [Value] = []) throws(SQLiteError) {
    begin()
    defer { end() }
    try bind(values)
    while try step() {}
  }

  /// Binds the values to ?1, ?2 … and calls `body` with each row until it returns false.
  public func forEach(
    _ values: [Value] = [], while body: (borrowing Row) throws -> Bool
  ) throws {
    begin()
    defer { end() }
    try bind(values)
    let count = sqlite3_column_count(handle)
    while try step() {
      if try body(Row(handle, count: count)) { continue }
      // A change that gives rows (RETURNING) commits here, which can fail.
      return try connection.check(sqlite3_reset(handle), sql: sql)
    }
  }

  private func begin() {
    precondition(!isRunning, "a statement cannot be run while its rows are being read")
    isRunning = true
  }

  private func end() {
    // After a step that failed, reset repeats its code, which has been thrown.
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    isRunning = false
  }

  /// Moves to the next row. Returns false when there is none.
  private func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw connection.error(code, sql: sql)
    }
  }

  private func bind(_ values: [Value]) throws(SQLiteError) {
    guard values.count == parameterCount else {
      throw SQLiteError(
        code: SQLITE_RANGE, message: "expected \(parameterCount) values, but found \(values.count)",
        sql: sql)
    }
    var index: Int32 = 0
    for value in values {
      index += 1
      try connection.check(bind(value, at: index), sql: sql)
    }
  }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null:
      return sqlite3_bind_null(handle, index)
    case .integer(let integer):
      return sqlite3_bind_int64(handle, index, integer)
    case .real(let real):
      return sqlite3_bind_double(handle, index, real)
    case .text(var text):
      return text.withUTF8 { bytes in
        // An empty string may have no address, and SQLite takes a null pointer for NULL.
        guard let start = bytes.baseAddress else {
          return sqlite3_bind_text(handle, index, "", 0, culturecal_transient())
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
          sqlite3_bind_text64(
            handle, index, characters, UInt64(bytes.count), culturecal_transient(),
            UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      return bytes.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return sqlite3_bind_zeroblob(handle, index, 0) }
        return sqlite3_bind_blob64(
          handle, index, start, UInt64(bytes.count), culturecal_transient())
      }
    }
  }

  private var sql: String? {
    sqlite3_sql(handle).map { String(cString: $0) }
  }
}
