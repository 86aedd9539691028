/// Why bytes are not an article.
public struct ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where the fault lies in what was read.
  public enum Place: Hashable, Sendable, CustomStringConvertible {
    /// Bytes from the start.
    case byte(Int)
    /// A line and a column in bytes, both counted from 1.
    case line(Int, column: Int)
    /// A named field of the article that begins on a line.
    case field(String, line: Int)
    /// The whole of the input.
    case input

    /// The place in words, such as "at byte 12".
    public var description: String {
      switch self {
      case .byte(let offset): "at byte \(offset)"
      case .line(let line, let column): "at line \(line), column \(column)"
      case .field(let name, let line): "in field \"\(name)\" of the article at line \(line)"
      case .input: "in the input"
      }
    }
  }

  /// What would have been right.
  public let expected: String
  /// Where it should have been.
  public let place: Place
  /// What is there instead.
  public let found: String

  init(_ expected: String, _ place: Place, found: String) {
    self.expected = expected
    self.place = place
    self.found = found
  }

  /// The whole message, such as "expected text at byte 3, but found a NUL byte".
  public var description: String { "expected \(expected) \(place), but found \(found)" }
}
