import Gazetteer

/// Earlier editions that a year alone tells: «В 2005-м приезжали финны», «в прошлом году пел хор из Граца».
extension SeriesFinder {
  /// How many words of a clause may stand before its year.
  private static let opening = 3

  /// The edition of a past year that a sentence opens with, of the series that the sentences before are about.
  func pastYear(
    in sentence: Int, besides found: [Mention], before: ArraySlice<Mention>
  ) -> Mention? {
    let tokens = text.sentences[sentence].tokens
    guard
      let time = text.times(in: tokens).first(where: {
        isPastYear($0, in: tokens) || isNextGuests(tokens) && isOfLaterYear($0)
      }),
      !found.contains(where: { $0.phrase.overlaps(time.tokens) || isRepeated($0) || $0.isQuoted }),
      let series = before.suffix(12).last(where: { isRepeated($0) && !$0.isHabit }),
      series.head != .year, series.head != .season,
      sentence - series.sentence <= SeriesFinder.longestHistory,
      isOfGuests(tokens), tellsOfMeeting(tokens) || isNextGuests(tokens), !isElsewhere(tokens)
    else { return nil }
    var mention = edition(of: series, sentence, at: time.tokens.lowerBound, time.tokens)
    mention.series = series.series ?? series.headToken
    // a feast that has been kept for years with guests
    if mention.head == .celebration { mention.kind = .festival }
    return mention
  }

  /// How many sentences a history of a series may go on.
  private static let longestHistory = 8

  /// «В 2005-м», «летом 2009 года», «в прошлом году», at the head of a clause; but not «с 2005 года».
  private func isPastYear(_ time: TemporalMatch, in tokens: Range<Int>) -> Bool {
    let start = time.tokens.lowerBound
    guard !time.value.isEnd, case .at(let point) = time.value.extent else { return false }
    switch point.year {
    case .number(let year)?: guard year < published else { return false }
    case .relative(let years)?: guard years < 0 else { return false }
    default:
      guard case .published(.year, let years) = point.base, years < 0 else { return false }
    }
    return start - tokens.lowerBound <= SeriesFinder.opening
      || (start - SeriesFinder.opening..<start + 1).contains {
        document.gap($0).contains(.semicolon) || document.gap($0).contains(.colon)
      }
  }

  /// «Следующим почётным гостем, в 2019-м, станет Норвегия»: whether the guest of an edition to come is told.
  private func isNextGuests(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      document.lexeme(index).traits.contains(.honour)
        && (document.begins(index + 1, "гост") || document.begins(index + 2, "гост"))
    }
      && tokens.contains { index in
        ["станет", "будет"].contains { document.matchesCyrillic(index, $0) }
      }
  }

  private func isOfLaterYear(_ time: TemporalMatch) -> Bool {
    guard case .at(let point) = time.value.extent else { return false }
    switch point.base {
    case .year(.number(let year)): return year > published
    case .published(.year, let years): return years > 0
    default: return false
    }
  }

  /// Whether somebody from abroad is told of: a people, those of a land, who came from there.
  private func isOfGuests(_ tokens: Range<Int>) -> Bool {
    text.places(in: tokens).contains { place in
      switch place.form {
      case .people, .adjective: true
      case .name:
        document.word(place.tokens.lowerBound - 1) == .from
          || !place.isCity && document.word(place.tokens.lowerBound - 1) != .in
      }
    }
  }

  private func tellsOfMeeting(_ tokens: Range<Int>) -> Bool {
    var isTold = false
    for index in tokens {
      switch document.verb(index) {
      case .found, .sign: return false
      case .hold, .come, .perform, .host, .show, .begin, .attend, .invite, .give:
        if document.lexeme(index).form == .past { isTold = true }
      default: if document.word(index) == .was || isComing(index) { isTold = true }
      }
    }
    return isTold
  }

  private func isComing(_ index: Int) -> Bool {
    [
      "верн", "позва", "зазва", "присла", "появи", "добав", "присоедин", "подари", "блес", "порази",
      "победи", "выигра", "сорва", "украс", "собра", "съех",
    ].contains { document.begins(index, $0) }
  }

  /// Whether a city is told that the series was not in.
  private func isElsewhere(_ tokens: Range<Int>) -> Bool {
    text.places(in: tokens).contains { place in
      place.isCity && place.form == .name && document.word(place.tokens.lowerBound - 1) == .in
        && !(place.city.map { text.repeatedCities.contains($0) } ?? false)
    }
  }
}
