/// Why a command could not do its work: one line for people, one number for scripts.
struct Failure: Error, Hashable, CustomStringConvertible {
  /// What was expected and what was found; lower case, one line, no full stop.
  let description: String
  /// How the process ends.
  let status: ExitStatus

  init(_ description: String, _ status: ExitStatus) {
    self.description = description
    self.status = status
  }

  /// The command was called in a way that makes no sense.
  static func usage(_ description: String) -> Failure { Failure(description, .usage) }

  /// A failure that was told of already, where it happened.
  static func reported(_ status: ExitStatus) -> Failure { Failure("", status) }
}
