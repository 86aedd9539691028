import Glibc

/// The files of a folder.
enum Folder {
  /// The paths of all files in a folder and the folders in it, in the order of their bytes.
  ///
  /// What begins with a full stop is hidden and left out, and so are pipes and devices. A link to a
  /// file counts as one; a link to a folder is not followed, so that a loop has an end. A folder in it
  /// that cannot be read is named among the files: reading it says why.
  /// - Throws: why the folder itself cannot be read.
  static func files(in path: String) throws(SystemError) -> [String] {
    var files: [String] = []
    try collect(path, into: &files)
    return files
  }

  private static func collect(_ path: String, into files: inout [String]) throws(SystemError) {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    for name in try names(in: path) {
      let path = prefix + name
      var status = stat()
      // What has gone since, or is out of reach, is kept as well.
      guard unsafe lstat(path, &status) == 0 else {
        files.append(path)
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        do {
          try collect(path, into: &files)
        } catch {
          files.append(path)
        }
      case S_IFREG: files.append(path)
      // A link that leads nowhere is kept: reading it says so.
      case S_IFLNK: if (try? FileKind(path: path)) ?? .file == .file { files.append(path) }
      default: break
      }
    }
  }

  private static func names(in path: String) throws(SystemError) -> [String] {
    guard let stream = unsafe opendir(path) else { throw .current }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .current }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Folder {
  /// The folder that a file is in; nil for the one that the process is in.
  static func parent(of path: String) -> String? {
    guard let end = path.lastIndex(of: "/") else { return nil }
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// Makes a folder, and those on the way to it.
  static func make(_ folder: String) throws(Failure) {
    if (try? FileKind(path: folder)) == .folder { return }
    if let parent = parent(of: folder) { try make(parent) }
    if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST {
      let error = SystemError.current
      throw Failure("cannot make the folder \(folder): \(error)", error.status)
    }
  }
}
