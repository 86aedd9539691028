/// Dates in figures, which are written alike in every language.
struct NumericTimes {
  typealias Found<Value> = (value: Value, end: Int)

  let text: TemporalText

  /// A day in any of the notations below.
  func day(at index: Int) -> Found<TemporalPoint>? {
    isoDay(at: index) ?? dottedDay(at: index) ?? dottedDayOfYear(at: index)
  }

  /// "2018-05-14".
  func isoDay(at index: Int) -> Found<TemporalPoint>? {
    guard let year = text.number(index), text.length(index) == 4, (1000...2999).contains(year),
      text.gap(index + 1) == .hyphen, text.length(index + 1) == 2,
      let month = text.number(index + 1), (1...12).contains(month),
      text.gap(index + 2) == .hyphen, text.length(index + 2) == 2,
      let day = text.number(index + 2), (1...31).contains(day)
    else { return nil }
    return (TemporalPoint(.day(day, month: month, .number(year))), index + 3)
  }

  /// "14.05.2018".
  func dottedDay(at index: Int) -> Found<TemporalPoint>? {
    guard text.gap(index + 1) == .stop, text.gap(index + 2) == .stop,
      let day = text.number(index), let month = text.number(index + 1),
      let year = text.number(index + 2), (1...12).contains(month), (1...31).contains(day),
      text.length(index) <= 2, text.length(index + 1) <= 2, text.length(index + 2) == 4
    else { return nil }
    return (TemporalPoint(.day(day, month: month, .number(year))), index + 3)
  }

  /// "28.11." at the start of a line or after a preposition: the year is not said.
  func dottedDayOfYear(at index: Int) -> Found<TemporalPoint>? {
    guard text.gap(index + 1) == .stop, text.length(index) <= 2, text.length(index + 1) == 2,
      text.byte(after: index + 1) == UInt8(ascii: "."), !text.byte(after: index + 1, 1).isDigit,
      let day = text.number(index), let month = text.number(index + 1),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    switch text.kind(index - 1) {
    case .on, .from, .until, .to, .by: break
    default:
      guard !text.gap(index).isDisjoint(with: [.lineBreak, .paragraph]) else { return nil }
    }
    return (TemporalPoint(.day(day, month: month, .unsaid)), index + 2)
  }

  /// "14.05–20.05.2018" and "14.–20.05.2019": the year stands at the end.
  func dottedRange(at index: Int, into mentions: inout [TemporalMention]) -> Int? {
    guard let day = text.number(index), text.length(index) <= 2, (1...31).contains(day) else {
      return nil
    }
    let dashes: Gap = [.hyphen, .dash]
    var end = index + 1
    var month: Int?
    if text.gap(end) == .stop, let number = text.number(end), text.length(end) == 2,
      (1...12).contains(number)
    {
      month = number
      end += 1
    }
    let gap = text.gap(end)
    guard !gap.isDisjoint(with: dashes), gap.isSubset(of: [.hyphen, .dash, .space, .stop]),
      let last = dottedDay(at: end), case .day(_, let lastMonth, let year) = last.value.base
    else { return nil }
    let first = TemporalPoint(.day(day, month: month ?? lastMonth, year))
    mentions.append(TemporalMention(index..<end, .point(first)))
    mentions.append(TemporalMention(end..<last.end, .point(last.value)))
    return last.end
  }
}
