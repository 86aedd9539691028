import CSQLite
import Glibc

/// The C connection, closed when the last statement and the ``Connection`` have gone.
final class ConnectionHandle {
  let pointer: OpaquePointer
  private let busyTimeout: Duration
  private var waitBegan = ContinuousClock.now

  /// Opens the file.
  ///
  /// SQLite's own mutex is left out (`NOMUTEX`): a ``Connection`` is not `Sendable`, so the compiler
  /// sees to it that one thread at a time uses it.
  init(
    _ path: String, named name: String, flags: Int32, busyTimeout: Duration
  ) throws(SQLiteError) {
    var pointer: OpaquePointer?
    let code = sqlite3_open_v2(
      name, &pointer, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nil)
    guard let pointer else {
      throw SQLiteError(code: SQLITE_NOMEM, message: "not enough memory to open '\(path)'")
    }
    self.pointer = pointer
    self.busyTimeout = busyTimeout
    guard code == SQLITE_OK else {
      throw SQLiteError(
        code: code, message: "\(String(cString: sqlite3_errmsg(pointer))) '\(path)'",
        systemError: systemError(code))
    }
    let context = Unmanaged.passUnretained(self).toOpaque()
    let waits = sqlite3_busy_handler(
      pointer,
      { context, attempt in
        guard let context else { return 0 }
        let handle = Unmanaged<ConnectionHandle>.fromOpaque(context).takeUnretainedValue()
        return handle.waitForLock(attempt: attempt) ? 1 : 0
      }, context)
    try check(waits)
    try check(culturecal_defend(pointer))
  }

  deinit {
    sqlite3_close_v2(pointer)
  }

  /// Throws the error that the last call on this connection left behind, if it did.
  func check(_ code: Int32, sql: @autoclosure () -> String? = nil) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw error(code, sql: sql()) }
  }

  /// The error that the last call on this connection left behind.
  func error(_ code: Int32, sql: String?) -> SQLiteError {
    SQLiteError(
      code: code, message: String(cString: sqlite3_errmsg(pointer)), sql: sql,
      systemError: systemError(code))
  }

  private func systemError(_ code: Int32) -> Int32 {
    switch code & 0xff {
    case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY: sqlite3_system_errno(pointer)
    default: 0
    }
  }

  /// Sleeps a little while another connection holds a lock.
  ///
  /// Returns false when the time is up, or when nobody waits for the answer any more.
  private func waitForLock(attempt: Int32) -> Bool {
    let now = ContinuousClock.now
    if attempt == 0 { waitBegan = now }
    guard now - waitBegan < busyTimeout, !Task.isCancelled else { return false }
    usleep(1_000 * useconds_t(min(attempt + 1, 25)))
    return true
  }
}
