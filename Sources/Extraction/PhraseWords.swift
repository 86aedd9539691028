import Gazetteer

/// Compares phrases by the words that they have in common.
enum PhraseWords {
  /// The share of content words that two phrases have in common (Dice).
  static func share(_ first: [UInt64], _ second: [UInt64]) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.count { second.contains($0) }) / Double(first.count + second.count)
  }

  /// The content words of some tokens, each once.
  static func content(_ tokens: Range<Int>, _ text: MarkedText) -> [UInt64] {
    var words: [UInt64] = []
    for index in tokens {
      let word = text.document.word(index)
      guard word == nil || word == .culture || word == .cultural else { continue }
      let stem = text.place(at: index).map { $0.country.number } ?? text.document.stem(index)
      if !words.contains(stem) { words.append(stem) }
    }
    return words
  }
}
