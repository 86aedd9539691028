import Chronology
import Gazetteer

/// Finds when two countries took up diplomatic relations, where a text says so plainly.
///
/// Either it tells the date ("established diplomatic relations on 16 September 1992", "have maintained
/// diplomatic relations since 1995"), or how long ago it was ("25 years of diplomatic relations", "the
/// 25th anniversary of the establishment of diplomatic relations"): then the year is reckoned, and is
/// approximate unless the text says in which year the anniversary is. Where a sentence names more than two
/// countries, or may mean someone it does not name, nothing is read.
struct RelationsReader {
  let text: MarkedText
  let published: CivilDate?
  private var document: Document { text.document }

  /// How many tokens a date, a count or a verb may be away from the words "diplomatic relations".
  private static let reach = 10

  init(text: MarkedText, published: CivilDate?) {
    self.text = text
    self.published = published
  }

  /// What is found, each pair of countries once with its surest date, in the order of the text.
  ///
  /// The first two of `countries`, those that the text is about, stand in where a sentence names none.
  func relations(_ countries: [Country], _ offsets: ScalarOffsets) -> [AgreementCandidate] {
    let adjectives = Self.adjectives
    guard document.tokens.contains(where: { adjectives.contains($0.hash) }) else { return [] }
    var found: [[Country]: AgreementCandidate] = [:]
    for sentence in text.sentences {
      for index in sentence.tokens where isRelations(index) {
        let mention = index..<index + 2
        guard let parties = parties(mention, in: sentence.tokens, countries),
          let (date, evidence) = date(mention, in: sentence.tokens), date.isSingle,
          let signed = date.edtf
        else { continue }
        let candidate = AgreementCandidate(
          title: "establishment of diplomatic relations", signed: signed, parties: parties,
          quote: offsets.range(document.byteRange(mention.joined(evidence))),
          confidence: date.isApproximate ? 0.7 : 0.9)
        let isBetter = found[parties].map { $0.confidence < candidate.confidence } ?? true
        if isBetter { found[parties] = candidate }
      }
    }
    return found.values.sorted { $0.quote.lowerBound < $1.quote.lowerBound }
  }

  private static let adjectives = WordSet(
    "diplomatic дипломатических дипломатические дипломатическим дипломатическими")
  private static let nouns = WordSet("relations ties отношений отношения отношениям отношениями")

  private func isRelations(_ index: Int) -> Bool {
    Self.adjectives.contains(document.tokens[index].hash) && index + 1 < document.count
      && document.gap(index + 1).joins && Self.nouns.contains(document.tokens[index + 1].hash)
  }

  // MARK: whose

  private func parties(
    _ mention: Range<Int>, in sentence: Range<Int>, _ countries: [Country]
  ) -> [Country]? {
    let named = Set(text.places(in: sentence).map(\.country))
    if named.count == 2 { return named.sorted() }
    // "Relations with" somebody that is no country are not those of the text's two.
    let next = document.word(mention.upperBound)
    let isWithOthers =
      [.with, .between].contains(next) || Self.between.contains(hash(mention.upperBound))
    let main = countries.prefix(2)
    guard named.count < 2, !isWithOthers, main.count == 2, named.isSubset(of: main) else {
      return nil
    }
    return main.sorted()
  }

  private static let between = WordSet("с со между")

  // MARK: when

  private func date(
    _ mention: Range<Int>, in sentence: Range<Int>
  ) -> (date: ResolvedDate, evidence: Range<Int>)? {
    if let count = count(mention, in: sentence) { return reckoned(count, in: sentence) }
    let near = sentence.clamped(
      to: mention.lowerBound - Self.reach..<mention.upperBound + Self.reach)
    guard
      let verb = near.first(where: { Self.establishing.contains(hash($0)) })
        ?? near.first(where: { $0 >= mention.upperBound && document.word($0) == .since })
        ?? near.first(where: { $0 >= mention.upperBound && isSince($0) })
    else { return nil }
    let isOpen = !Self.establishing.contains(hash(verb))
    let after = text.times(in: Range(from: mention.upperBound, upTo: near.upperBound)).first {
      !isOpen || (verb...verb + 2).contains($0.tokens.lowerBound)
    }
    // "On 16 September 1992, the two countries established diplomatic relations."
    let before = text.times(in: Range(from: sentence.lowerBound, upTo: mention.lowerBound)).last {
      !isOpen && $0.tokens.lowerBound <= sentence.lowerBound + 2
    }
    guard let time = after ?? before, var date = told(time) else { return nil }
    if isOpen { date.end = date.start }
    return (date, min(verb, time.tokens.lowerBound)..<max(verb + 1, time.tokens.upperBound))
  }

  /// The date of a time that tells its year, if it lies in the past.
  private func told(_ time: TemporalMatch) -> ResolvedDate? {
    guard let date = TemporalResolver(anchor: nil).resolve(time.value, .past),
      let first = date.start?.first
    else { return nil }
    return published.map { first > $0 } ?? false ? nil : date
  }

  private static let establishing = WordSet(
    """
    established establishing establishment установили установлены установлении установления \
    установление установлению установлением
    """)

  private func isSince(_ index: Int) -> Bool {
    document.matchesCyrillic(index, "с") || document.matchesCyrillic(index, "со")
  }

  // MARK: how long ago

  /// So many years, or the anniversary of so many.
  private struct Count {
    let years: Int
    let tokens: Range<Int>
    let isAnniversary: Bool
  }

  private func count(_ mention: Range<Int>, in sentence: Range<Int>) -> Count? {
    let before = Range(
      from: max(sentence.lowerBound, mention.lowerBound - Self.reach), upTo: mention.lowerBound)
    for index in before.reversed() {
      let isAnniversary = Self.anniversaries.contains(hash(index))
      guard isAnniversary || Self.years.contains(hash(index)),
        let (years, number) = number(before: index, isOrdinal: isAnniversary),
        number >= sentence.lowerBound, (index + 1..<mention.lowerBound).allSatisfy(links)
      else { continue }
      return Count(years: years, tokens: number..<index + 1, isAnniversary: isAnniversary)
    }
    // "Have had diplomatic relations for 25 years".
    let after = mention.upperBound
    if document.word(after) == .for, sentence.contains(after + 2),
      Self.years.contains(hash(after + 2)), let years = document.number(after + 1)
    {
      return Count(years: years, tokens: after..<after + 3, isAnniversary: false)
    }
    return nil
  }

  /// Whether a word may stand between a count and what it counts from.
  private func links(_ index: Int) -> Bool {
    let words: [Word] = [.of, .the, .their, .its, .since, .from, .both, .between, .and, .at]
    return document.word(index).map(words.contains) ?? false || text.place(at: index) != nil
      || Self.establishing.contains(hash(index)) || Self.linking.contains(hash(index))
  }

  private static let linking = WordSet("bilateral official formal full со дня с момента")

  /// The number before a word and where it stands: "25 years", "25th anniversary", "25-летие".
  private func number(before index: Int, isOrdinal: Bool) -> (years: Int, token: Int)? {
    for token in [index - 1, index - 2] where token >= 0 {
      let isNumber = isOrdinal || token == index - 1
      let years =
        document.number(token, before: ["th", "st", "nd", "rd"])
        ?? (isNumber ? document.number(token) : nil)
      if let years, (1...300).contains(years) { return (years, token) }
    }
    return nil
  }

  private func reckoned(
    _ count: Count, in sentence: Range<Int>
  ) -> (date: ResolvedDate, evidence: Range<Int>)? {
    guard let published else { return nil }
    var year = published.year
    var isTold = false
    let resolver = TemporalResolver(anchor: published)
    for time in text.times(in: sentence) where !time.tokens.overlaps(count.tokens) {
      guard let date = resolver.resolve(time.value, .nearest), let first = date.start?.first,
        date.end?.first.year == first.year
      else { return nil }
      // The day on which they were taken up, told beside the count.
      if first.year == published.year - count.years, let told = told(time) {
        return (told, count.tokens.joined(time.tokens))
      }
      guard abs(first.year - published.year) <= 1, !isTold || first.year == year else {
        return nil
      }
      (year, isTold) = (first.year, true)
    }
    guard let part = CalendarPart.year(year - count.years) else { return nil }
    return (
      ResolvedDate(start: part, end: part, isApproximate: !(isTold && count.isAnniversary)),
      count.tokens
    )
  }

  private static let anniversaries = WordSet(
    """
    anniversary летие летия летию летием летии годовщина годовщины годовщине годовщину годовщиной
    """)
  private static let years = WordSet("years year лет года год")

  private func hash(_ index: Int) -> UInt64? {
    document.tokens.indices.contains(index) ? document.tokens[index].hash : nil
  }
}

extension WordTable<Void> {
  fileprivate func contains(_ hash: UInt64?) -> Bool { hash.map { self.contains($0) } ?? false }
}

extension Range<Int> {
  /// Everything from the first of both to the last.
  fileprivate func joined(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
