import CultureCal

extension Interpret {
  /// A length of time such as "24h", "30d" or "2w" in seconds.
  static func seconds(_ text: String, named name: String) throws(Failure) -> Int {
    let units: [Character: Int] = ["h": 3_600, "d": 86_400, "w": 604_800]
    guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()),
      (0...10_000).contains(count)
    else {
      throw .usage("\(name): expected a span such as 24h, 30d or 2w, but found '\(text)'")
    }
    return count * unit
  }

  /// Whom to remind, and how: an address, `webhook:URL`, `exec:COMMAND` or `stdout`.
  static func recipient(
    _ text: String, named name: String = "--to"
  ) throws(Failure) -> (channel: ReminderRule.Channel, recipient: String) {
    if text == "stdout" { return (.stdout, "-") }
    if text.hasPrefix("exec:"), text.count > 5 { return (.exec, String(text.dropFirst(5))) }
    if text.hasPrefix("webhook:") {
      do {
        return (.webhook, try WebAddress(String(text.dropFirst(8))).description)
      } catch {
        throw .usage("\(name): \(error)")
      }
    }
    let address = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    let halves = address.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress =
      halves.count == 2 && halves.allSatisfy { !$0.isEmpty } && !address.hasPrefix("-")
      && address.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !",;<>()\"\\".unicodeScalars.contains($0)
      }
    guard isAddress else {
      throw .usage(
        "\(name): expected an address such as press@example.org, webhook:URL, exec:COMMAND or stdout,"
          + " but found '\(text)'")
    }
    return (.mail, address)
  }
}
