import Gazetteer

/// What a Russian place is where something else than the occasion is there: where works were made, where people live,
/// from where those at home have come back.
extension RoleReader {
  /// How far back the noun may stand that a place belongs to.
  private static let reach = 7

  /// The role that the words beside a name give it; nil where they say no more than its preposition.
  func russianName(_ place: PlaceMention) -> Role? {
    let start = place.tokens.lowerBound
    let end = place.tokens.upperBound
    // «из Вены, где спел»
    if document.gap(end) == [.comma, .space], document.word(end) == .where,
      document.begins(end, "где")
    {
      return .location
    }
    // «культурный центр Беларуси», «центр культуры Кореи»
    if !place.isCity, isCulturalCentre(before: start) { return .mission }
    guard start > 0, document.gap(start).isBlank else { return nil }
    switch document.word(start - 1) {
    // «вернулись из Вены»
    case .from where isReturn(before: start - 1): return .location
    // «гастроли по Китаю»
    case .until
    where document.matchesCyrillic(start - 1, "по") && isTour(before: start - 1):
      return .location
    case .in where isOfSender(place, before: start - 1): return .guest
    case .in: return russianElsewhere(start - 1)
    default: return nil
    }
  }

  /// «Гастроли по», «турне ансамбля «Берёзка» по».
  private func isTour(before preposition: Int) -> Bool {
    Range(from: max(0, preposition - RoleReader.reach), upTo: preposition).reversed().prefix {
      document.gap($0 + 1).isSubset(of: [.space, .openQuote, .closeQuote])
    }.contains { document.lexeme($0).head == .tour }
  }

  /// What stands before «в» where something else is there: «снятые в Иране», «живущая в Берлине», «из музея в Гааге».
  private func russianElsewhere(_ preposition: Int) -> Role? {
    let before = preposition - 1
    guard before >= 0, document.gap(preposition).joins else { return nil }
    func begins(_ stems: [StaticString]) -> Bool { stems.contains { document.begins(before, $0) } }
    if begins(RoleReader.dwelling) || begins(RoleReader.made), isParticiple(before) {
      return .guest
    }
    if begins(RoleReader.born) { return .unknown }
    guard let house = lender(endingAt: before) else { return nil }
    return isLentFrom(house) ? .guest : nil
  }

  /// «Музей», «собрание Музея Востока»: the house that lends at the end of a phrase, behind which its name may stand.
  private func lender(endingAt end: Int) -> Int? {
    var index = end
    while index >= 0, end - index <= 2, index == end || document.gap(index + 1).isBlank {
      if RoleReader.lending.contains(where: { document.begins(index, $0) }) { return index }
      guard document.isCapitalised(index), document.word(index) == nil else { return nil }
      index -= 1
    }
    return nil
  }

  private func isParticiple(_ index: Int) -> Bool {
    document.isAdjective(index)
      || ["ы", "а", "о", "н", "т", "ен"].contains { document.hasEnding(index, $0) }
        && document.lexeme(index).noun == nil
  }

  /// «Живущий», «работающая».
  private static let dwelling: [StaticString] = [
    "живущ", "проживающ", "работающ", "преподающ", "обитающ", "живш",
  ]
  private static let made: [StaticString] = [
    "снят", "сделанн", "создан", "написан", "изготовлен", "сшит", "вытка", "выткан", "отлит",
    "напечатан", "отпечатан", "издан", "выпущен", "собранн", "найденн", "куплен", "привезенн",
    "записан", "нарисован", "вырезан", "обожжен", "исполненн", "изданн", "произведенн",
  ]
  private static let born: [StaticString] = ["родивш", "рожден", "выросш", "умерш", "погибш"]
  private static let lending: [StaticString] = [
    "музе", "собрани", "коллекци", "галере", "архив", "мастерск", "фонд", "академи", "школ",
    "консерватори", "институт", "университет", "киношкол", "студи", "завод", "фабрик",
    "библиотек", "издательств", "театр", "хранилищ", "монастыр",
  ]

  /// Whether the noun phrase that ends at a token is governed by «из» or «от».
  private func isLentFrom(_ end: Int) -> Bool {
    var index = end - 1
    while index >= 0, end - index <= RoleReader.reach, document.gap(index + 1).joins {
      switch document.word(index) {
      case .from: return true
      case nil where document.verb(index) == nil || document.isAdjective(index): index -= 1
      default: return false
      }
    }
    return false
  }

  /// «Вернулся из», «возвратились с гастролей из».
  private func isReturn(before preposition: Int) -> Bool {
    (max(0, preposition - 4)..<preposition).contains { index in
      ["верну", "возврат", "возвращ"].contains { document.begins(index, $0) }
        && (index + 1...preposition).allSatisfy { document.gap($0).joins }
    }
  }

  /// «Польский институт», «Русский дом»: the house of a land, and not of a city.
  func isHouseOfLand(_ index: Int) -> Bool {
    guard let place = text.place(at: index - 1), place.form == .adjective, !place.isCity else {
      return false
    }
    return ["институт", "лице"].contains { document.begins(index, $0) }
      || ["дом", "дома", "доме", "домом", "дому"].contains { document.matchesCyrillic(index, $0) }
  }

  private func isCulturalCentre(before start: Int) -> Bool {
    guard document.gap(start).isBlank else { return false }
    if document.begins(start - 1, "центр") { return document.begins(start - 2, "культурн") }
    return document.word(start - 1) == .culture && document.begins(start - 2, "центр")
  }
}
