/// Appends the words of a UTF-8 text to `tokens`, in order.
///
/// A word is a run of letters, digits and combining marks that begins with a letter or digit. A
/// hyphen and an apostrophe end it; soft hyphens, joiners and direction marks inside it do not
/// count. A byte that is no UTF-8 ends a word too. The text may have up to 4 GiB; a word of
/// over 16 MiB is cut. Costs time linear in the bytes.
public func tokenize(_ bytes: Span<UInt8>, into tokens: inout [Token]) {
  precondition(bytes.count <= Int(UInt32.max), "a text of over 4 GiB")
  let table = FoldTable()
  var offset = 0
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      if table[ascii: byte].isGap {
        offset += 1
        continue
      }
      if let token = shortWord(in: bytes, at: offset) {
        tokens.append(token)
        // what ends it is a gap
        offset = token.end + 1
        continue
      }
      if let token = asciiWord(in: bytes, at: offset, table) {
        tokens.append(token)
        offset = token.end
        continue
      }
    } else {
      let character = decode(bytes, at: offset)
      guard table[character.scalar].beginsWord else {
        offset += character.width
        continue
      }
    }
    tokens.append(word(in: bytes, at: &offset, table))
  }
}

/// The word at an offset if it and what follows are ASCII, it is under eight bytes and not near the end of the
/// text: most are, and take no loop.
@inline(__always)
private func shortWord(in bytes: Span<UInt8>, at start: Int) -> Token? {
  guard start + 8 <= bytes.count else { return nil }
  let block = ASCIIBlock(bytes, at: start)
  let end = start + block.count
  guard block.count < 8, bytes[end] < 0x80 else { return nil }
  var hash = WordHash()
  hash.add(block: block.folded)
  return Token(start: start, end: end, hash: hash.value, flags: block.flags)
}

/// The word at an offset if it is all ASCII and not near the end of the text, eight bytes at once.
@inline(never)
private func asciiWord(in bytes: Span<UInt8>, at start: Int, _ table: FoldTable) -> Token? {
  var hash = WordHash()
  var seen = ASCIIBlock.Seen()
  var end = start
  while end + 8 <= bytes.count, end - start + 8 < Token.maximumLength {
    let block = ASCIIBlock(bytes, at: end)
    // none is left of a word of just eight bytes
    if block.count > 0 { hash.add(block: block.folded) }
    seen.formUnion(block, isFirst: end == start)
    end += block.count
    guard block.count < 8 else { continue }
    if bytes[end] >= 0x80 {
      let next = table[decode(bytes, at: end).scalar]
      guard next.isGap else { return nil }
    }
    return Token(start: start, end: end, hash: hash.value, flags: seen.flags)
  }
  return nil
}

/// The word that begins at `offset`, which moves past it, character by character.
@inline(never)
private func word(in bytes: Span<UInt8>, at offset: inout Int, _ table: FoldTable) -> Token {
  let start = offset
  let limit = min(bytes.count, start + Token.maximumLength)
  var end = start
  var hash = WordHash()
  var first: UInt32 = 0
  var seen: UInt32 = 0
  scan: while offset < limit {
    let (scalar, width) = decode(bytes, at: offset)
    guard offset + width <= limit else { break }
    let entry = table[scalar]
    switch entry.kind {
    case .letter:
      let isShort =
        entry.rawValue & FoldEntry.takesBreve != 0 && hasBreve(bytes, at: offset + width)
      hash.add(isShort ? 0x439 : entry.scalar)
      end = offset + width
    case .gap:
      break scan
    case .same:
      hash.add(scalar)
      end = offset + width
    case .expansion:
      for letter in entry.letters { hash.add(letter) }
      end = offset + width
    case .mark:
      if entry.scalar != 0 { hash.add(entry.scalar) }
      end = offset + width
    case .ignorable:
      break
    }
    if offset == start { first = entry.rawValue }
    seen |= entry.rawValue
    offset += width
  }
  offset = max(end, start + 1)
  return Token(start: start, end: end, hash: hash.value, flags: FoldEntry.flags(first, seen))
}

/// The scalar at an offset and the bytes it takes; U+FFFD and 1 where there is no UTF-8.
@inline(__always)
private func decode(_ bytes: Span<UInt8>, at offset: Int) -> (scalar: UInt32, width: Int) {
  let lead = UInt32(bytes[offset])
  switch lead {
  case 0..<0x80:
    return (lead, 1)
  case 0xC2..<0xE0:
    guard offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80 else { break }
    return (lead << 6 & 0x7C0 | UInt32(bytes[offset + 1]) & 0x3F, 2)
  case 0xE0..<0xF5:
    return decodeLong(bytes, at: offset)
  default:
    break
  }
  return (0xFFFD, 1)
}

/// A scalar of three or four bytes.
private func decodeLong(_ bytes: Span<UInt8>, at offset: Int) -> (scalar: UInt32, width: Int) {
  let lead = UInt32(bytes[offset])
  let width = lead < 0xF0 ? 3 : 4
  guard offset + width <= bytes.count else { return (0xFFFD, 1) }
  var scalar = lead & (width == 3 ? 0xF : 0x7)
  for next in 1..<width {
    let byte = UInt32(bytes[offset + next])
    guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    scalar = scalar << 6 | byte & 0x3F
  }
  return (scalar, width)
}

/// Whether U+0306, a breve, is at an offset.
private func hasBreve(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
  offset + 1 < bytes.count && bytes[offset] == 0xCC && bytes[offset + 1] == 0x86
}
