import Glibc

/// What the operating system answered instead of doing what it was asked.
struct SystemError: Error, Hashable, CustomStringConvertible {
  /// The system's `errno`.
  let number: Int32

  /// The error of the call that has just failed.
  static var current: SystemError { SystemError(number: errno) }

  /// The system's own words, in lower case, such as "no such file or directory".
  var description: String {
    guard let words = unsafe strerror(number) else { return "error \(number)" }
    let text = unsafe String(cString: words)
    // What begins with an abbreviation keeps its case.
    return text.dropFirst().first?.isUppercase == true
      ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// How a command ends that could not go on for this reason.
  var status: ExitStatus {
    switch number {
    case ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, ENXIO: .noInput
    case EACCES, EPERM, EROFS: .noPermission
    default: .inputOutput
    }
  }
}
