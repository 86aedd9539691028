import Gazetteer

/// Fuller titles where a noun alone would stand: "concert", "the troupe", "tour".
extension TitleRule {
  /// The most words that follow the noun of a title.
  private static let longestComplement = 13
  /// How many words back those may have been named whom a noun alone tells again.
  private static let memory = 240
  /// The words that a noun alone stands for.
  struct Fuller {
    let tokens: Range<Int>
    let head: Int
    /// Whether they are a name in quotation marks.
    var isName = false
    /// Who gives it, if it is told before the noun.
    var giver: Range<Int>?
  }

  /// How many mentions back the occasion may have been named that a noun alone points at.
  private static let mentionMemory = 12

  /// What is told of an occasion whose title is a noun alone: what it is about, whom it means, who gives it, or where it is; nil if
  /// nothing is.
  ///
  /// "Exhibition on the Lord of Sipan", "concert of the Royal Oman Symphony Orchestra", "tattoo in Bitola", «концерт в Абхазском драмтеатре».
  func fuller(_ mention: Mention, _ tokens: Range<Int>) -> Fuller? {
    guard isBare(tokens), mention.name == nil, let noun = tokens.last else { return nil }
    let sentence = text.sentences[mention.sentence].tokens
    if let named = person(tokens, in: sentence) { return Fuller(tokens: named, head: noun) }
    if mention.trigger == .act, let found = whomItMeans(tokens) { return found }
    let isPointing =
      mention.isDefinite || mention.isPointer
      || text.language == .russian && (mention.head.gathers || mention.head.encloses)
    if isPointing, let found = whatItMeans(mention) { return found }
    if let end = endOfTopic(from: tokens.upperBound, in: sentence) {
      return Fuller(tokens: tokens.lowerBound..<end, head: noun)
    }
    if mention.trigger == .noun, let giver = giver(of: mention, before: tokens, in: sentence) {
      return Fuller(tokens: tokens, head: noun, giver: giver)
    }
    return endOfPlace(from: tokens.upperBound, in: sentence).map {
      Fuller(tokens: tokens.lowerBound..<$0, head: noun)
    }
  }

  /// Some words as they stand inside a sentence: without the capital of "The".
  func inside(_ tokens: Range<Int>) -> String {
    let words = cleaned(tokens)
    return document.word(tokens.lowerBound) == .the && words.hasPrefix("The ")
      ? "the" + words.dropFirst(3) : words
  }

  /// Whether a title has no word but a noun, and what counts or orders it: "concert", "second evening", "three shows"; a capital makes
  /// it a name, unless `ofNames` says that a lone name is no more.
  private func isBare(_ tokens: Range<Int>, ofNames: Bool = false) -> Bool {
    guard let last = tokens.last else { return true }
    let lexeme = document.lexeme(last)
    let isFirst = last == text.sentence(at: last).lowerBound && text.place(at: last) == nil
    guard lexeme.head != nil || lexeme.noun != nil,
      ofNames || isFirst || !document.isCapitalised(last)
    else { return false }
    return tokens.dropLast().allSatisfy { index in
      let lexeme = document.lexeme(index)
      return lexeme.number > 0 || document.number(index) != nil || lexeme.isOrdinal
        || TitleRule.empty.contains(document.tokens[index].hash)
    }
  }

  private static let empty = WordSet(
    "photo new own further additional final last next great big large small little following same similar several many"
  )

  /// "Singer Mohamed Mounir", «пианист Николай Луганский»: who it is, if the name follows.
  private func person(_ tokens: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    guard let noun = tokens.last, sentence.contains(noun + 1), document.gap(noun + 1).isBlank,
      document.lexeme(noun).isPlayer || document.lexeme(noun).noun == .artist,
      let name = PhraseGrammar(text: text, sentence: sentence).capitalisedRun(at: noun + 1),
      text.place(at: name.lowerBound) == nil
    else { return nil }
    return tokens.lowerBound..<name.upperBound
  }

  private static let occasions = WordSet("marking celebrating commemorating featuring dedicated")

  /// Whom a noun alone means: "the troupe" after "a Noh troupe from Kyoto".
  private func whomItMeans(_ tokens: Range<Int>) -> Fuller? {
    guard let noun = tokens.last, document.lexeme(noun).noun != nil else { return nil }
    let stem = document.stem(noun)
    for other in (max(0, noun - TitleRule.memory)..<noun).reversed()
    where document.stem(other) == stem && text.quotation(at: other) == nil {
      let phrase = phrase(around: other)
      guard !isBare(phrase, ofNames: true), phrase.count <= TitleRule.longestComplement else {
        continue
      }
      return Fuller(tokens: phrase, head: other)
    }
    return nil
  }

  /// The name or the fuller phrase of what a noun with "the" points at.
  private func whatItMeans(_ mention: Mention) -> Fuller? {
    let earlier = mentions.partitioningIndex { $0.headToken >= mention.headToken }
    for other in mentions[..<earlier].suffix(TitleRule.mentionMemory).reversed()
    where other.head == mention.head && other.trigger == .noun && other.isPlural == mention.isPlural
    {
      let tokens = own(other)
      if !isBare(tokens, ofNames: true) {
        return Fuller(tokens: tokens, head: other.headToken, isName: other.isQuoted)
      }
    }
    return nil
  }

  private func phrase(around noun: Int) -> Range<Int> {
    let sentence = text.sentence(at: noun)
    let grammar = PhraseGrammar(text: text, sentence: sentence)
    let left = grammar.left(of: noun)
    let right = grammar.right(of: noun, .exhibition)
    return trimmed(Range(from: left.start, upTo: max(right.end, noun + 1)))
  }

  /// Where the words end that say what a noun is about or whose it is, if they follow it.
  private func endOfTopic(from start: Int, in sentence: Range<Int>) -> Int? {
    guard sentence.contains(start), document.gap(start).isBlank else { return nil }
    switch document.word(start) {
    // «концерт к 30-летию …»
    case .to where text.language == .russian: break
    // "an exhibition marking 25 years of …"
    case nil where TitleRule.occasions.contains(document.tokens[start].hash): break
    case .on, .about, .of, .by, .with, .for, .from, .between, .devoted: break
    default: return nil
    }
    // "a concert of its own", «лекция о том, как …», «фильма из семи» tell nothing
    switch document.word(start + 1) {
    case .its, .their, .it, .they, .that, .same, .this, .which, .each: return nil
    default: break
    }
    guard let end = end(of: start, in: sentence),
      (start + 1..<end).contains(where: {
        document.lexeme($0).number == 0 && document.lexeme($0).word == nil
      })
    else { return nil }
    return end
  }

  /// Where the name of a place or house ends that follows a noun: "in Bitola", «в Абхазском драмтеатре».
  private func endOfPlace(from start: Int, in sentence: Range<Int>) -> Int? {
    guard sentence.contains(start), document.gap(start).isBlank,
      document.word(start) == .in || document.word(start) == .at
    else { return nil }
    var first = start + 1
    while document.word(first) == .the { first += 1 }
    let houses = VenueReader(text: text).venues(in: start..<sentence.upperBound)
    if let house = houses.first, house.tokens.lowerBound <= first, house.tokens.contains(first) {
      return house.tokens.upperBound
    }
    return text.place(at: first).flatMap {
      $0.form == .name && sentence.contains($0.tokens.upperBound - 1) ? $0.tokens.upperBound : nil
    }
  }

  /// Where a prepositional phrase ends: before a time, a verb, a comma or another clause.
  private func end(of start: Int, in sentence: Range<Int>) -> Int? {
    var end = start + 1
    while end < min(sentence.upperBound, start + TitleRule.longestComplement),
      end == start + 1 || document.gap(end).joins || text.quotation(at: end) != nil,
      document.gap(end).isDisjoint(with: [.comma, .colon, .semicolon, .dash, .openParenthesis])
    {
      let lexeme = document.lexeme(end)
      if text.time(at: end) != nil || end > start + 1 && endOfPlace(from: end, in: sentence) != nil
      {
        break
      }
      switch lexeme.word {
      case .and where document.word(end + 1) == .a: return trimmedEnd(start, end)
      case .which, .who, .that, .where, .will, .would, .is, .are, .was, .were, .has, .have, .had,
        .can, .could, .should, .until, .during, .after, .before, .since, .as, .but, .they, .it:
        return trimmedEnd(start, end)
      default: break
      }
      if lexeme.verb != nil, lexeme.form == .past || lexeme.form == .present, lexeme.head == nil,
        lexeme.noun == nil, !document.isCapitalised(end), text.quotation(at: end) == nil
      {
        break
      }
      end += 1
    }
    return trimmedEnd(start, end)
  }

  /// The end without the small words that stand last; nil if nothing is left.
  private func trimmedEnd(_ start: Int, _ end: Int) -> Int? {
    var end = end
    while end > start, isWeakEnd(end - 1) || isPreposition(end - 1) { end -= 1 }
    return end > start + 1 ? end : nil
  }

  private func isPreposition(_ index: Int) -> Bool {
    switch document.word(index) {
    case .on, .at, .to, .into, .about, .over, .near, .under, .through, .preposition, .its, .their,
      .this:
      true
    default: false
    }
  }

  /// Who gives a concert, a class or a reading, as the subject of its sentence: "the Royal Oman Symphony Orchestra gave a concert".
  private func giver(
    of mention: Mention, before tokens: Range<Int>, in sentence: Range<Int>
  ) -> Range<Int>? {
    guard text.language == .english else { return nil }
    switch mention.kind {
    case .concert, .performance, .literature, .workshop: break
    default: return nil
    }
    let before = Range(from: sentence.lowerBound, upTo: tokens.lowerBound)
    guard
      let verb = before.last(where: {
        switch document.verb($0) {
        case .give, .hold, .perform, .show: document.lexeme($0).head == nil
        default: false
        }
      }),
      tokens.lowerBound - verb <= TitleRule.longestComplement,
      let player = (before.lowerBound..<verb).last(where: {
        document.lexeme($0).isPlayer || document.lexeme($0).noun == .artist
      }),
      (player..<verb).allSatisfy({ document.gap($0 + 1).isDisjoint(with: [.semicolon, .stop]) })
    else { return nil }
    var phrase = phrase(around: player)
    guard !isBare(phrase), phrase.upperBound <= verb, phrase.count <= TitleRule.longestComplement
    else { return nil }
    if document.word(phrase.lowerBound - 1) == .the {
      phrase = phrase.lowerBound - 1..<phrase.upperBound
    }
    return phrase
  }
}
