/// A language that articles are read in.
enum Language: String, Hashable, Sendable {
  case english = "en"
  case russian = "ru"

  /// The language of a text, by the alphabet of its words.
  init(_ article: Article) {
    if let code = article.language, let said = Language(rawValue: String(code.prefix(2))) {
      self = said
      return
    }
    var cyrillic = 0
    var latin = 0
    let bytes = article.text.utf8.span
    // without checks of overflow, many bytes are counted at once
    for index in 0..<min(bytes.count, Language.sample) {
      // the first bytes of the Cyrillic block
      cyrillic &+= bytes[index] & 0xFC == 0xD0 ? 1 : 0
      latin &+= bytes[index].isASCIILetter ? 1 : 0
    }
    self = cyrillic > latin ? .russian : .english
  }

  /// The bytes that are looked at: the beginning of a text tells its language.
  private static let sample = 4_000

  /// The words of the language.
  var lexicon: Lexicon {
    switch self {
    case .english: .english
    case .russian: .russian
    }
  }
}
