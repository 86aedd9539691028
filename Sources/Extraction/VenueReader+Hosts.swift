import Gazetteer

/// Houses that are named as who shows or holds something.
extension VenueReader {
  /// Whether a house is the subject of a verb of hosting or showing, or hosts as an agent: "the museum
  /// will present", "hosted by the library", «принимает Дом дружбы».
  func isHost(_ range: Range<Int>, in tokens: Range<Int>) -> Bool {
    var back = range.lowerBound - 1
    while back >= tokens.lowerBound,
      document.word(back) == .the || document.word(back) == .by
    {
      if document.word(back) == .by { return document.lexeme(back - 1).verb == .host }
      back -= 1
    }
    if text.language == .russian, range.lowerBound - tokens.lowerBound > 0,
      shows(document.lexeme(range.lowerBound - 1).verb, at: range.lowerBound - 1)
    {
      return true
    }
    switch document.word(back) {
    case .of, .from, .to, .for, .with, .about: return false
    case .and: break
    default:
      if document.gap(back + 1).joins, back >= tokens.lowerBound, document.lexeme(back).noun != nil
      {
        return false
      }
    }
    // "the Museum of Islamic Art (MIA) opened"
    let isAbbreviated =
      document.gap(range.upperBound).contains(.openParenthesis)
      && document.isAllCapitals(range.upperBound)
      && document.gap(range.upperBound + 1).contains(.closeParenthesis)
    let end = isAbbreviated ? range.upperBound + 1 : range.upperBound
    for index in Range(from: end, upTo: min(end + 8, tokens.upperBound)) {
      if isInTime(index) { continue }
      if document.gap(index).separates, !isAfterTime(index), !(isAbbreviated && index == end) {
        return false
      }
      if let place = text.place(at: index),
        document.word(place.tokens.lowerBound - 1) == .in || isBearing(place.tokens.lowerBound - 2)
      {
        continue
      }
      if text.language == .english, document.word(index - 1) == .in, document.isCapitalised(index) {
        continue
      }
      if isBearing(index) || document.word(index) == .of && isBearing(index - 1) { continue }
      if text.language == .english, isTaking(index) { return false }
      if shows(document.lexeme(index).verb, at: index) {
        if isAfterOwnTime(index, of: range, in: tokens) { return false }
        return document.lexeme(index).verb == .host || isScreening(index) || !isCompany(range)
          || isAtHome(range, after: index, in: tokens)
      }
      if isScene(index) { return true }
      switch document.word(index) {
      case .will, .has, .is, .are, .have, .to, .be, .also, .adverb, .was, .in: continue
      case nil where document.matches(index, "going") && document.word(index + 1) == .to: continue
      case .the where isScene(index + 1): continue
      // "the Kennedy Center in this capital is hosting"
      case .the where isTown(index + 1), .this where isTown(index + 1): continue
      case nil where isTown(index) && document.word(index - 2) == .in: continue
      case nil where document.verb(index) == .plan: continue
      default: return false
      }
    }
    return false
  }

  /// Whether the house is a company too, which shows what it has elsewhere.
  func isCompany(_ range: Range<Int>) -> Bool {
    range.contains { index in
      document.lexeme(index).head == .performance || document.matches(index, "theatre")
        || document.matches(index, "theater") || document.matchesCyrillic(index, "театр")
        || document.begins(index, "филармони")
    }
  }

  func isTown(_ index: Int) -> Bool {
    document.lexeme(index).noun == .capital || document.lexeme(index).noun == .city
  }

  func shows(_ verb: VerbSense?, at index: Int) -> Bool {
    switch verb {
    // "the Philharmonic takes the stage" is no host
    case .host, .show, .hold: document.verb(index) != .perform
    case _ where text.language == .english && isDevoting(index): true
    case .begin, .plan: text.language == .russian ? verb == .begin : hasObject(index)
    case .invite, .give: text.language == .russian
    // "the museum has extended the exhibition"
    case .last:
      document.isExtended(index) || document.matches(index, "extends")
        || document.matches(index, "prolongs")
    default: false
    }
  }

  /// "Opens an exhibition", "is preparing its first show", but "the museum opens at ten".
  func hasObject(_ verb: Int) -> Bool {
    var next = verb + 1
    // "opened on Saturday the exhibition"
    if let time = text.time(at: document.word(next) == .on ? next + 1 : next) {
      next = time.tokens.upperBound
    }
    guard document.gap(next).isBlank else { return false }
    return document.word(next) == .a || document.matches(next, "its")
      || document.lexeme(next).number > 0
      || document.word(next) == .the
        && (next + 1..<next + 4).contains { document.lexeme($0).head == .exhibition }
  }
}
