import Gazetteer

/// Where a noun phrase begins and ends around its head, by the grammar of the text's language.
struct PhraseGrammar {
  /// What stands before a head.
  struct Left {
    var start: Int
    var name: Range<Int>?
    var isDefinite = false
    var isHabit = false
    /// Whether the "head" is a verb after all, as "show" in "will show".
    var isVerbalHead = false
  }

  /// What stands after a head.
  struct Right {
    var end: Int
    var name: Range<Int>?
    var isQuoted = false
  }

  /// The most tokens on either side.
  static let reach = 14

  let text: MarkedText
  /// The tokens of the sentence, which no phrase leaves.
  let sentence: Range<Int>
  var document: Document { text.document }

  /// The part of the phrase before its head.
  func left(of head: Int) -> Left {
    switch text.language {
    case .english: englishLeft(of: head)
    case .russian: russianLeft(of: head)
    }
  }

  /// The part of the phrase after its head.
  func right(of index: Int, _ head: HeadNoun) -> Right {
    switch text.language {
    case .english: englishRight(of: index, head)
    case .russian: russianRight(of: index, head)
    }
  }

  /// The quoted name that begins at a token, if one does.
  func quotedName(at index: Int) -> Range<Int>? {
    guard index < sentence.upperBound, document.gap(index).contains(.openQuote),
      let quotation = text.quotation(at: index), quotation.tokens.lowerBound == index,
      quotation.tokens.count <= 20
    else { return nil }
    return quotation.tokens
  }

  /// The quoted name that ends before a token, if one does.
  func quotedName(endingAt end: Int) -> Range<Int>? {
    guard end > sentence.lowerBound, end <= document.count, document.gap(end).contains(.closeQuote),
      let quotation = text.quotation(at: end - 1), quotation.tokens.upperBound == end,
      quotation.tokens.count <= 20, !(text.language == .english && quotation.isStatement)
    else { return nil }
    return quotation.tokens
  }

  /// A run of capitalised words that begins at a token, with the small words that names have inside.
  func capitalisedRun(at start: Int) -> Range<Int>? {
    var end = start
    var last = start
    while end < sentence.upperBound, end - start < 12 {
      if end > start {
        let gap = document.gap(end)
        guard
          gap.isSubset(of: [.space, .lineBreak, .hyphen, .apostrophe, .other])
            || document.isAbbreviated(before: end)
        else { break }
      }
      if text.time(at: end) != nil, document.number(end) == nil { break }
      if document.isCapitalised(end) || (end > start && isNumberOfName(end)) {
        last = end + 1
      } else {
        switch document.word(end) {
        case .of, .the, .and, .a, .in, .for, .to: if end == start { return nil }
        case nil where end > start && isParticle(end): break
        default:
          let isGenitive = document.gap(end) == .apostrophe
          if end == start { return nil }
          if isGenitive { last = end + 1 } else { return last > start ? start..<last : nil }
        }
      }
      end += 1
    }
    return last > start ? start..<last : nil
  }

  private func isNumberOfName(_ index: Int) -> Bool {
    guard document.number(index) != nil else { return false }
    return text.time(at: index).map { $0.tokens.count == 1 } ?? true
  }
}

extension Document {
  /// Whether a full stop belongs to the English word before a token, inside a name: "St. George's Square", "Mt. Athos".
  func isAbbreviated(before index: Int) -> Bool {
    gap(index) == [.stop, .space] && isCapitalised(index)
      && ["st", "ste", "mt", "dr", "sta"].contains { matches(index - 1, $0) }
  }

  /// The number of an ordinal in digits or Roman numerals: "34th", «2-й», "IX".
  func ordinal(_ index: Int) -> Int? {
    if let number = number(index, before: ["st", "nd", "rd", "th"]) { return number }
    if let number = number(index), gap(index + 1) == .hyphen, tokens.indices.contains(index + 1),
      tokens[index + 1].end - tokens[index + 1].start <= 6,
      tokens[index + 1].flags.contains(.cyrillic)
    {
      return number
    }
    return roman(index)
  }

  /// The number that Roman numerals write, up to 89; a lone "I" is none.
  func roman(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), isCapitalised(index) else { return nil }
    let token = tokens[index]
    guard (1...8).contains(token.end - token.start) else { return nil }
    var total = 0
    var highest = 0
    for byte in bytes[token.start..<token.end].reversed() {
      let value: Int
      switch byte {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      case UInt8(ascii: "L"): value = 50
      default: return nil
      }
      total += value < highest ? -value : value
      highest = max(highest, value)
    }
    return total == 50 ? nil : total
  }
}
