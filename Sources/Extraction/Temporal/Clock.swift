internal import Chronology

/// The times of day in a text, such as "4 p.m.", "from 10:00 to 18:30" and «в 19 часов».
struct Clock {
  /// From when to when, and the tokens that say so.
  struct Span: Hashable {
    var start: LocalTime
    /// nil if no end is said.
    var end: LocalTime?
    var tokens: Range<Int>
    /// How many minutes its clock is ahead of UTC, if that is said.
    var offset: Int?
  }

  private let text: TemporalText
  private let english: EnglishTimes
  private let russian: RussianTimes

  init(_ text: TemporalText) {
    self.text = text
    english = EnglishTimes(text: text)
    russian = RussianTimes(text: text)
  }

  /// Every time of day in some tokens, in order; costs time linear in them.
  func spans(in tokens: Range<Int>) -> [Span] {
    var found: [Span] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let span = span(at: index), span.tokens.upperBound <= tokens.upperBound {
        found.append(span)
        index = span.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func span(at index: Int) -> Span? {
    switch text.kind(index) {
    case .digits, .cardinal: break
    case .daypart where text[index].value == Daypart.noon.rawValue: break
    default: return nil
    }
    guard let first = time(at: index) else { return shared(at: index) }
    guard let next = joined(first.end), let last = time(at: next) else {
      return Span(start: first.time, end: nil, tokens: index..<first.end, offset: first.offset)
    }
    return Span(
      start: first.time, end: last.time, tokens: index..<last.end,
      offset: last.offset ?? first.offset)
  }

  /// "4–6 p.m." and «с 10 до 18 часов»: the second time tells what the first one counts.
  private func shared(at index: Int) -> Span? {
    guard let hour = text.number(index), hour < 24, text.length(index) <= 2,
      let next = joined(index + 1), let last = time(at: next)
    else { return nil }
    let isAfternoon =
      last.time.hour >= 12 && hour < 12 && hour + 12 <= last.time.hour
      && text.isCyrillic(last.end - 1) == false
    guard let start = LocalTime(hour: isAfternoon ? hour + 12 : hour, minute: 0),
      start < last.time
    else { return nil }
    return Span(start: start, end: last.time, tokens: index..<last.end, offset: last.offset)
  }

  /// Where the second of two joined times begins.
  private func joined(_ index: Int) -> Int? {
    let gap = text.gap(index)
    if !gap.isDisjoint(with: [.hyphen, .dash]),
      gap.isSubset(of: [.hyphen, .dash, .space, .stop])
    {
      return index
    }
    guard gap.isBlank || gap == [.stop, .space], text.isSpaced(index + 1) else { return nil }
    switch text.kind(index) {
    case .to, .until: return index + 1
    default: return nil
    }
  }

  private func time(at index: Int) -> (time: LocalTime, end: Int, offset: Int?)? {
    if text.kind(index) == .daypart, text[index].value == Daypart.noon.rawValue {
      return LocalTime(hour: 12, minute: 0).map { ($0, index + 1, nil) }
    }
    let isRussian = text.isCyrillic(index + 1) || text.isCyrillic(index - 1)
    guard let found = isRussian ? russian.clock(at: index) : english.clock(at: index),
      let hour = found.value.hour
    else { return nil }
    return LocalTime(hour: hour % 24, minute: found.value.minute ?? 0).map {
      ($0, found.end, found.value.zone)
    }
  }
}
