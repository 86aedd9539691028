/// Houses that are venues by their names alone, whatever nouns stand in them: "the Louvre", «Эрмитаж».
extension VenueReader {
  /// A known house that begins at a token, if something is there or it hosts; a city that owns it is no part of
  /// its name: "Madrid's Teatro Real".
  func knownVenue(at index: Int, in tokens: Range<Int>) -> Venue? {
    guard let house = text.house(at: index), house.tokens.lowerBound == index, house.isPlace,
      house.tokens.upperBound <= tokens.upperBound
    else { return nil }
    let range = wholeName(house.tokens, in: tokens)
    if isLocated(house, in: tokens) { return Venue(tokens: range, isLocated: true) }
    return hosts(house, in: tokens) ? Venue(tokens: range, isLocated: false) : nil
  }

  /// Whether a known house receives something, as "the Louvre will show" and «сцену предоставит «Геликон-опера»» say; what plays
  /// elsewhere too must say that it hosts.
  func hosts(_ house: HouseMention, in tokens: Range<Int>) -> Bool {
    guard isSubject(house, in: tokens), isHost(house.tokens, in: tokens) else { return false }
    return !house.plays
      || (house.tokens.lowerBound - 1..<house.tokens.upperBound + 4).contains {
        document.lexeme($0).verb == .host || document.lexeme($0).verb == .give
      }
  }

  /// Whether the name is no attribute of a word before it, as it is in «собрание Лувра».
  func isSubject(_ house: HouseMention, in tokens: Range<Int>) -> Bool {
    var start = ownerStart(house.tokens.lowerBound)
    guard text.language == .russian else { return true }
    while start > tokens.lowerBound, document.gap(start).isBlank, document.isAdjective(start - 1) {
      start -= 1
    }
    return start <= tokens.lowerBound || !document.gap(start).joins
      || document.lexeme(start - 1).verb != nil || document.word(start - 1) == .and
  }

  /// Whether a preposition of place stands before a known house: "at the Louvre", «в парижском Лувре».
  func isLocated(_ house: HouseMention, in tokens: Range<Int>) -> Bool {
    var start = ownerStart(house.tokens.lowerBound)
    switch text.language {
    case .english:
      // "in the celebrated Musikverein"
      if document.gap(start).isBlank, !document.isCapitalised(start - 1),
        document.word(start - 1) == nil, document.word(start - 2) == .the
      {
        start -= 1
      }
      return isLocated(start, from: tokens.lowerBound)
    case .russian:
      while start > tokens.lowerBound, document.gap(start).isBlank,
        document.isAdjective(start - 1)
      {
        start -= 1
      }
      // «со ссылкой на «Казахфильм»»
      return document.word(start - 1) == .in && start > tokens.lowerBound
        && !document.begins(start - 2, "ссылк")
        || isInside(start, in: tokens)
    }
  }

  /// Where what owns a house begins: "Madrid's", "the city's", "Vienna"; else where the house does.
  func ownerStart(_ start: Int) -> Int {
    var owner = start - 1
    if document.matches(owner, "s"), document.gap(owner) == .apostrophe {
      owner -= 1
      let noun = document.lexeme(owner).noun
      if noun == .city || noun == .capital { return owner }
    }
    guard document.gap(start).isBlank, let place = text.place(at: owner),
      place.tokens.upperBound == owner + 1
    else { return start }
    return place.tokens.lowerBound
  }

  /// The name with what the text adds to it: "the Suntory Hall's", "the State Hermitage Museum".
  private func wholeName(_ name: Range<Int>, in tokens: Range<Int>) -> Range<Int> {
    var end = name.upperBound
    let last =
      end < tokens.upperBound && document.gap(end).isBlank && document.isCapitalised(end)
        && isHouse(end) ? end : name.last { isHouse($0) }
    if let last {
      let whole =
        text.language == .english
        ? englishHouse(at: last, in: tokens) : russianHouse(at: last, in: tokens)
      end = max(end, whole.upperBound)
    }
    return name.lowerBound..<end
  }
}
