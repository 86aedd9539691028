import Gazetteer

/// Sessions, cycles and shows: nouns of agencies that name an occasion beside some words only.
extension KindRule {
  /// "The Cuban ballet opened a tour of Spain", "the Chinese circus gave two shows": whether those who dance do something.
  func isCompany(_ mention: Mention) -> Bool {
    let head = mention.headToken
    guard mention.isDefinite,
      ["ballet", "opera", "circus"].contains(where: { document.matches(head, $0) }),
      mention.phrase.upperBound == head + 1, text.place(at: head - 1) != nil
    else { return false }
    let verb = VerbGroup(document, at: finite(after: head))
    guard verb.token > head, verb.isFinite, !verb.isPassive else { return false }
    switch document.word(verb.token + 1) {
    case .a, .the, .its: return document.lexeme(verb.token).verb != nil
    default:
      return document.verb(verb.token) == .give && document.lexeme(verb.token + 1).number > 0
    }
  }

  /// The verb of a head right before it, with its auxiliaries between.
  private func finite(after head: Int) -> Int {
    (head + 1..<head + 4).first { document.lexeme($0).verb != nil } ?? head
  }

  /// "The show of Chinese terracotta", but not "a show of puppets".
  func isOfWorks(_ head: Int) -> Bool {
    guard text.language == .english, document.word(head + 1) == .of else { return false }
    return !(head + 2..<head + 6).contains { index in
      ["puppets", "marionettes", "automata", "images"].contains { document.matches(index, $0) }
    }
  }

  /// "A play about Yaa Asantewaa", "two plays by Mrożek": a piece for the stage by its matter or its maker.
  func isPlay(_ mention: Mention, plainLeft start: Int) -> Bool {
    let head = mention.headToken
    guard text.language == .english,
      document.matches(head, "play") || document.matches(head, "plays"),
      document.word(head + 1) == .about || document.word(head + 1) == .by
        || isStaged(before: start)
    else { return false }
    return document.word(start - 1) == .a || document.lexeme(head - 1).number > 0
      || document.number(head - 1) != nil
  }

  /// "Will present a play": whether a verb of the stage stands before a noun and its article.
  private func isStaged(before start: Int) -> Bool {
    ["present", "presents", "presented", "stage", "stages", "staged", "perform", "performed"]
      .contains { document.matches(start - 2, $0) }
  }

  /// "Soloists of the Kiev opera": a company.
  func isCompanyOfPlayers(_ mention: Mention) -> Bool {
    let start = mention.phrase.lowerBound
    return text.language == .english
      && ["opera", "ballet", "circus"].contains { document.matches(mention.headToken, $0) }
      && document.word(start - 1) == .the && document.word(start - 2) == .of
      && document.lexeme(start - 3).isPlayer
  }

  /// "Sang at the Opera on Saturday": a house.
  func isOperaHouse(_ head: Int) -> Bool {
    guard text.language == .english, document.matches(head, "opera"),
      document.isCapitalised(head)
    else { return false }
    // "at the National Opera"
    var first = head
    while first > 0, head - first < 3, document.isCapitalised(first - 1),
      document.gap(first).isBlank
    {
      first -= 1
    }
    guard document.word(first - 1) == .the,
      document.word(first - 2) == .at || document.word(first - 2) == .in
    else { return false }
    return !document.isCapitalised(head + 1) || !document.gap(head + 1).isBlank
  }

  /// "A session titled "Voices"" may be one of poets or of talks.
  func isSession(_ mention: inout Mention, isLiterary: Bool) -> Bool {
    if isLiterary { return true }
    if let kind = playedKind(mention) {
      mention.kind = kind
      return true
    }
    guard let name = mention.name, name.lowerBound > mention.headToken else { return false }
    mention.kind =
      KindVote(document: document).kind(
        around: mention.phrase, least: 0.3, among: [.literature, .conference, .concert])
      ?? .conference
    return true
  }

  /// "The show by the Cuban troupe", "an evening with a sitarist": who plays, as the rest of a phrase tells.
  func playedKind(_ mention: Mention) -> EventKind? {
    guard text.language == .english else { return nil }
    // "the harpist plays" is no play
    let others = mention.phrase.filter { index in
      index != mention.headToken && !(mention.name?.contains(index) ?? false)
        && (mention.head != .show || index > mention.headToken)
    }
    if mention.head == .show, others.contains(where: { isMakerOfPictures($0) }) {
      return .exhibition
    }
    if others.contains(where: { document.lexeme($0).noun == .musician }) { return .concert }
    let isPlayed = others.contains { index in
      document.lexeme(index).noun == .performer
        && !["company", "companies", "group", "groups", "collective", "collectives"].contains {
          document.matches(index, $0)
        }
    }
    return isPlayed ? .performance : nil
  }

  /// "A cycle of recent Peruvian cinema", "a cycle of concerts".
  func isCycle(_ mention: inout Mention, _ after: Range<Int>, isOfFilms: Bool) -> Bool {
    guard document.word(mention.headToken + 1) == .of else { return false }
    if isOfFilms { return true }
    let part = after.lazy.compactMap({ document.lexeme($0).head }).first
    switch part {
    case .concert, .performance, .talk, .literary: mention.kind = part?.kind ?? mention.kind
    default: return false
    }
    return true
  }

  /// "The troupe gave two shows", "the group will stage a play about the drought", "three shows have been
  /// arranged".
  func isGiven(_ head: Int) -> Bool {
    guard text.language == .english else { return false }
    let start = max(0, head - 12)
    let verbs = max(0, head - 4)..<head
    let isStaged =
      verbs.contains { document.lexeme($0).verb == .give }
      || verbs.contains { index in
        ["stage", "stages", "staged", "perform", "performs", "performed", "mount", "mounts"]
          .contains { document.matches(index, $0) }
      }
    if isStaged {
      return (start..<head).contains { index in
        document.lexeme(index).isPlayer || document.matches(index, "theatre")
          || document.matches(index, "theater") || document.matches(index, "players")
      }
    }
    let isCounted = document.lexeme(head - 1).number > 0 || document.number(head - 1) != nil
    let verb = head + 1..<head + 4
    return isCounted && document.lexeme(head).isPlural
      && verb.contains { document.lexeme($0).verb == .hold || document.lexeme($0).verb == .plan }
      && verb.contains {
        document.word($0) == .been || document.word($0) == .are || document.word($0) == .were
      }
  }

  /// "A photo show", "an ice show", "a film display": what the words before a show tell of it.
  func kindOfShow(_ modifiers: Range<Int>) -> EventKind? {
    let hashes = modifiers.map { document.tokens[$0].hash }
    if hashes.contains(where: { KindRule.hung.contains($0) }) { return .exhibition }
    if hashes.contains(where: { KindRule.staged.contains($0) }) { return .performance }
    if hashes.contains(where: { KindRule.lit.contains($0) }) { return .ceremony }
    return hashes.contains(where: { KindRule.screened.contains($0) }) ? .film : nil
  }

  private static let hung = WordSet(
    """
    photo photos photography photographic art arts painting paintings sculpture drawing drawings print prints poster
    posters ceramics ceramic pottery jewellery jewelry icon icons graphics handicraft handicrafts craft crafts
    """)
  private static let staged = WordSet(
    """
    ice magic variety acrobatic acrobatics acrobats shadow puppet puppets mime circus comedy stunt burlesque drag
    cabaret clown clowns equestrian aerial juggling illusion
    """)
  /// What a celebration is lit up with.
  private static let lit = WordSet("mapping laser light drone fireworks pyrotechnic")
  private static let screened = WordSet("film films movie movies cinema slide")

  /// "A Lao-Thai cultural programme was staged at the National Theatre": a programme of an evening, by its verb.
  func isStagedProgramme(_ mention: Mention, _ modifiers: Range<Int>, _ start: Int) -> Bool {
    guard
      document.matches(mention.headToken, "programme")
        || document.matches(mention.headToken, "program"),
      document.word(start - 1) == .a,
      modifiers.contains(where: { document.lexeme($0).traits.contains(.culture) })
    else { return false }
    let after = mention.headToken + 1..<mention.headToken + 5
    return after.prefix(while: { !document.gap($0).separates }).contains { index in
      ["staged", "performed", "presented", "held", "given", "shown"].contains {
        document.matches(index, $0)
      } && VerbGroup(document, at: index).isPassive
    }
  }

  /// "Performances of water puppetry will be given", at the head of a sentence.
  func isCounted(_ head: Int) -> Bool {
    document.matches(head, "performances")
      && (document.word(head + 1) == .of || document.word(head + 1) == .by)
  }

  /// "A musical programme".
  func isOfMusic(_ modifiers: Range<Int>) -> Bool {
    modifiers.contains { document.lexeme($0).hint == .concert || document.matches($0, "musical") }
  }

  /// "A show of painters": whether a word names those whose works hang.
  func isMakerOfPictures(_ index: Int) -> Bool {
    KindRule.makersOfPictures.contains(document.tokens[index].hash)
  }

  private static let makersOfPictures = WordSet(
    """
    painter painters sculptor sculptors photographer photographers photojournalist photojournalists ceramist
    ceramists ceramicist ceramicists potter potters engraver engravers printmaker printmakers illustrator
    illustrators cartoonist cartoonists watercolourist watercolourists watercolorist watercolorists draughtsman
    calligrapher calligraphers weaver weavers lithographer muralist muralists
    """)

  /// "The presentation of the Czech translation", "the launch of the Turkish Cultural Centre": whether a book is presented, or else a house.
  func isLaunch(_ after: Range<Int>) -> Bool? {
    if after.contains(where: { index in
      ["translation", "edition", "anthology", "memoirs", "album", "catalogue"].contains {
        document.matches(index, $0)
      }
    }) {
      return true
    }
    return after.contains {
      document.isCapitalised($0)
        && (document.lexeme($0).noun == .institution || document.lexeme($0).noun == .venue)
    } && after.contains { text.place(at: $0) != nil } ? false : nil
  }

  func isTextile(_ index: Int) -> Bool {
    ["textile", "batik", "carpet", "craft", "handicraft", "flower", "orchid", "bonsai"].contains {
      document.matches(index, $0)
    }
  }

  /// "The show of Danish chairs that was on display", "the solo show of a Chinese artist": whether a show is one of works.
  func isShowOfWorks(_ mention: Mention, _ modifiers: Range<Int>) -> Bool {
    let head = mention.headToken
    guard text.language == .english else { return false }
    let isOnDisplay =
      document.word(head + 1) == .of
      && (head..<head + 10).contains {
        document.word($0) == .on
          && (document.matches($0 + 1, "display") || document.matches($0 + 1, "view"))
      }
    if isOnDisplay { return true }
    return document.matches(head, "show")
      && modifiers.contains { document.matches($0, "solo") || document.matches($0, "group") }
      && !isGiven(head)
      && !text.sentence(at: head).contains { document.verb($0) == .perform }
  }
}
