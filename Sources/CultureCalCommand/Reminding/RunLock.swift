import Glibc

/// Makes sure that one run sends reminders of a calendar at a time.
///
/// The system lets go of the lock when the process ends, however it ends.
struct RunLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock of a calendar; nil if another run has it.
  init?(calendar path: String) throws(Failure) {
    let file = path + ".remind"
    let descriptor = unsafe open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let error = SystemError.current
      throw Failure("expected to make \(file), but found: \(error)", error.status)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
