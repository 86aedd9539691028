extension EnglishTimes {
  /// A time of day by the clock: "4 p.m.", "16:15 UTC", "8 o'clock", "0800 GMT", "3:00 a.m.".
  func clock(at index: Int) -> Found<TimeOfDay>? {
    guard text.kind(index) == .digits || text.kind(index) == .cardinal else { return nil }
    let isWritten = text.kind(index) == .cardinal
    var hour = isWritten ? text[index].number : text.number(index) ?? -1
    var end = index + 1
    // "4pm" is one token
    if hour < 0 {
      guard let written = text.numberWithSuffix(index), (1...12).contains(written.number),
        written.suffix == .am || written.suffix == .pm
      else { return nil }
      let time = TimeOfDay(hour: twelve(written.number) + (written.suffix == .pm ? 12 : 0))
      return zoned((time, index + 1))
    }
    var time = TimeOfDay()
    var isSure = false
    let gap = text.gap(end)
    if gap == .colon, let glued = text.numberWithSuffix(end), glued.number < 60,
      text.length(end) == 4, glued.suffix == .am || glued.suffix == .pm, (1...12).contains(hour)
    {
      let hour = twelve(hour) + (glued.suffix == .pm ? 12 : 0)
      return zoned((TimeOfDay(hour: hour, minute: glued.number), end + 1))
    }
    if gap == .colon || gap == .stop, text.length(end) == 2, let minute = text.number(end),
      minute < 60, hour < 25, text.gap(index) != .colon, text.length(index) <= 2
    {
      time.minute = minute
      isSure = gap == .colon && text.byte(before: index) != UInt8(ascii: ".")
      end += 1
      if text.gap(end) == .colon, text.length(end) == 2, let second = text.number(end) {
        time.second = second
        end += 1
      }
    }
    if let meridiem = text.meridiem(end), text.gap(end).isSubset(of: .space) {
      guard (1...12).contains(hour) else { return nil }
      hour = twelve(hour) + meridiem.hours
      time.hour = hour
      return zoned((time, meridiem.end))
    }
    if text.isSpaced(end), text.matches(end, "o"), text.gap(end + 1) == .apostrophe,
      text.matches(end + 1, "clock")
    {
      time.hour = hour
      return zoned((time, end + 2))
    }
    if !isSure, text.length(index) == 4, !isWritten, hour % 100 < 60, hour < 2500,
      text.follows(end, .zone)
        || text.matches(end, "hours") && text.letter(index, 0) == UInt8(ascii: "0")
    {
      return zoned((TimeOfDay(hour: hour / 100, minute: hour % 100), end))
    }
    guard isSure, hour < 25 else { return nil }
    time.hour = hour
    return zoned((time, end))
  }

  private func twelve(_ hour: Int) -> Int { hour == 12 ? 0 : hour }

  /// Adds "UTC", "(GMT +8)", "EST".
  private func zoned(_ found: Found<TimeOfDay>) -> Found<TimeOfDay> {
    var found = found
    let gap = text.gap(found.end)
    let isParenthesised = gap.contains(.openParenthesis)
    guard gap.isBlank || isParenthesised, text.kind(found.end) == .zone,
      text.isAllCapitals(found.end)
    else { return found }
    found.value.zone = (text[found.end].number - 40) * 30
    found.end += 1
    if let hours = text.number(found.end), text.length(found.end) <= 2,
      text.byte(before: found.end) == UInt8(ascii: "+")
        || text.byte(before: found.end) == UInt8(ascii: "-")
    {
      let sign = text.byte(before: found.end) == UInt8(ascii: "+") ? 1 : -1
      found.value.zone = (found.value.zone ?? 0) + sign * hours * 60
      found.end += 1
    }
    return found
  }
}

extension TemporalText {
  /// The hours that "a.m." (0) or "p.m." (12) adds, and where it ends.
  func meridiem(_ index: Int) -> (hours: Int, end: Int)? {
    if matches(index, "am") { return (0, index + 1) }
    if matches(index, "pm") { return (12, index + 1) }
    guard matches(index + 1, "m"), gap(index + 1).isSubset(of: [.stop, .space]),
      gap(index + 1).contains(.stop)
    else { return nil }
    if matches(index, "a") { return (0, index + 2) }
    return matches(index, "p") ? (12, index + 2) : nil
  }
}
