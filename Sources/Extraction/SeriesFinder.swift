import Gazetteer

/// Finds editions of a series that a Russian text tells of without its noun: «В последний раз собрались в
/// 2011 году», «Первую принимал Минск», «Прошлый раз гости играли здесь же».
struct SeriesFinder {
  /// How many mentions back the series may be.
  private static let memory = 12
  /// How far the verb may stand.
  private static let reach = 12

  let text: MarkedText
  /// The year of publication.
  let published: Int
  var document: Document { text.document }

  /// The mentions of a sentence, besides those found in it; `before` are those of the sentences before.
  func mentions(
    in sentence: Int, besides found: [Mention], before: ArraySlice<Mention>
  ) -> [Mention] {
    let turns = turns(in: sentence, besides: found, before: before)
    if !turns.isEmpty { return turns }
    if let answer = answer(in: sentence, besides: found, before: before) { return [answer] }
    if let edition = pastYear(in: sentence, besides: found, before: before) { return [edition] }
    let tokens = text.sentences[sentence].tokens
    var editions: [Mention] = []
    for index in tokens {
      let bare = bareNoun(at: index)
      guard let marker = bare ?? time(at: index) ?? ellipsis(at: index, in: tokens) else {
        continue
      }
      let rest = Range(
        from: marker.upperBound,
        upTo: min(end(of: marker, in: tokens), nextClause(after: marker, found)))
      guard let verb = rest.prefix(SeriesFinder.reach).first(where: { tells($0) }),
        !(found + editions).contains(where: {
          rest.contains($0.headToken) || marker.contains($0.headToken)
        }),
        !text.times(in: marker.lowerBound..<rest.upperBound).isEmpty,
        let series = bare == nil
          ? series(of: verb, marker, before)
          : before.suffix(SeriesFinder.memory).last(where: {
            isRepeated($0) && $0.head == document.lexeme(marker.upperBound - 1).head
          })
      else { continue }
      var mention = Mention(
        sentence: sentence, trigger: .noun, head: series.head, headToken: marker.upperBound - 1,
        kind: series.kind, phrase: marker, title: series.name ?? series.title)
      mention.isCultural = true
      if bare != nil { mention.series = series.series ?? series.headToken }
      if document.lexeme(marker.lowerBound).isOrdinal, marker.count == 1 {
        mention.edition = Int(document.lexeme(marker.lowerBound).number)
      }
      editions.append(mention)
    }
    return editions
  }

  /// «В прошлый раз», «последний раз», «предыдущий раз».
  private func time(at index: Int) -> Range<Int>? {
    guard document.matchesCyrillic(index + 1, "раз"), document.gap(index + 1).isBlank,
      document.word(index) == .last || isPrevious(index)
    else { return nil }
    return index..<index + 2
  }

  /// «Предыдущая Неделя», «прошлые Дни»: the noun of a series told of before.
  private func bareNoun(at index: Int) -> Range<Int>? {
    guard document.gap(index + 1).isBlank, document.lexeme(index + 1).head != nil,
      ["прошл", "предыдущ", "минувш", "позапрошл", "последн"].contains(where: {
        document.begins(index, $0)
      })
        || document.lexeme(index).isOrdinal
          && document.lexeme(index + 1).head?.needsCulture ?? false,
      document.isNominativeAdjective(index)
    else { return nil }
    return index..<index + 2
  }

  /// Where what else a sentence names begins, after a comma.
  private func nextClause(after marker: Range<Int>, _ found: [Mention]) -> Int {
    found.lazy.map(\.phrase.lowerBound).first {
      $0 >= marker.upperBound && !document.gap($0).isDisjoint(with: [.comma, .semicolon, .dash])
    } ?? Int.max
  }

  /// «Первую алжирская публика принимала», «Предыдущий прошёл»: what it is the first of is left out.
  private func ellipsis(at index: Int, in tokens: Range<Int>) -> Range<Int>? {
    let lexeme = document.lexeme(index)
    guard lexeme.isOrdinal || lexeme.word == .last || isPrevious(index),
      index == tokens.lowerBound || document.gap(index).contains(.comma)
        || document.gap(index).contains(.dash) || document.word(index - 1) == .but,
      text.time(at: index) == nil
    else { return nil }
    // «Пятнадцатый, в сентябре прошлого года, был короче»
    if document.gap(index + 1) == [.comma, .space],
      let time = text.times(in: index + 1..<min(index + 4, tokens.upperBound)).first,
      document.gap(time.tokens.upperBound).contains(.comma)
        || document.gap(time.tokens.upperBound).contains(.dash)
    {
      return index..<index + 1
    }
    // «Прошлые, если верить газете, были в 1987 году»
    if document.gap(index + 1) == [.comma, .space],
      document.matchesCyrillic(index + 1, "если") || document.matchesCyrillic(index + 1, "как"),
      Range(from: index + 2, upTo: min(index + 10, tokens.upperBound)).contains(where: {
        document.word($0) == .was && document.gap($0).contains(.comma)
      })
    {
      return index..<index + 1
    }
    if tells(index + 1) || document.word(index + 1) == .was || isDue(index + 1) {
      return index..<index + 1
    }
    // an object, and the adjective of a subject
    guard document.hasEnding(index, "ую"), document.isNominativeAdjective(index + 1) else {
      return nil
    }
    return index..<index + 1
  }

  /// «Шестнадцатый должен был пройти».
  private func isDue(_ index: Int) -> Bool { document.word(index) == .should }

  private func isPrevious(_ index: Int) -> Bool {
    [
      "последний", "предыдущий", "предыдущая", "предыдущую", "предпоследний", "прошлые",
      "предыдущие",
    ].contains {
      document.matchesCyrillic(index, $0)
    }
  }

  /// Whether a verb tells that something was or will be held.
  private func tells(_ index: Int) -> Bool {
    guard document.gap(index).joins || document.gap(index).contains(.comma) else { return false }
    switch document.verb(index) {
    case .hold, .host, .perform, .begin, .show, .come, .plan: return true
    default:
      return document.word(index) == .was
        || ["собрались", "собирались", "съезжались"].contains {
          document.matchesCyrillic(index, $0)
        }
    }
  }

  private func end(of marker: Range<Int>, in tokens: Range<Int>) -> Int {
    (marker.upperBound..<tokens.upperBound).first {
      document.word($0) == .but && document.gap($0).contains(.comma)
        || document.gap($0).contains(.semicolon)
    } ?? tokens.upperBound
  }

  /// What the edition is one of: who plays again, or the last thing that goes on.
  private func series(
    of verb: Int, _ marker: Range<Int>, _ before: ArraySlice<Mention>
  ) -> Mention? {
    let isFeminine =
      document.hasEnding(marker.lowerBound, "ую") || document.hasEnding(marker.lowerBound, "ая")
    let isPlural = document.hasEnding(marker.lowerBound, "ые")
    let near = before.suffix(SeriesFinder.memory).reversed().filter {
      !$0.isAside && !$0.isPointer && $0.head != .event
        && ($0.trigger == .noun || document.verb(verb) == .perform)
        && (marker.count > 1
          || (isPlural ? $0.head == .days : $0.head.isFeminine == isFeminine))
    }
    if document.verb(verb) == .perform,
      let play = near.first(where: { $0.kind == .concert || $0.kind == .performance })
    {
      return play
    }
    return near.first { !$0.isHeading && $0.head.encloses }
      ?? near.first { !$0.isHeading && isCounted($0.head) } ?? near.first
  }

  private func isCounted(_ head: HeadNoun) -> Bool {
    switch head {
    case .competition, .conference, .fair, .biennale, .tour, .exhibition: true
    default: false
    }
  }
}

extension HeadNoun {
  /// Whether its Russian noun is mostly feminine: «неделя», «выставка», «ярмарка».
  fileprivate var isFeminine: Bool {
    switch self {
    case .week, .exhibition, .fair, .conference, .meeting, .ceremony, .biennale: true
    default: false
    }
  }
}

extension Document {
  /// Whether a token's letters end so.
  func hasEnding(_ index: Int, _ ending: StaticString) -> Bool {
    tokens.indices.contains(index) && bytes.end(with: ending, at: tokens[index])
  }
}
