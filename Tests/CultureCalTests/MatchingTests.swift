import CultureCal
import Extraction
import Testing

/// Two articles, each with one event, and whether a careful reader takes them for one.
struct Pair: CustomTestStringConvertible {
  enum Expected { case same, different }

  let expected: Expected
  let first: Account
  let second: Account
  /// The days of publication.
  var published = ("2019-02-10", "2019-03-01")

  init(
    _ expected: Expected, _ first: Account, _ second: Account,
    published: (String, String) = ("2019-02-10", "2019-03-01")
  ) {
    self.expected = expected
    self.first = first
    self.second = second
    self.published = published
  }

  var testDescription: String { "\(expected): \(first.title) | \(second.title)" }
}

@Suite struct MatchingTests {
  /// What the store makes of a pair.
  enum Verdict { case same, different, unsure }

  static func verdict(_ pair: Pair, isSwapped: Bool = false) throws -> Verdict {
    let store = try emptyCalendar()
    let (first, second) = isSwapped ? (pair.second, pair.first) : (pair.first, pair.second)
    let days = isSwapped ? (pair.published.1, pair.published.0) : pair.published
    try store.take(first, publisher: "Alfa", published: days.0)
    switch try store.take(second, publisher: "Beta", published: days.1)[0] {
    case .new: return .different
    case .merged: return .same
    case .review: return .unsure
    }
  }

  @Test("two accounts are of one event or of two", arguments: Pair.all)
  func pair(_ pair: Pair) throws {
    for isSwapped in [false, true] {
      let verdict = try Self.verdict(pair, isSwapped: isSwapped)
      // Asking is never wrong, but it costs recall: see below.
      #expect(
        verdict == .unsure || (verdict == .same) == (pair.expected == .same),
        "found \(verdict), swapped: \(isSwapped)")
    }
  }

  @Test func precisionAndRecallAreAsReported() throws {
    var (merged, rightlyMerged, same, asked) = (0, 0, 0, 0)
    for pair in Pair.all {
      let verdict = try Self.verdict(pair)
      if pair.expected == .same { same += 1 }
      if verdict == .same { merged += 1 }
      if verdict == .same, pair.expected == .same { rightlyMerged += 1 }
      if verdict == .unsure { asked += 1 }
    }
    let precision = Double(rightlyMerged) / Double(merged)
    let recall = Double(rightlyMerged) / Double(same)
    print(
      "merging: \(Pair.all.count) pairs, precision \(precision), recall \(recall), asked \(asked)")
    #expect(precision == 1)
    #expect(recall >= 0.85)
  }
}
