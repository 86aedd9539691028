import Gazetteer

extension PhraseGrammar {
  /// Walks back over adjectives, nouns and names to a determiner, preposition, verb or comma.
  func englishLeft(of head: Int) -> Left {
    var left = Left(start: head)
    var index = head - 1
    while index >= sentence.lowerBound, head - index <= PhraseGrammar.reach {
      let gap = document.gap(index + 1)
      if let name = quotedName(endingAt: index + 1), left.name == nil,
        gap.isSubset(of: [.space, .lineBreak, .closeQuote, .comma])
      {
        left.name = name
        left.start = name.lowerBound
        index = name.lowerBound - 1
        guard document.gap(name.lowerBound).isSubset(of: [.space, .openQuote, .lineBreak]) else {
          break
        }
        continue
      }
      // "AKIpress - Days of Culture have opened"
      if index == sentence.lowerBound, gap.contains(.space),
        !gap.isDisjoint(with: [.hyphen, .dash])
      {
        break
      }
      guard
        gap.joins || gap.isSubset(of: [.dash, .space]) && index + 1 == head || isSlashed(gap)
          || document.isAbbreviated(before: index + 1)
      else { break }
      let lexeme = document.lexeme(index)
      if let word = lexeme.word, !isPartOfName(index) {
        switch word {
        case .the, .this, .a, .its, .their:
          if word != .a { left.isDefinite = true }
          if document.gap(index).contains(.comma), let name = quotedName(endingAt: index),
            left.name == nil
          {
            left.name = name
          }
        case .current, .same, .next, .last:
          left.isDefinite = true
          index -= 1
          continue
        case .such, .every, .regular, .usually: left.isHabit = true
        case .and where joinsModifiers(index):
          index -= 1
          continue
        case .culture, .cultural, .news, .press, .agency, .year, .day, .week, .month, .evening,
          .morning, .night, .weekend, .season, .decade, .half, .century, .other, .another:
          left.start = index
          index -= 1
          continue
        case .will, .would, .to, .can, .could, .should:
          left.isVerbalHead = index + 1 == head && document.lexeme(head).verb != nil
        case .they, .it, .which, .who, .that, .not:
          left.isVerbalHead =
            index + 1 == head && document.lexeme(head).verb != nil && !document.isCapitalised(head)
        default: break
        }
        break
      }
      if let verb = lexeme.verb, verb != .other || lexeme.form == .past,
        !document.isCapitalised(index), document.gap(index + 1) != .hyphen,
        lexeme.head == nil, lexeme.noun == nil, lexeme.form != .gerund || !isModifier(index),
        lexeme.traits.isEmpty
      {
        break
      }
      if let time = text.time(at: index), document.number(index) == nil || time.tokens.count > 1 {
        break
      }
      if document.isVerbBeforeNumber(index) || isAfterAuxiliary(index) { break }
      left.start = index
      index -= 1
    }
    return left
  }

  /// Follows names and complements to a verb, a clause's end, a time or a new phrase.
  func englishRight(of index: Int, _ head: HeadNoun) -> Right {
    var right = Right(end: index + 1)
    if let name = foreignName(from: index) {
      right.name = name
      right.end = name.upperBound
      return right
    }
    while right.end < sentence.upperBound, right.end - index <= 3, document.gap(right.end).isBlank,
      isTail(right.end)
    {
      right.end += 1
    }
    // the year of an edition
    if right.end < sentence.upperBound, document.gap(right.end).isBlank,
      let year = document.number(right.end), (1900...2100).contains(year),
      document.isCapitalised(right.end - 1)
    {
      right.end += 1
    }
    if let named = englishName(at: right.end) {
      right.name = named.name
      right.isQuoted = named.isQuoted
      right.end = named.name.upperBound
      guard document.gap(right.end).isSubset(of: [.space, .closeQuote, .lineBreak]) else {
        return right
      }
    }
    var isFirst = right.name == nil
    while right.end < sentence.upperBound, right.end - index < PhraseGrammar.reach {
      let gap = document.gap(right.end)
      guard gap.isBlank || gap.isSubset(of: [.space, .closeQuote]) else { break }
      let next = document.word(right.end + 1)
      switch document.word(right.end) {
      case .of
      where next != .which
        && (next != .its || document.lexeme(right.end + 2).traits.contains(.culture)):
        right.end = englishComplement(from: right.end + 1)
      case .by, .from, .between:
        guard text.time(at: right.end) == nil, text.time(at: right.end + 1) == nil else {
          return right
        }
        right.end = englishComplement(from: right.end + 1)
      case .for where isFirst && isForWhom(right.end, index, head):
        right.end = englishComplement(from: right.end + 1)
        if right.name == nil, let name = quotedName(at: right.end),
          document.gap(right.end).contains(.comma)
        {
          right.name = name
          right.isQuoted = true
          right.end = name.upperBound
          return right
        }
      case .on, .about:
        guard isFirst, head.kind == .conference, text.time(at: right.end) == nil,
          text.time(at: right.end + 1) == nil
        else { return right }
        right.end = englishComplement(from: right.end + 1)
      case .in:
        guard head.needsCulture || head == .festival, let place = text.place(at: right.end + 1),
          place.tokens.lowerBound == right.end + 1, place.form == .name
        else { return right }
        right.end = place.tokens.upperBound
      default: return right
      }
      isFirst = false
    }
    return right
  }

  /// Where a complement ends: "paintings by young artists from Chile".
  private func englishComplement(from start: Int) -> Int {
    var index = start
    while index < sentence.upperBound, index - start < PhraseGrammar.reach {
      let gap = document.gap(index)
      if let name = quotedName(at: index) {
        index = name.upperBound
        continue
      }
      if index > start, !gap.joins, !isListComma(index, from: start),
        !document.isAbbreviated(before: index)
      {
        guard gap.isSubset(of: [.space, .closeQuote]) else { break }
      }
      if text.time(at: index)?.tokens.lowerBound == index, document.number(index) == nil { break }
      let lexeme = document.lexeme(index)
      if let word = lexeme.word, !(index > start && isPartOfName(index)) {
        switch word {
        case .the, .a, .of, .its, .their, .culture, .cultural, .other, .both, .year, .century,
          .each:
          index += 1
          continue
        case .and:
          guard !opensPhrase(index + 1) else { return index }
          index += 1
          continue
        case .by, .from:
          guard text.time(at: index + 1) == nil, text.time(at: index) == nil else { return index }
          index += 1
          continue
        case .between, .pronoun, .day, .week:
          index += 1
          continue
        default: return index
        }
      }
      if let verb = lexeme.verb, !document.isCapitalised(index), lexeme.noun == nil,
        lexeme.head == nil, lexeme.traits.isEmpty, index > start,
        !document.matches(index - 1, "mutual"), !isAfterAdjectiveOfLand(index),
        verb != .other || lexeme.form != .base
      {
        break
      }
      index += 1
    }
    return index
  }

  /// The name right after a head: in quotation marks, or in capitals.
  private func englishName(at start: Int) -> (name: Range<Int>, isQuoted: Bool)? {
    guard start < sentence.upperBound else { return nil }
    let gap = document.gap(start)
    if let name = quotedName(at: start),
      gap.isSubset(of: [.space, .lineBreak, .openQuote, .comma, .colon, .dash])
    {
      return (name, true)
    }
    // "titled X", "is called X", "under the title X", "with the theme X"
    if let name = afterNaming(start) { return name }
    if gap.isBlank, document.isCapitalised(start), text.time(at: start) == nil,
      document.lexeme(start).word == nil, let run = capitalisedRun(at: start), !isPlaceOnly(run),
      document.isCapitalised(start - 1) == false, !isTitled(start)
    {
      return (run, false)
    }
    if gap == [.comma, .space], document.isCapitalised(start), text.time(at: start) == nil,
      document.lexeme(start).word == nil, let run = capitalisedRun(at: start), !isPlaceOnly(run),
      document.gap(run.upperBound).contains(.comma), !isPersonOrOffice(run),
      document.lexeme(run.upperBound).verb != .say
    {
      return (run, false)
    }
    return nil
  }

  private func afterNaming(_ start: Int) -> (name: Range<Int>, isQuoted: Bool)? {
    var index = start
    let end = min(start + 7, sentence.upperBound)
    var hasCue = false
    while index < end {
      let lexeme = document.lexeme(index)
      if lexeme.traits.contains(.naming) { hasCue = true }
      if hasCue {
        if let name = quotedName(at: index) { return (name, true) }
        if document.isCapitalised(index), index > start,
          document.gap(index).isBlank || document.gap(index).contains(.colon),
          let run = capitalisedRun(at: index), !isPlaceOnly(run)
        {
          return (run, false)
        }
      }
      switch lexeme.word {
      case nil where lexeme.traits.contains(.naming) || hasCue: break
      case .under, .the, .a, .with, .of, .which, .is, .was, .that, .as, .on, .its: break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  private func isPlaceOnly(_ run: Range<Int>) -> Bool {
    guard let place = text.place(at: run.lowerBound) else { return false }
    return place.tokens.upperBound >= run.upperBound
  }

  private func isPersonOrOffice(_ run: Range<Int>) -> Bool {
    run.contains { document.lexeme($0).noun == .official || document.lexeme($0).noun == .office }
  }

  /// "Project", "series" and the like, which follow a head without taking its place.
  private func isTail(_ index: Int) -> Bool {
    document.matches(index, "air") && document.matches(index - 1, "plein")
      || document.matches(index, "project") || document.matches(index, "series")
      || document.matches(index, "programme") || document.matches(index, "program")
      || document.matches(index, "show")
  }

  /// "Will show works", "can stage plays": a verb that might be a noun elsewhere.
  private func isAfterAuxiliary(_ index: Int) -> Bool {
    guard document.lexeme(index).verb != nil, document.lexeme(index).form == .base,
      !document.isCapitalised(index)
    else { return false }
    switch document.word(index - 1) {
    case .will, .would, .can, .could, .should, .to: return true
    default: return false
    }
  }

  private func isSlashed(_ gap: Gap) -> Bool { gap == .slash }

  /// Whether "and" or the like belongs to a name, as in "Music And Dance".
  private func isPartOfName(_ index: Int) -> Bool {
    document.isCapitalised(index) && !document.isAllCapitals(index)
      && index > sentence.lowerBound && document.gap(index).isBlank
      && document.isCapitalised(index - 1)
  }

  /// Whether "and" stands between two adjectives or nouns that both modify a head.
  private func joinsModifiers(_ index: Int) -> Bool {
    let before = document.lexeme(index - 1)
    let after = document.lexeme(index + 1)
    guard document.gap(index).isBlank, index > sentence.lowerBound else { return false }
    if before.traits.contains(.culture), after.traits.contains(.culture) {
      return before.head == nil || before.head == after.head || document.isCapitalised(index - 1)
    }
    let places = (text.place(at: index - 1), text.place(at: index + 1))
    if let first = places.0, let second = places.1 { return first.form == second.form }
    return document.isCapitalised(index - 1) && document.isCapitalised(index + 1)
      && before.word == nil && after.word == nil && document.isCapitalised(index + 2)
  }

  private func isModifier(_ index: Int) -> Bool {
    document.lexeme(index).traits.contains(.opening) || isAfterAdjectiveOfLand(index)
      || !document.lexeme(index).traits.intersection([.culture, .plain]).isEmpty
  }

  /// "Korean drumming", "on Korean drums": what an adjective of a country stands before is a noun.
  private func isAfterAdjectiveOfLand(_ index: Int) -> Bool {
    document.gap(index).isBlank && text.place(at: index - 1)?.form == .adjective
  }

  private func isListComma(_ index: Int, from start: Int) -> Bool {
    document.gap(index).isSubset(of: [.comma, .space])
      && (text.place(at: index) != nil && text.place(at: index - 1) != nil)
  }

  /// Whether a new phrase with a head of its own begins, as in "… and a concert of".
  private func opensPhrase(_ start: Int) -> Bool {
    let first = document.word(start)
    // "a lecture on folk art and on 5 May a concert"
    if text.time(at: start) != nil || first == .at
      || (first == .on || first == .in) && text.time(at: start + 1) != nil
    {
      return true
    }
    if first == .a || first == .will || first == .is || first == .are { return true }
    if let verb = document.lexeme(start).verb,
      document.lexeme(start).form != .base || verb == .hold,
      document.lexeme(start).noun == nil, document.lexeme(start).traits.isEmpty
    {
      return true
    }
    for index in Range(from: start, upTo: min(start + 3, sentence.upperBound)) {
      let lexeme = document.lexeme(index)
      if let head = lexeme.head, !lexeme.traits.contains(.culture), head != .year { return true }
      if lexeme.word != nil, lexeme.word != .the { return false }
    }
    return false
  }
}
