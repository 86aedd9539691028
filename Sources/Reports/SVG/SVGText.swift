/// How wide text is, near enough to lay out a picture by.
///
/// Nobody knows which font a picture will be shown in; the widths are those of Arial and Helvetica, which the usual
/// fonts do not exceed by much, and a little more.
enum SVGText {
  /// The width of a text in a size, in the same unit.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let em = text.unicodeScalars.reduce(0) { $0 + width($1) }
    return em * size * (isBold ? 1.1 : 1.04)
  }

  /// The text in at most so many lines that are not wider than `width`, the last one with "…" if there is more.
  static func lines(
    _ text: String, size: Double, isBold: Bool = false, width: Double, atMost count: Int
  ) -> [String] {
    func fits(_ line: String) -> Bool { self.width(line, size: size, isBold: isBold) <= width }
    var lines: [String] = []
    var line = ""
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    while let word = words.first {
      let longer = line.isEmpty ? word : line + " " + word
      if fits(longer) {
        line = longer
        words.removeFirst()
      } else if lines.count + 1 < count, !line.isEmpty {
        lines.append(line)
        line = ""
      } else {
        return lines + [cut(longer, fits)]
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// As much of the text as fits with "…" behind it.
  private static func cut(_ text: String, _ fits: (String) -> Bool) -> String {
    var rest = Substring(text)
    while !rest.isEmpty, !fits(rest + "…") { rest.removeLast() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest + "…"
  }

  /// The width of a scalar, in ems.
  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "·", "ı", "і", "І": return 0.28
    case "f", "t", "r", "(", ")", "-", "/", "“", "”", "\"", "[", "]": return 0.36
    case "m", "W", "M", "Ж", "Ш", "Щ", "Ю", "ш", "щ", "ж", "ю", "ф", "Ф", "%", "→": return 0.9
    case "w": return 0.74
    case "0"..."9", "–", "a"..."z": return 0.56
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    case .uppercaseLetter: return 0.72
    case .lowercaseLetter: return 0.58
    // East Asian scripts and pictures are as wide as high.
    default: return scalar.value >= 0x1100 && !(0x2000..<0x2E80).contains(scalar.value) ? 1.02 : 0.6
    }
  }
}
