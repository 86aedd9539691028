extension EnglishTimes {
  /// A point with what stands before it: "the end of May", "early June", "the 1990s", "Friday".
  func point(at index: Int) -> Found<TemporalPoint>? {
    switch text.kind(index) {
    case .the:
      // "the '60s"
      let isShort =
        text.kind(index + 1) == .digits
        && text.gap(index + 1).isSubset(of: [.space, .apostrophe, .openQuote])
      guard text.isSpaced(index + 1) || isShort else { return nil }
      return afterThe(at: index + 1)
    case .a: return offset(at: index)
    case .part: return partOf(at: index) ?? offset(at: index)
    case .earlier, .later: return earlierIn(at: index)
    case .limit, .more: return offset(at: index)
    default: return core(at: index)
    }
  }

  /// A point without a determiner or part.
  func core(at index: Int) -> Found<TemporalPoint>? {
    let word = text[index]
    switch word.kind {
    case .digits: return figures(at: index)
    case .month:
      guard text.isCapitalised(index) || isPhrase else { return nil }
      return monthFirst(at: index).map { $0.value.isDay ? withDaypart($0) : $0 }
    case .weekday:
      guard text.isCapitalised(index) || isPhrase, !word.isPlural else { return nil }
      return weekday(at: index, nil)
    case .season: return season(at: index)
    case .holiday: return holiday(at: index)
    case .quarterName: return quarterName(at: index)
    case .fiscal: return fiscalYear(at: index)
    case .ordinal, .tens:
      return dayFirst(at: index) ?? offset(at: index) ?? century(at: index)
        ?? ordinalPart(at: index)
    case .cardinal, .several, .couple, .half: return offset(at: index)
    case .unit: return offset(at: index)
    case .decadeName: return isPhrase ? decadeName(at: index) : nil
    case .deictic: return deictic(at: index)
    case .step:
      // "the last Saturday of November"
      if text.kind(index + 1) == .weekday, let found = ordinalPart(at: index) { return found }
      return stepped(at: index)
    case .daypart: return daypart(at: index)
    case .era:
      guard let year = bareYear(at: index) else { return nil }
      return (TemporalPoint(.year(.number(year.value))), year.end)
    default: return nil
    }
  }

  /// A point that begins with a number.
  private func figures(at index: Int) -> Found<TemporalPoint>? {
    if isLoneNumber(index) { return year(at: index) }
    if let day = NumericTimes(text: text).day(at: index) { return day }
    if let day = dayFirst(at: index) { return withDaypart(day) }
    if let month = isoMonth(at: index) ?? slashedDay(at: index) { return month }
    if let relative = offset(at: index) { return relative }
    return decade(at: index) ?? century(at: index) ?? ordinalPart(at: index) ?? year(at: index)
  }

  // MARK: days

  /// "2020-05"; "2007-08" is two years.
  private func isoMonth(at index: Int) -> Found<TemporalPoint>? {
    guard let year = text.number(index), text.length(index) == 4, (1000...2999).contains(year),
      text.gap(index + 1) == .hyphen, text.length(index + 1) == 2,
      let month = text.number(index + 1), (1...12).contains(month),
      isPhrase || month <= year % 100
    else { return nil }
    return (TemporalPoint(.month(month, .number(year))), index + 2)
  }

  /// "5/14/2018", the month first unless it cannot be one; "7/2008" in a phrase; "9/11".
  private func slashedDay(at index: Int) -> Found<TemporalPoint>? {
    guard text.gap(index + 1) == .slash, let first = text.number(index),
      let second = text.number(index + 1), text.length(index) <= 2
    else { return nil }
    if text.gap(index + 2) == .slash, text.length(index + 1) <= 2,
      let year = text.number(index + 2), text.length(index + 2) == 4 || text.length(index + 2) == 2
    {
      let (day, month) = first > 12 ? (first, second) : (second, first)
      guard (1...12).contains(month), (1...31).contains(day) else { return nil }
      let full = year > 99 ? year : year < 40 ? 2000 + year : 1900 + year
      return (TemporalPoint(.day(day, month: month, .number(full))), index + 3)
    }
    if first == 9, second == 11, !isPhrase {
      return (TemporalPoint(.day(11, month: 9, .number(2001))), index + 2)
    }
    guard isPhrase, (1...12).contains(first), text.length(index + 1) == 4 else { return nil }
    return (TemporalPoint(.month(first, .number(second))), index + 2)
  }

  /// How many months after that of publication "this", "next" and "last month" are.
  func relativeMonth(at index: Int) -> Found<Int>? {
    guard text.kind(index) == .step, text[index + 1].unit == .month, text.isSpaced(index),
      let step = TemporalStep(rawValue: text[index].value), !text[index + 1].isPlural
    else { return nil }
    return (step == .next ? 1 : step == .last ? -1 : 0, index + 2)
  }

  /// "14 May 2018", "14th of May", "second of May".
  func dayFirst(at index: Int) -> Found<TemporalPoint>? {
    let start = text.kind(index) == .the ? index + 1 : index
    guard let day = dayNumber(at: start), text.isClose(day.end) else { return nil }
    let hasOf = text.kind(day.end) == .of
    if text.kind(start) == .ordinal, !hasOf, !isPhrase { return nil }
    let month = hasOf ? day.end + 1 : day.end
    // "the 8th of this month"
    if hasOf, let months = relativeMonth(at: month) {
      return (TemporalPoint(.dayOfRelativeMonth(day.value, months: months.value)), months.end)
    }
    guard text.kind(month) == .month, text.isCapitalised(month) || isPhrase, text.isClose(month)
    else { return nil }
    let year = yearAfter(month + 1, isDay: true)
    return (
      TemporalPoint(.day(day.value, month: text[month].number, year.value)), year.end
    )
  }

  /// "May 14, 2018", "May 2018", "May this year", "May".
  private func monthFirst(at index: Int) -> Found<TemporalPoint>? {
    let month = text[index].number
    let gap = text.gap(index + 1)
    let isShort = text[index].flags.contains(.abbreviated)
    let goesOn =
      gap.isBlank || gap == .hyphen
      || isShort && gap.contains(.stop) && gap.isSubset(of: [.stop, .space, .lineBreak])
    let dayStart = text.kind(index + 1) == .the ? index + 2 : index + 1
    if goesOn, let day = dayNumber(at: dayStart), text.kind(dayStart) == .digits || isPhrase,
      text.gap(day.end) != .colon, clock(at: dayStart) == nil
    {
      let year = yearAfter(day.end, isDay: true)
      if isPhrase, year.value == .unsaid, day.value > 31 { return nil }
      return (TemporalPoint(.day(day.value, month: month, year.value)), year.end)
    }
    let year = yearAfter(index + 1)
    if year.value == .unsaid {
      guard !isModalVerb(index) else { return nil }
    }
    return (TemporalPoint(.month(month, year.value)), year.end)
  }

  /// Whether "May" or "March" is a verb or name: at the start of a sentence or beside names.
  private func isModalVerb(_ index: Int) -> Bool {
    guard !isPhrase else { return false }
    let word = text[index]
    if word.flags.contains(.abbreviated) {
      // "Jan" and "Mar" are names unless a stop follows or "in" stands before
      return text.byte(after: index) != UInt8(ascii: ".") || text.kind(index - 1) == .none
    }
    guard
      word.value == 5 || word.value == 3 || word.value == 4 || word.value == 6
        || word.value == 8
    else { return false }
    let isNamed =
      text.gap(index).isBlank && text.isCapitalised(index - 1)
      && text.kind(index - 1) == .none
    let goesOnAsName =
      text.isSpaced(index + 1) && text.isCapitalised(index + 1) && text.kind(index + 1) == .none
    let isCued: Bool
    switch text.kind(index - 1) {
    case .within, .since, .from, .until, .by, .to, .and, .of, .during, .between, .part, .before,
      .after, .step, .for, .on, .or, .a:
      isCued = true
    default: isCued = false
    }
    // "in mid-May"
    if isCued, text.isSpaced(index) || text.kind(index - 1) == .part && text.gap(index) == .hyphen {
      return false
    }
    let next = text.gap(index + 1)
    if text.kind(index + 1) == .month, !next.isDisjoint(with: [.hyphen, .dash]) { return false }
    if text.gap(index).contains(.openParenthesis), next.contains(.closeParenthesis) { return false }
    if word.value == 3 { return isNamed || !next.isBlank || text.kind(index - 1) == .long }
    return word.value == 5 || isNamed || goesOnAsName
  }

  /// "Friday", "Friday evening", "Friday, 14 May".
  func weekday(at index: Int, _ step: TemporalStep?) -> Found<TemporalPoint>? {
    let word = text[index]
    let gap = text.gap(index + 1)
    if !gap.isEmpty, gap.isSubset(of: [.space, .lineBreak, .comma, .stop]),
      word.flags.contains(.abbreviated) || !gap.contains(.stop)
    {
      if let dated = dayFirst(at: index + 1) { return withDaypart(dated) }
      if text.kind(index + 1) == .month, let dated = monthFirst(at: index + 1), dated.value.isDay {
        return withDaypart(dated)
      }
    }
    // "FRIDAY 7" above what is on then, "Wed 27, 7 pm", "Sun 10 to Thur 14 Feb"
    if step == nil, text.isSpaced(index + 1), let day = text.number(index + 1),
      (1...31).contains(day), endsHeading(index + 2) || goesOn(index + 2)
    {
      return (TemporalPoint(.dayOfMonth(day)), index + 2)
    }
    // "between Thursday 10th and Sunday 13th October"
    if step == nil, text.isSpaced(index + 1), text.kind(index + 1) == .digits,
      text.number(index + 1) == nil, let day = dayNumber(at: index + 1), text.isSpaced(day.end),
      [.and, .to, .until].contains(text.kind(day.end)) || goesOn(day.end)
    {
      return (TemporalPoint(.dayOfMonth(day.value)), day.end)
    }
    if word.flags.contains(.ambiguous) {
      guard isPhrase || text.byte(after: index) == UInt8(ascii: ".") || step != nil else {
        return nil
      }
    }
    var step = step
    var end = index + 1
    // "Friday the 12th"
    if step == nil, text.isSpaced(end) || text.gap(end) == [.comma, .space],
      text.kind(end) == .the, text.isSpaced(end + 1),
      text.kind(end + 1) == .digits, text.number(end + 1) == nil,
      let day = dayNumber(at: end + 1), !isCount(day.end)
    {
      return withDaypart((TemporalPoint(.dayOfMonth(day.value)), day.end))
    }
    // "Thursday next, 15 February"
    if step == nil, text.isSpaced(end), text.kind(end) == .step, !text.isSpaced(end + 1),
      let said = TemporalStep(rawValue: text[end].value), said == .last || said == .next
    {
      if text.gap(end + 1) == [.comma, .space], let dated = dayFirst(at: end + 1) {
        return withDaypart(dated)
      }
      step = said
      end += 1
    }
    // "on Friday week", "Sunday week, May 27"
    if step == nil, text.isSpaced(end), text.kind(end) == .unit, text[end].unit == .week,
      !text[end].isPlural, !text.gap(end + 1).contains(.hyphen)
    {
      if text.gap(end + 1) == [.comma, .space],
        let dated = dayFirst(at: end + 1)
          ?? (text.kind(end + 1) == .month ? monthFirst(at: end + 1) : nil), dated.value.isDay
      {
        return withDaypart(dated)
      }
      return withDaypart((TemporalPoint(.weekdayWeek(word.number)), end + 1))
    }
    // "Friday last week", "Monday of next week"
    if step == nil, text.isSpaced(end), text.kind(end) == .step, text[end + 1].unit == .week,
      let said = TemporalStep(rawValue: text[end].value), said == .last || said == .next
    {
      step = said
      end += 2
    }
    return withDaypart((TemporalPoint(.weekday(word.number, step)), end))
  }

  /// Whether a day goes on to another one: "to Thur 14 Feb".
  private func goesOn(_ index: Int) -> Bool {
    guard text.isSpaced(index), text.isSpaced(index + 1) else { return false }
    switch text.kind(index) {
    case .to, .until, .and: return text.kind(index + 1) == .weekday
    default: return false
    }
  }

  /// Whether no word goes on before a token, as after a day that heads a line.
  private func endsHeading(_ index: Int) -> Bool {
    let gap = text.gap(index)
    if !gap.isDisjoint(with: [.lineBreak, .paragraph]) { return true }
    return gap.contains(.space) && !gap.isDisjoint(with: [.colon, .dash, .comma, .stop])
  }

  /// Adds a following "morning", "at noon" is none.
  func withDaypart(_ found: Found<TemporalPoint>) -> Found<TemporalPoint> {
    var found = found
    guard text.isSpaced(found.end) else { return found }
    let isPart = text.kind(found.end) == .part && text.isSpaced(found.end + 1)
    let start = isPart ? found.end + 1 : found.end
    if text.kind(start) == .daypart, text[start].value <= Daypart.midnight.rawValue,
      let daypart = Daypart(rawValue: text[start].value)
    {
      found.value.time = TimeOfDay(daypart: daypart)
      found.end = start + 1
    } else if let clock = clock(at: found.end), text.kind(found.end) == .digits {
      found.value.time = clock.value
      found.end = clock.end
    }
    return found
  }

  /// "today", "tomorrow morning", "tonight".
  private func deictic(at index: Int) -> Found<TemporalPoint>? {
    switch text[index].value {
    case 0: withDaypart((TemporalPoint(.published(.day, 0)), index + 1))
    case 1: withDaypart((TemporalPoint(.published(.day, 1)), index + 1))
    case 2: withDaypart((TemporalPoint(.published(.day, -1)), index + 1))
    default:
      (TemporalPoint(.published(.day, 0), time: TimeOfDay(daypart: .night)), index + 1)
    }
  }

  /// "morning" and "noon" of a day that is still to be told.
  private func daypart(at index: Int) -> Found<TemporalPoint>? {
    guard let daypart = Daypart(rawValue: text[index].value) else { return nil }
    let found: Found<TemporalPoint> = (
      TemporalPoint(.unsaid, time: TimeOfDay(daypart: daypart)), index + 1
    )
    switch daypart {
    case .night, .day:
      switch text.kind(index - 1) {
      case .at, .by, .the, .part: return daypartOf(found)
      default: return text.length(index) > 6 ? found : nil
      }
    case .morning, .afternoon, .evening:
      return text.byte(before: index) == UInt8(ascii: "-") ? nil : daypartOf(found)
    case .midday, .noon, .midnight: return found
    }
  }

  /// "the morning of 31 January 1965".
  private func daypartOf(_ found: Found<TemporalPoint>) -> Found<TemporalPoint> {
    let hasHours = text[found.end].unit == .hour && text[found.end].isPlural
    let end = hasHours && text.isSpaced(found.end) ? found.end + 1 : found.end
    guard text.follows(end, .of), text.isSpaced(end + 1),
      var day = point(at: end + 1), day.value.isDay, day.value.time == nil
    else { return found }
    day.value.time = found.value.time
    return day
  }
}
