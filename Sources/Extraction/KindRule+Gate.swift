extension KindRule {
  /// The most tokens that an English phrase has before and after its head, by the limits of ``PhraseGrammar``.
  private static let before = 36
  private static let after = 48

  /// Whether a head may be that of an occasion, as far as the words near it tell before its phrase is read.
  ///
  /// Most days, weeks, years, meetings and markets of news have nothing to do with culture: reading their phrases
  /// and times would cost more than all the rest. What this refuses, ``admits(_:plainLeft:)`` refuses too.
  func mayAdmit(_ head: HeadNoun, at index: Int) -> Bool {
    guard text.language == .english else { return true }
    if document.lexeme(index).traits.contains(.foreign) { return document.isCapitalised(index) }
    switch head {
    case .meeting:
      return isNearCulture(index) || near(index).contains { document.lexeme($0).noun == .artist }
    case .market: return isNearCulture(index) || near(index).contains { isFeast($0) }
    case .days, .week, .year, .season:
      return document.isCapitalised(index) || text.place(at: index - 1) != nil
        || document.matches(index - 1, "s") && text.place(at: index - 2) != nil
        || (index + 1...index + 3).contains { isVerbOfPointer($0) } || isNearCulture(index)
        || isInHouse(after: index)
        || (head == .year || head == .season)
          && near(index).contains {
            document.matches($0, "cross") || document.matches($0, "mutual")
              || document.matches($0, "exchange") || document.matches($0, "exchanges")
              || document.matches($0, "friendship")
          }
    default: return true
    }
  }

  /// Whether a verb makes a head alone before it one that points back: "the week ends on Sunday".
  func isVerbOfPointer(_ index: Int) -> Bool {
    switch document.verb(index) {
    case .begin, .end, .last, .hold: true
    default: false
    }
  }

  /// "The week is at the library", "the week, at the library, starts": whether a head alone is told to be in a house.
  func isInHouse(after head: Int) -> Bool {
    let next: Int
    switch document.word(head + 1) {
    case .is, .was, .are, .were: next = head + 2
    case .will where document.word(head + 2) == .be: next = head + 3
    case .at where document.gap(head + 1).contains(.comma): next = head + 1
    default: return false
    }
    guard document.word(next) == .at || document.word(next) == .in else { return false }
    return (next + 1..<next + 6).contains {
      document.lexeme($0).noun == .venue && document.isCapitalised($0)
    }
  }

  /// Whether a word of culture may be in a head's phrase.
  private func isNearCulture(_ head: Int) -> Bool {
    document.lexemes[near(head)].contains { $0.traits.contains(.culture) }
  }

  /// The tokens that a head's phrase may have.
  private func near(_ head: Int) -> Range<Int> {
    max(0, head - KindRule.before)..<min(document.count, head + KindRule.after)
  }
}
