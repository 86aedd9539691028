/// An article in a web page.
struct HTMLArticle {
  private let bytes: [UInt8]

  /// Takes the bytes of a page in the character set that its server or else the page itself
  /// declares, UTF-8 if neither does.
  init(_ bytes: [UInt8], characterSet declared: String?) throws(ArticleError) {
    let label = declared ?? HTMLArticle.declaredCharacterSet(bytes)
    guard let characterSet = label.map({ CharacterSet(label: $0) }) ?? .utf8 else {
      throw ArticleError(
        "one of the character sets UTF-8, windows-1251, windows-1252 and KOI8-R", .input,
        found: "a page in \"\(label ?? "")\"")
    }
    self.bytes = characterSet.utf8(bytes)
  }

  /// The page in UTF-8.
  var utf8: [UInt8] { bytes }

  /// The article that the page holds. Costs time linear in the page.
  func article() throws(ArticleError) -> Article {
    let page = HTMLPage(bytes)
    let metadata = page.metadata
    let paragraphs = MainText(page).paragraphs(title: metadata.title)
    let heading = page.blocks.first { $0.element == .h1 }?.text
    var text = paragraphs.joined(separator: "\n\n")
    if let body = metadata.articleBody, body.utf8.count > text.utf8.count * 2 { text = body }
    guard !text.isEmpty else {
      throw ArticleError("an article's text", .input, found: "a page without running text")
    }
    return Article(
      url: metadata.url, publisher: metadata.publisher, language: metadata.language,
      title: metadata.title ?? heading, published: metadata.published, text: text)
  }

  /// The character set of a byte order mark or of a `<meta>` among the first 1,024 bytes.
  ///
  /// - SeeAlso: HTML Living Standard, section 13.2.3.2 ("Determining the character encoding")
  private static func declaredCharacterSet(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
    let head = Array(bytes.prefix(1024)).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
    var scanner = HTMLScanner(head)
    while let token = scanner.next() {
      guard case .start(let tag) = token, tag.element == .meta else { continue }
      if let label = tag.value("charset") { return label }
      if tag.value("http-equiv")?.lowercased() == "content-type", let type = tag.value("content"),
        let label = type.lowercased().split(separator: "charset=").dropFirst().first
      {
        return String(label.prefix { $0 != ";" && $0 != " " })
      }
    }
    return nil
  }
}
