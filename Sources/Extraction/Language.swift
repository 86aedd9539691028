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
    guard !article.text.utf8Span.isKnownASCII else {
      self = .english
      return
    }
    var cyrillic = 0
    var latin = 0
    let bytes = article.text.utf8.span
    for index in 0..<min(bytes.count, Language.sample) {
      // the first bytes of the Cyrillic block
      if (0xD0...0xD3).contains(bytes[index]) { cyrillic += 1 }
      if bytes[index].isASCIILetter { latin += 1 }
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
