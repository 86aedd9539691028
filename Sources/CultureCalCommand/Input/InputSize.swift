import Glibc

/// How much there is to read.
enum InputSize {
  /// The bytes of all files that are named, or in folders that are; nil if a pipe or a web page is among
  /// them, of which nobody knows. What cannot be read counts for nothing.
  static func bytes(of names: [String]) -> Int? {
    var sum = 0
    for name in names {
      if name == "-" || WebAddress.isMeant(by: name) { return nil }
      let files =
        (try? FileKind(path: name)) == .folder ? (try? Folder.files(in: name)) ?? [] : [name]
      for file in files {
        var status = stat()
        guard unsafe stat(file, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFREG: sum += Int(status.st_size)
        case S_IFDIR: continue
        default: return nil
        }
      }
    }
    return sum
  }
}
