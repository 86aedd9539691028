import Crypto
import CultureCal

/// Hands messages over, each by its channel.
///
/// - Note: whoever hands a message over records it in the ledger before and after.
struct Courier {
  /// The command that takes mail: `CULTURECAL_SENDMAIL`, else `sendmail`.
  let sendmail: String
  /// Whom mail comes from: `CULTURECAL_FROM`, else culturecal at this machine.
  let from: String
  /// The moment that mail carries, in seconds since 1970 in UTC.
  let now: Int
  /// How long a channel may take.
  let seconds: Int

  /// A courier as the environment wants it.
  init(now: Int, seconds: Int = 60) {
    let standard = ["/usr/sbin/sendmail", "/usr/lib/sendmail"].first { path in
      (try? FileKind(path: path)) == .file
    }
    sendmail = Environment.value("CULTURECAL_SENDMAIL") ?? standard ?? "sendmail"
    from = Environment.value("CULTURECAL_FROM") ?? "culturecal@localhost"
    self.now = now
    self.seconds = seconds
  }

  /// Hands a message over; returns when it was taken.
  ///
  /// - Throws: why it was not.
  func hand(over dispatch: Dispatch) throws(Failure) {
    switch dispatch.channel {
    case .mail: try mail(dispatch)
    case .webhook: try post(dispatch)
    case .exec: try execute(dispatch)
    case .stdout: try Output.print(dispatch.message.text.trimmed)
    }
  }

  private func mail(_ dispatch: Dispatch) throws(Failure) {
    let message = dispatch.message
    let mail = MailMessage(
      from: from, to: dispatch.recipient, subject: message.subject,
      messageID: dispatch.messageID, date: now, text: message.text, html: message.html,
      calendar: message.calendar)
    // -t: to whom the headers say; -i: a line with a dot ends nothing.
    try run(sendmail, ["-t", "-i"], Array(mail.lines.utf8), named: "sendmail")
  }

  private func execute(_ dispatch: Dispatch) throws(Failure) {
    try run(
      "/bin/sh", ["-c", dispatch.recipient], Array((dispatch.body + "\n").utf8),
      named: dispatch.recipient)
  }

  private func run(
    _ command: String, _ arguments: [String], _ input: [UInt8], named name: String
  ) throws(Failure) {
    let ending = try ChildProcess(command, arguments, input: input, reading: .errors)
      .wait(seconds: seconds, atMost: 65_536)
    if ending.isTooLate {
      throw Failure("expected '\(name)' to end within \(seconds) s", .tryAgain)
    }
    guard ending.status == 0 else {
      let words = ending.text.isEmpty ? "" : ": \(ending.text.prefix(200))"
      throw Failure(
        "expected '\(name)' to take the message, but it ended with \(ending.status)\(words)",
        .tryAgain)
    }
  }

  /// Posts the message; a signature shows that it comes from whoever knows the key.
  ///
  /// The header `X-Culturecal-Signature` has the HMAC-SHA-256 of the body in hexadecimal.
  private func post(_ dispatch: Dispatch) throws(Failure) {
    let body = Array(dispatch.body.utf8)
    var headers = [
      "Content-Type: application/json", "X-Culturecal-Message: \(dispatch.messageID)",
    ]
    if let secret = dispatch.secret {
      let code = HMAC<SHA256>.authenticationCode(
        for: body, using: SymmetricKey(data: Array(secret.utf8)))
      let digits = code.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      headers.append("X-Culturecal-Signature: sha256=\(digits.joined())")
    }
    let ending = try ChildProcess(
      "curl",
      ["--silent", "--show-error", "--fail", "--globoff", "--proto", "=http,https"]
        + ["--max-time", "\(seconds)", "--output", "/dev/null", "--data-binary", "@-"]
        + headers.flatMap { ["--header", $0] } + ["--url", dispatch.recipient],
      input: body, reading: .errors
    ).wait(seconds: seconds + 5, atMost: 65_536)
    guard ending.status == 0 else {
      let words = ending.text.isEmpty ? "curl ended with \(ending.status)" : ending.text
      throw Failure(
        "expected \(dispatch.recipient) to take the message, but found: \(words.prefix(200))",
        .tryAgain)
    }
  }
}

extension Dispatch {
  /// The message for programs; a chat such as Slack shows its `text`.
  fileprivate var body: String {
    var writer = JSONWriter()
    writer.object { json in
      json.field("text", message.text)
      json.field("subject", message.subject)
      json.field("messageId", messageID)
      json.name("reminders")
      json.written(message.json)
    }
    return writer.text
  }
}
