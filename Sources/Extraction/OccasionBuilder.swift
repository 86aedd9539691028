import Chronology
import Gazetteer

/// Joins the mentions of one occasion: told several times, under several names, in headline and body.
struct OccasionBuilder {
  let text: MarkedText
  let mentions: [Mention]
  let facts: [Facts]
  let published: CivilDate?
  let digests: [Digest]
  var document: Document { text.document }

  /// What comparing a mention with others asks for, worked out once.
  struct Digest {
    /// The content words of its phrase and of its name, by their stems.
    let phrase: [UInt64]
    let name: [UInt64]
    /// The countries whose culture the phrase says it is, sorted.
    let subjects: [Country]
    /// Where it is, and the years that its times lie in.
    let hosts: [Country]
    let years: [Int]
    /// The day of what takes an evening, if its clause tells one alone.
    let day: CivilDate?
    /// Where something or somebody is sent or brought.
    let destinations: [Country]
  }

  init(text: MarkedText, mentions: [Mention], facts: [Facts], published: CivilDate?) {
    self.text = text
    self.mentions = mentions
    self.facts = facts
    self.published = published
    digests = zip(mentions, facts).map { mention, facts in
      Digest(
        phrase: PhraseWords.content(mention.phrase, text),
        name: mention.name.map { PhraseWords.content($0, text) } ?? [],
        subjects: OccasionBuilder.unique(
          facts.places.filter { $0.isInPhrase && $0.role == .subject }),
        hosts: OccasionBuilder.unique(
          facts.places.filter {
            $0.isInClause && ($0.role == .location || $0.role == .host)
          }),
        years: mention.year > 0
          ? [mention.year] : OccasionBuilder.years(facts, published, text.language),
        day: OccasionBuilder.day(of: mention, facts, published),
        destinations: OccasionBuilder.unique(
          facts.places.filter { $0.isInClause && $0.role == .destination }))
    }
  }

  /// How many earlier occasions a mention is compared with; keeps the time linear in the text.
  private static let memory = 60
  /// How many mentions of one occasion are listened to.
  private static let mostMentions = 16

  /// Every occasion, in the order in which the text brings them up.
  func occasions() -> [Occasion] {
    var occasions: [Occasion] = []
    for index in mentions.indices {
      if let same = antecedent(of: index, in: occasions) {
        guard occasions[same].mentions.count < OccasionBuilder.mostMentions else { continue }
        occasions[same].mentions.append(index)
        occasions[same].facts.append(facts[index])
        if names(index, better: occasions[same].main) {
          if tellsKind(index, after: occasions[same].main) {
            occasions[same].kind = mentions[index].kind
            occasions[same].head = mentions[index].head
          }
          occasions[same].main = index
        }
      } else if !mentions[index].isAside, !mentions[index].isPointer, isTold(index),
        occasions.isEmpty || !onlyPoints(index)
      {
        if let named = namedAside(before: index) {
          occasions.append(
            Occasion(
              mentions: [index, named], kind: mentions[named].kind, head: mentions[named].head,
              main: named, facts: [facts[index], facts[named]]))
          continue
        }
        occasions.append(
          Occasion(
            mentions: [index], kind: mentions[index].kind, head: mentions[index].head, main: index,
            facts: [facts[index]]))
      }
    }
    return occasions
  }

  /// Whether a mention that names an occasion better than the one before tells its kind too.
  private func tellsKind(_ index: Int, after main: Int) -> Bool {
    let mention = mentions[index]
    // "Under the title "Tigers", the show": it is of the kind told before
    if mention.head.isWeak || mention.head == .show && isNaming(mention) { return false }
    // "visitors can see it": it is what was named before
    return mention.trigger != .act || mention.name == nil || mention.name != mentions[main].name
  }

  /// The occasion that a mention means again, if it does.
  private func antecedent(of index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    if let series = mention.series { return edition(index, of: series, in: occasions) }
    if let leg = mention.leg { return self.leg(leg, in: occasions) }
    for candidate in occasions.indices.reversed().prefix(OccasionBuilder.memory) {
      if isSame(index, occasions[candidate]) { return candidate }
    }
    if text.language == .english {
      if let apposed = apposed(index, in: occasions) { return apposed }
      if let whole = filmWeek(index, in: occasions) { return whole }
      let told =
        given(index, in: occasions) ?? foretold(index, in: occasions)
        ?? headed(index, in: occasions) ?? identified(index, in: occasions)
      if let told { return told }
    }
    if let numbered = numbered(index, in: occasions) { return numbered }
    if text.language == .russian,
      let told = toldOfThis(index, in: occasions) ?? toldByAct(index, in: occasions)
    {
      return told
    }
    // "brings her show to Bogota for three performances"
    if mention.isPlural, text.language == .english,
      document.word(mention.phrase.lowerBound - 1) == .for,
      let last = occasions.indices.last, occasions[last].kind.isStaged, mention.kind.isStaged,
      occasions[last].mentions.contains(where: { mentions[$0].sentence == mention.sentence })
    {
      return last
    }
    if mention.trigger == .act, mention.name == nil, !mention.isListed,
      let told = toldBefore(index, in: occasions)
    {
      return told
    }
    // "the exhibition", "the festival": the last one of its sort
    // "The display is called …": the name of what was told of without one
    if mention.name != nil, !mention.isRecalled, isNaming(mention) {
      return occasions.indices.reversed().prefix(3).first { candidate in
        let other = occasions[candidate]
        return isPointedAt(other, by: mention) && !contradicts(index, other)
          && other.mentions.allSatisfy { mentions[$0].name == nil }
      }
    }
    if text.language == .english, let untitled = untitled(before: index, in: occasions) {
      return untitled
    }
    guard mention.name == nil, isBare(mention) else { return nil }
    if mention.isPointer {
      // "a further show" is another than those before
      guard mention.isDefinite || text.language == .russian else { return nil }
      if let whole = whole(ofProgramme: mention, in: occasions) { return whole }
      let isLong = self.isLong(index, in: occasions)
      let meant = occasions.indices.reversed().prefix(8).filter {
        isPointedAt(occasions[$0], by: mention) && !contradicts(index, occasions[$0])
          && !(isLong && !goesOn(occasions[$0]))
      }
      return sameNoun(as: mention, among: meant, of: occasions) ?? meant.first
    }
    if mention.isPlural, !mention.isDefinite || mention.head != .event {
      // «показы примет кинотеатр «Мир»»: those of the days told of before
      if text.language == .russian, mention.head == .screening,
        let days = occasions.indices.suffix(3).last(where: {
          occasions[$0].kind == .film && occasions[$0].head.encloses
            && !contradicts(index, occasions[$0])
        })
      {
        return days
      }
      // "Performances will be given … The performances start on 25 July"
      if text.language == .english, mention.isDefinite,
        let told = occasions.indices.suffix(3).last(where: {
          mentions[occasions[$0].main].isPlural && occasions[$0].head == mention.head
            && !contradicts(index, occasions[$0])
        })
      {
        return told
      }
      // "screenings" after "Days of Cinema": what those consist of
      guard !mention.head.encloses, !facts[index].times.isEmpty || facts[index].venue != nil else {
        return nil
      }
      return occasions.indices.reversed().prefix(3).first { candidate in
        let other = occasions[candidate]
        return
          (other.head.encloses
          || other.head == .tour && other.kind.isStaged && mention.kind.isStaged)
          && !contradicts(index, other)
          && other.facts.allSatisfy {
            $0.times.isEmpty || facts[index].times.allSatisfy { $0.match.value.isEnd }
          }
      }
    }
    guard mention.isDefinite, !isDefined(mention) else { return nil }
    let meant = occasions.indices.reversed().prefix(12).filter { candidate in
      let other = occasions[candidate]
      guard !contradicts(index, other) else { return false }
      return other.kind == mention.kind || mention.head == .event || mention.head == other.head
        || mention.head == .performance && other.kind == .concert && text.language == .english
        || isPremiere(mention, of: other) || isShowing(mention, of: other)
        // "the festival" may be the Days
        || (mention.head == .festival || mention.head == .celebration && text.language == .russian)
          && other.head.encloses && other.head != .year
    }
    return sameNoun(as: mention, among: meant, of: occasions) ?? meant.first
  }

  /// The occasion that an act goes on about: "Forty canvases can be seen there until June".
  private func toldBefore(_ index: Int, in occasions: [Occasion]) -> Int? {
    let mention = mentions[index]
    if opensOrCloses(mention) { return nil }
    return occasions.indices.reversed().prefix(4).first { candidate in
      let other = occasions[candidate]
      guard let last = other.mentions.last, mention.sentence - mentions[last].sentence <= 3,
        isRightAfter(index, mentions[last]) || !isElsewhere(index, other)
      else { return false }
      // where the works come from tells nothing of where they are
      if mention.kind != .exhibition, contradicts(index, other) { return false }
      switch mention.kind {
      case .exhibition:
        return other.kind == .exhibition && !isSentOn(index, from: other)
          && !(isAuthored(mention.phrase) && isAuthored(mentions[other.main].phrase))
      case .concert, .performance:
        let isStaged = other.kind.isStaged || other.head == .festival
        return isStaged && facts[index].venue == nil && facts[index].times.isEmpty
      case .ceremony:
        return other.kind == .ceremony && mentions[other.main].trigger == .act
          && mentions[other.main].phrase.contains { there in
            document.lexeme(there).noun != nil
              && mention.phrase.contains { document.tokens[$0].hash == document.tokens[there].hash }
          }
      default: return false
      }
    }
  }

  /// "The exhibition has opened at the Palace Museum in Beijing. Over 200 pieces are displayed in the Forbidden City": whether works without a
  /// day or city of their own are told of in the sentence after a show.
  private func isRightAfter(_ index: Int, _ last: Mention) -> Bool {
    let mention = mentions[index]
    return text.language == .english && mention.kind == .exhibition && last.trigger == .noun
      && !last.isPlural && mention.sentence - last.sentence == 1 && facts[index].times.isEmpty
      && document.isPluralLike(mention.phrase.upperBound - 1)
      && facts[index].places.allSatisfy { place in
        place.role != .location || place.city == nil
          || text.house(at: place.tokens.lowerBound) != nil
      }
  }

  /// «Выставка в Москве … В Ватикан отправятся работы русских мастеров»: whether works are to go elsewhere.
  private func isSentOn(_ index: Int, from occasion: Occasion) -> Bool {
    let there = digests[index].hosts
    let here = occasion.mentions.flatMap { digests[$0].hosts }
    return facts[index].tense.sense == .come && facts[index].tense.time == .future
      && !there.isEmpty && !here.isEmpty && !there.contains { here.contains($0) }
  }

  /// Whether a phrase says whose the works are: "paintings by Andrei Roiter".
  private func isAuthored(_ phrase: Range<Int>) -> Bool {
    phrase.contains { document.word($0) == .by && document.isCapitalised($0 + 1) }
  }

  /// Whether "the show", "the event" or "the week" may be an occasion told of before.
  private func isPointedAt(_ occasion: Occasion, by mention: Mention) -> Bool {
    switch mention.head {
    case .event: true
    case .show, .display, .presentation:
      occasion.kind == .exhibition || occasion.kind == .performance || occasion.kind == .concert
    default: occasion.head == mention.head || occasion.kind == mention.kind
    }
  }

  /// «Выставка «Золото степи» … Показ рассчитан до 6 марта»: of works rather than of a film.
  private func isShowing(_ mention: Mention, of occasion: Occasion) -> Bool {
    text.language == .russian && mention.head == .screening && mention.phrase.count == 1
      && occasion.kind == .exhibition
  }

  private func isSame(_ index: Int, _ occasion: Occasion) -> Bool {
    let mention = mentions[index]
    guard !contradicts(index, occasion) else { return false }
    let mine = digests[index]
    for otherIndex in occasion.mentions {
      let other = mentions[otherIndex]
      let theirs = digests[otherIndex]
      if mention.isRecalled, shares(mention, other) { return true }
      if mention.name != nil, other.name != nil {
        if PhraseWords.share(mine.name, theirs.name) >= 0.75 { return true }
        continue
      }
      // a name told again without its head: "Golden Man"
      if mention.name != nil || other.name != nil,
        mention.kind == other.kind || mention.head == .event
      {
        let name = mention.name != nil ? mine.name : theirs.name
        let phrase = mention.name == nil ? mine.phrase : theirs.phrase
        if PhraseWords.share(name, phrase) >= 0.8 { return true }
      }
      guard mention.kind == other.kind, mention.name == nil || other.name == nil else { continue }
      if mention.head.encloses || other.head.encloses {
        if mine.subjects == theirs.subjects, !mine.subjects.isEmpty,
          mention.isPlural == other.isPlural || mention.head == other.head
        {
          return true
        }
      }
      if mention.phrase.count > 1 || mention.isDefinite,
        PhraseWords.share(mine.phrase, theirs.phrase) >= 0.7
      {
        return true
      }
    }
    return false
  }

  /// Whether a name that stands alone is a word of the other phrase.
  private func shares(_ mention: Mention, _ other: Mention) -> Bool {
    let word = document.tokens[mention.headToken].hash
    let end = other.phrase.upperBound
    return (other.phrase.lowerBound..<min(end + 1, document.count)).contains {
      document.tokens[$0].hash == word
    }
  }

  /// Whether a mention tells what the occasion is better than another one.
  private func names(_ index: Int, better main: Int) -> Bool {
    func rank(_ mention: Mention) -> Int {
      (mention.name != nil && !mention.isRecalled ? 8 : 0) + (mention.isHeading ? 0 : 4)
        + (mention.head == .event ? 0 : 2)
        + (isBare(mention) ? 0 : 1)
    }
    // "Days of Moldovan Culture" on a line of its own is more than "the programme" below it
    if mentions[index].name == nil, mentions[index].isPointer, isBare(mentions[index]),
      !isBare(mentions[main])
    {
      return false
    }
    if text.language == .english {
      // "some 120 masks are on display" is told of an exhibition, and "seven films" of a film week
      if mentions[index].trigger == .act, mentions[index].name == nil,
        mentions[main].trigger == .noun, !isOnlyHeading(main, before: index)
      {
        return false
      }
      if isForetold(main, by: index) { return true }
      if mentions[main].trigger == .act, mentions[main].name == nil,
        mentions[index].head.encloses, !isBare(mentions[index])
      {
        return true
      }
    }
    // "the 27th FILBo" is short for what was called by its noun
    if mentions[index].trigger == .act, !mentions[index].isQuoted, mentions[main].trigger == .noun,
      mentions[main].head.isRecurring
    {
      return false
    }
    if text.language == .russian, mentions[main].trigger == .act, mentions[main].name == nil,
      mentions[index].trigger == .noun, !isBare(mentions[index])
    {
      return true
    }
    return rank(mentions[index]) > rank(mentions[main])
  }
}
