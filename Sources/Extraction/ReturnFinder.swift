import Gazetteer

/// Finds the other half of an exchange: "hopes to show Czech prints in Tallinn in return", "our own masks have
/// gone on show in Lima as our half of the exchange".
///
/// What a country is to show where the text's guests come from, said with a word of giving back, is an occasion
/// of its own.
struct ReturnFinder {
  let text: MarkedText
  let roles: [Role]
  var document: Document { text.document }

  /// The mention that a sentence makes so, besides those found in it.
  func mention(in sentence: Int, besides found: [Mention]) -> Mention? {
    let tokens = text.sentences[sentence].tokens
    guard text.language == .english, isGivenBack(tokens),
      let station = place(in: tokens)
    else { return nil }
    for index in tokens {
      guard let kind = kind(of: index), !isPartOfName(index),
        !found.contains(where: { $0.phrase.contains(index) }),
        isShown(index, in: tokens)
      else { continue }
      let grammar = PhraseGrammar(text: text, sentence: tokens)
      // the verb is no part of it: "hopes to show prints"
      let left = grammar.left(of: index).start
      let start = (left..<index).last { document.word($0 - 1) == .to }.map { $0 + 1 } ?? left
      let phrase = start..<index + 1
      guard phrase.count > 1, !phrase.overlaps(station) else { continue }
      return Mention(act: kind, in: sentence, at: index, phrase)
    }
    return nil
  }

  /// "The Slovenian Film Centre".
  private func isPartOfName(_ index: Int) -> Bool {
    document.isCapitalised(index) && document.gap(index + 1).isBlank
      && (document.isCapitalised(index + 1) || document.lexeme(index + 1).noun == .institution)
  }

  /// "In return", "in exchange", "for its part", "as our half of the exchange", "a return visit".
  private func isGivenBack(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      switch document.word(index - 1) {
      case .in:
        ["return", "exchange", "turn", "response"].contains { document.matches(index, $0) }
      case .its, .their:
        document.matches(index, "part") || document.matches(index, "half")
      default:
        document.matches(index, "reciprocal") || document.matches(index, "reciprocate")
      }
    }
  }

  /// Where it is to be.
  private func place(in tokens: Range<Int>) -> Range<Int>? {
    let first = text.places.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    for index in text.places.indices[first...] {
      guard text.places[index].tokens.upperBound <= tokens.upperBound else { return nil }
      if text.places[index].form == .name, roles[index] == .location || roles[index] == .destination
      {
        return text.places[index].tokens
      }
    }
    return nil
  }

  /// What a noun says is shown.
  private func kind(of index: Int) -> EventKind? {
    let lexeme = document.lexeme(index)
    guard lexeme.head == nil else { return nil }
    switch lexeme.noun {
    case .film: return .film
    case .work: return .exhibition
    case .musician: return .concert
    case .performer: return .performance
    case .artist: return isStaged(index) ? .performance : nil
    default: break
    }
    let words: [(StaticString, EventKind)] = [
      ("cinema", .film), ("music", .concert), ("art", .exhibition), ("photography", .exhibition),
      ("theatre", .performance), ("theater", .performance), ("dance", .performance),
      ("design", .exhibition), ("painting", .exhibition), ("sculpture", .exhibition),
      ("crafts", .exhibition), ("gold", .exhibition),
    ]
    return words.first { document.matches(index, $0.0) }?.1
  }

  /// Whether those who come go on tour or play.
  private func isStaged(_ index: Int) -> Bool {
    (index + 1...index + 8).contains {
      document.verb($0) == .perform || document.lexeme($0).head == .tour
    }
  }

  /// Whether a verb of showing, sending or playing has it as object or subject.
  private func isShown(_ index: Int, in tokens: Range<Int>) -> Bool {
    (max(tokens.lowerBound, index - 6)..<min(index + 8, tokens.upperBound)).contains { token in
      guard token != index else { return false }
      switch document.verb(token) {
      case .show, .perform, .give, .come, .hold: return true
      case .attend: return document.matches(token, "send") || document.matches(token, "lend")
      default: return false
      }
    }
  }
}
