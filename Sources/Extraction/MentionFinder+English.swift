import Gazetteer

/// Where English nouns of occasions are verbs after all.
extension MentionFinder {
  /// "The Museum of Sculpture shows them", "to turn round and show Danish films": what follows is its object.
  func governsObject(_ index: Int, isDefinite: Bool) -> Bool {
    let lexeme = document.lexeme(index)
    guard text.language == .english, lexeme.verb != nil, !document.isCapitalised(index),
      document.gap(index + 1).isBlank
    else { return false }
    switch document.word(index + 1) {
    case .they, .it: return !isDefinite && !document.matches(index + 1, "we")
    case nil where lexeme.form == .base && document.word(index - 1) == .and:
      return text.place(at: index + 1)?.form == .adjective
    default: return false
    }
  }
}
