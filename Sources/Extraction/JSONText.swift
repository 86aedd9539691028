/// A JSON value, as far as articles need it.
enum JSONValue: Hashable {
  case null, boolean, number
  case string(String)
  case array([JSONValue])
  case object(JSONFields)

  /// What it is, for errors.
  var kind: String {
    switch self {
    case .null: "null"
    case .boolean: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// The fields of a JSON object in their order; of several with one name the last counts.
///
/// A list, since what reads it asks for a few names of a few fields: hashing them takes longer than looking.
struct JSONFields: Hashable {
  private var list: [Field] = []

  private struct Field: Hashable {
    let name: String
    let value: JSONValue
  }

  /// The value of a field; nil if there is none. Costs time linear in the fields.
  subscript(name: String) -> JSONValue? {
    let length = name.utf8.count
    return list.last { $0.name.utf8.count == length && $0.name == name }?.value
  }

  mutating func append(_ name: String, _ value: JSONValue) {
    list.append(Field(name: name, value: value))
  }
}

/// Reads JSON values from bytes that are known to be UTF-8, with the line of every fault.
///
/// Foundation's decoder tells neither line nor byte of a fault in words that can be relied on.
/// - SeeAlso: RFC 8259
struct JSONText {
  private static let deepest = 128

  private let bytes: [UInt8]
  private var position: Int
  private var lineStart: Int
  /// The line that comes next, counted from 1.
  private(set) var line: Int

  init(_ bytes: [UInt8], from start: Int, line: Int = 1) {
    self.bytes = bytes
    position = start
    lineStart = 0
    self.line = line
    for offset in 0..<start where bytes[offset] == UInt8(ascii: "\n") {
      self.line += 1
      lineStart = offset + 1
    }
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position >= bytes.count }

  /// Passes over white space.
  mutating func skipSpace() {
    while position < bytes.count, bytes[position].isSpace {
      if bytes[position] == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
  }

  /// Demands that only white space is left.
  mutating func end() throws(ArticleError) {
    skipSpace()
    guard isAtEnd else { throw fault("the end of the line") }
  }

  /// The next value.
  mutating func value(depth: Int = 0) throws(ArticleError) -> JSONValue {
    guard depth < JSONText.deepest else { throw fault("at most \(JSONText.deepest) levels") }
    skipSpace()
    guard position < bytes.count else { throw fault("a JSON value") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "n") where takeWord("null"): return .null
    case UInt8(ascii: "t") where takeWord("true"), UInt8(ascii: "f") where takeWord("false"):
      return .boolean
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      while position < bytes.count, JSONText.isNumberByte(bytes[position]) { position += 1 }
      return .number
    default: throw fault("a JSON value")
    }
  }

  private mutating func object(depth: Int) throws(ArticleError) -> JSONValue {
    var fields = JSONFields()
    position += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(fields) }
    repeat {
      skipSpace()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw fault("a field's name in quotes")
      }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else {
        throw fault("':' after the name \"\(name.prefix(40))\"")
      }
      fields.append(name, try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault("',' or '}'") }
    return .object(fields)
  }

  private mutating func array(depth: Int) throws(ArticleError) -> JSONValue {
    var elements: [JSONValue] = []
    position += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault("',' or ']'") }
    return .array(elements)
  }

  /// The room that is made at once for a string with escapes, in bytes: an article's text is often no longer.
  private static let likely = 1 << 13

  private mutating func string() throws(ArticleError) -> String {
    position += 1
    let start = position
    var content: [UInt8] = []
    while position < bytes.count {
      let end = bytes.span.firstIndex(from: position) {
        $0.below(0x20) | $0.equal(UInt8(ascii: "\"")) | $0.equal(UInt8(ascii: "\\"))
      }
      let run = position..<(end ?? bytes.count)
      position = run.upperBound
      guard position < bytes.count else { break }
      if content.isEmpty, bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return String(decoding: bytes[run], as: UTF8.self)
      }
      if content.isEmpty { content.reserveCapacity(min(bytes.count - start, JSONText.likely)) }
      // a slice would be counted as one more holder of the text, for each of its lines
      unsafe bytes.span.extracting(run).withUnsafeBufferPointer {
        unsafe content.append(contentsOf: $0)
      }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape(into: &content)
      default:
        throw fault("a string without a bare control character")
      }
    }
    throw fault("'\"' at the end of a string")
  }

  private mutating func escape(into content: inout [UInt8]) throws(ArticleError) {
    position += 1
    guard position < bytes.count else { throw fault("an escaped character") }
    let plain: UInt8
    switch bytes[position] {
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = bytes[position]
    case UInt8(ascii: "u"):
      position += 1
      content += Array(String(Character(try escapedScalar())).utf8)
      return
    default: throw fault("one of \"\\/bfnrtu after '\\'")
    }
    content.append(plain)
    position += 1
  }

  /// The scalar of `XXXX` or of a surrogate pair `XXXX\uXXXX`.
  private mutating func escapedScalar() throws(ArticleError) -> Unicode.Scalar {
    let first = try hexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, takeWord("\\u") else { throw fault("the other half of a surrogate pair") }
    let second = try hexDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault("the other half of a surrogate pair") }
    return scalar
  }

  private mutating func hexDigits() throws(ArticleError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-")
    else { throw fault("four hexadecimal digits") }
    position += 4
    return value
  }

  private mutating func take(_ expected: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == expected else { return false }
    position += 1
    return true
  }

  private mutating func takeWord(_ expected: StaticString) -> Bool {
    let length = expected.utf8CodeUnitCount
    guard bytes[position...].starts(with: expected.description.utf8) else { return false }
    position += length
    return true
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    byte.isDigit || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }

  private func fault(_ expected: String) -> ArticleError {
    let place = ArticleError.Place.line(line, column: position - lineStart + 1)
    guard position < bytes.count else {
      return ArticleError(expected, place, found: "the end")
    }
    let rest = String(decoding: bytes[position...].prefix(16), as: UTF8.self)
    let next = rest.unicodeScalars.first.map { $0.escaped(asASCII: false) } ?? ""
    return ArticleError(expected, place, found: "'\(next)'")
  }
}
