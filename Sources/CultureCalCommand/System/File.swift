import Glibc

/// Whole files of text.
enum File {
  /// Writes a file anew.
  static func write(_ text: String, to path: String) throws(Failure) {
    guard let file = unsafe fopen(path, "w") else { throw failure(path) }
    let bytes = Array(text.utf8)
    let isWritten = unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count
    guard unsafe fclose(file) == 0, isWritten else { throw failure(path) }
  }

  private static func failure(_ path: String) -> Failure {
    let error = SystemError.current
    return Failure("expected to write \(path), but found: \(error)", error.status)
  }
}

/// Paths that mean the same in every folder.
enum AbsolutePath {
  /// The path from the root; the file need not exist.
  static func of(_ path: String) throws(Failure) -> String {
    if path.hasPrefix("/") { return path }
    guard let folder = unsafe getcwd(nil, 0) else {
      throw Failure("expected a working folder, but found: \(SystemError.current)", .inputOutput)
    }
    defer { unsafe free(folder) }
    return unsafe String(cString: folder) + "/" + path
  }
}
