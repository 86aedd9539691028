import CultureCal

/// One round of handing over what waits.
struct Delivery {
  let store: EventStore
  let clock: ReminderClock
  let recorded: String

  /// Hands every waiting message over; one that cannot be does not hold up the others.
  ///
  /// - Throws: after all were tried, if any failed; each was told of on standard error by then.
  func run() throws {
    let courier = Courier(now: clock.now)
    var failures = 0
    for dispatch in try store.waitingDispatches(now: clock.now) {
      try store.recordTry(of: dispatch)
      do {
        try courier.hand(over: dispatch)
        try store.recordSuccess(of: dispatch, recorded: recorded)
      } catch let failure as Failure {
        failures += 1
        try store.recordFailure(of: dispatch, failure.description, now: clock.now)
        let isLast = dispatch.attempts + 1 >= EventStore.mostAttempts
        Messages.write(
          "culturecal: \(failure)\(isLast ? "; given up" : "; it will be tried again")\n")
      }
    }
    if failures > 0 { throw Failure.reported(.tryAgain) }
  }
}
