import CSQLite
import Dispatch
import Glibc
import Synchronization

/// Runs an actor's jobs, in order, on a thread of its own.
///
/// SQLite blocks while it reads, writes and waits for locks; the thread keeps that away from the
/// threads that Swift's other tasks share.
final class ThreadExecutor: SerialExecutor {
  private enum Work: Sendable {
    case job(UnownedJob)
    case stop
  }

  private let queue = Mutex<[Work]>([])
  private let available = DispatchSemaphore(value: 0)

  /// Starts the thread, which lives until ``stop()``.
  init() throws(SQLiteError) {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<ThreadExecutor>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      context.release()
      throw SQLiteError(code: SQLITE_NOMEM, message: "cannot start a thread", systemError: code)
    }
    pthread_detach(thread)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    add(.job(UnownedJob(job)))
  }

  /// Ends the thread after the jobs that wait.
  func stop() {
    add(.stop)
  }

  private func add(_ work: Work) {
    queue.withLock { $0.append(work) }
    available.signal()
  }

  private func work() {
    while true {
      available.wait()
      switch queue.withLock({ $0.removeFirst() }) {
      case .job(let job): job.runSynchronously(on: asUnownedSerialExecutor())
      case .stop: return
      }
    }
  }
}
