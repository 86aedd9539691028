import Gazetteer

/// Countries by their two letters, as calendars note them: "Tartu Strings (EE)", ""Salt" (PL/DE)".
extension PlaceFinder {
  /// The country that two capitals in parentheses stand for, where they follow a name and are not its initials.
  func code(at index: Int) -> PlaceMention? {
    guard language == .english, index > 0, document.isAllCapitals(index) else { return nil }
    let token = document.tokens[index]
    guard token.end - token.start == 2, opensNote(index), closesNote(index + 1),
      !PlaceFinder.abbreviations.contains(where: { document.matches(index, $0) })
    else { return nil }
    let letters = document.bytes[token.start..<token.end]
    guard let country = Country(code: String(decoding: letters, as: UTF8.self)),
      document.isCapitalised(index - 1) || document.gap(index).contains(.closeQuote),
      !areInitials(letters, before: index)
    else { return nil }
    return PlaceMention(
      tokens: index..<index + 1, form: .name, country: country, city: nil, isCapital: false,
      isRegion: false)
  }

  private func opensNote(_ index: Int) -> Bool {
    let gap = document.gap(index)
    return gap.contains(.openParenthesis)
      || gap.contains(.slash) && document.isAllCapitals(index - 1)
  }

  private func closesNote(_ end: Int) -> Bool {
    let gap = document.gap(end)
    return gap.contains(.closeParenthesis) || gap == .slash && document.isAllCapitals(end)
      || gap == [.comma, .space]
  }

  /// "Communist Party (CP)".
  private func areInitials(_ letters: ArraySlice<UInt8>, before index: Int) -> Bool {
    guard index > 1 else { return false }
    return zip(letters, [index - 2, index - 1]).allSatisfy {
      document.bytes[document.tokens[$1].start] & 0xDF == $0 & 0xDF
    }
  }

  private static let abbreviations: [StaticString] = [
    "am", "pm", "tv", "cd", "dj", "mc", "ai", "id", "pr", "vr", "ad", "it", "mp", "mr", "ms", "dr",
    "st", "cc", "gm",
  ]
}
