import Gazetteer

/// Finds the news agency that an article cites: "BelTA has learned", «передаёт ТАСС».
struct AgencyReader {
  let text: MarkedText
  var document: Document { text.document }

  /// The agency that is cited and is not the publisher itself.
  func cited(publisher: String?) -> String? {
    var own: [Token] = []
    if let publisher { tokenize(Array(publisher.utf8).span, into: &own) }
    let mine = Set(own.map(\.hash))
    let names = AgencyReader.names
    for (index, token) in document.tokens.enumerated()
    where token.flags.contains(.capitalised) {
      guard let name = names[token.hash], !mine.contains(token.hash), isCited(index) else {
        continue
      }
      return name
    }
    return nil
  }

  /// The agency that filed the article, as its dateline says: "MINSK. KAZINFORM".
  func filed(in dateline: Range<Int>) -> String? {
    dateline.lazy.compactMap { AgencyReader.name(of: document.tokens[$0].hash) }.first
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

  /// The usual name of the agency that a word tells.
  static func name(of hash: UInt64) -> String? { names[hash] }

  /// The agencies' usual names by the hash of the word that tells them.
  private static let names = WordTable<String>([
    ("BelTA", "belta белта"), ("Kazinform", "kazinform qazinform казинформ"),
    ("TASS", "tass тасс"), ("ITAR-TASS", "итар"), ("Xinhua", "xinhua синьхуа"),
    ("AZERTAC", "azertac азертадж"), ("Report", "report"), ("Trend", "trend"),
    ("UzA", "uza уза"), ("Kabar", "kabar кабар"), ("Khovar", "khovar ховар"),
    ("TDH", "tdh"), ("Ukrinform", "ukrinform укринформ"), ("Armenpress", "armenpress арменпресс"),
    ("MOLDPRES", "moldpres"), ("Montsame", "montsame монцамэ"), ("KUNA", "kuna"), ("WAM", "wam"),
    ("ONA", "ona"), ("SPA", "spa"), ("QNA", "qna"), ("MENA", "mena"), ("IRNA", "irna"),
    ("ISNA", "isna"), ("Mehr", "mehr"), ("ANI", "ani"), ("PTI", "pti"), ("Anadolu", "anadolu"),
    ("Yonhap", "yonhap"), ("Kyodo", "kyodo"), ("Reuters", "reuters"), ("AFP", "afp"),
    ("AP", "ap"),
    ("dpa", "dpa"), ("ANSA", "ansa"), ("EFE", "efe"), ("PAP", "pap"), ("Sputnik", "sputnik"),
    ("Interfax", "interfax интерфакс"), ("RIA Novosti", "риа ria"), ("Agerpres", "agerpres"),
    ("BTA", "bta"), ("Hina", "hina"), ("Tanjug", "tanjug"), ("VNA", "vna"), ("Antara", "antara"),
    ("Bernama", "bernama"),
  ])
}
