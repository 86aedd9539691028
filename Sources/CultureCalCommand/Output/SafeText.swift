extension String {
  /// The text as it can be shown on one line of a terminal.
  ///
  /// White space of any sort becomes a space; soft hyphens and what could steer the terminal or
  /// turn the direction of the line around are left out.
  var onOneLine: String {
    if unicodeScalars.allSatisfy(\.isPlain) { return self }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where !scalar.properties.isWhitespace: continue
      case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
      case .format where scalar.turnsDirection || scalar == "\u{AD}": continue
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the embeddings, overrides and isolates of Unicode Standard Annex #9.
  fileprivate var turnsDirection: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
