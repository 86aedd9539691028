import Gazetteer

/// What a misspelt word may have meant.
enum Nearest {
  /// The word of `choices` that is at most a third of its letters away; nil if none is.
  static func word(to misspelt: String, among choices: [String]) -> String? {
    let wanted = Array(misspelt.lowercased().unicodeScalars)
    var best: (distance: Int, word: String)?
    for choice in choices {
      let letters = Array(choice.lowercased().unicodeScalars)
      let distance = EditDistance.between(wanted, letters)
      guard distance <= max(1, max(letters.count, wanted.count) / 3) else { continue }
      if distance < best?.distance ?? .max { best = (distance, choice) }
    }
    return best?.word
  }
}
