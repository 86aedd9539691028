import Gazetteer

/// Entries of a programme that name a film or play by its title and where it was made: ««Левиафан», Россия, 2014»,
/// «Комедия «Тётушка», Бельгия».
extension AgendaFinder {
  /// How many words may stand before a title, and how far behind it its land.
  private static let opening = 3
  private static let reach = 8

  /// The film or play that a sentence is an entry of.
  func work(in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    guard
      let name = tokens.prefix(AgendaFinder.opening).lazy.compactMap({
        grammar.quotedName(at: $0)
      }).first,
      Range(from: tokens.lowerBound, upTo: name.lowerBound).allSatisfy({
        document.lexeme($0).word == nil && document.lexeme($0).verb == nil
          && document.lexeme($0).noun != .venue
      })
    else { return nil }
    let after = Range(
      from: name.upperBound, upTo: min(name.upperBound + AgendaFinder.reach, tokens.upperBound))
    guard let land = land(in: after),
      let kind = isFilm(after)
        ? .film
        : KindVote(document: document).kind(
          around: tokens.lowerBound..<after.upperBound, least: 0.7,
          among: [.film, .performance, .concert])
    else { return nil }
    var mention = Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: name.lowerBound,
      kind: kind, phrase: name.lowerBound..<land.upperBound, name: name, title: name)
    mention.isQuoted = true
    mention.isListed = true
    mention.isCultural = true
    return mention
  }

  /// A country that stands alone between commas or in parentheses.
  private func land(in tokens: Range<Int>) -> Range<Int>? {
    text.places(in: tokens).first { place in
      place.form == .name && !place.isCity
        && !document.gap(place.tokens.lowerBound).isDisjoint(with: [
          .comma, .openParenthesis, .hyphen,
        ])
    }?.tokens
  }

  /// Whether a year, the director, the minutes or the subtitles follow a title.
  private func isFilm(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      document.number(index).map { (1895...2100).contains($0) } ?? false
        || ["реж", "мин", "субтитр", "дубляж"].contains { document.begins(index, $0) }
    }
  }
}
