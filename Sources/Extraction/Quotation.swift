import Gazetteer

/// A stretch of text between quotation marks.
struct Quotation: Hashable {
  /// The tokens inside.
  let tokens: Range<Int>
  /// Whether it is a name, such as an exhibition's, rather than speech.
  let isName: Bool
  /// Whether it is a whole sentence, which somebody is told to have said.
  let isStatement: Bool

  /// The longest name in quotation marks, in tokens.
  private static let longestName = 16

  /// Every quotation of a text, outermost only, in order.
  ///
  /// A mark that is never closed ends with its paragraph. Linear time however marks are nested.
  static func all(in document: Document) -> [Quotation] {
    var found: [Quotation] = []
    var start: Int?
    var depth = 0
    for index in 0...document.count {
      let gap = document.gap(index)
      if gap.contains(.paragraph) {
        start = nil
        depth = 0
      }
      if gap.contains(.closeQuote), let open = start {
        depth -= 1
        if depth <= 0 {
          found.append(Quotation(document, open..<index))
          start = nil
          depth = 0
        }
      }
      if gap.contains(.openQuote) {
        depth += 1
        if start == nil { start = index }
      }
    }
    return found
  }

  private init(_ document: Document, _ tokens: Range<Int>) {
    self.tokens = tokens
    let before = document.gap(tokens.lowerBound)
    let opensSpeech = !before.isDisjoint(with: [.comma, .colon])
    let endsSpeech = Quotation.endsInside(document, tokens.upperBound)
    isStatement = endsSpeech && Quotation.isSentence(document, tokens)
    isName =
      tokens.count <= Quotation.longestName && document.isCapitalised(tokens.lowerBound)
      && (!opensSpeech || !endsSpeech || Quotation.isTitled(document, tokens))
      && !(endsSpeech && !before.isDisjoint(with: [.stop, .paragraph]))
      && !isStatement
      && !Quotation.isSaid(document, tokens)
  }

  /// "The Days will be held in May," the embassy said: a whole sentence, which somebody is told to have said.
  private static func isSentence(_ document: Document, _ tokens: Range<Int>) -> Bool {
    let hasVerb = tokens.dropFirst().contains { index in
      guard !document.isCapitalised(index) else { return false }
      switch document.word(index) {
      case .is, .are, .was, .were, .will, .has, .have, .had: return true
      default: return false
      }
    }
    guard hasVerb else { return false }
    for index in Range(from: tokens.upperBound, upTo: tokens.upperBound + 12) {
      if document.verb(index) == .say { return true }
      if !document.gap(index + 1).isDisjoint(with: [.stop, .paragraph]) { return false }
    }
    return false
  }

  /// ««Концерт пройдёт в мае», — сказал посол»: who said it stands after a comma and a dash.
  private static func isSaid(_ document: Document, _ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    return document.gap(end).isSuperset(of: [.comma, .dash]) && document.verb(end) == .say
      && document.tokens[end].flags.contains(.cyrillic)
  }

  /// Whether every longer word has a capital, as in "Boats Before Nails,".
  private static func isTitled(_ document: Document, _ tokens: Range<Int>) -> Bool {
    tokens.count > 1
      && tokens.allSatisfy {
        document.isCapitalised($0) || document.tokens[$0].end - document.tokens[$0].start < 4
      }
  }

  /// Whether a comma or full stop stands before the closing mark, as it does after speech.
  private static func endsInside(_ document: Document, _ index: Int) -> Bool {
    let end = document.tokens[index - 1].end
    guard end < document.bytes.count else { return false }
    return document.bytes[end] == UInt8(ascii: ",") || document.bytes[end] == UInt8(ascii: ".")
  }
}
