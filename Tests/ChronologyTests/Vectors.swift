import Foundation

/// The strings and comparisons that lie next to the project in `../shared/dates/edtf`.
enum Vectors {
  /// A string of some library's test suite.
  struct Text: Decodable, Sendable {
    let input: String
    /// nil if libraries split.
    let valid: Bool?
    let level: Int?
    let min: String?
    let max: String?
    let minmaxDisputed: Bool?
    let specExample: Bool?
  }

  /// A relation that some library evaluates.
  struct Comparison: Decodable, Sendable {
    let relation: String
    let a: String
    let b: String
    let c: String?
    let args: String?
    let expect: String
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../shared/dates/edtf").standardized

  static let areThere = FileManager.default.fileExists(atPath: folder.path)
  static let texts: [Text] = read("vectors.json")
  static let comparisons: [Comparison] = read("comparisons.json")

  private static func read<Value: Decodable>(_ name: String) -> [Value] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return [] }
    return (try? decoder.decode([Value].self, from: data)) ?? []
  }
}
