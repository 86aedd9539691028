import Glibc

/// The variables that the process was started with.
enum Environment {
  /// The value of a variable; nil if it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Sets a variable for this process.
  static func set(_ name: String, to value: String) {
    unsafe setenv(name, value, 1)
  }
}
