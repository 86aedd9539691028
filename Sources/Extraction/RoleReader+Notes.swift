import Gazetteer

/// What calendars note beside and above the names of those who come.
extension RoleReader {
  /// "The Tartu Strings (Estonia)", ""Salt" (PL)": where whoever was just named comes from.
  func isNoted(_ place: PlaceMention, after previous: PlaceMention?) -> Bool {
    let start = place.tokens.lowerBound
    guard text.language == .english, place.form == .name, !place.isCity, start > 1,
      document.gap(start).contains(.openParenthesis) || document.gap(start).contains(.slash),
      document.isCapitalised(start - 1) || document.gap(start).contains(.closeQuote),
      previous.map({ $0.tokens.upperBound < start || isNoted($0, after: nil) }) ?? true
    else { return false }
    // "in Kuldiga (Latvia)", "at the Old Mill (Latvia)"
    var index = start - 1
    while index > 0, document.gap(index).joins, document.isCapitalised(index - 1) { index -= 1 }
    while index > 0, document.word(index - 1) == .the { index -= 1 }
    switch document.word(index - 1) {
    case .in, .at, .near, .to, .from, .into, .around: return false
    default: return true
    }
  }

  /// Whether two adjectives of countries are joined before a noun: "the Dano-Polish Institute".
  func isOfTwo(before noun: Int) -> Bool {
    (max(1, noun - 3)..<noun).contains {
      document.gap($0) == .hyphen && text.place(at: $0) != nil && text.place(at: $0 - 1) != nil
    }
  }

  /// The place that is named right before a noun.
  func place(before noun: Int) -> PlaceMention? {
    document.gap(noun).isBlank ? text.place(at: noun - 1) : nil
  }

  /// Cinemas, hotels and restaurants have names of cities far away.
  func isCinema(_ index: Int) -> Bool {
    (document.isCapitalised(index) || document.isCapitalised(index - 1))
      && isAny(index, ["cinema", "hotel", "restaurant", "kino", "cafe", "café", "pub"])
  }

  /// Whether a city of the country that a house has its name from tells where it is: "the Thai Cultural Centre, Bangkok".
  func isAtHome(_ house: Int) -> Bool {
    guard let city = cityTold(after: house) else { return false }
    return text.places(in: max(0, house - 4)..<house).contains { $0.country == city.country }
  }

  /// Whether a house is in a city of another country than that of its name: "the Romanian Academy in Rome".
  func isAbroad(_ house: Int) -> Bool {
    guard let city = cityTold(after: house), document.word(city.tokens.lowerBound - 1) == .in,
      let name = text.places(in: max(0, house - 4)..<house).last
    else { return false }
    return name.country != city.country
  }

  /// The city that stands right after the name of a house: ", Bangkok", "in Bangkok".
  private func cityTold(after house: Int) -> PlaceMention? {
    guard text.language == .english else { return nil }
    var next = house + 1
    while document.gap(next).isBlank, document.isCapitalised(next), text.place(at: next) == nil {
      next += 1
    }
    if document.gap(next).isBlank, document.word(next) == .in { next += 1 }
    guard document.gap(next) == [.comma, .space] || document.word(next - 1) == .in,
      let city = text.place(at: next), city.isCity, city.form == .name
    else { return nil }
    return city
  }

  /// Countries that head the parts of a bulletin are those who come, where a part says so: "LATVIA. Nine players
  /// from Liepaja, …".
  func markGuestSections(_ roles: inout [Role]) {
    let sections = text.places.indices.filter {
      !text.places[$0].isCity && text.isSection(text.places[$0])
    }
    guard sections.count > 1 else { return }
    let isOfGuests = sections.contains { section in
      let head = text.places[section]
      let next = text.sentences.partitioningIndex { $0.tokens.upperBound > head.tokens.lowerBound }
      let paragraph = text.sentences[next].paragraph
      return text.places.indices[(section + 1)...].prefix { index in
        let place = text.places[index]
        let sentence = text.sentences.partitioningIndex {
          $0.tokens.upperBound > place.tokens.lowerBound
        }
        return text.sentences[sentence].paragraph == paragraph
      }.contains { text.places[$0].country == head.country && roles[$0] == .guest }
    }
    guard isOfGuests else { return }
    for section in sections { roles[section] = .guest }
  }
}
