import Gazetteer

/// What is presented: books, the dishes of a land, what a cinema shows.
extension ActFinder {
  /// «Автор представит роман минчанам»: a book before its readers.
  func presentingBook(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    let before = text.sentences[max(0, sentence - 1)].tokens.lowerBound
    guard document.begins(index, "предст"), isPlaced(tokens),
      let writer = near(index, in: tokens).first(where: { token in
        (isWriter(token) || ["автор", "переводчи"].contains { document.begins(token, $0) })
          && !isGoverned(token)
      }),
      (before..<tokens.upperBound).contains(where: { token in
        ["книг", "роман", "сборник", "повест", "перевод"].contains { document.begins(token, $0) }
          && document.lexeme(token).noun != .official
      })
    else { return nil }
    return act(.literature, at: index, around: writer, in: tokens, sentence)
  }

  /// «Представили книгу чешского прозаика», «презентовали сборник»: a book before the public of a place.
  func presentedBook(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard document.begins(index, "предст") || document.begins(index, "презент"),
      document.lexeme(index).form != .base, isPlaced(tokens),
      let book = book(after: index, in: tokens) ?? book(before: index, in: tokens)
    else { return nil }
    return act(.literature, at: index, around: book, in: tokens, sentence)
  }

  private func book(after index: Int, in tokens: Range<Int>) -> Int? {
    Range(from: index + 1, upTo: min(index + 5, tokens.upperBound))
      .prefix { document.gap($0).isBlank && document.word($0) != .in }
      .first { isBook($0) }
  }

  /// «Сборник корейских сказок на белорусском языке представили …»: the book that opens the sentence.
  private func book(before index: Int, in tokens: Range<Int>) -> Int? {
    guard document.hasEnding(index, "ли") || document.hasEnding(index, "ят") else { return nil }
    return tokens.prefix(3).first { isBook($0) && index - $0 <= ActFinder.bookReach }
  }

  private func isBook(_ token: Int) -> Bool {
    ["книгу", "роман", "сборник", "антологию", "перевод", "издание"].contains {
      document.matchesCyrillic(token, $0)
    }
  }

  /// How many words before its verb a book may stand.
  private static let bookReach = 14

  /// «В Вене представили азербайджанскую кухню»: the dishes of a land before the public.
  func cuisine(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard document.begins(index, "предст") || document.begins(index, "презент"), isPlaced(tokens),
      let kitchen = tokens.first(where: { token in
        document.begins(token, "кухн") && text.place(at: token - 1)?.form == .adjective
      })
    else { return nil }
    return act(.other, at: index, around: kitchen, in: tokens, sentence)
  }

  /// «В кинотеатре покажут «Такси»»: whether a sentence names a cinema.
  func isInCinema(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      ["кинотеатр", "киноклуб", "киноцентр"].contains { document.begins(index, $0) }
    }
  }
}
