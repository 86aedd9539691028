import Chronology
import Gazetteer

/// Finds other editions of a series that an English text tells of without its noun: "the 2015 edition drew …",
/// "last year's was held in Kazan", "similar weeks of Mali and Senegal were organised in June".
///
/// Such an edition is an occasion of its own. Its mention points to the one that introduced the series, from
/// which it has its kind; guests, hosts and name go over to it when they are known.
struct EnglishSeriesFinder {
  /// How many mentions back the series may be.
  static let memory = 24
  /// How far from its words an edition's time may stand.
  static let reach = 16

  let text: MarkedText
  /// The mentions that nouns make, sentence by sentence.
  let introduced: [[Mention]]
  let published: CivilDate?
  var document: Document { text.document }

  /// Words that tell another edition, and what they say of which one.
  struct Form {
    var phrase: Range<Int>
    var year = 0
    var edition = 0
    var isCurrent = false
    var placeRole: Role?
    /// Whether what is told again is who plays or shows, not a series.
    var isVisit = false
    /// The piece that was brought on that visit.
    var work: Range<Int>?
    /// Whether any occasion may be what it resembles.
    var isSimilar = false
    /// The noun that tells what it is, if it has one.
    var head: HeadNoun?
  }

  /// The mentions of a sentence with those of other editions; `earlier` are those of the sentences before.
  func completed(
    _ found: [Mention], in sentence: Int, after earlier: [Mention]
  ) -> [Mention] {
    let tokens = text.sentences[sentence].tokens
    guard !found.isEmpty || !earlier.isEmpty || sentence < 3 else { return found }
    var all = found
    for index in tokens where mayTell(index) {
      for form in forms(at: index, in: tokens, all) {
        add(form, sentence, to: &all, after: earlier)
      }
    }
    addBare(in: tokens, to: &all, after: earlier)
    addPairs(in: tokens, to: &all)
    addTurns(in: sentence, to: &all, after: earlier)
    addHeld(in: sentence, to: &all, after: earlier)
    if !all.contains(where: { $0.series != nil }) {
      addYear(in: sentence, to: &all, after: earlier)
    }
    return all
  }

  /// Makes an edition of "the festival" in "by 2015, when the festival was at its largest": bare, in a past year
  /// that the sentence tells, and known from before.
  private func addBare(
    in tokens: Range<Int>, to all: inout [Mention], after earlier: [Mention]
  ) {
    guard let published, all.count == 1, all[0].isDefinite, all[0].name == nil, !all[0].isPlural,
      isBare(all[0]), all[0].isOfSeries || all[0].edition > 0 && all[0].head.mayRecur,
      all[0].series == nil, !all[0].isAside,
      let home = earlier.last(where: {
        $0.head == all[0].head && $0.series == nil
          && (all[0].isOfSeries || $0.edition > 0 && $0.edition != all[0].edition)
      }),
      home.sentence < all[0].sentence
    else { return }
    let times = text.times(in: tokens)
    guard times.count == 1, let time = times.first else { return }
    let years = time.tokens.compactMap { index in
      year(after: index) ?? document.number(index).flatMap { (1900...2100).contains($0) ? $0 : nil }
    }
    guard years.count == 1, years[0] < published.year,
      tokens.contains(where: {
        document.word($0) == .was || document.word($0) == .were || document.word($0) == .had
          || document.lexeme($0).verb != nil && document.lexeme($0).form == .past
      }),
      !tokens.contains(where: { document.word($0) == .will || document.word($0) == .is }),
      // what was founded then has been held since
      !tokens.contains(where: {
        document.lexeme($0).verb == .found || document.matches($0, "launched")
          || document.word($0) == .since
      })
    else { return }
    all[0].series = home.headToken
    all[0].year = years[0]
    all[0].name = nil
    all[0].isBareEdition = true
  }

  private func mayTell(_ index: Int) -> Bool {
    document.lexeme(index).mayTellEdition || mayTellBefore(index)
      || document.bytes[document.tokens[index].start].isDigit && document.ordinal(index) != nil
  }

  private func forms(at index: Int, in tokens: Range<Int>, _ found: [Mention]) -> [Form] {
    if let quotation = text.quotation(at: index), quotation.isName { return [] }
    if mayTellBefore(index) {
      return heldBefore(at: index, in: tokens) + beenBefore(at: index, in: tokens)
    }
    if let form = edition(at: index, in: tokens) ?? possessive(at: index, in: tokens)
      ?? one(at: index, in: tokens) ?? counted(at: index, in: tokens, found) ?? firstHeld(
        at: index, in: tokens, found)
      ?? notHeld(at: index, in: tokens) ?? inYear(at: index, in: tokens)
      ?? played(at: index, in: tokens) ?? visit(at: index, in: tokens)
      ?? remembered(at: index, in: tokens)
    {
      return [form]
    }
    let several = similar(at: index, in: tokens)
    if !several.isEmpty { return several }
    let places = those(at: index, in: tokens, found) + nextStop(at: index, in: tokens)
    return places.isEmpty ? guests(at: index, in: tokens) : places
  }

  /// Adds the mention that a form makes, or makes one of a bare noun that the form belongs to.
  func add(
    _ form: Form, _ sentence: Int, to all: inout [Mention], after earlier: [Mention],
    of known: Mention? = nil
  ) {
    // "the fair, whose 35th edition begins": the same
    if form.isCurrent, form.edition > 0, document.word(form.phrase.lowerBound - 1) == .their,
      let whole = all.lastIndex(where: { $0.headToken < form.phrase.lowerBound }),
      form.phrase.lowerBound - all[whole].phrase.upperBound <= 4,
      document.matches(form.phrase.lowerBound - 1, "whose")
    {
      all[whole].edition = form.edition
      return
    }
    let own = all.firstIndex {
      $0.phrase.overlaps(form.phrase) && ($0.series == nil || $0.placeRole == nil)
    }
    if let own {
      // "the festival" that was last held, "similar weeks" – but no other name
      guard all[own].series == nil, all[own].name == nil || all[own].isPointer else { return }
    }
    guard let series = known ?? series(of: form, in: sentence, all, own: own, after: earlier)
    else { return }
    let isGeneric =
      form.head == nil || form.head == .event || form.head == .presentation
      || form.head == .show || form.head == .display
    var mention = Mention(
      sentence: sentence, trigger: .noun, head: isGeneric ? series.head : form.head ?? series.head,
      headToken: form.phrase.upperBound - 1,
      kind: isGeneric ? series.kind : form.head?.kind ?? series.kind, phrase: form.phrase,
      title: form.phrase)
    if !isGeneric, form.head == series.head { mention.kind = series.kind }
    if let work = form.work {
      mention.name = work
      mention.title = work
      mention.isQuoted = text.quotation(at: work.lowerBound) != nil
    }
    mention.isCultural = true
    mention.series = series.series ?? series.headToken
    mention.year = form.year
    mention.edition = form.edition
    mention.isCurrent = form.isCurrent
    mention.placeRole = form.placeRole
    if let own { all[own] = mention } else { all.append(mention) }
    // "the previous one showed four films" tells of the one
    all.removeAll {
      $0.trigger == .act && $0.name == nil
        && (form.phrase.upperBound..<form.phrase.upperBound + 12).contains($0.headToken)
    }
    all.sort { $0.headToken < $1.headToken }
  }

  /// Whether a phrase is a noun and at most an ordinal: "festival", "first festival".
  private func isBare(_ mention: Mention) -> Bool {
    mention.phrase.count <= 2
      && mention.phrase.allSatisfy { index in
        index == mention.headToken || document.lexeme(index).isOrdinal
          || document.ordinal(index) != nil || document.matches(index, "previous")
          || document.matches(index, "last")
      }
  }

  // MARK: the series

  /// The mention that introduced what a form is another edition of.
  private func series(
    of form: Form, in sentence: Int, _ all: [Mention], own: Int?, after earlier: [Mention]
  ) -> Mention? {
    let here = all.enumerated().filter {
      $0.offset != own && $0.element.headToken < form.phrase.lowerBound
    }.map(\.element)
    if form.isSimilar, form.head == .event || form.head == .presentation,
      let last = (earlier + here).last, sentence - last.sentence > 1
    {
      // what it is like was not found
      return nil
    }
    let near = Array((earlier + here).suffix(EnglishSeriesFinder.memory).reversed()).filter {
      !$0.isPointer && !$0.isHabit && $0.head != .event && $0.placeRole != .location
    }
    if form.isVisit {
      return near.first { !$0.isAside && ($0.kind.isStaged || $0.kind == .exhibition) }
    }
    if form.isSimilar {
      if let head = form.head, let same = near.first(where: { $0.head == head }) { return same }
      return near.first { $0.isOfSeries } ?? near.first { !$0.isAside }
    }
    if let last = near.first, last.isPlural, last.head != .days, last.series == nil,
      form.phrase.contains(where: { document.lexeme($0).isOrdinal })
    {
      // "two concerts, the first on Friday"
      return nil
    }
    let named =
      near.first { $0.isOfSeries && !$0.isHeading }
      ?? near.first { $0.isOfSeries } ?? near.first { $0.head.mayRecur }
    if let named { return named }
    guard form.head == nil, form.edition > 0 || form.year > 0 else { return nil }
    return introduced.joined().first {
      $0.headToken > form.phrase.upperBound && $0.isOfSeries && !$0.isPointer && !$0.isPlural
    }
  }
}

extension Mention {
  /// Whether it is of a sort that mostly comes again.
  var isOfSeries: Bool { head.isRecurring || kind == .festival }
}

extension HeadNoun {
  /// Whether it mostly comes again: a festival, a fair, days of culture.
  var isRecurring: Bool {
    switch self {
    case .days, .week, .festival, .biennale, .fair, .competition, .camp: true
    default: false
    }
  }

  /// Whether it may come again.
  var mayRecur: Bool {
    switch self {
    case .conference, .exhibition, .year, .season, .workshop, .course, .market, .celebration: true
    default: false
    }
  }
}
