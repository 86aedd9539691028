import Chronology
import CultureCal

/// A mail as sendmail reads it: headers, plain text and HTML, and the events as an attached calendar.
///
/// - SeeAlso: RFC 5322; RFC 2045 to 2047 (MIME); RFC 3834 (`Auto-Submitted`)
struct MailMessage {
  let from: String
  let to: String
  let subject: String
  /// With angle brackets.
  let messageID: String
  /// Seconds since 1970 in UTC.
  let date: Int
  let text: String
  let html: String
  let calendar: String?

  /// The whole mail, its lines ended with a line feed, as sendmail wants them.
  var lines: String {
    let body = part(
      "alternative", "alternative",
      [
        leaf("text/plain; charset=utf-8", text), leaf("text/html; charset=utf-8", html),
      ])
    let attached = calendar.map { calendar in
      part(
        "mixed", "mixed",
        [
          body,
          leaf("text/calendar; charset=utf-8; method=PUBLISH", calendar, "events.ics"),
        ])
    }
    let headers = [
      "From: \(MailMessage.clean(from))", "To: \(MailMessage.clean(to))",
      "Subject: \(MailMessage.encodedWords(MailMessage.clean(subject)))",
      "Date: \(MailMessage.dateText(date))", "Message-ID: \(messageID)",
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
    ]
    return headers.joined(separator: "\n") + "\n" + (attached ?? body)
  }

  private func part(_ subtype: String, _ name: String, _ parts: [String]) -> String {
    // The boundary is made from the message's name, and no line of base64 has a "=_" in it.
    let boundary = "=_\(name)_\(messageID.filter { $0.isLetter || $0.isNumber }.prefix(40))"
    return "Content-Type: multipart/\(subtype); boundary=\"\(boundary)\"\n\n"
      + parts.map { "--\(boundary)\n\($0)\n" }.joined() + "--\(boundary)--\n"
  }

  private func leaf(_ type: String, _ content: String, _ name: String? = nil) -> String {
    let disposition = name.map { "Content-Disposition: attachment; filename=\"\($0)\"\n" } ?? ""
    return "Content-Type: \(type)\nContent-Transfer-Encoding: base64\n\(disposition)\n"
      + Base64.lines(Array(content.utf8))
  }

  /// What came from outside, without what would begin another header.
  private static func clean(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\0" ? " " : $0 })
  }

  /// A header's text in encoded words, each of whole characters, if it is not plain ASCII or is long.
  ///
  /// - SeeAlso: RFC 2047, sections 2 and 4.1
  static func encodedWords(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && text.utf8.count <= 60
    if isPlain, !text.contains("=?") { return text }
    var words: [String] = []
    var bytes: [UInt8] = []
    for character in text {
      let next = Array(String(character).utf8)
      if bytes.count + next.count > 45 {
        words.append(Base64.text(bytes))
        bytes = []
      }
      bytes += next
    }
    words.append(Base64.text(bytes))
    return words.map { "=?UTF-8?B?\($0)?=" }.joined(separator: "\n ")
  }

  /// "Mon, 14 May 2018 07:05:00 +0000".
  static func dateText(_ seconds: Int) -> String {
    let moment = LocalDateTime(seconds: seconds)
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let second = moment.secondOfDay
    let clock = [second / 3_600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
    let day = moment.day
    return "\(days[day.weekday.rawValue - 1]), \(day.day) \(months[day.month - 1]) \(day.year)"
      + " \(clock) +0000"
  }
}
