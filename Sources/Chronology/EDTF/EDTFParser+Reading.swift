extension EDTFParser {
  /// The byte ahead.
  func peek(_ text: Span<UInt8>) -> UInt8? { position < text.count ? text[position] : nil }

  /// Passes a byte if it lies ahead.
  mutating func take(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard position < text.count, text[position] == byte else { return false }
    position += 1
    return true
  }

  /// Passes ".." if it lies ahead.
  mutating func takeDots(_ text: Span<UInt8>) -> Bool {
    guard position + 1 < text.count, text[position] == UInt8(ascii: "."),
      text[position + 1] == UInt8(ascii: ".")
    else { return false }
    position += 2
    return true
  }

  /// Requires that all has been read.
  func end(_ text: Span<UInt8>) throws(EDTFError) {
    guard position == text.count else { throw fault("the end", text) }
  }

  /// Throws if something else was expected of what has been read from a position on.
  func require(
    _ fault: String?, from start: Int, _ text: Span<UInt8>
  ) throws(EDTFError) {
    if let fault { throw EDTFError(fault, at: start, found: quotation(start..<position, text)) }
  }

  /// Passes two digits for a number in a range.
  mutating func number(
    _ range: ClosedRange<Int>, _ name: String, _ text: Span<UInt8>
  ) throws(EDTFError) -> Int {
    guard position + 2 <= text.count, let tens = text[position].digit,
      let ones = text[position + 1].digit, range.contains(Int(tens * 10 + ones))
    else {
      throw fault(
        "\(name) from \(range.lowerBound.padded(to: 2)) to \(range.upperBound.padded(to: 2))", text)
    }
    position += 2
    return Int(tens * 10 + ones)
  }

  /// The error that something else was expected at the position.
  func fault(_ expected: String, _ text: Span<UInt8>) -> EDTFError {
    var end = position
    while end < text.count, text[end].isLetterOrDigit { end += 1 }
    if end == position, end < text.count {
      // a character that is neither, with all of its bytes
      repeat { end += 1 } while end < text.count && text[end].continuesCharacter
    }
    return EDTFError(
      expected, at: position, found: end == position ? nil : quotation(position..<end, text))
  }

  /// Some of the text, for a message.
  func quotation(_ range: Range<Int>, _ text: Span<UInt8>) -> String {
    var end = min(range.upperBound, range.lowerBound + 40)
    while end < range.upperBound, text[end].continuesCharacter { end -= 1 }
    var bytes: [UInt8] = []
    for position in range.lowerBound..<end { bytes.append(text[position]) }
    return String(decoding: bytes, as: UTF8.self) + (end < range.upperBound ? "…" : "")
  }
}

extension UInt8 {
  /// The value of a decimal digit in ASCII.
  var digit: UInt8? {
    let value = self &- 0x30
    return value < 10 ? value : nil
  }

  /// Whether it is a letter or digit in ASCII.
  var isLetterOrDigit: Bool { digit != nil || (self | 0x20) &- 0x61 < 26 }

  /// Whether it is not the first byte of a character in UTF-8.
  var continuesCharacter: Bool { self & 0b1100_0000 == 0b1000_0000 }
}
