/// What Russian sentences go on about that name only a part of it: its programme.
extension FollowUp {
  /// «Программа рассчитана на четыре дня», «фестивальная программа продлится до 5 мая»: the last whole told of.
  func wholeOfProgramme(_ tokens: Range<Int>) -> Int? {
    guard text.language == .russian,
      let programme = tokens.prefix(2 * FollowUp.reach).first(where: {
        document.matchesCyrillic($0, "программа")
      }),
      Range(from: programme + 1, upTo: min(programme + 3, tokens.upperBound)).contains(where: {
        document.verb($0) == .last || document.verb($0) == .end
          || document.begins($0, "рассчитан")
      })
    else { return nil }
    return mentions.indices.suffix(FollowUp.memory).last {
      mentions[$0].head.goesOn && mentions[$0].kind != .exhibition
    }
  }
}
