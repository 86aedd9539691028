/// Why a text is not a date, or not a time.
public struct EDTFError: Error, Hashable, Sendable {
  /// Where the fault lies, in bytes from the start of the text.
  public let offset: Int
  /// What would have been right there.
  public let expected: String
  /// What is there instead; nil at the end of the text.
  public let found: String?

  init(_ expected: String, at offset: Int, found: String?) {
    self.offset = offset
    self.expected = expected
    self.found = found
  }
}

extension EDTFError: CustomStringConvertible {
  /// The whole message, such as "expected a month from 01 to 12 at position 6, but found '13'".
  ///
  /// Positions are bytes counted from 1.
  public var description: String {
    "expected \(expected) at position \(offset + 1), but found "
      + (found.map { "'\($0)'" } ?? "the end")
  }
}
