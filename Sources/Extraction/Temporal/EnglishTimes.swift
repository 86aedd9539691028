/// The English grammar of times: what may begin at a token, each rule reading forward.
///
/// Rules follow the TimeML annotation guidelines in what belongs to an expression: determiners and
/// "early" or "at least" do, prepositions do not.
struct EnglishTimes {
  typealias Found<Value> = (value: Value, end: Int)

  let text: TemporalText
  /// Whether the text is one phrase that is known to be a time, so that a bare year needs no cue.
  var isPhrase = false

  /// Appends the expression that begins at token `index`, and returns where it ends.
  ///
  /// A number that shares the noun of the next one makes two: "14" and "20 May" of "14-20 May".
  func read(at index: Int, into mentions: inout [TemporalMention]) -> Int? {
    if isLoneNumber(index) {
      guard let found = timed(at: index) else { return nil }
      mentions.append(found)
      return found.tokens.upperBound
    }
    switch text.kind(index) {
    case .digits, .cardinal, .tens, .several, .the:
      if let end = NumericTimes(text: text).dottedRange(at: index, into: &mentions)
        ?? sharedNumber(at: index, into: &mentions)
      {
        return end
      }
    default: break
    }
    guard let best = longest(at: index) else { return nil }
    mentions.append(best)
    if let point = best.point {
      return sharedMonth(point, after: best.tokens.upperBound, into: &mentions)
        ?? best.tokens.upperBound
    }
    return best.tokens.upperBound
  }

  /// Whether a number in digits stands before an ordinary word: it is a year or a time of day, if it is a time.
  func isLoneNumber(_ index: Int) -> Bool {
    text[index].figure >= 0 && text.kind(index + 1) == .none && !isPhrase
  }

  /// The longest expression that begins at a token, of the sorts that its kind may begin.
  private func longest(at index: Int) -> TemporalMention? {
    switch text.kind(index) {
    case .every, .frequency: return set(at: index)
    case .right: return reference(at: index)
    case .month, .season, .holiday, .quarterName, .fiscal, .era, .deictic, .part, .later, .earlier,
      .daypart, .ordinal, .decadeName:
      return timed(at: index)
    case .weekday: return timed(at: index) ?? set(at: index)
    case .reference: return reference(at: index)
    case .the, .step:
      return longer(longer(timed(at: index), duration(at: index)), reference(at: index))
    default: return longer(timed(at: index), duration(at: index))
    }
  }

  private func longer(_ one: TemporalMention?, _ other: TemporalMention?) -> TemporalMention? {
    guard let one, let other else { return one ?? other }
    return other.tokens.upperBound > one.tokens.upperBound ? other : one
  }

  /// A point in time with a time of day before or after it, or either alone.
  private func timed(at index: Int) -> TemporalMention? {
    if let clock = clock(at: index) {
      let isAbbreviated =
        text.gap(clock.end) == [.stop, .space] && text.matches(clock.end - 1, "m")
      if text.isSpaced(clock.end) || isAbbreviated, var day = point(at: clock.end), day.value.isDay,
        day.value.time == nil
      {
        day.value.time = clock.value
        return TemporalMention(index..<day.end, .point(day.value))
      }
      return TemporalMention(index..<clock.end, .point(TemporalPoint(.unsaid, time: clock.value)))
    }
    if let point = point(at: index) {
      return TemporalMention(index..<point.end, .point(point.value))
    }
    // "about 1910", "around noon"
    let isShort =
      text[index].flags.contains(.abbreviated) && text.gap(index + 1) == [.stop, .space]
    guard text[index].kind == .limit, text.isClose(index + 1) || isShort else { return nil }
    if var point = point(at: index + 1) {
      guard text[index].value == 0 || point.value.isAbsolute else { return nil }
      point.value.isApproximate = true
      return TemporalMention(index..<point.end, .point(point.value), limit: .approximate)
    }
    guard let clock = clock(at: index + 1) else { return nil }
    let point = TemporalPoint(.unsaid, time: clock.value)
    return TemporalMention(index..<clock.end, .point(point), limit: .approximate)
  }

  // MARK: two times that share a word

  /// The first of two numbers whose month or unit stands after the second.
  ///
  /// "14-20 May 2018", "14 and 15 May", "60 to 90 days", "ten or fifteen years".
  private func sharedNumber(at index: Int, into mentions: inout [TemporalMention]) -> Int? {
    let start = text.kind(index) == .the ? index + 1 : index
    guard let first = number(at: start) ?? dayCount(at: start) else { return nil }
    var days = [(index..<first.end, first.value)]
    var next = first.end
    while let second = joined(next), days.count < 8 {
      if let day = dayFirst(at: second.start),
        case .dayOfRelativeMonth(_, let months) = day.value.base
      {
        for (tokens, number) in days {
          guard let count = number.count, (1...31).contains(count) else { return nil }
          let point = TemporalPoint(.dayOfRelativeMonth(count, months: months))
          mentions.append(TemporalMention(tokens, .point(point)))
        }
        mentions.append(TemporalMention(second.start..<day.end, .point(day.value)))
        return day.end
      }
      if let day = dayFirst(at: second.start), case .day(_, let month, let year) = day.value.base {
        for (tokens, number) in days {
          guard let count = number.count, (1...31).contains(count) else { return nil }
          let point = TemporalPoint(.day(count, month: month, year))
          mentions.append(TemporalMention(tokens, .point(point)))
        }
        mentions.append(TemporalMention(second.start..<day.end, .point(day.value)))
        return day.end
      }
      let centuryStart = text.kind(second.start) == .the ? second.start + 1 : second.start
      if let century = century(at: centuryStart), case .century(let last) = century.value.base {
        // "the 17th and 18th centuries"
        for (tokens, number) in days {
          guard let count = number.count, (1...30).contains(count) else { return nil }
          let first = last < 0 ? -100 * count + 1 : 100 * (count - 1)
          mentions.append(TemporalMention(tokens, .point(TemporalPoint(.century(first)))))
        }
        mentions.append(TemporalMention(second.start..<century.end, .point(century.value)))
        return century.end
      }
      if days.count == 1, let other = duration(at: second.start),
        case .duration(let duration) = other.content, other.limit == nil,
        number(at: second.start) != nil, first.value != .one
      {
        let short = TemporalDuration(amount: first.value, unit: duration.unit)
        mentions.append(TemporalMention(start..<first.end, .duration(short)))
        mentions.append(other)
        return other.tokens.upperBound
      }
      let listStart = text.kind(second.start) == .the ? second.start + 1 : second.start
      guard let number = number(at: listStart) ?? dayCount(at: listStart) else { return nil }
      days.append((second.start..<number.end, number.value))
      next = number.end
    }
    return nil
  }

  /// The number of a day with its ending, such as "13th".
  private func dayCount(at index: Int) -> Found<TemporalAmount>? {
    guard text.kind(index) == .digits, let day = dayNumber(at: index) else { return nil }
    return (.whole(day.value), day.end)
  }

  /// Where the second of two joined times begins.
  private func joined(_ index: Int) -> (start: Int, isRange: Bool)? {
    let gap = text.gap(index)
    if !gap.isDisjoint(with: [.hyphen, .dash]),
      gap.isSubset(of: [.hyphen, .dash, .space, .stop])
    {
      return (index, true)
    }
    // "on 17/18 September"
    if gap == .slash, text.kind(index) == .digits, text.kind(index + 1) == .month {
      return (index, true)
    }
    if gap == [.comma, .space], text.kind(index) == .digits { return (index, false) }
    guard gap.isBlank || gap == [.comma, .space] else { return nil }
    switch text.kind(index) {
    case .to, .until, .and, .or: return text.isSpaced(index + 1) ? (index + 1, true) : nil
    default: return nil
    }
  }

  /// Days or years that go on a list or range: "20" in "May 14-20", "45" in "1939-45".
  private func sharedMonth(
    _ point: TemporalPoint, after end: Int, into mentions: inout [TemporalMention]
  ) -> Int? {
    var end = end
    var isMore = false
    switch point.base {
    case .day(let day, let month, let year) where point.time == nil:
      // "May 14 to 20, 2018": the year stands at the end
      guard text.kind(end - 1) == .digits else { return nil }
      var last = day
      var added: [TemporalMention] = []
      var finalYear = year
      while let next = joined(end), finalYear == .unsaid,
        let other = dayNumber(at: text.kind(next.start) == .the ? next.start + 1 : next.start),
        other.value > last, clock(at: next.start) == nil, !isCount(other.end),
        text.kind(other.end) != .month,
        duration(at: next.start) == nil
      {
        let after = yearAfter(other.end, isDay: true)
        finalYear = after.value
        added.append(
          TemporalMention(
            next.start..<after.end, .point(TemporalPoint(.day(other.value, month: month, .unsaid)))
          ))
        last = other.value
        end = after.end
        isMore = true
      }
      guard isMore else { return nil }
      if finalYear != year { mentions[mentions.count - 1].content = .point(with(finalYear, point)) }
      mentions += added.map { mention in
        var mention = mention
        if let point = mention.point { mention.content = .point(with(finalYear, point)) }
        return mention
      }
      return end
    case .year(.number(let year)) where year > 0:
      guard !text.gap(end).isDisjoint(with: [.hyphen, .slash]),
        let short = text.number(end), text.length(end) == 2, short > year % 100
      else { return nil }
      let whole = year / 100 * 100 + short
      mentions.append(
        TemporalMention(end..<end + 1, .point(TemporalPoint(.year(.number(whole))))))
      return end + 1
    default: return nil
    }
  }

  private func with(_ year: TemporalPoint.Year, _ point: TemporalPoint) -> TemporalPoint {
    var point = point
    point.year = year
    return point
  }

  /// Whether a number before token `index` counts things, as 20 in "May 14 and 20 artists".
  func isCount(_ index: Int) -> Bool {
    text.isSpaced(index) && text.kind(index) == .none && !text.isCapitalised(index)
      && !EnglishTimes.joints.contains { text.matches(index, $0) }
  }

  /// Words that no number counts, and that go on after a day.
  private static let joints: [StaticString] = [
    "it", "he", "she", "they", "we", "there", "this", "that", "has", "have", "does", "do", "can",
    "may", "so", "if", "because", "here", "at", "as", "with", "when", "where", "which", "under",
    "but", "then", "is", "are", "was", "were",
    "will",
  ]
}
