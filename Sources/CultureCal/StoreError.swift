import Glibc
public import SQLite

/// Why the calendar could not do what it was asked, in one line.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a caller can do about it.
  public enum Kind: Hashable, Sendable {
    /// No event, revision or review has that name.
    case unknownName
    /// A value that the calendar cannot hold, or a change that makes no sense.
    case badValue
    /// There is no file, or the path cannot be one.
    case noFile
    /// The file is no calendar, or a damaged one.
    case damaged
    /// A newer program has changed the file.
    case newer
    /// Another process holds the lock; the same call may succeed later.
    case busy
    /// The file, its folder or its disk cannot be written.
    case readOnly
    /// The disk is full.
    case full
    /// Reading or writing the file failed.
    case inputOutput
    /// A fault of the program.
    case other
  }

  /// What a caller can do about it.
  public let kind: Kind
  /// What was expected and what was found; lower case, without a full stop.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  /// What SQLite's answer means for the calendar at a path.
  public init(_ error: SQLiteError, path: String) {
    switch error.kind {
    case .busy:
      self.init(.busy, "expected to write to \(path), but another process is writing to it")
    case .damaged:
      self.init(.damaged, "expected a calendar at \(path), but found \(error.message)")
    case .cannotOpen:
      self.init(cannotOpen: path, systemError: error.systemError)
    case .readOnly:
      self.init(.readOnly, "expected to write to \(path), but it is read-only")
    case .full:
      self.init(.full, "expected room for \(path), but the disk is full")
    case .inputOutput where error.systemError == EISDIR:
      self.init(cannotOpen: path, systemError: EISDIR)
    case .inputOutput:
      self.init(.inputOutput, "expected to read and write \(path), but found \(error)")
    case .constraint, .interrupted, .other:
      self.init(.other, "\(error)")
    }
  }

  /// What is wrong with the schema of the calendar at a path.
  public init(_ error: MigrationError, path: String) {
    switch error {
    case .newer: self.init(.newer, "\(error), in \(path)")
    case .foreign, .edited, .missing, .dangling: self.init(.damaged, "\(error), in \(path)")
    }
  }

  /// What it means that a file cannot be opened.
  private init(cannotOpen path: String, systemError: Int32) {
    switch systemError {
    case ENOENT, ENOTDIR: self.init(.noFile, "expected a calendar at \(path), but found no file")
    case EISDIR: self.init(.noFile, "expected a calendar at \(path), but found a folder")
    case EACCES, EPERM: self.init(.readOnly, "expected leave to open \(path), but found none")
    case EROFS: self.init(.readOnly, "expected to write to \(path), but it is read-only")
    default: self.init(.noFile, "expected a calendar at \(path), but it cannot be opened")
    }
  }
}
