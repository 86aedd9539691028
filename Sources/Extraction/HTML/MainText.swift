/// Finds the article among a page's menus, banners and related links.
///
/// The page's own marks are believed first (`itemprop="articleBody"`, `<article>`, `<main>`); then
/// the innermost element that holds most of the page's running text. What is mostly links, and
/// short lines that are no sentences, is left out.
///
/// - SeeAlso: Kohlschütter, Fankhauser, Nejdl, "Boilerplate Detection using Shallow Text Features"
///   (WSDM 2010), for link density and text length as the features that tell most.
struct MainText {
  private static let fewestWordsOfRunningText = 10

  private let page: HTMLPage
  /// The words of running text in each element and below it.
  private let words: [Int]
  /// The blocks of running text in each element and below it.
  private let runs: [Int]

  init(_ page: HTMLPage) {
    self.page = page
    var words = Array(repeating: 0, count: page.nodes.count)
    var runs = words
    for block in page.blocks
    where MainText.isRunningText(block) && !page.nodes[block.node].isForeign {
      words[block.node] += block.wordCount - block.linkedWordCount
      runs[block.node] += 1
    }
    // An element stands behind the one that holds it.
    for index in page.nodes.indices.dropFirst().reversed() {
      words[page.nodes[index].parent] += words[index]
      runs[page.nodes[index].parent] += runs[index]
    }
    self.words = words
    self.runs = runs
  }

  /// The article's paragraphs, without a heading that repeats `title`; empty if there are none.
  func paragraphs(title: String?) -> [String] {
    let root = root()
    var isInside = Array(repeating: false, count: page.nodes.count)
    isInside[root] = true
    for index in page.nodes.indices where index > root {
      isInside[index] = isInside[page.nodes[index].parent]
    }
    let kept = page.blocks.filter { block in
      isInside[block.node] && !page.nodes[block.node].isForeign && isOfArticle(block)
        && block.text != title
    }
    // A heading belongs to the text below it.
    let last = kept.lastIndex { !MainText.isHeading($0) } ?? -1
    return kept.prefix(last + 1).map(\.text)
  }

  /// The element that holds the article.
  private func root() -> Int {
    let candidates: [(HTMLPage.Node) -> Bool] = [
      { $0.isArticleBody }, { $0.element == .article }, { $0.element == .main },
    ]
    for isCandidate in candidates {
      let found = page.nodes.indices.filter { isCandidate(page.nodes[$0]) }
      if let best = found.max(by: { words[$0] < words[$1] }), words[best] * 5 > words[0] * 2 {
        return best
      }
    }
    return innermost(from: 0)
  }

  /// The innermost element below `start` that holds most of its running text.
  private func innermost(from start: Int) -> Int {
    var root = start
    for index in page.nodes.indices where index > start && page.nodes[index].parent == root {
      let node = page.nodes[index]
      guard !node.isForeign, MainText.holdsParagraphs(node.element) else { continue }
      let holdsMost = words[index] * 5 > words[root] * 3 && runs[index] > 1
      if holdsMost || runs[index] > 0 && words[index] == words[root] { root = index }
    }
    return root
  }

  private func isOfArticle(_ block: HTMLPage.Block) -> Bool {
    if block.linkedWordCount * 2 > block.wordCount { return false }
    if block.element == .figcaption { return false }
    return MainText.isHeading(block) || block.wordCount >= 6
      || MainText.endsLikeSentence(block.text)
  }

  private static func isRunningText(_ block: HTMLPage.Block) -> Bool {
    block.wordCount >= fewestWordsOfRunningText && block.linkedWordCount * 3 < block.wordCount
  }

  private static func holdsParagraphs(_ element: HTMLElement) -> Bool {
    switch element {
    case .body, .div, .section, .article, .main, .table, .tr, .td, .blockquote: true
    default: false
    }
  }

  private static func isHeading(_ block: HTMLPage.Block) -> Bool {
    switch block.element {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  private static func endsLikeSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return ".!?…:\"”»".unicodeScalars.contains(last)
  }
}
