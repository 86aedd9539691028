/// The phrases of what verbs tell.
extension ActFinder {
  /// A noun with what stands around it.
  func phrase(around head: Int, in tokens: Range<Int>) -> Range<Int> {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let end = grammar.right(of: head, .exhibition).end
    return Range(
      from: grammar.left(of: head).start, upTo: max(end, endOfHonoured(after: head, in: tokens)))
  }

  /// «Памятник киргизскому писателю Чингизу Айтматову»: where whom a monument is to ends.
  private func endOfHonoured(after object: Int, in tokens: Range<Int>) -> Int {
    guard document.lexeme(object).noun == .monument else { return object }
    var end = object + 1
    while end < tokens.upperBound, document.gap(end).isBlank,
      document.isCapitalised(end) || document.isAdjective(end)
        || document.lexeme(end).noun == .artist || document.lexeme(end).noun == .musician
    {
      end += 1
    }
    return end
  }

  /// «Сочинения эстонского композитора Арво Пярта прозвучат»: with what is played of whom.
  func withWorks(_ phrase: Range<Int>) -> Range<Int> {
    let before = phrase.lowerBound - 1
    let isWork = ["сочинени", "произведени", "музык", "песн", "романс"].contains {
      document.begins(before, $0)
    }
    return isWork && document.gap(phrase.lowerBound).isBlank ? before..<phrase.upperBound : phrase
  }

  /// «Оркестр Мариинского театра», «солисты Большого театра»: who plays is the first of two nouns.
  func player(of house: Int, in tokens: Range<Int>) -> Int {
    guard document.matchesCyrillic(house, "театра") || document.matchesCyrillic(house, "балета")
    else { return house }
    var back = house - 1
    while back > tokens.lowerBound, document.gap(back + 1).joins, document.isAdjective(back) {
      back -= 1
    }
    guard back >= tokens.lowerBound, document.gap(back + 1).joins,
      document.lexeme(back).noun == .musician || document.lexeme(back).noun == .performer,
      document.lexeme(back).verb == nil
    else { return house }
    return back
  }
}
