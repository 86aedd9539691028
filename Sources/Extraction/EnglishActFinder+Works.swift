import Gazetteer

/// What works are shown, stay, are lent or are unveiled.
extension EnglishActFinder {
  /// "Paintings by X are on display", "the film will be shown", "the museum shows Persian carpets".
  func showing(_ act: Act) -> Mention? {
    let isOnShow = isOnShow(act.token)
    if isOnShow || act.group.isPassive && act.group.isFinite {
      let head = noun(before: act, [.work, .film])
      guard head != nil || isOnShow || isMade(act), isSituated(act) else { return nil }
      if let head {
        let isFilm = document.lexeme(head).noun == .film
        // "music, film and literature can be seen"
        if document.matches(head, "film"), document.word(head - 1) == nil,
          text.place(at: head - 1) == nil, !document.isCapitalised(head + 1),
          !document.gap(head + 1).contains(.openQuote)
        {
          return nil
        }
        var mention = self.mention(act, around: head, kind: isFilm ? .film : .exhibition)
        // "icons painted in the last ten years"
        if mention.phrase.count == 1, act.group.start - head <= 10, act.group.start > head + 1 {
          mention.phrase = head..<act.group.start
          mention.title = mention.phrase
        }
        return mention.phrase.count > 1 ? mention : nil
      }
      return isOnShow || isMade(act) ? things(act) : nil
    }
    guard act.group.isFinite, !act.group.isPassive else { return nil }
    // "the photographer exhibits at the Sultan Gallery"
    if document.matches(act.token, "exhibits") || document.matches(act.token, "exhibited")
      || document.matches(act.token, "exhibit"),
      document.word(act.token + 1) == .at || document.word(act.token + 1) == .in,
      let artist = noun(before: act, [.artist])
    {
      return mention(act, around: artist, kind: .exhibition)
    }
    guard isShowing(act.token),
      let head = noun(after: pastAside(act), in: act.tokens, [.work, .film]), isSituated(act)
    else { return nil }
    let isFilm = document.lexeme(head).noun == .film || isScreening(act.token)
    // "five portraitists showed their work"
    if document.word(head - 1) == .their, let artist = noun(before: act, [.artist]) {
      return mention(act, around: artist, kind: .exhibition)
    }
    var mention = self.mention(act, around: head, kind: isFilm ? .film : .exhibition)
    if mention.phrase.count == 1, let end = endOfOrigin(after: head, in: act.tokens) {
      mention.phrase = head..<end
      mention.title = mention.phrase
    }
    return mention.phrase.count > 1 ? mention : nil
  }

  /// "Manuscripts and textiles from collections in St. Petersburg": where a place ends that works are from.
  private func endOfOrigin(after head: Int, in tokens: Range<Int>) -> Int? {
    let reach = Range(from: head + 1, upTo: min(head + 9, tokens.upperBound))
    guard let from = reach.first(where: { document.word($0) == .from }),
      Range(from: head + 1, upTo: from + 1).allSatisfy({ document.gap($0).isBlank })
    else { return nil }
    return text.places(in: Range(from: from, upTo: reach.upperBound)).first?.tokens.upperBound
  }

  /// "The writer presented her novel "The Well" at the fair on Sunday": a book shown to its readers.
  func presenting(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isNegated, isSituated(act),
      isDated(act.tokens) || isHoused(act.tokens),
      [
        "present", "presents", "presented", "presenting", "introduce", "introduces", "introduced",
        "launch", "launches", "launched", "launching",
      ]
      .contains(where: { document.matches(act.token, $0) })
    else { return nil }
    let reach =
      act.group.isPassive
      ? Range(from: max(act.tokens.lowerBound, act.group.start - 12), upTo: act.group.start)
      : Range(from: act.token + 1, upTo: min(act.token + 9, act.tokens.upperBound))
    guard let book = reach.first(where: { isBook($0) }),
      act.group.isPassive || noun(before: act, [.artist]) != nil || properSubject(act) != nil
        || isPronoun(act.group.start - 1)
    else { return nil }
    var mention = mention(act, around: book, kind: .literature)
    if let name = title(after: book, in: act.tokens), name.isQuoted {
      mention.name = name.tokens
      mention.isQuoted = true
    }
    return mention
  }

  /// "The Danish film "Home" plays in Riga on Friday", "was played".
  func playing(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isNegated,
      ["plays", "play", "played", "playing"].contains(where: { document.matches(act.token, $0) }),
      let title = titleSubject(act), title.isQuoted,
      document.lexeme(title.tokens.lowerBound - 1).noun == .film, isSituated(act)
    else { return nil }
    return mention(act, name: title, kind: .film)
  }

  func isBook(_ index: Int) -> Bool {
    [
      "book", "novel", "novella", "memoir", "memoirs", "anthology", "biography", "autobiography",
      "monograph", "volume", "translation", "translations", "edition", "trilogy", "paperback",
    ].contains { document.matches(index, $0) }
  }

  /// Verbs that are said of films alone.
  private func isScreening(_ index: Int) -> Bool {
    document.matches(index, "screens") || document.matches(index, "screen")
      || document.matches(index, "screened") || document.matches(index, "screening")
  }

  /// The last token before an act's object: "it screens, night by night, three works".
  func pastAside(_ act: Act) -> Int {
    guard document.gap(act.token + 1).contains(.comma) else { return act.token }
    let end = Range(
      from: act.token + 2, upTo: min(act.token + 9, act.tokens.upperBound)
    ).first {
      document.gap($0).contains(.comma)
    }
    return end ?? act.token
  }

  /// "Batik by young designers was presented in 2014": things that hands made, shown for once.
  private func isMade(_ act: Act) -> Bool {
    guard isShowing(act.token),
      isDated(act.tokens) || isHoused(act.tokens)
        || !text.times(in: act.tokens).isEmpty
    else { return false }
    let before = max(act.tokens.lowerBound, act.group.start - 12)..<act.group.start
    return before.contains { index in
      document.word(index) == .by
        && (index + 1..<act.group.start).contains { document.lexeme($0).noun == .artist }
    }
  }

  /// "Lacquerware by Korean masters is on view": whatever is shown, in one phrase before the verb.
  func things(_ act: Act) -> Mention? {
    let end = act.group.start
    var start = end
    while start > act.tokens.lowerBound, end - start < 14,
      !document.gap(start).separates || start == end,
      document.lexeme(start - 1).verb == nil || isNoun(start - 1)
    {
      switch document.word(start - 1) {
      case .and, .of, .by, .from, .the, .a, nil, .culture, .cultural, .its, .their: start -= 1
      default: return nil
      }
    }
    guard end - start > 1,
      document.lexeme(start).word == nil || document.word(start) == .the
        || document.word(start) == .a
    else { return nil }
    let phrase = start..<end
    var mention = Mention(
      sentence: act.sentence, trigger: .act, head: .exhibition, headToken: act.token,
      kind: .exhibition, phrase: phrase, title: phrase)
    mention.isCultural = true
    return mention
  }

  /// "His bronzes stay at the State Museum until 3 May", "a hundred prints fill the gallery".
  func staying(_ act: Act) -> Mention? {
    guard act.group.isFinite else { return nil }
    switch document.word(act.token + 1) {
    case .at, .in, .on, .until, .through: break
    default: guard isFilling(act.token) else { return nil }
    }
    guard let head = noun(before: act, [.work]), isSituated(act) else { return nil }
    return self.mention(act, around: head, kind: .exhibition)
  }

  /// "A hundred prints fill the gallery."
  func isFilling(_ index: Int) -> Bool {
    [
      "fill", "fills", "filled", "occupy", "occupies", "adorn", "adorns", "adorned", "line",
      "lines",
      "grace", "graces",
    ].contains { document.matches(index, $0) }
  }

  /// "The collection will travel to Kobe", "the Traverse brings Midsummer to the Everyman".
  func bringing(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive,
      document.matches(act.token, "brings") || document.matches(act.token, "brought")
        || document.matches(act.token, "bring") || document.matches(act.token, "bringing")
    else { return nil }
    if let title = titleOfGuests(act) { return mention(act, name: title, kind: .performance) }
    if let title = title(after: act.token, in: act.tokens, allowsWord: true),
      document.word(title.tokens.upperBound) == .to
        || document.gap(title.tokens.upperBound).contains(.openParenthesis)
        || title.isQuoted && isDated(act.tokens) && !document.gap(title.tokens.upperBound).separates
          && isIntransitive(title.tokens.upperBound - 1),
      isSituated(act),
      let kind = KindVote(document: document).kind(
        around: title.tokens, least: 0.5, among: [.performance, .concert, .film, .exhibition])
    {
      return self.mention(act, name: title, kind: kind)
    }
    guard
      let head = noun(after: act.token, in: act.tokens, [.work, .film, .musician, .performer])
        ?? productions(after: act.token, in: act.tokens),
      (head + 1..<min(head + 12, act.tokens.upperBound)).contains(where: {
        document.word($0) == .to
          && (text.place(at: $0 + 1) != nil || opensHouse($0 + 1, act.tokens))
      })
    else { return nil }
    let kind: EventKind
    switch document.lexeme(head).noun {
    case .work: kind = .exhibition
    case .film: kind = .film
    case .musician: kind = .concert
    default: kind = .performance
    }
    return self.mention(act, around: head, kind: kind)
  }

  /// "Has directed the ballet since 2011. He brings it to Osh with "Weights"": what those play who are brought.
  private func titleOfGuests(_ act: Act) -> Title? {
    guard document.word(act.token + 1) == .it || document.word(act.token + 1) == .they,
      document.word(act.token + 2) == .to, isSituated(act), isOfStageBefore(act),
      let with = Range(from: act.token + 3, upTo: min(act.token + 12, act.tokens.upperBound)).first(
        where: {
          document.word($0) == .with
            || document.word($0) == .in
              && document.gap($0 + 1).contains(.openQuote)
        }), let title = title(after: with, in: act.tokens), title.isQuoted
    else { return nil }
    return title
  }

  /// Those who play pieces, not music: "the troupe played in Lyon".
  func isOfStage(_ subject: Int) -> Bool {
    [
      "troupe", "troupes", "company", "companies", "actor", "actors", "actress", "actresses",
      "puppeteer", "puppeteers", "clown", "clowns", "mime", "mimes", "comedian", "comedians",
      "acrobat", "acrobats",
    ].contains { document.matches(subject, $0) }
  }

  /// Whether the sentence before tells of a company of actors or dancers.
  private func isOfStageBefore(_ act: Act) -> Bool {
    text.sentences[max(0, act.sentence - 1)].tokens.contains { index in
      document.lexeme(index).noun == .performer
        || ["theatre", "theater", "ballet", "opera", "company", "troupe"].contains {
          document.matches(index, $0)
        }
    }
  }

  /// "Will bring three productions", "brings two ballets": what is counted of what companies play.
  private func productions(after verb: Int, in tokens: Range<Int>) -> Int? {
    let reach = Range(from: verb + 1, upTo: min(verb + 6, tokens.upperBound))
    guard let head = reach.first(where: { document.lexeme($0).head != nil }),
      document.lexeme(head).isPlural,
      document.lexeme(head).head == .performance || document.lexeme(head).head == .show,
      Range(from: verb + 1, upTo: head).contains(where: {
        document.lexeme($0).number > 0 || document.number($0) != nil
      })
    else { return nil }
    return head
  }

  /// Whether the name of a house, in a sentence that tells its city, begins at a token: "the Gorky Theatre in Orenburg".
  private func opensHouse(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let start = document.word(index) == .the ? index + 1 : index
    return document.isCapitalised(start)
      && Range(from: start, upTo: min(start + 6, tokens.upperBound)).contains {
        document.lexeme($0).noun == .venue && document.isCapitalised($0)
      }
  }

  /// "The museum will send "The Lombards" to the Hermitage".
  func sending(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive,
      document.matches(act.token, "send") || document.matches(act.token, "sends")
        || document.matches(act.token, "sent") || document.matches(act.token, "lend")
        || document.matches(act.token, "lends") || document.matches(act.token, "lent"),
      isSituated(act)
    else { return nil }
    if let title = title(after: act.token, in: act.tokens), title.isQuoted,
      let kind = KindVote(document: document).kind(around: title.tokens)
    {
      return self.mention(act, name: title, kind: kind)
    }
    // "sends her film to the festival's cinema"
    guard let head = noun(after: act.token, in: act.tokens, [.film, .work]),
      (head..<min(head + 8, act.tokens.upperBound)).contains(where: { document.word($0) == .to })
    else { return nil }
    return mention(
      act, around: head, kind: document.lexeme(head).noun == .film ? .film : .exhibition)
  }

  /// "A statue was unveiled", "unveiled a bust", "a cultural centre has been opened".
  func unveiling(_ act: Act) -> Mention? {
    let isOpening = act.sense == .begin
    let classes: [NounClass] = isOpening ? [.institution, .venue] : [.monument]
    // "a monument to the poet was opened in Riga on Friday"
    if isOpening, act.group.isPassive, act.group.isFinite, !act.group.isNegated,
      isDated(act.tokens),
      let monument = noun(before: act, [.monument])
    {
      return mention(act, around: monument, kind: .ceremony)
    }
    guard
      let head = noun(after: act.token, in: act.tokens, classes) ?? noun(before: act, classes)
        ?? (isOpening ? nil : monument(before: act))
    else { return nil }
    // "the opera house opens its season"
    if isOpening, !act.group.isPassive, document.word(act.token + 1) == .its,
      (act.token + 2...act.token + 4).contains(where: { document.word($0) == .season })
    {
      return nil
    }
    let phrase = phrase(around: head, in: act.tokens)
    if isOpening {
      // only the opening of a house of culture is an occasion, and a museum's of an exhibition is none
      let isOfCulture =
        ["center", "centre", "house", "institute", "corner"].contains {
          document.matches(head, $0)
        } && phrase.contains { document.lexeme($0).traits.contains(.culture) }
      guard isOfCulture || isGift(head, phrase) else { return nil }
    }
    var mention = self.mention(act, around: head, kind: .ceremony)
    if !isOpening, let end = endOfHonoured(from: mention.phrase.upperBound, in: act) {
      mention.phrase = mention.phrase.lowerBound..<end
      mention.title = mention.phrase
    }
    return mention
  }

  /// "A monument to the composer Uzeyir Hajibeyli": the end of whom it is for.
  private func endOfHonoured(from start: Int, in act: Act) -> Int? {
    guard document.word(start) == .to, document.gap(start).isBlank,
      document.lexeme(start + 1).verb == nil || document.isCapitalised(start + 1)
    else { return nil }
    let bound =
      start < act.group.start ? act.group.start : min(start + 9, act.tokens.upperBound)
    var index = start + 1
    while index < bound, index - start <= 9, document.gap(index).joins,
      text.time(at: index) == nil
    {
      switch document.word(index) {
      case .in, .at, .on, .by, .here, .will, .is, .was, .has: return index > start + 1 ? index : nil
      default: index += 1
      }
    }
    return index > start + 1 ? index : nil
  }

  /// "A Japanese garden was opened in Hue", "a Korea corner": what a country sets up in a city abroad.
  private func isGift(_ head: Int, _ phrase: Range<Int>) -> Bool {
    ["library", "garden", "corner", "pavilion", "park", "room"].contains {
      document.matches(head, $0)
    } && (document.word(phrase.lowerBound) == .a || document.word(phrase.lowerBound - 1) == .a)
      && text.places(in: phrase).contains { !$0.isCity && $0.tokens.lowerBound < head }
  }

  /// "A plaque now hangs in the hall. It was unveiled on Monday": the monument that "it" means.
  private func monument(before act: Act) -> Int? {
    guard act.group.isPassive, document.word(act.group.start - 1) == .it, isDated(act.tokens),
      act.sentence > 0
    else { return nil }
    let before = text.sentences[act.sentence - 1].tokens
    return before.first { document.lexeme($0).noun == .monument }
  }
}
