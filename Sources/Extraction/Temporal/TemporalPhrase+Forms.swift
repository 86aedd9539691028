internal import Chronology

extension TemporalPhrase {
  // MARK: "a day in", "one of", "before"

  /// "sometime in 2020", "a month in 1999", "year in the 1860s": what is meant is smaller.
  func sought() -> Reading? {
    var index = text.kind(0) == .a || text.kind(0) == .several ? 1 : 0
    let unit: TimeUnit
    if text.matches(index, "sometime") {
      unit = .day
    } else if let said = text[index].unit, text[index].kind == .unit,
      [.day, .month, .year, .decade].contains(said)
    {
      unit = said
    } else {
      return nil
    }
    index += 1
    if text.matches(index, "somewhere") || text.matches(index, "sometime") { index += 1 }
    guard text.kind(index) == .within || text.kind(index) == .during, let end = end(at: index + 1),
      isOver(end.tokens.upperBound)
    else { return nil }
    guard let whole = written(end, direction: .past)?.text else { return nil }
    let isYear = whole.utf8.count == 4 && !whole.utf8.contains(UInt8(ascii: "X"))
    let isMonth = whole.utf8.count == 7
    let rest =
      switch unit {
      case .day: isYear ? "-XX-XX" : isMonth ? "-XX" : ""
      case .month: isYear ? "-XX" : ""
      default: ""
      }
    return .understood(whole + rest + end.doubt.mark)
  }

  /// "1667 or 1668", "both 1667 and 1668", "one of: 1985, 1987", "1984 or earlier".
  func listed() -> Reading? {
    var index = 0
    var isAll: Bool?
    if text.matches(0, "either") || text.matches(0, "both") {
      isAll = text.matches(0, "both")
      index = 1
    } else if text.kind(1) == .of, text.matches(0, "one") || text.matches(0, "all") {
      isAll = text.matches(0, "all")
      index = 2
    }
    var members: [String] = []
    while let end = end(at: index) {
      guard let member = written(end, direction: .past)?.marked else { return nil }
      members.append(member)
      index = end.tokens.upperBound
      if isOver(index) { break }
      switch text.kind(index) {
      case .or, .and:
        let isAnd = text.kind(index) == .and
        if members.count == 1, isOver(index + 2), let open = open(at: index + 1, member, isAnd) {
          return open
        }
        guard isAll == nil || isAll == isAnd else { return nil }
        isAll = isAnd
        index += 1
      default:
        guard isAll != nil, text.gap(index) == [.comma, .space] else { return nil }
      }
    }
    guard members.count > 1, isOver(index), let isAll else { return nil }
    let list = members.joined(separator: ",")
    return .understood(isAll ? "{\(list)}" : "[\(list)]")
  }

  /// "or later", "and after", "or earlier".
  private func open(at index: Int, _ member: String, _ isAnd: Bool) -> Reading? {
    switch text.kind(index) {
    case .later, .after: .understood(member + "/..")
    case .earlier, .before: .understood(isAnd ? "../" + member : "[..\(member)]")
    default: nil
    }
  }

  /// "before 1928", "later than 1928", "until 1930", "since 1930", "1930 onwards".
  func bounded() -> Reading? {
    var index = 0
    let form: (String) -> String
    switch text.kind(0) {
    case .before: form = { "/" + $0 }
    case .after: form = { $0 + "/" }
    case .earlier where text.kind(1) == .than:
      form = { "/" + $0 }
      index = 1
    case .later where text.kind(1) == .than:
      form = { $0 + "/" }
      index = 1
    case .step where text.matches(0, "prior") && text.kind(1) == .to:
      form = { "/" + $0 }
      index = 1
    case .until: form = { "../" + $0 }
    case .since: form = { $0 + "/.." }
    default:
      let start = text.kind(0) == .from ? 1 : 0
      guard let end = end(at: start),
        text.matches(end.tokens.upperBound, "onwards")
          || text.matches(end.tokens.upperBound, "onward"), isOver(end.tokens.upperBound + 1),
        let written = written(end, direction: .past)?.marked
      else { return nil }
      return .understood(written + "/..")
    }
    guard let end = end(at: index + 1), isOver(end.tokens.upperBound),
      let written = written(end, direction: .past)?.marked
    else { return nil }
    return .understood(form(written))
  }

  // MARK: ranges

  /// "circa 1984 to June 2004", "1984 to unknown", or a single time with its doubts.
  func ranged() -> Reading {
    var index = 0
    while index < text.count, text.isIntroduction(index) { index += 1 }
    if text.matches(index, "unknown") && text.kind(index + 1) == .to
      || text.kind(index) == .to && text.bytes.first == UInt8(ascii: "?"),
      let last = end(at: text.kind(index) == .to ? index + 1 : index + 2),
      isOver(last.tokens.upperBound), let written = written(last, direction: .past)?.marked
    {
      return .understood("/" + written)
    }
    guard let first = end(at: index) else { return .nothing }
    let stop = first.tokens.upperBound
    if let other = other(after: stop, first) { return range(first, other) }
    guard isOver(stop) else {
      return .stopped(
        text.text(index..<stop),
        rest: String(decoding: text.bytes[text.start(stop)...], as: UTF8.self))
    }
    if let written = written(first, direction: .future) { return .understood(written.marked) }
    let understood = text.text(first.tokens)
    return anchor == nil && !first.point.isAbsolute
      ? .unanchored(understood) : .impossible(understood)
  }

  private enum Other {
    case unknown(Int)
    case end(End)
  }

  /// The other end of a range, if its first one ends before a token.
  private func other(after index: Int, _ first: End) -> Other? {
    let gap = text.gap(index)
    var next = index
    let dashes: Gap = [.hyphen, .dash, .slash]
    let isDashed = !gap.isDisjoint(with: dashes)
    if !isDashed {
      switch text.kind(index) {
      case .to, .until, .and: next = index + 1
      default: return nil
      }
    }
    if text.matches(next, "unknown"), isOver(next + 1) { return .unknown(next + 1) }
    // "1851-52"
    if isDashed, case .year(.number(let year)) = first.point.base, let short = text.number(next),
      text.length(next) == 2, short > year % 100, year > 999
    {
      var stop = next + 1
      let doubt = PhraseDoubt(after: &stop, in: text)
      guard isOver(stop) else { return nil }
      return .end(
        End(
          point: TemporalPoint(.year(.number(year / 100 * 100 + short))), doubt: doubt,
          tokens: next..<stop))
    }
    guard let other = end(at: next), isOver(other.tokens.upperBound) else { return nil }
    return .end(other)
  }

  private func range(_ first: End, _ other: Other) -> Reading {
    switch other {
    case .unknown:
      guard let written = written(first, direction: .past)?.marked else {
        return .impossible(text.text(first.tokens))
      }
      return .understood(written + "/")
    case .end(let last):
      var first = first
      var last = last
      shareNoun(&first, last)
      let start = first.point.completed(by: last.point)
      let end = last.point.completed(by: first.point)
      first.point = start
      last.point = end
      let resolver = TemporalResolver(anchor: anchor, narrowsParts: true)
      guard let dates = resolver.resolve(TemporalValue(.between(start, end)), .future),
        let from = dates.start, let to = dates.end
      else { return .impossible(text.text(first.tokens.lowerBound..<last.tokens.upperBound)) }
      return .understood(first.doubt.marked(from.text) + "/" + last.doubt.marked(to.text))
    }
  }

  /// In "50–40 BC" the era belongs to both, in "17–19th centuries" the noun.
  private func shareNoun(_ first: inout End, _ last: End) {
    if case .year(.number(let number)) = first.point.base, case .century(let to) = last.point.base,
      (1...30).contains(number), to >= 0
    {
      first.point.base = .century(100 * (number - 1))
    }
    guard case .year(.number(let from)) = first.point.base,
      case .year(.number(let to)) = last.point.base, from > 0, to <= 0, from > 1 - to
    else { return }
    first.point.base = .year(.number(1 - from))
  }

  /// What a time is in EDTF, with and without its marks; an interval for an early part.
  func written(
    _ end: End, direction: TemporalResolver.Direction
  ) -> (text: String, marked: String)? {
    if let pattern = TemporalPhrase.pattern(end.point), anchor == nil {
      return (pattern, end.doubt.marked(pattern))
    }
    let resolver = TemporalResolver(anchor: anchor, narrowsParts: true)
    var point = end.point
    point.isApproximate = false
    guard let date = resolver.resolve(TemporalValue(.at(point)), direction), let start = date.start,
      let stop = date.end
    else { return nil }
    if date.isSingle { return (start.text, end.doubt.marked(start.text)) }
    let whole = "\(start.text)/\(stop.text)"
    return (whole, "\(end.doubt.marked(start.text))/\(end.doubt.marked(stop.text))")
  }

  /// Whether only a note stands from a token on: ", printed 1870", "(later print)".
  func isOver(_ index: Int) -> Bool {
    guard index < text.count else { return true }
    let gap = text.gap(index)
    guard !gap.isDisjoint(with: [.comma, .semicolon, .openParenthesis]) else { return false }
    let notes: [StaticString] = ["printed", "reprinted", "published", "cast", "later", "issued"]
    return notes.contains { text.matches(index, $0) }
  }
}

extension TemporalText {
  /// Whether a token only leads to a time: "from", "in", "active", "uncertain:".
  fileprivate func isIntroduction(_ index: Int) -> Bool {
    switch kind(index) {
    case .from, .between, .within, .on, .at, .during: true
    default: matches(index, "active") || matches(index, "flourished")
    }
  }
}
