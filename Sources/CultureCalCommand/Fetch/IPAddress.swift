import Glibc

/// An address of the Internet Protocol, and whether it belongs to the public internet.
enum IPAddress: Hashable, CustomStringConvertible {
  case v4(UInt32)
  case v6(high: UInt64, low: UInt64)

  /// The address that a text such as "192.0.2.1" or "2001:db8::1" writes; nil if it is none.
  init?(_ text: String) {
    var v4 = in_addr()
    if unsafe inet_pton(AF_INET, text, &v4) == 1 {
      self = .v4(UInt32(bigEndian: v4.s_addr))
      return
    }
    var v6 = in6_addr()
    guard unsafe inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    let bytes = unsafe withUnsafeBytes(of: v6) { unsafe Array($0) }
    func half(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    self = .v6(high: half(bytes[0..<8]), low: half(bytes[8..<16]))
  }

  /// Whether anybody in the internet can be reached at it: not this machine, not the local network,
  /// and none of the ranges that are kept for documentation, tests, groups or the future.
  ///
  /// - SeeAlso: RFC 6890 and IANA's special-purpose address registries.
  var isPublic: Bool {
    switch self {
    case .v4(let address):
      return !IPAddress.specialV4.contains { address >> (32 - $0.bits) == $0.prefix }
    case .v6(let high, let low):
      let isMapped = high == 0 && low >> 32 == 0xFFFF
      let isTranslated = high == 0x0064_FF9B_0000_0000 && low >> 32 == 0
      if isMapped || isTranslated { return IPAddress.v4(UInt32(truncatingIfNeeded: low)).isPublic }
      guard high >> 61 == 0b001 else { return false }
      return !IPAddress.specialV6.contains { high >> (64 - $0.bits) == $0.prefix }
    }
  }

  private static let specialV4: [(prefix: UInt32, bits: UInt32)] = [
    (0, 8), (10, 8), (0b0110_0100_01, 10), (127, 8), (0xA9FE, 16), (0b1010_1100_0001, 12),
    (0xC0_0000, 24), (0xC0_0002, 24), (0xC0_5863, 24), (0xC0A8, 16), (0xC612 >> 1, 15),
    (0xC6_3364, 24), (0xCB_0071, 24), (0b1110, 4), (0b1111, 4),
  ]

  /// Within 2000::/3: protocol assignments with Teredo, documentation, and 6to4.
  private static let specialV6: [(prefix: UInt64, bits: UInt64)] = [
    (0x2001_0000 >> 9, 23), (0x2001_0DB8, 32), (0x2002, 16), (0x3FFF0, 20),
  ]

  /// The address as it is written.
  var description: String {
    switch self {
    case .v4(let address):
      return (0..<4).map { "\(address >> (24 - 8 * $0) & 0xFF)" }.joined(separator: ".")
    case .v6(let high, let low):
      let groups = [high, low].flatMap { half in
        (0..<4).map { String(half >> (48 - 16 * $0) & 0xFFFF, radix: 16) }
      }
      return groups.joined(separator: ":")
    }
  }

  /// The address as it stands in a URL.
  var urlHost: String {
    switch self {
    case .v4: description
    case .v6: "[\(description)]"
    }
  }

  /// The addresses of a host, in the system's order of preference.
  static func addresses(of host: String) throws(Failure) -> [IPAddress] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var first: UnsafeMutablePointer<addrinfo>?
    let code = unsafe getaddrinfo(host, nil, &hints, &first)
    guard code == 0 else {
      let reason = unsafe gai_strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
      throw Failure("expected an address of '\(host)', but found none: \(reason)", .unavailable)
    }
    defer { unsafe freeaddrinfo(first) }
    var addresses: [IPAddress] = []
    var entry = unsafe first
    while let current = unsafe entry {
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let written = unsafe getnameinfo(
        current.pointee.ai_addr, current.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0,
        NI_NUMERICHOST)
      let end = text.firstIndex(of: 0) ?? text.count
      let name = String(decoding: text[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if written == 0, let address = IPAddress(name) { addresses.append(address) }
      unsafe entry = current.pointee.ai_next
    }
    return addresses
  }
}
