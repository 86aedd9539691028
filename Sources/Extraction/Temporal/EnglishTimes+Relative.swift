extension EnglishTimes {
  /// What follows "the".
  func afterThe(at index: Int) -> Found<TemporalPoint>? {
    let word = text[index]
    switch word.kind {
    case .part: return partOf(at: index)
    case .step:
      let isLast = word.value == TemporalStep.last.rawValue && text.isSpaced(index + 1)
      return (isLast ? part(255, at: index + 1) : nil) ?? stepped(at: index)
    case .decadeName: return decadeName(at: index)
    case .unit: return theUnit(at: index)
    case .digits, .month:
      // in "the 2003 invasion" and "the May 2007 high" the article belongs to the noun
      guard let found = core(at: index) else { return dayOfMonth(at: index) }
      switch found.value.base {
      case .year, .month: return isPhrase ? found : nil
      case .day: return word.kind == .month && !isPhrase ? nil : found
      default: return found
      }
    case .season where text.follows(index + 1, .deed): return nil
    case .weekday, .season, .holiday, .quarterName, .fiscal, .ordinal, .tens, .daypart:
      return core(at: index) ?? (isPhrase ? dayOfMonth(at: index) : nil)
    default: return nil
    }
  }

  private func dayOfMonth(at index: Int) -> Found<TemporalPoint>? {
    guard let day = dayNumber(at: index) else { return nil }
    guard isPhrase || text.number(index) == nil && !isCount(day.end) && isTimed(index - 1) else {
      return nil
    }
    return (TemporalPoint(.dayOfMonth(day.value)), day.end)
  }

  /// Whether what stands before "the 25th" makes it a day: "on", "until", "from", "Friday".
  private func isTimed(_ index: Int) -> Bool {
    switch text.kind(index - 1) {
    case .on: true
    // "on the 17th and the 18th"
    case .and:
      text.kind(index - 2) == .digits && text.kind(index - 3) == .the && isTimed(index - 3)
    // "on the evening of the 20th"
    case .of: text.kind(index - 2) == .daypart && text.kind(index + 1) == .digits
    // "from the 12th edition on", "by the 3rd": an ordinal in figures at the end of its clause
    case .until, .from, .by, .to: text.kind(index + 1) == .digits
    default: false
    }
  }

  /// "the year 1800", "the day before yesterday", "the day after".
  private func theUnit(at index: Int) -> Found<TemporalPoint>? {
    guard let unit = text[index].unit else { return nil }
    if unit == .year, let year = bareYear(at: index + 1), text.isSpaced(index + 1) {
      return (TemporalPoint(.year(.number(year.value))), year.end)
    }
    let sign: Int
    switch text.kind(index + 1) {
    case .before: sign = -1
    case .after: sign = 1
    case .step where text[index + 1].value == TemporalStep.following.rawValue: sign = 1
    case .step where text[index + 1].value == TemporalStep.previous.rawValue: sign = -1
    default:
      if unit == .day, theStands(for: index) { return (TemporalPoint(.spoken(.day, 0)), index + 1) }
      if unit == .weekend { return (TemporalPoint(.published(.weekend, 0)), index + 1) }
      return nil
    }
    if unit == .day, text.kind(index + 2) == .deictic,
      text[index + 2].value == 1 + UInt8(sign < 0 ? 1 : 0)
    {
      return (TemporalPoint(.published(.day, 2 * sign)), index + 3)
    }
    let isBare = !text.isSpaced(index + 2) || text.kind(index + 1) == .step
    return isBare ? (TemporalPoint(.spoken(unit, sign)), index + 2) : nil
  }

  /// Whether "the day" is the day that is spoken of: at the end of a clause, or as what somebody ends.
  private func theStands(for index: Int) -> Bool {
    !text.isSpaced(index + 1) && text.kind(index - 2) == .within
      || ["end", "ended", "ends", "ending", "finish", "finished", "closed"].contains {
        text.matches(index - 2, $0)
      }
  }

  /// "early June", "the end of 2018", "mid-1990s", "late on Friday" is none.
  func partOf(at index: Int) -> Found<TemporalPoint>? {
    let word = text[index]
    var part = TemporalPart(rawValue: word.value)
    var next = index + 1
    // "early-to-mid", "mid to late"
    if text.isClose(next), text.kind(next) == .to, text.kind(next + 1) == .part,
      text.isClose(next + 1)
    {
      part.formUnion(TemporalPart(rawValue: text[next + 1].value))
      next += 2
    } else if text.isClose(next), text.kind(next) == .part, !text[next].flags.contains(.noun) {
      part.formUnion(TemporalPart(rawValue: text[next].value))
      next += 1
    }
    guard text.isClose(next) else { return nil }
    let isNoun = word.flags.contains(.noun)
    if text.matches(next, "part"), text.kind(next + 1) == .of { next += 1 }
    if text.kind(next) == .half, word.value == TemporalPart.late.rawValue {
      return self.part(2, at: next)
    }
    var found: Found<TemporalPoint>?
    if text.kind(next) == .of || text.kind(next) == .within {
      guard text.kind(next) == .of || !isNoun, text.isSpaced(next + 1) else { return nil }
      let start = next + 1
      if text.kind(start) == .the, let unit = text[start + 1].unit, text[start + 1].kind == .unit,
        !text[start + 1].isPlural, [.week, .month, .year, .decade, .century].contains(unit),
        unit != .week || isNoun, !hasObject(start + 2)
      {
        found = (TemporalPoint(.published(unit, 0)), start + 2)
      } else if text.kind(next) == .of || !isNoun {
        found = point(at: start)
        if text.kind(next) == .within, let value = found?.value, value.isDay, value.time == nil {
          found = nil
        }
      }
    } else if !isNoun || isPhrase {
      if text.kind(next) == .the, text.kind(next + 1) == .step {
        found = afterThe(at: next + 1)
      } else {
        found = decadeName(at: next) ?? core(at: next)
      }
      if case .fiscalYear = found?.value.base { found = nil }
    } else if text.gap(next) == .hyphen, word.value == TemporalPart.late.rawValue {
      found = core(at: next)
    }
    guard var found, found.value.part.isEmpty else { return nil }
    if case .spoken(_, let count) = found.value.base, count != 0, isNoun, found.value.isDay {
      return nil
    }
    found.value.part = part
    return found
  }

  /// Whether "of" or the like makes a unit one of something, as "the end of the year of hope".
  private func hasObject(_ index: Int) -> Bool { text.follows(index, .of) }

  /// "earlier this year", "later in the day", "later that month".
  func earlierIn(at index: Int) -> Found<TemporalPoint>? {
    guard text.isSpaced(index + 1) else { return nil }
    switch text.kind(index + 1) {
    case .step, .deictic:
      guard let found = core(at: index + 1) else { return nil }
      switch found.value.base {
      case .published(_, 0), .spoken(_, 0): break
      case .published(.day, _), .weekday, .month(_, .relative), .season, .month(_, .step): break
      case .published(_, -1): break
      default: return nil
      }
      return found
    case .within:
      guard text.kind(index + 2) == .the, let unit = text[index + 3].unit, !text[index + 3].isPlural
      else {
        guard let found = core(at: index + 2), case .year = found.value.base else { return nil }
        return found
      }
      return (TemporalPoint(.spoken(unit, 0)), index + 4)
    default: return nil
    }
  }

  /// "this week", "next Friday", "last May", "that year", "the following day".
  func stepped(at index: Int) -> Found<TemporalPoint>? {
    guard let step = TemporalStep(rawValue: text[index].value), text.isSpaced(index + 1) else {
      return nil
    }
    let start = index + 1
    // "that same day", "this past week", "this coming Friday"
    if text.kind(start) == .step, text.isSpaced(start + 1), step == .that || step == .this,
      let other = TemporalStep(rawValue: text[start].value), !text[start].isPlural
    {
      // "said that next year a festival would be held"
      if step == .that, other == .next || other == .last || other == .this { return nil }
      let used = other == .past ? TemporalStep.last : other == .coming ? .next : other
      return pointed(at: start + 1, used, isDouble: true)
    }
    if step == .past {
      guard text.kind(start) == .weekday else { return nil }
      return pointed(at: start, .last)
    }
    // "a last evening of lute" is the last of several
    if text[index].isPlural || step == .last && text.kind(index - 1) == .a { return nil }
    return pointed(at: start, step == .coming ? .next : step)
  }

  private func pointed(
    at index: Int, _ step: TemporalStep, isDouble: Bool = false
  ) -> Found<TemporalPoint>? {
    let word = text[index]
    let count: Int
    let isSpoken: Bool
    switch step {
    case .this: (count, isSpoken) = (0, false)
    case .next, .coming: (count, isSpoken) = (1, false)
    case .last, .past: (count, isSpoken) = (-1, false)
    case .that: (count, isSpoken) = (0, true)
    case .following: (count, isSpoken) = (1, true)
    case .previous: (count, isSpoken) = (-1, true)
    }
    switch word.kind {
    case .weekday:
      guard text.isCapitalised(index) || isPhrase, !word.isPlural else { return nil }
      return weekday(at: index, step)
    case .month:
      guard text.isCapitalised(index) || isPhrase else { return nil }
      if let day = dayNumber(at: index + 1), text.isSpaced(index + 1),
        text.kind(index + 1) == .digits
      {
        return (TemporalPoint(.day(day.value, month: word.number, .step(step))), day.end)
      }
      let year: TemporalPoint.Year = step == .this ? .relative(0) : .step(step)
      return (TemporalPoint(.month(word.number, year)), index + 1)
    case .season:
      let year: TemporalPoint.Year =
        step == .this ? .relative(0) : isSpoken ? .spoken(count) : .step(step)
      return (TemporalPoint(.season(word.number, year)), index + 1)
    case .holiday:
      guard var found = holiday(at: index) else { return nil }
      found.value.year = .step(step)
      return found
    case .daypart:
      guard let daypart = Daypart(rawValue: word.value) else { return nil }
      let day = isSpoken ? TemporalPoint.Base.spoken(.day, count) : .published(.day, count)
      return (TemporalPoint(day, time: TimeOfDay(daypart: daypart)), index + 1)
    case .fiscal:
      guard text[index + 1].unit == .year else { return nil }
      return (TemporalPoint(.fiscalYear(isSpoken ? .spoken(count) : .relative(count))), index + 2)
    case .unit:
      guard let unit = word.unit, !word.isPlural, unit != .minute, unit != .hour else { return nil }
      if unit == .day, !isSpoken {
        // "the next day" follows what was told
        guard count == 1 || isDouble else { return nil }
        return withDaypart((TemporalPoint(.spoken(.day, count)), index + 1))
      }
      if unit == .season || unit == .half { return nil }
      // "the coming weekend" is this week's
      if unit == .weekend, TemporalStep(rawValue: text[index - 1].value) == .coming {
        return (TemporalPoint(.published(.weekend, TemporalPoint.near)), index + 1)
      }
      let base = isSpoken ? TemporalPoint.Base.spoken(unit, count) : .published(unit, count)
      let found: Found<TemporalPoint> = (TemporalPoint(base), index + 1)
      return unit == .day ? withDaypart(found) : found
    default:
      // "that time", "during this period": the time that is spoken of
      let isMeant =
        text.matches(index - 1, "that") || step == .this && text.kind(index - 2) == .during
      if word.kind == .moment, text.matches(index - 1, "same"), let end = yearBefore(at: index + 1)
      {
        return (TemporalPoint(.timeYearEarlier), end)
      }
      guard word.kind == .moment, isMeant, !text.follows(index + 1, .of)
      else { return nil }
      return (TemporalPoint(.time), index + 1)
    }
  }

  /// Where "last year", "of the previous year" or "a year earlier" ends that begins at a token.
  private func yearBefore(at index: Int) -> Int? {
    guard text.isSpaced(index) else { return nil }
    var next = index
    for kind in [TemporalWord.Kind.of, .the] where text.kind(next) == kind { next += 1 }
    if text.kind(next) == .step, text[next + 1].unit == .year, !text[next + 1].isPlural {
      switch TemporalStep(rawValue: text[next].value) {
      case .last, .past, .previous: return next + 2
      default: return nil
      }
    }
    guard text.kind(next) == .a, text[next + 1].unit == .year,
      text.kind(next + 2) == .earlier || text.kind(next + 2) == .ago
        || text.kind(next + 2) == .before
    else { return nil }
    return next + 3
  }

  /// "two days ago", "a year earlier", "three weeks later", "an hour from now".
  func offset(at index: Int) -> Found<TemporalPoint>? {
    var start = index
    var isApproximate = false
    if let limit = limit(at: index) {
      start = limit.end
      isApproximate = limit.value == .approximate
    }
    let isBareUnit = text.kind(start) == .unit && text[start].isPlural
    let amount: Found<TemporalAmount>
    if isBareUnit {
      amount = (.unknown, start)
    } else {
      guard let counted = vagueNumber(at: start), text.isClose(counted.end) else { return nil }
      amount = counted
    }
    guard text.kind(amount.end) == .unit, let unit = text[amount.end].unit else { return nil }
    let end = amount.end + 1
    guard text.isSpaced(end) || !isBareUnit && isAhead(before: index) else { return nil }
    let isSpoken: Bool
    let sign: Int
    var last = end + 1
    switch text.kind(end) {
    case .ago: (isSpoken, sign) = (false, -1)
    case .later: (isSpoken, sign) = (true, 1)
    case .earlier: (isSpoken, sign) = (true, -1)
    case .before where !text.isSpaced(end + 1) && text.kind(start) != .unit:
      (isSpoken, sign) = (true, -1)
    case .step where text[end].value == TemporalStep.previous.rawValue:
      (isSpoken, sign) = (true, -1)
    case .from where text.kind(end + 1) == .reference && text.isSpaced(end + 1):
      (isSpoken, sign) = (false, 1)
      last = end + 2
    default:
      guard !isBareUnit, unit.rawValue >= TimeUnit.day.rawValue, isAhead(before: index) else {
        return nil
      }
      (isSpoken, sign) = (false, 1)
      last = end
    }
    guard let tenths = amount.value.tenths else {
      let count = sign * TemporalPoint.several
      return (TemporalPoint(isSpoken ? .spoken(unit, count) : .published(unit, count)), last)
    }
    let count = sign * (tenths / 10)
    var point = TemporalPoint(isSpoken ? .spoken(unit, count) : .published(unit, count))
    point.isApproximate = isApproximate
    return (point, last)
  }

  /// "The Days will open in two weeks": whether "in" and a verb of what lies ahead stand before a number of units.
  private func isAhead(before index: Int) -> Bool {
    guard text.matches(index - 1, "in") else { return false }
    var back = index - 2
    while back >= 0, index - back <= 14, text.gap(back + 1).isBlank {
      if text.matches(back, "will") { return true }
      back -= 1
    }
    return false
  }
}
