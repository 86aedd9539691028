import CSQLite
import Glibc

extension Connection {
  /// Writes a copy of the database, as it is now, into a new file; a compact one if this connection may
  /// write.
  ///
  /// Readers and writers go on meanwhile. The copy is written beside its place under another name and
  /// moved there when it is whole and synced to disk. It may be read by whom the database may.
  ///
  /// - Throws: also if there is a file already, or this connection is in a transaction.
  public func backup(to path: String) throws(SQLiteError) {
    var status = stat()
    guard lstat(path, &status) != 0 else {
      throw SQLiteError(
        code: SQLITE_CANTOPEN, message: "expected no file at '\(path)', but found one")
    }
    var template = Array("\(path).partial-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    let partial = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard file >= 0 else { throw refusal(SQLITE_CANTOPEN, "cannot write '\(path)'") }
    defer { close(file) }
    do throws(SQLiteError) {
      try copy(to: partial)
      if let original = self.path, stat(original, &status) == 0 {
        fchmod(file, status.st_mode & 0o666)
      }
      guard fsync(file) == 0, rename(partial, path) == 0 else {
        throw refusal(SQLITE_IOERR, "cannot write '\(path)'")
      }
    } catch {
      unlink(partial)
      throw error
    }
    try syncFolder(of: path)
  }

  private func copy(to path: String) throws(SQLiteError) {
    // Through a connection that only reads, SQLite 3.40 cannot vacuum a table with generated columns.
    if isReadOnly { return try Connection(path, .readWrite).become(copyOf: self) }
    try run("VACUUM INTO ?1", .text(path.hasPrefix("file:") ? "./\(path)" : path))
  }

  /// Makes a new name last: a folder is a file of names.
  private func syncFolder(of path: String) throws(SQLiteError) {
    let end = path.lastIndex(of: "/")
    let name = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let folder = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw refusal(SQLITE_CANTOPEN, "cannot open '\(name)'") }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw refusal(SQLITE_IOERR, "cannot sync '\(name)'") }
  }

  /// What the operating system has just refused.
  private func refusal(_ code: Int32, _ message: @autoclosure () -> String) -> SQLiteError {
    let reason = errno
    return SQLiteError(code: code, message: message(), systemError: reason)
  }
}
