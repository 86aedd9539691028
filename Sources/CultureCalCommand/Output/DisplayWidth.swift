extension String {
  /// How many columns of a terminal it takes.
  ///
  /// Combining marks take none, East Asian and emoji characters two. What terminals disagree on,
  /// such as joined emoji, is counted as those do that follow Unicode.
  /// - SeeAlso: Unicode Standard Annex #11 and Unicode Technical Standard #51
  var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    if unicodeScalars.allSatisfy(\.isPlain) { return unicodeScalars.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// How many columns of a terminal it takes: 0, 1 or 2.
  var displayWidth: Int {
    if isASCII { return 1 }
    let scalars = unicodeScalars
    if let first = scalars.first, first.isEmojiBase(of: scalars) { return 2 }
    return min(2, scalars.reduce(0) { $0 + $1.displayWidth })
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the letters, dashes and quotation marks that most text consists of, which take one
  /// column each. Looking up the properties of a scalar takes much longer.
  var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x2010...0x2027: true
    default: false
    }
  }

  /// How many columns of a terminal it takes when it stands alone.
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      // Vowels and final consonants join the Hangul syllable that the consonant before them begins.
      if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
      return WideScalars.contains(self) ? 2 : 1
    }
  }

  /// Whether it begins a cluster that is shown as one picture.
  fileprivate func isEmojiBase(of cluster: String.UnicodeScalarView) -> Bool {
    if properties.isEmojiPresentation { return cluster.count > 1 || WideScalars.contains(self) }
    guard properties.isEmoji else { return false }
    return cluster.contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
  }
}
