extension EnglishTimes {
  /// A number in digits or words: "14", "22.8", "twenty-five", "two and a half", "a hundred".
  func number(at index: Int) -> Found<TemporalAmount>? {
    switch text.kind(index) {
    case .digits:
      guard let whole = text.number(index), text.length(index) <= 4 else { return nil }
      if text.gap(index + 1) == .stop, let tenth = text.number(index + 1),
        text.length(index + 1) == 1
      {
        return (TemporalAmount(tenths: whole * 10 + tenth), index + 2)
      }
      return andAHalf(whole, index + 1)
    case .cardinal:
      return scaled(text[index].number, index + 1)
    case .tens:
      let tens = text[index].number
      if text.kind(index + 1) == .cardinal, text.isClose(index + 1), text[index + 1].value < 10 {
        return scaled(tens + text[index + 1].number, index + 2)
      }
      return scaled(tens, index + 1)
    case .several:
      return (.unknown, index + 1)
    default: return nil
    }
  }

  private func scaled(_ count: Int, _ end: Int) -> Found<TemporalAmount>? {
    if text.follows(end, .scale) { return (.whole(count * 100), end + 1) }
    return andAHalf(count, end)
  }

  private func andAHalf(_ whole: Int, _ end: Int) -> Found<TemporalAmount>? {
    if text.follows(end, .and), text.isSpaced(end + 1) {
      let half = text.kind(end + 1) == .a ? end + 2 : end + 1
      if text.kind(half) == .half { return (TemporalAmount(tenths: whole * 10 + 5), half + 1) }
    }
    return (.whole(whole), end)
  }

  /// A count of units that begins with "a" or the like: "a couple of", "a few", "an", "half a".
  func vagueNumber(at index: Int) -> Found<TemporalAmount>? {
    switch text.kind(index) {
    case .a:
      guard text.isSpaced(index + 1) else { return nil }
      switch text.kind(index + 1) {
      case .several: return (.unknown, index + 2)
      case .couple:
        let count = TemporalAmount.whole(text[index + 1].number)
        return text.follows(index + 2, .of) ? (count, index + 3) : (count, index + 2)
      case .scale: return (.whole(100), index + 2)
      case .half: return (TemporalAmount(tenths: 5), index + 2)
      default: return (.one, index + 1)
      }
    case .half:
      guard text.kind(index + 1) == .a || text.kind(index + 1) == .unit, text.isClose(index + 1)
      else { return nil }
      let end = text.kind(index + 1) == .a ? index + 2 : index + 1
      return (TemporalAmount(tenths: 5), end)
    case .couple where text.follows(index + 1, .of): return (.whole(2), index + 2)
    default: return number(at: index)
    }
  }

  /// The number of a day: "14" or "14th" or "first" before "of".
  func dayNumber(at index: Int) -> Found<Int>? {
    if let number = text.number(index), text.length(index) <= 2, (1...31).contains(number) {
      return (number, index + 1)
    }
    if let written = text.numberWithSuffix(index), (1...31).contains(written.number),
      written.suffix == .ordinal
    {
      return (written.number, index + 1)
    }
    return ordinal(at: index).flatMap { (1...31).contains($0.value) ? $0 : nil }
  }

  /// An ordinal: "first", "21st", "twenty-first", 255 for "last" and "final".
  func ordinal(at index: Int) -> Found<Int>? {
    if text.kind(index) == .ordinal { return (text[index].number, index + 1) }
    if text.kind(index) == .tens, text.kind(index + 1) == .ordinal, text[index + 1].value < 10,
      text.isClose(index + 1)
    {
      return (text[index].number + text[index + 1].number, index + 2)
    }
    if let written = text.numberWithSuffix(index),
      written.suffix == .ordinal
    {
      return (written.number, index + 1)
    }
    return nil
  }

  // MARK: years

  /// The year that completes a day or month: "2018", ", 2018", "of 2018", "this year".
  func yearAfter(_ index: Int, isDay: Bool = false) -> Found<TemporalPoint.Year> {
    let nothing = (value: TemporalPoint.Year.unsaid, end: index)
    let gap = text.gap(index)
    guard !gap.isEmpty, gap.isSubset(of: [.space, .lineBreak, .comma, .stop, .apostrophe]) else {
      return nothing
    }
    let isAbbreviated = gap.contains(.stop) && text[index - 1].flags.contains(.abbreviated)
    guard !gap.contains(.stop) || isAbbreviated else { return nothing }
    if let year = bareYear(at: index) {
      // "August, 2010" is one date, "in May, 2010 people" hardly ever occurs
      return (.number(year.value), year.end)
    }
    guard gap.isBlank else { return nothing }
    let start = text.kind(index) == .of ? index + 1 : index
    if start > index {
      guard text.isSpaced(start) else { return nothing }
      if let year = bareYear(at: start) { return (.number(year.value), year.end) }
    }
    return pointedYear(at: start) ?? nothing
  }

  /// "this year", "last year", "that year", "the same year", "the following year", "the year".
  private func pointedYear(at index: Int) -> Found<TemporalPoint.Year>? {
    var next = index
    if text.kind(next) == .the { next += 1 }
    guard text.kind(next) == .step, text.isSpaced(next + 1) || next == index,
      text.kind(next + 1) == .unit, text[next + 1].unit == .year, !text[next + 1].isPlural,
      text.isSpaced(next + 1), let step = TemporalStep(rawValue: text[next].value)
    else { return nil }
    switch step {
    case .this: return (.relative(0), next + 2)
    case .next, .coming: return (.relative(1), next + 2)
    case .last, .past: return (.relative(-1), next + 2)
    case .that: return (.spoken(0), next + 2)
    case .following: return (.spoken(1), next + 2)
    case .previous: return (.spoken(-1), next + 2)
    }
  }

  /// A year in digits that nothing else can be, with its era: "2018", "480 BC", "AD 79".
  func bareYear(at index: Int) -> Found<Int>? {
    if text.kind(index) == .era, text.isAllCapitals(index), text[index].value == 0,
      let number = text.number(index + 1), text.isSpaced(index + 1), number > 0
    {
      return (number, index + 2)
    }
    if let written = text.numberWithSuffix(index), isPhrase || written.number > 9 {
      switch written.suffix {
      case .before: return (1 - written.number, index + 1)
      case .common: return (written.number, index + 1)
      default: break
      }
    }
    if let year = text.gluedYear(index) { return (year, index + 1) }
    guard let number = text.number(index), number > 0,
      text.byte(after: index) != UInt8(ascii: ",") || !text.byte(after: index, 1).isDigit
    else { return nil }
    if text.length(index) <= 4, let era = era(at: index + 1) {
      return (era.value ? 1 - number : number, era.end)
    }
    if isPhrase, text.length(index) <= 4 {
      return text.gap(index + 1) == .colon || clock(at: index) != nil ? nil : (number, index + 1)
    }
    guard text.length(index) == 4 || (text.usesEra && text.length(index) == 3) else { return nil }
    if text.length(index) == 3 { return (1 - number, index + 1) }
    return (1000...2199).contains(number) ? (number, index + 1) : nil
  }

  /// "BC" or "AD" after a year: whether it is before the common era, and where it ends.
  func era(at index: Int) -> Found<Bool>? {
    guard text.isSpaced(index), text.isAllCapitals(index) || isPhrase else { return nil }
    if text.kind(index) == .era, text.length(index) > 1 {
      return (text[index].value == 1, index + 1)
    }
    // "B.C." and "B.C.E."
    guard text.gap(index + 1) == .stop, text.length(index) == 1 else { return nil }
    let isBefore = text.matches(index, "b") && text.matches(index + 1, "c")
    guard isBefore || text.matches(index, "a") && text.matches(index + 1, "d") else { return nil }
    let hasE = text.gap(index + 2) == .stop && text.matches(index + 2, "e")
    return (isBefore, hasE ? index + 3 : index + 2)
  }
}
