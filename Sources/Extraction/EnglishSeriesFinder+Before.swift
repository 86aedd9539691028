import Chronology
import Gazetteer

/// Where a series, or who plays, was before, told by years alone: "after Austria (2013) and Spain (2015)", "it has been
/// here twice before, in 1991 and 1998".
extension EnglishSeriesFinder {
  /// Whether a word may tell that something went before.
  func mayTellBefore(_ index: Int) -> Bool {
    document.word(index) == .after || document.word(index) == .before
      || document.word(index) == .been || document.matches(index, "following")
  }

  /// "Poland hosted it after Austria (2013) and Spain (2015)", "it was held before in Cairo (2013) and Rabat (2016)":
  /// places with their past years in parentheses, where the sentence tells of a series.
  func heldBefore(at index: Int, in tokens: Range<Int>) -> [Form] {
    guard let published, document.word(index) != .been,
      (tokens.lowerBound..<index).contains(where: {
        document.lexeme($0).head?.isRecurring ?? false || document.word($0) == .it
          || document.lexeme($0).head == .event
      }),
      !tokens.contains(where: { isAny($0, ["guest", "guests"]) })
    else { return [] }
    let forms = stations(from: index + 1, in: tokens)
    let isPast = forms.allSatisfy { form in
      form.year > 0 && form.year <= published.year
        && document.gap(form.phrase.upperBound).contains(.openParenthesis)
    }
    return isPast ? forms : []
  }

  /// "It has been here twice before, in 1991 and 1998", "the theatre had already been to Athens in 1988": each visit.
  func beenBefore(at index: Int, in tokens: Range<Int>) -> [Form] {
    guard document.word(index) == .been, let published,
      (max(tokens.lowerBound, index - 3)..<index).contains(where: {
        document.word($0) == .has || document.word($0) == .have || document.word($0) == .had
      })
    else { return [] }
    switch document.word(index + 1) {
    case .here, .to, .in: break
    default: guard document.matches(index + 1, "there") else { return [] }
    }
    let rest = Range(
      from: index + 1, upTo: min(index + EnglishSeriesFinder.reach, tokens.upperBound))
    let isAgain = (index - 1..<rest.upperBound).contains {
      document.word($0) == .before
        || isAny($0, ["already", "once", "twice", "thrice", "times", "previously", "earlier"])
    }
    guard isAgain, isOfPlayers(before: index, in: tokens) else { return [] }
    return rest.compactMap { token in
      guard let year = document.number(token), (1900...published.year).contains(year),
        text.time(at: token) != nil
      else { return nil }
      var form = Form(phrase: token..<token + 1)
      form.year = year
      form.isVisit = true
      return form
    }
  }

  /// "It was first held in 2009 in Bern, then in 2013 in Graz", "the forum was held for the first time in Riga in 2010 and for the
  /// second time in Tartu in 2012", "previous editions took place in Bern (2009) and Graz (2013)": each place with its year.
  func addHeld(in sentence: Int, to all: inout [Mention], after earlier: [Mention]) {
    let tokens = text.sentences[sentence].tokens
    guard let published,
      tokens.contains(where: {
        (document.verb($0) == .hold || document.verb($0) == .host)
          && document.lexeme($0).form == .past
      }), isOfFormerEditions(tokens, all)
    else { return }
    // "hosted by Peru in 1976 and by Chile in 2017"
    let named = text.places(in: tokens).filter { $0.form == .name }
    let places = named.contains(where: \.isCity) ? named.filter(\.isCity) : named
    let years = tokens.filter { index in
      document.number(index).map { (1900...published.year).contains($0) } ?? false
    }
    guard places.count > 1, places.count == years.count, let first = years.first else { return }
    let isYearFirst = first < places[0].tokens.lowerBound
    // each year stands beside its place, and in the same order
    let pairs = zip(places, years)
    guard
      pairs.allSatisfy({ place, year in
        isYearFirst == (year < place.tokens.lowerBound)
          && (isYearFirst
            ? place.tokens.lowerBound - year <= 3 : year - place.tokens.upperBound <= 2)
      }),
      all.count(where: { $0.series != nil && $0.year > 0 && $0.placeRole == .location })
        < places.count
    else { return }
    let others = all.filter { $0.series == nil && !isBareAgain($0) }
    var mentions = others
    for (place, year) in pairs {
      var form = Form(phrase: place.tokens)
      form.placeRole = .location
      form.year = document.number(year) ?? 0
      add(form, sentence, to: &mentions, after: earlier)
    }
    if mentions.count == others.count + places.count { all = mentions }
  }

  /// Whether a sentence is about what was told of before, or says that it is of former editions.
  private func isOfFormerEditions(_ tokens: Range<Int>, _ found: [Mention]) -> Bool {
    let first = tokens.lowerBound
    if document.word(first) == .it || document.word(first) == .they { return true }
    let opening = document.word(first) == .the ? first + 1 : first
    let former: [StaticString] = ["previous", "earlier", "past", "former", "first", "editions"]
    if isAny(opening, former) { return true }
    return found.contains {
      $0.phrase.lowerBound <= opening && (isBareAgain($0) || $0.series != nil)
    }
  }

  /// "The festival".
  private func isBareAgain(_ mention: Mention) -> Bool {
    mention.isDefinite && mention.name == nil && mention.phrase.count <= 2
      && (mention.isOfSeries || mention.head.mayRecur || mention.isPointer)
  }

  /// Whether "it", "they" or players by their noun stand before a verb.
  private func isOfPlayers(before verb: Int, in tokens: Range<Int>) -> Bool {
    (max(tokens.lowerBound, verb - 8)..<verb).contains { index in
      document.word(index) == .it || document.word(index) == .they
        || document.lexeme(index).isPlayer
        || isAny(index, ["theatre", "theater", "ballet", "opera", "circus"])
    }
  }
}
