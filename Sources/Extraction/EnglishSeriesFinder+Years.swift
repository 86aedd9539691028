import Chronology
import Gazetteer

/// Editions that only a past year, or a country with its year, tells of a series that the text is about.
extension EnglishSeriesFinder {
  /// How many words of a sentence may stand before the year that all of it is about.
  private static let longestOpening = 6

  /// "In 2007 a Goan choir sang in the chapel", "They were back in 2005", "By the summer of 2009 there were fourteen
  /// troupes from Turkey", "Last year a Sufi party from Multan kept the bakery open".
  func addYear(in sentence: Int, to all: inout [Mention], after earlier: [Mention]) {
    let tokens = text.sentences[sentence].tokens
    guard let published,
      all.allSatisfy({ $0.trigger == .act && $0.name == nil || $0.isAside || $0.isPointer }),
      let series = lastSeries(earlier),
      let time = text.times(in: tokens).first, time.value.inYear(published.year) == nil,
      let date = TemporalResolver(anchor: published).resolve(time.value, .past),
      let year = date.start?.first.year, year == date.end?.last.year, year < published.year,
      year > published.year - 100, isAboutSeries
    else { return }
    let isFirst = time.tokens.lowerBound - tokens.lowerBound <= EnglishSeriesFinder.longestOpening
    guard
      isFirst && opens(tokens, with: time) && hasGuests(tokens, of: series)
        || isOfSeries(tokens, before: time), !tellsOfLives(tokens), isOver(tokens)
    else { return }
    // what was played then was played at it
    all.removeAll { $0.trigger == .act }
    var form = Form(phrase: time.tokens)
    form.year = year
    add(form, sentence, to: &all, after: earlier, of: series)
  }

  /// How many sentences of a text tell what it is about; keeps the time linear in the text.
  private static let opening = 100

  /// The last mention before of what comes again.
  private func lastSeries(_ earlier: [Mention]) -> Mention? {
    earlier.suffix(EnglishSeriesFinder.memory).last { $0.isOfSeries && isHome($0) }
      ?? introduced.prefix(Self.opening).joined().first { $0.isOfSeries && isHome($0) }
  }

  private func isHome(_ mention: Mention) -> Bool {
    guard !mention.isPointer, !mention.isHabit, mention.head != .event,
      mention.placeRole != .location
    else { return false }
    // "the Puppet Meetings" are one festival, "the Years of Culture" several years
    return !mention.isPlural || mention.head == .days
      || mention.kind == .festival && document.isCapitalised(mention.headToken)
  }

  /// Whether the first thing that the text tells of, or the half of all, comes again.
  private var isAboutSeries: Bool {
    let all = introduced.prefix(Self.opening).joined().filter { !$0.isAside && $0.head != .event }
    guard let first = all.first else { return false }
    return first.isOfSeries || 2 * all.count(where: \.isOfSeries) >= all.count
  }

  /// Whether nothing but small words stands before a time that a sentence begins with: "By the summer of 2009",
  /// "The first time, in August 1996", "The crowd of 2004".
  private func opens(_ tokens: Range<Int>, with time: TemporalMatch) -> Bool {
    let before = tokens.lowerBound..<time.tokens.lowerBound
    return !before.contains { index in
      document.lexeme(index).verb != nil || text.place(at: index) != nil
        || document.lexeme(index).isPlayer || isAny(index, ["he", "she", "i", "we"])
        || document.lexeme(index).head != nil
    }
  }

  /// "They were back in 2005", "It had started in 2003 with six companies".
  private func isOfSeries(_ tokens: Range<Int>, before time: TemporalMatch) -> Bool {
    let first = tokens.lowerBound
    guard isAny(first, ["it", "they"]), isPredicate(first + 1),
      time.tokens.lowerBound - first <= 2 * EnglishSeriesFinder.longestOpening
    else { return false }
    return (first + 1...first + 5).contains { index in
      document.verb(index) == .begin || document.verb(index) == .hold
        || isAny(index, ["back", "here"])
    }
  }

  /// Whether somebody or something from another country than that of the series has a part in it.
  private func hasGuests(_ tokens: Range<Int>, of series: Mention) -> Bool {
    text.places(in: tokens).contains { place in
      if place.form != .name { return true }
      switch document.word(place.tokens.lowerBound - 1) {
      case .from: return true
      case .in, .at, .near: return false
      default: return place.city == nil || document.gap(place.tokens.upperBound) == .apostrophe
      }
    }
  }

  /// Whether a sentence tells of somebody's life, or of how a house or office came to be.
  private func tellsOfLives(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      switch document.verb(index) {
      case .found, .sign:
        return !document.isCapitalised(index) && document.lexeme(index).head == nil
          && document.lexeme(index).form != .gerund
      default: break
      }
      switch document.word(index) {
      case .since, .every, .usually, .always, .will: return true
      default: return isAny(index, ["he", "she"])
      }
    }
  }

  private func isOver(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      document.word(index) == .was || document.word(index) == .were || document.word(index) == .had
        || document.lexeme(index).verb != nil && document.lexeme(index).form == .past
        || document.endsInEd(index)
    }
  }

  // MARK: countries in turn

  /// "Britain and Brazil had their turns in 2013 and 2014", "Mexico occupied the pavilion in 2023", "Next is France,
  /// in 2020", "The Chinese year, 2016": each country with its year, where the text is about a year with a country or
  /// a guest of honour.
  func addTurns(in sentence: Int, to all: inout [Mention], after earlier: [Mention]) {
    let tokens = text.sentences[sentence].tokens
    guard let published, tokens.contains(where: isTurn),
      let series = (earlier.suffix(EnglishSeriesFinder.memory) + all)
        .suffix(EnglishSeriesFinder.memory).last(where: {
          isHome($0)
            && ($0.head == .year || $0.head == .season
              || $0.isOfSeries && text.tellsOfGuestOfHonour)
        }),
      // "Malta and China will hold a Year of Culture in 2022" tells of one
      series.sentence != sentence
        || tokens.contains(where: { isTurn($0) && !series.phrase.contains($0) })
    else { return }
    let isOfYears = series.head == .year || series.head == .season
    let own = text.places(in: series.phrase).map(\.country)
    for (place, year) in turns(in: tokens) where !isOfYears || !own.contains(place.country) {
      // "in 2018 Georgia was guest of honour at the fair" tells of one
      if !isOfYears, series.sentence == sentence,
        place.tokens.upperBound <= series.phrase.lowerBound
      {
        continue
      }
      guard year != published.year, year != series.year,
        !all.contains(where: {
          !$0.isAside && $0.phrase.overlaps(place.tokens) && ($0.name != nil || $0.series != nil)
        })
      else { continue }
      var form = Form(phrase: place.tokens)
      form.placeRole = isOfYears ? .subject : .honoured
      form.year = year
      add(form, sentence, to: &all, after: earlier, of: series)
    }
  }

  /// Words that say that one comes after or before another.
  private func isTurn(_ index: Int) -> Bool {
    EnglishSeriesFinder.turnWords.contains(document.tokens[index].hash)
  }

  private static let turnWords = WordSet(
    """
    turn turns followed follows next partner partners partnered partnership honour honor honoured honored honours honors
    pavilion guest guests spotlight tried yes chosen preceded succeeded predecessor predecessors year years
    """)

  /// The countries of a sentence with the years that they are told with, clause by clause.
  private func turns(in tokens: Range<Int>) -> [(place: PlaceMention, year: Int)] {
    var start = tokens.lowerBound
    var turns: [(place: PlaceMention, year: Int)] = []
    for index in tokens.dropFirst() where document.gap(index).contains(.semicolon) {
      turns += turnsOfClause(start..<index)
      start = index
    }
    return turns + turnsOfClause(start..<tokens.upperBound)
  }

  private func turnsOfClause(_ tokens: Range<Int>) -> [(place: PlaceMention, year: Int)] {
    let places = text.places(in: tokens).filter { place in
      place.city == nil && place.form != .people
        && (place.form == .name || isAny(place.tokens.upperBound, ["year", "one", "season"]))
    }
    let years = tokens.compactMap { index in
      document.number(index).flatMap { (1900...2100).contains($0) ? (token: index, year: $0) : nil }
    }
    // "Britain and Brazil had their turns in 2013 and 2014"
    if places.count == years.count, places.count > 1, let last = places.last?.tokens.upperBound,
      years[0].token >= last, years[0].token - last <= EnglishSeriesFinder.reach / 2
    {
      return zip(places, years).map { ($0, $1.year) }
    }
    return places.enumerated().compactMap { offset, place in
      let end = offset + 1 < places.count ? places[offset + 1].tokens.lowerBound : tokens.upperBound
      let year = years.first { $0.token >= place.tokens.upperBound && $0.token < end }
      guard let year, year.token - place.tokens.upperBound <= EnglishSeriesFinder.reach / 2 else {
        return nil
      }
      return (place, year.year)
    }
  }
}
