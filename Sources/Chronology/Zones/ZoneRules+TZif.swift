/// Why bytes are not the rules of a time zone.
public struct ZoneRulesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What would have been right.
  public let expected: String
  /// What is there instead.
  public let found: String

  /// The whole message, such as "expected a time zone file of version 2 or later, but found …".
  public var description: String { "expected \(expected), but found \(found)" }
}

extension ZoneRules {
  /// Reads a file of the system's time zone database, of version 2 or later.
  ///
  /// - Throws: what was expected, if the bytes are anything else or end too early.
  /// - SeeAlso: RFC 9636, section 3
  public init(tzif bytes: [UInt8]) throws(ZoneRulesError) {
    let first = try TZifHeader(bytes, at: 0)
    guard first.version >= UInt8(ascii: "2") else {
      throw ZoneRulesError(expected: "a time zone file of version 2 or later", found: "version 1")
    }
    let start = first.end(timeSize: 4)
    let header = try TZifHeader(bytes, at: start)
    let end = header.end(timeSize: 8)
    guard end <= bytes.count else { throw ZoneRules.tooShort }
    func integer(_ offset: Int, _ size: Int) -> Int {
      let bits = bytes[offset..<(offset + size)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return size == 8 ? Int(Int64(bitPattern: bits)) : Int(Int32(truncatingIfNeeded: bits))
    }
    let times = start + TZifHeader.size
    let indexes = times + header.transitionCount * 8
    let types = indexes + header.transitionCount
    guard header.typeCount > 0 else {
      throw ZoneRulesError(expected: "at least one offset", found: "none")
    }
    let typeOffsets = (0..<header.typeCount).map { integer(types + $0 * 6, 4) }
    var transitions: [Int] = []
    var offsets: [Int] = []
    for index in 0..<header.transitionCount {
      let type = Int(bytes[indexes + index])
      guard type < typeOffsets.count else {
        throw ZoneRulesError(
          expected: "one of \(typeOffsets.count) offsets", found: "number \(type)")
      }
      transitions.append(integer(times + index * 8, 8))
      offsets.append(typeOffsets[type])
    }
    var footer: ZoneFooter?
    let text = bytes[end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    if !text.isEmpty { footer = try ZoneFooter(String(decoding: text, as: UTF8.self)) }
    self.init(
      transitions: transitions, offsets: offsets, firstOffset: typeOffsets[0], footer: footer)
  }

  fileprivate static let tooShort = ZoneRulesError(
    expected: "a whole time zone file", found: "the end")
}

/// The head of a block of a time zone file.
private struct TZifHeader {
  static let size = 44

  let version: UInt8
  let transitionCount: Int
  let typeCount: Int
  private let start: Int
  private let utcCount: Int
  private let standardCount: Int
  private let leapCount: Int
  private let characterCount: Int

  init(_ bytes: [UInt8], at start: Int) throws(ZoneRulesError) {
    guard bytes.count >= start + TZifHeader.size else { throw ZoneRules.tooShort }
    guard bytes[start...].starts(with: "TZif".utf8) else {
      throw ZoneRulesError(expected: "a time zone file that begins with TZif", found: "other bytes")
    }
    func count(_ index: Int) -> Int {
      let offset = start + 20 + index * 4
      return bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    self.start = start
    version = bytes[start + 4]
    utcCount = count(0)
    standardCount = count(1)
    leapCount = count(2)
    transitionCount = count(3)
    typeCount = count(4)
    characterCount = count(5)
  }

  /// Where the block ends whose times take so many bytes.
  func end(timeSize: Int) -> Int {
    start + TZifHeader.size + transitionCount * (timeSize + 1) + typeCount * 6 + characterCount
      + leapCount * (timeSize + 4) + standardCount + utcCount
  }
}
