/// What only Russian phrases tell of the sort of an occasion.
extension KindRule {
  /// «Вечер пианиста Ли», «вечер камерного хора», and «её вечер» where a poet was named.
  func isEveningOfArtist(_ mention: inout Mention, _ after: Range<Int>) -> Bool {
    let isOfPlayer = after.contains {
      document.lexeme($0).noun == .musician || document.lexeme($0).noun == .performer
    }
    if isOfPlayer { return true }
    guard document.word(mention.headToken - 1) == .its else { return false }
    let sentence = text.sentences[mention.sentence].tokens
    let vote = KindVote(document: document).kind(
      around: sentence, least: 0.5, among: [.literature, .concert])
    guard let vote else { return false }
    mention.kind = vote
    return true
  }

  /// «Там будет День Европы»: a day with a proper name, as a celebration.
  func isNamedDay(_ mention: Mention) -> Bool {
    let head = mention.headToken
    return document.matchesCyrillic(head, "день") && document.isCapitalised(head)
      && document.isCapitalised(head + 1) && document.gap(head + 1).isBlank
      && document.word(head - 1) != .in && document.word(head + 1) == nil
  }
}
