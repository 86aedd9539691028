import Gazetteer

/// Finds the news agency that an article cites: "BelTA has learned", «передаёт ТАСС».
struct AgencyReader {
  let text: MarkedText
  var document: Document { text.document }

  /// The agency that is cited and is not the publisher itself.
  func cited(publisher: String?) -> String? {
    let mine = Set((publisher.map(AgencyReader.words) ?? []).map(\.hash))
    for (index, token) in document.tokens.enumerated()
    where token.flags.contains(.capitalised) {
      guard let name = Agency.of(token.hash)?.name, !mine.contains(token.hash), isCited(index)
      else {
        continue
      }
      return name
    }
    return nil
  }

  /// The agency that filed the article, as its dateline says: "MINSK. KAZINFORM".
  func filed(in dateline: Range<Int>) -> String? {
    dateline.lazy.compactMap { Agency.of(document.tokens[$0].hash)?.name }.first
  }

  /// Whether a word of saying, or "with reference to", stands near.
  private func isCited(_ index: Int) -> Bool {
    for near in max(0, index - 5)...min(document.count - 1, index + 4) where near != index {
      if document.lexeme(near).verb == .say { return true }
      switch document.word(near) {
      case .according, .reference, .citing, .quoted: return true
      default: continue
      }
    }
    return false
  }

  /// The country whose agency a dateline names after its city: "SUVA, Fiji (ANTARA)".
  static func home(in dateline: Range<Int>, of document: Document) -> Country? {
    dateline.dropFirst().lazy.filter {
      document.isAllCapitals($0)
        || !document.gap($0).isDisjoint(with: [.openParenthesis, .slash, .dash, .comma])
    }.compactMap { Agency.of(document.tokens[$0].hash)?.home }.first
  }

  /// The country of an agency that publishes. In a longer name a word that may mean something else must be in
  /// capitals: "Saudi Press Agency (SPA)", but "Bath Spa Gazette".
  static func home(of publisher: String) -> Country? {
    let words = words(of: publisher)
    let isAlone = words.count <= 1 || words.dropFirst().allSatisfy { offices.contains($0.hash) }
    return words.lazy.filter { word in
      isAlone || word.flags.contains(.allCapitals) || word.end - word.start > longestCommon
    }.compactMap { Agency.of($0.hash)?.home }.first
  }

  /// The longest names of agencies that are common words in some language, in bytes.
  private static let longestCommon = 6

  /// "News", "Agency": what may follow the name of an agency.
  private static let offices = WordSet(
    "news agency press english service culture online international wire world info")

  private static func words(of publisher: String) -> [Token] {
    var words: [Token] = []
    tokenize(Array(publisher.utf8).span, into: &words)
    return words
  }
}
