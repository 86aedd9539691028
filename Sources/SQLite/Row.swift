import CSQLite

/// One row of a result, borrowed while the statement stands on it.
///
/// It cannot be copied, so it cannot be kept: what outlives the row is read out of it. Columns count
/// from 0; the statement must have the column. Reading another storage class than the column holds
/// is an error.
public struct Row: ~Copyable {
  private let statement: OpaquePointer
  /// The number of columns.
  public let count: Int32

  init(_ statement: OpaquePointer, count: Int32) {
    self.statement = statement
    self.count = count
  }

  /// True if the column is NULL.
  public func isNull(_ column: Int32) -> Bool {
    sqlite3_value_type(value(column)) == SQLITE_NULL
  }

  /// The column's integer.
  public func integer(_ column: Int32) throws(SQLiteError) -> Int {
    Int(sqlite3_value_int64(try value(column, of: SQLITE_INTEGER)))
  }

  /// The column's number; an integer is widened.
  public func real(_ column: Int32) throws(SQLiteError) -> Double {
    let value = value(column)
    if sqlite3_value_type(value) == SQLITE_INTEGER { return Double(sqlite3_value_int64(value)) }
    return sqlite3_value_double(try self.value(column, of: SQLITE_FLOAT))
  }

  /// The column's text, read by length, since it may hold NUL.
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  public func text(_ column: Int32) throws(SQLiteError) -> String {
    let value = try value(column, of: SQLITE_TEXT)
    guard let start = sqlite3_value_text(value) else {
      throw SQLiteError(code: SQLITE_NOMEM, message: "not enough memory to read text", sql: sql)
    }
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The column's bytes.
  public func blob(_ column: Int32) throws(SQLiteError) -> [UInt8] {
    let value = try value(column, of: SQLITE_BLOB)
    // No bytes have no address.
    guard let start = sqlite3_value_blob(value) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value))))
  }

  /// The column's integer, or `nil` for NULL.
  public func optionalInteger(_ column: Int32) throws(SQLiteError) -> Int? {
    isNull(column) ? nil : try integer(column)
  }

  /// The column's number, or `nil` for NULL.
  public func optionalReal(_ column: Int32) throws(SQLiteError) -> Double? {
    isNull(column) ? nil : try real(column)
  }

  /// The column's text, or `nil` for NULL.
  public func optionalText(_ column: Int32) throws(SQLiteError) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// The column's value, which must be of a storage class.
  private func value(_ column: Int32, of expected: Int32) throws(SQLiteError) -> OpaquePointer? {
    let value = value(column)
    let found = sqlite3_value_type(value)
    if found == expected { return value }
    let column = sqlite3_column_name(statement, column).map { String(cString: $0) } ?? "\(column)"
    throw SQLiteError(
      code: SQLITE_MISMATCH,
      message: "expected \(name(ofStorageClass: expected)) in column '\(column)',"
        + " but found \(name(ofStorageClass: found))",
      sql: sql)
  }

  /// The column's value, looked up once: `sqlite3_column_…` would do it for class, text and length.
  ///
  /// It is "unprotected", which matters only to connections with a mutex (see ``ConnectionHandle``).
  ///
  /// - SeeAlso: <https://www.sqlite.org/c3ref/value.html>
  private func value(_ column: Int32) -> OpaquePointer? {
    precondition(0 <= column && column < count, "there is no column \(column) of \(count)")
    return sqlite3_column_value(statement, column)
  }

  private var sql: String? {
    sqlite3_sql(statement).map { String(cString: $0) }
  }
}

private func name(ofStorageClass code: Int32) -> String {
  switch code {
  case SQLITE_INTEGER: "INTEGER"
  case SQLITE_FLOAT: "REAL"
  case SQLITE_TEXT: "TEXT"
  case SQLITE_BLOB: "BLOB"
  default: "NULL"
  }
}
