import Gazetteer

extension UInt8 {
  /// Whether it is ASCII white space.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether it is an ASCII letter.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension [UInt8] {
  /// Whether a token of these bytes is an ASCII word in lower case, whatever its own case.
  @inline(__always)
  func spell(_ word: StaticString, at token: Token) -> Bool {
    guard token.end - token.start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<word.utf8CodeUnitCount {
        let byte = self[token.start + offset]
        guard unsafe letters[offset] == (byte.isASCIILetter ? byte | 0x20 : byte) else {
          return false
        }
      }
      return true
    }
  }
}
