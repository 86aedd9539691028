import CultureCal

/// The sentence or two that words stand in, with the words marked.
struct Passage {
  /// The most scalars that are shown before and after the words.
  private static let reach = 240

  private let before: String
  private let words: String
  private let after: String

  /// The passage around a range of Unicode scalars of a text.
  init(around range: Range<Int>, in text: String) {
    let scalars = Array(text.unicodeScalars)
    let start = min(max(range.lowerBound, 0), scalars.count)
    let end = min(max(range.upperBound, start), scalars.count)
    var first = start
    while first > 0, start - first < Self.reach, !Self.endsSentence(scalars, before: first) {
      first -= 1
    }
    var last = end
    while last < scalars.count, last - end < Self.reach, !Self.endsSentence(scalars, before: last) {
      last += 1
    }
    before = String(scalars[first..<start])
    words = String(scalars[start..<end])
    after = String(scalars[end..<last])
  }

  /// The passage on lines of at most so many columns, the words between brackets, bold if styled.
  func lines(columns: Int, isStyled: Bool) -> [String] {
    let lead = before.onOneLine.drop { $0 == " " }
    let marked = "[\(words.onOneLine)]"
    let lines = "\(lead)\(marked)\(after.onOneLine)".wrapped(to: columns)
    guard isStyled else { return lines }
    // Wrapping changes nothing but spaces, so that the words are found again by counting the others.
    let start = Self.weight(lead)
    let end = start + Self.weight(marked[...])
    var passed = 0
    return lines.map { line in
      var parts = ["", "", ""]
      for character in line {
        let part = passed < start ? 0 : passed < end ? 1 : 2
        parts[part].append(character)
        passed += character == " " ? 0 : 1
      }
      return parts[0] + Style.bold(parts[1], isOn: true) + parts[2]
    }
  }

  /// How many characters are no spaces.
  private static func weight(_ text: Substring) -> Int { text.count { $0 != " " } }

  /// Whether a sentence or paragraph ends before a place.
  private static func endsSentence(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
    guard index >= 1 else { return true }
    if scalars[index - 1] == "\n" { return true }
    return index >= 2 && scalars[index - 1] == " "
      && ".!?…".unicodeScalars.contains(scalars[index - 2])
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }
}
