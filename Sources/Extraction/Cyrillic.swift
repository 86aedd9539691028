import Gazetteer

extension [UInt8] {
  /// Whether the letters of a Cyrillic token begin with those of a stem in lower case, whatever their own case; «ё» counts as «е».
  func begin(with stem: StaticString, at token: Token) -> Bool {
    let length = stem.utf8CodeUnitCount
    guard token.flags.contains(.cyrillic), token.end - token.start >= length else { return false }
    return stem.withUTF8Buffer { letters in
      var offset = 0
      // letters of two bytes
      while offset + 1 < length {
        let place = token.start + offset
        let expected = unsafe Self.letter(letters[offset], letters[offset + 1])
        guard Self.letter(self[place], self[place + 1]) == expected else { return false }
        offset += 2
      }
      return true
    }
  }

  /// Whether a token ends in the bytes of an ending.
  func end(with ending: StaticString, at token: Token) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard token.end - token.start >= length else { return false }
    return ending.withUTF8Buffer { letters in
      for offset in 0..<length {
        let expected = unsafe letters[offset]
        guard self[token.end - length + offset] == expected else { return false }
      }
      return true
    }
  }

  /// The lower-case letter that two bytes write.
  @inline(__always)
  private static func letter(_ first: UInt8, _ second: UInt8) -> UInt32 {
    let scalar = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
    switch scalar {
    case 0x401, 0x451: return 0x435
    case 0x410...0x42F: return scalar + 32
    default: return scalar
    }
  }
}
