/// The Russian grammar of times: what may begin at a token, each rule reading forward.
struct RussianTimes {
  typealias Found<Value> = (value: Value, end: Int)

  let text: TemporalText
  /// Whether the text is one phrase that is known to be a time, so that a bare year needs no cue.
  var isPhrase = false

  /// Appends the expression that begins at token `index`, and returns where it ends.
  func read(at index: Int, into mentions: inout [TemporalMention]) -> Int? {
    if let end = NumericTimes(text: text).dottedRange(at: index, into: &mentions)
      ?? sharedDays(at: index, into: &mentions)
    {
      return end
    }
    guard let best = longest(at: index) else { return nil }
    mentions.append(best)
    return sharedYear(best, into: &mentions) ?? best.tokens.upperBound
  }

  private func longest(at index: Int) -> TemporalMention? {
    guard let duration = duration(at: index) else {
      return timed(at: index) ?? set(at: index) ?? reference(at: index)
    }
    guard let timed = timed(at: index), timed.tokens.upperBound >= duration.tokens.upperBound else {
      return duration
    }
    return timed
  }

  private func timed(at index: Int) -> TemporalMention? {
    if let clock = clock(at: index) {
      return TemporalMention(index..<clock.end, .point(TemporalPoint(.unsaid, time: clock.value)))
    }
    if let point = point(at: index) {
      return TemporalMention(index..<point.end, .point(point.value))
    }
    guard text.kind(index) == .limit, text[index].value == 0, text.isSpaced(index + 1),
      var point = point(at: index + 1), point.value.isAbsolute
    else { return nil }
    point.value.isApproximate = true
    return TemporalMention(index..<point.end, .point(point.value), limit: .approximate)
  }

  // MARK: times that share a word

  /// «14–20 мая», «15, 16 и 17 апреля», «20-го по 26-е сентября»: the month stands at the end.
  private func sharedDays(at index: Int, into mentions: inout [TemporalMention]) -> Int? {
    guard let first = anyDay(at: index) else { return nil }
    var days = [(index..<first.end, first.value)]
    var end = first.end
    while let start = joined(end), days.count < 8 {
      if let last = dayAndMonth(at: start), case .day(_, let month, let year) = last.value.base {
        return append(days, month, year, start..<last.end, last.value, to: &mentions)
      }
      guard let next = anyDay(at: start) else { return nil }
      days.append((start..<next.end, next.value))
      end = next.end
    }
    // «с 3 по 5 число», «с 20-го по 26-е» are of a month told before
    let isNumbered = text.follows(end, .numbered)
    guard days.count > 1, isNumbered || isOrdinal(days.last) else { return nil }
    let months = isNumbered && text.isSpaced(end + 1) ? relativeMonth(at: end + 1) : nil
    if let months, let last = days.last {
      days[days.count - 1].0 = last.0.lowerBound..<months.end
    }
    for (tokens, day) in days {
      let base =
        months.map { TemporalPoint.Base.dayOfRelativeMonth(day, months: $0.value) }
        ?? .dayOfMonth(day)
      mentions.append(TemporalMention(tokens, .point(TemporalPoint(base))))
    }
    return months?.end ?? (isNumbered ? end + 1 : end)
  }

  private func append(
    _ days: [(Range<Int>, Int)], _ month: Int, _ year: TemporalPoint.Year, _ tokens: Range<Int>,
    _ last: TemporalPoint, to mentions: inout [TemporalMention]
  ) -> Int {
    for (tokens, day) in days {
      mentions.append(
        TemporalMention(tokens, .point(TemporalPoint(.day(day, month: month, year)))))
    }
    mentions.append(TemporalMention(tokens, .point(last)))
    return tokens.upperBound
  }

  /// Where what is joined to a time that ends at a token begins.
  private func joined(_ index: Int) -> Int? {
    let gap = text.gap(index)
    if !gap.isDisjoint(with: [.hyphen, .dash]), gap.isSubset(of: [.hyphen, .dash, .space]) {
      return index
    }
    if gap == [.comma, .space], text.kind(index) == .digits { return index }
    guard gap.isBlank, text.isSpaced(index + 1) else { return nil }
    switch text.kind(index) {
    case .and, .or, .until: return index + 1
    default: return nil
    }
  }

  /// The second year of «2013–2014 годах», which the grammar of single years leaves alone.
  private func sharedYear(
    _ mention: TemporalMention, into mentions: inout [TemporalMention]
  ) -> Int? {
    guard case .year(.number(let year))? = mention.point?.base else { return nil }
    let end = mention.tokens.upperBound
    guard !text.gap(end).isDisjoint(with: [.hyphen, .slash]), text.length(end) == 2,
      let short = text.number(end), short == (year + 1) % 100 || short > year % 100
    else { return nil }
    let last = yearWord(end + 1)
    let whole = year / 100 * 100 + short
    mentions.append(
      TemporalMention(end..<last, .point(TemporalPoint(.year(.number(whole))))))
    return last
  }

  // MARK: days and months

  /// «14», «20-го», «26-е», «1-й».
  func day(at index: Int) -> Found<Int>? {
    guard let number = text.number(index), (1...31).contains(number), text.length(index) <= 2,
      text.gap(index + 1) != .colon, text.gap(index + 1) != .stop || text.number(index + 1) == nil
    else { return nil }
    return (number, pastEnding(index + 1))
  }

  /// Past the ending of an ordinal in digits, as «го» of «20-го».
  func pastEnding(_ index: Int) -> Int {
    let isEnding =
      text.gap(index) == .hyphen && text.isCyrillic(index) && text.length(index) <= 6
      && text.kind(index) != .month
    return isEnding ? index + 1 : index
  }

  /// «14 мая 2018 года», «14.05.2018».
  func dayAndMonth(at index: Int) -> Found<TemporalPoint>? {
    if let dotted = NumericTimes(text: text).dottedDay(at: index) {
      return (dotted.value, yearWord(dotted.end))
    }
    if let dotted = NumericTimes(text: text).dottedDayOfYear(at: index) { return dotted }
    guard let day = anyDay(at: index), text.isSpaced(day.end) else { return nil }
    guard text.kind(day.end) == .month else {
      guard text.kind(day.end) == .numbered else { return nil }
      // «20 числа следующего месяца»
      if text.isSpaced(day.end + 1), let months = relativeMonth(at: day.end + 1) {
        return (TemporalPoint(.dayOfRelativeMonth(day.value, months: months.value)), months.end)
      }
      return (TemporalPoint(.dayOfMonth(day.value)), day.end + 1)
    }
    let year = yearAfter(day.end + 1)
    return (
      TemporalPoint(.day(day.value, month: text[day.end].number, year.value)), year.end
    )
  }

  /// The year that completes a day, month or season: «2018 года», «этого года», «2018 г.».
  func yearAfter(_ index: Int) -> Found<TemporalPoint.Year> {
    let nothing = (value: TemporalPoint.Year.unsaid, end: index)
    let gap = text.gap(index)
    guard gap.isBlank || gap == [.stop, .space] && text[index - 1].flags.contains(.abbreviated)
    else { return nothing }
    if let year = text.number(index), text.length(index) == 4, (1000...2999).contains(year) {
      return (.number(year), yearWord(pastEnding(index + 1)))
    }
    if let year = wordedYear(at: index) { return (.number(year.value), yearWord(year.end)) }
    if isBeforeLast(index), text[index + 1].unit == .year, text.isSpaced(index + 1) {
      return (.relative(-2), index + 2)
    }
    guard text.kind(index) == .step, let step = TemporalStep(rawValue: text[index].value) else {
      return nothing
    }
    let noun = text.kind(index + 1) == .same ? index + 2 : index + 1
    guard text[noun].unit == .year, text.isSpaced(noun) else { return nothing }
    switch step {
    case .this: return (.relative(0), noun + 1)
    case .next, .coming: return (.relative(1), noun + 1)
    case .last, .past: return (.relative(-1), noun + 1)
    case .that: return (.spoken(0), noun + 1)
    case .following: return (.spoken(1), noun + 1)
    case .previous: return (.spoken(-1), noun + 1)
    }
  }

  /// Past «года», «г.» or «гг.» after a year.
  func yearWord(_ index: Int) -> Int {
    text.isSpaced(index) && text[index].unit == .year ? index + 1 : index
  }
}
