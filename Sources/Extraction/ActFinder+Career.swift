import Gazetteer

/// What is told of those who play besides what they play now.
extension ActFinder {
  /// How many sentences back a company may have been named.
  private static let memory = 3

  /// «Ранее артист выступал в Париже», «неоднократно играл в Риге», «он выступал в Лондоне и Токио»: no evening of its own.
  func isCareer(_ verb: Int, in tokens: Range<Int>) -> Bool {
    guard text.times(in: tokens).isEmpty,
      ["выступа", "игра", "пе", "гастролиров", "концертиров"].contains(where: {
        document.begins(verb, $0)
      })
    else { return false }
    let isOfPast = tokens.contains { index in
      ["ранее", "раньше", "прежде", "неоднократно", "много", "часто"].contains {
        document.matchesCyrillic(index, $0)
      }
    }
    return isOfPast || isInSeveralCountries(Range(from: verb + 1, upTo: tokens.upperBound))
  }

  /// Whether cities of two countries stand in a stretch.
  private func isInSeveralCountries(_ tokens: Range<Int>) -> Bool {
    let cities = text.places(in: tokens).filter { $0.form == .name && $0.isCity }
    guard let first = cities.first else { return false }
    return cities.contains { $0.country != first.country }
  }

  /// Whether it is music that they play; «коллектив», «артисты» are those named before.
  func isMusic(_ head: Int, _ phrase: Range<Int>, _ sentence: Int) -> Bool {
    guard phrase.count == 1, sentence > 0,
      ["коллектив", "артист"].contains(where: { document.begins(head, $0) })
    else { return document.lexeme(head).noun == .musician }
    let before = Range(
      from: text.sentences[max(0, sentence - ActFinder.memory)].tokens.lowerBound,
      upTo: text.sentences[sentence].tokens.lowerBound)
    let named = before.reversed().lazy.compactMap { index -> NounClass? in
      guard !["коллектив", "артист"].contains(where: { document.begins(index, $0) }) else {
        return nil
      }
      switch document.lexeme(index).noun {
      case .musician: return .musician
      case .performer: return .performer
      default: return nil
      }
    }.first
    return (named ?? document.lexeme(head).noun) == .musician
  }

  /// «Закроют фестиваль черногорские гуслары»: a word that is not known, behind an adjective of a country in the nominative.
  func stranger(behind verb: Int, in tokens: Range<Int>) -> Int? {
    Range(from: verb + 2, upTo: min(verb + 6, tokens.upperBound)).first { index in
      text.place(at: index - 1)?.form == .adjective && document.isNominativeAdjective(index - 1)
        && document.gap(index).isBlank && document.lexeme(index) == Lexeme()
    }
  }
}
