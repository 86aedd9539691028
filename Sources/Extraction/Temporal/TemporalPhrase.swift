internal import Chronology

/// A phrase that is a time as a whole, with the words of doubt, choice and openness around it.
///
/// What articles hardly say but people type, such as "circa 1840s?", "1667 or 1668", "before 1930".
struct TemporalPhrase {
  enum Reading: Hashable {
    /// The text of an EDTF value.
    case understood(String)
    /// It needs a day to count from.
    case unanchored(String)
    /// There is no such day.
    case impossible(String)
    /// Something follows that is no part of it.
    case stopped(String, rest: String)
    case nothing
  }

  let text: TemporalText
  let anchor: CivilDate?
  let recogniser: TemporalRecogniser
  let english: EnglishTimes
  private let russian: RussianTimes

  init(_ phrase: String, anchor: CivilDate?) {
    text = TemporalText(PhraseSpelling.spelled(phrase))
    self.anchor = anchor
    recogniser = TemporalRecogniser(text, isPhrase: true)
    english = EnglishTimes(text: text, isPhrase: true)
    russian = RussianTimes(text: text, isPhrase: true)
  }

  /// Reads the phrase.
  func read() -> Reading {
    let plain = plain()
    if case .understood? = plain { return plain ?? .nothing }
    let other = sought() ?? listed() ?? bounded() ?? ranged()
    if case .understood = other { return other }
    return plain ?? other
  }

  // MARK: what articles say too

  /// A time or range without words of doubt, as the grammar of articles reads it.
  private func plain() -> Reading? {
    let start = text.kind(0) == .on || text.kind(0) == .within || text.kind(0) == .at ? 1 : 0
    let matches = recogniser.all(in: start..<text.count)
    guard matches.count == 1, let match = matches.first, match.tokens == start..<text.count,
      !hasMarks
    else { return nil }
    let resolver = TemporalResolver(anchor: anchor, narrowsParts: true)
    if let written = resolver.resolve(match.value, .future)?.text { return .understood(written) }
    let understood = text.text(match.tokens)
    guard anchor == nil else { return .impossible(understood) }
    if case .at(let point) = match.value.extent, let pattern = TemporalPhrase.pattern(point) {
      return .understood(pattern)
    }
    guard let trial = CivilDate(year: 2000, month: 1, day: 1),
      TemporalResolver(anchor: trial).resolve(match.value, .future) != nil
    else { return .impossible(understood) }
    return .unanchored(understood)
  }

  /// A day or month of a year that is not said.
  static func pattern(_ point: TemporalPoint) -> String? {
    guard point.time == nil, point.part.isEmpty else { return nil }
    switch point.base {
    case .day(let day, let month, .unsaid):
      guard CalendarPart.day(day, month: month, year: 2000) != nil else { return nil }
      return "XXXX-\(padded(month))-\(padded(day))"
    case .month(let month, .unsaid): return "XXXX-\(padded(month))"
    default: return nil
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Whether a mark of doubt stands between or around the tokens.
  private var hasMarks: Bool {
    text.bytes.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "~") }
      || (0..<text.count).contains { PhraseDoubt(before: $0, in: text) != [] }
      || (0..<text.count).contains { text.kind($0) == .maybe || text.kind($0) == .limit }
  }

  // MARK: ends

  /// One end of a range, or the whole phrase: a point with its words of doubt.
  struct End {
    var point: TemporalPoint
    var doubt = PhraseDoubt()
    var tokens: Range<Int>
  }

  /// The point that begins at a token, with what hedges it on both sides.
  func end(at index: Int) -> End? {
    var start = index
    var doubt = PhraseDoubt()
    while true {
      doubt.formUnion(PhraseDoubt(before: start, in: text))
      if text.kind(start) == .limit, text[start].value == 0 {
        doubt.insert(.approximate)
      } else if text.kind(start) == .maybe {
        doubt.insert(.uncertain)
      } else {
        break
      }
      start += 1
    }
    guard start < text.count, var found = point(at: start) else { return nil }
    if doubt.contains(.approximate), case .century(let first) = found.value.base,
      text.numberWithSuffix(found.end - 1)?.suffix == .plural
    {
      // "about the 1900s" are ten years rather than a hundred
      found.value.base = .decade(first)
    }
    var end = found.end
    doubt.formUnion(PhraseDoubt(after: &end, in: text))
    return End(point: found.value, doubt: doubt, tokens: index..<end)
  }

  private func point(at index: Int) -> (value: TemporalPoint, end: Int)? {
    if let hemisphere = hemisphere(at: index) ?? numberedPart(at: index) { return hemisphere }
    if text.isCyrillic(index) || text.isCyrillic(index + 1) {
      return russian.point(at: index)
    }
    return english.point(at: index)
  }

  /// "Spring (Northern Hemisphere) 1985".
  private func hemisphere(at index: Int) -> (value: TemporalPoint, end: Int)? {
    guard text.kind(index) == .season, text.matches(index + 2, "hemisphere") else { return nil }
    let offset: Int
    if text.matches(index + 1, "northern") {
      offset = 4
    } else if text.matches(index + 1, "southern") {
      offset = 8
    } else {
      return nil
    }
    guard let year = english.bareYear(at: index + 3) else { return nil }
    return (TemporalPoint(.part(text[index].number + offset, year.value)), year.end)
  }

  /// "Quarter 1 1985", "2nd Semestral 1985", "Second Quadrimester 1985".
  private func numberedPart(at index: Int) -> (value: TemporalPoint, end: Int)? {
    let noun: Int
    let number: Int
    if let ordinal = english.ordinal(at: index) {
      (noun, number) = (ordinal.end, ordinal.value)
      guard let year = english.bareYear(at: noun + 1) else { return nil }
      return part(noun, number, year.value).map { ($0, year.end) }
    }
    guard let count = text.number(index + 1), let year = english.bareYear(at: index + 2) else {
      return nil
    }
    (noun, number) = (index, count)
    return part(noun, number, year.value).map { ($0, year.end) }
  }

  private func part(_ noun: Int, _ number: Int, _ year: Int) -> TemporalPoint? {
    let (first, count): (Int, Int)
    if text[noun].unit == .quarter {
      (first, count) = (33, 4)
    } else if text.matches(noun, "quadrimester") {
      (first, count) = (37, 3)
    } else if text.matches(noun, "semestral") || text.matches(noun, "semester") {
      (first, count) = (40, 2)
    } else {
      return nil
    }
    return (1...count).contains(number) ? TemporalPoint(.part(first + number - 1, year)) : nil
  }
}
