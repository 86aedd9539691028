/// What the words of mentions tell of whether they bring up something new.
extension OccasionBuilder {
  /// Whether a mention points back, or is no more than some of a kind, or a noun that says little: «будут организованы
  /// выставки», «церемонию».
  func isVague(_ mention: Mention) -> Bool {
    guard text.language == .russian else { return mention.isDefinite }
    guard mention.phrase.count == 1 else { return false }
    return mention.head.isWeak || document.hasEnding(mention.headToken, "и")
      || document.hasEnding(mention.headToken, "ы")
  }
}
