import Dispatch
import Glibc
import Synchronization

/// Does the same work on many items at a time, and hands on the results in the order of the items.
///
/// At most a few items a processor are held, so that memory does not grow with their number.
/// - Parameters:
///   - next: the next item, nil at the end; called on this thread, as `consume` is.
///   - work: run on as many processors as there are.
///   - consume: called with each result, in order.
/// - Throws: what `consume` throws; what was begun by then is dropped.
func inOrder<Item: Sendable, Outcome: Sendable>(
  _ next: () -> Item?, work: @escaping @Sendable (Item) -> Outcome,
  consume: (Outcome) throws -> Void
) throws {
  let window = 3 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  var begun: [Promise<Outcome>] = []
  while true {
    while begun.count < window, let item = next() {
      let promise = Promise<Outcome>()
      begun.append(promise)
      Task.detached { promise.keep(work(item)) }
    }
    guard !begun.isEmpty else { return }
    try consume(begun.removeFirst().wait())
  }
}

/// A result that one thread waits for and another gives.
private final class Promise<Outcome: Sendable>: Sendable {
  private let outcome = Mutex<Outcome?>(nil)
  private let isKept = DispatchSemaphore(value: 0)

  func keep(_ outcome: Outcome) {
    self.outcome.withLock { $0 = outcome }
    isKept.signal()
  }

  func wait() -> Outcome {
    while true {
      isKept.wait()
      if let outcome = outcome.withLock({ $0 }) { return outcome }
    }
  }
}
