import Gazetteer

/// Who teaches, talks or reads before others: "she will teach us lace-making", "the poets read in barns".
extension EnglishActFinder {
  /// Whether a verb of saying or living may tell one of these.
  func isSpoken(_ index: Int) -> Bool {
    switch document.lexeme(index).verb {
    case .teach: true
    case .say: isTalking(index)
    case .sign: isSigning(index)
    case .other:
      document.matches(index, "belongs") || document.matches(index, "belonged")
        || document.word(index + 1) == .on
          && ["put", "puts", "putting"].contains { document.matches(index, $0) }
    default: false
    }
  }

  /// What a verb of teaching, talking or meeting tells.
  func spoken(_ act: Act) -> Mention? {
    // but "at the Sports Hall"
    let isSport = act.tokens.contains {
      document.lexeme($0).traits.contains(.sport) && !document.isCapitalised($0)
    }
    guard act.group.isFinite || isSpent(act), !act.group.isNegated, !isSport, !isQuoting(act)
    else { return nil }
    switch act.sense {
    case .teach: return teaching(act)
    case .say: return talking(act)
    default: return nil
    }
  }

  /// "Is going to teach round dances to anybody who comes", "will train beginners", "is taught to throw a pot".
  private func teaching(_ act: Act) -> Mention? {
    let next = act.token + 1
    // "will be teaching at the house this weekend", but not "teaches at the university"
    if document.word(next) == .at || document.word(next) == .in {
      guard isDated(act.tokens), !act.group.isPassive, document.lexeme(act.token).form != .past,
        document.lexeme(act.token).form == .gerund || act.group.start < act.token, isByPeople(act)
      else { return nil }
      return mention(act, over: act.token..<next, kind: .workshop)
    }
    // "whose members taught themselves to yodel"
    let isOwn = ["themselves", "himself", "herself", "itself"].contains {
      document.matches(next, $0)
    }
    guard document.word(next) != .from, !isOwn,
      document.lexeme(act.token).form != .past || act.group.isPassive || isDated(act.tokens),
      isDated(act.tokens) || isHoused(act.tokens) || isUnderDay(act.sentence)
    else { return nil }
    if act.group.isPassive {
      guard document.word(next) == .to || document.matches(next, "how") else { return nil }
    } else {
      guard isByPeople(act) else { return nil }
    }
    var end = next + 1
    while end < act.tokens.upperBound, end - next < 10, document.gap(end).joins,
      !endsLesson(end)
    {
      end += 1
    }
    return mention(act, over: next..<end, kind: .workshop)
  }

  /// Whether a word tells no more of what is taught.
  private func endsLesson(_ index: Int) -> Bool {
    switch document.word(index) {
    case .at, .in, .on, .from, .to, .during, .where, .which, .who, .that, .every: true
    default: text.time(at: index) != nil
    }
  }

  /// "Gives a three-day training on beadwork", "hold lessons in Georgian polyphony": a verb and what it gives.
  func lesson(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isNegated, !isSport(act.tokens),
      let head = (act.token + 1..<min(act.token + 8, act.tokens.upperBound)).first(where: {
        isLesson($0)
      }),
      !(act.token + 1...head).contains(where: {
        document.gap($0).separates || document.word($0) == .at || document.word($0) == .in
      }),
      isDated(act.tokens),
      act.tokens.contains(where: { isOfArts(document.lexeme($0)) || document.isCraft($0) })
    else { return nil }
    return mention(act, around: head, kind: .workshop)
  }

  /// "Will lead a class in paper cutting".
  func lessonLed(_ act: Act) -> Mention? {
    ["lead", "leads", "led", "leading"].contains { document.matches(act.token, $0) }
      ? lesson(act) : nil
  }

  private func isOfArts(_ lexeme: Lexeme) -> Bool {
    switch lexeme.noun {
    case .artist, .musician, .performer, .work: return true
    default: break
    }
    return lexeme.hint != nil
      || !lexeme.traits.isDisjoint(with: [.culture, .literary, .film])
  }

  private func isLesson(_ index: Int) -> Bool {
    [
      "training", "lesson", "lessons", "tutorial", "tutorials", "tuition", "class", "classes",
      "clinic", "clinics", "demonstration", "demonstrations", "course", "courses",
    ].contains {
      document.matches(index, $0)
    }
  }

  /// "They talk in our auditorium with the curator", "the painter speaks at the Academy on Friday".
  private func talking(_ act: Act) -> Mention? {
    if let author = author(act) { return mention(act, around: author, kind: .literature) }
    if let scholar = scholar(act) { return mention(act, around: scholar, kind: .conference) }
    guard isInRoom(act) || document.isLecturing(act.token) && isPlaced(act.tokens),
      isDated(act.tokens) || isDatedBefore(act),
      let head = maker(act) ?? speaker(act)
    else { return nil }
    return mention(act, around: head, kind: .conference)
  }

  /// "The historian Jan Kos will speak on Gothic art at the museum on Friday": who knows of something and speaks of it in public.
  private func scholar(_ act: Act) -> Int? {
    guard act.group.isFinite, !act.group.isNegated,
      document.word(act.token + 1) == .on || document.word(act.token + 1) == .about,
      text.time(at: act.token + 2) == nil, isPlaced(act.tokens) || isInProgramme(act.sentence),
      isDated(act.tokens)
    else { return nil }
    return Range(from: max(act.tokens.lowerBound, act.group.start - 8), upTo: act.group.start).last
    {
      !document.gap($0 + 1).separates
        && EnglishActFinder.scholars.contains(document.tokens[$0].hash)
    }
  }

  /// "The novelist will talk about her new book in Riga on Friday".
  private func author(_ act: Act) -> Int? {
    guard act.group.isFinite, !act.group.isNegated,
      document.word(act.token + 1) == .on || document.word(act.token + 1) == .about,
      isPlaced(act.tokens), isDated(act.tokens),
      Range(from: act.token + 2, upTo: min(act.token + 7, act.tokens.upperBound)).contains(where: {
        isBook($0)
      })
    else { return nil }
    return noun(before: act, [.artist])
  }

  /// "The novelist gave a reading in Riga on Friday", "holds a reading".
  func readingGiven(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated, isDated(act.tokens),
      Range(from: act.token + 2, upTo: min(act.token + 5, act.tokens.upperBound)).contains(where: {
        document.matches($0, "reading") || document.matches($0, "readings")
      }),
      document.word(act.token + 1) == .a || document.lexeme(act.token + 1).number > 0,
      let writer = noun(before: act, [.artist]) ?? properSubject(act)
    else { return nil }
    return mention(act, around: writer, kind: .literature)
  }

  /// Whether a week or festival of one country's culture was told of right before, whose items follow.
  private func isInProgramme(_ sentence: Int) -> Bool {
    introduced[max(0, sentence - 4)..<sentence].joined().contains {
      $0.head.encloses && !$0.isAside && !$0.isPointer
    }
  }

  static let scholars = WordSet(
    """
    historian historians professor professors architect architects curator curators scholar scholars critic critics
    archaeologist archaeologists ethnographer ethnographers ethnologist musicologist musicologists folklorist
    philosopher philosophers researcher researchers linguist orientalist sinologist egyptologist turkologist
    indologist japanologist slavist restorer designer translator academician lecturer
    """)

  private func isTalking(_ index: Int) -> Bool {
    [
      "talk", "talks", "talked", "talking", "speak", "speaks", "speaking", "spoke", "lecture",
      "lectures", "lectured", "lecturing", "explain", "explains", "explained", "explaining",
    ].contains { document.matches(index, $0) }
  }

  /// "On Saturday he meets students of the department in a round table", "meets readers in the bookshop".
  func meeting(_ act: Act) -> Mention? {
    guard document.lexeme(act.token).verb == .found, act.group.isFinite, !act.group.isPassive,
      isDated(act.tokens),
      let guests = (act.token + 1..<min(act.token + 3, act.tokens.upperBound)).first(where: {
        document.isAudience($0)
      }), isByPeople(act)
    else { return nil }
    let isRead = document.matches(guests, "readers")
    guard isRead || isInRoom(act) || isAtTable(act) else { return nil }
    return byTeacher(
      mention(
        act, over: act.token + 1..<guests + 1,
        kind: isRead && !isAtTable(act) ? .literature : .conference), act)
  }

  /// "Signs copies of her "Letters" at the bookshop on Friday".
  func signing(_ act: Act) -> Mention? {
    guard isSigning(act.token), act.group.isFinite, !act.group.isNegated, isDated(act.tokens),
      isPlaced(act.tokens), isByPeople(act)
    else { return nil }
    var signed = mention(act, over: act.token + 1..<act.token + 2, kind: .literature)
    let books = Range(
      from: act.token + 2, upTo: min(act.token + 14, act.tokens.upperBound)
    ).lazy
    guard
      let name = books.compactMap({
        PhraseGrammar(text: text, sentence: act.tokens).quotedName(at: $0)
      }).first
    else { return signed }
    signed.name = name
    signed.title = name
    signed.isQuoted = true
    return signed
  }

  private func isSigning(_ index: Int) -> Bool {
    document.matches(index + 1, "copies") || document.matches(index + 1, "books")
  }

  /// "In a round table".
  private func isAtTable(_ act: Act) -> Bool {
    (act.token..<act.tokens.upperBound).contains {
      document.lexeme($0).head == .conference || document.lexeme($0).head == .talk
    }
  }

  // MARK: who and where

  /// Whether makers or players, someone by name, or "he" and "she" do it, and no office.
  func isByPeople(_ act: Act) -> Bool {
    noun(before: act, [.musician, .performer, .artist]) != nil || properSubject(act) != nil
      || isPronoun(act.group.start - 1)
  }

  /// Whether a word stands for people told of before.
  func isPronoun(_ index: Int) -> Bool {
    document.word(index) == .they || document.matches(index, "he") || document.matches(index, "she")
  }

  /// The makers or players that do it, in the sentence or, of "they", in the one before.
  private func maker(_ act: Act) -> Int? {
    let makers: [NounClass] = [.artist, .musician, .performer]
    if let head = noun(before: act, makers) { return head }
    guard isPronoun(act.group.start - 1), act.sentence > 0,
      text.sentences[act.sentence - 1].paragraph == text.sentences[act.sentence].paragraph
    else { return nil }
    return text.sentences[act.sentence - 1].tokens.last { index in
      document.lexeme(index).noun.map { makers.contains($0) } ?? false
    }
  }

  /// Who is announced by name to talk: "Ms Petersen speaks in the auditorium".
  private func speaker(_ act: Act) -> Int? {
    document.lexeme(act.token).form != .past || document.isLecturing(act.token)
      ? properSubject(act) : nil
  }

  /// "Spent the weekend teaching".
  private func isSpent(_ act: Act) -> Bool {
    document.lexeme(act.token).form == .gerund
      && Range(from: max(act.tokens.lowerBound, act.token - 9), upTo: act.token).contains {
        document.matches($0, "spent") || document.matches($0, "spends")
          || document.matches($0, "spend")
      }
  }

  /// "Will show dyers how mud printing is done": a lesson.
  func showingHow(_ act: Act) -> Mention? {
    guard act.group.isFinite, !act.group.isPassive, !act.group.isNegated,
      ["show", "shows", "showed", "demonstrate", "demonstrates", "demonstrated"].contains(where: {
        document.matches(act.token, $0)
      }),
      let how = (act.token + 1..<min(act.token + 10, act.tokens.upperBound)).first(where: {
        document.matches($0, "how")
      }), !(act.token + 1...how).contains(where: { document.gap($0).separates }),
      isDated(act.tokens) || isInRoom(act), isByPeople(act)
    else { return nil }
    return byTeacher(
      mention(
        act, over: act.token + 1..<min(how + 8, act.tokens.upperBound), kind: .workshop), act)
  }

  /// A mention with the title of who teaches or meets, which tells more than whom: "Norwegian crime writer Jo Nesbo met readers".
  private func byTeacher(_ mention: Mention, _ act: Act) -> Mention {
    guard let teacher = noun(before: act, [.artist, .musician, .performer]) else { return mention }
    var mention = mention
    mention.title = phrase(around: teacher, in: act.tokens)
    return mention
  }

  /// "Scholars from eleven countries meet from 20 to 22 October": those who come together from abroad.
  func gathering(_ act: Act) -> Mention? {
    guard document.lexeme(act.token).verb == .found, act.group.isFinite, !act.group.isPassive,
      !act.group.isNegated, isDated(act.tokens), !isSport(act.tokens),
      let head = noun(before: act, [.delegation, .artist, .musician, .performer]),
      document.isPluralLike(head),
      (head..<act.group.start).contains(where: { document.word($0) == .from })
        || !text.places(in: act.tokens.lowerBound..<act.group.start).isEmpty
    else { return nil }
    let kind: EventKind
    switch document.lexeme(head).noun {
    case .musician: kind = .concert
    case .performer: kind = .performance
    case .artist where document.lexeme(head).traits.contains(.literary): kind = .literature
    default: kind = .conference
    }
    return mention(act, around: head, kind: kind)
  }

  /// Whether a day is told right before.
  private func isDatedBefore(_ act: Act) -> Bool {
    act.sentence > 0 && isDated(text.sentences[act.sentence - 1].tokens)
      && text.sentences[act.sentence - 1].paragraph == text.sentences[act.sentence].paragraph
  }

  /// Whether a house or a room stands behind the verb.
  func isInRoom(_ act: Act) -> Bool {
    (act.token + 1..<act.tokens.upperBound).contains {
      document.lexeme($0).noun == .venue && isInside($0)
    } || isHoused(act.token..<act.tokens.upperBound)
  }

  /// Whether the sentence tells what somebody said.
  private func isQuoting(_ act: Act) -> Bool {
    let isToPress = act.tokens.contains {
      document.matches($0, "reporters") || document.matches($0, "journalists")
    }
    if isToPress { return true }
    return act.tokens.contains { index in
      document.gap(index).contains(.openQuote) && !(text.quotation(at: index)?.isName ?? false)
    }
  }

  /// A mention of what some tokens say.
  func mention(_ act: Act, over phrase: Range<Int>, kind: EventKind) -> Mention {
    return Mention(act: kind, in: act.sentence, at: act.token, phrase)
  }
}

extension Document {
  /// A craft or art that is taught, by its name: "beadwork", "lace-making".
  func isCraft(_ index: Int) -> Bool {
    tokens.indices.contains(index) && Document.crafts.contains(tokens[index].hash)
  }

  private static let crafts = WordSet(
    """
    beadwork leather embroidery weaving woodcarving carving papermaking felt lace knitting printmaking puppetry
    restoration conservation bookbinding origami ikebana drumming capoeira cooking cookery chef chefs cuisine
    calligraphy pottery dyeing basketry marbling filigree silversmithing quilting crochet spinning tango salsa samba
    batik ceramics mosaic jewellery jewelry engraving filmmaking directing acting singing dancing conducting
    screenwriting playwriting flower kimono henna
    """)

  /// Whether "guest" is a verb where it stands: "will guest at Müpa", "the quartet guests in Oslo".
  func isGuesting(_ index: Int) -> Bool {
    guard !isCapitalised(index), word(index + 1) == .at || word(index + 1) == .in else {
      return false
    }
    if matches(index, "guest") {
      return word(index - 1) == .will || word(index - 1) == .would || word(index - 1) == .to
    }
    return matches(index, "guests") && gap(index).isBlank
      && (isCapitalised(index - 1) || lexeme(index - 1).isPlayer)
  }

  /// Whether "lecture" is a verb where it stands: "will lecture on Bach", "the composer Orav lectures at the Academy".
  func isLecturing(_ index: Int) -> Bool {
    guard !isCapitalised(index) else { return false }
    if matches(index, "lectured") { return true }
    if matches(index, "lecture") {
      switch word(index - 1) {
      case .will, .would, .to, .can, .could, .should: return true
      default: return false
      }
    }
    guard matches(index, "lectures"), gap(index).isBlank || gap(index) == [.comma, .space] else {
      return false
    }
    switch word(index + 1) {
    case .on, .about, .at, .in, .to, .here, .today, .tomorrow, .tonight: break
    default: return false
    }
    // a name of two words, or one who writes or composes
    return isCapitalised(index - 1) && isCapitalised(index - 2) && gap(index - 1).joins
      || lexeme(index - 1).noun == .artist || word(index - 1) == .who
      || matches(index - 1, "he") || matches(index - 1, "she")
  }
}
