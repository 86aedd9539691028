import Gazetteer

/// The titles and names that verbs have as their subjects.
extension EnglishActFinder {
  /// A title right before a verb, or before what is set between commas after it.
  func titleSubject(_ act: Act) -> Title? {
    var end = act.group.start
    if document.word(end - 1) == .which {
      if isFollowedByMain(act) { return nil }
      end -= 1
    }
    if let title = titleOfMaker(end, act.tokens) ?? titleEnd(end, act.tokens)
      ?? titleInHouse(end, act.tokens)
    {
      return !title.isQuoted && isOfMaker(title.tokens.lowerBound) ? nil : title
    }
    guard document.gap(end).contains(.comma) else { return nil }
    var back = end - 1
    while back > act.tokens.lowerBound, end - back <= 20 {
      if document.gap(back).contains(.comma), let title = titleEnd(back, act.tokens) {
        return title
      }
      if !document.gap(back).isDisjoint(with: [.stop, .semicolon, .colon]) { return nil }
      back -= 1
    }
    return nil
  }

  /// ""Voices", which brings together posters from Riga, opens on Friday": whether a relative clause is over and the sentence tells
  /// of the title itself.
  private func isFollowedByMain(_ act: Act) -> Bool {
    guard
      let comma = (act.token + 1..<min(act.token + 24, act.tokens.upperBound)).first(where: {
        document.gap($0).contains(.comma) && document.verb($0) != nil
          || document.gap($0).contains(.comma) && document.word($0) == .will
      })
    else { return false }
    switch document.verb(comma) {
    case .begin, .end, .last, .hold, .show:
      return document.lexeme(comma).form == .present
        || document.lexeme(comma).form == .past
    default: return document.word(comma) == .will
    }
  }

  func titleEnd(_ end: Int, _ tokens: Range<Int>) -> Title? {
    if let title = titleInTwoParts(end, tokens) { return title }
    guard let title = nameEnd(end, tokens) else { return nil }
    return isOfOthers(title.tokens, isQuoted: title.isQuoted) ? nil : title
  }

  /// The most words of a title before its colon, and behind it.
  private static let longestPart = 10

  /// "From One Louvre to Another: Opening a Museum for Everyone will open": a title with a colon that opens its sentence, without marks.
  private func titleInTwoParts(_ end: Int, _ tokens: Range<Int>) -> Title? {
    let start = tokens.lowerBound
    guard end - start <= 2 * EnglishActFinder.longestPart, document.gap(end).isBlank,
      let colon = Range(from: start + 1, upTo: end).first(where: {
        document.gap($0) == [.colon, .space]
      }), colon - start <= EnglishActFinder.longestPart,
      document.isCapitalised(start), document.isCapitalised(colon), colon - start > 1,
      end - colon > 1,
      Range(from: start + 1, upTo: end).allSatisfy({ index in
        (index == colon || document.gap(index).joins)
          && (document.isCapitalised(index)
            || [.of, .the, .and, .a, .in, .to, .from, .for, .on, .by].contains(document.word(index))
            || ["de", "la", "el", "le", "du", "des", "di", "da", "der", "das"].contains {
              document.matches(index, $0)
            })
      }), text.time(at: start) == nil
    else { return nil }
    return Title(tokens: start..<end, isQuoted: true)
  }

  /// "Relations between Poland and Latvia", "the birth of the poet Ana Ruiz": capitals that only tell of whom or which lands.
  private func isOfOthers(_ name: Range<Int>, isQuoted: Bool) -> Bool {
    let before = name.lowerBound - 1
    // "as part of "City of Arts 2007", was launched"
    if document.word(before) == .of,
      document.lexeme(before - 1).traits.contains(.framework)
    {
      return true
    }
    if isQuoted { return false }
    switch document.word(before) {
    case .between, .from: return true
    // "the fair, installed at the Pabellon Rojo, concludes"
    case .the where document.word(before - 1) == .at, .at: return true
    case .of:
      return name.allSatisfy { text.place(at: $0) != nil || document.word($0) == .and }
    default:
      guard document.lexeme(before).noun == .artist, document.gap(before + 1).isBlank else {
        return false
      }
      let article = text.place(at: before - 1).map { $0.tokens.lowerBound } ?? before
      return document.word(article - 1) == .of || document.word(article - 2) == .of
    }
  }

  private func nameEnd(_ end: Int, _ tokens: Range<Int>) -> Title? {
    let last = end - 1
    guard last >= tokens.lowerBound else { return nil }
    if document.gap(end).contains(.closeQuote), let quotation = text.quotation(at: last),
      quotation.isName, quotation.tokens.upperBound == end
    {
      return Title(tokens: quotation.tokens, isQuoted: true)
    }
    guard document.isCapitalised(last),
      document.gap(end).isBlank || document.gap(end).contains(.comma)
    else { return nil }
    var start = last
    while start > tokens.lowerBound, document.gap(start).joins, last - start < 8,
      document.isCapitalised(start - 1)
        || (document.word(start - 1) == .of || document.word(start - 1) == .and
          || document.word(start - 1) == .by)
          && document.isCapitalised(start - 2)
    {
      start -= 1
    }
    while start < last,
      document.word(start) == .the || document.word(start) == .a
        || document.word(start) == .on || document.word(start) == .in
    {
      start += 1
    }
    let run = work(in: start..<end)
    // "the harps of the Andes were hung": the last word of another phrase
    if document.word(start - 1) == .the {
      switch document.word(start - 2) {
      case .of, .from, .by, .with, .for: return nil
      default: break
      }
    }
    let startsSentence = start == tokens.lowerBound
    guard document.lexeme(start).word == nil,
      run.count > 1 || !startsSentence && document.lexeme(start) == Lexeme(),
      !run.contains(where: {
        switch document.lexeme($0).noun {
        case .official, .office, .mission, .venue, .institution, .city: true
        default: document.lexeme($0).traits.contains(.sport)
        }
      }),
      !(text.place(at: start).map { $0.tokens.upperBound >= end } ?? false),
      text.time(at: last) == nil
    else { return nil }
    return Title(tokens: run, isQuoted: false)
  }

  /// A title without who wrote it: "Natalka Poltavka by Mykola Lysenko".
  private func work(in run: Range<Int>) -> Range<Int> {
    guard let by = run.first(where: { document.word($0) == .by }), by > run.lowerBound else {
      return run
    }
    return run.lowerBound..<by
  }

  /// Whether nothing that may be an object follows a verb.
  func isIntransitive(_ index: Int) -> Bool {
    let next = index + 1
    if document.gap(next).separates || text.time(at: next) != nil { return true }
    switch document.word(next) {
    case .in, .at, .on, .from, .with, .to, .until, .through, .for, .and, .but, .as, .adverb, .here,
      .preposition, .under, .by, .after, .before, .today, .tomorrow, .tonight, .yesterday, .this,
      .next, .last, .around, .near, .over:
      return true
    default: return document.matches(next, "up") || document.matches(next, "off")
    }
  }

  /// ""Vitus" by the Swiss director Fredi Murer will be screened": a title before who made it.
  private func titleOfMaker(_ end: Int, _ tokens: Range<Int>) -> Title? {
    var by = end - 1
    while by > tokens.lowerBound, end - by <= 12, document.gap(by + 1).joins {
      if document.word(by) == .by {
        return document.gap(by).contains(.closeQuote) ? titleEnd(by, tokens) : nil
      }
      by -= 1
    }
    return nil
  }

  /// ""Illuminating India" at the Science Museum, London, runs until October": a title before the house that shows it.
  private func titleInHouse(_ end: Int, _ tokens: Range<Int>) -> Title? {
    var at = end - 1
    while at > tokens.lowerBound, end - at <= 12,
      document.gap(at + 1).joins || document.gap(at + 1) == [.comma, .space]
    {
      if document.word(at) == .at || document.word(at) == .in,
        document.gap(at).contains(.closeQuote)
      {
        return titleEnd(at, tokens)
      }
      guard document.lexeme(at).verb == nil || document.isCapitalised(at) else { return nil }
      at -= 1
    }
    return nil
  }
}
