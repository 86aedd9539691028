/// How sure and how exact a phrase says that its time is.
struct PhraseDoubt: OptionSet, Hashable {
  let rawValue: UInt16

  static let uncertain = PhraseDoubt(rawValue: 1)
  static let approximate = PhraseDoubt(rawValue: 2)
  static let yearUncertain = PhraseDoubt(rawValue: 4)
  static let yearApproximate = PhraseDoubt(rawValue: 8)
  static let monthUncertain = PhraseDoubt(rawValue: 16)
  static let monthApproximate = PhraseDoubt(rawValue: 32)
  static let dayUncertain = PhraseDoubt(rawValue: 64)
  static let dayApproximate = PhraseDoubt(rawValue: 128)

  /// The mark of EDTF; none if there is no doubt of the whole.
  var mark: String { mark(.uncertain, .approximate) }

  private func mark(_ uncertain: PhraseDoubt, _ approximate: PhraseDoubt) -> String {
    switch (contains(uncertain), contains(approximate)) {
    case (true, true): "%"
    case (true, false): "?"
    case (false, true): "~"
    case (false, false): ""
    }
  }

  /// A date such as "2004-06-11" with its marks.
  func marked(_ date: String) -> String {
    let year = mark(.yearUncertain, .yearApproximate)
    let month = mark(.monthUncertain, .monthApproximate)
    let day = mark(.dayUncertain, .dayApproximate)
    guard !(year + month + day).isEmpty else { return date + mark }
    let parts = date.split(separator: "-")
    if parts.count == 1 { return date + year }
    let marks = [year, month, day]
    let marked = zip(parts, marks).map { $1 + $0 }
    return marked.joined(separator: "-")
  }

  /// The marks "~", "≈" and "?" just before a token.
  init(before index: Int, in text: TemporalText) {
    self = []
    let end = index < text.count ? text.start(index) : text.bytes.count
    let start = index > 0 && index <= text.count ? text.end(index - 1) : 0
    let gap = text.bytes[start..<end]
    // "≈" is these three bytes
    if gap.contains(UInt8(ascii: "~")) || gap.starts(with: [0xE2, 0x89, 0x88])
      || gap.dropFirst().starts(with: [0xE2, 0x89, 0x88])
    {
      insert(.approximate)
    }
  }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init() {
    self.init(rawValue: 0)
  }

  /// What hedges the time that ends before a token, which moves past it.
  init(after index: inout Int, in text: TemporalText) {
    self = []
    while true {
      let start = index > 0 ? text.end(index - 1) : 0
      let gapEnd = index < text.count ? text.start(index) : text.bytes.count
      let gap = text.bytes[start..<gapEnd]
      if gap.contains(UInt8(ascii: "?")) { insert(.uncertain) }
      if gap.first == UInt8(ascii: "~") { insert(.approximate) }
      guard index < text.count else { return }
      if text.matches(index, "ish") {
        insert(.approximate)
        index += 1
        continue
      }
      let isInside =
        gap.contains(UInt8(ascii: "(")) || gap.allSatisfy { $0 == 0x20 }
        || gap.elementsEqual([UInt8(ascii: "/")]) || gap.elementsEqual([UInt8(ascii: ","), 0x20])
      guard isInside else { return }
      if text.kind(index) == .maybe {
        insert(.uncertain)
      } else if text.kind(index) == .limit, text[index].value == 0, isLast(index, in: text) {
        insert(.approximate)
      } else if let component = PhraseDoubt(component: index, in: text) {
        formUnion(component)
        index += 1
      } else {
        return
      }
      index += 1
    }
  }

  /// Whether a hedge belongs to what stands before it: nothing that it could hedge follows.
  private func isLast(_ index: Int, in text: TemporalText) -> Bool {
    text.kind(index + 1) == .none || text.kind(index + 1) == .to
      || text.gap(index + 1).contains(.closeParenthesis)
  }

  /// "year uncertain", "day approximate".
  private init?(component index: Int, in text: TemporalText) {
    let isUncertain = text.kind(index + 1) == .maybe
    guard isUncertain || text.kind(index + 1) == .limit, let unit = text[index].unit else {
      return nil
    }
    switch unit {
    case .year: self = isUncertain ? .yearUncertain : .yearApproximate
    case .month: self = isUncertain ? .monthUncertain : .monthApproximate
    case .day: self = isUncertain ? .dayUncertain : .dayApproximate
    default: return nil
    }
  }
}
