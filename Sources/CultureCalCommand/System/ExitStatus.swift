/// How the process ends, after BSD's `sysexits.h`.
enum ExitStatus: Int32 {
  /// All was done.
  case done = 0
  /// Something failed that has no number of its own.
  case failed = 1
  /// All was done, something was due, and it was asked to be told so.
  case due = 3
  /// The command line makes no sense.
  case usage = 64
  /// What was read is not what it should be.
  case badData = 65
  /// What was to be read does not exist.
  case noInput = 66
  /// Something that is needed is not there.
  case unavailable = 69
  /// Reading or writing failed.
  case inputOutput = 74
  /// Another process is at work; the same call may succeed later.
  case tryAgain = 75
  /// The system does not allow it.
  case noPermission = 77
  /// The environment or the machine is not set up for it.
  case configuration = 78
}
