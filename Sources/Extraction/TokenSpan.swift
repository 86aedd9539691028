/// What covers some tokens of a text.
protocol TokenSpan {
  var tokens: Range<Int> { get }
}

extension PlaceMention: TokenSpan {}
extension HouseMention: TokenSpan {}
extension SeriesMention: TokenSpan {}
extension Quotation: TokenSpan {}
extension Sentence: TokenSpan {}
extension TemporalMatch: TokenSpan {}

/// Spans in the order of the text, none overlapping. Each look-up costs a binary search.
extension RandomAccessCollection where Index == Int, Element: TokenSpan {
  /// Those that lie inside some tokens, under the indices that they have here.
  func inside(_ tokens: Range<Int>) -> SubSequence {
    let first = partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    var end = first
    while end < endIndex, self[end].tokens.upperBound <= tokens.upperBound { end += 1 }
    return self[first..<end]
  }

  /// The one that covers a token.
  func covering(_ token: Int) -> Element? {
    let next = partitioningIndex { $0.tokens.upperBound > token }
    guard next < endIndex, self[next].tokens.contains(token) else { return nil }
    return self[next]
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element meets a condition that all later ones meet too.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
