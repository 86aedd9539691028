extension EnglishTimes {
  // MARK: years and what is longer

  /// A bare year, if what stands around it says that it is one.
  func year(at index: Int) -> Found<TemporalPoint>? {
    guard let year = bareYear(at: index) else { return nil }
    let found: Found<TemporalPoint> = (TemporalPoint(.year(.number(year.value))), year.end)
    if isPhrase || year.end > index + 1 || text.length(index) > 4 { return found }
    guard isYear(at: index, year.value) else { return nil }
    return found
  }

  private func isYear(at index: Int, _ year: Int) -> Bool {
    let before = text.byte(before: index)
    if before == UInt8(ascii: "$") || before == UInt8(ascii: "#")
      || before >= 0x80 && before != 0xA0
        && !text.gap(index).contains(.hyphen) && !text.gap(index).contains(.dash)
        && !text.gap(index).contains(.openQuote) && !text.gap(index).contains(.space)
    {
      return false
    }
    let tight = text.gap(index)
    if tight == .stop || tight == .comma || tight == .colon { return false }
    let after = text.byte(after: index)
    if after == UInt8(ascii: "%") { return false }
    if after == UInt8(ascii: ",") || after == UInt8(ascii: "."),
      text.byte(after: index, 1).isDigit
    {
      return false
    }
    let countsThings = isCounted(index + 1)
    switch text.kind(index - 1) {
    case .within, .since, .during, .month, .season, .part, .holiday, .quarterName, .fiscal:
      return !(countsThings && text[index + 1].isPlural)
    case .until, .before, .after, .by, .from, .between, .of, .limit, .for:
      if text.usesEra, text.length(index) == 3 {
        return !isCount(index + 1) && !text.isCapitalised(index + 1)
      }
      return !countsThings && !(text.kind(index - 1) == .limit && year % 50 == 0)
    case .the where text.length(index) == 4, .pronoun where text.length(index) == 4:
      return !isUnit(index + 1)
    default:
      guard text.length(index) == 4, (1500...2100).contains(year) else {
        return text.usesEra && !countsThings && text.gap(index).contains(.openParenthesis)
      }
      return !countsThings
    }
  }

  private func isUnit(_ index: Int) -> Bool {
    text.isSpaced(index) && text.kind(index) == .unit && text[index].isPlural
  }

  /// Whether token `index` is a small plural noun or a unit, which a number before it counts.
  private func isCounted(_ index: Int) -> Bool {
    guard text.isSpaced(index), !text.isCapitalised(index) else { return false }
    if text.kind(index) == .unit || text.kind(index) == .zone { return true }
    guard text.kind(index) == .none, text.length(index) > 3 else {
      return text.matches(index, "men") || text.matches(index, "km") || text.matches(index, "mph")
    }
    let last = text.letter(index, -1)
    let isPlural =
      last == UInt8(ascii: "s") && text.letter(index, -2) != UInt8(ascii: "s")
    return isPlural || text.matches(index, "people") || text.matches(index, "women")
      || text.matches(index, "percent")
  }

  /// "1960s", "'60s", "470s BC"; "1800s" is a century.
  func decade(at index: Int) -> Found<TemporalPoint>? {
    var number: Int
    var end = index + 1
    if let written = text.numberWithSuffix(index), written.suffix == .plural {
      number = written.number
    } else if let written = text.number(index), text.gap(index + 1) == .apostrophe,
      text.matches(index + 1, "s")
    {
      number = written
      end = index + 2
    } else {
      return nil
    }
    guard number % 10 == 0 else { return nil }
    if number < 100, text.length(index) <= 3 {
      guard number >= 10, isPhrase || number >= 20 else { return nil }
      // "the 60s BC" ran from 69 to 60
      if let era = era(at: end) {
        return (TemporalPoint(.decade(era.value ? -8 - number : number)), era.end)
      }
      return (TemporalPoint(.decade(1900 + number)), end)
    }
    if let era = era(at: end), era.value {
      return (TemporalPoint(.decade(1 - number - 9)), era.end)
    }
    guard (1000...2999).contains(number) else { return nil }
    if number % 100 == 0 { return (TemporalPoint(.century(number)), end) }
    return (TemporalPoint(.decade(number)), end)
  }

  /// "sixties".
  func decadeName(at index: Int) -> Found<TemporalPoint>? {
    guard text.kind(index) == .decadeName else { return nil }
    return (TemporalPoint(.decade(1900 + text[index].number)), index + 1)
  }

  /// "19th century", "twentieth-century", "4th century BC".
  func century(at index: Int) -> Found<TemporalPoint>? {
    guard let ordinal = ordinal(at: index), (1...30).contains(ordinal.value),
      text.isClose(ordinal.end), text[ordinal.end].unit == .century
    else { return nil }
    if let era = era(at: ordinal.end + 1) {
      let first = era.value ? 1 - ordinal.value * 100 : (ordinal.value - 1) * 100
      return (TemporalPoint(.century(first)), era.end)
    }
    return (TemporalPoint(.century((ordinal.value - 1) * 100)), ordinal.end + 1)
  }

  // MARK: parts of years

  /// "spring 2001", "summer of that year", "winter".
  func season(at index: Int) -> Found<TemporalPoint>? {
    let season = text[index].number
    let year = yearAfter(index + 1)
    if year.value != .unsaid { return (TemporalPoint(.season(season, year.value)), year.end) }
    let found: Found<TemporalPoint> = (TemporalPoint(.season(season, .unsaid)), index + 1)
    if isPhrase { return found }
    // "the fall of Budapest"
    if text[index].flags.contains(.ambiguous), text.follows(index + 1, .of) { return nil }
    if text.follows(index + 1, .deed) { return found }
    let isNamed =
      text.isCapitalised(index) && text.isSpaced(index + 1)
      && text.isCapitalised(index + 1)
    switch text.kind(index - 1) {
    case .a where season == 21: return isNamed ? nil : found
    case .the, .within, .part, .since, .until, .step: return isNamed ? nil : found
    default: return text[index].flags.contains(.ambiguous) || isNamed ? nil : found
    }
  }

  /// "Christmas", "Christmas Day 2018", "New Year's Eve".
  func holiday(at index: Int) -> Found<TemporalPoint>? {
    guard text.isCapitalised(index) || isPhrase,
      var holiday = Holiday(rawValue: text[index].value)
    else { return nil }
    var end = index + 1
    if holiday == .newYear {
      guard let day = dayOfNewYear(at: index) else { return nil }
      (holiday, end) = (day.value, day.end)
    } else if holiday == .christmas, text.matches(end, "eve") {
      holiday = .christmasEve
      end += 1
    } else if text.isSpaced(end), text[end].unit == .day, text.isCapitalised(end) {
      end += 1
    } else if holiday == .easter, text.matches(end, "sunday") {
      end += 1
    }
    let isNamed =
      text.isSpaced(index) && text.isCapitalised(index - 1) && text.kind(index - 1) == .none
    guard isPhrase || !isNamed else { return nil }
    let year = yearAfter(end)
    return (TemporalPoint(.holiday(holiday, year.value)), year.end)
  }

  /// "New Year's Eve", "New Year's Day", but not "the New Year".
  private func dayOfNewYear(at index: Int) -> Found<Holiday>? {
    guard text.matches(index + 1, "year"), text.isSpaced(index + 1),
      text.gap(index + 2) == .apostrophe,
      text.matches(index + 2, "s"), text.isSpaced(index + 3)
    else { return nil }
    if text.matches(index + 3, "eve") { return (.newYearsEve, index + 4) }
    return text.matches(index + 3, "day") ? (.newYear, index + 4) : nil
  }

  /// "Q3 2019".
  func quarterName(at index: Int) -> Found<TemporalPoint>? {
    let year = yearAfter(index + 1)
    return (TemporalPoint(.quarter(text[index].number, year.value)), year.end)
  }

  /// "fiscal 2009", "fiscal year 2009", "financial year".
  func fiscalYear(at index: Int) -> Found<TemporalPoint>? {
    let hasNoun = text[index + 1].unit == .year && text.isSpaced(index + 1)
    let end = hasNoun ? index + 2 : index + 1
    if let year = bareYear(at: end), text.isSpaced(end) {
      return (TemporalPoint(.fiscalYear(.number(year.value))), year.end)
    }
    return hasNoun ? (TemporalPoint(.fiscalYear(.relative(0))), end) : nil
  }

  /// "fourth quarter", "second half of 2008", "last week of March", "first Monday in May".
  func ordinalPart(at index: Int) -> Found<TemporalPoint>? {
    guard let ordinal = ordinal(at: index), text.isClose(ordinal.end) else { return nil }
    return part(ordinal.value, at: ordinal.end)
  }

  /// "The first days of June", "the last weeks of 2018": the beginning or the end of a month or a year.
  private func daysOfMonth(_ ordinal: Int, at index: Int) -> Found<TemporalPoint>? {
    guard ordinal == 1 || ordinal == 255, text.kind(index) == .unit, text[index].isPlural,
      text[index].unit == .day || text[index].unit == .week,
      text.kind(index + 1) == .of, text.isSpaced(index + 2),
      var found = core(at: index + 2), found.value.part.isEmpty
    else { return nil }
    switch found.value.base {
    case .month, .year: break
    default: return nil
    }
    found.value.part = ordinal == 1 ? .early : .late
    return found
  }

  /// What the ordinal before token `index` counts.
  func part(_ ordinal: Int, at index: Int) -> Found<TemporalPoint>? {
    let word = text[index]
    if word.kind == .half {
      guard ordinal <= 2 || ordinal == 255 else { return nil }
      let year = yearOf(index + 1)
      guard year.value != .unsaid || text.kind(index + 1) != .of else { return nil }
      return (TemporalPoint(.half(min(ordinal, 2), year.value)), year.end)
    }
    if word.kind == .weekday { return weekdayOfMonth(ordinal, at: index) }
    if let edge = daysOfMonth(ordinal, at: index) { return edge }
    guard let unit = word.unit, word.kind == .unit, !word.isPlural else { return nil }
    switch unit {
    case .quarter:
      let quarter = ordinal == 255 ? 4 : ordinal
      guard quarter <= 4 else { return nil }
      let year = yearOf(index + 1)
      // "the second quarter of the programme"
      guard year.value != .unsaid || text.kind(index + 1) != .of else { return nil }
      return (TemporalPoint(.quarter(quarter, year.value)), year.end)
    case .day, .week, .weekend:
      guard text.kind(index + 1) == .of || text.kind(index + 1) == .within else { return nil }
      if let months = relativeMonth(at: index + 2) {
        return (
          TemporalPoint(.ordinalOfRelativeMonth(ordinal, unit, months: months.value)), months.end
        )
      }
      guard let month = core(at: index + 2) else { return nil }
      switch month.value.base {
      case .month(let number, let year) where unit != .day || ordinal <= 31:
        return (TemporalPoint(.ordinal(ordinal, unit, month: number, year)), month.end)
      case .year(let year):
        return (TemporalPoint(.ordinal(ordinal, unit, month: nil, year)), month.end)
      default: return nil
      }
    default: return nil
    }
  }

  /// "Saturday of November" and "Monday in May" after an ordinal.
  private func weekdayOfMonth(_ ordinal: Int, at index: Int) -> Found<TemporalPoint>? {
    guard ordinal <= 5 || ordinal == 255, !text[index].isPlural,
      text.kind(index + 1) == .of || text.kind(index + 1) == .within
    else { return nil }
    let weekday = text[index].number
    if let months = relativeMonth(at: index + 2) {
      return (
        TemporalPoint(.weekdayOfRelativeMonth(ordinal, weekday: weekday, months: months.value)),
        months.end
      )
    }
    guard text.kind(index + 2) == .month, let month = core(at: index + 2),
      case .month(let number, let year) = month.value.base
    else { return nil }
    return (
      TemporalPoint(
        .weekdayOfMonth(ordinal, weekday: weekday, month: number, year)), month.end
    )
  }

  /// " of 2009", " of last year", " 2009", " of the year".
  private func yearOf(_ index: Int) -> Found<TemporalPoint.Year> {
    let year = yearAfter(index)
    if year.value != .unsaid { return year }
    if text.kind(index) == .of, text.kind(index + 1) == .the, text[index + 2].unit == .year {
      return (.relative(0), index + 3)
    }
    if text.kind(index) == .of, text.kind(index + 1) == .fiscal,
      let fiscal = fiscalYear(at: index + 1), case .fiscalYear(let year) = fiscal.value.base
    {
      return (year, fiscal.end)
    }
    return year
  }
}
