import Gazetteer

/// What a sentence goes on about, and the verbs that take it somewhere.
extension LegFinder {
  /// A verb or noun that says that a show is, was or goes somewhere.
  struct Anchor {
    let token: Int
    /// The mention before that it continues, by its place in the list.
    let origin: Int
    /// Whether it says that all move on.
    var isMoving = false
    /// "On", "then", "next", "from here".
    var isOnward = false
    /// Whether works move, which do so only to be shown.
    var isOfWorks = false
    /// Whether it says that something is played or shown.
    var isPlayed = false
    /// Whether it tells the new day of what was put off.
    var isPutOff = false
    /// Where, if the anchor itself says so: "Tallinn follows".
    var place: Station?
  }

  /// What a subject that points back may be.
  struct Subject {
    let token: Int
    var kinds: Set<EventKind>
    var isOfWorks = false
    /// "He", "they": it may be somebody else.
    var isPerson = false
  }

  /// The verbs and nouns of a sentence that tell of a further showing.
  func anchors(in scene: Scene) -> [Anchor] {
    let tokens = text.sentences[scene.sentence].tokens
    var anchors: [Anchor] = []
    for index in tokens where !(text.quotation(at: index)?.isName ?? false) {
      if let anchor = stop(index, scene) ?? oneOfSeveral(index, scene) ?? turn(index, tokens, scene)
        ?? taking(index, tokens, scene)
        ?? moving(index, tokens, scene) ?? playing(index, tokens, scene)
      {
        anchors.append(anchor)
      }
    }
    if anchors.isEmpty, let line = lineOfTour(tokens, scene) { return [line] }
    return anchors
  }

  /// Every word that ``stop(_:_:)`` begins with.
  private static let stopWords = WordSet(
    """
    stop stops stopover station stations port leg night nights evening date dates houses halls ovation
    ovations applause audiences crowds performances concerts shows screenings recitals gigs
    """)

  /// "The next stop is Oulu", "on the way back there is a night in Lisbon", "a new date for Cork".
  private func stop(_ index: Int, _ scene: Scene) -> Anchor? {
    guard LegFinder.stopWords.contains(document.tokens[index].hash) else { return nil }
    let tokens = text.sentences[scene.sentence].tokens
    let isStop = ["stop", "stops", "stopover", "station", "stations", "port", "leg"].contains {
      document.matches(index, $0)
    }
    let isNight =
      ["night", "nights", "evening", "date", "dates"].contains { document.matches(index, $0) }
      && ((index - 4..<index).contains { document.matches($0, "there") }
        || document.matches(index - 1, "new"))
    let isNext = (index - 3..<index).contains { before in
      switch document.word(before) {
      case .next, .last, .another, .other: true
      default:
        ["further", "first", "second", "final", "only"].contains { document.matches(before, $0) }
      }
    }
    let isCrowd =
      ["houses", "halls", "ovation", "ovations", "applause", "audiences", "crowds"].contains {
        document.matches(index, $0)
      }
      && ["full", "sold", "out", "packed", "standing", "long", "large"].contains {
        document.matches(index - 1, $0)
      }
    let isSeries =
      ["performances", "concerts", "shows", "screenings", "recitals", "gigs"].contains {
        document.matches(index, $0)
      }
      && (document.word(index + 1) == .in || document.word(index + 1) == .at)
      && (document.matches(tokens.last ?? 0, "follow") || document.word(index - 1) == .with)
    guard isStop && isNext || isNight || isCrowd || isSeries,
      let origin = origin(of: [.concert, .performance, .exhibition, .days, .film], in: scene)
    else { return nil }
    var anchor = Anchor(
      token: index, origin: origin, isMoving: true, isOnward: true, isPlayed: true)
    anchor.isPutOff = isNight && document.matches(index - 1, "new")
    return anchor
  }

  /// "Two concerts are planned. The first is on Wednesday in Sofia, the second …": one of several told of before.
  private func oneOfSeveral(_ index: Int, _ scene: Scene) -> Anchor? {
    let lexeme = document.lexeme(index)
    guard document.word(index - 1) == .the, text.time(at: index) == nil,
      lexeme.isOrdinal || document.word(index) == .last || document.word(index) == .other
        || document.matches(index, "final")
    else { return nil }
    switch document.word(index + 1) {
    case .is, .was, .will: break
    default: guard document.verb(index + 1) == .hold else { return nil }
    }
    guard let origin = origin(of: [.concert, .performance, .exhibition, .film], in: scene),
      scene.told[origin].isPlural || scene.told[origin].leg != nil
    else { return nil }
    return Anchor(
      token: index, origin: origin, isMoving: true, isOnward: true, isPlayed: true)
  }

  /// "It goes to Oulu", "the collection travels on to Kobe", "the company moves across the river".
  private func moving(_ index: Int, _ tokens: Range<Int>, _ scene: Scene) -> Anchor? {
    guard isMove(index) else { return nil }
    var next = index + 1
    let isOn = document.word(next) == .on
    while [
      "on", "onwards", "back", "again", "next", "then", "down", "up", "over", "north", "south",
    ]
    .contains(where: { document.matches(next, $0) }) {
      next += 1
    }
    guard isWay(next) else { return nil }
    let group = VerbGroup(document, at: index)
    guard let subject = subject(of: group, in: tokens), !group.isNegated,
      let origin = origin(of: subject, in: scene)
    else { return nil }
    let isOnward =
      isOn
      || tokens.contains {
        document.word($0) == .where || document.matches($0, "then") || document.word($0) == .next
          || document.word($0) == .from && document.word($0 + 1) == .here
          || $0 == index - 1 && (document.word($0) == .before || document.word($0) == .after)
      }
    // a person goes to many places
    if subject.isPerson, !isOnward { return nil }
    if isWeakMove(index), !subject.isOfWorks, !isOnward { return nil }
    return Anchor(
      token: index, origin: origin, isMoving: true, isOnward: isOnward, isOfWorks: subject.isOfWorks
    )
  }

  /// Whether a word leads to where one moves.
  private func isWay(_ index: Int) -> Bool {
    switch document.word(index) {
    case .to, .for, .in, .into, .at: true
    default: document.matches(index, "across") || document.matches(index, "through")
    }
  }

  /// Whether a verb of moving stands among some words.
  static func tellsMove(_ document: Document, in tokens: Range<Int>) -> Bool {
    tokens.contains {
      moves.contains(document.tokens[$0].hash) || weakMoves.contains(document.tokens[$0].hash)
    }
  }

  func isMove(_ index: Int) -> Bool {
    guard document.tokens.indices.contains(index), !document.isCapitalised(index) else {
      return false
    }
    return LegFinder.moves.contains(document.tokens[index].hash) || isWeakMove(index)
  }

  private static let moves = WordSet(
    """
    goes go going went gone travels travel travelling traveling travelled traveled moves move moved moving
    continues continue continued heads headed heading proceeds proceed proceeded transfers transferred
    transfer tours stops taken shipped toured touring
    """)

  private static let weakMoves = WordSet(
    """
    fly flies flew leaves left leave arrives arrived arrive comes came come returns returned return sent
    brought
    """)

  /// Verbs that take people to much else besides shows.
  private func isWeakMove(_ index: Int) -> Bool {
    LegFinder.weakMoves.contains(document.tokens[index].hash)
  }

  /// "The same programme can be heard in Porto", "it was shown in Basel", "the quartet plays in Cork".
  private func playing(_ index: Int, _ tokens: Range<Int>, _ scene: Scene) -> Anchor? {
    guard !document.isCapitalised(index), isPlay(index) else { return nil }
    let isOnShow = document.word(index - 1) == .on
    var group = VerbGroup(document, at: index)
    if isOnShow {
      // "it was on show"
      let be = VerbGroup(document, at: index - 1)
      group = VerbGroup(document, at: index, from: VerbGroup(document, at: be.start).start)
    }
    guard group.isFinite, let subject = subject(of: group, in: tokens),
      let origin = origin(of: subject, in: scene)
    else { return nil }
    let isShown = document.verb(index) == .show || document.verb(index) == .give
    guard !isShown || group.isPassive || isOnShow else { return nil }
    return Anchor(token: index, origin: origin, isOfWorks: subject.isOfWorks, isPlayed: true)
  }

  func isPlay(_ index: Int) -> Bool {
    switch document.verb(index) {
    case .perform, .show, .give:
      return !(index + 1...index + 4).contains {
        document.matches($0, "role") || document.matches($0, "part")
      }
    case .begin:
      return !["launched", "launches", "inaugurated"].contains { document.matches(index, $0) }
    case .hold: return document.matches(index + 1, "place") || document.matches(index, "staged")
    default:
      if isThere(index) { return true }
      return document.matches(index, "repeated") || isStanding(index)
        || document.word(index - 1) == .on
          && ["show", "display", "view"].contains { document.matches(index, $0) }
    }
  }

  /// "It was in Kampala on 18 June".
  private func isThere(_ index: Int) -> Bool {
    guard document.word(index) == .was || document.word(index) == .were,
      document.word(index + 1) == .in, let place = text.place(at: index + 2), place.isCity
    else { return false }
    let end = place.tokens.upperBound
    return text.time(at: document.word(end) == .on ? end + 1 : end)?.value.isOneDay ?? false
  }

  // MARK: subjects

  /// The subject of a verb, if it points back at what was told of before: "it", "the company", "the same
  /// programme". Coordinated verbs share it.
  func subject(of group: VerbGroup, in tokens: Range<Int>) -> Subject? {
    var back = group.start - 1
    var isCoordinated = false
    while back >= tokens.lowerBound, group.start - back <= 16 {
      if !document.gap(back + 1).isDisjoint(with: [.stop, .semicolon, .colon, .dash]) {
        return nil
      }
      switch document.word(back) {
      case .it:
        return isNew(before: back, tokens)
          ? nil
          : Subject(token: back, kinds: [.exhibition, .film, .concert, .performance, .literature])
      case .which, .who, .that: return definite(back - 1, tokens)
      case .and, .but, .where: isCoordinated = true
      // "runs until Sunday before travelling to Osaka"
      case .before, .after: if back == group.start - 1 { isCoordinated = true }
      case .they where ["they", "he", "she"].contains(where: { document.matches(back, $0) }):
        return isNew(before: back, tokens)
          ? nil
          : Subject(
            token: back, kinds: [.concert, .performance, .exhibition, .literature],
            isPerson: true)
      default: break
      }
      if let subject = definite(back, tokens) { return subject }
      let lexeme = document.lexeme(back)
      if lexeme.verb == .say { return nil }
      if lexeme.verb != nil, lexeme.noun == nil, lexeme.head == nil, !document.isCapitalised(back),
        lexeme.form != .gerund, !isCoordinated
      {
        return nil
      }
      back -= 1
    }
    return nil
  }

  /// Whether a sentence names somebody before a pronoun, so that it does not point further back.
  private func isNew(before pronoun: Int, _ tokens: Range<Int>) -> Bool {
    Range(from: tokens.lowerBound, upTo: pronoun).contains { index in
      switch document.lexeme(index).noun {
      case .musician, .performer, .artist, .work, .film, .delegation, .official:
        definite(index, tokens) == nil
      default: false
      }
    }
  }

  /// "The company", "their exhibition", "the same programme": a definite noun that no preposition governs.
  private func definite(_ head: Int, _ tokens: Range<Int>) -> Subject? {
    // "the exhibition "Voices" opens": another by its name
    guard var subject = named(head), !(text.quotation(at: head + 1)?.isName ?? false),
      !isIntroduced(head)
    else { return nil }
    var start = head
    while start > tokens.lowerBound, head - start < 5, document.gap(start).joins {
      start -= 1
      switch document.word(start) {
      case .the, .its, .their, .this, .same: break
      case nil where document.lexeme(start).verb == nil: continue
      default: return nil
      }
      if document.word(start) == .same, document.word(start - 1) == .the { start -= 1 }
      switch document.word(start - 1) {
      case .of where isPart(start - 2): break
      case .of, .in, .at, .from, .with, .for, .by, .after, .before, .to, .on, .about: return nil
      default: break
      }
      subject.isPerson = false
      return subject
    }
    return nil
  }

  /// "The singer Anna Kaln": whether a name follows that was not told before, so that somebody else comes.
  private func isIntroduced(_ head: Int) -> Bool {
    let name = head + 1
    guard document.isCapitalised(name), document.gap(name).isBlank, text.place(at: name) == nil
    else { return false }
    let last = document.isCapitalised(name + 1) && document.gap(name + 1).isBlank ? name + 1 : name
    let hash = document.tokens[last].hash
    return !(max(0, head - LegFinder.introduction)..<head).contains {
      document.tokens[$0].hash == hash
    }
  }

  /// How many words back a name may have been told.
  private static let introduction = 400

  /// "Some of the films", "part of the exhibition": a word that takes a share of what follows.
  private func isPart(_ index: Int) -> Bool {
    LegFinder.parts.contains(document.tokens[max(0, index)].hash)
  }

  private static let parts = WordSet(
    """
    some part parts several most many all half third two three four five six seven eight nine ten dozen selection
    number few majority share both highlights
    """)

  /// What a noun says of what it points at.
  func named(_ index: Int) -> Subject? {
    let lexeme = document.lexeme(index)
    // "the Norwegians"
    if let place = text.place(at: index), place.form == .people {
      return Subject(token: index, kinds: [.performance, .concert])
    }
    guard !document.isCapitalised(index) else { return nil }
    let stage: Set<EventKind> = [.performance, .concert]
    func matches(_ words: [StaticString]) -> Bool { words.contains { document.matches(index, $0) } }
    if matches(["programme", "program", "show", "shows", "production", "tour", "event", "piece"]) {
      return Subject(token: index, kinds: [.performance, .concert, .exhibition, .film])
    }
    if lexeme.noun == .work || lexeme.head == .exhibition || lexeme.head == .display {
      return Subject(token: index, kinds: [.exhibition], isOfWorks: true)
    }
    if lexeme.noun == .film {
      return Subject(token: index, kinds: [.film, .festival], isOfWorks: true)
    }
    if lexeme.head == .concert { return Subject(token: index, kinds: [.concert]) }
    if lexeme.head == .performance || lexeme.head == .show {
      return Subject(token: index, kinds: [.performance, .concert])
    }
    if lexeme.noun == .musician || lexeme.noun == .performer {
      return Subject(token: index, kinds: stage)
    }
    if lexeme.noun == .artist, lexeme.traits.contains(.literary) {
      return Subject(token: index, kinds: [.literature])
    }
    if matches(["guests", "visitors"]) {
      return Subject(token: index, kinds: stage.union([.literature]))
    }
    if matches(["artist", "artists", "theatre", "theater", "ballet", "opera", "circus"]) {
      return Subject(token: index, kinds: stage)
    }
    return nil
  }

  // MARK: what it continues

  /// The mention that a subject points at, by its place in the list.
  func origin(of subject: Subject, in scene: Scene) -> Int? {
    origin(of: subject.kinds, in: scene)
  }

  /// The last mention of some kinds that a show may continue.
  func origin(of kinds: Set<EventKind>, in scene: Scene) -> Int? {
    scene.told.indices.reversed().prefix {
      scene.sentence - scene.told[$0].sentence <= LegFinder.memory
    }
    .first { index in
      let mention = scene.told[index]
      return kinds.contains(mention.kind) && !mention.isAside && !mention.isHabit
        && !mention.isPointer
        && index < scene.facts.count && !scene.facts[index].isHabit
    }
  }
}
