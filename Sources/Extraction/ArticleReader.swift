import Chronology

/// Reads articles from bytes, telling the forms apart by content.
///
/// The forms are plain text, with or without a leading `date YYYY-MM-DD` or header lines such as
/// `Title:` up to an empty line; a web page; a JSON object or an array of them; and JSON Lines.
public struct ArticleReader: Sendable {
  /// The most bytes that ``read(_:)`` and ``readLine(_:number:)`` take at once.
  public var maximumBytes: Int

  /// Makes a reader that refuses more than `maximumBytes` at once, 16 MiB unless told.
  public init(maximumBytes: Int = 16 << 20) {
    self.maximumBytes = maximumBytes
  }

  /// Every article in `bytes`, in order; at least one.
  ///
  /// Costs time linear in the bytes.
  /// - Parameters:
  ///   - bytes: what was read.
  ///   - characterSet: the one that a server named for a web page; else the page's own word counts.
  /// - Returns: the articles.
  /// - Throws: where the bytes are no article, what was expected there, and what was found.
  public func read(
    _ bytes: [UInt8], characterSet: String? = nil
  ) throws(ArticleError) -> [Article] {
    try checkSize(bytes)
    let start = contentStart(of: bytes)
    switch Form(of: bytes, from: start) {
    case .html:
      let page = try HTMLArticle(bytes, characterSet: characterSet)
      try checkText(page.utf8)
      return [try page.article()]
    case .plain:
      try checkText(bytes)
      return [try PlainArticle(bytes, from: start).article()]
    case .json:
      try checkText(bytes)
      var json = JSONText(bytes, from: start)
      return try articles(&json)
    }
  }

  /// The one article of a line of JSON Lines, whose number in its file is for errors only.
  public func readLine(_ line: [UInt8], number: Int = 1) throws(ArticleError) -> Article {
    try checkSize(line)
    try checkText(line)
    var json = JSONText(line, from: contentStart(of: line), line: number)
    let article = try Article(json: json.value(), line: number)
    try json.end()
    return article
  }

  private func articles(_ json: inout JSONText) throws(ArticleError) -> [Article] {
    var articles: [Article] = []
    repeat {
      let line = json.line
      switch try json.value() {
      case .array(let elements):
        for element in elements { articles.append(try Article(json: element, line: line)) }
      case let value:
        articles.append(try Article(json: value, line: line))
      }
      json.skipSpace()
    } while !json.isAtEnd
    guard !articles.isEmpty else {
      throw ArticleError("at least one article", .input, found: "an empty array")
    }
    return articles
  }

  /// Refuses nothing and too much.
  private func checkSize(_ bytes: [UInt8]) throws(ArticleError) {
    guard !bytes.isEmpty else { throw ArticleError("an article", .input, found: "nothing") }
    guard bytes.count <= maximumBytes else {
      throw ArticleError(
        "at most \(maximumBytes) bytes", .input, found: "\(bytes.count) bytes")
    }
    guard contentStart(of: bytes) < bytes.count else {
      throw ArticleError("an article", .input, found: "only white space")
    }
  }

  /// Refuses what is no text.
  private func checkText(_ bytes: [UInt8]) throws(ArticleError) {
    if let offset = bytes.span.firstIndex(marked: { $0.below(1) }) {
      throw ArticleError("text", .byte(offset), found: "a NUL byte")
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      let byte = String(bytes[offset], radix: 16)
      throw ArticleError("UTF-8", .byte(offset), found: "byte 0x\(byte)")
    }
  }

  /// Where the content begins, after a byte order mark and white space.
  private func contentStart(of bytes: [UInt8]) -> Int {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start].isSpace { start += 1 }
    return start
  }
}

/// The forms that an article comes in.
private enum Form {
  case plain, json, html

  init(of bytes: [UInt8], from start: Int) {
    var next = start + 1
    while next < bytes.count, bytes[next].isSpace { next += 1 }
    let second = next < bytes.count ? bytes[next] : 0
    switch bytes[start] {
    case UInt8(ascii: "{") where second == UInt8(ascii: "\"") || second == UInt8(ascii: "}"):
      self = .json
    case UInt8(ascii: "[") where second == UInt8(ascii: "{") || second == UInt8(ascii: "]"):
      self = .json
    case UInt8(ascii: "<") where second == UInt8(ascii: "!") || second == UInt8(ascii: "?"):
      self = .html
    case UInt8(ascii: "<") where Form.opensElement(bytes[(start + 1)...].prefix(10)):
      self = .html
    default:
      self = .plain
    }
  }

  private static func opensElement(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.prefix { $0.isASCIILetter }.map { $0 | 0x20 }
    let names = ["html", "head", "body", "article", "main", "section", "div", "p", "meta", "title"]
    return names.contains { $0.utf8.elementsEqual(name) }
  }
}
