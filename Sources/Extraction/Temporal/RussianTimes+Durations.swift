extension RussianTimes {
  /// «две недели», «три дня», «месяца»; a unit alone is none unless «в течение» stands before.
  func duration(at index: Int) -> TemporalMention? {
    let limit: TemporalLimit?
    switch (text.kind(index), text[index].value) {
    case (.limit, 0): limit = .approximate
    case (.limit, 1): limit = .less
    case (.limit, _): limit = .more
    default: limit = nil
    }
    let start = limit == nil ? index : index + 1
    guard start == index || text.isSpaced(start), let amount = amount(at: start),
      amount.end > start, let unit = text[amount.end].unit, text.kind(amount.end) == .unit,
      unit != .half, unit != .quarter
    else { return nil }
    // «20 часов» after «в» is a time of day, «2018 года» a year
    if unit == .year, let count = amount.value.count, count > 999 { return nil }
    return TemporalMention(
      index..<amount.end + 1, .duration(TemporalDuration(amount: amount.value, unit: unit)),
      limit: limit)
  }

  /// «ежегодно», «каждый год», «по пятницам».
  func set(at index: Int) -> TemporalMention? {
    let word = text[index]
    switch word.kind {
    case .frequency:
      guard let unit = word.unit else { return nil }
      return TemporalMention(
        index..<index + 1, .set(.every(TemporalDuration(amount: .one, unit: unit))))
    case .weekday where word.isPlural:
      return TemporalMention(index..<index + 1, .set(.weekday(word.number, nil)))
    case .every where text.isSpaced(index + 1):
      let next = text[index + 1]
      if next.kind == .weekday {
        return TemporalMention(index..<index + 2, .set(.weekday(next.number, nil)))
      }
      guard let unit = next.unit, next.kind == .unit else { return nil }
      return TemporalMention(
        index..<index + 2, .set(.every(TemporalDuration(amount: .one, unit: unit))))
    default: return nil
    }
  }

  /// «сейчас», «недавно», «скоро».
  func reference(at index: Int) -> TemporalMention? {
    guard text.kind(index) == .reference, !isPhrase,
      let reference = TemporalReference(rawValue: text[index].value)
    else { return nil }
    return TemporalMention(index..<index + 1, .reference(reference))
  }

  /// «19:00», «19.00» after «в», «19 часов 30 минут», «7 часов вечера».
  func clock(at index: Int) -> Found<TimeOfDay>? {
    guard let hour = text.number(index), hour < 25, text.length(index) <= 2 else { return nil }
    let gap = text.gap(index + 1)
    let isAfterPreposition: Bool
    switch text.kind(index - 1) {
    case .within, .from, .until, .by: isAfterPreposition = text.isSpaced(index)
    default: isAfterPreposition = false
    }
    if gap == .colon || gap == .stop && isAfterPreposition, let minute = text.number(index + 1),
      text.length(index + 1) == 2, minute < 60,
      text.gap(index + 2) != .stop
        || text.number(index + 2) == nil, text.kind(index + 2) != .month
    {
      return zoned((TimeOfDay(hour: hour, minute: minute), index + 2))
    }
    guard gap.isBlank, text[index + 1].unit == .hour || text.kind(index + 1) == .hourMark,
      isAfterPreposition || text.kind(index + 2) == .daypart
    else { return nil }
    var time = TimeOfDay(hour: hour)
    var end = index + 2
    if let minute = text.number(end), text.isSpaced(end), minute < 60,
      text[end + 1].unit == .minute
    {
      time.minute = minute
      end += 2
    }
    if text.follows(end, .daypart) {
      let isLate = text[end].value == Daypart.evening.rawValue
      if isLate, hour < 12 { time.hour = hour + 12 }
      end += 1
    } else if text.isSpaced(end), text[end].unit == .day, hour < 12 {
      // «3 часа дня»
      time.hour = hour + 12
      end += 1
    }
    return zoned((time, end))
  }

  /// Adds «мск».
  private func zoned(_ found: Found<TimeOfDay>) -> Found<TimeOfDay> {
    guard text.follows(found.end, .zone) else { return found }
    var found = found
    found.value.zone = (text[found.end].number - 40) * 30
    found.end += 1
    return found
  }
}
