import Glibc

/// One request of the `curl` command, without following where the answer points.
///
/// The connection goes to an address that was looked at before, whatever the name resolves to by
/// then, and through no proxy.
struct Curl {
  /// What came back.
  struct Answer {
    let status: Int
    let body: [UInt8]
    /// Where a redirection points, as an absolute address.
    let location: String
    /// The media type, perhaps with a character set.
    let contentType: String
  }

  let page: WebAddress
  let address: IPAddress
  let seconds: Int
  let maximumBytes: Int

  /// Asks, and waits for the answer or the end of the time.
  func answer() throws(Failure) -> Answer {
    let trailer = "\\n%{http_code}\\t%{redirect_url}\\t%{content_type}\\t%{errormsg}"
    let process = try ChildProcess(
      "curl",
      [
        "--silent", "--globoff", "--proto", "=http,https", "--noproxy", "*", "--compressed",
        "--max-time", "\(seconds)", "--max-filesize", "\(maximumBytes)", "--user-agent",
        "culturecal", "--connect-to", "::\(address.urlHost):\(page.port)", "--write-out", trailer,
        "--url", page.description,
      ])
    // The trailer is short; what is longer than page and trailer together is too long a page.
    let output = process.wait(seconds: seconds + 5, atMost: maximumBytes + 8_192)
    let end = output.bytes.lastIndex(of: UInt8(ascii: "\n")) ?? 0
    let fields = String(decoding: output.bytes[end...].dropFirst(), as: UTF8.self)
      .split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
    guard !output.isCut, end <= maximumBytes, output.status != 63 else {
      throw Failure(
        "expected at most \(maximumBytes) bytes at \(page), but found more", .badData)
    }
    guard fields.count == 4, let status = Int(fields[0]) else {
      throw Failure(
        "expected the command 'curl' to fetch \(page), but it ended with \(output.status);"
          + " install it with: apt-get install curl", .unavailable)
    }
    guard output.status == 0 else {
      throw Failure("expected an answer from \(page), but found: \(fields[3])", .unavailable)
    }
    return Answer(
      status: status, body: Array(output.bytes[..<end]), location: fields[1],
      contentType: fields[2])
  }
}
