/// ASCII text of at most 48 bytes that is put together without the heap, such as a date.
///
/// Interpolation costs some twenty times as much, which is felt where a text names thousands of days.
package struct ASCIIText {
  private var bytes = InlineArray<48, UInt8>(repeating: 0)
  private var count = 0

  /// Makes a text that begins with a literal, all of it ASCII.
  package init(_ literal: StaticString = "") {
    append(literal)
  }

  /// Adds what a literal says, all of it ASCII.
  package mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { letters in
      for index in 0..<literal.utf8CodeUnitCount { append(byte: unsafe letters[index]) }
    }
  }

  private mutating func append(byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  /// Adds a number that is not negative, with zeros before it to so many digits.
  package mutating func append(_ number: Int, digits: Int = 1) {
    var power = 1
    var places = 1
    while places < digits || number / power > 9 {
      power *= 10
      places += 1
    }
    while power > 0 {
      append(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }

  /// Adds what stands before a number, and the number.
  package mutating func append(_ literal: StaticString, _ number: Int, digits: Int = 1) {
    append(literal)
    append(number, digits: digits)
  }

  /// Takes away the last bytes.
  package mutating func removeLast(_ last: Int) {
    count = max(0, count - last)
  }

  /// The text.
  package var string: String {
    let written = bytes.span.extracting(first: count)
    guard let text = try? UTF8Span(validating: written) else { return "" }
    return String(copying: text)
  }
}
