/// What stands around a head.
extension KindRule {
  func isFeast(_ index: Int) -> Bool {
    ["christmas", "easter", "advent", "night", "food", "flea", "farmers"].contains {
      document.matches(index, $0)
    }
  }

  func nextWord(_ index: Int) -> Int {
    var next = index + 1
    while document.word(next) == .of || document.word(next) == .the { next += 1 }
    return next
  }

  func has(_ noun: NounClass, in tokens: Range<Int>) -> Bool {
    tokens.contains { document.lexeme($0).noun == noun }
  }
}
