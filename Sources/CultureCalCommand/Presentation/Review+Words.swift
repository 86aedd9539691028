import CultureCal

extension Review {
  /// What is doubtful on one line.
  var line: String {
    "\(number)  \(subjectInWords) (\(reason))"
  }

  /// What is doubtful: an event that may be one, or a word that contradicts another.
  var subjectInWords: String {
    switch subject {
    case .candidate(let candidate):
      let parts = [
        candidate.title, candidate.whenInWords, candidate.countriesInWords, candidate.placeInWords,
        candidate.statusInWords,
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ").onOneLine
    case .claim(let claim):
      let title = event.map { "\($0.title) (\($0.uid)), " } ?? ""
      return "\(title)\(claim.field.heading): \(claim.field.words(claim.value))".onOneLine
    }
  }
}
