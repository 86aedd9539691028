/// Writes iCalendar text: components, properties and their values, escaped and folded.
///
/// - SeeAlso: RFC 5545, section 3.1
public struct ICalendarWriter {
  /// The longest line in bytes, without its end.
  private static let longestLine = 75

  private var bytes: [UInt8] = []

  /// A writer of nothing yet.
  public init() {}

  /// What has been written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A component such as `VEVENT`, whose content `body` writes.
  public mutating func component(
    _ name: String, _ body: (inout ICalendarWriter) throws -> Void
  ) rethrows {
    line("BEGIN:\(name)")
    try body(&self)
    line("END:\(name)")
  }

  /// A property whose value is text, in which commas, semicolons, backslashes and line ends are escaped.
  public mutating func text(_ name: String, _ value: String) {
    line("\(name):\(ICalendarWriter.escaped(value))")
  }

  /// A property whose value needs no escapes, such as a date, a URI or a word; `name` may have parameters.
  public mutating func value(_ name: String, _ value: String) {
    line("\(name):\(value.filter { !$0.isNewline })")
  }

  /// The value of a TEXT property.
  ///
  /// - SeeAlso: RFC 5545, section 3.3.11
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// Writes a line, folded between characters where it is too long.
  private mutating func line(_ text: String) {
    var length = 0
    for character in text {
      let character = Array(String(character).utf8)
      if length + character.count > ICalendarWriter.longestLine, length > 1 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += character
      length += character.count
    }
    bytes += [0x0D, 0x0A]
  }
}
