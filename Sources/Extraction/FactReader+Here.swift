/// "In our town": where the article is from.
extension FactReader {
  func isOurTown(_ index: Int) -> Bool {
    guard text.language == .english, document.lexeme(index).noun == .city,
      document.gap(index).isBlank
    else { return false }
    guard ["city", "town", "village"].contains(where: { document.matches(index, $0) }) else {
      return false
    }
    return ["our", "this"].contains { document.matches(index - 1, $0) }
      || document.matches(index, "town") && document.word(index - 1) == .in
  }
}
