import Gazetteer

/// What only Russian phrases make of places.
extension RoleReader {
  /// «Год Франции в России и России во Франции»: the second is a subject, too.
  func markCrossYears(_ roles: inout [Role]) {
    for index in text.places.indices.dropFirst(2).dropLast() {
      let place = text.places[index]
      let start = place.tokens.lowerBound
      guard document.word(start - 1) == .and, document.word(place.tokens.upperBound) == .in,
        roles[index - 2] == .subject, text.places[index - 1].country == place.country,
        text.places[index + 1].country == text.places[index - 2].country,
        text.places[index + 1].tokens.lowerBound == place.tokens.upperBound + 1
      else { continue }
      roles[index] = .subject
    }
  }

  /// ««Мадагаскар» литовского театра»: the title of a play or film, and no land; but the festival «Дни Китая» is of one.
  func isTitleOfWork(_ quotation: Quotation, _ place: PlaceMention) -> Bool {
    guard place.form == .name, quotation.tokens.count <= 2 else { return false }
    switch document.lexeme(quotation.tokens.lowerBound - 1).head {
    case nil: return document.lexeme(quotation.tokens.lowerBound - 1).noun != .venue
    case .performance, .screening, .show: return true
    default: return false
    }
  }

  /// «В Русском драматическом театре»: a house by its name, and not who comes.
  func isInTheatre(_ index: Int) -> Bool {
    guard text.language == .russian, document.matchesCyrillic(index, "театре") else { return false }
    var back = index - 1
    while back > 0, index - back <= 4, document.isAdjective(back), document.gap(back + 1).joins {
      back -= 1
    }
    return document.word(back) == .in
  }

  /// «Бендеры далеко, но 6 мая там будет …»: where the place named before is.
  func markThere(_ roles: inout [Role]) {
    for sentence in text.sentences {
      guard let there = sentence.tokens.first(where: { document.matchesCyrillic($0, "там") }),
        let last = placeBefore(there, from: sentence.tokens.lowerBound), roles[last] == .unknown
      else { continue }
      roles[last] = .location
    }
  }

  /// The last place by its name in the tokens up to one.
  private func placeBefore(_ end: Int, from start: Int) -> Int? {
    let next = text.places.partitioningIndex { $0.tokens.lowerBound >= end }
    return text.places.indices[..<next].reversed().prefix(6).first {
      text.places[$0].form == .name && text.places[$0].tokens.lowerBound >= start
    }
  }

  /// «Французская компания «Луна»», «сербская студия «Круг»»: those who play under a name.
  func isBeforeTroupe(_ place: PlaceMention) -> Bool {
    let noun = place.tokens.upperBound
    return document.gap(noun).isBlank && document.gap(noun + 1).contains(.openQuote)
      && ["компания", "студия", "команда", "лаборатория", "труппа", "группа"].contains {
        document.matchesCyrillic(noun, $0)
      }
  }

  /// How far back from a parenthesis it is told what it is about.
  private static let noteReach = 6

  /// «Поэт Мамаду Сиссе (Дакар)», «кинотеатр «Мир» (Гомель)», «Минск, вечер поэзии»: what notes beside and
  /// before others make of a place.
  func notedRole(_ place: PlaceMention) -> Role? {
    var start = place.tokens.lowerBound
    if document.matchesCyrillic(start - 1, "г") { start -= 1 }
    let after = document.gap(place.tokens.upperBound)
    if place.isCity, start > 0, Agenda(text: text).opensLine(start),
      !after.isDisjoint(with: [.comma, .colon]), text.time(at: place.tokens.upperBound) == nil
    {
      return .location
    }
    if place.isCity, !document.gap(start).contains(.openParenthesis), isInLineOfFacts(place) {
      return .location
    }
    // «(11–14 сентября, Братислава)»
    if place.isCity, start > 0, document.gap(start) == [.comma, .space],
      after.contains(.closeParenthesis), let time = text.time(at: start - 1),
      document.gap(time.tokens.lowerBound).contains(.openParenthesis)
    {
      return .location
    }
    guard start > 0, document.gap(start).contains(.openParenthesis),
      after.contains(.closeParenthesis) || after.contains(.comma)
    else { return nil }
    var index = start - 1
    while index >= 0, start - index <= RoleReader.noteReach,
      index == start - 1 || document.gap(index + 1).joins
        || document.gap(index + 1).contains(.openQuote)
    {
      switch document.lexeme(index).noun {
      case .venue, .institution: return .location
      case .musician, .performer, .artist, .film, .work, .delegation: return .guest
      default: break
      }
      if text.time(at: index) != nil { return place.isCity ? .location : nil }
      index -= 1
    }
    // a person's name
    return document.isCapitalised(start - 1) && document.isCapitalised(start - 2)
      && document.gap(start - 1).isBlank && text.place(at: start - 1) == nil ? .guest : nil
  }

  /// How far back from a place it may be told what something is devoted to.
  private static let dedicationReach = 14

  /// «Открылась в Варшаве выставка, посвящённая столетию школы в Витебске»: what is honoured is elsewhere.
  func isInDedication(_ place: PlaceMention) -> Bool {
    let start = place.tokens.lowerBound
    let sentence = text.sentence(at: start)
    var index = start - 1
    while index > sentence.lowerBound, start - index <= RoleReader.dedicationReach {
      if document.begins(index, "посвящ") || document.begins(index, "приуроч") {
        return document.gap(index).contains(.comma)
          && text.places(in: sentence.lowerBound..<index).contains {
            $0.isCity && $0.form == .name && document.word($0.tokens.lowerBound - 1) == .in
          }
      }
      guard document.gap(index + 1).isDisjoint(with: [.comma, .semicolon, .dash, .colon]),
        document.verb(index) == nil
      else { return false }
      index -= 1
    }
    return false
  }

  /// «Картины из собрания города Кракова», «гости из города Кракова»: whence something is.
  func isWhence(_ town: Int) -> Bool {
    for index in (max(0, town - 3)..<town).reversed() {
      guard document.gap(index + 1).isBlank, document.lexeme(index).verb == nil else {
        return false
      }
      switch document.word(index) {
      case .from: return !document.matchesCyrillic(index, "от")
      case nil: continue
      default: return false
      }
    }
    return false
  }

  /// «В зале оркестра Анкары», «в Музее искусств Стамбула»: the town in the genitive behind a house that something is in.
  func isTownOfHouse(_ place: PlaceMention) -> Bool {
    guard place.isCity, place.form == .name else { return false }
    var index = place.tokens.lowerBound - 1
    while index >= 0, place.tokens.lowerBound - index <= 8,
      document.gap(index + 1).isSubset(of: [.space, .openQuote, .closeQuote, .hyphen])
    {
      let lexeme = document.lexeme(index)
      if lexeme.noun == .venue {
        var start = index
        while start > 0, document.gap(start).isBlank, document.isAdjective(start - 1) { start -= 1 }
        return document.gap(start).isBlank && document.word(start - 1) == .in
      }
      switch lexeme.word {
      case nil, .of, .and, .culture, .cultural: break
      default: return false
      }
      let isGenitive =
        document.isAdjective(index)
        || ["а", "я", "ы", "и", "в", "й"].contains { document.hasEnding(index, $0) }
      guard isGenitive, lexeme.verb == nil, text.time(at: index) == nil else { return false }
      index -= 1
    }
    return false
  }

  /// How many tokens a line may have that tells where and when.
  private static let longestLine = 16

  /// «Таллин, 5 мая, 18.30.», «5–8 мая, Музей ковра, Баку: выставка …»: a city between the marks of a line of facts.
  private func isInLineOfFacts(_ place: PlaceMention) -> Bool {
    let sentence = text.sentence(at: place.tokens.lowerBound)
    let start = place.tokens.lowerBound
    let after = document.gap(place.tokens.upperBound)
    // «Где: Душанбе»
    if document.gap(start).contains(.colon),
      ["где", "место", "город"].contains(where: { document.matchesCyrillic(start - 1, $0) })
    {
      return true
    }
    let isCut = { (tokens: Range<Int>) in
      (start == sentence.lowerBound || self.document.gap(start) == [.comma, .space])
        && tokens.count <= RoleReader.longestLine && !text.times(in: tokens).isEmpty
        && !tokens.contains { index in
          let lexeme = self.document.lexeme(index)
          return lexeme.verb != nil || lexeme.word == .in && self.text.time(at: index) == nil
        }
    }
    if after.contains(.colon) {
      return Agenda(text: text).opensLine(sentence.lowerBound)
        && isCut(sentence.lowerBound..<place.tokens.upperBound)
    }
    return sentence.lowerBound > 0
      && !after.isDisjoint(with: [.comma, .stop, .paragraph, .lineBreak])
      && isCut(sentence) && !sentence.contains { document.lexeme($0).head != nil }
  }

  /// «Прибыли поездом из Пекина»: by what they came, and not who they are.
  func isTransit(_ from: Int) -> Bool {
    text.language == .russian
      && RoleReader.vehicles.contains { document.matchesCyrillic(from - 1, $0) }
  }

  private static let vehicles: [StaticString] = [
    "поездом", "автобусом", "самолетом", "самолётом", "рейсом", "паромом", "теплоходом",
    "пароходом", "морем", "транзитом", "машиной", "грузовиком", "фурой",
  ]

  /// «Испанцы покажут», «литовцев из Паневежиса», but «минчане увидят»: a people that plays or comes from somewhere,
  /// and one that sees.
  func russianPeople(_ place: PlaceMention) -> Role {
    let sentence = text.sentence(at: place.tokens.lowerBound)
    let end = place.tokens.upperBound
    let reach = Range(
      from: max(sentence.lowerBound, place.tokens.lowerBound - 4),
      upTo: min(sentence.upperBound, end + 6))
    for index in reach where !place.tokens.contains(index) {
      if isSeeing(index) { return .audience }
    }
    if document.word(end) == .from, document.gap(end).isBlank { return .guest }
    if isReceiving(place) { return .audience }
    for index in reach where !place.tokens.contains(index) {
      if index >= end, document.gap(index).contains(.semicolon) { break }
      switch document.lexeme(index).verb {
      case .celebrate, .attend: return place.isCity ? .audience : .unknown
      case .perform, .come, .give, .show: return .guest
      default: continue
      }
    }
    let isSubject = ["е", "ы", "и"].contains { document.hasEnding(end - 1, $0) }
    return place.isCity && isSubject ? .audience : .unknown
  }

  /// «Для тверичан», «показали минчанам», «научил нижегородцев»: those before whom it is.
  private func isReceiving(_ place: PlaceMention) -> Bool {
    let last = place.tokens.upperBound - 1
    switch document.word(place.tokens.lowerBound - 1) {
    case .for, .before, .at: return true
    case .with, .from: return false
    default: break
    }
    if ["ам", "ям"].contains(where: { document.hasEnding(last, $0) }) { return true }
    return ["ов", "ев", "ей", "ан", "ян", "ок"].contains { document.hasEnding(last, $0) }
      && (last - 3..<last).contains { index in
        document.lexeme(index).verb == .teach
          || place.isCity
            && (document.lexeme(index).verb == .invite || document.begins(index, "порадова"))
      }
  }

  /// Whether who does it sees what others show: «увидят», «познакомятся».
  private func isSeeing(_ index: Int) -> Bool {
    RoleReader.seeing.contains { document.matchesCyrillic(index, $0) }
  }

  private static let seeing: [StaticString] = [
    "увидят", "увидит", "увидели", "увидел", "увидела", "познакомятся", "познакомится", "увидеть",
    "услышат", "услышит", "услышали", "услышала", "услышал", "посмотреть", "осмотреть", "посмотрят",
    "посмотрели",
  ]

  /// Whether the noun behind an adjective is an art, and an occasion stands before: «концерт неаполитанской песни».
  func isOfArt(after place: PlaceMention) -> Bool {
    let noun = place.tokens.upperBound
    return document.gap(noun).isBlank && document.gap(place.tokens.lowerBound).isBlank
      && document.lexeme(noun).traits.contains(.culture)
      && document.lexeme(place.tokens.lowerBound - 1).head != nil
  }

  /// Whether a house stands in the nominative: «музей», «филармония», but not «театра», «галереи».
  func isNominative(_ index: Int) -> Bool {
    if ["филармония", "галерея", "консерватория"].contains(where: {
      document.matchesCyrillic(index, $0)
    }) {
      return true
    }
    return !["я", "ы", "и"].contains { document.hasEnding(index, $0) }
  }

  /// «Встретится со студентами Пражского университета»: those whom guests meet are at home.
  func isWhereStudentsAre(_ house: Int) -> Bool {
    guard
      ["университет", "институт", "академи", "консерватори", "училищ", "школ", "лице", "гимнази"]
        .contains(where: { document.begins(house, $0) })
    else { return false }
    return Range(from: max(0, house - 4), upTo: house).contains { index in
      ["студент", "школьник", "учащ", "учени", "лицеист", "гимназист", "курсант", "преподавател"]
        .contains { document.begins(index, $0) }
        && ["ами", "ями", "имися", "ам", "ям"].contains { document.hasEnding(index, $0) }
    }
  }

  func isPlural(_ place: PlaceMention) -> Bool {
    ["ие", "их", "ими"].contains { document.hasEnding(place.tokens.upperBound - 1, $0) }
  }
}
