/// A time of day on a clock somewhere, from 00:00 to 23:59.
public struct LocalTime: Hashable, Sendable {
  /// Since midnight.
  private let minutes: Int16

  /// 0 to 23.
  public var hour: Int { Int(minutes) / 60 }

  /// 0 to 59.
  public var minute: Int { Int(minutes) % 60 }

  /// The time; nil if a clock never shows it. Midnight is 00:00, not 24:00.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  /// Reads a time written as `19:00`.
  ///
  /// - Throws: what was expected where, if the text is anything else.
  public init(_ text: String) throws(EDTFError) {
    let bytes = text.utf8.span
    var parser = EDTFParser()
    minutes = Int16(try parser.minutes(bytes))
  }
}

extension LocalTime: Comparable {
  /// Whether the first time is earlier in the day than the second.
  public static func < (first: LocalTime, second: LocalTime) -> Bool {
    first.minutes < second.minutes
  }
}

extension LocalTime: CustomStringConvertible {
  /// The time as `19:00`.
  public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}
