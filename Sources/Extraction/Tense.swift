/// When a clause says that something happens, and how sure that is.
struct Tense: Hashable {
  enum Time: Hashable {
    case past, present, future
  }

  var time: Time?
  /// "Is being held", "are on display".
  var isProgressive = false
  /// "Has opened": begun, and perhaps not over.
  var isPerfect = false
  var isNegated = false
  /// "May", "could", "would like to".
  var isModal = false
  /// "Should have played": it never came about.
  var isCounterfactual = false
  /// "The festival, organised in Japan this year": a form that tells no time.
  var isParticiple = false
  /// What happens.
  var sense: VerbSense?
  /// The verb that carries it.
  var token: Int?
}

/// Reads the tense of the verb that governs a mention.
struct TenseReader {
  let text: MarkedText
  var document: Document { text.document }

  /// The tense of the verb that an occasion is subject or object of, within its clause.
  func tense(of mention: Mention, in clause: Range<Int>) -> Tense {
    verbs(around: mention, in: clause).first ?? Tense()
  }

  /// Every happening that the clause tells of, the likeliest governor of the mention first.
  func verbs(around mention: Mention, in clause: Range<Int>) -> [Tense] {
    var found: [(tense: Tense, distance: Int)] = []
    for index in clause {
      guard let verb = document.verb(index), isVerb(index),
        !mention.phrase.contains(index)
      else { continue }
      let isAfter = index >= mention.phrase.upperBound
      if isAfter, describes(index, before: clause.upperBound) { continue }
      if isAfter, describesObject(index, after: text.sentence(at: index).lowerBound) { continue }
      let start = isAfter ? mention.phrase.upperBound : index
      let end = isAfter ? index : mention.phrase.lowerBound
      var distance = end - start + (isAfter ? 0 : 4)
      // another clause lies between
      for between in start..<max(end, start)
      where !document.gap(between).isDisjoint(with: [.comma, .semicolon, .dash, .colon]) {
        distance += 6
      }
      if !verb.isHappening { distance += 25 }
      // "an exhibition, featuring 40 works, opened"
      if isAfter, text.language == .english, document.lexeme(index).form == .gerund,
        document.gap(index).contains(.comma)
      {
        distance += 15
      }
      // "a reception marking the National Day"
      if isAfter, verb == .celebrate, document.lexeme(index).form == .gerund,
        text.language == .english
      {
        distance += 15
      }
      if isAfter, isPurpose(index) || isDedication(index, verb) { distance += 15 }
      found.append((tense(at: index, verb), distance))
    }
    return found.sorted { $0.distance < $1.distance }.map(\.tense)
  }

  /// Whether a word that may be a verb is one where it stands.
  func isVerb(_ index: Int) -> Bool {
    let lexeme = document.lexeme(index)
    // «под открытым небом»
    guard text.language == .english else {
      return
        !(document.begins(index, "открыт")
        && ["неб", "воздух", "сцен", "площадк"].contains { document.begins(index + 1, $0) })
    }
    if text.quotation(at: index)?.isName ?? false { return false }
    if document.isCapitalised(index), index > 0, document.gap(index).isBlank { return false }
    let isNounLike = lexeme.form == .base || lexeme.form == .present
    if isNounLike, document.isDetermined(index) { return false }
    if document.isDance(index) || document.isInvitedGuest(index) { return false }
    // "made his Riga debut"
    if document.matches(index, "debut") {
      return document.word(index - 1) == .will || document.word(index - 1) == .to
    }
    if document.isVerbBeforeNumber(index) || isLasting(index) { return true }
    guard lexeme.head != nil || lexeme.noun != nil || !lexeme.traits.isEmpty else { return true }
    switch document.word(index - 1) {
    case .the, .a, .of, .its, .their, .this, .in, .at, .from, .by, .with, .for: return false
    case .will, .would, .to, .was, .were, .is, .are, .been, .being, .has, .have, .can, .could, .it,
      .they:
      return true
    default: return lexeme.form == .past
    }
  }

  /// "The Days last until Sunday", and not "last Sunday": whether "last" is a verb by what follows.
  private func isLasting(_ index: Int) -> Bool {
    guard document.matches(index, "last") else { return false }
    switch document.word(index + 1) {
    case .until, .from, .for, .through, .a: return true
    default: return document.lexeme(index + 1).number > 0 && text.time(at: index) == nil
    }
  }

  /// The tense of the verb at a token, with its auxiliaries.
  func tense(at index: Int, _ sense: VerbSense) -> Tense {
    switch text.language {
    case .english: englishTense(at: index, sense)
    case .russian: russianTense(at: index, sense)
    }
  }

  private func englishTense(at index: Int, _ sense: VerbSense) -> Tense {
    var tense = Tense(sense: sense, token: index)
    let form = document.lexeme(index).form
    var hasAuxiliary = false
    var back = index - 1
    var isPassive = false
    scan: while back >= 0, index - back <= 6, !document.gap(back + 1).separates {
      // "on 16 May has been called off"
      if document.lexeme(back).month != 0, text.time(at: back) != nil { break scan }
      if let first = document.startOfRepetition(endingAt: back) {
        back = first - 1
        continue
      }
      switch document.word(back) {
      case .will: tense.time = .future; hasAuxiliary = true
      case .can,
        .could where sense == .show && document.matches(back, "may"):
        // "can be seen" is so already
        hasAuxiliary = true
        if tense.time == nil { tense.time = .present }
      case .would, .could, .should:
        tense.isModal = true
        hasAuxiliary = true
        if tense.time == nil { tense.time = .future }
      case .is, .are, .am:
        if tense.time == nil { tense.time = .present }
        hasAuxiliary = true
        isPassive = true
        if document.word(back + 1) == .to || document.word(back + 2) == .to { tense.time = .future }
      case .was, .were:
        if tense.time == nil { tense.time = .past }
        hasAuxiliary = true
      case .been: isPassive = true
      case .being: tense.isProgressive = true
      case .had:
        // what had opened was over when it is told of
        if tense.time == nil { tense.time = .past }
        hasAuxiliary = true
      case .has, .have:
        if tense.time == nil { tense.time = .past }
        tense.isPerfect = true
        hasAuxiliary = true
      case .not, .never, .no:
        tense.isNegated = true
        // "didn't open"
        if tense.time == nil,
          ["didn", "wasn", "weren", "hadn"].contains(where: { document.matches(back, $0) })
        {
          tense.time = .past
          hasAuxiliary = true
        }
      case nil where document.isContracted(back): break
      // "won't open"
      case nil where document.matches(back, "won") && document.isContracted(back + 1):
        tense.isNegated = true
        tense.time = .future
        hasAuxiliary = true
      case nil where document.matches(back, "cannot"):
        tense.isNegated = true
        hasAuxiliary = true
        if tense.time == nil { tense.time = .future }
      case nil where document.matches(back, "unable") && document.word(back + 1) == .to:
        tense.isNegated = true
      case .be: isPassive = true
      case .to:
        // "is to open", "plans to hold", "is scheduled to take place"
        if tense.time == nil { tense.time = purposeTime(at: index) ?? .future }
        if let verb = document.lexeme(back - 1).verb {
          if verb == .propose { tense.isModal = true }
          if verb == .plan || verb == .propose { hasAuxiliary = true }
        }
      // "was on view", "went on display"
      case .on where back == index - 1 && isOnShow(index): break
      case nil where document.matches(back, "put") && isOnShow(index): break
      case nil
      where document.word(back + 1) == .on && isOnShow(index)
        && document.lexeme(back).verb == .come:
        if tense.time == nil, document.lexeme(back).form == .past { tense.time = .past }
      // "have agreed on celebrating a week"
      case .on where form == .gerund && document.lexeme(back - 1).verb == .plan:
        tense.time = .future
        break scan
      case .also, .adverb, .both, .usually, .always, .each, .here: break
      // "is not going to be held"
      case nil where document.matches(back, "going") && document.word(back + 1) == .to: break
      case nil where document.lexeme(back).verb == .plan || document.lexeme(back).verb == .propose:
        if document.lexeme(back).verb == .propose {
          tense.isModal = true
          // "proposed holding Days of Culture in spring"
          if form == .gerund, back == index - 1, tense.time == nil { tense.time = .future }
        }
      case nil where document.lexeme(back).traits.contains(.joint): break
      // "will then travel"
      case .preposition where document.matches(back, "then"): break
      // "will play host"
      case nil where document.matches(back, "play") && sense == .host: break
      default: break scan
      }
      back -= 1
    }
    // "has proposed that a week be held"
    if form == .past, !hasAuxiliary, tense.time == nil, document.word(index - 1) == .be,
      isProposed(before: index)
    {
      tense.time = .future
      tense.isModal = true
    }
    let auxiliaries = max(0, back + 1)..<index
    tense.isCounterfactual =
      isFormerPlan(auxiliaries)
      || auxiliaries.contains { document.word($0) == .have || document.matches($0, "have") }
        && auxiliaries.contains { document.word($0) == .would || document.word($0) == .should }
        && (sense == .perform || sense == .hold || sense == .begin || sense == .show)
    if form == .gerund, hasAuxiliary, tense.time == .present { tense.isProgressive = true }
    if tense.time == nil {
      switch form {
      case .past:
        tense.time = .past
        tense.isParticiple =
          (document.gap(index).contains(.comma) || isFirst(index)) && index + 1 < document.count
          && Self.followsParticiple(document.word(index + 1))
        if tense.isParticiple, isVerbOfAll(index) { tense.isParticiple = false }
        if tense.isParticiple, isFirst(index) { tense.time = nil }
      // "the week set out in Perth": one would say "sets"
      case .base where !hasAuxiliary && isAlsoPast(index): tense.time = .past
      case .base where perception(before: index) != nil:
        let verb = perception(before: index) ?? index
        tense.time = self.tense(at: verb, .perform).time
      case .present, .base: tense.time = .present
      case .gerund: tense.isProgressive = true
      case .future: tense.time = .future
      }
    } else if tense.time == .present, form == .past, isPassive {
      // "is held", "are planned"
      if sense == .plan { tense.time = .future }
    }
    if sense == .plan, tense.time != .past || form == .past { tense.time = .future }
    if isOfPreparations(before: back + 1) {
      tense = Tense(time: .future, sense: .plan, token: index)
    }
    if sense == .propose { tense.isModal = true }
    // "the film week is over"
    if sense == .end, tense.time == .present, document.matches(index, "over"),
      text.times(in: text.sentence(at: index)).isEmpty
    {
      tense.time = .past
    }
    return tense
  }

  /// Whether somebody proposes or asks "that" something be.
  private func isProposed(before verb: Int) -> Bool {
    Range(from: text.sentence(at: verb).lowerBound, upTo: verb).contains { index in
      document.word(index) == .that
        && ["proposed", "proposes", "suggested", "suggests", "recommended", "asked", "urged"]
          .contains { document.matches(index - 1, $0) }
    }
  }

  /// "View", "display": what something is on.
  private func isOnShow(_ index: Int) -> Bool {
    ["view", "display", "show", "exhibit", "loan", "offer"].contains { document.matches(index, $0) }
  }

  /// "Preparations have begun for", "rehearsals are under way for": whether the subject of a verb is what comes before an occasion.
  private func isOfPreparations(before start: Int) -> Bool {
    ["preparations", "preparation", "countdown", "registration", "bookings"].contains {
      document.matches(start - 1, $0)
    }
  }

  /// "The week, which had opened on Monday, ended on Friday": whether a past behind a comma is the verb of its sentence,
  /// since what the comma ends began with another and there is no verb else.
  private func isVerbOfAll(_ index: Int) -> Bool {
    let sentence = text.sentence(at: index)
    guard
      let opening = Range(from: sentence.lowerBound + 1, upTo: index).first(where: {
        document.gap($0).contains(.comma)
      }),
      opening < index,
      document.word(opening) == .which || document.word(opening) == .who
        || finiteVerb(before: index, in: opening + 1..<index) == nil,
      finiteVerb(before: opening, in: sentence.lowerBound..<opening) == nil
    else { return false }
    let rest = Range(from: index + 1, upTo: sentence.upperBound)
    return rest.isEmpty || finiteVerb(before: rest.upperBound, in: rest) == nil
  }

  /// The verb of "came to hear the poet read", "saw them dance".
  private func perception(before index: Int) -> Int? {
    var back = index - 1
    while back >= 0, index - back <= 8, !document.gap(back + 1).separates {
      if TenseReader.perceptions.contains(where: { document.matches(back, $0) }) { return back }
      if document.verb(back) != nil { return nil }
      back -= 1
    }
    return nil
  }

  private static let perceptions: [StaticString] = [
    "hear", "hears", "heard", "see", "sees", "saw", "watch", "watched",
  ]

  /// Whether the past of a verb is spelt like its base, with a subject of which the present would end in "s".
  private func isAlsoPast(_ index: Int) -> Bool {
    // "the poet Ion Pop read from his book"
    if document.matches(index, "read"),
      document.isCapitalised(index - 1)
        // "poets read their poems on Saturday"
        || document.lexeme(index - 1).noun == .artist && document.word(index + 1) == .their
    {
      return true
    }
    return ["set", "put", "hit", "cut", "let", "shut", "cast", "spread", "quit", "split"].contains {
      document.matches(index, $0)
    } && document.word(index - 1) != .to && !isFirst(index)
  }

  /// "Was to have opened", "were to have been shown".
  private func isFormerPlan(_ auxiliaries: Range<Int>) -> Bool {
    auxiliaries.contains { index in
      (document.word(index) == .was || document.word(index) == .were)
        && auxiliaries.contains { document.word($0) == .to && document.matches($0 + 1, "have") }
    }
  }

  private func isFirst(_ index: Int) -> Bool {
    index == 0 || !document.gap(index).isDisjoint(with: [.stop, .paragraph, .exclamation])
  }

  /// "Held until Sunday, the event …", "organised by …".
  static func followsParticiple(_ word: Word?) -> Bool {
    switch word {
    case .in, .by, .until, .from, .at, .on, .under, .through: true
    default: false
    }
  }
}
