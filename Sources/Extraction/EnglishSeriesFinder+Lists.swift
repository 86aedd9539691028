import Chronology
import Gazetteer

/// Several editions told in one breath, each with its place, its guest or its year.
extension EnglishSeriesFinder {
  /// "Similar weeks of Mali and Senegal were organised in June", "such festivals took place in 2012",
  /// "festivals of this kind were held in 2007".
  func similar(at index: Int, in tokens: Range<Int>) -> [Form] {
    let head: Int
    var end: Int
    let isKind =
      isAny(index, ["kind", "sort"]) && document.word(index - 1) == .this
      && document.word(index - 2) == .of
    if isKind {
      head = index - 3
      end = index + 1
    } else {
      guard isAny(index, ["similar", "such", "comparable"]),
        let noun = (index + 1..<min(index + 4, tokens.upperBound)).first(where: {
          document.lexeme($0).head != nil
        }), (index + 1...noun).allSatisfy({ document.gap($0).isBlank })
      else { return [] }
      head = noun
      end = noun + 1
    }
    guard let noun = document.lexeme(head).head, head >= tokens.lowerBound,
      noun != .meeting, noun != .talk, noun != .year || document.lexeme(head).isPlural,
      noun != .event || isAny(head, ["event", "events"]),
      isDated(tokens), !isHabit(tokens),
      // "to host such a week after Austria (2013)" is the one told of
      !(end < tokens.upperBound && mayTellBefore(end) && !heldBefore(at: end, in: tokens).isEmpty)
    else { return [] }
    var start = isKind ? head : index
    if document.word(start - 1) == .a || document.word(start - 1) == .the { start -= 1 }
    var form = Form(phrase: start..<end)
    form.isSimilar = true
    form.head = noun
    // whose they are
    switch document.word(end) {
    case .of, .from: break
    default: return [form]
    }
    let subjects = years(list(from: end + 1, in: tokens), in: tokens)
    guard let first = subjects.first else { return [form] }
    end = first.place.tokens.upperBound
    let isOfYears = subjects.allSatisfy { $0.year != nil }
    return subjects.enumerated().map { offset, subject in
      var one = form
      one.phrase = offset == 0 ? start..<end : subject.place.tokens
      one.placeRole = .subject
      one.year = isOfYears ? subject.year ?? 0 : 0
      return one
    }
  }

  private func isHabit(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      switch document.word($0) {
      case .usually, .always, .every, .regular, .since: true
      default: false
      }
    }
  }

  /// Places with nothing but commas, "and" and times between them.
  private func list(from start: Int, in tokens: Range<Int>) -> [PlaceMention] {
    var places: [PlaceMention] = []
    var end = start
    for place in text.places(in: Range(from: start, upTo: tokens.upperBound))
    where places.count < 8 {
      let between = Range(from: end, upTo: place.tokens.lowerBound)
      guard between.count <= 8,
        between.allSatisfy({ index in
          text.time(at: index) != nil || document.number(index) != nil
            || isAny(index, ["place", "part", "again", "later", "then"])
            || [.and, .in, .of, .the, .to, .by, .with].contains(document.word(index))
        })
      else { break }
      places.append(place)
      end = place.tokens.upperBound
    }
    return places
  }

  /// The year told between a place and the next one.
  private func year(after place: PlaceMention, before end: Int) -> Int? {
    let span = Range(from: place.tokens.upperBound, upTo: min(place.tokens.upperBound + 5, end))
    for index in span {
      if document.gap(index).contains(.semicolon) { return nil }
      let isOfNext = document.word(index + 1) == .it
      if let number = document.number(index), (1900...2100).contains(number) {
        return isOfNext ? nil : number
      }
      if let year = year(after: index) { return year }
    }
    return nil
  }

  private func years(
    _ places: [PlaceMention], in tokens: Range<Int>
  ) -> [(place: PlaceMention, year: Int?)] {
    places.indices.map { index in
      let end = index + 1 < places.count ? places[index + 1].tokens.lowerBound : tokens.upperBound
      return (places[index], year(after: places[index], before: end))
    }
  }

  /// "… follows those of Libreville, in 2022, and Lomé, in 2023".
  func those(at index: Int, in tokens: Range<Int>, _ found: [Mention]) -> [Form] {
    guard isAny(index, ["those", "that"]),
      document.word(index + 1) == .of || document.word(index + 1) == .in,
      found.contains(where: { $0.headToken < index && ($0.series != nil || $0.head.isRecurring) }),
      // "the embassy of Indonesia along with those of Malaysia"
      !(max(tokens.lowerBound, index - 6)..<index).contains(where: {
        document.lexeme($0).noun == .mission || document.lexeme($0).noun == .office
      })
    else { return [] }
    return stations(from: index + 2, in: tokens)
  }

  /// The places of a list as where editions are, each with its year.
  func stations(from start: Int, in tokens: Range<Int>) -> [Form] {
    years(list(from: start, in: tokens), in: tokens)
      .filter { $0.place.form == .name }
      .map { place, year in
        var form = Form(phrase: place.tokens)
        form.placeRole = .location
        form.year = year ?? 0
        return form
      }
  }

  /// "The next stop will be Cotonou", "the next host is Riga".
  func nextStop(at index: Int, in tokens: Range<Int>) -> [Form] {
    guard document.matches(index, "next"),
      isAny(index + 1, ["stop", "stops", "host", "venue", "destination", "station", "city"]),
      let verb = Range(from: index + 2, upTo: min(index + 8, tokens.upperBound)).first(where: {
        document.word($0) == .will || document.word($0) == .is || document.word($0) == .are
      })
    else { return [] }
    let start = document.word(verb + 1) == .be ? verb + 2 : verb + 1
    return stations(from: start, in: tokens)
  }

  // MARK: guests

  /// "Last year's guest was Portugal; in 2023 it was Paraguay", "previous guests of honour were Italy (2018)
  /// and Spain (2019)", "Portugal filled the same role this year".
  func guests(at index: Int, in tokens: Range<Int>) -> [Form] {
    if isAny(index, ["role"]) { return sameRole(index, in: tokens) }
    guard isAny(index, ["guest", "guests"]) else { return [] }
    var end = index + 1
    while end < tokens.upperBound, end - index <= 4,
      document.word(end) == .of || document.lexeme(end).traits.contains(.honour)
        || isAny(end, ["country", "countries", "nation", "nations", "land"])
    {
      end += 1
    }
    let ofYear = document.matches(index - 1, "s") ? year(after: index - 3) : nil
    let isPrevious = isAny(index - 1, ["previous", "former", "earlier", "past"])
    if ofYear != nil || isPrevious {
      // "… at the fair were Ecuador and Chile"
      guard
        let verb = Range(from: end, upTo: min(end + 9, tokens.upperBound)).first(where: {
          isPredicate($0) || isAny($0, ["include", "included"])
        })
      else { return [] }
      end = verb
      var forms: [Form] = []
      for (place, year) in years(Array(text.places(in: end..<tokens.upperBound)), in: tokens) {
        let told = year ?? yearBefore(place) ?? (forms.isEmpty ? ofYear : nil)
        guard let told, place.form == .name else { continue }
        forms.append(guest(place, told))
      }
      return forms
    }
    // "guest of honour is Slovenia, after Iceland in 2018 and Malta in 2017"
    if let after = (end..<tokens.upperBound).first(where: { document.word($0) == .after }) {
      let earlier = years(list(from: after + 1, in: tokens), in: tokens)
      if !earlier.isEmpty, earlier.allSatisfy({ $0.year != nil }) {
        return earlier.map { guest($0.place, $0.year ?? 0) }
      }
    }
    return nextGuest(index, end, in: tokens) ?? wasGuest(index, end, in: tokens)
  }

  /// "The next guest of honour, in 2019, will be Norway".
  private func nextGuest(_ index: Int, _ end: Int, in tokens: Range<Int>) -> [Form]? {
    guard document.word(index - 1) == .next, end < tokens.upperBound,
      let year = (end..<min(end + 3, tokens.upperBound)).lazy.compactMap({ document.number($0) })
        .first(where: { (1900...2100).contains($0) }),
      let place = text.places(in: end..<tokens.upperBound).first, place.form == .name
    else { return nil }
    return [guest(place, year)]
  }

  /// "Portugal was the guest of honour last year", "… had been guest of honour in 2019", "will be the guest next year".
  private func wasGuest(_ index: Int, _ end: Int, in tokens: Range<Int>) -> [Form] {
    let isToBe = (max(0, index - 4)..<index).contains { document.word($0) == .will }
    // "in 2018 Georgia was guest of honour at the Frankfurt Book Fair" tells of that one
    let isNamed =
      (document.word(end) == .at || document.word(end) == .of)
      && Range(from: end + 1, upTo: min(end + 8, tokens.upperBound)).contains {
        // "will be the guest at next year's book fair"
        (document.isCapitalised($0) || isToBe)
          && document.lexeme($0).head?.isRecurring ?? false
      }
    guard !isNamed, end > index + 1, let place = text.places(in: tokens.lowerBound..<index).last,
      place.form == .name, index - place.tokens.upperBound <= 5,
      (place.tokens.upperBound..<index).contains(where: {
        switch document.word($0) {
        case .was, .were, .had, .will: true
        default: false
        }
      }), let year = year(after: place, past: end, in: tokens), year != published?.year,
      // "the fair, where Canada was guest in 2017, opens on …"
      !Range(from: end, upTo: min(end + 6, tokens.upperBound)).contains(where: {
        document.gap($0).contains(.comma)
      })
    else { return [] }
    return [guest(place, year)]
  }

  /// "Portugal filled the same role this year".
  private func sameRole(_ index: Int, in tokens: Range<Int>) -> [Form] {
    guard document.word(index - 1) == .same || document.matches(index - 1, "that"),
      let place = text.places(in: tokens.lowerBound..<index).last, place.form == .name,
      index - place.tokens.upperBound <= 4,
      let year = year(after: place, past: index + 1, in: tokens)
    else { return [] }
    return [guest(place, year)]
  }

  /// The year right after a clause about a place, or before it.
  private func year(after place: PlaceMention, past end: Int, in tokens: Range<Int>) -> Int? {
    for index in Range(from: end, upTo: min(end + 3, tokens.upperBound)) {
      if let number = document.number(index), (1900...2100).contains(number) { return number }
      if let year = year(after: index) { return year }
    }
    return yearBefore(place)
  }

  /// "In 2023 it was Paraguay", "in 2019 Spain".
  private func yearBefore(_ place: PlaceMention) -> Int? {
    for index in (max(0, place.tokens.lowerBound - 4)..<place.tokens.lowerBound).reversed() {
      if let number = document.number(index), (1900...2100).contains(number) { return number }
      if let year = year(after: index) { return year }
      if document.gap(index).contains(.stop) || document.gap(index).contains(.semicolon) { break }
    }
    return nil
  }

  private func guest(_ place: PlaceMention, _ year: Int) -> Form {
    var form = Form(phrase: place.tokens)
    form.placeRole = .honoured
    form.year = year
    return form
  }

  // MARK: places with years

  /// Adds the further editions of "festivals of India were held in South Africa in 2007 and in China in 2010".
  func addPairs(in tokens: Range<Int>, to all: inout [Mention]) {
    guard let index = all.lastIndex(where: { $0.isPlural || $0.series != nil }),
      case let last = all[index], last.trigger == .noun, last.placeRole != .location,
      last.placeRole != .honoured
    else { return }
    let verb = Range(from: last.phrase.upperBound, upTo: tokens.upperBound).first {
      switch document.verb($0) {
      case .hold, .give, .show, .begin, .host: true
      default: false
      }
    }
    guard let verb, verb - last.phrase.upperBound <= 6 else { return }
    let pairs = years(list(from: verb + 1, in: tokens), in: tokens)
      .filter { $0.place.form == .name }
    guard pairs.count > 1, pairs.allSatisfy({ $0.year != nil }) else { return }
    let isWith = document.word(pairs[0].place.tokens.lowerBound - 1) == .with
    let role: Role = isWith ? .subject : .location
    var rest = pairs[...]
    if last.series != nil, let first = rest.popFirst() {
      all[index] = edition(of: last, first.place, first.year, role)
    } else {
      rest = rest.dropFirst()
    }
    for (place, year) in rest {
      guard !all.contains(where: { $0.phrase.overlaps(place.tokens) }) else { continue }
      all.append(edition(of: last, place, year, role))
    }
    all.sort { $0.headToken < $1.headToken }
  }

  /// The edition in a place, or with a country: "years were held with France in 2016".
  private func edition(of mention: Mention, _ place: PlaceMention, _ year: Int?, _ role: Role)
    -> Mention
  {
    var edition = mention
    edition.phrase = place.tokens
    edition.title = place.tokens
    edition.headToken = place.tokens.upperBound - 1
    edition.series = mention.series ?? mention.headToken
    edition.isPlural = false
    edition.isDefinite = false
    edition.placeRole = role
    edition.year = year ?? 0
    edition.name = nil
    return edition
  }
}
