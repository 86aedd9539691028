/// What a misspelt word may have meant.
enum Nearest {
  /// The word of `choices` that is at most a third of its letters away; nil if none is.
  static func word(to misspelt: String, among choices: [String]) -> String? {
    let wanted = Array(misspelt.lowercased().unicodeScalars)
    var best: (distance: Int, word: String)?
    for choice in choices {
      let letters = Array(choice.lowercased().unicodeScalars)
      let distance = Self.distance(wanted, letters)
      guard distance <= max(1, max(letters.count, wanted.count) / 3) else { continue }
      if distance < best?.distance ?? .max { best = (distance, choice) }
    }
    return best?.word
  }

  /// The fewest letters to insert, delete, replace or swap with their neighbour.
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var best = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], other == first[row - 1] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
