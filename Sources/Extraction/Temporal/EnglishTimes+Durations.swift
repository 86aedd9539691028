extension EnglishTimes {
  /// "two weeks", "more than three years", "ten-day", "the past six months", "decades".
  func duration(at index: Int) -> TemporalMention? {
    switch text.kind(index) {
    case .the, .step: return steppedDuration(at: index)
    default: break
    }
    let limit = limit(at: index)
    let start = limit?.end ?? (text.kind(index) == .another ? index + 1 : index)
    if text.kind(start) == .unit { return bareUnits(at: start, from: index, limit?.value) }
    guard let amount = vagueNumber(at: start), text.isClose(amount.end) else { return nil }
    if text.kind(start) == .several, !isVague(start) { return nil }
    var unitIndex = amount.end
    // "two full days"
    if text.kind(unitIndex) == .fullUnit, text.isSpaced(unitIndex + 1) { unitIndex += 1 }
    guard text.kind(unitIndex) == .unit, let unit = text[unitIndex].unit else { return nil }
    // in "a year-long trial" the article belongs to the noun
    if text.kind(start) == .a, text.kind(unitIndex + 1) == .long { return nil }
    let isHyphened = text.gap(unitIndex) == .hyphen
    guard countsUnits(amount, unit, at: unitIndex, isHyphened: isHyphened) else { return nil }
    let halved = halved(amount.value, unit)
    var value = halved ?? TemporalDuration(amount: amount.value, unit: unit)
    var end = unitIndex + 1
    // "an hour and a half"
    if amount.value == .one, text.follows(end, .and), text.follows(end + 1, .a),
      text[end + 2].kind == .half
    {
      value.amount.tenths = 15
      end += 3
    }
    end = aged(end)
    return TemporalMention(index..<end, .duration(value), limit: limit?.value)
  }

  /// Whether a number and a unit go together: "three days", "three-day", "a day", but not
  /// "the first second" or "5 day".
  private func countsUnits(
    _ amount: Found<TemporalAmount>, _ unit: TimeUnit, at index: Int, isHyphened: Bool
  ) -> Bool {
    switch unit {
    case .season, .half: return false
    case .quarter: return text.kind(index - 1) == .fullUnit
    case .weekend: return amount.value != .one
    default: break
    }
    let isOne = amount.value == .one || amount.value.tenths == 5
    if isOne { return !text[index].isPlural || amount.value.tenths == 5 }
    if text[index].isPlural { return true }
    if isHyphened || text.gap(index + 1) == .hyphen { return true }
    // "a 20 year low", "24 hour"
    return text.kind(index - 1) != .digits || text.kind(index - 2) != .month
  }

  /// "several", "few" and "many" count units; "some" hedges a number.
  private func isVague(_ index: Int) -> Bool { text[index + 1].isPlural }

  /// "half an hour" is 30 minutes, "half a century" 50 years.
  private func halved(_ amount: TemporalAmount, _ unit: TimeUnit) -> TemporalDuration? {
    guard amount.tenths == 5 else { return nil }
    switch unit {
    case .hour: return TemporalDuration(amount: .whole(30), unit: .minute)
    case .year: return TemporalDuration(amount: .whole(6), unit: .month)
    case .century: return TemporalDuration(amount: .whole(50), unit: .year)
    case .decade: return TemporalDuration(amount: .whole(5), unit: .year)
    default: return nil
    }
  }

  /// Takes in "old", "long" and "of age".
  private func aged(_ end: Int) -> Int {
    guard text.isClose(end) else { return end }
    if text.kind(end) == .old || text.kind(end) == .long {
      if text.kind(end) == .long, text.gap(end) != .hyphen, text[end - 1].isPlural { return end }
      return end + 1
    }
    if text.kind(end) == .of, text.matches(end + 1, "age") { return end + 2 }
    return end
  }

  /// "for decades", "in years", "decades-long", "months of talks".
  private func bareUnits(
    at index: Int, from start: Int, _ limit: TemporalLimit?
  ) -> TemporalMention? {
    guard let unit = text[index].unit, unit != .season, unit != .quarter, unit != .weekend else {
      return nil
    }
    let value = TemporalDuration(
      amount: text[index].isPlural ? .unknown : .one, unit: unit)
    if text.kind(index + 1) == .long, text.gap(index + 1) == .hyphen {
      return TemporalMention(start..<index + 2, .duration(value), limit: limit)
    }
    guard text[index].isPlural else { return nil }
    switch text.kind(index - 1) {
    case .for, .within, .during, .after:
      guard
        unit.rawValue > TimeUnit.day.rawValue || text.kind(index - 1) != .within
          || !text.isSpaced(index + 1)
      else { return nil }
      return TemporalMention(start..<index + 1, .duration(value), limit: limit)
    default:
      let isLimited = limit != nil && start < index
      return isLimited ? TemporalMention(start..<index + 1, .duration(value), limit: limit) : nil
    }
  }

  /// "the past three days", "the next few weeks", "the past decade", "the first six months".
  private func steppedDuration(at index: Int) -> TemporalMention? {
    var next = text.kind(index) == .the ? index + 1 : index
    guard text.isSpaced(next) || next == index else { return nil }
    var isPast = false
    switch text.kind(next) {
    case .step:
      isPast = text[next].value == TemporalStep.past.rawValue
      guard !text[next].isPlural, text[next].value != TemporalStep.that.rawValue else { return nil }
      next += 1
    // "the last few"
    case .ordinal
    where text.kind(index) == .the && text[next].value == 1 || text[next].value == 255:
      next += 1
    case .cardinal, .digits, .tens:
      // "the four previous weeks", "the 90 days"
      guard text.kind(index) == .the else { return nil }
    case .several where text.kind(index) == .the: break
    default: return nil
    }
    guard text.isSpaced(next) else { return nil }
    if isPast, text.kind(next) == .unit, let unit = text[next].unit, !text[next].isPlural,
      unit != .season
    {
      return TemporalMention(
        index..<next + 1, .duration(TemporalDuration(amount: .one, unit: unit)))
    }
    let limit = text.kind(next) == .limit ? text.isSpaced(next + 1) : false
    if limit { next += 1 }
    let amount: Found<TemporalAmount>
    if text.kind(next) == .unit, text[next].isPlural, isPast || text.kind(next - 1) == .step {
      amount = (.unknown, next)
    } else if text.kind(next) == .couple {
      let isOf = text.follows(next + 1, .of)
      amount = (.whole(text[next].number), isOf ? next + 2 : next + 1)
    } else {
      guard let counted = number(at: next), text.isSpaced(counted.end) else { return nil }
      amount = counted
    }
    var unitIndex = amount.end
    if text.kind(unitIndex) == .step || text.kind(unitIndex) == .fullUnit { unitIndex += 1 }
    guard let unit = text[unitIndex].unit, text.kind(unitIndex) == .unit,
      text[unitIndex].isPlural, unit != .season
    else { return nil }
    let value = TemporalDuration(amount: amount.value, unit: unit)
    // "the first ten months of 1915" is one time
    if text.follows(unitIndex + 1, .of), text.isSpaced(unitIndex + 2),
      let whole = core(at: unitIndex + 2)
    {
      switch whole.value.base {
      case .year, .month: return TemporalMention(index..<whole.end, .duration(value))
      default: break
      }
    }
    return TemporalMention(index..<unitIndex + 1, .duration(value))
  }

  /// "more than", "at least", "nearly", "up to", "about", and where it ends.
  func limit(at index: Int) -> Found<TemporalLimit>? {
    let isShort =
      text[index].flags.contains(.abbreviated) && text.gap(index + 1) == [.stop, .space]
    guard text.isSpaced(index + 1) || isShort else { return nil }
    switch text.kind(index) {
    case .limit:
      let limit: TemporalLimit =
        switch text[index].value {
        case 0: .approximate
        case 1: .less
        default: .more
        }
      return (limit, index + 1)
    case .several where text.matches(index, "some") && !text[index + 1].isPlural:
      return (.approximate, index + 1)
    case .more:
      guard text.kind(index + 1) == .than, text.isSpaced(index + 2) else { return nil }
      return (text.matches(index, "more") ? .more : .less, index + 2)
    case .at:
      guard text.isSpaced(index + 2) else { return nil }
      switch text.kind(index + 1) {
      case .least: return (.atLeast, index + 2)
      case .most: return (.atMost, index + 2)
      default: return nil
      }
    default: return nil
    }
  }

  // MARK: what happens again

  /// "every day", "each Monday", "every two years", "weekly", "Mondays".
  func set(at index: Int) -> TemporalMention? {
    let word = text[index]
    switch word.kind {
    case .frequency:
      guard let unit = word.unit else { return nil }
      if text.isCapitalised(index), text.isSpaced(index + 1), text.isCapitalised(index + 1) {
        return nil
      }
      return TemporalMention(
        index..<index + 1, .set(.every(TemporalDuration(amount: .one, unit: unit))))
    case .weekday where word.isPlural && text.isCapitalised(index):
      return TemporalMention(index..<index + 1, .set(.weekday(word.number, nil)))
    case .every: return every(at: index)
    default: return nil
    }
  }

  private func every(at index: Int) -> TemporalMention? {
    guard text.isSpaced(index + 1) else { return nil }
    var next = index + 1
    let isOther = text.matches(next, "other")
    if isOther { next += 1 }
    let word = text[next]
    func mention(_ end: Int, _ set: TemporalSet) -> TemporalMention {
      TemporalMention(index..<end, .set(set))
    }
    switch word.kind {
    case .weekday where text.isCapitalised(next):
      if text.isSpaced(next + 1), text.kind(next + 1) == .daypart {
        return mention(next + 2, .weekday(word.number, Daypart(rawValue: text[next + 1].value)))
      }
      return mention(next + 1, .weekday(word.number, nil))
    case .month where text.isCapitalised(next): return mention(next + 1, .month(word.number))
    case .season: return mention(next + 1, .season(word.number))
    case .daypart:
      guard let daypart = Daypart(rawValue: word.value) else { return nil }
      return mention(next + 1, .daypart(daypart))
    case .unit:
      guard let unit = word.unit, !word.isPlural else { return nil }
      return mention(
        next + 1, .every(TemporalDuration(amount: .whole(isOther ? 2 : 1), unit: unit)))
    default:
      guard let amount = number(at: next), text.isSpaced(amount.end),
        let unit = text[amount.end].unit, text[amount.end].isPlural
      else { return nil }
      return mention(
        amount.end + 1, .every(TemporalDuration(amount: amount.value, unit: unit)))
    }
  }

  // MARK: now, before, after

  /// "now", "recently", "the future", "these days", "the past".
  func reference(at index: Int) -> TemporalMention? {
    func mention(_ range: Range<Int>, _ reference: TemporalReference) -> TemporalMention {
      TemporalMention(range, .reference(reference))
    }
    let word = text[index]
    switch word.kind {
    case .reference:
      guard let reference = TemporalReference(rawValue: word.value), !isPhrase else { return nil }
      if text.matches(index - 1, "as") { return nil }
      if text.matches(index, "soon"), text.kind(index + 1) == .after { return nil }
      if word.flags.contains(.noun), text.isSpaced(index + 1),
        let unit = text[index + 1].unit, text[index + 1].isPlural, text.kind(index + 1) == .unit
      {
        return reference == .past && unit.rawValue >= TimeUnit.day.rawValue
          ? mention(index..<index + 2, .past) : nil
      }
      return mention(index..<index + 1, reference)
    case .right:
      guard text.isSpaced(index + 1), !text.matches(index, "just"),
        let reference = reference(at: index + 1)
      else { return nil }
      return TemporalMention(index..<reference.tokens.upperBound, reference.content)
    case .the:
      guard text.isSpaced(index + 1) else { return nil }
      if text.kind(index + 1) == .reference, text.matches(index + 1, "future") {
        return mention(index..<index + 2, .future)
      }
      if text.matches(index + 1, "near") || text.matches(index + 1, "recent")
        || text.matches(index + 1, "foreseeable") || text.matches(index + 1, "distant"),
        text.isSpaced(index + 2)
      {
        if text.matches(index + 2, "future") { return mention(index..<index + 3, .future) }
        if text.kind(index + 2) == .step, text[index + 2].value == TemporalStep.past.rawValue {
          return mention(index..<index + 3, .past)
        }
      }
      // "for the long term"
      if text.matches(index + 2, "term"), text.isSpaced(index + 2),
        ["near", "long", "longer", "short", "medium"].contains(where: {
          text.matches(index + 1, $0)
        })
      {
        return mention(index..<index + 3, .future)
      }
      guard text.kind(index + 1) == .step else {
        return text.kind(index - 1) == .at && text.matches(index + 1, "moment")
          ? mention(index..<index + 2, .present) : nil
      }
      if text.matches(index + 1, "past"), !isAdjective(index + 2) {
        return mention(index..<index + 2, .past)
      }
      if text.matches(index + 1, "present"), !isAdjective(index + 2) {
        return mention(index..<index + 2, .present)
      }
      return nil
    case .step:
      if text.isPluralStep(index), text[index + 1].unit == .day, text[index + 1].isPlural,
        text.isSpaced(index + 1), text.matches(index, "these")
      {
        return mention(index..<index + 2, .present)
      }
      if text.matches(index, "current"), text.isSpaced(index + 1),
        text.kind(index + 1) == .none
          || text.kind(index + 1) == .season
      {
        return mention(index..<index + 1, .present)
      }
      return nil
    default: return nil
    }
  }

  /// Whether a noun follows, so that "past" before it is its adjective.
  private func isAdjective(_ index: Int) -> Bool {
    text.isSpaced(index)
      && (text.kind(index) == .none
        || text.kind(index).rawValue
          >= TemporalWord.Kind.digits.rawValue)
  }
}

extension TemporalText {
  /// Whether token `index` is "these" or "those".
  fileprivate func isPluralStep(_ index: Int) -> Bool {
    kind(index) == .step && self[index].isPlural
  }
}
