import Gazetteer

/// A stretch of text between quotation marks.
struct Quotation: Hashable {
  /// The tokens inside.
  let tokens: Range<Int>
  /// Whether it is a name, such as an exhibition's, rather than speech.
  let isName: Bool
  /// Whether it is a whole sentence, which somebody is told to have said.
  let isStatement: Bool
  /// Whether it is what stands before or after a name in a longer quotation.
  let isPart: Bool

  /// The longest name in quotation marks, in tokens.
  private static let longestName = 16

  /// Every quotation of a text, outermost only, in order.
  ///
  /// A mark that is never closed ends with its paragraph. Linear time however marks are nested.
  static func all(in document: Document) -> [Quotation] {
    var found: [Quotation] = []
    var start: Int?
    var depth = 0
    var inner: [Range<Int>] = []
    var single: Int?
    for index in 0...document.count {
      let gap = document.gap(index)
      if gap.contains(.closeQuote), let open = start {
        depth -= 1
        let guillemets = document.count(of: 0xBB, before: index)
        if let name = single, depth == 1 {
          inner.append(name..<index)
          single = nil
          // "we open 'Voices'," she says: both marks are closed
          if guillemets == 0, document.hasDoubleMark(before: index) { depth = 0 }
        }
        // ««Мы едем в «Мир»», – сказал он»
        depth -= max(0, guillemets - 1)
        if depth <= 0 {
          found += Quotation(document, open..<index).parts(around: inner, in: document)
          start = nil
          depth = 0
          inner = []
        }
      }
      if gap.contains(.paragraph) {
        start = nil
        depth = 0
        inner = []
        single = nil
      }
      if gap.contains(.openQuote) {
        let guillemets = document.count(of: 0xAB, before: index)
        depth += max(1, guillemets)
        if start == nil { start = index }
        if depth == 2, guillemets > 0 || !document.hasDoubleMark(before: index) { single = index }
      }
    }
    return found
  }

  /// A statement falls into the names in marks that it has inside, and what is between them; any other quotation stays whole.
  private func parts(around inner: [Range<Int>], in document: Document) -> [Quotation] {
    let names = inner.map { Quotation(document, $0, isInner: true) }.filter(\.isName)
    guard !isName, !names.isEmpty else { return [self] }
    var parts: [Quotation] = []
    var start = tokens.lowerBound
    for name in names where name.tokens.lowerBound >= start {
      if start < name.tokens.lowerBound {
        parts.append(Quotation(partOf: self, start..<name.tokens.lowerBound))
      }
      parts.append(name)
      start = name.tokens.upperBound
    }
    if start < tokens.upperBound {
      parts.append(Quotation(partOf: self, start..<tokens.upperBound))
    }
    return parts
  }

  /// What stands before or after a name in a longer quotation.
  private init(partOf whole: Quotation, _ tokens: Range<Int>) {
    self.tokens = tokens
    isName = false
    isStatement = whole.isStatement
    isPart = true
  }

  private init(_ document: Document, _ tokens: Range<Int>, isInner: Bool = false) {
    self.tokens = tokens
    isPart = false
    let before = document.gap(tokens.lowerBound)
    let opensSpeech = !before.isDisjoint(with: [.comma, .colon])
    let endsSpeech = Quotation.endsInside(document, tokens.upperBound)
    isStatement = endsSpeech && Quotation.isSentence(document, tokens)
    isName =
      tokens.count <= Quotation.longestName && document.isCapitalised(tokens.lowerBound)
      && (!opensSpeech || !endsSpeech || Quotation.isTitled(document, tokens))
      && !(endsSpeech && !before.isDisjoint(with: [.stop, .paragraph]))
      && !isStatement
      && (isInner || !Quotation.isSaid(document, tokens))
  }

  /// "The Days will be held in May," the embassy said: a whole sentence, which somebody is told to have said.
  private static func isSentence(_ document: Document, _ tokens: Range<Int>) -> Bool {
    let hasVerb = tokens.dropFirst().contains { index in
      guard !document.isCapitalised(index) else { return false }
      switch document.word(index) {
      case .is, .are, .was, .were, .will, .has, .have, .had: return true
      // "took place in Cairo"
      default:
        let lexeme = document.lexeme(index)
        return lexeme.form == .past && lexeme.verb?.isHappening ?? false
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

extension Document {
  /// How many guillemets of one kind, `0xAB` or `0xBB`, stand between a token and the one before.
  fileprivate func count(of mark: UInt8, before index: Int) -> Int {
    let start = index > 0 ? tokens[index - 1].end : 0
    let end = index < count ? tokens[index].start : bytes.count
    return (start..<max(start, end - 1)).count { bytes[$0] == 0xC2 && bytes[$0 + 1] == mark }
  }

  /// Whether a mark of two strokes stands between a token and the one before.
  fileprivate func hasDoubleMark(before index: Int) -> Bool {
    let start = index > 0 ? tokens[index - 1].end : 0
    let end = index < count ? tokens[index].start : bytes.count
    return (start..<max(start, end)).contains { offset in
      switch bytes[offset] {
      case UInt8(ascii: "\""): true
      // the last bytes of “, ” and of « and »
      case 0x9C, 0x9D, 0x9E, 0xAB, 0xBB: true
      default: false
      }
    }
  }
}
