import Gazetteer

/// A sentence, as a range of tokens.
struct Sentence: Hashable {
  let tokens: Range<Int>
  /// The paragraph it stands in, counted from 0.
  let paragraph: Int
}

/// Cuts a text into sentences.
///
/// A full stop ends none after an abbreviation or an initial, nor inside a name in quotation marks;
/// an end of paragraph always does, and so does the end of a short line, and of any line where none
/// is wrapped.
struct SentenceSplitter {
  /// A line of fewer bytes is a heading of its own, a longer one is taken to be wrapped.
  private static let shortLine = 60
  /// What goes on without a full stop for more tokens is cut, so that a sentence's cost is bounded.
  private static let longest = 200

  private let document: Document
  private let lexicon: Lexicon
  private let names: [Range<Int>]
  /// Whether some long line goes on in the next one.
  private let isWrapped: Bool

  init(_ document: Document, lexicon: Lexicon, quotations: [Quotation]) {
    self.document = document
    self.lexicon = lexicon
    names = quotations.filter(\.isName).map(\.tokens)
    isWrapped = SentenceSplitter.isWrapped(document)
  }

  /// Whether a long line ends within a sentence: the next begins in lower case, and with no bullet.
  private static func isWrapped(_ document: Document) -> Bool {
    var lineStart = 0
    for index in document.tokens.indices.dropFirst() {
      let gap = document.gap(index)
      guard !gap.isDisjoint(with: [.lineBreak, .paragraph]) else { continue }
      if gap.isBlank, document.number(index) == nil, !document.isCapitalised(index),
        document.tokens[index - 1].end - lineStart >= shortLine
      {
        return true
      }
      lineStart = document.tokens[index].start
    }
    return false
  }

  /// Every sentence in order. Costs time linear in the tokens.
  func sentences(from firstToken: Int = 0) -> [Sentence] {
    var found: [Sentence] = []
    var start = firstToken
    var paragraph = 0
    var lineStart = 0
    var name = names[...]
    for index in document.tokens.indices where index > firstToken {
      let gap = document.gap(index)
      while let first = name.first, first.upperBound <= index { name.removeFirst() }
      let isInsideName = name.first.map { $0.lowerBound < index } ?? false
      guard
        ends(before: index, gap, isInsideName: isInsideName, lineStart: lineStart)
          || index - start >= SentenceSplitter.longest
      else {
        if gap.contains(.lineBreak) { lineStart = document.tokens[index].start }
        continue
      }
      found.append(Sentence(tokens: start..<index, paragraph: paragraph))
      start = index
      if !gap.isDisjoint(with: [.lineBreak, .paragraph]) {
        lineStart = document.tokens[index].start
      }
      if gap.contains(.paragraph) { paragraph += 1 }
    }
    if start < document.count {
      found.append(Sentence(tokens: start..<document.count, paragraph: paragraph))
    }
    return found
  }

  private func ends(before index: Int, _ gap: Gap, isInsideName: Bool, lineStart: Int) -> Bool {
    if gap.contains(.paragraph) { return true }
    let lineLength = document.tokens[index - 1].end - lineStart
    if gap.contains(.lineBreak), !isWrapped || lineLength < SentenceSplitter.shortLine {
      return true
    }
    guard gap.contains(.stop), !gap.isDisjoint(with: [.space, .lineBreak]), !isInsideName else {
      return false
    }
    // "7 p.m.: a concert"
    let isAfterHour = gap.contains(.colon) && !document.tokens[index - 1].flags.contains(.cyrillic)
    guard !gap.contains(.comma), !isAfterHour,
      !gap.contains(.closeParenthesis) || gap.contains(.stop)
    else {
      return false
    }
    let beginsLikeSentence =
      document.isCapitalised(index) || document.number(index) != nil || gap.contains(.openQuote)
    guard beginsLikeSentence else { return false }
    return gap.contains(.exclamation) || !isAbbreviation(index - 1, before: index)
  }

  /// Whether the full stop after token `index` belongs to the token.
  private func isAbbreviation(_ index: Int, before next: Int) -> Bool {
    let token = document.tokens[index]
    let length = token.end - token.start
    let isInitial =
      document.isCapitalised(index)
      && length == (token.flags.contains(.cyrillic) ? 2 : 1)
    if isInitial { return true }
    if document.gap(next).contains(.closeQuote) { return false }
    switch lexicon.abbreviation(token.hash) {
    case nil: return false
    case .beforeName: return true
    case .beforeNumber: return document.number(next) != nil
    }
  }
}
