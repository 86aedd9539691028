/// A page fetched from the web.
///
/// Only public addresses are asked, also after a redirection, unless private ones are allowed: an
/// address in an article must not reach into the network of whoever reads it.
struct WebPage {
  /// Where it was found in the end.
  let address: WebAddress
  let bytes: [UInt8]
  /// The character set that the server names.
  let characterSet: String?

  /// The most redirections that are followed.
  static let mostRedirections = 5

  /// Fetches the page at an address.
  ///
  /// - Parameters:
  ///   - text: the address.
  ///   - allowPrivate: whether machines of the local network, and this one, may be asked.
  ///   - seconds: the time that each request may take.
  ///   - maximumBytes: the longest page.
  /// - Throws: what was expected of the address or the server, and what was found.
  init(
    _ text: String, allowPrivate: Bool, seconds: Int = 30, maximumBytes: Int = 16 << 20
  ) throws(Failure) {
    var address = try WebAddress(text)
    for _ in 0...WebPage.mostRedirections {
      let answer = try Curl(
        page: address, address: WebPage.reachable(address, allowPrivate: allowPrivate),
        seconds: seconds, maximumBytes: maximumBytes
      ).answer()
      switch answer.status {
      case 200..<300:
        self.address = address
        bytes = answer.body
        characterSet = WebPage.characterSet(answer.contentType)
        return
      case 300..<400 where !answer.location.isEmpty:
        address = try WebAddress(answer.location)
      default:
        throw Failure(
          "expected a page at \(address), but the server answered \(answer.status)",
          answer.status == 404 || answer.status == 410 ? .noInput : .unavailable)
      }
    }
    throw Failure(
      "expected at most \(WebPage.mostRedirections) redirections from \(text), but found more",
      .unavailable)
  }

  /// The address of the host to connect to.
  private static func reachable(
    _ page: WebAddress, allowPrivate: Bool
  ) throws(Failure) -> IPAddress {
    let addresses = try IPAddress.addresses(of: page.host)
    // A name with one private address among public ones is not trusted.
    if let local = addresses.first(where: { !$0.isPublic }), !allowPrivate {
      throw Failure(
        "expected a public address of '\(page.host)', but found \(local);"
          + " --allow-private allows it", .noPermission)
    }
    guard let first = addresses.first else {
      throw Failure("expected an address of '\(page.host)', but found none", .unavailable)
    }
    return first
  }

  private static func characterSet(_ contentType: String) -> String? {
    contentType.lowercased().split(separator: ";").lazy
      .map { $0.drop { $0 == " " } }
      .first { $0.hasPrefix("charset=") }
      .map { String($0.dropFirst("charset=".count).filter { $0 != "\"" }) }
  }
}
