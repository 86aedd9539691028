import Gazetteer

/// Where and by whom an article was filed: "MINSK. KAZINFORM -", "MOSCOW, September 13. /ITAR-TASS/."
struct Dateline: Hashable {
  /// The English name of its city.
  var city: String?
  var country: Country?
  /// Where the paper is at home, for want of a dateline: "Des Moines Courier".
  var localCity: String?
  /// Where "here" is.
  var home: String? { city ?? localCity }
  /// Whether the city is only that of the publisher's name.
  var isOfPublisher = false
  /// Whose culture the publisher presents abroad: «Посольство Швеции в Минске», «Русский дом в Ханое».
  var presented: Country?
  /// The country whose agency filed it, which may be another one.
  var agencyCountry: Country?
  /// Its tokens, which tell nothing of any event.
  var tokens: Range<Int> = 0..<0

  /// Takes the namesake of its city that lies in the agency's own country: "GEORGE TOWN (Bernama)".
  mutating func settle(_ document: Document) {
    guard let home = agencyCountry, country != home, tokens.lowerBound < document.count else {
      return
    }
    let namesake = document.gazetteerMatch(at: tokens.lowerBound)?.readings.contains { reading in
      guard case .city = reading.place else { return false }
      return reading.form == .name && reading.country == home
    }
    if country == nil || namesake ?? false { country = home }
  }

  /// The most tokens of a dateline.
  private static let longest = 16
  /// The most tokens of a date before its city.
  private static let longestDate = 3
  /// A place from this token on opens none.
  static let latest = 80

  init() {}

  /// Finds the dateline among the first paragraphs.
  init(_ document: Document, places: [PlaceMention]) {
    for place in places.prefix(12) where place.tokens.lowerBound < Dateline.latest {
      let start = place.tokens.lowerBound
      guard place.isCity || place.form == .name, place.form == .name,
        Dateline.mayBegin(at: start, document)
      else { continue }
      guard
        let end = Dateline.end(
          from: place.tokens.upperBound, document, isFirst: place.isCity && start == 0),
        !Dateline.isLineOfList(start..<end, document)
      else { continue }
      let first = Dateline.paragraphStart(start, document)
      tokens = first..<end
      country = place.country
      city = place.city
      return
    }
    readUnknownTown(document)
  }

  /// "KAIROUAN, Nov 18 (TAP) -", «ПСКОВ, 30 марта. /ТАСС/.»: a town that the gazetteer lacks, which a date and an agency follow.
  private mutating func readUnknownTown(_ document: Document) {
    var index = 0
    while index < min(3, document.count), document.isCapitalised(index),
      index == 0 || document.gap(index).joins
    {
      index += 1
    }
    guard index > 0,
      document.gap(index).contains(.comma) || document.gap(index) == [.space, .openParenthesis],
      let end = Dateline.end(from: index, document), end > index, end < document.count,
      !document.gap(end).isDisjoint(with: [.dash, .hyphen, .closeParenthesis, .slash]),
      let home = AgencyReader.home(in: index..<end, of: document)
    else { return }
    tokens = 0..<end
    country = home
    // the English name of a town in Cyrillic letters is not known
    city =
      document.tokens[0].flags.contains(.cyrillic) ? nil : Dateline.name(of: 0..<index, document)
  }

  /// A name as it is written in running text.
  private static func name(of tokens: Range<Int>, _ document: Document) -> String {
    guard tokens.contains(where: { document.isAllCapitals($0) }) else {
      return document.text(tokens)
    }
    return tokens.map { index in
      let word = document.text(index..<index + 1)
      return String(word.prefix(1)) + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }

  /// "27 February – Hanoi", and the next day on the next line.
  private static func isLineOfList(_ tokens: Range<Int>, _ document: Document) -> Bool {
    document.gap(tokens.lowerBound).contains(.dash)
      && tokens.dropFirst().contains { document.gap($0).contains(.lineBreak) }
  }

  private static func paragraphStart(_ index: Int, _ document: Document) -> Int {
    var start = index
    while start > 0, document.gap(start).isDisjoint(with: [.paragraph, .lineBreak]) { start -= 1 }
    return start
  }

  /// Whether a token opens a line, or only a date stands before it there.
  static func mayBegin(at index: Int, _ document: Document) -> Bool {
    index == 0 || !document.gap(index).isDisjoint(with: [.paragraph, .lineBreak])
      || followsDate(index, document) || followsAgency(index, document)
  }

  /// "(ANSA) - Podgorica, June 25 - ": whether the first word of a text is an agency and a city follows.
  private static func followsAgency(_ index: Int, _ document: Document) -> Bool {
    index == 1 && !document.gap(index).isDisjoint(with: [.closeParenthesis, .dash, .hyphen])
      && (Agency.of(document.tokens[0].hash)?.name != nil
        || document.isCapitalised(0) && document.gap(0).contains(.openParenthesis)
          && document.gap(1).contains(.closeParenthesis))
  }

  /// Whether only a date stands before, as in «14 сентября, Минск».
  private static func followsDate(_ index: Int, _ document: Document) -> Bool {
    var start = index
    while start > 0, index - start <= longestDate,
      document.gap(start).isDisjoint(with: [.paragraph, .lineBreak])
    {
      start -= 1
    }
    guard index - start <= longestDate, index > start else { return false }
    return (start..<index).contains { document.number($0) != nil }
  }

  /// Where the dateline that a city opens ends, perhaps with the text's first words; nil if it is no dateline.
  private static func end(
    from start: Int, _ document: Document, isFirst: Bool = false
  ) -> Int? {
    var index = start
    var sawAgency = false
    let city = document.isAllCapitals(start - 1)
    while index < document.count, index - start <= Dateline.longest {
      let gap = document.gap(index)
      // "BISHKEK. In 2015 the Days …", "Praia. Two painters …"
      if index == start, gap == [.stop, .space], document.isCapitalised(index),
        !document.isAllCapitals(index), document.lexeme(index).month == 0,
        city && start <= 3
          || isFirst && !document.tokens[index].flags.contains(.cyrillic)
            && Agency.of(document.tokens[index].hash)?.name == nil
      {
        return index
      }
      // "NUR-SULTAN. KAZINFORM The Year …"
      if city, index > start, document.isAllCapitals(index - 1), document.isCapitalised(index),
        !document.isAllCapitals(index), gap.isBlank,
        Agency.of(document.tokens[index - 1].hash)?.name != nil
      {
        return index
      }
      if gap.contains(.paragraph) { return nil }
      // "JEDDAH: Twelve …", "Kathmandu, June 2: Officials …", "Tromsø (NTB): The …"
      if gap.contains(.colon), document.isCapitalised(index),
        index == start
          ? city
            || start > 1 && gap == [.colon, .space]
              && !document.isAllCapitals(index)
              && !document.gap(start - 1).isDisjoint(with: [.paragraph, .lineBreak])
          : sawAgency || document.lexeme(index - 1).month != 0
            || document.number(index - 1) != nil && hasMonth(start..<index, document)
      {
        return index
      }
      // a long dash ends it: "MINSK, 13 March (BelTA) – "
      if gap.contains(.dash) || gap.contains(.closeParenthesis) && gap.contains(.hyphen) {
        return index
      }
      if gap.contains(.closeParenthesis), sawAgency, !gap.contains(.comma) { return index }
      if gap.contains(.slash) {
        if sawAgency { return index }
        sawAgency = true
      }
      if gap.contains(.openParenthesis) { sawAgency = true }
      let lexeme = document.lexeme(index)
      let isDate = document.number(index) != nil || lexeme.month != 0 || lexeme.weekday != 0
      if gap.contains(.stop), !gap.contains(.slash), index > start, !isDate, !sawAgency,
        document.lexeme(index - 1).month == 0 || document.number(index - 1) == nil
      {
        // "ASHGABAT, 6 December. The Days …": a date and a full stop end it
        if hasMonth(start..<index, document),
          city || (start..<index).allSatisfy({ isOfDate($0, document) })
        {
          return index
        }
        if document.isAllCapitals(index - 1), city, index - start <= 5 { return index }
        // "Baku, May 4, AzerTAj. The Days …"
        if Agency.of(document.tokens[index - 1].hash)?.name != nil,
          hasMonth(start..<index, document)
        {
          return index
        }
      }
      guard
        sawAgency || isDate || document.isCapitalised(index) || gap.contains(.apostrophe)
          || gap.contains(.stop) || document.tokens[index].flags.contains(.digits)
          || index - start > 0 && document.isCapitalised(index - 1) && city
      else { return nil }
      if lexeme.word != nil, !sawAgency, !document.isAllCapitals(index), lexeme.month == 0,
        index > start,
        !gap.contains(.stop)
      {
        return nil
      }
      // a verb tells that the sentence has begun
      if lexeme.verb != nil, !sawAgency, !document.isCapitalised(index) { return nil }
      index += 1
    }
    return nil
  }

  private static func hasMonth(_ tokens: Range<Int>, _ document: Document) -> Bool {
    tokens.contains { document.lexeme($0).month != 0 }
  }

  private static func isOfDate(_ index: Int, _ document: Document) -> Bool {
    let lexeme = document.lexeme(index)
    return document.number(index) != nil || lexeme.month != 0 || lexeme.weekday != 0
  }

  /// Takes the home of a Russian publisher from its name: «Вечерний Брест», «Звезда (Пермь)»; that of an embassy is
  /// where it is, if its name says so.
  mutating func file(by publisher: MarkedText) {
    let roles = RoleReader(text: publisher).roles()
    let isAbroad = roles.last == .mission
    let home = isAbroad ? nil : publisher.places.last
    country =
      isAbroad
      ? nil
      : home?.country ?? publisher.houses.last?.country ?? publisher.document.capital()
        ?? Dateline.region(of: publisher.document) ?? agencyCountry
    city = home?.city
    isOfPublisher = true
    if let first = publisher.places.first, first.country != country,
      roles[0] == .mission || first.form == .adjective
    {
      presented = first.country
    }
  }

  /// «Волжская коммуна», «Уральский рабочий», «Новая газета Кубани»: a part of Russia in the name of a paper.
  private static func region(of document: Document) -> Country? {
    let isRussian = (0..<document.count).contains { index in
      [
        "волжск", "поволж", "уральск", "сибир", "донск", "кубан", "приморск", "приморь",
        "дальневосточн", "вятск", "поморск", "забайкаль", "алтай", "камчат", "кавказск",
        "ставропол", "подмосков", "кузбасс", "югр", "ямал",
      ].contains { document.begins(index, $0) }
    }
    return isRussian ? Country(code: "RU") : nil
  }
}
