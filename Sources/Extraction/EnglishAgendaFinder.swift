import Gazetteer

/// Makes mentions of the entries of an English list, where somebody or something from abroad has a part in it.
struct EnglishAgendaFinder {
  /// How many words a title may have that no quotation marks bound.
  private static let longestTitle = 12

  let text: MarkedText
  let roles: [Role]
  let agenda: EnglishAgenda
  /// Where the list is from.
  let home: Country?
  /// The one foreign country that the text is about, if it is a programme of a country's culture.
  let guest: Country?
  var document: Document { text.document }

  /// The country of a list is that of its paper or office, else of the city in its heading, or of the first
  /// city that heads a part.
  init(text: MarkedText, roles: [Role], filed: Country?) {
    self.text = text
    self.roles = roles
    agenda = EnglishAgenda(text: text)
    let isInHeading = { (place: PlaceMention) in
      text.sentences.first?.tokens.contains(place.tokens.lowerBound) ?? false
    }
    let home =
      filed
      ?? (agenda.entries.isEmpty
        ? nil
        : text.places.first { $0.isCity && (isInHeading($0) || text.isSection($0)) }?.country)
    self.home = home
    guest = agenda.entries.isEmpty ? nil : EnglishAgendaFinder.guest(of: text, roles, home: home)
  }

  /// The country that every foreign house and guest of a text is of, if several are named.
  private static func guest(of text: MarkedText, _ roles: [Role], home: Country?) -> Country? {
    let countries = text.places.indices.compactMap { index -> Country? in
      let country = text.places[index].country
      guard country != home else { return nil }
      if isOfWhole(text.places[index], in: text) { return country }
      switch roles[index] {
      case .guest, .subject, .mission, .honoured: return country
      default: return nil
      }
    }
    guard let first = countries.first,
      countries.count > 1 || text.places.contains(where: { isOfWhole($0, in: text) })
    else { return nil }
    return countries.allSatisfy { $0 == first } ? first : nil
  }

  /// "The Belarusian Culture Week", "Days of Georgia", "festival of Uzbek culture": whether a place says whose culture the
  /// whole presents.
  private static func isOfWhole(_ place: PlaceMention, in text: MarkedText) -> Bool {
    guard place.form != .people, !place.isCity else { return false }
    let before = place.tokens.lowerBound - 2..<place.tokens.lowerBound
    let after = place.tokens.upperBound..<place.tokens.upperBound + 3
    return [before, after].contains { span in
      span.contains { text.document.lexeme($0).head?.encloses ?? false }
        && span.dropFirst().allSatisfy { text.document.gap($0).joins }
    }
  }

  /// What was found in a sentence without the labels, which only say of what sort an entry is.
  func withoutLabels(_ found: [Mention], in sentence: Int) -> [Mention] {
    guard !found.isEmpty, let entry = agenda.entry(of: sentence) else { return found }
    let label = entry.kind == nil ? nil : entry.label
    return found.filter { mention in
      if mention.name != nil { return true }
      if let label, label.contains(mention.headToken) {
        return mention.phrase.upperBound > label.upperBound
      }
      return entry.day == nil && label == nil || !isOneOfSeveral(mention)
    }
  }

  /// "First night; further performances until Sunday", "Last days!": of what was just told.
  private func isOneOfSeveral(_ mention: Mention) -> Bool {
    switch mention.head {
    case .evening, .days, .performance, .show, .week: break
    default: return false
    }
    let whole = max(0, mention.phrase.lowerBound - 1)..<mention.phrase.upperBound
    let hasOrdinal = whole.contains {
      document.lexeme($0).isOrdinal || document.word($0) == .last || document.matches($0, "further")
        || document.matches($0, "final") || document.matches($0, "more")
    }
    return hasOrdinal
      && mention.phrase.allSatisfy {
        $0 == mention.headToken || document.lexeme($0).isOrdinal || document.word($0) != nil
          || document.lexeme($0).traits.contains(.plain) || document.matches($0, "further")
          || document.matches($0, "final") || text.time(at: $0) != nil
          || document.lexeme($0).weekday != 0
      }
  }

  /// What was found in a sentence, and the mention that its entry makes there if nothing was.
  func completed(_ found: [Mention], in sentence: Int) -> [Mention] {
    guard let entry = agenda.entry(of: sentence),
      entry.kind != nil || entry.house != nil || entry.day != nil || isUnderGuest(entry)
    else { return found }
    // what has nobody from abroad in it is of no concern
    guard isUnderGuest(entry) || best(of: entry) != nil || told(of: entry) != nil else {
      return found.filter { $0.name != nil || $0.head.encloses }
    }
    var all = found + mentions(in: sentence, besides: found)
    for index in all.indices {
      all[index].house = all[index].house ?? entry.house
      all[index].home = home
      if best(of: entry) == nil { all[index].away = guest }
    }
    return all
  }

  /// The mention that an entry makes in its sentence, where nothing was found in it.
  private func mentions(in sentence: Int, besides found: [Mention]) -> [Mention] {
    guard let entry = agenda.entry(of: sentence), isMain(sentence, of: entry),
      found.allSatisfy({ entry.label?.contains($0.headToken) ?? false }),
      let mention = mention(in: sentence, of: entry)
    else { return [] }
    return [mention]
  }

  // MARK: which sentence

  /// Whether a sentence is the one of an entry that says who comes.
  private func isMain(_ sentence: Int, of entry: EnglishAgenda.Entry) -> Bool {
    let tokens = body(of: sentence, entry)
    if let told = told(of: entry) { return sentence == told && !isProse(tokens) }
    guard sentence == best(of: entry), isDated(sentence, of: entry) else { return false }
    if entry.kind == nil, entry.house == nil, entry.day == nil {
      return entry.section != nil && opensWithName(tokens)
        && (isFromAbroad(tokens) || isUnderGuest(entry))
    }
    return (isFromAbroad(tokens) || isAtForeignHouse(entry))
      && (entry.kind != nil || !isProse(tokens))
  }

  /// The last sentence that says who comes before it is said when: what stands before may only set the tone.
  private func best(of entry: EnglishAgenda.Entry) -> Int? {
    let candidates = entry.sentences.filter { sentence in
      let tokens = body(of: sentence, entry)
      return isFromAbroad(tokens) && !document.gap(tokens.upperBound).contains(.exclamation)
        && VenueReader(text: text).houseAlone(in: tokens) == nil
    }
    guard let first = candidates.first else {
      guard isUnderGuest(entry) else {
        return isAtForeignHouse(entry) ? entry.sentences.lowerBound : nil
      }
      return entry.sentences.first { opensWithName(body(of: $0, entry)) }
    }
    guard entry.day == nil,
      let dated = entry.sentences.first(where: { sentence in
        text.times(in: text.sentences[sentence].tokens).contains { $0.isOfDay(in: document) }
      })
    else { return first }
    return candidates.last { $0 <= dated } ?? first
  }

  /// The sentence that says of what sort an entry with a day is, where nobody from abroad is named in it but all of the
  /// programme is of one country: "13 and 14 April. Dyeing with indigo, a workshop for beginners."
  private func told(of entry: EnglishAgenda.Entry) -> Int? {
    guard guest != nil, best(of: entry) == nil,
      entry.day != nil || entry.kind != nil && isDated(entry.sentences.lowerBound, of: entry)
    else { return nil }
    return entry.sentences.prefix(2).first { sentence in
      let tokens = body(of: sentence, entry)
      return !tokens.isEmpty
        && (entry.kind ?? ListedKind.kind(of: tokens, in: document)) != nil
        // "Philharmonic Hall" says where the line above is
        && VenueReader(text: text).houseAlone(in: tokens) == nil
        && text.places(in: tokens).allSatisfy { $0.country != home || $0.isCity }
    }
  }

  /// "The Polish Institute: …": a house away from home mostly shows what comes from there.
  private func isAtForeignHouse(_ entry: EnglishAgenda.Entry) -> Bool {
    entry.house.map { house in text.places(in: house).contains { $0.country != home } } ?? false
  }

  /// The words of a sentence after the label.
  private func body(of sentence: Int, _ entry: EnglishAgenda.Entry) -> Range<Int> {
    let tokens = text.sentences[sentence].tokens
    return Range(
      from: max(tokens.lowerBound, entry.label?.upperBound ?? 0), upTo: tokens.upperBound)
  }

  /// Whether the heading names who comes.
  private func isUnderGuest(_ entry: EnglishAgenda.Entry) -> Bool {
    guard let section = entry.section else { return false }
    return text.places.indices.contains {
      section.contains(text.places[$0].tokens.lowerBound) && roles[$0] == .guest
    }
  }

  /// Whether a country other than that of the list has a part in it.
  private func isFromAbroad(_ tokens: Range<Int>) -> Bool {
    for index in text.places(in: tokens).indices {
      guard text.places[index].country != home else { continue }
      switch roles[index] {
      case .guest, .subject, .honoured: return true
      case .unknown,
        .location where text.places[index].form != .people:
        return true
      default: continue
      }
    }
    return false
  }

  /// Whether the day is told: above the entry, in the sentence, or in the facts after it.
  private func isDated(_ sentence: Int, of entry: EnglishAgenda.Entry) -> Bool {
    if entry.day != nil { return true }
    let end = min(sentence + 3, entry.sentences.upperBound)
    return (sentence..<max(end, sentence + 1)).contains {
      text.times(in: text.sentences[$0].tokens).contains { $0.isOfDay(in: document) }
    }
  }

  /// Whether a sentence says what somebody does, as prose does.
  private func isProse(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      switch document.word(index) {
      case .is, .are, .was, .were, .will, .has, .have, .had, .would, .could, .they, .it: true
      default: document.lexeme(index).verb == .say && document.lexeme(index).form == .past
      }
    }
  }

  /// "Lielvarde Brass, nine players …", ""Salt", a solo by …": a name and what it is.
  private func opensWithName(_ tokens: Range<Int>) -> Bool {
    let grammar = PhraseGrammar(text: text, sentence: tokens)
    let quoted = quotedName(in: tokens)
    guard let name = quoted ?? grammar.capitalisedRun(at: tokens.lowerBound),
      quoted != nil || name.count > 1, name.upperBound + 2 < tokens.upperBound,
      document.gap(name.upperBound).contains(.comma), text.time(at: name.upperBound) == nil
    else { return false }
    let next = name.upperBound
    let aside = name.lowerBound..<min(next + 8, tokens.upperBound)
    guard
      document.word(next) == .a || document.word(next) == .the || document.lexeme(next).number > 0
        || document.number(next) != nil || document.lexeme(next).noun != nil
    else { return false }
    return ListedKind.kind(of: aside, in: document) != nil
  }

  // MARK: the mention

  private func mention(in sentence: Int, of entry: EnglishAgenda.Entry) -> Mention? {
    let tokens = body(of: sentence, entry)
    guard !tokens.isEmpty else { return nil }
    let end = phraseEnd(tokens)
    let phrase = tokens.lowerBound..<end
    let quoted = quotedName(in: tokens)
    let entryTokens =
      tokens.lowerBound..<text.sentences[entry.sentences.upperBound - 1].tokens.upperBound
    guard
      let kind = entry.kind ?? ListedKind.kind(of: phrase, in: document)
        ?? entry.house.flatMap({ ListedKind.kind(ofHouse: $0, in: document) })
        ?? ListedKind.kind(of: entryTokens, in: document)
    else { return nil }
    var mention = Mention(
      sentence: sentence, trigger: .act, head: HeadNoun(of: kind), headToken: tokens.lowerBound,
      kind: kind, phrase: phrase, name: quoted, title: quoted ?? title(in: phrase))
    if let quoted {
      mention.headToken = quoted.lowerBound
      mention.isQuoted = true
      mention.phrase = min(phrase.lowerBound, quoted.lowerBound)..<max(end, quoted.upperBound)
    }
    mention.isCultural = true
    mention.isListed = true
    let venues = VenueReader(text: text)
    mention.house =
      venues.houseBeforeTime(in: tokens)
      ?? venues.listedHouse(
        in: min(mention.title.upperBound, tokens.upperBound)..<tokens.upperBound)
    return mention
  }

  /// Where what is told of ends, and when and where begin.
  private func phraseEnd(_ tokens: Range<Int>) -> Int {
    for index in tokens.dropFirst() {
      let gap = document.gap(index)
      if !gap.isDisjoint(with: [.stop, .semicolon]) { return index }
      if let time = text.time(at: index), time.isOfDay(in: document) {
        switch document.word(index - 1) {
        case .on, .until, .from, .at: return max(index - 1, tokens.lowerBound + 1)
        default: return index
        }
      }
      if document.word(index) == .at,
        document.isCapitalised(index + 1) || document.word(index + 1) == .the
      {
        return index
      }
    }
    return tokens.upperBound
  }

  /// The first words of a phrase, up to a comma or verb.
  private func title(in phrase: Range<Int>) -> Range<Int> {
    let grammar = PhraseGrammar(text: text, sentence: phrase)
    if let run = grammar.capitalisedRun(at: phrase.lowerBound), run.count > 1,
      document.lexeme(run.upperBound).noun == nil, document.lexeme(run.upperBound).head == nil
    {
      return run
    }
    for index in phrase.dropFirst() {
      let lexeme = document.lexeme(index)
      let isVerb =
        lexeme.verb != nil && lexeme.noun == nil && (lexeme.head == nil || lexeme.isPlural)
        && lexeme.traits.isEmpty
        && !document.isCapitalised(index)
      if isVerb || index - phrase.lowerBound == EnglishAgendaFinder.longestTitle
        || !document.gap(index).isDisjoint(with: [.comma, .openParenthesis, .dash, .colon])
      {
        return phrase.lowerBound..<index
      }
    }
    return phrase
  }

  private func quotedName(in tokens: Range<Int>) -> Range<Int>? {
    let next = text.quotations.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    return text.quotations[next...].prefix { $0.tokens.upperBound <= tokens.upperBound }
      .first { $0.isName }?.tokens
  }
}
