import CSQLite

/// One connection to a SQLite database, used by one thread at a time.
///
/// Statements are prepared once and kept. Foreign keys are on, the schema is not trusted to call
/// unsafe functions, and SQL that would corrupt the file is refused. It is deliberately not
/// `Sendable`: a ``Pool`` gives each connection a thread of its own.
public final class Connection {
  /// The oldest SQLite that has all that culturecal uses: STRICT tables and the `->>` operator.
  static let minimumVersion: Int32 = 3_038_000

  let handle: ConnectionHandle
  private var cache: StatementCache

  /// How a file is opened.
  public enum Mode: Sendable {
    /// Reading only.
    case readOnly
    /// Reading, and writing where the file allows it; the file must exist.
    case readWrite
    /// Reading and writing; the file is made if it is missing.
    case create
    /// Reading a file that nobody writes, such as one on a read-only disk: no locks, no log.
    case immutable
  }

  /// Opens a database file.
  ///
  /// - Parameters:
  ///   - path: the file, or `:memory:` for a database that lives as long as the connection.
  ///   - mode: how it is opened.
  ///   - busyTimeout: how long a statement waits for another connection's lock.
  /// - Throws: if the library is too old or the file cannot be opened. That the file is no database
  ///   shows only when it is first read.
  public init(
    _ path: String, _ mode: Mode = .create, busyTimeout: Duration = .seconds(5)
  ) throws(SQLiteError) {
    try Self.require(version: sqlite3_libversion_number())
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw SQLiteError(
        code: SQLITE_CANTOPEN,
        message: "expected a file's path, but found \(path.isEmpty ? "none" : "NUL in it")")
    }
    let (name, flags) = Self.opening(path, mode)
    handle = try ConnectionHandle(path, named: name, flags: flags, busyTimeout: busyTimeout)
    cache = StatementCache(handle)
    // A trigger or view that came with a file may call no function or virtual table that SQLite does
    // not know as harmless. FTS5 is none such in SQLite 3.40: its rows are written next to the table's,
    // not in a trigger, which would also flush its index row by row and take several times as long.
    try execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
  }

  /// Throws if a SQLite library of this version number, such as 3040001, is too old.
  public static func require(version: Int32) throws(SQLiteError) {
    guard version < minimumVersion else { return }
    throw SQLiteError(
      code: SQLITE_ERROR,
      message: "expected SQLite \(versionText(minimumVersion)) or newer,"
        + " but found \(versionText(version))")
  }

  /// The database's file as an absolute path; `nil` if it is in memory.
  public var path: String? {
    guard let name = sqlite3_db_filename(handle.pointer, "main") else { return nil }
    let path = String(cString: name)
    return path.isEmpty ? nil : path
  }

  /// True if the database cannot be written through this connection.
  public var isReadOnly: Bool { sqlite3_db_readonly(handle.pointer, "main") == 1 }

  /// The row id that the last INSERT gave.
  public var lastInsertedID: Int { Int(sqlite3_last_insert_rowid(handle.pointer)) }

  /// How many rows the last INSERT, UPDATE or DELETE changed, without what triggers did.
  public var changes: Int { Int(sqlite3_changes64(handle.pointer)) }

  /// True while a transaction is open.
  public var isInTransaction: Bool { sqlite3_get_autocommit(handle.pointer) == 0 }

  /// Runs a script of any number of statements without values.
  ///
  /// - Throws: the error of the first statement that fails; those before it stay in effect.
  public func execute(_ script: String) throws(SQLiteError) {
    var script = try Script(script)
    while let statement = try script.next(on: handle, isKept: false) {
      try Statement(statement, on: handle).run()
    }
  }

  /// Compiles one statement, for a loop that runs it many times.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try Statement(sql, on: handle)
  }

  /// Runs one statement with the values bound to ?1, ?2 …; returns how many rows it changed.
  @discardableResult
  public func run(_ sql: String, _ values: Value...) throws(SQLiteError) -> Int {
    let before = sqlite3_total_changes64(handle.pointer)
    try cache.statement(sql).run(values)
    // What is no INSERT, UPDATE or DELETE leaves the count of the last one behind.
    return sqlite3_total_changes64(handle.pointer) == before ? 0 : changes
  }

  /// Calls `body` with each row of the result until it returns false.
  public func forEach(
    _ sql: String, _ values: [Value] = [], while body: (borrowing Row) throws -> Bool
  ) throws {
    try cache.statement(sql).forEach(values, while: body)
  }

  /// All rows of the result, each turned into an element.
  @inlinable
  public func all<Element>(
    _ sql: String, _ values: Value..., as transform: (borrowing Row) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try forEach(sql, values) { row in
      elements.append(try transform(row))
      return true
    }
    return elements
  }

  /// The first row of the result, or `nil` if there is none.
  @inlinable
  public func first<Element>(
    _ sql: String, _ values: Value..., as transform: (borrowing Row) throws -> Element
  ) throws -> Element? {
    var element: Element?
    try forEach(sql, values) { row in
      element = try transform(row)
      return false
    }
    return element
  }

  /// What is wrong with the file, in SQLite's words; empty if it is sound.
  ///
  /// Reads the whole file. Foreign keys that lead nowhere count as wrong.
  public func problems() throws -> [String] {
    do {
      let damage = try all("PRAGMA integrity_check") { try $0.text(0) }
      let dangling = try all("PRAGMA foreign_key_check") { row in
        "a row of \(try row.text(0)) refers to a missing row of \(try row.text(2))"
      }
      return damage.filter { $0 != "ok" } + dangling
    } catch let error as SQLiteError where error.kind == .damaged {
      return [error.message]
    }
  }

  /// Makes a cancelled task's query stop, within about 1,000 virtual machine steps.
  ///
  /// The query then fails with ``SQLiteError/Kind/interrupted``. Outside a transaction, a change may
  /// have taken effect although it fails so: SQLite may ask as the last thing that a statement does.
  func interruptsWhenCancelled() {
    sqlite3_progress_handler(handle.pointer, 1_000, { _ in Task.isCancelled ? 1 : 0 }, nil)
  }

  /// The name and the flags that SQLite wants for opening a file.
  ///
  /// Some builds read a name that begins with `file:` as a URI; no plain path may be taken for one.
  ///
  /// - SeeAlso: <https://www.sqlite.org/uri.html>, section 3.1.
  private static func opening(_ path: String, _ mode: Mode) -> (name: String, flags: Int32) {
    let name = path.hasPrefix("file:") ? "./\(path)" : path
    switch mode {
    case .readOnly: return (name, SQLITE_OPEN_READONLY)
    case .readWrite: return (name, SQLITE_OPEN_READWRITE)
    case .create: return (name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    case .immutable:
      let encoded = path.replacing("%", with: "%25").replacing("?", with: "%3f")
        .replacing("#", with: "%23")
      let authority = path.hasPrefix("/") ? "//" : ""
      return ("file:\(authority)\(encoded)?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    }
  }
}

/// A version number such as 3040001 as people write it: 3.40.1.
private func versionText(_ number: Int32) -> String {
  "\(number / 1_000_000).\(number / 1_000 % 1_000).\(number % 1_000)"
}

extension String {
  fileprivate func replacing(_ character: Character, with text: String) -> String {
    split(separator: character, omittingEmptySubsequences: false).joined(separator: text)
  }
}
