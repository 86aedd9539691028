/// A page as blocks of text in a tree of elements, and what its head says of it.
///
/// Reading costs time linear in the page, however deep or badly its elements nest.
struct HTMLPage {
  /// A paragraph, heading, list entry or other run of text without a break.
  struct Block {
    /// The element that makes it one.
    let element: HTMLElement
    /// The index in ``nodes`` of the innermost element that holds it.
    let node: Int
    let text: String
    let wordCount: Int
    /// How many of the words are in links.
    let linkedWordCount: Int
  }

  /// An element that may hold blocks.
  struct Node {
    let element: HTMLElement
    let parent: Int
    /// Whether it or one around it is a menu, a banner or the like.
    let isForeign: Bool
    /// Whether the page says that the article's text is in here.
    let isArticleBody: Bool
  }

  private(set) var nodes: [Node] = []
  private(set) var blocks: [Block] = []
  private(set) var metadata = HTMLMetadata()

  private let bytes: [UInt8]
  private var open: [(element: HTMLElement, node: Int)] = []
  private var openCounts: [HTMLElement: Int] = [:]
  private var line: [UInt8] = []
  private var lineWords = 0
  private var linkedWords = 0
  private var breaks = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    nodes.append(Node(element: .html, parent: 0, isForeign: false, isArticleBody: false))
    var scanner = HTMLScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .text(let range): add(range)
      case .title(let range): metadata.addTitle(HTMLEntities.text(bytes[range]))
      case .script(let tag, let range):
        if tag.value("type") == "application/ld+json" { metadata.addJSONLD(Array(bytes[range])) }
      case .start(let tag): begin(tag)
      case .end(let element): end(element)
      }
    }
    finishBlock()
  }

  private var node: Int { open.last?.node ?? 0 }

  // MARK: elements

  private mutating func begin(_ tag: HTMLTag) {
    metadata.add(tag, isInArticle: openCounts[.article, default: 0] > 0)
    let element = tag.element
    if element == .br {
      breaks += 1
      if breaks > 1 { finishBlock() } else { line.append(UInt8(ascii: "\n")) }
      return
    }
    if !element.isInline { finishBlock() }
    guard !element.isVoid else { return }
    if element == .p || element == .li, open.last?.element == element { pop() }
    var innermost = node
    if !element.isInline {
      let isForeign =
        nodes[node].isForeign || element.isForeign || HTMLPage.isForeign(tag)
        || element == .header && openCounts[.article, default: 0] == 0
      nodes.append(
        Node(
          element: element, parent: node, isForeign: isForeign,
          isArticleBody: tag.value("itemprop")?.lowercased() == "articlebody"))
      innermost = nodes.count - 1
    }
    open.append((element, innermost))
    openCounts[element, default: 0] += 1
  }

  private mutating func end(_ element: HTMLElement) {
    if !element.isInline { finishBlock() }
    guard openCounts[element, default: 0] > 0 else { return }
    if element.isInline {
      closeInline(element)
      return
    }
    while let last = open.last {
      pop()
      if last.element == element { break }
    }
  }

  /// Closes an inline element, perhaps under others of the same line, but no block around it.
  private mutating func closeInline(_ element: HTMLElement) {
    let inline = open.suffix(16).lastIndex { $0.element == element }
    guard let inline, open[inline...].allSatisfy({ $0.element.isInline }) else { return }
    open.remove(at: inline)
    openCounts[element, default: 1] -= 1
  }

  private mutating func pop() {
    guard let last = open.popLast() else { return }
    openCounts[last.element, default: 1] -= 1
  }

  /// Words of `class` and `id` that name what surrounds an article.
  private static let foreignNames: Set<String> = [
    "cookie", "cookies", "consent", "gdpr", "banner", "menu", "navbar", "navigation", "sidebar",
    "related", "recommended", "comment", "comments", "share", "sharing", "social", "subscribe",
    "subscription", "newsletter", "breadcrumb", "breadcrumbs", "footer", "promo", "advert",
    "advertisement", "ads", "popup", "modal", "tags", "pagination", "topbar", "copyright",
  ]

  private static func isForeign(_ tag: HTMLTag) -> Bool {
    switch tag.element {
    case .html, .body, .main, .article: return false
    default: break
    }
    if tag.value("hidden") != nil || tag.value("aria-hidden") == "true" { return true }
    if let style = tag.value("style"), style.filter({ $0 != " " }).contains("display:none") {
      return true
    }
    guard !tag.attributes.isEmpty else { return false }
    for attribute in [tag.value("class"), tag.value("id"), tag.value("role")] {
      let names = attribute?.lowercased().split { !$0.isLetter } ?? []
      if names.contains(where: { foreignNames.contains(String($0)) }) { return true }
    }
    return false
  }

  // MARK: text

  private mutating func add(_ range: Range<Int>) {
    let isLinked = openCounts[.a, default: 0] > 0
    var text: [UInt8] = []
    HTMLEntities.append(bytes[range], to: &text)
    var isInWord = line.last.map { !$0.isSpace } ?? false
    for byte in text {
      if byte.isSpace {
        isInWord = false
        if let last = line.last, !last.isSpace { line.append(UInt8(ascii: " ")) }
        continue
      }
      breaks = 0
      if !isInWord {
        lineWords += 1
        if isLinked { linkedWords += 1 }
        isInWord = true
      }
      line.append(byte)
    }
  }

  private mutating func finishBlock() {
    breaks = 0
    defer {
      line.removeAll(keepingCapacity: true)
      lineWords = 0
      linkedWords = 0
    }
    guard lineWords > 0 else { return }
    let kept = line.drop { $0.isSpace }
    let end = kept.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? kept.startIndex
    blocks.append(
      Block(
        element: nodes[node].element, node: node,
        text: String(decoding: kept[..<end], as: UTF8.self),
        wordCount: lineWords, linkedWordCount: linkedWords))
  }
}
