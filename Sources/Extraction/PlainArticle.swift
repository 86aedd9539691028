import Chronology

/// An article as plain text, perhaps after a `date` prefix or header lines.
struct PlainArticle {
  private let bytes: [UInt8]
  private let start: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// The article that the bytes hold.
  func article() throws(ArticleError) -> Article {
    var article = Article(text: "")
    var textStart = start
    if let prefix = try datePrefix() {
      article.published = prefix.day
      textStart = prefix.end
    } else if header(at: start) != nil {
      textStart = try readHeaders(into: &article)
    }
    article.text = trimmed(textStart..<bytes.count)
    guard !article.text.isEmpty else {
      throw ArticleError("an article's text", .byte(textStart), found: "nothing after its heading")
    }
    return article
  }

  /// The day of a leading `date YYYY-MM-DD`, and where it ends; nil if there is no such prefix.
  private func datePrefix() throws(ArticleError) -> (day: CivilDate, end: Int)? {
    let word = "date ".utf8
    guard bytes[start...].starts(with: word) else { return nil }
    let date = bytes[(start + word.count)...].prefix(10)
    guard date.count == 10, CivilDate.isShapedLikeDay(date) else { return nil }
    guard let day = CivilDate(isoDay: date) else {
      let found = "\"\(String(decoding: date, as: UTF8.self))\""
      throw ArticleError("a day such as 2017-09-15", .byte(date.startIndex), found: found)
    }
    return (day, date.endIndex)
  }

  /// Reads header lines up to an empty one; returns where the text begins.
  private func readHeaders(into article: inout Article) throws(ArticleError) -> Int {
    var lineStart = start
    var number = 1
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = trimmed(lineStart..<lineEnd)
      if line.isEmpty { return lineEnd }
      guard let (name, valueStart) = header(at: lineStart) else {
        let names = Header.allCases.map(\.rawValue).joined(separator: ", ")
        throw ArticleError(
          "one of the headers \(names) or an empty line", .line(number, column: 1),
          found: "\"\(line.prefix(40))\"")
      }
      let value = trimmed(valueStart..<lineEnd)
      switch name {
      case .id: article.id = value
      case .url: article.url = value
      case .title: article.title = value
      case .publisher: article.publisher = value
      case .language: article.language = value
      case .published: article.published = try CivilDate(published: value, line: number)
      }
      lineStart = min(lineEnd + 1, bytes.count)
      number += 1
    }
    return bytes.count
  }

  private enum Header: String, CaseIterable {
    case id = "Id"
    case url = "URL"
    case title = "Title"
    case published = "Published"
    case publisher = "Publisher"
    case language = "Language"
  }

  /// The header that begins at `offset`, and where its value begins.
  private func header(at offset: Int) -> (Header, valueStart: Int)? {
    let name = bytes[offset...].prefix { $0.isASCIILetter }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ":") else { return nil }
    let folded = name.map { $0 | 0x20 }
    let match = Header.allCases.first { $0.rawValue.lowercased().utf8.elementsEqual(folded) }
    return match.map { ($0, name.endIndex + 1) }
  }

  private func trimmed(_ range: Range<Int>) -> String {
    let kept = bytes[range].drop { $0.isSpace }
    let end = kept.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? kept.startIndex
    return String(decoding: kept[..<end], as: UTF8.self)
  }
}

extension CivilDate {
  /// The day of `published`, which may go on with a time of day.
  init(published value: String, line: Int) throws(ArticleError) {
    let utf8 = Array(value.utf8)
    let goesOn = utf8.count == 10 || (utf8.count > 10 && [0x54, 0x20].contains(utf8[10]))
    guard goesOn, let day = CivilDate(isoDay: utf8.prefix(10)) else {
      throw ArticleError(
        "a day such as 2017-09-15", .field("published", line: line),
        found: "\"\(value.prefix(40))\"")
    }
    self = day
  }

  /// The day written as `YYYY-MM-DD`; nil if there is no such day.
  init?(isoDay bytes: ArraySlice<UInt8>) {
    guard CivilDate.isShapedLikeDay(bytes) else { return nil }
    func number(_ range: Range<Int>) -> Int {
      bytes.dropFirst(range.lowerBound).prefix(range.count).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    self.init(year: number(0..<4), month: number(5..<7), day: number(8..<10))
  }

  /// Whether `bytes` are ten, digits and hyphens as in a day.
  static func isShapedLikeDay(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 10
      && bytes.enumerated().allSatisfy { position, byte in
        position == 4 || position == 7 ? byte == UInt8(ascii: "-") : byte.isDigit
      }
  }
}
