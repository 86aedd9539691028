/// One numbered step of a schema's history; never edited after release.
public struct Migration: Hashable, Sendable {
  /// Its place in the order, from 1 without gaps.
  public let number: Int
  /// What it is about, such as `events`.
  public let name: String
  /// The statements, run in one transaction.
  public let sql: String

  /// A step of a schema's history.
  public init(number: Int, name: String, sql: String) {
    self.number = number
    self.name = name
    self.sql = sql
  }

  /// 64-bit FNV-1a over the statements, in hexadecimal: it shows an edit, not an attack.
  ///
  /// - SeeAlso: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm" (RFC 9923).
  public var checksum: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in sql.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
