import CSQLite
import Synchronization

/// One writer and several readers on one database file in WAL mode.
///
/// Readers see the last committed state and never wait for the writer. Each connection has a thread
/// of its own. A cancelled task's query stops, and its transaction is rolled back.
public final class Pool: Sendable {
  private let writer: ConnectionActor
  private let readers: [ConnectionActor]
  /// How many reads each reader has been given and has not finished.
  private let waiting: Mutex<[Int]>

  /// Opens the connections and switches the file to write-ahead logging.
  ///
  /// - Parameters:
  ///   - path: a file; it is made if it is missing.
  ///   - readerCount: how many reads can run at a time, at least 1.
  ///   - busyTimeout: how long a statement waits for another process's lock.
  /// - Throws: also if the database cannot be logged: one in memory has no second connection.
  public init(
    _ path: String, readerCount: Int = 4, busyTimeout: Duration = .seconds(5)
  ) throws {
    precondition(readerCount > 0, "a pool needs a reader")
    let first = try Connection(path, .create, busyTimeout: busyTimeout)
    try first.useWriteAheadLog()
    writer = try ConnectionActor(first)
    readers = try (0..<readerCount).map { _ in
      try ConnectionActor(try Connection(path, .readOnly, busyTimeout: busyTimeout))
    }
    waiting = Mutex(Array(repeating: 0, count: readerCount))
  }

  /// Runs `body` on the reader with the least to do, on one unchanging state of the database.
  ///
  /// - Throws: what `body` throws; `CancellationError` if the task was cancelled.
  public func read<Result: Sendable>(
    _ body: @Sendable (Connection) throws -> Result
  ) async throws -> Result {
    try await perform { connection in
      try connection.snapshot { try body(connection) }
    }
  }

  /// Runs `body` in a write transaction, after the writes that were asked for before it.
  ///
  /// - Throws: what `body` throws; `CancellationError` if the task was cancelled. Nothing is written
  ///   then.
  @discardableResult
  public func write<Result: Sendable>(
    _ body: @Sendable (Connection) throws -> Result
  ) async throws -> Result {
    try await writer.perform { connection in
      try connection.transaction { try body(connection) }
    }
  }

  /// Writes a compact copy of the database into a new file while others read and write.
  ///
  /// - SeeAlso: ``Connection/backup(to:)``
  public func backup(to path: String) async throws {
    try await perform { try $0.backup(to: path) }
  }

  /// Closes the connections when the work that was asked for before is done. Later work fails.
  ///
  /// The writer is the last, and moves the log into the file. A pool that is merely let go closes too,
  /// but may leave the log for the next to open the file.
  public func close() async {
    for reader in readers { await reader.close() }
    await writer.close()
  }

  /// Runs `body` on the reader with the least to do.
  private func perform<Result: Sendable>(
    _ body: @Sendable (Connection) throws -> Result
  ) async throws -> Result {
    let index = waiting.withLock { counts in
      let index = counts.indices.min { counts[$0] < counts[$1] } ?? 0
      counts[index] += 1
      return index
    }
    defer { waiting.withLock { $0[index] -= 1 } }
    return try await readers[index].perform(body)
  }
}

/// A connection on a thread of its own.
private actor ConnectionActor {
  private var connection: Connection?
  private nonisolated let executor: ThreadExecutor

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ connection: sending Connection) throws(SQLiteError) {
    executor = try ThreadExecutor()
    connection.interruptsWhenCancelled()
    self.connection = connection
  }

  deinit {
    executor.stop()
  }

  func close() {
    connection = nil
  }

  func perform<Result: Sendable>(
    _ body: @Sendable (Connection) throws -> Result
  ) throws -> Result {
    try Task.checkCancellation()
    guard let connection else {
      throw SQLiteError(code: SQLITE_MISUSE, message: "the pool is closed")
    }
    do {
      return try body(connection)
    } catch let error as SQLiteError
      where Task.isCancelled && (error.kind == .interrupted || error.kind == .busy)
    {
      throw CancellationError()
    }
  }
}
