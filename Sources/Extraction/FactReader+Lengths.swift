/// How long something is said to last, in Russian weeks and months.
extension FactReader {
  /// «Продлится неделю», «будет работать два месяца», «рассчитана на десять дней», «месячник».
  func length(in tokens: Range<Int>) -> (days: Int?, months: Int?)? {
    for index in tokens where tellsLength(index) {
      // the length stands right after: «продлится ровно две недели», «рассчитаны на пять дней»
      for unit in Range(from: index + 1, upTo: min(index + 6, tokens.upperBound)) {
        if document.gap(unit).separates || text.time(at: unit) != nil { break }
        let count = number(before: unit, after: index)
        if document.begins(unit, "недел") { return (7 * count, nil) }
        if document.begins(unit, "месяц") { return (nil, count) }
        if count > 1, document.begins(unit, "дн") || document.begins(unit, "сут") {
          return (count, nil)
        }
      }
    }
    return nil
  }

  private func number(before unit: Int, after verb: Int) -> Int {
    Range(from: verb + 1, upTo: unit).reversed().lazy.compactMap { index -> Int? in
      let number = document.number(index) ?? Int(document.lexeme(index).number)
      return (1...60).contains(number) && !document.lexeme(index).isOrdinal ? number : nil
    }.first ?? 1
  }

  /// Whether a word tells that how long something lasts follows.
  private func tellsLength(_ index: Int) -> Bool {
    let form = document.lexeme(index).form
    return document.verb(index) == .last && (form == .future || form == .base || form == .present)
      || document.begins(index, "рассчитан")
  }
}
