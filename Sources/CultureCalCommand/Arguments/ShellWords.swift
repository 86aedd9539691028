/// The words of a line as a shell would split it.
enum ShellWords {
  /// The words; quotation marks of either sort keep what is between them together, and a backslash
  /// takes the next character as it is.
  ///
  /// - Throws: if a quotation mark is not closed.
  static func split(_ line: String) throws(Failure) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let quote { throw .usage("expected a closing \(quote), but found the end of the line") }
    if let word { words.append(word) }
    return words
  }
}
