/// What only Russian words around a name tell of whether it is a place.
extension PlaceFinder {
  /// Whether an adjective belongs to those who play, or to their house: «лиепайский оркестр», «тромсёский
  /// театр «Круг»».
  func isOfPlayers(_ next: Int) -> Bool {
    guard language == .russian else { return false }
    for index in next..<next + 3 {
      guard document.gap(index).isBlank else { return false }
      switch document.lexeme(index).noun {
      case .musician, .performer, .venue: return true
      default: guard document.isAdjective(index) else { return false }
      }
    }
    return false
  }
}
