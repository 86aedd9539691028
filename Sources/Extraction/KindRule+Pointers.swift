import Gazetteer

/// Heads that mean what was told of before.
extension KindRule {
  /// "The week ends on Sunday", «Неделя завершится 28 мая»: the head alone before its verb.
  func isPointer(_ mention: Mention) -> Bool {
    let next = mention.headToken + 1
    guard mention.phrase.count == 1, mention.name == nil,
      text.language == .russian ? document.isCapitalised(mention.headToken) : mention.isDefinite
    else { return false }
    if text.language == .english, isInHouse(after: mention.headToken) { return true }
    for index in next..<next + 3 {
      if isVerbOfPointer(index) { return true }
      guard document.verb(index) == nil,
        document.word(index) != nil || document.matches(index, "itself")
      else { return false }
    }
    return false
  }

  /// Whether nothing but numbers and plain words stands by the head.
  func isBareHead(_ mention: Mention) -> Bool {
    mention.phrase.allSatisfy { index in
      let lexeme = document.lexeme(index)
      return index == mention.headToken || lexeme.number > 0 || lexeme.word != nil
        || lexeme.traits.contains(.plain) || document.number(index) != nil
    }
  }
}
