/// A value to bind: one of SQLite's storage classes.
public enum Value: Hashable, Sendable {
  /// NULL.
  case null
  /// A 64-bit signed integer.
  case integer(Int64)
  /// A 64-bit floating point number; SQLite stores NaN as NULL.
  case real(Double)
  /// UTF-8 text, which may hold NUL.
  case text(String)
  /// Bytes.
  case blob([UInt8])

  /// An integer.
  public init(_ integer: Int) { self = .integer(Int64(integer)) }

  /// An integer, or NULL for `nil`.
  public init(_ integer: Int?) { self = integer.map { .integer(Int64($0)) } ?? .null }

  /// A number, or NULL for `nil`.
  public init(_ real: Double?) { self = real.map(Value.real) ?? .null }

  /// Text, or NULL for `nil`.
  public init(_ text: String?) { self = text.map(Value.text) ?? .null }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  /// An integer literal.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// A string literal.
  public init(stringLiteral value: String) { self = .text(value) }
  /// NULL.
  public init(nilLiteral: ()) { self = .null }
}
