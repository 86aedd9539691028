/// How a piece of text stands out on a terminal.
enum Style: String {
  case plain = ""
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case cyan = "36"

  /// The text between the control sequences of ECMA-48 section 8.3.117, if `isOn`.
  func callAsFunction(_ text: String, isOn: Bool) -> String {
    isOn && self != .plain && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
