import Gazetteer

/// When days, weeks, years and seasons are of a culture.
extension KindRule {
  /// "On the last day of the Days of Slovak Culture", "in the ten days of the fair": a day, or the days, of something longer.
  func isDayOfWhole(_ head: Int) -> Bool {
    guard !document.isCapitalised(head), document.word(head + 1) == .of else { return false }
    if document.matches(head, "days") {
      return document.lexeme(head - 1).number > 0 && document.word(head + 2) == .the
    }
    guard document.matches(head, "day") else { return false }
    return document.lexeme(head - 1).isOrdinal || document.word(head - 1) == .last
      || ["first", "last", "final", "opening", "closing"].contains {
        document.matches(head - 1, $0)
      }
  }

  /// «Неделя польского режиссёра Анджея Мунка».
  func isOfDirector(_ mention: Mention, _ after: Range<Int>) -> Bool {
    text.language == .russian && mention.head == .week
      && after.prefix(4).contains {
        document.begins($0, "режиссер")
      }
  }

  /// Whether "days" or "week" are of culture, a country or an art.
  func isSeason(
    _ mention: Mention, _ before: Range<Int>, _ after: Range<Int>, hasCulture: Bool
  ) -> Bool {
    let isCapital = document.isCapitalised(mention.headToken)
    if hasCulture || isOfDirector(mention, after) { return true }
    let ofSomething = document.word(mention.headToken + 1) == .of || text.language == .russian
    if ofSomething, after.contains(where: { document.lexeme($0).traits.contains(.culture) }) {
      return after.contains { document.lexeme($0).word == .culture || text.place(at: $0) != nil }
        || isCapital || after.contains { document.lexeme($0).traits.contains(.culture) }
    }
    // «Немецкие дни», «Французская неделя», and not «Московская неделя»
    if text.language == .russian,
      mention.isPlural && mention.head == .days || mention.head == .week,
      let adjective = text.place(at: mention.headToken - 1), adjective.form == .adjective,
      mention.head == .days || !adjective.isCity,
      document.isCapitalised(mention.headToken - 1)
    {
      return true
    }
    // "the city's Indonesian week"
    if mention.head == .week, !mention.isPlural, text.language == .english,
      !document.matches(mention.headToken, "month") || isCapital,
      text.place(at: mention.headToken - 1)?.form == .adjective
    {
      return true
    }
    // «аналогичные дни Армении в Грузии»
    if text.language == .russian, mention.isPlural, mention.head == .days,
      let land = text.place(at: mention.headToken + 1), land.form == .name,
      document.word(land.tokens.upperBound) == .in,
      text.place(at: land.tokens.upperBound + 1)?.form == .name
    {
      return true
    }
    // «XXXIX Международные Ганзейские дни»
    if text.language == .russian, mention.isPlural, mention.head == .days, mention.edition > 0 {
      return true
    }
    if mention.head == .week, !mention.isPlural, isOwnedAbroad(mention.headToken) { return true }
    guard isCapital else { return false }
    if isOwnedByLand(mention) { return true }
    // "the Days", which were told of before
    if mention.isDefinite, mention.head == .days, mention.isPlural,
      before.isEmpty || !before.contains(where: { document.isCapitalised($0) }),
      after.isEmpty || text.place(at: mention.headToken + 2) != nil
    {
      return true
    }
    if ofSomething, let place = text.place(at: nextWord(mention.headToken)) {
      return place.form == .name || place.form == .adjective
    }
    if text.language == .english,
      mention.head == .week || mention.isPlural || document.matches(mention.headToken, "day"),
      isNamedAfterCountry(mention.headToken)
    {
      return true
    }
    return before.contains { text.place(at: $0)?.form == .adjective }
  }

  /// "Jamaica Week", "Finland Days", "Brazil House Week".
  private func isNamedAfterCountry(_ head: Int) -> Bool {
    for index in (max(0, head - 3)..<head).reversed() {
      guard document.gap(index + 1).isBlank, document.isCapitalised(index) else { return false }
      if let place = text.place(at: index) { return place.form == .name && place.city == nil }
    }
    return false
  }

  /// "Malaysia's week in Hanoi".
  private func isOwnedAbroad(_ head: Int) -> Bool {
    guard text.language == .english, document.matches(head - 1, "s"),
      document.gap(head - 1) == .apostrophe, document.word(head + 1) == .in,
      let owner = text.place(at: head - 2), let home = text.place(at: head + 2)
    else { return false }
    return owner.form == .name && owner.city == nil && home.country != owner.country
  }

  /// "A French year in South Korea": an adjective of one country before, the name of another after.
  private func isHeldAbroad(_ head: Int) -> Bool {
    guard document.word(head + 1) == .in, let owner = text.place(at: head - 1),
      let home = text.place(at: head + 2)
    else { return false }
    return owner.form == .adjective && home.form == .name && home.city == nil
      && home.country != owner.country
  }

  /// "Georgia's Wine Days": days in capitals that a country owns.
  private func isOwnedByLand(_ mention: Mention) -> Bool {
    guard text.language == .english, mention.head == .days || mention.head == .week else {
      return false
    }
    var start = mention.headToken
    while start > 0, document.gap(start).isBlank, document.isCapitalised(start - 1) { start -= 1 }
    guard start < mention.headToken, document.matches(start - 1, "s"),
      document.gap(start - 1) == .apostrophe, let owner = text.place(at: start - 2)
    else { return false }
    return !owner.isCity && owner.form == .name
  }

  /// "A year of mutual visits", "a year of cultural exchanges": what two countries hold a year of.
  private func isOfExchange(_ head: Int) -> Bool {
    guard document.word(head + 1) == .of else { return false }
    return ["mutual", "exchange", "exchanges", "friendship"].contains {
      document.matches(head + 2, $0)
    }
  }

  /// "Malta and Latvia hold a cultural year", "a year of culture of the two countries": whether the sentence tells of two
  /// countries, by name or number, before or after.
  private func tellsOfTwoLands(_ mention: Mention) -> Bool {
    let tokens = text.sentence(at: mention.headToken)
    let lands = text.places(in: tokens).filter { $0.form == .name && $0.city == nil }
    if let first = lands.first, lands.contains(where: { $0.country != first.country }) {
      return true
    }
    return text.tellsOfTwoCountries(in: tokens)
  }

  /// "The Year of Shusha declared in Azerbaijan", «объявленный в стране Год музыки»: what a country holds a year of by itself.
  private func isOwnYear(_ mention: Mention) -> Bool {
    let isDeclared =
      text.language == .english
      ? ["declared", "proclaimed"].contains { document.matches(mention.phrase.upperBound, $0) }
      : Range(from: max(0, mention.phrase.lowerBound - 4), upTo: mention.phrase.lowerBound)
        .contains { document.begins($0, "объявленн") }
    return isDeclared && mention.head == .year
      && !mention.phrase.contains {
        text.place(at: $0).map { place in !place.isCity && !place.isRegion } ?? false
      }
  }

  /// "The cross year began in May": whether a year told of before is meant again.
  func isYearAgain(_ mention: Mention, _ before: Range<Int>, _ after: Range<Int>) -> Bool {
    text.language == .english && mention.head == .year && mention.isDefinite && after.isEmpty
      && before.contains { document.matches($0, "cross") }
      && !before.contains { text.place(at: $0) != nil }
  }

  /// Whether "year" or "seasons" is of culture or of a country.
  func isYear(
    _ mention: Mention, _ before: Range<Int>, _ after: Range<Int>, hasCulture: Bool
  ) -> Bool {
    let isCapital = document.isCapitalised(mention.headToken)
    if text.language == .russian, mention.head == .season,
      let adjective = text.place(at: mention.headToken - 1), adjective.form == .adjective,
      document.isCapitalised(mention.headToken - 1)
    {
      return true
    }
    if isOwnYear(mention) { return false }
    // the Chinese New Year is a day
    if document.matches(mention.headToken - 1, "new") { return false }
    guard
      isCapital
        || before.contains(where: {
          document.matches($0, "cross") || document.begins($0, "перекрестн")
        })
        || hasCulture
    else {
      // "a year of South Korean culture", "a French year in South Korea"
      if mention.head == .year, !mention.isPlural, text.language == .english {
        let isOfCulture =
          document.word(mention.headToken + 1) == .of
          && after.contains {
            document.lexeme($0).traits.contains(.culture) && text.place(at: $0) == nil
          }
        let isOfLands =
          mention.phrase.contains { text.place(at: $0) != nil }
          || document.word(mention.phrase.upperBound) == .between || tellsOfTwoLands(mention)
        return (isOfCulture || isOfExchange(mention.headToken)) && isOfLands
          || isHeldAbroad(mention.headToken)
      }
      return mention.head == .season
        && after.contains {
          document.lexeme($0).traits.contains(.culture) && text.place(at: $0) == nil
        }
        && (mention.phrase.contains { text.place(at: $0) != nil }
          || before.contains { document.lexeme($0).traits.contains(.joint) }
            && tellsOfTwoLands(mention))
    }
    if hasCulture, isCapital || text.language == .english && tellsOfTwoLands(mention) {
      return true
    }
    if before.contains(where: { text.place(at: $0) != nil }) { return true }
    // "the Dual Year Mexico-Germany"
    if text.language == .english, before.contains(where: { document.matches($0, "dual") }) {
      return text.place(at: mention.headToken + 1) != nil
        || document.word(mention.headToken + 1) == .of
          && text.place(at: mention.headToken + 2) != nil
    }
    return after.contains {
      text.place(at: $0)?.form == .name
        || document.lexeme($0).traits.contains(.culture) && !document.matches($0, "youth")
        || text.place(at: $0)?.form == .adjective
    }
  }
}

extension MarkedText {
  /// "The two countries", "both nations".
  func tellsOfTwoCountries(in tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      ["countries", "nations", "states"].contains { document.matches(index, $0) }
        && (document.matches(index - 1, "two") || document.word(index - 1) == .both)
    }
  }
}
