/// Writes JSON text, with commas where they belong.
///
/// The caller sees to it that objects hold names with values, and that the text is one value.
/// - SeeAlso: RFC 8259
public struct JSONWriter: Sendable {
  /// What has been written, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer of nothing yet.
  public init() {}

  /// What has been written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Ends a line of JSON Lines, so that the next value stands by itself.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// An object, whose fields `body` writes.
  public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try enclose("{", "}", body)
  }

  /// An array, whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try enclose("[", "]", body)
  }

  /// The name of a field, which needs no escapes; its value comes next.
  public mutating func name(_ name: StaticString) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endName()
  }

  /// The name of a field that is told by the data; its value comes next.
  public mutating func name(told name: String) {
    string(name)
    endName()
  }

  /// A string.
  public mutating func string(_ value: String) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { text in
      if unsafe JSONWriter.isPlain(text.span) {
        unsafe bytes.append(contentsOf: text)
      } else {
        unsafe escape(text.span)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A whole number.
  public mutating func integer(_ value: Int) {
    begin()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    var power: UInt = 1
    while magnitude / power > 9 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / power % 10))
      power /= 10
    }
  }

  /// A number; one that is not finite becomes null.
  public mutating func real(_ value: Double) { token(value.isFinite ? "\(value)" : "null") }

  /// True or false.
  public mutating func boolean(_ value: Bool) { token(value ? "true" : "false") }

  /// Null.
  public mutating func null() { token("null") }

  /// A value that has been written already.
  public mutating func written(_ json: String) { token(json) }

  /// A field with a string, or null.
  public mutating func field(_ name: StaticString, _ value: String?) {
    self.name(name)
    if let value { string(value) } else { null() }
  }

  /// A field with strings.
  public mutating func field(_ name: StaticString, _ values: [String]) {
    self.name(name)
    array { json in
      for value in values { json.string(value) }
    }
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    begin()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func token(_ text: String) {
    begin()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func endName() {
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func begin() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Whether every byte stands for itself in a string; all are looked at, many at once.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    var others: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      let isOther =
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      others |= isOther ? 1 : 0
    }
    return others == 0
  }

  private mutating func escape(_ text: Span<UInt8>) {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case let byte where byte < 0x20 || byte == 0x7F:
        bytes.append(contentsOf: byte < 0x10 ? "\\u000".utf8 : "\\u00".utf8)
        bytes.append(contentsOf: String(byte, radix: 16).utf8)
      case let byte: bytes.append(byte)
      }
    }
  }
}
