import Glibc
import SQLite

extension EventStore {
  /// The version of the calendar's schema.
  public func schemaVersion() throws -> Int { try Self.migrator.version(of: connection) }

  /// What is damaged about the file, in words; empty if it is sound.
  ///
  /// Reads all of it.
  public func faults() throws -> [String] {
    let damage = try connection.all("PRAGMA integrity_check") { try $0.text(0) }
    let broken = try connection.all("PRAGMA foreign_key_check") { row in
      let child = row.isNull(1) ? "a row" : "row \(try row.integer(1))"
      return "\(child) of \(try row.text(0)) refers to a row of \(try row.text(2)) that is missing"
    }
    return damage.filter { $0 != "ok" } + broken
  }

  /// Makes the calendar at a path what a backup is.
  ///
  /// What it was is kept next to it under a name that ends in `.replaced`, or in `.damaged` if it could
  /// not be read. Others who use the calendar see the old state until it is done.
  ///
  /// - Parameters:
  ///   - path: the calendar; there need not be one.
  ///   - backup: a calendar of this program or an older one.
  /// - Returns: where the calendar as it was is; nil if there was none.
  /// - Throws: ``StoreError``; nothing has changed then.
  public static func restore(_ path: String, from backup: String) throws -> String? {
    let source = try checked(backup)
    do {
      let kept = try keep(path)
      let calendar = try Connection(path, .create)
      try calendar.become(copyOf: source)
      try calendar.useWriteAheadLog()
      return kept
    } catch let error as SQLiteError {
      throw StoreError(error, path: path)
    } catch let error as MigrationError {
      throw StoreError(error, path: path)
    }
  }

  /// Copies the calendar at a path, or moves it away if it cannot be read.
  private static func keep(_ path: String) throws -> String? {
    guard unsafe access(path, F_OK) == 0 else { return nil }
    do {
      let calendar = try Connection(path, .readWrite)
      guard try migrator.version(of: calendar) > 0 else { return nil }
      let copy = freePath("\(path).replaced")
      try calendar.backup(to: copy)
      return copy
    } catch let error as SQLiteError where error.kind == .damaged {
      let away = freePath("\(path).damaged")
      for suffix in ["", "-wal", "-shm"] {
        guard unsafe rename(path + suffix, away + suffix) == 0 || errno == ENOENT else {
          throw StoreError(.inputOutput, "expected to move \(path) away, but it cannot be moved")
        }
      }
      return away
    }
  }

  /// A connection to a file that is a sound calendar of a version that this program knows.
  private static func checked(_ path: String) throws -> Connection {
    do {
      let connection = try Connection(path, .readOnly)
      guard try migrator.version(of: connection) > 0 else {
        throw StoreError(.damaged, "expected a calendar at \(path), but found an empty file")
      }
      if let fault = try EventStore(connection).faults().first {
        throw StoreError(.damaged, "expected a sound calendar at \(path), but found: \(fault)")
      }
      return connection
    } catch let error as SQLiteError {
      throw StoreError(error, path: path)
    } catch let error as MigrationError {
      throw StoreError(error, path: path)
    }
  }
}
