import Crypto
import Gazetteer

/// The making of names that stay with events and agreements for ever.
enum UID {
  /// Crockford's digits: no i, l, o or u, which are mistaken for others.
  ///
  /// - SeeAlso: Douglas Crockford, "Base 32", <https://www.crockford.com/base32.html>
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The number of digits: 50 bits, so that a million events hardly ever meet.
  static let length = 10

  /// A name made from what the thing was when it was entered; the same each time.
  ///
  /// The parts are what tells it apart, in which case and marks do not count; `attempt` is 0, or how
  /// many names were taken by others.
  static func make(_ parts: [String], attempt: Int) -> String {
    var text = parts.map(Folding.folded).joined(separator: "\n")
    if attempt > 0 { text += "\n\(attempt)" }
    let hash = SHA256.hash(data: Array(text.utf8))
    var bits: UInt64 = 0
    for byte in hash.prefix(7) { bits = bits << 8 | UInt64(byte) }
    bits >>= 6
    let name = (0..<length).map { digits[Int(bits >> UInt64(5 * (length - 1 - $0)) & 31)] }
    return String(decoding: name, as: UTF8.self)
  }

  /// What a person typed as Crockford's digits: case, hyphens and look-alikes are forgiven.
  static func normalized(_ typed: String) -> String {
    String(
      typed.lowercased().compactMap { character in
        switch character {
        case "o": "0"
        case "i", "l": "1"
        case "-", " ": nil
        default: character
        }
      })
  }
}

/// The SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal.
func sha256(_ text: String) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let hash = SHA256.hash(data: Array(text.utf8))
  return String(
    decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
