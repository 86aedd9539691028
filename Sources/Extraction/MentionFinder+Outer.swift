import Gazetteer

/// What a phrase depends on: "the opening of the festival", "the director of the festival", "an exchange of
/// concerts".
extension MentionFinder {
  /// Reads what the phrase depends on: "the opening of the festival", "the director of the festival".
  func readOuter(_ mention: inout Mention) {
    if isExchanged(mention) {
      mention.isAside = true
      return
    }
    var index = mention.phrase.lowerBound - 1
    let isNew = document.word(index) == .a
    switch document.word(index) {
    case .the, .this, .a: index -= 1
    default: break
    }
    if text.language == .english {
      // "on World Music Day" tells when
      if mention.head == .days, !mention.isPlural, document.word(index) == .on {
        mention.isAside = true
        return
      }
      // "a concert dedicated to the National Day": another is held in its honour
      if !mention.head.encloses || mention.head == .days && !mention.isPlural,
        text.isHonoured(mention), hasHead(beside: mention)
      {
        mention.isAside = true
        return
      }
      // "opens on Monday, with 26 short concerts and a market"
      if mention.isPlural, mention.name == nil, mention.head != .days,
        document.word(mention.phrase.lowerBound - 1) == .with,
        isCounted(mention.phrase.lowerBound + 1),
        document.gap(mention.phrase.lowerBound - 1).contains(.comma)
      {
        mention.isAside = true
        return
      }
      // "in connection with the Spring Festival"
      if document.word(index) == .with, document.matches(index - 1, "connection") {
        mention.isAside = true
        return
      }
      guard document.word(index) == .of, document.gap(index + 1).isBlank else {
        if document.gap(index + 1).isBlank,
          document.word(index) == .before || document.word(index) == .after
        {
          mention.isAside = mention.name == nil
        }
        return
      }
      index -= 1
    }
    guard index >= 0, document.gap(index + 1).joins else { return }
    let outer = document.lexeme(index)
    if text.language == .russian, isOutside(index, of: mention) {
      mention.isAside = true
      return
    }
    if outer.traits.contains(.opening) { mention.openingToken = index }
    // "the opening ceremony of the exhibition": it is the exhibition that is opened
    if outer.head == .ceremony, mention.head == .exhibition, text.language == .english,
      document.lexeme(index - 1).traits.contains(.opening)
    {
      mention.openingToken = index - 1
      return
    }
    // "the idea of a week of Peruvian film": it is the week that is proposed
    if isNew, outer.traits.contains(.doubt) { return }
    if isWhatOneBecomes(index) || isArrivedAt(mention) || isGuest(index) { return }
    // "the stage of the contest, which was held": it is told of after all
    if text.language == .english, document.gap(mention.phrase.upperBound).contains(.comma),
      document.matches(mention.phrase.upperBound, "which"),
      document.lexeme(mention.phrase.upperBound + 2).verb == .hold
    {
      return
    }
    // «среди гостей фестиваля, который начнётся в четверг»
    if outer.noun == .delegation, document.begins(mention.phrase.upperBound, "котор"),
      document.gap(mention.phrase.upperBound).contains(.comma), mention.head == .festival
    {
      return
    }
    let isHonoured = document.lexeme(index - 1).traits.contains(.honour)
    mention.isAside =
      outer.noun == .official && outer.head == nil || outer.noun == .office
      || outer.noun == .delegation && !isHonoured
      || outer.traits.contains(.aside) && mention.edition == 0
        && !(outer.traits.contains(.framework) && mention.head.encloses && isDistinct(mention))
      || outer.word == .press || outer.noun == .anniversary
      || outer.traits.contains(.voidsHead) && outer.head == nil && !isHonoured
  }

  /// «Прибыли участники фестиваля «Каспий»»: where those who take part come, it is held.
  private func isArrivedAt(_ mention: Mention) -> Bool {
    text.language == .russian && mention.head == .festival && mention.name != nil
      && Range(
        from: text.sentences[mention.sentence].tokens.lowerBound, upTo: mention.phrase.lowerBound
      ).contains { document.verb($0) == .come }
  }

  /// «Театр стал участником фестиваля», «станут гостями конкурса»: who does takes part in it.
  private func isWhatOneBecomes(_ index: Int) -> Bool {
    text.language == .russian
      && ["стал", "стала", "стало", "стали", "станет", "станут"].contains { word in
        document.matchesCyrillic(index - 1, word) || document.matchesCyrillic(index - 2, word)
      }
  }

  /// "The poet will be a guest of the festival", "the castle was the venue of a concert": whether who comes to what follows, or where it
  /// is, is told.
  private func isGuest(_ index: Int) -> Bool {
    guard text.language == .english,
      MentionFinder.partsTaken.contains(document.tokens[index].hash)
    else { return false }
    return (max(0, index - 3)..<index).contains { before in
      switch document.word(before) {
      case .is, .are, .was, .were, .be, .been, .as: true
      default: MentionFinder.becoming.contains(document.tokens[before].hash)
      }
    }
  }

  /// "The performance by the Korea National Ballet": whether a word names those who dance or act.
  func isOfStage(_ index: Int) -> Bool {
    MentionFinder.stages.contains(document.tokens[index].hash)
  }

  private static let stages = WordSet(
    """
    ballet theatre theater circus troupe troupes dance dancer dancers dancing actor actors actress actresses puppet
    puppets puppeteers acrobat acrobats acrobatic opera mime mimes clown clowns
    """)

  private static let partsTaken = WordSet(
    "guest guests venue venues host hosts scene setting site stage home")
  private static let becoming = WordSet("become becomes became becoming")

  /// Whether another head stands before a mention, or after it behind a comma, in the same sentence.
  private func hasHead(beside mention: Mention) -> Bool {
    let sentence = text.sentences[mention.sentence].tokens
    let start = mention.phrase.lowerBound
    if Range(from: max(sentence.lowerBound, start - 24), upTo: start).contains(where: {
      document.lexeme($0).head != nil && text.time(at: $0) == nil
    }) {
      return true
    }
    let end = mention.phrase.upperBound
    return document.gap(end).contains(.comma)
      && Range(from: end, upTo: min(end + 12, sentence.upperBound)).contains {
        document.lexeme($0).head != nil && text.time(at: $0) == nil
      }
  }

  /// Whether several of a kind are what two sides give each other: "an exchange of concerts and
  /// exhibitions", «обменяются гастролями». Nothing of it is an occasion yet.
  private func isExchanged(_ mention: Mention) -> Bool {
    guard mention.isPlural || text.language == .russian, !isDistinct(mention) else { return false }
    var index = mention.phrase.lowerBound - 1
    while index >= 0, mention.phrase.lowerBound - index <= 6,
      !document.gap(index + 1).separates
        || document.gap(index + 1) == [.comma, .space]
    {
      let lexeme = document.lexeme(index)
      if lexeme.traits.contains(.exchange) { return true }
      guard lexeme.verb == nil || lexeme.noun != nil || lexeme.head != nil else { return false }
      index -= 1
    }
    return false
  }

  /// Whether a phrase has more than its head, so that it can stand for an occasion of its own.
  private func isDistinct(_ mention: Mention) -> Bool {
    mention.name != nil || document.isCapitalised(mention.headToken)
      || mention.phrase.contains { text.place(at: $0) != nil }
  }
}
