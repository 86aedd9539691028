/// The address of a web page, in the plain form that every program reads the same way.
///
/// What two programs might read differently is refused rather than guessed: a user's name, a
/// backslash, white space, a control character.
///
/// - SeeAlso: RFC 3986, section 3
struct WebAddress: Hashable, CustomStringConvertible {
  /// The whole address.
  let description: String
  /// The host's name or number, without brackets.
  let host: String
  /// The port that is written or that the scheme stands for.
  let port: UInt16

  /// Whether an argument is meant as a web address rather than as a file.
  static func isMeant(by argument: String) -> Bool {
    let start = argument.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  init(_ text: String) throws(Failure) {
    func refused(_ found: String) -> Failure {
      .usage("expected an address such as https://example.org/page, but found \(found)")
    }
    guard WebAddress.isMeant(by: text), let colon = text.firstIndex(of: ":") else {
      throw refused("'\(text)'")
    }
    guard text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" })
    else {
      throw refused("white space, a control character or a backslash in '\(text)'")
    }
    let rest = text[colon...].dropFirst(3)
    let authority = rest.prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else { throw refused("a user's name in '\(text)'") }
    var host = authority
    var port = text[..<colon].lowercased() == "https" ? UInt16(443) : 80
    if let end = authority.lastIndex(of: ":"), !authority[end...].contains("]") {
      guard let number = UInt16(authority[end...].dropFirst()), number > 0 else {
        throw refused("the port '\(authority[end...].dropFirst())'")
      }
      port = number
      host = authority[..<end]
    }
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty, host.allSatisfy({ $0.isLetter || $0.isNumber || ".-:".contains($0) })
    else {
      throw refused("the host '\(host)'")
    }
    description = text
    self.host = String(host)
    self.port = port
  }
}
