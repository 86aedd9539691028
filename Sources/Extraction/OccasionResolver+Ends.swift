/// The end of what goes on, told in another sentence than the rest.
extension OccasionResolver {
  /// How many sentences after a show its end may be told.
  private static let reach = 3

  /// "Visitors have until the end of November", "To be seen until the 20th", "It opens on 9 May and runs through 7 July":
  /// when the last show ends of which no end was told.
  func takeEnd(
    of sentence: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    let tokens = text.sentences[sentence].tokens
    guard text.language == .english, let target = lastShow(before: sentence, mentions),
      !facts[target].hasEnd, isOfShowing(tokens)
    else { return }
    let times = text.times(in: tokens)
    guard let end = times.first(where: { $0.value.isEnd }), times.count <= 2 else { return }
    facts[target].times.append(
      Facts.Dated(match: end, relation: .end, tense: Tense(time: .future, sense: .last)))
    guard times.count == 2, let start = times.first, start.tokens != end.tokens,
      let verb = TenseReader(text: text).finiteVerb(before: start.tokens.lowerBound, in: tokens),
      text.document.verb(verb.token) == .begin
    else { return }
    facts[target].times.append(
      Facts.Dated(
        match: start, relation: .begin, tense: Tense(time: verb.time, sense: .begin)))
  }

  /// "The institute, which organised the exhibition, said that the works will remain on display until 3 May": the end of a show, in a
  /// sentence whose own mentions did not take it.
  func takeUntakenEnd(
    of sentence: Int, from first: Int, _ mentions: [Mention], _ facts: inout [Facts]
  ) {
    let tokens = text.sentences[sentence].tokens
    guard text.language == .english,
      let end = text.times(in: tokens).first(where: { $0.value.isEnd }),
      !isOfFormerShowing(end, in: tokens),
      !facts[first...].contains(where: { $0.times.contains { $0.match.tokens == end.tokens } })
    else { return }
    takeEnd(of: sentence, mentions, &facts)
  }

  /// "After it closes on 2 January, the exhibition goes on to Montreal", "the tour ends in Tokyo on 22 September": what ends is what is
  /// gone on with.
  func endOrigin(from first: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    guard text.language == .english else { return }
    for index in first..<max(first, mentions.count) {
      guard let leg = mentions[index].leg,
        let origin = mentions[..<index].indices.last(where: {
          mentions[$0].headToken == leg.origin
        }), !facts[origin].hasEnd
      else { continue }
      let tokens = text.sentences[mentions[index].sentence].tokens
      let ends = facts[index].times.filter { dated in
        let start = dated.match.tokens.lowerBound
        if isAfterEnd(start, before: mentions[index].headToken, in: tokens) { return true }
        return mentions[index].head == .tour || mentions[origin].head == .tour
          ? dated.tense.sense == .end : false
      }
      facts[origin].times += ends.map {
        Facts.Dated(match: $0.match, relation: .end, tense: $0.tense)
      }
      facts[index].times.removeAll { dated in
        ends.contains(dated)
          && isAfterEnd(
            dated.match.tokens.lowerBound, before: mentions[index].headToken, in: tokens)
      }
    }
  }

  /// "After it closes on 2 January, …", "After closing here on 2 January, …".
  private func isAfterEnd(_ time: Int, before head: Int, in tokens: Range<Int>) -> Bool {
    guard time < head, text.document.word(tokens.lowerBound) == .after else { return false }
    return Range(from: tokens.lowerBound + 1, upTo: min(time, tokens.lowerBound + 4)).contains {
      text.document.verb($0) == .end
    }
  }

  /// "Thirty Polish authors are to come to the Millenaris between 24 and 27 April": the days of the festival or fair of the
  /// sentence before, of which none were told.
  func takeSpan(of sentence: Int, _ mentions: [Mention], _ facts: inout [Facts]) {
    let tokens = text.sentences[sentence].tokens
    // «с пятницы по вторник свои изделия здесь предлагали мастера»
    let isHere =
      text.language == .russian && tokens.contains { text.document.word($0) == .here }
    guard text.language == .english || isHere, let target = mentions.indices.last,
      mentions[target].sentence == sentence - 1, !mentions[target].isAside,
      mentions[target].head.gathers || mentions[target].head == .fair,
      facts[target].times.isEmpty, mentions[target].series == nil, !mentions[target].isHabit,
      !isOfDealings(tokens)
    else { return }
    let times = text.times(in: tokens)
    guard times.count == 1, let span = times.first,
      case .between(let from?, let to?) = span.value.extent, to.isDay || from.isDay,
      isHere
        || tokens.contains(where: {
          switch text.document.verb($0) {
          case .come, .attend, .perform, .show, .hold: true
          default: false
          }
        })
    else { return }
    let verb = TenseReader(text: text).finiteVerb(around: span.tokens, in: tokens)
    let time = isHere ? facts[target].tense.time : verb?.time
    facts[target].times.append(
      Facts.Dated(match: span, relation: .during, tense: Tense(time: time, sense: .hold)))
  }

  /// The last exhibition, festival or the like, if nothing else was told of since.
  private func lastShow(before sentence: Int, _ mentions: [Mention]) -> Int? {
    // "The exhibition belongs to the Year of Brazil. Visitors have until 14 June."
    guard let last = mentions.indices.last(where: { mentions[$0].head != .year }),
      !mentions[last].isAside,
      mentions[last].kind == .exhibition || mentions[last].head.goesOn,
      mentions[last].sentence >= sentence - OccasionResolver.reach,
      text.sentences[sentence].paragraph - text.sentences[mentions[last].sentence].paragraph <= 1
    else { return nil }
    return last
  }

  /// Whether a sentence is about what is shown, or no more than a time, and not about tickets or entries.
  private func isOfShowing(_ tokens: Range<Int>) -> Bool {
    let document = text.document
    guard !isOfDealings(tokens) else { return false }
    var isShown = !tokens.contains { document.verb($0) != nil && !document.isCapitalised($0) }
    for index in tokens {
      switch document.verb(index) {
      case .show, .last, .end, .begin: isShown = true
      default: break
      }
      // "everybody can go there until 30 September"
      if document.matches(index, "visited")
        || document.matches(index, "go") && document.matches(index + 1, "there")
        || document.matches(index, "have")
          && document.word(index + 1) == .until
      {
        isShown = true
      }
    }
    return isShown
  }

  /// Whether a sentence is about tickets, entries or streets, whose ends are no ends of a show.
  func isOfDealings(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      Self.dealings.contains { text.document.matches(index, $0) }
        || text.language == .russian
          && Self.russianDealings.contains { text.document.begins(index, $0) }
    }
  }

  private static let russianDealings: [StaticString] = ["билет", "заявк", "регистрац", "движени"]

  private static let dealings: [StaticString] = [
    "tickets", "ticket", "registration", "register", "applications", "apply", "entries", "entry",
    "submissions", "submit", "refund", "refunds", "refunded", "deadline", "closed", "library",
    "office", "street", "road", "parking", "buses", "trains", "traffic", "offer", "bids", "season",
  ]
}

extension Facts {
  /// Whether it is told when it ends.
  fileprivate var hasEnd: Bool {
    times.contains { dated in
      if dated.relation == .end { return true }
      if case .between(_, .some) = dated.match.value.extent { return true }
      if case .lasting = dated.match.value.extent { return true }
      return false
    }
  }
}
