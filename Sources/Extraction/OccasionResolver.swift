import Chronology
import Gazetteer

/// Turns mentions into occasions with countries, places, dates and status.
struct OccasionResolver {
  let text: MarkedText
  let roles: [Role]
  let dateline: Dateline
  let published: CivilDate?

  /// What was found.
  struct Resolution {
    var mentions: [Mention]
    var occasions: [Occasion]
    var mainCountries: [Country]
  }

  func resolve() -> Resolution {
    var mentions: [Mention] = []
    var facts: [Facts] = []
    let reader = FactReader(text: text, roles: roles)
    let clauses = ClauseSplitter(text: text)
    let finder = MentionFinder(text: text)
    let acts = ActFinder(text: text, roles: roles)
    let agenda = AgendaFinder(text: text, roles: roles)
    let series = SeriesFinder(text: text, published: published?.year ?? 0)
    let editions = EditionFinder(text: text)
    let known = KnownSeriesFinder(text: text)
    let listings =
      text.language == .english
      ? EnglishAgendaFinder(
        text: text, roles: roles, filed: dateline.country) : nil
    let named = text.sentences.indices.map { sentence in
      let found = finder.mentions(in: sentence)
      return listings?.withoutLabels(found, in: sentence) ?? found
    }
    let titles = TitleListFinder(text: text)
    let englishActs = EnglishActFinder(text: text, roles: roles, introduced: named)
    let recaller = NameRecaller(
      text: text, introduced: named, published: published?.year)
    let englishSeries = EnglishSeriesFinder(text: text, introduced: named, published: published)
    let returns = ReturnFinder(text: text, roles: roles)
    let capitals = CultureCapitalFinder(text: text, published: published?.year)
    let legs = LegFinder(
      text: text, roles: roles, dateline: dateline, published: published)
    for sentence in text.sentences.indices {
      var found = known.told(named[sentence])
      if text.language == .english { found += editions.mentions(in: sentence, besides: found) }
      found += recaller.mentions(in: sentence, besides: found)
      found += known.mentions(in: sentence, besides: found)
      found +=
        text.language == .english
        ? englishActs.mentions(in: sentence, besides: found)
        : acts.mentions(in: sentence, besides: found, after: mentions.last)
      if let listings {
        found += titles.mentions(
          in: sentence, besides: found, after: mentions.last { !$0.isPointer })
        found = listings.completed(found, in: sentence)
        found = englishSeries.completed(found, in: sentence, after: mentions)
      } else {
        found += agenda.mentions(in: sentence, besides: found, after: mentions)
        found += series.mentions(in: sentence, besides: found, before: mentions[...])
      }
      if let other = returns.mention(in: sentence, besides: found) { found.append(other) }
      found = legs.completed(found, in: sentence, after: mentions, facts)
      found = capitals.completed(found, in: sentence)
      if finder.isHeading(text.sentences[sentence].tokens) {
        for index in found.indices { found[index].isHeading = true }
      }
      found.removeAll { isFormerPremiere($0) || takeFormerPlan($0, of: mentions, &facts) }
      found.sort { $0.headToken < $1.headToken }
      let first = mentions.count
      mentions += found
      guard !found.isEmpty else {
        if !facts.isEmpty {
          follow(sentence, reader, &mentions, &facts)
          takeBounds(of: sentence, mentions, &facts)
          takeSpan(of: sentence, mentions, &facts)
          takeCrowd(of: sentence, reader, mentions, &facts)
        }
        takeUntold(sentence, reader, &mentions, &facts)
        continue
      }
      if first > 0 {
        followIntroduction(of: sentence, before: found[0], reader, mentions, first, &facts)
      }
      for clause in clauses.clauses(of: sentence, found, first: first) {
        for index in clause.mentions {
          facts.append(reader.facts(of: mentions[index], in: clause))
        }
      }
      legs.share(from: first, mentions, &facts)
      capitals.give(from: first, mentions, &facts)
      shareTense(from: first, mentions, &facts)
      endOrigin(from: first, mentions, &facts)
      shareWhole(from: first, mentions, &facts)
      giveEnds(from: first, mentions, &facts)
      shareOpenings(from: first, mentions, &facts)
      takeOpener(from: first, mentions, &facts)
      takeOpened(from: first, mentions, &facts)
      shareClosings(from: first, mentions, &facts)
      markBounds(from: first, mentions, &facts)
      shareUntil(from: first, mentions, &facts)
      boundByItems(from: first, mentions, &facts)
      boundByItemBefore(from: first, mentions, &facts)
      titles.giveSpan(from: first, mentions, &facts)
      takeTopic(before: sentence, first, mentions, &facts)
      takeHeading(before: sentence, first, mentions, &facts)
      takeForm(before: sentence, first, mentions, &facts)
      takeBounds(of: sentence, mentions, &facts)
      takeUntakenEnd(of: sentence, from: first, mentions, &facts)
      recallTroupes(from: first, mentions, &facts)
    }
    let countries = mainCountries(mentions)
    var occasions = OccasionBuilder(
      text: text, mentions: mentions, facts: facts, published: published
    ).occasions()
    let splitter = OccasionSplitter(text: text, mentions: mentions, published: published)
    occasions = occasions.flatMap { splitter.split($0) }
    complete(&occasions, mentions, countries)
    SeriesRule(text: text, dateline: dateline).inherit(&occasions, &mentions)
    occasions = LegRule(text: text).completed(occasions, mentions)
    let merger = OccasionMerger(document: text.document, mentions: mentions)
    occasions = merger.withoutAnnouncements(merger.merged(occasions))
    return Resolution(mentions: mentions, occasions: occasions, mainCountries: countries)
  }

  /// What a sentence says of the occasion before until it comes to its parts: "It runs until 8 May and includes
  /// a concert".
  private func followIntroduction(
    of sentence: Int, before item: Mention, _ reader: FactReader, _ mentions: [Mention],
    _ first: Int, _ facts: inout [Facts]
  ) {
    let tokens = text.sentences[sentence].tokens
    switch text.document.word(tokens.lowerBound) {
    case .it, .they: break
    default: return
    }
    let before = Range(from: tokens.lowerBound, upTo: item.phrase.lowerBound)
    // "It closes on 21 July and can be seen in Oslo from August"
    let isMovedOn =
      item.leg != nil && item.phrase.isEmpty && text.document.word(tokens.lowerBound) == .it
      && text.tellsBound(before)
    guard mentions[first - 1].sentence == sentence - 1,
      let end = before.first(where: { reader.includes($0) }) ?? endOfOpening(in: before)
        ?? (isMovedOn ? before.upperBound : nil)
    else { return }
    let target = first - 1
    let introduction = tokens.lowerBound..<end
    var pronoun = mentions[target]
    pronoun.phrase = tokens.lowerBound..<tokens.lowerBound
    let clause = Clause(sentence: sentence, mentions: [target], tokens: introduction, lead: nil)
    facts[target].add(reader.facts(of: pronoun, in: clause))
  }

  /// "It will be opened in September with an exhibition", "it started on the 16th and ends on the 24th with "Giselle"": where what
  /// the whole is told of ends.
  private func endOfOpening(in tokens: Range<Int>) -> Int? {
    guard text.language == .english,
      let with = tokens.last(where: { text.document.word($0) == .with })
    else { return nil }
    let isBound = (tokens.lowerBound..<with).contains {
      text.document.verb($0) == .begin || text.document.verb($0) == .end
    }
    return isBound && !text.times(in: tokens.lowerBound..<with).isEmpty ? with : nil
  }

  /// "Artists from Chile, Peru and Spain will come": who takes part in the last festival or contest.
  func takeParticipants(
    of sentence: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    let tokens = text.sentences[sentence].tokens
    let first = text.places.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    var guests: [Facts.Named] = []
    var people: [Facts.Named] = []
    var index = first
    // "competed in the hall, where the jury was chaired by a Norwegian"
    let end =
      text.language == .english
      ? tokens.first { text.document.word($0) == .where } ?? tokens.upperBound : tokens.upperBound
    while index < text.places.count, text.places[index].tokens.upperBound <= end {
      let place = text.places[index]
      let isListed = roles[index] == .unknown && !place.isCity && place.form == .name
      if place.form == .people, roles[index] != .audience {
        people.append(
          Facts.Named(
            country: place.country, role: .guest, tokens: place.tokens, isInPhrase: false))
      } else if roles[index] == .guest || roles[index] == .honoured || isListed {
        guests.append(
          Facts.Named(
            country: place.country, role: roles[index] == .honoured ? .honoured : .guest,
            tokens: place.tokens,
            isInPhrase: false))
      }
      index += 1
    }
    if guests.count < 3 { guests += people }
    let isJoined = text.language == .russian && tellsWhoJoins(tokens, after: mentions, sentence)
    guard
      let target = mentions.indices.reversed().prefix(isJoined ? 1 : 6).first(where: {
        mentions[$0].head.gathers
      }) ?? mentions.indices.last
    else { return }
    let isFew = guests.count < 3
    // "Morocco and Mali have also confirmed"
    let takesPart =
      text.language == .english && mentions[target].head.gathers
      && tokens.contains { index in
        text.document.lexeme(index).verb == .attend || text.document.matches(index, "confirmed")
          || isSending(index)
      }
    guard !guests.isEmpty,
      !isFew || takesPart || isJoined || guests.contains(where: { $0.role == .honoured })
    else { return }
    facts[target].places += guests
  }

  /// "Italy and Spain each send two films", "Germany brings a retrospective".
  private func isSending(_ index: Int) -> Bool {
    [
      "send", "sends", "sent", "contribute", "contributes", "contributed", "bring", "brings",
      "brought", "represented",
    ].contains { text.document.matches(index, $0) }
  }

  /// The countries that the text names most, the first named first among equals.
  private func mainCountries(_ mentions: [Mention]) -> [Country] {
    var counts: [(country: Country, count: Int)] = []
    let reader = RoleReader(text: text)
    // "last year's guest of honour was France" tells nothing of this year's
    let ofOthers = Set(mentions.lazy.filter { $0.placeRole == .honoured }.map(\.phrase))
    for place in text.places where !reader.tellsNothing(place) && !ofOthers.contains(place.tokens) {
      if let index = counts.firstIndex(where: { $0.country == place.country }) {
        counts[index].count += place.isCity && !place.isCapital ? 1 : 2
      } else if counts.count < 40 {
        counts.append((place.country, place.isCity && !place.isCapital ? 1 : 2))
      }
    }
    if let here = dateline.country {
      if let index = counts.firstIndex(where: { $0.country == here }) {
        counts[index].count += 1
      } else {
        counts.append((here, 1))
      }
    }
    return counts.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element.country)
  }

  private func complete(
    _ occasions: inout [Occasion], _ mentions: [Mention], _ countries: [Country]
  ) {
    guard !occasions.isEmpty else { return }
    let dates = DateRule(text: text, mentions: mentions, published: published)
    let statuses = StatusRule(mentions: mentions, published: published)
    let resolver = CountryResolver(
      text: text, roles: roles, mentions: mentions, dateline: dateline,
      published: published, mainCountries: countries,
      origins: OriginReader(text: text, roles: roles),
      chances: text.language == .english ? CountryResolver.chances(text, roles) : [:],
      settings: CountryResolver.settings(text, roles),
      cities: CountryResolver.cities(text, roles))
    // what encloses comes first, so that its items can take from it
    for encloses in [true, false] {
      for index in occasions.indices where occasions[index].head.encloses == encloses {
        let earlier = occasions[..<index].suffix(20).reversed().lazy.compactMap { $0.date?.start }
          .first { $0.first == $0.last }
        dates.date(&occasions[index], earlier: earlier)
        if let date = framed(index, in: occasions) { occasions[index].date = date }
        if !encloses, let date = aligned(index, in: occasions) { occasions[index].date = date }
        if !encloses
          || occasions[index].head != .year
            && occasions[..<index].suffix(60).contains(where: { $0.head == .year })
        {
          occasions[index].parent = parent(of: index, in: occasions, mentions)
        }
        let parent = occasions[index].parent.map { occasions[$0] }
        occasions[index].venue = occasions[index].facts.compactMap(\.venue).first
        occasions[index].hours = occasions[index].facts.compactMap(\.hours).first
        let context =
          occasions.prefix(20).first {
            $0.guestEvidence >= 2 && !$0.hosts.isEmpty && !$0.guests.isEmpty
          }
          ?? (text.language == .russian ? occasions.prefix(20).first { $0.hostEvidence >= 2 } : nil)
        resolver.resolve(&occasions[index], parent: parent, context: context)
        statuses.status(&occasions[index], parent: parent)
        // what lasts a day is in one house
        if occasions[index].venue == nil, let parent, parent.date?.isDay ?? false,
          parent.hosts == occasions[index].hosts
        {
          occasions[index].venue = parent.venue
        }
      }
    }
    for index in occasions.indices where occasions[index].date == nil {
      defer { statuses.settle(&occasions[index]) }
      // what goes on elsewhere is on another day than what the story tells of
      let isLeg = mentions[occasions[index].main].leg != nil
      guard let parent = occasions[index].parent ?? whole(of: index, in: occasions) else {
        if !isLeg, !mentions[occasions[index].main].isPlural,
          let found = dayInStory(of: occasions[index], in: nil, mentions)
        {
          occasions[index].date = found.date
          occasions[index].dateTokens = found.tokens
        }
        continue
      }
      if !isLeg, let found = dayInStory(of: occasions[index], in: occasions[parent], mentions) {
        occasions[index].date = found.date
        occasions[index].dateTokens = found.tokens
        continue
      }
      guard let date = occasions[parent].date,
        date.isDay || occasions[parent].head == .year && date.isSingle
          || date.isInterval
            && mentions[occasions[index].main].sentence == mentions[occasions[parent].main].sentence
      else { continue }
      occasions[index].date = date
      occasions[index].dateTokens = occasions[parent].dateTokens
    }
    takeUntaken(&occasions, mentions)
    gather(&occasions)
    gatherAll(&occasions, mentions)
    gatherCities(&occasions)
    for index in occasions.indices where occasions[index].guestEvidence < 2 {
      guard let parent = occasions[index].parent, occasions[parent].head == .festival,
        occasions[parent].guests.count > 1, occasions[index].hosts == occasions[parent].hosts
      else { continue }
      occasions[index].guests = occasions[parent].guests
    }
  }
}

extension ResolvedDate {
  /// Whether the two may have a day in common.
  func touches(_ other: ResolvedDate) -> Bool {
    if let end, let start = other.start, end.last < start.first { return false }
    if let start, let end = other.end, end.last < start.first { return false }
    return true
  }
}
