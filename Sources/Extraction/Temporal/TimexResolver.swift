internal import Chronology

/// Gives temporal expressions their TIMEX3 values, one after the other through a text.
struct TimexResolver {
  private let text: TemporalText
  private let published: CivilDate?
  /// Whether the text tells of other years than that of its publication.
  private let isNarrative: Bool
  /// The time that the text has come to.
  private var spoken: CalendarPart?
  /// The day that news has come to: "on Tuesday … later in the day".
  private var day: CivilDate?
  /// In a narrative, the time that its story has come to, which asides do not change.
  private var story: CalendarPart?
  /// The first token of the date that was read last.
  private var lastDate = -1

  init(_ text: TemporalText, _ mentions: [TemporalMention], published: CivilDate?) {
    self.text = text
    self.published = published
    isNarrative = TimexResolver.isNarrative(mentions, published)
    spoken = isNarrative ? nil : published.map { .day($0) }
    day = isNarrative ? nil : published
  }

  /// A text is a narrative if most of the years that it names are not those around publication.
  private static func isNarrative(_ mentions: [TemporalMention], _ published: CivilDate?) -> Bool {
    var near = 0
    var far = 0
    for mention in mentions {
      guard let point = mention.point else { continue }
      switch point.base {
      case .published(.day, _): near += 2
      case .weekday(_, _): near += 1
      default:
        guard case .number(let year)? = point.year else { continue }
        if let published, abs(published.year - year) <= 1 { near += 1 } else { far += 1 }
      }
    }
    return far > 4 && far > near || published == nil && near == 0
  }

  /// The type and value of the next expression.
  mutating func resolve(_ mention: TemporalMention) -> (kind: Timex.Kind, value: String)? {
    switch mention.content {
    case .duration(let duration): return (.duration, TimexValue.text(duration))
    case .set(let set): return (.set, TimexValue.text(set))
    case .reference(let reference):
      // "former" and "soon" date what is told, not what is news
      let word = text[mention.tokens.lowerBound]
      if word.flags.contains(.ambiguous), !isNarrative { return nil }
      if reference == .future, word.kind == .reference, !word.flags.contains(.noun), isNarrative {
        return nil
      }
      return (.date, TimexValue.text(reference))
    case .point(let point): return resolve(point, mention)
    }
  }

  private mutating func resolve(
    _ point: TemporalPoint, _ mention: TemporalMention
  ) -> (kind: Timex.Kind, value: String)? {
    let kind: Timex.Kind = point.time == nil && !isClockOffset(point) ? .date : .time
    guard let date = date(point, mention) else { return nil }
    if let part = date.part, isAnchor(point) {
      spoken = part
      if part.kind == .day, !isNarrative { day = part.first }
      if isNarrative, leadsStory(point, part, mention) { story = part }
    }
    return (kind, date.text + (point.time.map { TimexValue.text($0) } ?? ""))
  }

  /// Whether the story of a narrative goes on from a date, rather than that it is told in passing.
  ///
  /// What opens a sentence leads on, and so does a day or month that is not far off. A year inside of
  /// a sentence does so if it is the paragraph's first date and soon after what was told: "a report
  /// of 2005 denies it" and "two decades earlier" are asides.
  private mutating func leadsStory(
    _ point: TemporalPoint, _ part: CalendarPart, _ mention: TemporalMention
  ) -> Bool {
    let isFirst = isFirstOfParagraph(mention)
    guard let story, !isLeading(mention) else { return true }
    let years = part.first.year - story.first.year
    guard case .number? = point.year else { return years >= 0 || part.kind == .day }
    switch part.kind {
    case .day, .month: return isFirst || abs(years) <= 1
    default: return isFirst && (0...Self.soon).contains(years)
    }
  }

  /// How many years a story may leap to a year that is told inside of a sentence.
  private static let soon = 3

  /// Whether at most three words stand before an expression in its sentence.
  private func isLeading(_ mention: TemporalMention) -> Bool {
    let start = mention.tokens.lowerBound
    return (max(0, start - 3)...start).contains { $0 == 0 || endsSentence(before: $0) }
  }

  /// Whether a line ends between the date before and an expression.
  private mutating func isFirstOfParagraph(_ mention: TemporalMention) -> Bool {
    let start = mention.tokens.lowerBound
    defer { lastDate = start }
    return lastDate < start
      && ((lastDate + 1)...start).contains {
        !text.gap($0).isDisjoint(with: [.lineBreak, .paragraph])
      }
  }

  private func isClockOffset(_ point: TemporalPoint) -> Bool {
    switch point.base {
    case .published(let unit, _), .spoken(let unit, _): unit.isClock
    default: false
    }
  }

  /// Whether what follows counts from it: not from what is only compared with.
  private func isAnchor(_ point: TemporalPoint) -> Bool {
    switch point.base {
    case .decade, .century: false
    default: true
    }
  }

  private typealias Dated = (text: String, part: CalendarPart?)

  private func date(_ point: TemporalPoint, _ mention: TemporalMention) -> Dated? {
    let anchor = isNarrative ? spoken?.first : published
    var point = point
    switch point.base {
    case .published(_, let count) where abs(count) >= TemporalPoint.several,
      .spoken(_, let count) where abs(count) >= TemporalPoint.several:
      return (TimexValue.text(count < 0 ? TemporalReference.past : .future), nil)
    case .published(.day, 0) where isNarrative && point.time == nil:
      return (TimexValue.text(.present), nil)
    case .published(let unit, let count) where unit.isClock,
      .spoken(let unit, let count) where unit.isClock:
      return (TimexValue.text(count < 0 ? TemporalReference.past : .future), nil)
    case .unsaid:
      if point.time?.daypart == .night, text.kind(mention.tokens.lowerBound - 1) == .at {
        return ("XXXX-XX-XX", nil)
      }
      guard let anchor else { return ("XXXX-XX-XX", nil) }
      if isNarrative, let spoken, spoken.kind != .day {
        return (TimexValue.text(spoken, asDay: true), nil)
      }
      return (TimexValue.text(.day(day ?? anchor)), nil)
    case .dayOfMonth(let day):
      guard let month = (spoken?.first ?? anchor) else { return ("XXXX-XX-XX", nil) }
      return CalendarPart.day(day, month: month.month, year: month.year)
        .map { (TimexValue.text($0), $0) }
    case .spoken(.day, let count):
      guard let spoken else { return nil }
      if spoken.kind != .day, count == 0, let day { return (TimexValue.text(.day(day)), nil) }
      if spoken.kind != .day { return (TimexValue.text(spoken, asDay: true), nil) }
      let part = CalendarPart.day(spoken.first.adding(days: count))
      return (TimexValue.text(part), part)
    case .fiscalYear:
      let year = TemporalResolver(anchor: anchor, spoken: spoken).part(point.base, .past)
      return year.map { ("FY" + TimexValue.text($0), $0) }
    default: break
    }
    if isNarrative { point = completed(point) }
    let resolver = TemporalResolver(anchor: anchor, spoken: spoken)
    guard let part = resolver.part(point.base, direction(of: mention)) else {
      return TimexValue.pattern(point.base).map { ($0, nil) }
    }
    return (TimexValue.text(part), part)
  }

  /// In a narrative, a date without a year is of the year that is told of.
  private func completed(_ point: TemporalPoint) -> TemporalPoint {
    guard point.year == .unsaid, let spoken = story ?? spoken else { return point }
    var completed = point
    completed.year = .number(spoken.first.year)
    switch spoken.kind {
    case .year, .decade, .century: return completed
    default: break
    }
    // the nearest one, sooner after what was told than before it
    let resolver = TemporalResolver(anchor: nil)
    var best = Int.max
    let first = spoken.first.year
    for year in (first - 1)...(first + 1) {
      var candidate = point
      candidate.year = .number(year)
      guard let part = resolver.part(candidate.base, .past) else { continue }
      let days = part.first.dayNumber - spoken.first.dayNumber
      let cost = days >= 0 ? days * 2 : -days * 3
      if cost < best {
        best = cost
        completed = candidate
      }
    }
    return completed
  }

  /// Which way the tense beside an expression points.
  private func direction(of mention: TemporalMention) -> TemporalResolver.Direction {
    var index = mention.tokens.lowerBound - 1
    let limit = max(0, index - 20)
    while index >= limit, !endsSentence(before: index + 1) {
      if let tense = tense(at: index) { return tense }
      index -= 1
    }
    index = mention.tokens.upperBound
    let end = min(text.count, index + 12)
    while index < end, !endsSentence(before: index) {
      if let tense = tense(at: index) { return tense }
      index += 1
    }
    return .past
  }

  private func tense(at index: Int) -> TemporalResolver.Direction? {
    let word = text[index]
    if word.kind == .tense { return word.value == 2 ? .future : .past }
    if word.kind == .to, text.matches(index + 1, "be") { return .future }
    guard word.kind == .none, text.length(index) > 4 else { return nil }
    // "will be finalised", "is to be completed"
    if text.matches(index - 1, "be") { return .future }
    let isPast =
      text.letter(index, -1) == UInt8(ascii: "d") && text.letter(index, -2) == UInt8(ascii: "e")
    return isPast ? .past : nil
  }

  private func endsSentence(before index: Int) -> Bool {
    let gap = text.gap(index)
    return gap.contains(.paragraph) || gap.contains(.lineBreak)
      || gap.contains(.stop) && !gap.isDisjoint(with: [.space, .closeQuote])
        && text.isCapitalised(index) && !text[index - 1].flags.contains(.abbreviated)
  }
}
