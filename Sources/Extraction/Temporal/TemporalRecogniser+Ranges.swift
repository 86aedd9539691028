extension TemporalRecogniser {
  /// Every time in some tokens that can be put on a calendar, ranges as one, in order.
  func all(in tokens: Range<Int>) -> [TemporalMatch] {
    var mentions = mentions(in: tokens)
    completeDays(&mentions)
    var found: [TemporalMatch] = []
    var index = 0
    while index < mentions.count {
      guard let match = match(mentions, from: index, in: tokens) else {
        index += 1
        continue
      }
      var time = match.value
      if let last = found.last {
        if let year = year(of: last, before: time), let dated = time.value.inYear(year) {
          time = TemporalMatch(tokens: time.tokens, value: dated)
        }
        if let day = weekday(of: last, and: time) {
          time = day
          found.removeLast()
        }
      }
      if let last = found.last {
        if isRepeated(last, by: time) { found.removeLast() }
      }
      found.append(time)
      index = match.end
    }
    return found
  }

  /// The year that stands right before a time without one: "in 2007, from 16 to 18 April", «год назад, в
  /// ноябре».
  private func year(
    of last: TemporalMatch, before next: TemporalMatch
  ) -> TemporalPoint.Year? {
    guard case .at(let point) = last.value.extent, stands(next, rightAfter: last) else {
      return nil
    }
    return switch point.base {
    case .year(.number(let year)): .number(year)
    case .published(.year, let years) where text.isCyrillic(last.tokens.lowerBound):
      .relative(years)
    default: nil
    }
  }

  /// Whether only a comma and a small word stand between two times.
  private func stands(_ next: TemporalMatch, rightAfter last: TemporalMatch) -> Bool {
    next.tokens.lowerBound - last.tokens.upperBound <= 1
      && text.gap(last.tokens.upperBound).isSubset(of: [.comma, .space])
      && text.gap(next.tokens.lowerBound).isSubset(of: [.comma, .space])
  }

  /// «На будущей неделе, во вторник», «во вторник на будущей неделе».
  private func weekday(of last: TemporalMatch, and next: TemporalMatch) -> TemporalMatch? {
    guard text.isCyrillic(last.tokens.lowerBound), stands(next, rightAfter: last),
      let extent = weekdays(next.value, of: last.value) ?? weekdays(last.value, of: next.value)
    else { return nil }
    return TemporalMatch(
      tokens: last.tokens.lowerBound..<next.tokens.upperBound, value: TemporalValue(extent))
  }

  /// A weekday or a stretch of them in a week after that of publication.
  private func weekdays(
    _ days: TemporalValue, of week: TemporalValue
  ) -> TemporalValue.Extent? {
    guard case .at(let point) = week.extent, case .published(.week, let weeks) = point.base else {
      return nil
    }
    func day(_ point: TemporalPoint) -> TemporalPoint? {
      guard case .weekday(let weekday, nil) = point.base else { return nil }
      return TemporalPoint(.weekdayOfWeek(weekday, weeks: weeks))
    }
    switch days.extent {
    case .at(let point): return day(point).map { .at($0) }
    case .between(let from?, let to?):
      guard let first = day(from), let last = day(to) else { return nil }
      return .between(first, last)
    default: return nil
    }
  }

  /// Whether weekdays are told again by their dates: «со среды по воскресенье, 24–28 июля».
  private func isRepeated(_ last: TemporalMatch, by next: TemporalMatch) -> Bool {
    guard last.tokens.upperBound == next.tokens.lowerBound,
      text.gap(next.tokens.lowerBound) == [.comma, .space], last.value.isOfWeekdays
    else { return false }
    return !next.value.isOfWeekdays
  }

  /// In "from June 26 to July 2; it rests on the 28th" the last day is of the month told before.
  private func completeDays(_ mentions: inout [TemporalMention]) {
    var month: TemporalPoint?
    for index in mentions.indices {
      guard let point = mentions[index].point else { continue }
      if case .dayOfMonth = point.base, let month {
        mentions[index].content = .point(point.completed(by: month))
      } else if case .dayOfMonth(let day) = point.base,
        let later = self.later(day, in: mentions[index...])
      {
        mentions[index].content = .point(point.completed(by: later))
      } else if case .dayOfMonth(let day) = point.base, let months = months(mentions[index].tokens)
      {
        mentions[index].content = .point(TemporalPoint(.dayOfRelativeMonth(day, months: months)))
      } else if point.monthNumber != nil {
        month = point
      }
    }
  }

  /// «Начались 5-го, закончились 10 марта»: the later day of a Russian sentence, of which the month is told.
  private func later(_ day: Int, in mentions: ArraySlice<TemporalMention>) -> TemporalPoint? {
    guard let first = mentions.first, text.isCyrillic(first.tokens.upperBound - 1),
      let next = mentions.dropFirst().first?.point, case .day(let last, _, _) = next.base,
      last > day
    else { return nil }
    return next
  }

  /// The month of a Russian day where none is told: «12 числа» is of this month, «27-го» of the near one.
  private func months(_ tokens: Range<Int>) -> Int? {
    let isNumbered =
      text.kind(tokens.upperBound) == .numbered || text.kind(tokens.upperBound - 1) == .numbered
      || text.kind(tokens.upperBound + 1) == .until && text.kind(tokens.upperBound + 2) == .numbered
    if isNumbered { return 0 }
    return text.isCyrillic(tokens.upperBound - 1) ? TemporalPoint.near : nil
  }

  /// An expression with the year of the next one if they are joined: "April" in "April and June 1955".
  func completed(
    _ mention: TemporalMention, of mentions: [TemporalMention], at index: Int
  ) -> TemporalMention {
    if let day = dayAfterComma(mention, of: mentions, at: index) { return day }
    guard var point = mention.point, point.year == .unsaid, index + 1 < mentions.count,
      let other = mentions[index + 1].point, case .number? = other.year,
      joint(mention.tokens.upperBound, mentions[index + 1].tokens.lowerBound, after: .none) != nil
    else { return mention }
    point = point.completed(by: other)
    var completed = mention
    completed.content = .point(point)
    return completed
  }

  /// "At 16:15 UTC, June 1st": the day of a time of day that a comma parts from it.
  private func dayAfterComma(
    _ mention: TemporalMention, of mentions: [TemporalMention], at index: Int
  ) -> TemporalMention? {
    guard var point = mention.point, point.base == .unsaid, point.time != nil,
      index + 1 < mentions.count, let other = mentions[index + 1].point, other.isDay,
      other.time == nil, mentions[index + 1].tokens.lowerBound == mention.tokens.upperBound,
      text.gap(mention.tokens.upperBound) == [.comma, .space]
    else { return nil }
    point.base = other.base
    var completed = mention
    completed.content = .point(point)
    return completed
  }

  /// The longest time that begins with one expression, and the index of the next one.
  private func match(
    _ mentions: [TemporalMention], from index: Int, in tokens: Range<Int>
  ) -> (value: TemporalMatch, end: Int)? {
    let first = mentions[index]
    if case .duration(let duration) = first.content {
      return lasting(duration, mentions, from: index)
    }
    guard let from = first.point, from.base != .unsaid, !isAnyWeekday(from, first.tokens) else {
      return nil
    }
    var start = first.tokens.lowerBound
    let opening = start > tokens.lowerBound && text.isSpaced(start) ? text.kind(start - 1) : .none
    var end = first.tokens.upperBound
    var next = index + 1
    func made(_ extent: TemporalValue.Extent) -> (TemporalMatch, Int) {
      (TemporalMatch(tokens: start..<end, value: TemporalValue(extent)), next)
    }
    // "5 May, Friday" and "5 May (Friday)" say one day twice
    if from.isDay, next < mentions.count, case .weekday? = mentions[next].point?.base,
      mentions[next].tokens.lowerBound == end, isAside(end),
      !opensRange(mentions[next].tokens.upperBound)
    {
      end = mentions[next].tokens.upperBound
      next += 1
    }
    if next < mentions.count, let to = mentions[next].point, to.base != .unsaid,
      let joint = joint(end, mentions[next].tokens.lowerBound, after: opening)
    {
      if joint == .range, let pair = pair(from, to) {
        if opening == .from || opening == .between || opening == .since { start -= 1 }
        end = mentions[next].tokens.upperBound
        next += 1
        return made(pair)
      }
      if joint == .list, let last = lastOfRun(mentions, from: index) {
        let lastPoint = mentions[last].point ?? to
        end = mentions[last].tokens.upperBound
        next = last + 1
        return made(.between(from.completed(by: lastPoint), lastPoint))
      }
    }
    switch opening {
    case .from, .since:
      start -= 1
      if next < mentions.count, case .duration(let duration) = mentions[next].content,
        lasts(mentions[next].tokens.lowerBound, after: end)
      {
        end = mentions[next].tokens.upperBound
        next += 1
        return made(.lasting(from, duration))
      }
      return made(.between(from, nil))
    case .until:
      start -= 1
      return made(.between(nil, from))
    // "before the end of October" is by then
    case .before where from.part == .late && !from.isDay: return made(.at(from))
    case .before, .after: return nil
    default:
      // "on 20 May for three months"
      if from.isDay, next < mentions.count, case .duration(let duration) = mentions[next].content,
        duration.unit.rawValue >= TimeUnit.day.rawValue,
        mentions[next].tokens.lowerBound == end + 1, text.kind(end) == .for, !text.isCyrillic(end)
      {
        end = mentions[next].tokens.upperBound
        next += 1
        return made(.lasting(from, duration))
      }
      return made(.at(from))
    }
  }

  /// "On April 20, a Saturday": only which day of the week that is.
  private func isAnyWeekday(_ point: TemporalPoint, _ tokens: Range<Int>) -> Bool {
    guard case .weekday = point.base else { return false }
    return text.matches(tokens.lowerBound - 1, "a") && text.isSpaced(tokens.lowerBound)
  }

  private enum Joint {
    case range, list
  }

  /// How two times hang together that end and begin at two tokens.
  private func joint(_ end: Int, _ start: Int, after opening: TemporalWord.Kind) -> Joint? {
    let gap = text.gap(end)
    if start == end {
      let dashes: Gap = [.hyphen, .dash, .slash]
      if !gap.isDisjoint(with: dashes), gap.isSubset(of: [.hyphen, .dash, .slash, .space, .stop]) {
        return .range
      }
      return gap == [.comma, .space] ? .list : nil
    }
    // "tomorrow and on Sunday", "on Saturday and again on Sunday"
    if gap.isBlank, text.kind(end) == .and, text.kind(start - 1) == .on,
      start == end + 2 || start == end + 3 && text.matches(end + 1, "again")
    {
      return .list
    }
    guard start == end + 1, gap.isBlank || gap == [.stop, .space] || gap == [.comma, .space],
      text.isSpaced(start)
    else { return nil }
    switch text.kind(end) {
    case .to, .until: return .range
    case .and: return opening == .between ? .range : .list
    default: return nil
    }
  }

  /// The last of the days that follow one another in a list, as of "3, 4 and 6 June"; nil if there are none.
  private func lastOfRun(_ mentions: [TemporalMention], from index: Int) -> Int? {
    var last = index
    while last + 1 < mentions.count, let point = mentions[last].point,
      let other = mentions[last + 1].point,
      joint(mentions[last].tokens.upperBound, mentions[last + 1].tokens.lowerBound, after: .none)
        == .list
    {
      guard point.isFollowed(by: other) else { break }
      last += 1
    }
    return last > index ? last : nil
  }

  /// The range of two ends, each completing the other.
  private func pair(_ from: TemporalPoint, _ to: TemporalPoint) -> TemporalValue.Extent? {
    let first = from.completed(by: to)
    let last = to.completed(by: from)
    if case .dayOfMonth = first.base, !last.isDayOfMonth { return nil }
    if case .dayOfMonth = last.base, !first.isDayOfMonth { return nil }
    guard first.isDay == last.isDay || !first.isDay || isPhrase else { return nil }
    return .between(first, last)
  }

  // MARK: what lasts

  /// "for two weeks from 3 June".
  private func lasting(
    _ duration: TemporalDuration, _ mentions: [TemporalMention], from index: Int
  ) -> (value: TemporalMatch, end: Int)? {
    guard index + 1 < mentions.count, let point = mentions[index + 1].point, point.isDay,
      point.base != .unsaid
    else { return nil }
    let end = mentions[index].tokens.upperBound
    let start = mentions[index + 1].tokens.lowerBound
    guard start == end + 1 || start == end + 2, text.kind(start - 1) == .from else { return nil }
    let isFor = text.kind(mentions[index].tokens.lowerBound - 1) == .for
    let first = mentions[index].tokens.lowerBound - (isFor ? 1 : 0)
    return (
      TemporalMatch(
        tokens: first..<mentions[index + 1].tokens.upperBound,
        value: TemporalValue(.lasting(point, duration))), index + 2
    )
  }

  /// Whether a duration stands right after a time: "from 5 May for a month".
  private func lasts(_ start: Int, after end: Int) -> Bool {
    (start == end + 1 && text.kind(end) == .for) || start == end
  }

  /// Whether a weekday goes on to another one: "(Tuesday to Friday".
  private func opensRange(_ end: Int) -> Bool {
    !text.gap(end).isDisjoint(with: [.hyphen, .dash, .slash])
      || text.isSpaced(end) && (text.kind(end) == .to || text.kind(end) == .until)
  }

  /// Whether only a comma or an opening parenthesis stands before a token.
  private func isAside(_ index: Int) -> Bool {
    text.gap(index).isSubset(of: [.comma, .space, .openParenthesis])
  }
}

extension TemporalPoint {
  /// The most days between two days that are told of as one time, such as "14 and 16 July".
  private static let longestPause = 7

  /// Whether another is the next month, or a day soon after: an occasion has both.
  fileprivate func isFollowed(by other: TemporalPoint) -> Bool {
    switch (completed(by: other).base, other.completed(by: self).base) {
    case (.day(let first, let month, _), .day(let second, let otherMonth, _)):
      month == otherMonth
        ? (1...Self.longestPause).contains(second - first)
        : otherMonth == month % 12 + 1 && first > 27 && second <= Self.longestPause
    case (.dayOfRelativeMonth(let first, let month), .dayOfRelativeMonth(let second, let other)):
      month == other && (1...Self.longestPause).contains(second - first)
    case (.weekday(let first, _), .weekday(let second, _)): second == first + 1
    case (.published(.day, let days), .weekday(_, nil)): days >= 0
    case (.published(.day, let first), .published(.day, let second)): second == first + 1
    case (.month(let first, _), .month(let second, _)): second == first + 1
    case (.century(let first), .century(let second)): second == first + 100
    default: false
    }
  }
}

extension TemporalValue {
  /// Whether it is a weekday or a day without a month, as listings have them.
  var isOfTheseWeeks: Bool {
    if case .at(let point) = extent, case .dayOfMonth = point.base { return true }
    return isOfWeekdays
  }

  /// Whether it is told by days of the week alone.
  var isOfWeekdays: Bool {
    func isWeekday(_ point: TemporalPoint?) -> Bool {
      guard case .weekday? = point?.base else { return false }
      return true
    }
    return switch extent {
    case .at(let point): isWeekday(point)
    case .between(let from, let to): isWeekday(from) && isWeekday(to)
    case .lasting: false
    }
  }

  /// "This Saturday".
  var isThisWeekday: Bool {
    guard case .at(let point) = extent, case .weekday(_, .this?) = point.base else { return false }
    return true
  }
}
