import Gazetteer

/// Finds the items of a Russian programme that name who plays and no occasion: «19 октября. Хор из Тарту.»,
/// «Дом кино. Дуэт из Граца», ««Рыба» театра «Пруд»: суббота, 18:00».
struct AgendaFinder {
  /// How many words may stand before who plays.
  private static let reach = 5

  let text: MarkedText
  let roles: [Role]
  var document: Document { text.document }

  /// The mention that a sentence makes, besides those that were found; `before` are those of the sentences before.
  func mentions(
    in sentence: Int, besides found: [Mention], after before: [Mention]
  ) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    if let aside = aside(in: tokens, sentence, besides: found) { return [aside] }
    guard found.isEmpty else { return [] }
    if let item = title(in: tokens, sentence) { return [item] }
    let agenda = Agenda(text: text)
    if agenda.day(of: sentence) != nil || agenda.house(before: sentence) != nil,
      let work = work(in: tokens, sentence)
    {
      return [work]
    }
    if let item = line(in: tokens, sentence) ?? item(in: tokens, sentence, after: before) {
      return [item]
    }
    guard agenda.day(of: sentence) != nil || agenda.house(before: sentence) != nil,
      let head = player(in: tokens) ?? player(in: item(of: tokens))
    else { return [] }
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let phrase = Range(
      from: grammar.left(of: head).start, upTo: grammar.right(of: head, .exhibition).end)
    // what is part of a country's days needs not say whose it is
    guard isFromAbroad(phrase) || before.contains(where: { $0.head.encloses && !$0.isAside })
    else { return [] }
    let kind = kind(at: head, phrase, in: tokens)
    var mention = Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: head, kind: kind,
      phrase: phrase, title: phrase)
    mention.isListed = true
    return [mention]
  }

  /// What an entry is by who plays or what is shown.
  func kind(at head: Int, _ phrase: Range<Int>, in tokens: Range<Int>) -> EventKind {
    switch document.lexeme(head).noun {
    case .film: .film
    case .artist: .literature
    case .work:
      ActFinder(text: text, roles: roles).isFilm(head, in: tokens) ? .film : .exhibition
    default:
      phrase.contains { document.lexeme($0).noun == .musician } ? .concert : .performance
    }
  }

  /// What stands after the house or hour that an entry begins with: «Набережная, после пяти: барабанщики из Акиты».
  private func item(of tokens: Range<Int>) -> Range<Int> {
    let colon = tokens.prefix(2 * AgendaFinder.reach + 2).last {
      document.gap($0).contains(.colon) && $0 > tokens.lowerBound
    }
    guard let colon,
      Range(from: tokens.lowerBound, upTo: colon).allSatisfy({
        document.lexeme($0).verb == nil || document.lexeme($0).noun != nil
      })
    else { return tokens.upperBound..<tokens.upperBound }
    return colon..<tokens.upperBound
  }

  /// «Приедет пианист из Кореи (Малый зал, 21 апреля)»: when somebody plays is told in parentheses.
  private func aside(
    in tokens: Range<Int>, _ sentence: Int, besides found: [Mention]
  ) -> Mention? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    for open in tokens where document.gap(open).contains(.openParenthesis) {
      let end =
        (open..<tokens.upperBound).first { document.gap($0 + 1).contains(.closeParenthesis) }
      guard let end, text.times(in: open..<end + 1).contains(where: { !$0.value.isEnd }) else {
        continue
      }
      let player = Range(from: max(tokens.lowerBound, open - 2 * AgendaFinder.reach), upTo: open)
        .last {
          document.lexeme($0).noun == .musician || document.lexeme($0).noun == .performer
        }
      guard let player, !found.contains(where: { open - $0.phrase.upperBound < open - player })
      else { continue }
      let phrase = Range(
        from: grammar.left(of: player).start, upTo: grammar.right(of: player, .exhibition).end)
      guard phrase.upperBound <= open, isFromAbroad(phrase),
        (phrase.upperBound..<open).allSatisfy({ document.isCapitalised($0) })
      else { continue }
      let isMusic = document.lexeme(player).noun == .musician
      return Mention(
        sentence: sentence, trigger: .act, head: isMusic ? .concert : .performance,
        headToken: player, kind: isMusic ? .concert : .performance, phrase: phrase, title: phrase)
    }
    return nil
  }

  /// Who plays, where a sentence opens with them and says nothing of what they do.
  private func player(in tokens: Range<Int>) -> Int? {
    for index in tokens.prefix(AgendaFinder.reach) {
      let lexeme = document.lexeme(index)
      if lexeme.verb != nil && lexeme.noun == nil || lexeme.word != nil { return nil }
      if index > tokens.lowerBound, !document.gap(index).joins { return nil }
      switch lexeme.noun {
      case .musician, .film, .work: return index
      default: break
      }
      // a theatre at the head of a line is the house
      if lexeme.noun == .performer {
        return document.matchesCyrillic(index, "театр") && document.word(index + 1) != .from
          ? nil : index
      }
    }
    return nil
  }

  /// Whether a phrase says from where they come.
  private func isFromAbroad(_ phrase: Range<Int>) -> Bool {
    let first = text.places.partitioningIndex { $0.tokens.lowerBound >= phrase.lowerBound }
    return text.places.indices[first...].prefix {
      text.places[$0].tokens.lowerBound < phrase.upperBound
    }
    .contains { roles[$0] == .guest || text.places[$0].form == .adjective }
  }

  /// ««Рыба» театра «Пруд»: суббота, 18:00»: a play, whose it is, and when.
  private func title(in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    guard let name = grammar.quotedName(at: tokens.lowerBound),
      name.upperBound < tokens.upperBound,
      document.lexeme(name.upperBound).noun == .performer,
      document.gap(name.upperBound).isSubset(of: [.space, .closeQuote]),
      !text.times(in: tokens).isEmpty
    else { return nil }
    let phrase = name.lowerBound..<grammar.right(of: name.upperBound, .exhibition).end
    var mention = Mention(
      sentence: sentence, trigger: .act, head: .performance, headToken: name.upperBound,
      kind: .performance, phrase: phrase, name: name, title: name)
    mention.isQuoted = true
    return mention
  }
}
