import Gazetteer

extension Document {
  /// The country of a capital that the words name, though they may be a person's: "Wellington Weekly".
  func capital() -> Country? {
    let bytes = bytes
    for index in tokens.indices where isCapitalised(index) {
      guard let match = Gazetteer.shared.longestMatch(tokens, at: index, in: bytes.span) else {
        continue
      }
      for reading in match.readings {
        if case .city(let city) = reading.place, city.isCapital { return reading.country }
      }
    }
    return nil
  }
}
