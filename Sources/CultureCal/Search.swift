import Gazetteer
import SQLite

/// How texts and questions become words of the search index.
enum Search {
  /// The text as the index has it.
  static func text(_ text: String?) -> Value { .text(Folding.folded(text ?? "")) }

  /// A question for words in a row, in one column; nil if there are none.
  static func phrase(_ text: String, in column: String) -> String? {
    let words = words(of: text)
    return words.isEmpty ? nil : "\(column) : \"\(words.joined(separator: " "))\""
  }

  /// A question for all the words, in any column; nil if there are none.
  ///
  /// What is between quotation marks stands in a row, to the letter. Another word is also found as the
  /// beginning of a longer one, and a Russian one without its ending; the exact word ranks higher.
  static func question(_ text: String) -> String? {
    var parts: [String] = []
    var isQuoted = false
    for piece in text.split(separator: "\"", omittingEmptySubsequences: false) {
      let words = words(of: String(piece))
      if isQuoted {
        if !words.isEmpty { parts.append("\"\(words.joined(separator: " "))\"") }
      } else {
        parts += words.map { "(\"\($0)\" OR \"\(beginning(of: $0))\" *)" }
      }
      isQuoted.toggle()
    }
    return parts.isEmpty ? nil : "- keys : (\(parts.joined(separator: " AND ")))"
  }

  /// The folded words of a text, cut as the index cuts them: at all but letters, digits and marks.
  static func words(of text: String) -> [String] {
    Folding.folded(text).unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0) }
  }

  /// A Russian word of at least five letters without the vowels that end it, else the word.
  private static func beginning(of word: String) -> String {
    var letters = Array(word.unicodeScalars)
    guard letters.count >= 5, letters.allSatisfy({ (0x400...0x4FF).contains($0.value) }) else {
      return word
    }
    while letters.count > 4, let last = letters.last, "аеиоуыэюяйьъ".unicodeScalars.contains(last) {
      letters.removeLast()
    }
    var stem = String.UnicodeScalarView()
    stem.append(contentsOf: letters)
    return String(stem)
  }
}
