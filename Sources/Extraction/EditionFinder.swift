import Gazetteer

/// Finds names that tell an edition by a number, without a word for what it is: "CARIFESTA XIV",
/// "Manifesta 10", "FIL 2020".
struct EditionFinder {
  let text: MarkedText
  var document: Document { text.document }

  /// The mentions of a sentence by such a name, besides those that were found.
  func mentions(in sentence: Int, besides found: [Mention]) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    let document = document
    var named: [Mention] = []
    for index in tokens.dropFirst() where mayCount(document.tokens[index]) {
      guard let edition = edition(index), let start = start(of: index, in: tokens) else { continue }
      let phrase = start..<index + 1
      guard !found.contains(where: { $0.phrase.overlaps(phrase) || $0.title.overlaps(phrase) }),
        text.quotation(at: index) == nil || text.quotation(at: start) != nil,
        text.time(at: start) == nil,
        let vote = KindVote(document: document).kind(around: phrase, least: 0.8, isNamed: true)
      else { continue }
      // what is counted and needs no word for it is mostly a festival
      let kind: EventKind =
        switch vote {
        case .concert, .performance, .film, .literature, .ceremony, .workshop: .festival
        default: vote
        }
      var mention = Mention(
        sentence: sentence, trigger: .noun, head: HeadNoun(of: kind), headToken: index - 1,
        kind: kind, phrase: phrase, name: phrase, title: phrase)
      mention.isCultural = true
      if edition >= 1900 { mention.year = edition } else { mention.edition = edition }
      named.append(mention)
    }
    return named
  }

  /// Whether a token may write a number at all.
  private func mayCount(_ token: Token) -> Bool {
    !token.flags.isDisjoint(with: [.number, .allCapitals])
  }

  /// The number that a token writes as a year, in two digits or in Roman numerals.
  private func edition(_ index: Int) -> Int? {
    if let number = document.number(index) {
      return (2...99).contains(number) || (1900...2100).contains(number) ? number : nil
    }
    guard document.isAllCapitals(index), let number = document.roman(index) else { return nil }
    // "Paul VI", "Elizabeth II"
    let isRegnal = [
      "paul", "john", "elizabeth", "charles", "george", "pius", "louis", "henry",
      "philip", "felipe", "william", "peter", "catherine", "nicholas", "alexander", "benedict",
      "mohammed", "hassan", "abdullah", "harald", "gustaf", "margrethe", "francis", "carlos",
    ].contains { document.matches(index - 1, $0) }
    // "the Golden City of Amenhotep III"
    let isOfRuler = document.word(index - 2) == .of || document.word(index - 2) == .by
    return isRegnal || isOfRuler ? nil : number
  }

  /// Where the capitalised words before a number begin, if they may be the name of a series.
  private func start(of index: Int, in tokens: Range<Int>) -> Int? {
    var start = index
    while start > tokens.lowerBound, index - start < 6, document.gap(start).isBlank,
      document.isCapitalised(start - 1), document.lexeme(start - 1).word == nil
    {
      let lexeme = document.lexeme(start - 1)
      guard lexeme.month == 0, lexeme.weekday == 0, lexeme.season == 0,
        !lexeme.traits.contains(.sport), lexeme.noun == nil
      else { return nil }
      start -= 1
    }
    guard start < index else { return nil }
    if document.tokens[index].end < document.bytes.count - 1,
      document.bytes[document.tokens[index].end] == UInt8(ascii: "."),
      document.bytes[document.tokens[index].end + 1].isDigit
    {
      return nil
    }
    let isCount = (document.number(index) ?? 1900) < 100
    if isCount {
      // "USD 60", "Main Street 10"
      let first = document.tokens[start]
      guard first.end - first.start > 3 else { return nil }
      switch document.word(start - 1) {
      case .at, .to, .of, .for, .from, .during, .with, .and: break
      default: return nil
      }
    }
    // a place and a number are none, nor is what stands in a list
    if let place = text.place(at: start), place.tokens.upperBound >= index { return nil }
    guard !document.gap(index + 1).contains(.hyphen), document.gap(index + 1) != .slash else {
      return nil
    }
    let isKnown = ["agenda", "vision", "covid", "article", "route", "page", "room", "hall"].contains
    {
      document.matches(start, $0)
    }
    if isKnown { return nil }
    switch document.word(start - 1) {
    case .at, .in, .to, .of, .for, .from, .during, .the, .with:
      return start
    default: return start == tokens.lowerBound || document.gap(start).separates ? start : nil
    }
  }
}
