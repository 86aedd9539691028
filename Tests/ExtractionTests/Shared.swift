import Foundation

/// What lies beside the package for evaluation, and is no part of it.
enum Shared {
  /// The annotated article that the project began with; nil where it is not there.
  static let seed = file("seed/gold.json")

  /// The folder of annotated articles; nil where it is not there.
  static let articles = file("corpus/dev")

  private static func file(_ path: String) -> URL? {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let url = package.deletingLastPathComponent().appending(path: "shared/" + path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
