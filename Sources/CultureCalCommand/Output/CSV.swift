/// Comma-separated values, as spreadsheets and programs read them.
///
/// - SeeAlso: RFC 4180
enum CSV {
  /// A record of fields with its line end.
  static func record(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// Free text that no spreadsheet takes for a formula.
  ///
  /// Articles come from anywhere, and a title such as `=HYPERLINK(…)` would run where the file is
  /// opened; an apostrophe before it keeps it text (decision 0008).
  static func words(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func field(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
