internal import Chronology

/// Puts times as the words give them on the calendar.
struct TemporalResolver {
  /// Which way from the day of publication a time without a year lies.
  enum Direction: Hashable {
    case past, future, nearest
  }

  /// The day that relative times count from, which is that of publication.
  let anchor: CivilDate?
  /// The time that the text speaks of, from which "two days later" counts.
  var spoken: CalendarPart?
  /// Whether "early June" is the first ten days rather than June.
  var narrowsParts = false

  init(anchor: CivilDate?, spoken: CalendarPart? = nil, narrowsParts: Bool = false) {
    self.anchor = anchor
    self.spoken = spoken
    self.narrowsParts = narrowsParts
  }

  /// The time on the calendar; nil if there is no such day, or none to count from.
  func resolve(_ value: TemporalValue, _ direction: Direction) -> ResolvedDate? {
    switch value.extent {
    case .at(let point):
      guard let span = span(point, direction) else { return nil }
      return ResolvedDate(start: span.start, end: span.end, isApproximate: point.isApproximate)
    case .between(let from?, let to?):
      return interval(from, to, direction)
    case .between(let from?, nil):
      return span(from, direction).map { ResolvedDate(start: $0.start, end: nil) }
    case .between(nil, let to?):
      // an end that is still to be told of lies ahead unless a past tense says otherwise
      return span(to, direction).map { span in
        // "until the end of the month"
        let isLast = to.base == .published(.month, 0) && to.part == .late
        return ResolvedDate(start: nil, end: isLast ? .day(span.end.last) : span.end)
      }
    case .between(nil, nil):
      return nil
    case .lasting(let from, let duration):
      guard let start = part(from.base, direction), let end = self.end(of: duration, from: start)
      else { return span(from, direction).map { ResolvedDate(start: $0.start, end: nil) } }
      return ResolvedDate(start: start, end: end)
    }
  }

  private func interval(
    _ from: TemporalPoint, _ to: TemporalPoint, _ direction: Direction
  ) -> ResolvedDate? {
    let first = from.completed(by: to)
    let last = to.completed(by: from)
    guard var end = span(last, direction) else { return nil }
    // «с завтрашнего дня по четверг»: the next one
    if case .weekday = last.base, case .published(.day, _) = first.base,
      let begin = part(first.base, direction)?.first, end.end.last < begin
    {
      let day = CalendarPart.day(end.end.last.adding(days: 7))
      end = (day, day)
    }
    // "between Sunday, March 17, and the following Thursday"
    if case .weekday(let weekday, .following?) = last.base, first.isDay,
      let begin = part(first.base, direction)?.first
    {
      let ahead = (weekday - begin.weekday.rawValue + 7) % 7
      let day = CalendarPart.day(begin.adding(days: ahead == 0 ? 7 : ahead))
      return ResolvedDate(start: .day(begin), end: day)
    }
    // "from Thursday until July 20": the next one, if it is still to come
    if case .weekday(let weekday, nil) = first.base, case .day = last.base, let anchor,
      anchor < end.end.first, direction != .past
    {
      let ahead = (weekday - anchor.weekday.rawValue + 7) % 7
      let day = anchor.adding(days: ahead)
      if day < end.end.first { return ResolvedDate(start: .day(day), end: end.end) }
    }
    // the start lies before the end: over the turn of the year if it must
    var start = span(first, .past, before: end.start.first)
    if let found = start, found.start.first > end.end.last {
      start = span(first.yearEarlier, direction)
    }
    guard let start, start.start.first <= end.end.last else { return nil }
    var range = ResolvedDate(start: start.start, end: end.end)
    // in "the 1970s to the mid-1980s" years bound both
    if narrowsParts, first.part.isEmpty != last.part.isEmpty {
      if first.part.isEmpty, start.start.isLong { range.start = .year(start.start.first.year) }
      if last.part.isEmpty, end.end.isLong { range.end = .year(end.end.last.year) }
    }
    return range
  }

  private typealias Span = (start: CalendarPart, end: CalendarPart)

  /// The parts of the calendar that a point means.
  ///
  /// With a limit, a point without a year is the last one not after that day.
  private func span(
    _ point: TemporalPoint, _ direction: Direction, before limit: CivilDate? = nil
  ) -> Span? {
    guard let part = part(point.base, direction, before: limit) else { return nil }
    if narrowsParts, !point.part.isEmpty, let narrowed = part.narrowed(to: point.part) {
      return narrowed
    }
    switch part.kind {
    case .week, .weekend:
      if let month = month(of: part, point) { return (month, month) }
      return (.day(part.first), .day(part.last))
    case .decade where part.first.year < 0:
      // it ends with its round year, which no X says
      guard let first = CalendarPart.year(part.first.year),
        let last = CalendarPart.year(part.last.year)
      else { return nil }
      return (first, last)
    case .half:
      guard let first = CalendarPart.unit(.month, 0, from: part.first),
        let last = CalendarPart.unit(.month, 0, from: part.last)
      else { return nil }
      return (first, last)
    default: return (part, part)
    }
  }

  /// The month of a week in an article, which says no day: "the last week of May".
  private func month(of part: CalendarPart, _ point: TemporalPoint) -> CalendarPart? {
    guard !narrowsParts else { return nil }
    switch point.base {
    case .ordinal(_, _, .some(let month), _):
      let day = part.first.month == month ? part.first : part.last
      return .unit(.month, 0, from: day)
    default: return nil
    }
  }

  /// The stretch of the calendar that a point means.
  ///
  /// With a limit, a point without a year is the last one not after that day.
  func part(
    _ base: TemporalPoint.Base, _ direction: Direction, before limit: CivilDate? = nil
  ) -> CalendarPart? {
    switch base {
    case .day(let day, let month, let year):
      return dated(year, direction, limit) { .day(day, month: month, year: $0) }
    case .month(let month, let year):
      return dated(year, direction, limit) { .month(month, year: $0) }
    case .season(let season, let year):
      return dated(year, direction, limit) { .season(season, year: $0) }
    case .holiday(let holiday, let year):
      return dated(year, direction, limit) { holiday.day(in: $0).map { .day($0) } }
    case .half(let half, let year):
      return dated(year, direction, limit) { .half(half, year: $0) }
    case .quarter(let quarter, let year):
      return dated(year, direction, limit) { .quarter(quarter, year: $0) }
    case .ordinal(let ordinal, let unit, let month, let year):
      return dated(year, direction, limit) { self.ordinal(ordinal, unit, month: month, year: $0) }
    case .weekdayOfMonth(let ordinal, let weekday, let month, let year):
      return dated(year, direction, limit) {
        self.weekday(ordinal, weekday, month: month, year: $0)
      }
    case .weekdayOfRelativeMonth(let ordinal, let weekday, let months):
      return month(months).flatMap {
        self.weekday(ordinal, weekday, month: $0.first.month, year: $0.first.year)
      }
    case .ordinalOfRelativeMonth(let ordinal, let unit, let months):
      return month(months).flatMap {
        self.ordinal(ordinal, unit, month: $0.first.month, year: $0.first.year)
      }
    case .year(let year), .fiscalYear(let year):
      return number(year, direction).flatMap { .year($0) }
    case .decade(let year): return .decade(year)
    case .century(let year): return .century(year)
    case .weekday(let weekday, let step):
      if let limit { return .day(self.weekday(weekday, nil, .past, from: limit)) }
      return anchor.map { .day(self.weekday(weekday, step, direction, from: $0)) }
    case .weekdayOfWeek(let weekday, let weeks):
      return anchor.flatMap { CalendarPart.unit(.week, weeks, from: $0) }
        .map { .day($0.first.adding(days: weekday - 1)) }
    case .weekdayWeek(let weekday):
      return anchor.map {
        .day(self.weekday(weekday, nil, .future, from: $0).adding(days: 7))
      }
    case .published(.weekend, TemporalPoint.near):
      // those of this week may be still to come
      guard direction == .past else { return anchor.flatMap { .unit(.weekend, 0, from: $0) } }
      return anchor.flatMap { anchor in
        CalendarPart.unit(.weekend, 0, from: anchor).flatMap {
          $0.first > anchor ? .unit(.weekend, -1, from: anchor) : $0
        }
      }
    case .published(let unit, let count):
      return anchor.flatMap { .unit(unit, count, from: $0) }
    case .spoken(let unit, let count):
      return spoken.flatMap { .unit(unit, count, from: $0.first) }
    case .dayOfRelativeMonth(let day, let months):
      return anchor.flatMap { dayOfMonth(day, months: months, direction, from: limit ?? $0) }
    case .part(let code, let year): return .coded(code, year: year)
    case .time: return spoken
    case .timeYearEarlier: return spoken?.yearEarlier
    case .dayOfMonth(let day): return self.day(day, direction, before: limit)
    case .unsaid: return nil
    }
  }

  /// The month so many after that of publication.
  private func month(_ months: Int) -> CalendarPart? {
    anchor.flatMap { .unit(.month, months, from: $0) }
  }

  /// A day of a month after that of publication, or of the one where it lies ahead or behind.
  private func dayOfMonth(
    _ day: Int, months: Int, _ direction: Direction, from anchor: CivilDate
  ) -> CalendarPart? {
    func part(_ months: Int) -> CalendarPart? {
      CalendarPart.unit(.month, months, from: anchor)
        .flatMap { .day(day, month: $0.first.month, year: $0.first.year) }
    }
    guard months == TemporalPoint.near else { return part(months) }
    guard let found = part(0) else { return nil }
    switch direction {
    case .future where found.last < anchor: return part(1)
    case .past where found.first > anchor: return part(-1)
    default: return found
    }
  }

  /// How far from publication the time that is spoken of may lie for a day without a month to be of it.
  private static let spokenReach = 400

  /// "The 25th": of the month that is spoken of or the next, else the nearest one in the direction.
  private func day(
    _ day: Int, _ direction: Direction, before limit: CivilDate?
  ) -> CalendarPart? {
    if let limit {
      return [0, -1].lazy.compactMap { self.day(day, months: $0, from: limit) }.first {
        $0.first <= limit
      }
    }
    if let first = spoken?.first, spoken?.kind == .day || spoken?.kind == .month,
      anchor.map({ abs($0.dayNumber - first.dayNumber) < Self.spokenReach }) ?? true
    {
      return [0, 1].lazy.compactMap { self.day(day, months: $0, from: first) }.first {
        $0.first >= first
      }
    }
    guard let anchor else { return nil }
    let before = [0, -1, -2].lazy.compactMap { self.day(day, months: $0, from: anchor) }
      .first { $0.first <= anchor }
    let after = [0, 1, 2].lazy.compactMap { self.day(day, months: $0, from: anchor) }
      .first { $0.first >= anchor }
    switch direction {
    case .past: return before
    case .future: return after
    case .nearest:
      guard let before, let after else { return before ?? after }
      return distance(from: before, to: anchor) < distance(from: after, to: anchor)
        ? before : after
    }
  }

  private func day(_ day: Int, months: Int, from origin: CivilDate) -> CalendarPart? {
    CalendarPart.unit(.month, months, from: origin)
      .flatMap { .day(day, month: $0.first.month, year: $0.first.year) }
  }

  private func dated(
    _ year: TemporalPoint.Year, _ direction: Direction, _ limit: CivilDate?,
    _ part: (Int) -> CalendarPart?
  ) -> CalendarPart? {
    switch year {
    case .number(let year): return part(year)
    case .relative(let years): return anchor.flatMap { part($0.year + years) }
    case .spoken(let years): return spoken.flatMap { part($0.first.year + years) }
    case .unsaid: return nearest(direction, limit, part)
    case .step(let step):
      guard let anchor else { return nil }
      let candidates = [anchor.year - 1, anchor.year, anchor.year + 1].compactMap(part)
      switch step {
      case .last, .past, .previous: return candidates.last { $0.last < anchor }
      case .next, .coming, .following: return candidates.first { $0.first > anchor }
      case .this, .that: return part(anchor.year)
      }
    }
  }

  private func number(_ year: TemporalPoint.Year, _ direction: Direction) -> Int? {
    switch year {
    case .number(let year): year
    case .relative(let years): anchor.map { $0.year + years }
    case .spoken(let years): spoken.map { $0.first.year + years }
    case .unsaid, .step: anchor?.year
    }
  }

  /// The part of the year that lies in the direction, or is nearest.
  private func nearest(
    _ direction: Direction, _ limit: CivilDate?, _ part: (Int) -> CalendarPart?
  ) -> CalendarPart? {
    guard let day = limit ?? anchor else { return nil }
    switch direction {
    case .past: return last(before: day, part)
    case .future: return first(after: day, part)
    case .nearest:
      let past = last(before: day, part)
      guard let future = first(after: day, part) else { return past }
      guard let past else { return future }
      return distance(from: past, to: day) <= distance(from: future, to: day) ? past : future
    }
  }

  /// How many years apart two leap days may lie.
  private static let leapYears = 8

  /// The last one that has begun on a day.
  private func last(before day: CivilDate, _ part: (Int) -> CalendarPart?) -> CalendarPart? {
    for years in 0...TemporalResolver.leapYears {
      if let found = part(day.year - years), found.first <= day { return found }
    }
    return nil
  }

  /// The first one that is not over on a day; a winter of the year before may go on.
  private func first(after day: CivilDate, _ part: (Int) -> CalendarPart?) -> CalendarPart? {
    for years in -1...TemporalResolver.leapYears {
      if let found = part(day.year + years), found.last >= day { return found }
    }
    return nil
  }

  private func distance(from part: CalendarPart, to day: CivilDate) -> Int {
    if part.first > day { return part.first.dayNumber - day.dayNumber }
    if part.last < day { return day.dayNumber - part.last.dayNumber }
    return 0
  }

  private func weekday(
    _ weekday: Int, _ step: TemporalStep?, _ direction: Direction, from anchor: CivilDate
  ) -> CivilDate {
    let ahead = (weekday - anchor.weekday.rawValue + 7) % 7
    let days =
      switch (step, direction) {
      case (.next?, _), (.coming?, _), (.following?, _): ahead == 0 ? 7 : ahead
      case (.last?, _), (.past?, _), (.previous?, _): ahead - 7
      // "was held this Monday"
      case (.this?, .past) where ahead > 0: ahead - 7
      case (.this?, _), (.that?, _), (nil, .future): ahead
      case (nil, .past): ahead == 0 ? 0 : ahead - 7
      case (nil, .nearest): ahead > 3 ? ahead - 7 : ahead
      }
    return anchor.adding(days: days)
  }

  /// Which week, weekend, weekday or day of a month or year.
  private func ordinal(
    _ ordinal: Int, _ unit: TimeUnit, month: Int?, year: Int
  ) -> CalendarPart? {
    guard let whole = month.map({ CalendarPart.month($0, year: year) }) ?? CalendarPart.year(year)
    else { return nil }
    let isLast = ordinal == 255
    let day =
      isLast
      ? whole.last : whole.first.adding(days: (ordinal - 1) * (unit == .day ? 1 : 7))
    guard day <= whole.last, let part = CalendarPart.unit(unit, 0, from: day) else { return nil }
    // a week belongs to the month that most of it is in, as it does to a year in ISO 8601
    let begin = unit == .week && month != nil ? part.first.adding(days: 3) : part.first
    if unit == .weekend || unit == .week, isLast, begin > whole.last {
      return .unit(unit, -1, from: day)
    }
    return part
  }

  /// The first to fifth, or the last, Monday or the like of a month.
  private func weekday(_ ordinal: Int, _ weekday: Int, month: Int, year: Int) -> CalendarPart? {
    guard let whole = CalendarPart.month(month, year: year) else { return nil }
    let day: CivilDate
    if ordinal == 255 {
      let back = (whole.last.weekday.rawValue - weekday + 7) % 7
      day = whole.last.adding(days: -back)
    } else {
      let ahead = (weekday - whole.first.weekday.rawValue + 7) % 7
      day = whole.first.adding(days: ahead + 7 * (ordinal - 1))
    }
    return whole.first <= day && day <= whole.last ? .day(day) : nil
  }
}
