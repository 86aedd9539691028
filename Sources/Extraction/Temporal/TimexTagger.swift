public import Chronology

/// Marks the times in English and Russian text as TIMEX3 does.
///
/// News count from the day of publication; a narrative of other years counts from the time that it
/// has come to. Which of the two a text is, is told by the years that it names.
public struct TimexTagger: Sendable {
  /// Makes a tagger; it holds nothing.
  public init() {}

  /// The temporal expressions of a text, in order, none overlapping.
  ///
  /// Costs time linear in the text; without a day of publication, relative times are patterns such
  /// as "XXXX-WXX-5".
  public func timexes(in text: String, published: CivilDate?) -> [Timex] {
    let text = TemporalText(text)
    let recogniser = TemporalRecogniser(text)
    let mentions = recogniser.mentions(in: 0..<text.count)
    var resolver = TimexResolver(text, mentions, published: published)
    var offset = 0
    var scalars = 0
    var found: [Timex] = []
    found.reserveCapacity(mentions.count)
    for (index, mention) in mentions.enumerated() {
      let mention = recogniser.completed(mention, of: mentions, at: index)
      guard let resolved = resolver.resolve(mention) else { continue }
      let first = text.start(mention.tokens.lowerBound)
      let lastToken = mention.tokens.upperBound - 1
      let last = text.gluedYear(lastToken) == nil ? text.end(lastToken) : text.start(lastToken) + 4
      scalars += text.scalars(offset..<first)
      let length = text.scalars(first..<last)
      found.append(
        Timex(
          start: scalars, end: scalars + length,
          text: String(decoding: text.bytes[first..<last], as: UTF8.self),
          type: resolved.kind, value: resolved.value, mod: mention.mod))
      scalars += length
      offset = last
    }
    return found
  }
}

extension TemporalText {
  /// How many Unicode scalars some bytes hold.
  fileprivate func scalars(_ range: Range<Int>) -> Int {
    if isASCII { return range.count }
    var count = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension TemporalMention {
  /// How TIMEX3 says that the value is qualified.
  fileprivate var mod: String? {
    switch limit {
    case .approximate?: return "APPROX"
    case .less?: return "LESS_THAN"
    case .more?: return "MORE_THAN"
    case .atMost?: return "EQUAL_OR_LESS"
    case .atLeast?: return "EQUAL_OR_MORE"
    case nil: break
    }
    guard let point else { return nil }
    if point.isApproximate { return "APPROX" }
    switch point.part {
    case .early: return "START"
    case .middle: return "MID"
    case .late: return "END"
    default: return nil
    }
  }
}
