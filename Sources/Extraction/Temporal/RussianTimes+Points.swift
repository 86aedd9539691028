extension RussianTimes {
  /// The day, month, season or year that begins at a token.
  func point(at index: Int) -> Found<TemporalPoint>? {
    let word = text[index]
    switch word.kind {
    case .digits:
      return dayAndMonth(at: index).map { withDaypart($0) } ?? numbered(at: index)
        ?? offset(at: index) ?? decade(at: index) ?? year(at: index) ?? ordinalDay(at: index)
    case .month: return month(at: index)
    case .weekday: return weekday(at: index, nil)
    case .season: return season(at: index)
    case .holiday:
      let year = yearAfter(index + 1)
      return (TemporalPoint(.holiday(.christmas, year.value)), year.end)
    case .deictic: return deictic(at: index)
    case .step: return stepped(at: index) ?? beforeLast(at: index)
    case .part: return partOf(at: index)
    case .ordinal: return numbered(at: index) ?? dayAndMonth(at: index)
    case .tens:
      if text.kind(index - 1) == .within, let year = wordedYear(at: index) {
        return (TemporalPoint(.year(.number(year.value))), yearWord(year.end))
      }
      return dayAndMonth(at: index)
    case .decadeName:
      if let month = numbers(of: (word.number, index + 1)) { return month }
      let end = text[index + 1].unit == .year && text.isSpaced(index + 1) ? index + 2 : index + 1
      return end > index + 1 || isPhrase
        ? (TemporalPoint(.decade(1900 + word.number)), end) : nil
    case .unit: return offset(at: index) ?? earlier(at: index) ?? weekend(at: index)
    case .cardinal, .several, .ahead: return offset(at: index)
    case .daypart:
      if let day = dayAside(at: index) { return day }
      guard let daypart = Daypart(rawValue: word.value), text.kind(index - 1) != .digits else {
        return nil
      }
      return (TemporalPoint(.unsaid, time: TimeOfDay(daypart: daypart)), index + 1)
    default: return roman(at: index)
    }
  }

  func month(at index: Int) -> Found<TemporalPoint>? {
    let word = text[index]
    let year = yearAfter(index + 1)
    if word.flags.contains(.ambiguous), year.value == .unsaid { return nil }
    return (TemporalPoint(.month(word.number, year.value)), year.end)
  }

  /// «весной 2020 года», «лето»; «лета» alone counts years.
  private func season(at index: Int) -> Found<TemporalPoint>? {
    let word = text[index]
    let year = yearAfter(index + 1)
    let isMeant = !word.flags.contains(.ambiguous) || text.kind(index - 1) == .part
    guard year.value != .unsaid || isMeant else { return nil }
    return (TemporalPoint(.season(word.number, year.value)), year.end)
  }

  /// «пятницу», «пятницу, 14 мая», «пятницу вечером»; «среда» is a weekday after «в» only.
  private func weekday(at index: Int, _ step: TemporalStep?) -> Found<TemporalPoint>? {
    let word = text[index]
    guard !word.isPlural else { return nil }
    if word.flags.contains(.ambiguous), step == nil, !isPhrase {
      switch text.kind(index - 1) {
      case .within, .from, .until, .by, .on: break
      // «во вторник и среду», «во вторник, среду»
      case .and where text.kind(index - 2) == .weekday: break
      case .weekday: break
      default: return nil
      }
    }
    let gap = text.gap(index + 1)
    if !gap.isEmpty, gap.isSubset(of: [.space, .comma, .lineBreak]),
      let dated = dayAndMonth(at: index + 1)
    {
      return withDaypart(dated)
    }
    // «в четверг следующей недели»
    if step == nil, text.isSpaced(index + 1), text.isSpaced(index + 2),
      text.kind(index + 1) == .step, text.kind(index + 2) == .unit, text[index + 2].unit == .week,
      let of = TemporalStep(rawValue: text[index + 1].value), let weeks = count(of)
    {
      let day = TemporalPoint(.weekdayOfWeek(word.number, weeks: weeks))
      return withDaypart((day, index + 3))
    }
    return withDaypart((TemporalPoint(.weekday(word.number, step)), index + 1))
  }

  /// Adds a following «утром» or «вечером».
  private func withDaypart(_ found: Found<TemporalPoint>) -> Found<TemporalPoint> {
    var found = found
    guard text.isSpaced(found.end), text.kind(found.end) == .daypart,
      let daypart = Daypart(rawValue: text[found.end].value),
      // "20 сентября" above «Вечер кино»
      !text.gap(found.end).contains(.lineBreak) || !text.isCapitalised(found.end)
    else { return found }
    found.value.time = TimeOfDay(daypart: daypart)
    found.end += 1
    return found
  }

  private func deictic(at index: Int) -> Found<TemporalPoint>? {
    let days = [0, 1, -1, 0, 2, -2, -1]
    let value = Int(text[index].value)
    guard days.indices.contains(value), value < 6 || isAlone(index) else { return nil }
    // «с завтрашнего дня»
    let end = text.isSpaced(index + 1) && text[index + 1].unit == .day ? index + 2 : index + 1
    return withDaypart((TemporalPoint(.published(.day, days[value])), end))
  }

  /// Whether an adjective or pronoun stands in the plural: «ближайшие», «этих».
  private func isPlural(_ index: Int) -> Bool {
    let last = text.letter(index, -1)
    // "е" and "х" after "и", and "эти"
    return text.letter(index, -3) == 0xB8 && (last == 0xB5 || last == 0x85)
      || text.matches(index, "эти")
  }

  /// Whether «накануне» is the day before rather than the eve of something.
  private func isAlone(_ index: Int) -> Bool {
    guard text.isSpaced(index + 1) else { return true }
    switch text.kind(index + 1) {
    case .within, .on, .tense, .daypart: return true
    // «накануне латвийский хор выступил», but «накануне открытия», «накануне Великой Победы»
    case .none:
      let next = text.text(index + 1..<index + 2)
      return RussianTimes.notOfEve.contains { next.hasSuffix($0) } || next == "здесь"
    default: return false
    }
  }

  /// The ends of adjectives in the nominative and of verbs in the past, of which there is no eve: «накануне открылась».
  private static let notOfEve = [
    "ий", "ый", "ая", "ое", "ие", "ые", "лся", "лась", "лось", "лись", "ила", "ыла", "ыли", "ыло",
  ]

  /// What «этот», «следующий» and «прошлый» point at.
  private func stepped(at index: Int) -> Found<TemporalPoint>? {
    guard let step = TemporalStep(rawValue: text[index].value) else { return nil }
    var next = index + 1
    if step == .that {
      guard text.kind(next) == .same else { return nil }
      next += 1
    }
    guard text.isSpaced(next) else { return nil }
    let count =
      switch step {
      case .this, .that, .coming: 0
      case .next: 1
      default: -1
      }
    // «на следующий день», «на следующий вечер»
    let isDayAfter =
      step == .next && text.kind(index - 1) == .on
      && (text[next].unit == .day || text[next].kind == .daypart)
    let isSpoken = step == .that || step == .previous || isDayAfter
    let word = text[next]
    switch word.kind {
    case .weekday: return weekday(at: next, step)
    case .month:
      return (
        TemporalPoint(.month(word.number, step == .this ? .relative(0) : .step(step))), next + 1
      )
    case .season:
      let year: TemporalPoint.Year =
        step == .this ? .relative(0) : isSpoken ? .spoken(count) : .step(step)
      return (TemporalPoint(.season(word.number, year)), next + 1)
    case .daypart where isDayAfter:
      guard let daypart = Daypart(rawValue: word.value) else { return nil }
      return (TemporalPoint(.spoken(.day, count), time: TimeOfDay(daypart: daypart)), next + 1)
    case .daypart:
      guard step == .this, let daypart = Daypart(rawValue: word.value) else { return nil }
      return (TemporalPoint(.published(.day, 0), time: TimeOfDay(daypart: daypart)), next + 1)
    case .unit:
      // «этого года» is singular whatever its ending
      guard let unit = word.unit, unit.rawValue >= TimeUnit.day.rawValue, unit != .half,
        !word.isPlural || unit == .year || unit == .weekend || unit == .month || unit == .week
          || unit == .century
      else { return nil }
      if unit == .day, !isSpoken { return nil }
      // «ближайшие годы» are no one year
      if unit != .weekend, isPlural(index) || step == .coming && unit != .week { return nil }
      return (TemporalPoint(isSpoken ? .spoken(unit, count) : .published(unit, count)), next + 1)
    default: return nil
    }
  }

  /// «начале июня», «конце 2018 года», «конце года».
  private func partOf(at index: Int) -> Found<TemporalPoint>? {
    guard text.isSpaced(index + 1) else { return nil }
    let next = text[index + 1]
    var found: Found<TemporalPoint>?
    if next.kind == .unit, let unit = next.unit, [.year, .month, .week, .century].contains(unit) {
      found = (TemporalPoint(.published(unit, 0)), index + 2)
    } else {
      found = point(at: index + 1)
    }
    guard var found, found.value.part.isEmpty, !found.value.isDay else { return nil }
    found.value.part = TemporalPart(rawValue: text[index].value)
    return found
  }

  // MARK: years and what is longer

  /// «2018 году», «2018-м», «2016–2018 гг.», «(2018)».
  private func year(at index: Int) -> Found<TemporalPoint>? {
    guard let year = text.number(index), text.length(index) == 4, (1000...2999).contains(year)
    else { return nil }
    let ending = pastEnding(index + 1)
    let end = yearWord(ending)
    let found: Found<TemporalPoint> = (TemporalPoint(.year(.number(year))), end)
    if end > index + 1 || isPhrase { return found }
    let gap = text.gap(index + 1)
    if !gap.isDisjoint(with: [.hyphen, .dash, .slash]), gap.isSubset(of: [.hyphen, .dash, .slash]),
      let other = text.number(index + 1), other > 1000 || text.length(index + 1) == 2
    {
      return found
    }
    let isAlone =
      text.gap(index).contains(.openParenthesis) && gap.contains(.closeParenthesis)
    let isSecond =
      !text.gap(index).isDisjoint(with: [.hyphen, .slash])
      && (text.number(index - 1) ?? 0) > 1000
    let isNamed =
      text.isSpaced(index) && text.kind(index - 1) == .none
      && (1900...2100).contains(year) && !isCount(index + 1)
    let isCued = text.kind(index - 1) == .within && !isCount(index + 1)
    return isAlone || isSecond || isNamed || isCued ? found : nil
  }

  /// Whether a number before token `index` counts things.
  private func isCount(_ index: Int) -> Bool {
    text.isSpaced(index) && text.isCyrillic(index) && !text.isCapitalised(index)
      && text.kind(index) == .none && text.length(index) > 6
  }

  /// «1990-е», «1990-х годов», «90-е годы».
  private func decade(at index: Int) -> Found<TemporalPoint>? {
    guard let number = text.number(index), number % 10 == 0, text.gap(index + 1) == .hyphen,
      text.isCyrillic(index + 1),
      text.matches(index + 1, "е") || text.matches(index + 1, "х")
        || text.matches(index + 1, "ые") || text.matches(index + 1, "ых")
    else { return nil }
    let end = yearWord(index + 2)
    // «на 20-е» is a day unless «годы» follows
    if text.length(index) == 2, number > 30 || number >= 20 && end > index + 2 {
      return (TemporalPoint(.decade(1900 + number)), end)
    }
    guard text.length(index) == 4 else { return nil }
    return (TemporalPoint(number % 100 == 0 ? .century(number) : .decade(number)), end)
  }

  /// «XIX веке», «XX в.»
  private func roman(at index: Int) -> Found<TemporalPoint>? {
    guard text.isAllCapitals(index), text.isSpaced(index + 1), text[index + 1].unit == .century,
      let century = text.roman(index), (1...30).contains(century)
    else { return nil }
    return (TemporalPoint(.century((century - 1) * 100)), index + 2)
  }

  /// «два дня назад», «через неделю», «через два месяца», «неделю назад».
  private func offset(at index: Int) -> Found<TemporalPoint>? {
    let isAhead = text.kind(index) == .ahead
    let start = isAhead ? index + 1 : index
    guard start == index || text.isSpaced(start), let amount = amount(at: start),
      let unit = text[amount.end].unit, text.kind(amount.end) == .unit
    else { return nil }
    let end = amount.end + 1
    let count = amount.value.count ?? TemporalPoint.several
    if isAhead { return (TemporalPoint(.published(unit, count)), end) }
    // «два дня спустя», «тремя днями позже»: counted from the day told of before
    if unit == .day, text.isSpaced(end), count > 0 {
      switch text.text(end..<min(end + 1, text.count)).lowercased() {
      case "спустя", "позже", "позднее": return (TemporalPoint(.spoken(.day, count)), end + 1)
      default: break
      }
    }
    guard text.follows(end, .ago) else { return nil }
    return (TemporalPoint(.published(unit, -count)), end + 1)
  }

  /// «два», «14», «несколько», or 1 before a unit in the singular.
  func amount(at index: Int) -> Found<TemporalAmount>? {
    switch text.kind(index) {
    case .digits:
      guard let number = text.number(index), text.length(index) <= 3, text.isClose(index + 1)
      else { return nil }
      return (.whole(number), index + 1)
    case .cardinal where text.isSpaced(index + 1): return (.whole(text[index].number), index + 1)
    case .tens where text.isSpaced(index + 1):
      if text.kind(index + 1) == .cardinal, text.isSpaced(index + 2) {
        return (.whole(text[index].number + text[index + 1].number), index + 2)
      }
      return (.whole(text[index].number), index + 1)
    case .several where text.isSpaced(index + 1): return (.unknown, index + 1)
    case .unit where !text[index].isPlural: return (.one, index)
    default: return nil
    }
  }
}

extension TemporalText {
  /// The number that Latin capitals write in Roman figures.
  fileprivate func roman(_ index: Int) -> Int? {
    guard length(index) <= 6 else { return nil }
    var sum = 0
    var last = 0
    for offset in 0..<length(index) {
      let figure =
        switch letter(index, offset) {
        case UInt8(ascii: "I"): 1
        case UInt8(ascii: "V"): 5
        case UInt8(ascii: "X"): 10
        default: 0
        }
      guard figure > 0 else { return nil }
      sum += figure > last ? figure - 2 * last : figure
      last = figure
    }
    return sum
  }
}
