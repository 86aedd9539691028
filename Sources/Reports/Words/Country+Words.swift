import Gazetteer

extension Country {
  /// The usual English name, as it stands alone.
  var name: String { name(in: "en") }

  /// The name within a sentence: "Kazakhstan", "the Netherlands".
  var inSentence: String { takesArticle ? "the \(name)" : name }

  /// Whose: "Kazakhstan's", "the Netherlands'".
  var possessive: String {
    inSentence + (takesArticle && name.hasSuffix("s") ? "’" : "’s")
  }

  /// Whether English puts "the" before the name.
  private var takesArticle: Bool {
    name.hasPrefix("United ") || name.hasSuffix(" Republic") || name.hasSuffix(" Islands")
      || ["AE", "BS", "CD", "CG", "GM", "KM", "MV", "NL", "PH"].contains(code)
  }
}

extension [Country] {
  /// The names, with "and" before the last.
  var words: String { English.list(map(\.name)) }
}
