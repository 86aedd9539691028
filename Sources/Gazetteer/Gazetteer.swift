/// Countries, regions, cities and well-known houses of culture by their names in English and Russian.
///
/// The data are part of the program and read in place; making use of it costs nothing at the start.
public struct Gazetteer: Sendable {
  /// The only one.
  public static let shared = Gazetteer()

  private init() {}

  /// The longest phrase that begins at a token and names a place; nil for most tokens.
  ///
  /// Words of a phrase may have white space, one hyphen, apostrophe or "&" between them, and a full stop after an
  /// initial or a short word, as in "U.S." and "St. Petersburg". Where a name needs its capitals, as English ones do, a text without
  /// them does not match: "turkey" is a bird.
  ///
  /// - Parameters:
  ///   - tokens: those of the text, from ``tokenize(_:into:)``.
  ///   - index: where the phrase begins.
  ///   - bytes: the text.
  /// - Returns: its tokens and readings.
  public func longestMatch(
    _ tokens: [Token], at index: Int, in bytes: Span<UInt8>
  ) -> GazetteerMatch? {
    longestMatches(tokens, at: index, in: bytes).place
  }

  /// What the longest names are that begin at a token, of each sort.
  public typealias Matches = (place: GazetteerMatch?, house: HouseMatch?, series: NamedSeriesMatch?)

  /// The longest names that begin at a token, of a place, of a house or company and of a series; all nil for most
  /// tokens.
  ///
  /// "Astana Opera" is a house, and "Astana" in it a place. What ``longestMatch(_:at:in:)`` says of names holds here.
  public func longestMatches(
    _ tokens: [Token], at index: Int, in bytes: Span<UInt8>
  ) -> Matches {
    let first = tokens[index]
    // only Russian adjectives, peoples and kinds of houses are written small
    guard first.flags.contains(.capitalised) || first.flags.contains(.cyrillic),
      mayBegin(first.hash)
    else { return (nil, nil, nil) }
    return longestNames(tokens, at: index, in: bytes)
  }

  private func longestNames(
    _ tokens: [Token], at index: Int, in bytes: Span<UInt8>
  ) -> Matches {
    var place: GazetteerMatch?
    var house: HouseMatch?
    var series: NamedSeriesMatch?
    var hash = tokens[index].hash
    var next = index
    var capitals: UInt32 = 0
    var isAllCapitals = true
    while let node = Node(hash) {
      let flags = tokens[next].flags
      if flags.contains(.capitalised), next - index < 8 { capitals |= 1 << UInt32(next - index) }
      isAllCapitals = isAllCapitals && flags.contains(.allCapitals)
      next += 1
      if let readings = node.readings(capitals: capitals, isAllCapitals: isAllCapitals) {
        if let named = readings.house {
          house = HouseMatch(tokens: index..<next, house: named)
        } else if let named = readings.series {
          series = NamedSeriesMatch(tokens: index..<next, series: named)
        } else {
          place = GazetteerMatch(tokens: index..<next, readings: readings)
        }
      }
      guard node.continues, next < tokens.count,
        isJoined(tokens[next - 1], tokens[next], in: bytes)
      else { break }
      hash = WordHash.phrase(hash, tokens[next].hash)
    }
    return (place, house, series)
  }

  /// Whether a phrase may begin with a word: false for nearly all words that begin none.
  @inline(__always)
  private func mayBegin(_ hash: UInt64) -> Bool {
    let section = Blob.Section.filter
    let bit = Int(truncatingIfNeeded: hash >> 8) & (section.count - 1)
    return Blob.load(section.offset + bit >> 3, as: UInt8.self) & 1 << UInt8(bit & 7) != 0
  }

  /// Whether two words can belong to one name, by what stands between them.
  private func isJoined(_ first: Token, _ second: Token, in bytes: Span<UInt8>) -> Bool {
    var offset = first.end
    var isBroken = false
    var lines = 0
    if bytes[offset] == UInt8(ascii: "."), first.end - first.start <= 4 { offset += 1 }
    while offset < second.start {
      let rest = second.start - offset
      switch bytes[offset] {
      case UInt8(ascii: " "), 0x09, 0x0D: offset += 1
      case UInt8(ascii: "\n"):
        lines += 1
        offset += 1
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "&"):
        if isBroken { return false }
        isBroken = true
        offset += 1
      case 0xC2 where rest > 1 && bytes[offset + 1] == 0xA0: offset += 2
      case 0xE2 where rest > 2 && bytes[offset + 1] == 0x80:
        switch bytes[offset + 2] {
        // spaces of any width
        case 0x80...0x8B, 0xAF: break
        // hyphens, the short dash and apostrophes
        case 0x90...0x93, 0x98, 0x99:
          if isBroken { return false }
          isBroken = true
        default: return false
        }
        offset += 3
      default: return false
      }
    }
    return lines < 2
  }
}

/// A phrase in a text that names a place.
public struct GazetteerMatch: Hashable, Sendable {
  /// The tokens of the phrase.
  public let tokens: Range<Int>
  /// What it can mean, the likeliest first; at least one.
  public let readings: Readings
}

/// A node of the trie of phrases, found by the hash of the phrase so far.
struct Node {
  private let payload: UInt32

  /// The node of a phrase or the beginning of one; nil if there is none.
  init?(_ hash: UInt64) {
    let section = Blob.Section.slots
    let base = section.offset
    let count = section.count
    var index = (Int(hash >> 32) * count) >> 32
    let fingerprint = UInt32(truncatingIfNeeded: hash)
    while true {
      let slot = Blob.load(base + 8 * index, as: UInt64.self)
      guard slot >> 32 != 0 else { return nil }
      if UInt32(truncatingIfNeeded: slot) == fingerprint {
        payload = UInt32(slot >> 32)
        return
      }
      index = index + 1 == count ? 0 : index + 1
    }
  }

  /// Whether a longer phrase begins so.
  var continues: Bool { payload & 1 << 31 != 0 }

  /// The readings that the capitals of the text allow; nil if there are none.
  func readings(capitals: UInt32, isAllCapitals: Bool) -> Readings? {
    let first = Int(payload & 0x7FFF_FFFF) - 1
    guard first >= 0 else { return nil }
    var count = 0
    // the data have readings that need fewer capitals first
    while true {
      let record = Record(index: first + count)
      guard record.capitals & ~capitals == 0, isAllCapitals || !record.needsAllCapitals else {
        break
      }
      count += 1
      if record.isLast { break }
    }
    return count == 0 ? nil : Readings(first: first, count: count)
  }

  /// All readings, whatever their capitals.
  var readings: Readings? { readings(capitals: .max, isAllCapitals: true) }
}
