/// What stands around an item of something longer: "as part of the Days of Latvia a choir sang on Saturday", «в рамках Дней Латвии».
extension FactReader {
  /// "On Wednesday there is a talk": the time that "there is" behind a time tells.
  func timeOfThere(after match: TemporalMatch) -> Tense.Time? {
    let there = match.tokens.upperBound
    guard text.language == .english, document.matches(there, "there") else { return nil }
    switch document.word(there + 1) {
    case .is, .are: return .present
    case .will: return .future
    case .was, .were: return .past
    default: return nil
    }
  }

  /// "On Wednesday the house is the scene of a lecture by X, who wrote a book": the time of an "is" that stands before the next verb.
  func timeOfCopula(between match: TemporalMatch, and verb: Int) -> Tense.Time? {
    let start = match.tokens.upperBound
    let first = VerbGroup(document, at: verb).start
    guard text.language == .english,
      let copula = Range(from: start, upTo: first).first(where: {
        document.gap($0).separates || isBeing($0)
      }), isBeing(copula), !document.gap(copula).separates
    else { return nil }
    switch document.word(copula - 1) {
    case .who, .which, .that, .where: return nil
    default: return document.word(copula) == .is || document.word(copula) == .are ? .present : .past
    }
  }

  private func isBeing(_ index: Int) -> Bool {
    switch document.word(index) {
    case .is, .are, .was, .were: true
    default: false
    }
  }

  /// "A workshop, led by Anna Nowak, on Friday": a participle that says by whom, and nothing that happens.
  func isByWhom(_ index: Int) -> Bool {
    text.language == .english && document.word(index + 1) == .by
      && document.lexeme(index).verb == .other && document.gap(index).contains(.comma)
  }

  /// The times of a clause and of what leads all of the sentence's.
  func times(of clause: Clause) -> [TemporalMatch] {
    var times = Array(text.times(in: clause.tokens))
    if let lead = clause.lead, text.language == .russian || dayOfWhole(clause.tokens) == nil {
      times += text.times(in: lead)
    }
    return times.isEmpty ? timeBefore(clause).map { [$0] } ?? [] : times
  }

  /// "The Days ended in Oulu on 5 May, where a bust was unveiled": the one day of the clause that another goes on from.
  private func timeBefore(_ clause: Clause) -> TemporalMatch? {
    let start = clause.tokens.lowerBound
    guard text.language == .english, document.gap(start).contains(.comma),
      document.word(start) == .where || document.matches(start, "when")
    else { return nil }
    let before = text.sentence(at: start).lowerBound..<start
    let times = text.times(in: before)
    guard times.count == 1, let time = times.first, time.value.isOneDay,
      before.contains(where: {
        document.verb($0).map { $0.isHappening || $0 == .come } ?? false
      })
    else { return nil }
    return time
  }

  /// Whether a day is that of an item, not of what encloses it: "a concert was given within the Days of Latvia on Saturday". What
  /// is told of the whole by itself stays its own: "within the Days, which end on Sunday", "within the Days (5–9 May)".
  func isOfItem(_ match: TemporalMatch, in mention: Mention) -> Bool {
    let start = match.tokens.lowerBound
    if start >= mention.phrase.upperBound, text.isScene(mention) { return true }
    guard text.isFrame(mention) else { return false }
    // "in the framework of the Season, an exhibition will open in April"
    if text.language == .english, start > mention.phrase.upperBound,
      document.gap(mention.phrase.upperBound) == [.comma, .space],
      document.verb(mention.phrase.upperBound) == nil,
      document.word(mention.phrase.upperBound) != .which,
      Range(from: mention.phrase.upperBound + 1, upTo: start).contains(where: {
        document.verb($0)?.isHappening ?? false
      })
    {
      return true
    }
    guard match.value.isOneDay else { return false }
    guard start >= mention.phrase.upperBound else { return true }
    let between = Range(from: mention.phrase.upperBound, upTo: start)
    let isRelative = between.contains { index in
      switch document.word(index) {
      case .which, .that: true
      default: document.begins(index, "котор")
      }
    }
    // «в рамках Недели музыки, открывшейся 6 ноября»
    let isOwn =
      between.first.map { document.gap($0).contains(.comma) && document.verb($0) != nil } ?? false
    return !isRelative && !isOwn && !document.gap(start).contains(.openParenthesis)
  }

  /// Whether a house is that of an item, not of what encloses it: "as part of the Days of Latvia in Oslo, the choir sang at the Opera".
  func isHouseOfItem(_ house: Range<Int>, in mention: Mention) -> Bool {
    let end = mention.phrase.upperBound
    guard text.language == .english, text.isFrame(mention) else { return false }
    let isApart = mention.kind == .days || mention.kind == .year
    return isApart && house.upperBound <= mention.phrase.lowerBound
      || document.word(end) != .which
        && Range(from: end, upTo: house.lowerBound).contains {
          document.verb($0)?.isHappening ?? false
        }
  }

  /// Whether a time is that of a visit or journey, and the occasion has one of its own: "visited Hohhot from September 3 to 6 to
  /// discuss the Week, which is to be held next May", "arrived on Monday for a visit, during which she opens the Days on Friday",
  /// "leaves on 1 October and will dance two days later".
  func isOfVisit(_ match: TemporalMatch, for mention: Mention, in clause: Range<Int>) -> Bool {
    if text.language == .russian { return isOfStay(match, for: mention, in: clause) }
    let between = Range(from: match.tokens.upperBound, upTo: mention.phrase.lowerBound)
    if isOfDeparture(match, between) || isOfViewing(match, mention, in: clause) { return true }
    guard match.tokens.upperBound <= mention.phrase.lowerBound else { return false }
    let after = Range(from: mention.phrase.upperBound, upTo: clause.upperBound)
    guard let later = text.times(in: after).first, !later.value.isEnd else { return false }
    let reader = TenseReader(text: text)
    if after.first.map({ document.word($0) == .which }) ?? false,
      between.contains(where: { document.verb($0) != nil && reader.isPurpose($0) })
    {
      return true
    }
    let start = match.tokens.lowerBound
    let before = Range(from: max(clause.lowerBound, start - 6), upTo: start)
    if before.contains(where: { text.isVisit($0) }), !document.gap(start).separates { return true }
    guard
      let verb = Range(from: text.sentence(at: start).lowerBound, upTo: start).last(where: {
        document.verb($0) != nil && reader.isVerb($0)
      }), let sense = document.verb(verb), !sense.isHappening || sense == .come,
      !(verb + 1...start).contains(where: { document.gap($0).separates })
    else { return false }
    return between.contains { index in
      switch document.word(index) {
      case .which, .where, .and: true
      default: document.matches(index, "who") || document.matches(index, "whose")
      }
    } && between.contains { document.verb($0)?.isHappening ?? false }
  }

  /// «Гости пробудут в городе до понедельника: 5 июня они дают концерт», «артисты прилетели 3 апреля, завтра они выступят»: a
  /// time of a stay or journey, where the occasion has one of its own.
  private func isOfStay(
    _ match: TemporalMatch, for mention: Mention, in clause: Range<Int>
  ) -> Bool {
    guard match.tokens.upperBound <= mention.phrase.lowerBound else { return false }
    let start = match.tokens.lowerBound
    let before = Range(from: max(clause.lowerBound, start - 8), upTo: start)
    guard
      let verb = before.last(where: { document.verb($0) != nil || isStay($0) }), isStay(verb),
      !(verb + 1...start).contains(where: { document.gap($0).separates }),
      !mention.phrase.contains(verb), verb != mention.headToken
    else { return false }
    let rest = Range(from: match.tokens.upperBound, upTo: clause.upperBound)
    return text.times(in: rest).contains { !$0.value.isEnd }
      && Range(from: match.tokens.upperBound, upTo: mention.phrase.lowerBound).contains {
        !document.gap($0).isDisjoint(with: [.comma, .colon, .dash]) || document.word($0) == .and
      }
  }

  /// Whether a verb tells of guests who arrive, stay or leave.
  private func isStay(_ index: Int) -> Bool {
    FactReader.stays.contains { document.begins(index, $0) }
  }

  private static let stays: [StaticString] = [
    "прибыл", "прибыва", "прибуд", "прилет", "приех", "приед", "приезжа", "пробуд", "пробыл",
    "задерж", "погост", "гост", "останутся", "уезжа", "улета", "вылета", "вылет", "отбыва", "отбыл",
    "находи",
  ]

  /// "The artists left for Tehran on Monday to take part in the fair": a day on which people set out for it.
  private func isOfDeparture(_ match: TemporalMatch, _ between: Range<Int>) -> Bool {
    let start = match.tokens.lowerBound
    guard
      let verb = (max(0, start - 8)..<start).last(where: { document.verb($0) != nil })
    else { return false }
    // "arrived on Monday to take part in the opening"
    if FactReader.arrivals.contains(where: { document.matches(verb, $0) }) {
      return between.contains {
        document.word($0) == .to && document.lexeme($0 + 1).verb != nil
          && (document.verb($0 + 1) == .attend || document.matches($0 + 1, "open"))
      }
    }
    // "returned on Monday from a tour"
    if ["returned", "returns", "back"].contains(where: { document.matches(verb, $0) }) {
      return between.contains { document.word($0) == .from }
    }
    guard FactReader.departures.contains(where: { document.matches(verb, $0) }) else {
      return false
    }
    return between.contains { document.word($0) == .to || document.word($0) == .for }
  }

  /// "The president visited the exhibition on Tuesday": the day on which somebody saw what is on for long.
  private func isOfViewing(
    _ match: TemporalMatch, _ mention: Mention, in clause: Range<Int>
  ) -> Bool {
    let start = match.tokens.lowerBound
    guard mention.kind == .exhibition || mention.kind == .fair, match.value.isOneDay else {
      return false
    }
    let near = Range(from: max(clause.lowerBound, start - 20), upTo: start)
    guard let verb = near.last(where: { document.verb($0) != nil && !mention.phrase.contains($0) })
    else { return false }
    return ["visited", "toured", "viewed", "inspected"].contains { document.matches(verb, $0) }
      && !Range(from: verb + 1, upTo: start).contains { document.gap($0).contains(.semicolon) }
  }

  private static let arrivals: [StaticString] = [
    "arrive", "arrives", "arrived", "came", "come", "comes", "travelled", "traveled", "went",
  ]
  private static let departures: [StaticString] = [
    "leave", "leaves", "left", "leaving", "depart", "departs", "departed", "fly", "flies", "flew",
  ]
}

extension MarkedText {
  /// Whether a noun tells of people who come and go again, or meet: "visit", "talks", «визит».
  func isVisit(_ index: Int) -> Bool {
    language == .english
      ? MarkedText.visits.contains { document.matches(index, $0) }
      : MarkedText.russianVisits.contains { document.begins(index, $0) }
  }

  private static let visits: [StaticString] = [
    "visit", "visits", "trip", "talks", "summit", "mission", "holiday", "journey",
  ]
  private static let russianVisits: [StaticString] = [
    "визит", "поездк", "переговор", "саммит", "заседани", "командировк",
  ]

  /// Whether a mention tells what something else is part of: "as part of", "within", "during", «в рамках», «в ходе».
  func isFrame(_ mention: Mention) -> Bool {
    if language == .english, isHonoured(mention) || isAccompanied(mention) { return true }
    if isStage(mention) { return true }
    guard mention.head.encloses || language == .english && isPart(mention) else { return false }
    var index = mention.phrase.lowerBound - 1
    if language == .russian {
      return document.lexeme(index).traits.contains(.framework)
        || document.matchesCyrillic(index, "ходе")
    }
    switch document.word(index) {
    case .the, .this, .a: index -= 1
    default: break
    }
    switch document.word(index) {
    case .within, .during: return true
    // "will open in Paris under the Romania-France Season"
    case .under: return mention.head == .year || mention.head == .season
    case .of: return document.lexeme(index - 1).traits.contains(.framework)
    default: return false
    }
  }

  /// "Gave a concert at the Edinburgh Festival on Saturday", «покажет спектакль «Дождь» на фестивале 10 августа»: whether a festival
  /// only tells where the item right before it is given.
  private func isStage(_ mention: Mention) -> Bool {
    guard mention.head == .festival else { return false }
    let start = mention.phrase.lowerBound
    let before = document.beforeThe(start)
    let first = sentences[mention.sentence].tokens.lowerBound
    guard before > first,
      language == .english
        ? document.word(before) == .at : document.matchesCyrillic(before, "на")
    else { return false }
    let isItem =
      document.gap(before).contains(.closeQuote)
      || document.lexeme(before - 1).head.map { $0.kind.isStaged } ?? false
    return isItem
      && (first..<before).contains { index in
        switch document.verb(index) {
        case .perform, .give, .show, .cancel, .postpone:
          language == .russian || VerbGroup(document, at: index).isFinite
        default: false
        }
      }
  }

  /// "Parallel to the screenings, posters hang in the foyer", "on the sidelines of the inauguration, a quartet played": whether a
  /// sentence opens with a mention only to tell what goes on beside it.
  private func isAccompanied(_ mention: Mention) -> Bool {
    let start = mention.phrase.lowerBound
    let before = [.the, .this, .a, .its].contains(document.word(start - 1)) ? start - 2 : start - 1
    let first = sentences[mention.sentence].tokens.lowerBound
    guard before >= first, before - first <= 2,
      document.gap(mention.phrase.upperBound).contains(.comma)
    else { return false }
    func isAny(_ words: [StaticString]) -> Bool {
      words.contains { document.matches(before - 1, $0) }
    }
    switch document.word(before) {
    case .of: return isAny(["sidelines", "margins", "fringes", "sideline", "fringe"])
    case .to: return isAny(["parallel", "addition"])
    case .with: return isAny(["parallel", "along", "together", "simultaneously", "concurrently"])
    default:
      return document.matches(before, "alongside") || document.matches(before, "besides")
    }
  }

  /// "As part of the celebration of the Independence Day".
  private func isPart(_ mention: Mention) -> Bool {
    switch mention.head {
    case .celebration, .ceremony, .conference, .event, .tour, .meeting, .fair: break
    default: return false
    }
    let start = mention.phrase.lowerBound
    let of = document.beforeThe(start)
    return document.word(of) == .of && document.lexeme(of - 1).traits.contains(.framework)
  }

  /// "A concert dedicated to the National Day", "a reception on the occasion of", "to mark", "celebrating": whether a mention only tells
  /// in honour of what another is held.
  func isHonoured(_ mention: Mention) -> Bool {
    guard language == .english else { return false }
    var index = mention.phrase.lowerBound - 1
    while mention.phrase.lowerBound - index < 4,
      [.the, .this, .a, .its, .their].contains(document.word(index))
        || document.ordinal(index) != nil || document.lexeme(index).isOrdinal
    {
      index -= 1
    }
    guard document.gap(index + 1).isBlank else { return false }
    let before = index - 1
    func isAny(_ token: Int, _ words: [StaticString]) -> Bool {
      words.contains { document.matches(token, $0) }
    }
    switch document.word(index) {
    case .of:
      return isAny(before, ["occasion", "honour", "honor", "celebration", "commemoration", "eve"])
    case .to: return isAny(before, ["dedicated", "devoted", "timed", "tribute"])
    case .with: return isAny(before, ["coincide", "coinciding", "coincided", "connection"])
    default:
      if isAny(index, ["marking", "celebrating", "commemorating", "honouring", "honoring"]) {
        return true
      }
      return document.word(before) == .to
        && isAny(index, ["mark", "celebrate", "commemorate", "honour", "honor"])
    }
  }

  /// "The Day of Angola at the Milan Expo will be celebrated on 5 June": whether a mention only tells where the one is that the verb
  /// after it tells of.
  func isScene(_ mention: Mention) -> Bool {
    guard language == .english else { return false }
    var index = mention.phrase.lowerBound - 1
    if document.word(index) == .the { index -= 1 }
    guard document.word(index) == .at else { return false }
    switch document.word(mention.phrase.upperBound) {
    case .will, .is, .was, .has: break
    default:
      guard document.lexeme(mention.phrase.upperBound).form == .present,
        document.verb(mention.phrase.upperBound) == .begin
      else { return false }
    }
    let at = index
    index -= 1
    while index >= 0, at - index <= 6, document.gap(index + 1).joins {
      if document.lexeme(index).head != nil { return true }
      guard
        document.word(index) == .of || document.word(index) == .the || document.isCapitalised(index)
      else { return false }
      index -= 1
    }
    return false
  }
}
