import Chronology
import Gazetteer

/// Finds where a show told of before goes next, has been before or is given again: "from here it goes to
/// Oulu", "the same programme can be heard in Porto a day later", "a second concert, in Graz".
///
/// A verb of moving, playing or showing whose subject points back, and a place or day that is not the one told
/// of, make an occasion of its own. Who comes and what is shown it takes from what it continues.
struct LegFinder {
  let text: MarkedText
  let roles: [Role]
  let dateline: Dateline
  let published: CivilDate?
  var document: Document { text.document }

  /// How many sentences back the show may have been told of.
  static let memory = 12
  /// The sorts of shows that go on elsewhere.
  static let kinds: Set<EventKind> = [
    .concert, .performance, .exhibition, .film, .days, .literature,
  ]
  /// Those, and festivals.
  private static let kindsOrFestival = kinds.union([.festival])
  /// The most occasions that one sentence makes so.
  private static let most = 8

  /// The mentions of a sentence, those that continue something marked and those that only a place tells added.
  func completed(
    _ found: [Mention], in sentence: Int, after told: [Mention], _ facts: [Facts]
  ) -> [Mention] {
    if let listed = itinerary(found, in: sentence) { return listed }
    guard text.language == .english else {
      let stops = russianStops(found, in: sentence)
      return found + (stops.isEmpty ? onwardStops(found, in: sentence, after: told) : stops)
    }
    let scene = Scene(sentence: sentence, told: told, facts: facts)
    var mentions = found
    let continues = origin(of: LegFinder.kindsOrFestival, in: scene) != nil
    for index in mentions.indices where continues && mentions[index].leg == nil {
      mark(&mentions[index], in: scene)
    }
    for anchor in continues ? anchors(in: scene) : []
    where mentions.count - found.count < LegFinder.most {
      add(anchor, scene, to: &mentions)
    }
    mentions.sort { $0.headToken < $1.headToken }
    for mention in mentions where !mention.isAside && mentions.count - found.count < LegFinder.most
    {
      mentions += further(after: mention, among: mentions, in: scene)
    }
    return mentions
  }

  /// A sentence and what was told before it.
  struct Scene {
    let sentence: Int
    let told: [Mention]
    let facts: [Facts]
  }

  // MARK: mentions by a noun or an act

  /// Marks a mention that says no more than "the concert" and is somewhere else or another time.
  private func mark(_ mention: inout Mention, in scene: Scene) {
    guard mention.name == nil, mention.series == nil, !mention.isAside, !mention.isHabit,
      mention.edition == 0 || isNext(mention),
      mention.year == 0, mention.trigger == .noun ? isBare(mention) : pointsBack(mention),
      let origin = origin(of: mention, in: scene)
    else { return }
    let tokens = text.sentences[scene.sentence].tokens
    let other = scene.told[origin]
    var station = stations(
      in: reach(from: mention.headToken, in: tokens), from: mention.headToken
    ).first
    let there = there(in: tokens, scene)
    guard isTied(mention, in: tokens) || there != nil else { return }
    if let place = station?.place,
      RelativeClause.all(in: tokens, of: text).contains(where: {
        $0.tellsFormerShowing && $0.tokens.overlaps(place)
      })
    {
      return
    }
    // "the show runs until Sunday and then moves to Osaka": only the move is there
    if let station,
      startOfMove(to: station, after: mention.headToken) != nil
        || isBounded(mention, before: station)
    {
      return
    }
    if let there, station == nil || station?.country == there.country && station?.city == nil {
      station = there
    }
    var leg = Leg(origin: other.leg?.origin ?? other.headToken)
    if let station,
      isElsewhere(station, than: origin, in: scene, isMoving: isNext(mention) || there != nil)
    {
      leg.place = station.place
      leg.time = station.time
    } else if isNext(mention), station == nil, isDayAlone(mention, in: tokens) {
      // "a second evening, 12 June"
    } else {
      return
    }
    continueOrigin(&mention, other, leg)
  }

  private func continueOrigin(_ mention: inout Mention, _ origin: Mention, _ leg: Leg) {
    mention.leg = leg
    // "the show" is what the show was
    if mention.head.isWeak || mention.trigger == .act || mention.head == .tour,
      origin.kind != .festival
    {
      mention.kind = origin.kind
      mention.head = origin.head
    }
    mention.isPointer = false
    mention.isCultural = true
  }

  /// Whether a mention points back: "the concert", "another concert", "it goes to Oulu (two concerts)".
  private func isTied(_ mention: Mention, in tokens: Range<Int>) -> Bool {
    mention.isDefinite || mention.trigger == .act || isNext(mention)
      || document.matches(tokens.last ?? 0, "follow")
      || document.matches(tokens.last ?? 0, "follows")
      || (mention.phrase.lowerBound - 3..<mention.phrase.lowerBound).contains {
        // "on the way back there is an evening in Lisbon"
        document.matches($0, "there") && !isAdverb($0)
      }
      || Range(from: tokens.lowerBound, upTo: mention.headToken).contains {
        isMove($0) && subject(of: VerbGroup(document, at: $0), in: tokens) != nil
      }
  }

  /// Whether a sentence tells the day of one more and nothing of what it is.
  private func isDayAlone(_ mention: Mention, in tokens: Range<Int>) -> Bool {
    !text.times(in: tokens).isEmpty
      && !tokens.contains { index in
        let lexeme = document.lexeme(index)
        return index != mention.headToken
          && (lexeme.head != nil || lexeme.noun == .musician || lexeme.noun == .performer
            || text.quotation(at: index) != nil)
      }
  }

  /// Whether "another", "second", "repeat" or the like says that it is one more.
  func isNext(_ mention: Mention) -> Bool {
    (max(0, mention.phrase.lowerBound - 1)..<mention.headToken).contains { index in
      document.word(index) == .another
        || [
          "second", "third", "further", "repeat", "additional", "extra", "next", "more", "last",
          "final", "other", "farewell",
        ].contains { document.matches(index, $0) }
    }
  }

  /// Whether a phrase has nothing but its head, small words, places and times.
  private func isBare(_ mention: Mention) -> Bool {
    mention.phrase.allSatisfy { index in
      let lexeme = document.lexeme(index)
      return index == mention.headToken || lexeme.word != nil || lexeme.traits.contains(.plain)
        || lexeme.isOrdinal || lexeme.number > 0 || document.number(index) != nil
        || text.place(at: index).map { $0.form == .name } ?? false || text.time(at: index) != nil
        || ["repeat", "further", "additional", "extra", "farewell"].contains {
          document.matches(index, $0)
        }
    }
  }

  /// Whether an act's subject was told of before: "it was heard in Malmö".
  private func pointsBack(_ mention: Mention) -> Bool {
    guard document.lexeme(mention.headToken).verb != nil else { return false }
    let tokens = text.sentences[mention.sentence].tokens
    guard let subject = subject(of: VerbGroup(document, at: mention.headToken), in: tokens) else {
      return false
    }
    return mention.phrase.contains(subject.token) || !tokens.contains(mention.phrase.lowerBound)
  }

  /// The mention before that a mention continues.
  private func origin(of mention: Mention, in scene: Scene) -> Int? {
    if mention.trigger == .act {
      let tokens = text.sentences[scene.sentence].tokens
      guard let subject = subject(of: VerbGroup(document, at: mention.headToken), in: tokens) else {
        return nil
      }
      return origin(of: subject, in: scene)
    }
    let kinds: Set<EventKind>
    switch mention.head {
    case .concert, .evening: kinds = [.concert, .performance]
    case .performance, .show, .presentation: kinds = [.performance, .concert, .exhibition]
    case .exhibition, .display: kinds = [.exhibition]
    case .screening: kinds = [.film]
    case .tour where mention.isDefinite && isEdge(after: mention):
      kinds = [.concert, .performance, .exhibition]
    case .festival, .days, .week:
      guard mention.isDefinite, isMove(mention.phrase.upperBound) else { return nil }
      kinds = [.festival, .days, .film]
    default: return nil
    }
    return origin(of: kinds, in: scene)
  }

  /// "The tour ends in Porto", "the tour continues to Lyon": its first, next or last showing is there.
  private func isEdge(after mention: Mention) -> Bool {
    (mention.headToken + 1...mention.headToken + 3).contains {
      switch document.verb($0) {
      case .begin, .end, .last: true
      default: isMove($0) || document.matches($0, "takes")
      }
    }
  }

  // MARK: places alone

  /// Adds the occasion that an anchor tells, unless a mention tells it already.
  private func add(_ anchor: Anchor, _ scene: Scene, to mentions: inout [Mention]) {
    let tokens = reach(
      from: anchor.token, in: ownTokens(of: anchor, in: text.sentences[scene.sentence].tokens))
    let isTold = mentions.contains { mention in
      !mention.isAside && !(anchor.place != nil && (mention.isPointer || mention.head == .tour))
        && (mention.leg != nil
          || mention.trigger == .act && abs(mention.headToken - anchor.token) <= 12
          || mention.headToken > anchor.token && mention.headToken - anchor.token <= 14)
    }
    guard !isTold else { return }
    guard
      let station =
        (anchor.place.map { [$0] }
        ?? stations(
          in: tokens, from: anchor.token, takesAny: anchor.isOnward && anchor.isPlayed)).first(
          where: {
            anchor.isPutOff
              || isElsewhere($0, than: anchor.origin, in: scene, isMoving: anchor.isMoving)
          })
        ?? (anchor.isPlayed ? there(in: tokens, scene) : nil).flatMap({
          isElsewhere($0, than: anchor.origin, in: scene, isMoving: true) ? $0 : nil
        }),
      isSure(station, anchor, in: tokens)
    else { return }
    let origin = scene.told[anchor.origin]
    // "Sydney concludes the tour" tells of no tour but of its last showing
    mentions.removeAll { mention in
      mention.head == .tour && mention.name == nil && anchor.place != nil
        && (anchor.token..<anchor.token + 4).contains(mention.headToken)
    }
    // a mention in another clause of the sentence must not be torn
    guard !mentions.contains(where: { $0.phrase.contains(anchor.token) }) else { return }
    // of a festival only its films go elsewhere
    let kind = origin.kind == .festival ? .film : origin.kind
    mentions.append(
      Mention(
        continuing: origin, as: kind, in: scene.sentence, at: anchor.token, from: anchor.token,
        place: station.place, time: station.time, isPutOff: anchor.isPutOff))
  }

  /// Whether enough is told of a place for an occasion: a day or a house, or that all goes there.
  private func isSure(_ station: Station, _ anchor: Anchor, in tokens: Range<Int>) -> Bool {
    if isPurpose(after: station.tokens.upperBound, in: tokens) { return false }
    if anchor.isMoving {
      return anchor.isOfWorks || anchor.isOnward || !text.times(in: tokens).isEmpty
    }
    return station.isTimed || station.isHoused || !text.times(in: tokens).isEmpty
      || anchor.isOfWorks || document.verb(anchor.token).map { _ in isFuture(anchor) } ?? false
  }

  private func isFuture(_ anchor: Anchor) -> Bool {
    guard let sense = document.verb(anchor.token) else { return false }
    return TenseReader(text: text).tense(at: anchor.token, sense).time == .future
  }

  /// Whether what one goes for is no show: "leaves for the coast to lay a wreath".
  private func isPurpose(after end: Int, in tokens: Range<Int>) -> Bool {
    for index in Range(from: end, upTo: min(end + 6, tokens.upperBound)) {
      guard document.word(index) == .to, let verb = document.lexeme(index + 1).verb else {
        continue
      }
      switch verb {
      case .perform, .show, .give, .begin, .hold: return false
      default: return true
      }
    }
    return false
  }

  // MARK: several in one breath

  /// "The tour began in Hamburg on 12 June and will be completed in Vienna on the 20th", «начнутся в Минске и завершатся 20 мая в
  /// Бресте»: whether a stop is where the whole ends.
  func isLastStop(_ start: Int) -> Bool {
    Range(from: max(text.sentence(at: start).lowerBound, start - 4), upTo: start).contains {
      document.verb($0) == .end
    }
  }

  /// The further places of a mention that have a day or house of their own: "plays in Ankara on 14 and in
  /// Istanbul on 16 July".
  private func further(after mention: Mention, among all: [Mention], in scene: Scene) -> [Mention] {
    switch mention.kind {
    case .concert, .performance, .exhibition, .film: break
    default: return []
    }
    let tokens = text.sentences[scene.sentence].tokens
    let next = all.first { $0.headToken > mention.headToken && !$0.isAside }?.phrase.lowerBound
    let reach = Range(
      from: tokens.lowerBound, upTo: next ?? reach(from: mention.headToken, in: tokens).upperBound)
    let stations = stations(in: reach, from: mention.headToken)
    guard stations.count > 1,
      stations[0].isTimed || stations[0].hasDay || mention.leg != nil && stations[0].isHoused
        || stations.dropFirst().contains(where: {
          startOfMove(to: $0, after: mention.headToken) != nil
        })
    else { return [] }
    return stations.dropFirst().compactMap { station in
      guard
        station.isTimed || station.isHoused
          || startOfMove(to: station, after: mention.headToken) != nil,
        let place = station.place,
        !(mention.head == .tour && isLastStop(place.lowerBound)),
        // "comes to Manila and sings at the Cultural Center of the Philippines" is one
        station.city != nil || station.country != stations[0].country,
        !all.contains(where: { $0.phrase.overlaps(place) || $0.leg?.place == place })
      else { return nil }
      return Mention(
        continuing: mention, in: scene.sentence, at: place.lowerBound, from: start(of: station),
        place: place, time: station.time)
    }
  }
}
