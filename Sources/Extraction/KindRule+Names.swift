/// Names that are occasions by themselves.
extension KindRule {
  /// Whether a name in quotation marks names its occasion by a head of its own.
  func isOwnName(_ quotation: Quotation) -> Bool {
    let last = quotation.tokens.upperBound - 1
    let heads = quotation.tokens.filter { index in
      guard let head = document.lexeme(index).head else { return false }
      if head == .evening { return index == quotation.tokens.lowerBound }
      return !head.isWeak && head != .performance
    }
    guard quotation.isName,
      heads.contains(last) || heads.contains(quotation.tokens.lowerBound)
        // "Malta-China Year of Dialogue"
        || heads.contains(where: {
          document.lexeme($0).head == .year && document.word($0 + 1) == .of
        })
    else { return false }
    return document.lexeme(quotation.tokens.lowerBound - 1).head == nil
      && document.lexeme(quotation.tokens.upperBound).head == nil
      && !document.lexeme(quotation.tokens.lowerBound - 1).traits.contains(.naming)
  }
}
