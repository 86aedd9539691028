import Glibc

/// What a path leads to, links followed.
enum FileKind {
  case file, folder
  /// A pipe, a terminal or another device: readable once, of a size nobody knows.
  case stream

  init(path: String) throws(SystemError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .current }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .stream
    }
  }
}
