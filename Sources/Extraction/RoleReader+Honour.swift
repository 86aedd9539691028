import Gazetteer

/// Which countries are guests of honour.
extension RoleReader {
  /// "With Spain as its guest of honour", "the special guest will be Yemen".
  func markGuestsOfHonour(_ roles: inout [Role]) {
    for sentence in text.sentences {
      for index in sentence.tokens
      where document.lexeme(index).traits.contains(.honour) && isGuest(near: index)
        || isPartnerLand(index)
      {
        let near = text.places(in: sentence.tokens).indices.filter {
          text.places[$0].form == .name && roles[$0] != .location
            && abs(text.places[$0].tokens.lowerBound - index) <= 24
        }
        guard
          let nearest = near.min(by: {
            abs(text.places[$0].tokens.lowerBound - index)
              < abs(text.places[$1].tokens.lowerBound - index)
          })
        else { continue }
        roles[nearest] = .honoured
      }
    }
  }

  /// «Статус страны-партнёра».
  private func isPartnerLand(_ index: Int) -> Bool {
    text.language == .russian && document.gap(index) == .hyphen
      && document.begins(index - 1, "стран") && document.begins(index, "партнер")
  }

  func isGuest(near index: Int) -> Bool {
    (index - 2...index + 2).contains {
      document.matches($0, "guest")
        || document.lexeme($0).noun == .delegation && text.language == .russian
    }
  }
}
