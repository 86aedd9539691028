/// Text as it stands in XML and HTML.
public enum Markup {
  /// The text with what would be taken for markup masked.
  ///
  /// What XML forbids, and what could turn the direction of the words around it, is left out: titles
  /// come from anywhere.
  /// - SeeAlso: Extensible Markup Language 1.0, section 2.2; Unicode Standard Annex #9
  public static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
      case _ where isForbidden(scalar): continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || scalar.properties.isNoncharacterCodePoint
  }
}
