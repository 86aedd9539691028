import CultureCal

/// A JSON value to be written.
enum JSON {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  /// Fields in the order in which they are written.
  case object([(name: String, value: JSON)])
  /// A value that has been written already, on one line.
  case written(String)

  /// A string, or null.
  static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// An array of strings.
  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// A share from 0 to 1, to three places.
  static func share(_ value: Double) -> JSON { .number((value * 1000).rounded() / 1000) }

  /// The value on one line.
  var compact: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of ``compact``.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Writes the value.
  func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let value): json.boolean(value)
    case .integer(let value): json.integer(value)
    case .number(let value): json.real(value)
    case .string(let value): json.string(value)
    case .written(let value): json.written(value)
    case .array(let elements):
      json.array { json in
        for element in elements { element.write(to: &json) }
      }
    case .object(let fields):
      json.object { json in
        for field in fields {
          json.name(told: field.name)
          field.value.write(to: &json)
        }
      }
    }
  }
}
