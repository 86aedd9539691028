import Gazetteer

/// What a sentence tells in words that no pattern knows: "Tango Fuego, ten dancers and a quintet, swirl
/// across the boards of the Muson Centre on 12 September".
extension EnglishActFinder {
  /// The most tokens of a stretch that may tell one occasion in such a way.
  private static let longest = 60
  /// The most tokens of a day before a colon.
  private static let longestLabel = 8
  /// The most mentions that one sentence makes so, as a list of a season's guests does.
  private static let most = 8

  /// The mentions that players, films or works make by standing in one stretch of a sentence with a house
  /// or a time, where nothing else was found.
  func loose(_ sentence: Int, besides found: [Mention]) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    let isGuested = hasGuest(tokens)
    guard tokens.contains(where: { isPlayed($0) && (isGuested || !isVague($0)) }), !isSport(tokens),
      !tokens.contains(where: { tellsOfLives($0) || isCompeting($0) })
    else { return [] }
    var mentions: [Mention] = []
    let isFollowed = isFollowedByFacts(sentence)
    for stretch in stretches(of: tokens) where mentions.count < EnglishActFinder.most {
      // a house in a line of facts is where, not what
      guard stretch.count <= EnglishActFinder.longest,
        VenueReader(text: text).listedHouse(in: stretch) != stretch,
        !found.contains(where: { isTold(by: $0, stretch) }),
        isFollowed || isDated(stretch) || isHoused(stretch),
        isFollowed
          || (stretch == tokens
            ? isDated(tokens) && (isPlaced(tokens) || hasGuest(stretch) && isTold(stretch))
            : isDated(tokens) || isPlaced(tokens)),
        !tellsOfTheWay(stretch), let mention = mention(in: stretch, sentence)
      else { continue }
      mentions.append(mention)
    }
    return mentions
  }

  /// Whether a mention tells what a stretch is about, rather than only when or beside what: "on the night",
  /// "after the concert".
  private func isTold(by mention: Mention, _ stretch: Range<Int>) -> Bool {
    // "a concert of Russian music, given at the Opera by soloists of the Bolshoi"
    if mention.phrase.upperBound == stretch.lowerBound, mention.kind.isStaged,
      ["given", "performed", "presented", "played"].contains(where: {
        document.matches(stretch.lowerBound, $0)
      })
    {
      return true
    }
    guard
      stretch.contains(mention.headToken) || stretch.overlaps(mention.phrase)
        || mention.name.map({ stretch.overlaps($0) }) ?? false
    else { return false }
    return !mention.isPointer && !(mention.isAside && mention.name == nil)
  }

  /// "Twelve choirs competed": they take part in the contest told of.
  private func isCompeting(_ index: Int) -> Bool {
    [
      "compete", "competes", "competed", "competing", "admitted", "qualified", "shortlisted",
      "contestants",
    ].contains { document.matches(index, $0) }
  }

  /// Whether a stretch tells of nothing but a journey: "the four musicians could fly to Shannon".
  private func tellsOfTheWay(_ stretch: Range<Int>) -> Bool {
    let verbs = stretch.filter { document.lexeme($0).verb != nil && !isNoun($0) }
    guard !verbs.isEmpty else { return false }
    return verbs.allSatisfy { index in
      [
        "leave", "leaves", "left", "depart", "departs", "departed", "fly", "flies", "flew",
        "return",
        "returns", "returned", "arrive", "arrived",
      ].contains { document.matches(index, $0) }
    }
  }

  /// The further items of a list that leaves the verb out: "Halkias plays on Friday, Taraf de Haidouks of
  /// Romania on Saturday", "the second in Limassol on 26 October".
  func continued(_ sentence: Int, besides found: [Mention]) -> [Mention] {
    guard found.contains(where: opensList) else { return [] }
    let tokens = text.sentences[sentence].tokens
    let times = text.times(in: tokens)
    guard times.count > 1 else { return [] }
    let found = found.sorted { $0.headToken < $1.headToken }
    var mentions: [Mention] = []
    for time in times.dropFirst() where mentions.count < EnglishActFinder.most {
      guard
        let first = found.last(where: { $0.headToken < time.tokens.lowerBound && !$0.isAside }),
        opensList(first),
        let stretch = item(endingAt: time.tokens.lowerBound, in: tokens),
        stretch.lowerBound > first.headToken,
        !(found + mentions).contains(where: {
          $0.phrase.overlaps(stretch) || stretch.contains($0.headToken)
        })
      else { continue }
      mentions.append(Mention(act: first.kind, in: sentence, at: stretch.lowerBound, stretch))
    }
    return mentions
  }

  /// Whether further items like a mention may follow it without a verb.
  private func opensList(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .concert, .performance, .film: !mention.isAside
    default: false
    }
  }

  /// The names between a comma or "and" and a time, if there is nothing but names.
  private func item(endingAt time: Int, in tokens: Range<Int>) -> Range<Int>? {
    let end = document.word(time - 1) == .on ? time - 1 : time
    var start = end
    while start > tokens.lowerBound, end - start < 12, document.gap(start).joins || start == end,
      document.lexeme(start - 1).verb == nil, document.word(start - 1) != .and
    {
      start -= 1
    }
    guard end > start,
      document.gap(start).contains(.comma) || document.gap(start).contains(.semicolon)
        || document.word(start - 1) == .and
    else { return nil }
    var first = start
    while document.word(first) == .the { first += 1 }
    let isOrdinal = document.lexeme(first).isOrdinal && document.word(start) == .the
    guard first < end, isOrdinal || document.isCapitalised(first), text.time(at: first) == nil,
      isOrdinal || !(text.place(at: first).map { $0.tokens.upperBound >= end } ?? false),
      !(first..<end).contains(where: {
        document.lexeme($0).noun == .official || document.lexeme($0).noun == .office
          || document.lexeme($0).noun == .mission || document.lexeme($0).month != 0
      })
    else { return nil }
    return start..<end
  }

  private func mention(in stretch: Range<Int>, _ sentence: Int) -> Mention? {
    let classes: [(NounClass, EventKind)] = [
      (.musician, .concert), (.performer, .performance), (.film, .film), (.work, .exhibition),
      (.artist, .exhibition),
    ]
    for (noun, kind) in classes {
      guard
        let head = stretch.first(where: {
          document.lexeme($0).noun == noun && !isPartOfHead($0)
            && (!isVague($0) || isFromAbroad($0, stretch))
            && (noun != .artist || isPainter($0))
            && !(text.quotation(at: $0).map { !$0.isName } ?? false)
        })
      else { continue }
      let phrase = phrase(around: head, in: stretch)
      // "the singer's divorce"
      guard phrase.count > 1, !isOwner(phrase) else { continue }
      // "water puppets enchanted children"
      let isPuppet = ["puppets", "marionettes"].contains { document.matches(head, $0) }
      let isPlaying = isPuppet && stretch.contains { document.verb($0) == .perform }
      // "acrobats are being trained in Hebei"
      let isTaught = stretch.contains { index in
        document.verb(index) == .teach && VerbGroup(document, at: index).isPassive
      }
      var mention = Mention(
        act: isTaught ? .workshop : isPlaying ? .performance : kind, in: sentence, at: head, phrase)
      // ""Cavalleria rusticana" with the State Opera and soloists from Catania"
      if kind == .concert, let name = quotedName(in: stretch),
        stretch.contains(where: { document.lexeme($0).head == .performance })
      {
        mention = self.mention(of: name, in: sentence)
      }
      return mention
    }
    return nil
  }

  /// Whether a possessive right after a phrase makes it the owner of something else.
  private func isOwner(_ phrase: Range<Int>) -> Bool {
    document.gap(phrase.upperBound).contains(.apostrophe)
      && document.matches(phrase.upperBound, "s")
      || document.matches(phrase.upperBound - 1, "s")
        && document.gap(phrase.upperBound - 1).contains(.apostrophe)
  }

  private func quotedName(in stretch: Range<Int>) -> Range<Int>? {
    let next = text.quotations.partitioningIndex { $0.tokens.lowerBound >= stretch.lowerBound }
    return text.quotations[next...].prefix { $0.tokens.upperBound <= stretch.upperBound }
      .first { $0.isName }?.tokens
  }

  /// A piece for the stage by its name.
  private func mention(of name: Range<Int>, in sentence: Int) -> Mention {
    var mention = Mention(act: .performance, in: sentence, at: name.lowerBound, name)
    mention.name = name
    mention.isQuoted = true
    return mention
  }

  /// Whether players or works are told of, and no prizes, as in a life or a report of a contest.
  private func isTold(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      switch document.lexeme($0).noun {
      case .musician, .performer, .film, .work: true
      default: false
      }
    }
      && !tokens.contains { index in
        document.lexeme(index).hint == .competition
          || document.matches(index, "walked") && document.matches(index + 1, "away")
          || document.matches(index, "medal")
      }
  }

  /// Whether a place is told from where somebody or something comes.
  private func hasGuest(_ tokens: Range<Int>) -> Bool {
    text.places(in: tokens).indices.contains { roles[$0] == .guest }
  }

  /// "A circus company from Toulouse": whether a noun is told with where it comes from.
  private func isFromAbroad(_ index: Int, _ stretch: Range<Int>) -> Bool {
    guard
      document.lexeme(index).noun == .performer || document.matches(index, "band")
        || document.matches(index, "bands"), hasGuest(stretch)
    else { return false }
    let phrase = phrase(around: index, in: stretch)
    // "the American company Google": only a word of culture tells that it plays
    guard
      document.lexeme(index).isTopical
        || text.sentence(at: index).contains(where: { document.lexeme($0).isTopical })
    else { return false }
    return hasGuest(phrase) && document.word(phrase.lowerBound - 1) != .with
      && !(document.word(phrase.lowerBound - 1) == .the
        && document.word(phrase.lowerBound - 2) == .with)
  }

  /// The parts of a sentence between semicolons, and between commas and "and" where each part has
  /// its own house or time.
  private func stretches(of tokens: Range<Int>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens.dropFirst() {
      let gap = document.gap(index)
      let isStrong = !gap.isDisjoint(with: [.semicolon, .colon])
      let isWeak =
        gap.contains(.comma) && document.word(index) != .which && document.word(index) != .who
        || document.word(index) == .and || document.word(index) == .but
      guard isStrong || isWeak else { continue }
      // "Saturday: three soloists from Catania": the day is of what follows
      if gap.contains(.colon), index - start <= EnglishActFinder.longestLabel,
        isDated(start..<index)
      {
        continue
      }
      if !isStrong {
        let left = start..<index
        let right = index..<tokens.upperBound
        guard hasPlayers(left), hasPlayers(right),
          left.contains(where: { document.verb($0) != nil && !isNoun($0) }),
          isDated(left) || isHoused(left),
          isDated(right) || isHoused(right)
        else { continue }
      }
      stretches.append(start..<index)
      start = index
    }
    stretches.append(start..<tokens.upperBound)
    return stretches
  }

  /// Whether when and where are told in a fragment right after: "Until 28 October, Ichigokan Museum."
  private func isFollowedByFacts(_ sentence: Int) -> Bool {
    sentence + 1 < text.sentences.count
      && text.sentences[sentence + 1].paragraph == text.sentences[sentence].paragraph
      && FollowUp(text: text, mentions: []).isFragment(sentence + 1)
  }

  /// Whether a word names those who play, or what is shown.
  private func isPlayed(_ index: Int) -> Bool {
    switch document.lexeme(index).noun {
    case .musician, .performer, .film, .work, .artist: true
    default: false
    }
  }

  private func hasPlayers(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      switch document.lexeme($0).noun {
      case .musician, .performer, .film, .work: true
      case .artist: isPainter($0)
      default: document.lexeme($0).head != nil
      }
    }
  }

  /// Whether a day or a month is told.
  func isDated(_ tokens: Range<Int>) -> Bool {
    text.times(in: tokens).contains { time in
      time.tokens.contains {
        document.lexeme($0).month != 0 || document.lexeme($0).weekday != 0
          || document.word($0) == .today || document.word($0) == .tomorrow
          || document.word($0) == .tonight || document.word($0) == .yesterday
          || document.word($0) == .week || document.word($0) == .weekend
          || document.word($0) == .month || document.matches($0, "night")
          || document.matches($0, "evening") || document.matches($0, "afternoon")
          || document.matches($0, "morning")
          || document.number($0, before: ["st", "nd", "rd", "th"]) != nil
      }
    }
  }

  /// Whether a house is told.
  func isHoused(_ tokens: Range<Int>) -> Bool {
    !VenueReader(text: text).venues(in: tokens).isEmpty
  }

  /// Whether a house, or a place where things are, is told.
  func isPlaced(_ tokens: Range<Int>) -> Bool {
    isHoused(tokens)
      || text.places(in: tokens).indices.contains {
        roles[$0] == .location && text.places[$0].isCity
      }
      || tokens.contains { index in
        document.lexeme(index).noun == .capital && text.place(at: index - 1)?.form == .adjective
      }
  }

  /// Whether a word tells of a life or of what was said and signed, not of what is played or shown.
  private func tellsOfLives(_ index: Int) -> Bool {
    switch document.lexeme(index).verb {
    case .found, .sign, .say: return !isNoun(index)
    default: break
    }
    if EnglishActFinder.misfortunes.contains(document.tokens[index].hash) { return true }
    // "was taken to a hospital"
    if document.matches(index, "taken"), document.word(index + 1) == .to,
      (index + 2...index + 3).contains(where: { document.matches($0, "hospital") })
    {
      return true
    }
    return document.word(index) == .every || document.word(index) == .usually
      || document.word(index) == .never
  }

  /// What becomes of players and works in courts, in workshops and in the hands of thieves and doctors.
  static let misfortunes = WordSet(
    """
    arrested detained sentenced jailed fined sued convicted acquitted extradited expelled deported hospitalised hospitalized
    divorce divorced stole stolen theft seized robbed rescued crashed collapsed evacuated erupted bankrupt restore restored
    bought auction auctioned
    """)

  /// Those whose works hang in a gallery.
  private func isPainter(_ index: Int) -> Bool {
    [
      "painter", "painters", "sculptor", "sculptors", "photographer", "photographers",
      "ceramicist", "ceramicists", "calligrapher", "calligraphers", "weavers", "printmaker",
      "printmakers", "engraver", "engravers", "muralist", "muralists", "cartoonist",
      "cartoonists", "portraitists", "watercolourist", "watercolourists", "potters",
    ].contains { document.matches(index, $0) }
  }

  /// "The group", "the pictures": words for much else besides.
  private func isVague(_ index: Int) -> Bool {
    [
      "group", "groups", "company", "companies", "collective", "collectives", "pieces", "items",
      "work", "works", "figures", "objects", "images", "pictures", "band", "bands", "shots", "maps",
      "costumes", "graphics", "icons", "treasures", "collection", "collections", "posters", "bass",
      "panels",
      "composer", "composers", "conductor", "philharmonic", "landscapes", "relics", "pottery",
    ].contains { document.matches(index, $0) }
  }
}
