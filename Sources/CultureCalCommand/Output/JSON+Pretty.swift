extension JSON {
  /// The value over several lines, each level two spaces in, all but the first after `indent` more; an
  /// array that holds no object or array is on one line.
  func pretty(indent: Int = 0) -> String {
    var layout = PrettyLayout(bytes: bytes, indent: indent)
    return layout.text()
  }
}

/// Lays out JSON that is written without any white space between its signs.
private struct PrettyLayout {
  let bytes: [UInt8]
  let indent: Int
  private var position = 0
  private var output: [UInt8] = []

  init(bytes: [UInt8], indent: Int) {
    self.bytes = bytes
    self.indent = indent
  }

  mutating func text() -> String {
    value(indent: indent)
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func value(indent: Int) {
    switch bytes[position] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): elements(indent: indent)
    case UInt8(ascii: "\""): string()
    default:
      while position < bytes.count, !",]}".utf8.contains(bytes[position]) { take() }
    }
  }

  /// An object or an array, the latter on one line if it holds neither.
  private mutating func elements(indent: Int) {
    let isObject = bytes[position] == UInt8(ascii: "{")
    let isFlat = !isObject && !holdsElements
    take()
    var isEmpty = true
    while !"]}".utf8.contains(bytes[position]) {
      if !isFlat {
        newLine(indent: indent + 2)
      } else if !isEmpty {
        output.append(UInt8(ascii: " "))
      }
      isEmpty = false
      if isObject {
        string()
        take()
        output.append(UInt8(ascii: " "))
      }
      value(indent: indent + 2)
      if bytes[position] == UInt8(ascii: ",") { take() }
    }
    if !isFlat, !isEmpty { newLine(indent: indent) }
    take()
  }

  /// Whether an object or array begins before the array here ends.
  private var holdsElements: Bool {
    var isInString = false
    var next = position + 1
    while next < bytes.count {
      switch bytes[next] {
      case UInt8(ascii: "\\"): next += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString, UInt8(ascii: "[") where !isInString: return true
      case UInt8(ascii: "]") where !isInString: return false
      default: break
      }
      next += 1
    }
    return false
  }

  private mutating func string() {
    take()
    while bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") { take() }
      take()
    }
    take()
  }

  private mutating func newLine(indent: Int) {
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  private mutating func take() {
    output.append(bytes[position])
    position += 1
  }
}
