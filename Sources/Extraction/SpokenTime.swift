import Chronology

/// Finds the time that the text speaks of before a time that counts from it: "two days later", "the 25th".
struct SpokenTime {
  /// How many sentences back it may have been told.
  private static let memory = 2
  /// How many times in a row may each count from the one before.
  private static let longestChain = 8

  let text: MarkedText
  let published: CivilDate?

  /// News tells of what was most of a year ago by its year: a tense that says so of a day soon to come was read
  /// wrongly, as of "had been sold out".
  private static let longAgo = 270
  private static let soon = 95

  /// «В минувшую субботу, 30 июля».
  private func isGoneBy(_ match: TemporalMatch) -> Bool {
    text.language == .russian
      && ["минувш", "прошедш", "прошлую", "прошлый", "прошлое"].contains {
        text.document.begins(match.tokens.lowerBound, $0)
      }
  }

  /// When something was or will be, on the calendar; what it counts from is taken from the text before it.
  func resolve(_ dated: Facts.Dated, as value: TemporalValue) -> ResolvedDate? {
    let value =
      weekdays(value, at: dated.match.tokens.lowerBound) ?? weekendGone(value, dated) ?? value
    let isSince =
      text.language == .english && text.document.word(dated.match.tokens.lowerBound) == .since
    let direction = isSince || isGoneBy(dated.match) ? .past : DateRule.direction(dated)
    if let day = dayAfterTold(value, at: dated.match.tokens.lowerBound, direction)
      ?? weekdayAfterTold(value, at: dated.match.tokens.lowerBound, direction)
    {
      return day
    }
    var resolver = TemporalResolver(anchor: published)
    if value.countsFromText {
      resolver.spoken = before(dated.match.tokens.lowerBound, direction)
    }
    if direction == .past, text.language == .russian,
      let year = yearToldOf(before: dated.match.tokens.lowerBound),
      let dated = value.inYear(year)
    {
      return resolver.resolve(dated, direction)
    }
    if direction != .past, let date = inYearAhead(value, at: dated.match.tokens.lowerBound) {
      return date
    }
    guard var date = resolver.resolve(value, direction) else { return nil }
    // what English tells to be on view for two weeks from a Friday closes on a Friday
    if text.language == .english, case .lasting(_, let duration) = value.extent,
      duration.unit == .fortnight || duration.unit == .week && duration.amount.count ?? 1 > 1,
      let end = date.end, end.first == end.last
    {
      date.end = .day(end.first.adding(days: 1))
    }
    // "ended on Sunday … had begun on the 13th": what is over does not lie ahead
    if direction == .past, resolver.spoken != nil, let published, let start = date.start,
      start.first > published, case .at(let point) = value.extent, case .dayOfMonth = point.base
    {
      resolver.spoken = nil
      return resolver.resolve(value, direction)
    }
    // «начался в сентябре 2006-го и закончился в июле следующего года»
    if direction == .past, text.language == .russian, let published, let start = date.start,
      start.first > published, let told = before(dated.match.tokens.lowerBound, direction)
    {
      resolver = TemporalResolver(anchor: told.first)
      return resolver.resolve(value, direction)
    }
    if let month = month(ofWeek: value, date) { return month }
    if let months = months(ofQuarter: value, date) { return months }
    // what is being held is not over
    if direction == .nearest, dated.tense.time == .present, dated.tense.isProgressive,
      let published, let end = date.end?.last, end < published
    {
      return resolver.resolve(value, .future) ?? date
    }
    if direction == .past, !isClearlyPast(dated.tense), let published,
      let start = date.start?.first, published.dayNumber - start.dayNumber > SpokenTime.longAgo,
      let ahead = resolver.resolve(value, .future), let next = ahead.start?.first,
      (0..<SpokenTime.soon).contains(next.dayNumber - published.dayNumber)
    {
      return ahead
    }
    return date
  }

  /// "From 8 to 12 July … on the Sunday": the weekday after a day that was told of before it.
  private func weekdayAfterTold(
    _ value: TemporalValue, at token: Int, _ direction: TemporalResolver.Direction
  ) -> ResolvedDate? {
    guard text.language == .english, case .at(let point) = value.extent,
      case .weekday(let weekday, nil) = point.base,
      text.document.word(token) == .the || text.document.word(token - 1) == .the,
      let told = before(token, direction), told.first == told.last
    else { return nil }
    let ahead = (weekday - told.first.weekday.rawValue + 7) % 7
    let day = CalendarPart.day(told.first.adding(days: ahead))
    return ResolvedDate(start: day, end: day)
  }

  /// «Дни начнутся 3 октября. Через два дня выступит хор»: counted from the day ahead that the sentence before tells.
  private func dayAfterTold(
    _ value: TemporalValue, at token: Int, _ direction: TemporalResolver.Direction
  ) -> ResolvedDate? {
    guard text.language == .russian, direction == .future, let published,
      case .at(let point) = value.extent, case .published(.day, let count) = point.base, count > 0,
      text.document.matchesCyrillic(token, "через"),
      token == text.sentence(at: token).lowerBound, let told = before(token, direction),
      told.first == told.last, told.first > published
    else { return nil }
    let day = CalendarPart.day(told.first.adding(days: count))
    return ResolvedDate(start: day, end: day)
  }

  /// "Days of Poland in May next year and Days of Peru in autumn": a season, month or day without a year is of the year ahead
  /// that its sentence names before, if it comes later in it.
  private func inYearAhead(_ value: TemporalValue, at token: Int) -> ResolvedDate? {
    guard let published else { return nil }
    let sentence = text.sentence(at: token)
    let before = text.times(in: Range(from: sentence.lowerBound, upTo: token))
    guard !value.isEnd, let told = before.last(where: { !$0.value.countsFromText }),
      case .at(let point) = told.value.extent, point.isOfYear
    else { return nil }
    switch point.year {
    case .number(let year)? where year > published.year: break
    case .relative(1...)?: break
    default: return nil
    }
    let resolver = TemporalResolver(anchor: published)
    guard let start = resolver.resolve(told.value, .future)?.start,
      let date = value.inYear(start.first.year).flatMap({ resolver.resolve($0, .future) }),
      let first = date.start, first.first >= start.first
    else { return nil }
    return date
  }

  /// Whether a verb of what happens stands in a past that is nothing else: "was held", «прошёл», «была проведена»;
  /// «проведён» and «приехали» may tell of what lies ahead.
  private func isClearlyPast(_ tense: Tense) -> Bool {
    guard let sense = tense.sense, sense.isHappening else { return false }
    guard text.language == .russian, let verb = tense.token else { return true }
    switch sense {
    case .hold, .begin, .end, .perform, .show, .last: break
    default: return false
    }
    return ["л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "шел"].contains {
      text.document.hasEnding(verb, $0)
    } || text.document.word(verb - 1) == .was
  }

  /// "Next weekend … on Friday, Saturday and Sunday": weekdays of the week that the sentence names before them.
  private func weekdays(_ value: TemporalValue, at token: Int) -> TemporalValue? {
    guard text.language == .english, value.isOfWeekdays else { return nil }
    let before = Range(from: text.sentence(at: token).lowerBound, upTo: token)
    guard let week = text.times(in: before).last(where: \.value.isWeek),
      case .at(let point) = week.value.extent, case .published(_, let weeks) = point.base,
      abs(weeks) <= 4
    else { return nil }
    func day(_ point: TemporalPoint?) -> TemporalPoint? {
      guard case .weekday(let day, nil)? = point?.base else { return nil }
      return TemporalPoint(.weekdayOfWeek(day, weeks: weeks))
    }
    switch value.extent {
    case .at(let point): return day(point).map { TemporalValue(.at($0)) }
    case .between(let from, let to):
      guard let first = day(from), let last = day(to) else { return nil }
      return TemporalValue(.between(first, last))
    default: return nil
    }
  }

  /// "Played at the weekend": the one gone by, unless it has begun, where a tense says that it is over.
  private func weekendGone(_ value: TemporalValue, _ dated: Facts.Dated) -> TemporalValue? {
    guard text.language == .english, DateRule.direction(dated) == .past, let published,
      published.weekday.rawValue < 6, case .at(let point) = value.extent,
      case .published(.weekend, 0) = point.base,
      !dated.match.tokens.contains(where: { text.document.word($0) == .this })
    else { return nil }
    return TemporalValue(.at(TemporalPoint(.published(.weekend, -1))))
  }

  /// "This week", "next week": no days of it are told, only which month it is in.
  private func month(ofWeek value: TemporalValue, _ date: ResolvedDate) -> ResolvedDate? {
    guard text.language == .english, case .at(let point) = value.extent,
      case .published(.week, _) = point.base, let first = date.start?.first,
      let month = CalendarPart.unit(.month, 0, from: first), let last = date.end?.last,
      last <= month.last
    else { return nil }
    return ResolvedDate(start: month, end: month)
  }

  /// "The first quarter of 2018" is January to March.
  private func months(ofQuarter value: TemporalValue, _ date: ResolvedDate) -> ResolvedDate? {
    guard case .at(let point) = value.extent, case .quarter = point.base,
      let first = date.start?.first, let last = date.end?.last,
      let start = CalendarPart.unit(.month, 0, from: first),
      let end = CalendarPart.unit(.month, 0, from: last)
    else { return nil }
    return ResolvedDate(start: start, end: end)
  }

  /// The year of long ago of which the sentences before tell by a month: «в марте 1999 года … Начались они 5 марта».
  private func yearToldOf(before token: Int) -> Int? {
    let sentence = text.sentences.partitioningIndex { $0.tokens.upperBound > token }
    guard let published, sentence < text.sentences.count else { return nil }
    for index in (max(0, sentence - SpokenTime.memory)...sentence).reversed() {
      let tokens = text.sentences[index].tokens
      let stretch = tokens.lowerBound..<min(tokens.upperBound, token)
      guard text.sentences[index].paragraph == text.sentences[sentence].paragraph,
        !stretch.isEmpty
      else { continue }
      for time in text.times(in: stretch).reversed() where !time.value.countsFromText {
        guard case .at(let point) = time.value.extent, point.year != nil else { return nil }
        if point.year == .unsaid { continue }
        guard case .number(let year)? = point.year, point.monthNumber != nil,
          year < published.year - 1
        else { return nil }
        return year
      }
    }
    return nil
  }

  /// The last time before a token; one that counts from another itself is resolved so ("The next day … Two days later …").
  private func before(
    _ token: Int, _ direction: TemporalResolver.Direction, links: Int = longestChain
  ) -> CalendarPart? {
    let sentence = text.sentences.partitioningIndex { $0.tokens.upperBound > token }
    guard sentence < text.sentences.count else { return nil }
    var resolver = TemporalResolver(anchor: published)
    for index in (max(0, sentence - SpokenTime.memory)...sentence).reversed() {
      let tokens = text.sentences[index].tokens
      let stretch = tokens.lowerBound..<min(tokens.upperBound, token)
      guard !stretch.isEmpty else { continue }
      for match in text.times(in: stretch).reversed() {
        resolver.spoken = nil
        if match.value.countsFromText {
          guard links > 0, match.value.countsDays else { continue }
          resolver.spoken = before(match.tokens.lowerBound, direction, links: links - 1)
          guard resolver.spoken != nil else { continue }
        }
        // "the Christmas recital is on the 18th"
        if case .at(let point) = match.value.extent, case .holiday = point.base { continue }
        guard let start = resolver.resolve(match.value, direction)?.start else { continue }
        return start
      }
    }
    return nil
  }
}

extension TemporalValue {
  /// Whether it counts from a time told before.
  var countsFromText: Bool {
    switch extent {
    case .at(let point), .lasting(let point, _): point.countsFromText
    case .between(let from, let to):
      from?.countsFromText ?? false || to?.countsFromText ?? false
    }
  }
}

extension TemporalValue {
  /// "The day before", "two days earlier".
  var countsBack: Bool {
    guard case .at(let point) = extent, case .spoken(_, let count) = point.base else {
      return false
    }
    return count < 0
  }

  /// "The next day", "two days later", "the 25th".
  var countsDays: Bool {
    guard case .at(let point) = extent else { return false }
    switch point.base {
    case .spoken(.day, _), .dayOfMonth: return true
    default: return false
    }
  }
}

extension TemporalPoint {
  /// Whether it is a day, month or season, and not a year.
  fileprivate var isOfYear: Bool {
    if case .season = base { true } else { monthNumber != nil }
  }

  fileprivate var countsFromText: Bool {
    switch base {
    case .spoken, .dayOfMonth, .time: true
    default:
      if case .spoken? = year { true } else { false }
    }
  }
}
