/// The folding of case and diacritics that makes spellings of one word equal.
///
/// Latin letters lose their marks ("é" is "e", "ł" is "l", "ß" is "ss"), Cyrillic ones too, but for "й":
/// "ё" is "е". Composed and decomposed text fold alike.
public enum Folding {
  /// The hash of a folded word, equal to ``Token/hash`` of that word in a text.
  ///
  /// What is not part of a word counts as itself, so that the hash of "new york" is no token's.
  public static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    fold(word) { hash.add($0) }
    return hash.value
  }

  /// The text with its letters folded and all else as it is: "São Tomé!" becomes "sao tome!".
  public static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    fold(text) { scalar in
      if let scalar = Unicode.Scalar(scalar) { folded.append(scalar) }
    }
    return String(folded)
  }

  private static func fold(_ text: some StringProtocol, _ body: (UInt32) -> Void) {
    let table = FoldTable()
    var waiting: UInt32?
    for scalar in text.unicodeScalars {
      let entry = table[scalar.value]
      if let letter = waiting {
        waiting = nil
        body(scalar.value == 0x306 ? 0x439 : letter)
      }
      switch entry.kind {
      case .gap, .same: body(scalar.value)
      case .letter where entry.rawValue & FoldEntry.takesBreve != 0: waiting = entry.scalar
      case .letter: body(entry.scalar)
      case .expansion: for letter in entry.letters { body(letter) }
      case .mark: if entry.scalar != 0 { body(entry.scalar) }
      case .ignorable: break
      }
    }
    if let letter = waiting { body(letter) }
  }
}
