import Gazetteer

/// Finds the titles of a season, each with its day: "Wednesday 3 May, "The Ferry"; and, to end, "Salt" on Friday",
/// ""Salt" (Old Mill, 16 May)".
struct TitleListFinder {
  /// The most titles that one sentence lists.
  private static let most = 16
  /// How many words of the parentheses after a title may come before the day.
  private static let longestAside = 10

  let text: MarkedText
  var document: Document { text.document }

  /// A title with its day.
  private struct Item {
    let name: Range<Int>
    /// Both, with what stands between.
    let phrase: Range<Int>
  }

  /// The mentions that a sentence's titles make, besides those that were found.
  func mentions(in sentence: Int, besides found: [Mention], after before: Mention?) -> [Mention] {
    let items = items(in: text.sentences[sentence].tokens)
    if items.isEmpty, let line = line(sentence, besides: found, after: before) { return [line] }
    guard items.count > 1, let first = items.first, let last = items.last else { return [] }
    let all = first.phrase.lowerBound..<last.phrase.upperBound
    let told = found.last { $0.phrase.upperBound <= first.phrase.lowerBound } ?? before
    let isTold = told.map { $0.sentence >= sentence - 2 && TitleListFinder.kinds.contains($0.kind) }
    guard
      let kind = KindVote(document: document).kind(
        around: all, least: 0.3, among: TitleListFinder.kinds)
        ?? (isTold == true ? told?.kind : nil)
    else { return [] }
    return items.prefix(TitleListFinder.most).compactMap { item in
      guard !found.contains(where: { $0.phrase.overlaps(item.name) || $0.name == item.name }) else {
        return nil
      }
      var mention = Mention(
        sentence: sentence, trigger: .act, head: HeadNoun(of: kind),
        headToken: item.name.lowerBound, kind: kind, phrase: item.phrase, name: item.name,
        title: item.name)
      mention.isQuoted = true
      mention.isCultural = true
      mention.isListed = true
      mention.house = VenueReader(text: text).houseBeforeTime(
        in: item.phrase.lowerBound..<min(item.phrase.upperBound + 1, document.count))
      return mention
    }
  }

  // MARK: lines

  /// How many sentences on the next line of a programme may be.
  private static let nextLine = 4
  /// How many words of a line stand between its day and a title.
  private static let longestLabel = 6

  /// "Dec. 2, 18:00 – "Winter" (dir. Lee Sang-ho)": one of the lines of a programme, each with its day and title, below what all are part of.
  private func line(_ sentence: Int, besides found: [Mention], after before: Mention?) -> Mention? {
    guard text.language == .english, found.isEmpty, let before,
      TitleListFinder.kinds.contains(before.kind), before.head.encloses || before.isListed,
      let title = titleOfLine(sentence),
      [-1, 1].contains(where: { step in
        (1...TitleListFinder.nextLine).contains { titleOfLine(sentence + step * $0) != nil }
      })
    else { return nil }
    var mention = Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: before.kind),
      headToken: title.lowerBound, kind: before.kind,
      phrase: text.sentences[sentence].tokens.lowerBound..<title.upperBound, name: title,
      title: title)
    mention.isQuoted = true
    mention.isCultural = true
    mention.isListed = true
    return mention
  }

  /// The title of a line that begins with a day.
  private func titleOfLine(_ sentence: Int) -> Range<Int>? {
    guard text.sentences.indices.contains(sentence) else { return nil }
    let tokens = text.sentences[sentence].tokens
    guard let day = text.time(at: tokens.lowerBound), day.isOfDay(in: document),
      Agenda(text: text).opensLine(tokens.lowerBound)
    else { return nil }
    let first = text.quotations.partitioningIndex { $0.tokens.lowerBound >= day.tokens.upperBound }
    guard first < text.quotations.count else { return nil }
    let title = text.quotations[first]
    let label = day.tokens.upperBound..<title.tokens.lowerBound
    guard title.isName, title.tokens.upperBound <= tokens.upperBound,
      label.count <= TitleListFinder.longestLabel,
      label.allSatisfy({ document.verb($0) == nil || document.lexeme($0).form == .gerund })
    else { return nil }
    return title.tokens
  }

  /// A series of evenings, of which nothing more is said, is in the house of its titles, from the day of the first to
  /// that of the last.
  func giveSpan(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    let items = mentions.indices[first...].filter { isItem(mentions[$0]) }
    guard items.count > 1, let opening = items.first, let end = items.last, opening > 0 else {
      return
    }
    let whole = opening - 1
    guard mentions[whole].sentence >= mentions[opening].sentence - 1, facts[whole].times.isEmpty,
      mentions[whole].kind == mentions[opening].kind || mentions[whole].head == .event
    else { return }
    facts[whole].venue = facts[whole].venue ?? facts[opening].venue
    facts[whole].times += facts[opening].times.prefix(1).map {
      Facts.Dated(match: $0.match, relation: .begin, tense: $0.tense)
    }
    facts[whole].times += facts[end].times.suffix(1).map {
      Facts.Dated(match: $0.match, relation: .end, tense: $0.tense)
    }
  }

  private func isItem(_ mention: Mention) -> Bool {
    mention.isListed && mention.isQuoted && mention.name.map { $0 != mention.phrase } ?? false
  }

  private static let kinds: [EventKind] = [.film, .performance, .concert, .exhibition]

  private func items(in tokens: Range<Int>) -> [Item] {
    var items: [Item] = []
    var next = text.quotations.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    while next < text.quotations.count, text.quotations[next].tokens.upperBound <= tokens.upperBound
    {
      let quotation = text.quotations[next]
      next += 1
      guard quotation.isName, let time = day(of: quotation.tokens, in: tokens),
        !items.contains(where: { $0.phrase.overlaps(time) })
      else { continue }
      let name = quotation.tokens
      items.append(
        Item(
          name: name,
          phrase: min(name.lowerBound, time.lowerBound)..<max(name.upperBound, time.upperBound)))
    }
    return items
  }

  /// The day right before or after a title.
  private func day(of name: Range<Int>, in tokens: Range<Int>) -> Range<Int>? {
    if name.lowerBound > tokens.lowerBound, let time = text.time(at: name.lowerBound - 1),
      time.isOfDay(in: document), time.tokens.upperBound == name.lowerBound
    {
      return time.tokens
    }
    var start = name.upperBound
    if document.gap(start).contains(.openParenthesis) {
      let aside = start..<min(start + TitleListFinder.longestAside, tokens.upperBound)
      let end = aside.first { document.gap($0 + 1).contains(.closeParenthesis) } ?? start
      return text.times(in: start..<end + 1).first { $0.isOfDay(in: document) }
        .map { start..<$0.tokens.upperBound }
    }
    if document.word(start) == .on { start += 1 }
    guard start < tokens.upperBound, let time = text.time(at: start), time.isOfDay(in: document),
      time.tokens.lowerBound == start, document.gap(start).isDisjoint(with: [.semicolon, .stop])
    else { return nil }
    return time.tokens
  }
}
