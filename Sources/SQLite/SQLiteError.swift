import CSQLite
import Glibc

/// What SQLite answered instead of doing what it was asked.
///
/// Bound values are left out on purpose: they may be personal.
public struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The extended result code, such as 2067 (`SQLITE_CONSTRAINT_UNIQUE`).
  public let code: Int32
  /// SQLite's own words.
  public let message: String
  /// The statement that failed, if one was being prepared or run.
  public let sql: String?
  /// The operating system's `errno` where a file was concerned, else 0.
  public let systemError: Int32

  init(code: Int32, message: String, sql: String? = nil, systemError: Int32 = 0) {
    self.code = code
    self.message = message
    self.sql = sql
    self.systemError = systemError
  }

  /// The kind of failure, by the primary result code.
  ///
  /// - SeeAlso: <https://www.sqlite.org/rescode.html>
  public var kind: Kind {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_PROTOCOL: .busy
    case SQLITE_CONSTRAINT: .constraint
    case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_FORMAT: .damaged
    case SQLITE_CANTOPEN: .cannotOpen
    case SQLITE_READONLY, SQLITE_PERM: .readOnly
    case SQLITE_FULL: .full
    // The log's index grows in another way than the files.
    case SQLITE_IOERR: systemError == ENOSPC || systemError == EDQUOT ? .full : .inputOutput
    case SQLITE_INTERRUPT: .interrupted
    default: .other
    }
  }

  /// What a caller can do about a failure.
  public enum Kind: Hashable, Sendable {
    /// Another connection holds the lock; the same call may succeed later.
    case busy
    /// A rule of the schema would be broken.
    case constraint
    /// The file is not a database, or a damaged one.
    case damaged
    /// The file cannot be opened.
    case cannotOpen
    /// The file, its folder or the connection cannot be written.
    case readOnly
    /// The disk, or the database's size limit, is full.
    case full
    /// Reading or writing the file failed.
    case inputOutput
    /// The task was cancelled.
    case interrupted
    /// A fault in the SQL or in the caller.
    case other
  }

  /// The message, the system's reason, the code and the SQL on one line.
  public var description: String {
    let reason = systemError == 0 ? "" : ": \(String(cString: strerror(systemError)))"
    let place = sql.map {
      ", in: \($0.split(whereSeparator: \.isWhitespace).joined(separator: " "))"
    }
    return "\(message)\(reason) (SQLite \(code))\(place ?? "")"
  }
}
