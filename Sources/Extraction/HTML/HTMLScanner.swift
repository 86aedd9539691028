/// Cuts a page into tags and runs of text, in one pass.
///
/// Comments, declarations and the content of scripts and styles are passed over; nothing is ever
/// fetched or expanded. A tag or comment that is never closed takes the rest of the page, as it
/// does in a browser.
///
/// - SeeAlso: HTML Living Standard, section 13.2.5 ("Tokenization")
struct HTMLScanner {
  enum Token {
    case text(Range<Int>)
    case start(HTMLTag)
    case end(HTMLElement)
    /// The content of a `<script>`, which stands in none of the text.
    case script(HTMLTag, Range<Int>)
    /// The content of a `<title>`.
    case title(Range<Int>)
  }

  let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
  }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else { return text() }
      let following = bytes[position + 1]
      if following.isASCIILetter { return startTag() }
      switch following {
      case UInt8(ascii: "/"): if let token = endTag() { return token }
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skipMarkup()
      default: return text()
      }
    }
    return nil
  }

  /// The text up to the next `<` that opens a tag or the like.
  private mutating func text() -> Token {
    let start = position
    position += 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count,
        bytes[position + 1].isASCIILetter || "/!?".utf8.contains(bytes[position + 1])
      {
        break
      }
      position += 1
    }
    return .text(start..<position)
  }

  private mutating func startTag() -> Token? {
    let nameStart = position + 1
    let nameEnd = endOfName(from: nameStart)
    let end = endOfTag(from: nameEnd)
    guard end < bytes.count else {
      position = bytes.count
      return nil
    }
    position = end + 1
    let element = HTMLElement(name: bytes[nameStart..<nameEnd])
    let tag = HTMLTag(element: element, attributes: bytes[nameEnd..<end])
    switch element {
    case .script: return .script(tag, rawText(until: bytes[nameStart..<nameEnd]))
    case .title: return .title(rawText(until: bytes[nameStart..<nameEnd]))
    case .style, .textarea, .iframe, .noembed, .noframes, .xmp:
      _ = rawText(until: bytes[nameStart..<nameEnd])
      return next()
    default: return .start(tag)
    }
  }

  private mutating func endTag() -> Token? {
    let nameStart = position + 2
    guard nameStart < bytes.count, bytes[nameStart].isASCIILetter else {
      position = (bytes[position...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
      return nil
    }
    let nameEnd = endOfName(from: nameStart)
    position = min(endOfTag(from: nameEnd) + 1, bytes.count)
    return .end(HTMLElement(name: bytes[nameStart..<nameEnd]))
  }

  /// Passes over a comment, a declaration or a processing instruction.
  private mutating func skipMarkup() {
    guard bytes[position...].starts(with: "<!--".utf8) else {
      position = (bytes[position...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
      return
    }
    position += 4
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: ">"), bytes[position - 1] == UInt8(ascii: "-"),
        bytes[position - 2] == UInt8(ascii: "-")
      else {
        position += 1
        continue
      }
      position += 1
      return
    }
  }

  /// The content up to the end tag of `name`, past which the scanner goes on.
  private mutating func rawText(until name: ArraySlice<UInt8>) -> Range<Int> {
    let start = position
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "/"),
        position + 2 + name.count <= bytes.count,
        zip(bytes[(position + 2)...], name).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      else {
        position += 1
        continue
      }
      let end = position
      position = min(endOfTag(from: position + 2 + name.count) + 1, bytes.count)
      return start..<end
    }
    return start..<bytes.count
  }

  private func endOfName(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !bytes[end].isSpace, bytes[end] != UInt8(ascii: "/"),
      bytes[end] != UInt8(ascii: ">")
    {
      end += 1
    }
    return end
  }

  /// Where the `>` of a tag stands, outside the quotation marks of its attributes.
  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8?
    var isValue = false
    for index in start..<max(start, bytes.count) {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        isValue = false
      } else if byte == UInt8(ascii: "=") {
        isValue = true
      } else if !byte.isSpace {
        isValue = false
      }
    }
    return bytes.count
  }
}

/// A start tag and the bytes of its attributes.
struct HTMLTag {
  let element: HTMLElement
  let attributes: ArraySlice<UInt8>

  /// The value of an attribute whose name is given in lower case; "" if it has none.
  ///
  /// Costs time linear in the tag.
  func value(_ name: StaticString) -> String? {
    var rest = attributes
    while true {
      rest = rest.drop { $0.isSpace || $0 == UInt8(ascii: "/") }
      guard !rest.isEmpty else { return nil }
      let found = rest.prefix {
        !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/")
      }
      rest = rest[found.endIndex...].drop { $0.isSpace }
      var value: ArraySlice<UInt8> = []
      if rest.first == UInt8(ascii: "=") {
        rest = rest.dropFirst().drop { $0.isSpace }
        if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          value = rest.dropFirst().prefix { $0 != quote }
          rest = rest[value.endIndex...].dropFirst()
        } else {
          value = rest.prefix { !$0.isSpace }
          rest = rest[value.endIndex...]
        }
      } else if found.isEmpty {
        rest = rest.dropFirst()
      }
      if found.lazy.map({ $0.isASCIILetter ? $0 | 0x20 : $0 }).elementsEqual(name.description.utf8)
      {
        return HTMLEntities.text(value)
      }
    }
  }
}

/// The elements that reading an article tells apart.
enum HTMLElement: String, CaseIterable {
  case html, head, body, title, meta, link, script, style, noscript, template
  case article, main, section, div, p, blockquote, figure, figcaption, table, td, tr, pre
  case h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, br, hr, img, time
  case nav, header, footer, aside, form, button, select, textarea, label, svg, object, canvas
  case iframe, noembed, noframes, xmp, video, audio, picture, menu, dialog
  case a, b, i, em, strong, span, u, s, small, sup, sub, font, abbr, cite, q, mark, code, wbr
  case input, source, track, col, area, base, embed, param
  /// Any other, taken for one that makes no line of its own.
  case other

  private static let named = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .other }.map { ($0.rawValue, $0) })

  init(name: ArraySlice<UInt8>) {
    let folded = name.prefix(12).map { $0.isASCIILetter ? $0 | 0x20 : $0 }
    self = HTMLElement.named[String(decoding: folded, as: UTF8.self)] ?? .other
  }

  /// Whether it has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .br, .hr, .img, .meta, .link, .input, .source, .track, .col, .area, .base, .embed, .param,
      .wbr:
      true
    default: false
    }
  }

  /// Whether it stands inside a line of text.
  var isInline: Bool {
    switch self {
    case .a, .b, .i, .em, .strong, .span, .u, .s, .small, .sup, .sub, .font, .abbr, .cite, .q,
      .mark, .code, .wbr, .time, .label, .img, .other:
      true
    default: false
    }
  }

  /// Whether what it holds is never a part of an article.
  var isForeign: Bool {
    switch self {
    case .nav, .footer, .aside, .form, .button, .select, .svg, .object, .canvas, .template,
      .noscript, .video, .audio, .menu, .dialog:
      true
    default: false
    }
  }
}
