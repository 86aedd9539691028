/// Days of a month by an ordinal: «27-го», «двадцать пятого мая».
extension RussianTimes {
  /// A day in digits or in words.
  func anyDay(at index: Int) -> Found<Int>? { day(at: index) ?? wordedDay(at: index) }

  /// «Первого», «пятое», «двадцать пятого»: the genitive or the neuter of an ordinal up to 31.
  private func wordedDay(at index: Int) -> Found<Int>? {
    var end = index
    var number = 0
    if text.kind(index) == .tens, text.isSpaced(index + 1), text[index + 1].number < 10 {
      number = text[index].number
      end += 1
    }
    guard text.kind(end) == .ordinal, (1...31).contains(number + text[end].number) else {
      return nil
    }
    let word = text.text(end..<end + 1)
    guard word.hasSuffix("ого") || word.hasSuffix("ое") || word.hasSuffix("его") else {
      return nil
    }
    return (number + text[end].number, end + 1)
  }

  /// «Девяносто девятого», «в восемьдесят пятом»: a year of the last century without its first half.
  func wordedYear(at index: Int) -> Found<Int>? {
    guard text.kind(index) == .tens, text[index].number >= 40, text.isSpaced(index + 1),
      text.kind(index + 1) == .ordinal, (1...9).contains(text[index + 1].number)
    else { return nil }
    let word = text.text(index + 1..<index + 2)
    guard
      word.hasSuffix("ого") || word.hasSuffix("ом") || word.hasSuffix("его")
        || word.hasSuffix("ем")
    else { return nil }
    return (1900 + text[index].number + text[index + 1].number, index + 2)
  }

  /// Whether a day is an ordinal in digits: «20-го», «26-е».
  func isOrdinal(_ day: (Range<Int>, Int)?) -> Bool { day.map { hasEnding($0.0) } ?? false }

  private func hasEnding(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 2 else { return false }
    let ending = text.text(tokens.upperBound - 1..<tokens.upperBound)
    return ending == "го" || ending == "е"
  }

  /// «27-го», «28-е», of a month told before: where nothing follows that it may count.
  func ordinalDay(at index: Int) -> Found<TemporalPoint>? {
    guard let day = day(at: index), hasEnding(index..<day.end) else { return nil }
    switch text.kind(day.end) {
    case .and, .until, .within, .on, .daypart, .tense, .from, .by: break
    // «закроется 15-го показом», «30-го завершатся»
    case .none where isMeans(day.end): break
    default:
      // «1-е место», «90-е годы»
      guard !text.isSpaced(day.end) || text.isCapitalised(day.end) else { return nil }
    }
    return (TemporalPoint(.dayOfMonth(day.value)), day.end)
  }

  /// Whether a small word ends as a verb or an instrumental does, so that no day before it can be its adjective.
  private func isMeans(_ index: Int) -> Bool {
    guard text.isCyrillic(index), !text.isCapitalised(index) else { return false }
    let word = text.text(index..<index + 1)
    return [
      "ом", "ем", "ами", "ями", "ется", "утся", "ются", "ится", "ятся", "ают", "ует", "уют", "ут",
      "ит", "ят", "ен", "ена", "ены", "лся", "лась", "лись",
    ]
    .contains { word.hasSuffix($0) }
  }

  /// The value of «позапрошлый», which is no step of others.
  static let beforeLast = 255

  /// «Позапрошлой осенью», «в позапрошлом году».
  func beforeLast(at index: Int) -> Found<TemporalPoint>? {
    guard isBeforeLast(index), text.isSpaced(index + 1) else { return nil }
    let next = text[index + 1]
    switch next.kind {
    case .season: return (TemporalPoint(.season(next.number, .relative(-2))), index + 2)
    case .month: return (TemporalPoint(.month(next.number, .relative(-2))), index + 2)
    case .unit where next.unit == .year: return (TemporalPoint(.published(.year, -2)), index + 2)
    default: return nil
    }
  }

  func isBeforeLast(_ index: Int) -> Bool {
    text.kind(index) == .step && text[index].number == RussianTimes.beforeLast
  }

  /// «Годом ранее», «месяцем раньше»: counted from the day of publication.
  func earlier(at index: Int) -> Found<TemporalPoint>? {
    guard let unit = text[index].unit, text.kind(index) == .unit, !text[index].isPlural,
      unit == .year || unit == .month || unit == .week, text.follows(index + 1, .earlier)
    else { return nil }
    return (TemporalPoint(.published(unit, -1)), index + 2)
  }

  /// «Днём позже», «днём ранее»: counted from the day told of before.
  func dayAside(at index: Int) -> Found<TemporalPoint>? {
    guard text[index].value == Daypart.afternoon.rawValue, text.isSpaced(index + 1),
      text.text(index..<index + 1).count == 4
    else { return nil }
    switch text.text(index + 1..<index + 2).lowercased() {
    case "позже", "позднее": return (TemporalPoint(.spoken(.day, 1)), index + 2)
    case "ранее", "раньше": return (TemporalPoint(.spoken(.day, -1)), index + 2)
    default: return nil
    }
  }

  /// «Все выходные», «оба выходных», «в выходные», «на выходных».
  func weekend(at index: Int) -> Found<TemporalPoint>? {
    guard text[index].unit == .weekend, text.kind(index) == .unit else { return nil }
    let before = index > 0 ? text.text(index - 1..<index).lowercased() : ""
    switch text.kind(index - 1) {
    case .within, .on: break
    default: guard before == "все" || before == "оба" else { return nil }
    }
    return (TemporalPoint(.published(.weekend, TemporalPoint.near)), index + 1)
  }
}
