/// What ordinals count in months and years, and months told from that of publication.
extension RussianTimes {
  /// «Первых числах июня», «в двадцатых числах октября», «в последних числах мая».
  func numbers(of ordinal: Found<Int>) -> Found<TemporalPoint>? {
    let parts: [Int: TemporalPart] = [1: .early, 10: .middle, 20: .late, 255: .late]
    let next = ordinal.end + 1
    guard let part = parts[ordinal.value], text.kind(ordinal.end) == .numbered, text.isSpaced(next)
    else { return nil }
    if let months = relativeMonth(at: next) {
      return (TemporalPoint(.published(.month, months.value), part: part), months.end)
    }
    guard text.kind(next) == .month, var month = month(at: next) else { return nil }
    month.value.part = part
    return month
  }

  /// «первой половине 2020 года», «третьем квартале», «2-м полугодии», «первых числах июня».
  func numbered(at index: Int) -> Found<TemporalPoint>? {
    let ordinal: Found<Int>
    if text.kind(index) == .ordinal {
      ordinal = (text[index].number, index + 1)
    } else {
      guard let number = text.number(index), number <= 31 else { return nil }
      let end = pastEnding(index + 1)
      guard end > index + 1 else { return nil }
      ordinal = (number, end)
    }
    guard text.isSpaced(ordinal.end) else { return nil }
    if let month = numbers(of: ordinal) { return month }
    let next = ordinal.end + 1
    // «последняя суббота ноября»
    if text.kind(ordinal.end) == .weekday, ordinal.value <= 5 || ordinal.value == 255,
      text.isSpaced(next)
    {
      let weekday = text[ordinal.end].number
      if let months = relativeMonth(at: next) {
        return (
          TemporalPoint(
            .weekdayOfRelativeMonth(ordinal.value, weekday: weekday, months: months.value)),
          months.end
        )
      }
      guard text.kind(next) == .month, let month = month(at: next),
        case .month(let number, let year) = month.value.base
      else { return nil }
      return (
        TemporalPoint(.weekdayOfMonth(ordinal.value, weekday: weekday, month: number, year)),
        month.end
      )
    }
    guard let unit = text[ordinal.end].unit, text.kind(ordinal.end) == .unit else { return nil }
    switch unit {
    case .half, .quarter:
      let count = ordinal.value == 255 ? (unit == .half ? 2 : 4) : ordinal.value
      guard count <= (unit == .half ? 2 : 4) else { return nil }
      var year = yearAfter(next)
      if year.value == .unsaid, text.isSpaced(next), text[next].unit == .year {
        year = (.relative(0), next + 1)
      }
      // «первая половина матча» is none
      guard year.value != .unsaid || unit == .quarter else { return nil }
      return (
        TemporalPoint(unit == .half ? .half(count, year.value) : .quarter(count, year.value)),
        year.end
      )
    case .week, .weekend, .day:
      guard text.isSpaced(next) else { return nil }
      if let months = relativeMonth(at: next) {
        return (
          TemporalPoint(.ordinalOfRelativeMonth(ordinal.value, unit, months: months.value)),
          months.end
        )
      }
      guard text.kind(next) == .month, let month = month(at: next),
        case .month(let number, let year) = month.value.base
      else { return nil }
      return (TemporalPoint(.ordinal(ordinal.value, unit, month: number, year)), month.end)
    case .century where (1...30).contains(ordinal.value):
      return (TemporalPoint(.century((ordinal.value - 1) * 100)), next)
    default: return nil
    }
  }

  /// How many weeks or months after that of publication «этот», «следующий» and «прошлый» are.
  func count(_ step: TemporalStep) -> Int? {
    switch step {
    case .this: 0
    case .next, .coming: 1
    case .last, .past: -1
    default: nil
    }
  }

  /// How many months after that of publication «этого», «следующего» and «прошлого» месяца are.
  func relativeMonth(at index: Int) -> Found<Int>? {
    guard text.kind(index) == .step, text.isSpaced(index + 1), text[index + 1].unit == .month,
      let step = TemporalStep(rawValue: text[index].value),
      let months = count(step)
    else { return nil }
    return (months, index + 2)
  }
}
