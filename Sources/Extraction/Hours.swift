import Chronology
import Gazetteer

/// The time of day of an occasion.
struct Hours: Hashable {
  var start: LocalTime
  /// nil if no end is said.
  var end: LocalTime?
  /// The IANA name of the zone that the words name; nil if they name none.
  var zone: String?
  var tokens: Range<Int>
}

/// Reads the hour at which an occasion begins: "at 7 p.m.", "at 19:00 Minsk time", «в 19.00».
///
/// The hours at which a house is open every day are none, nor those at which doors are opened.
struct HoursReader {
  let text: MarkedText
  var document: Document { text.document }

  /// The hours of a mention in some tokens: the first after it, else the first.
  func hours(of mention: Mention, in tokens: Range<Int>) -> Hours? {
    let spans = Clock(text.temporal).spans(in: tokens)
      .filter { !isDaily($0, mention) && !isBefore($0.tokens.lowerBound, from: tokens.lowerBound) }
    guard
      let span = spans.first(where: { $0.tokens.lowerBound >= mention.phrase.lowerBound })
        ?? spans.first
    else { return nil }
    let zone = self.zone(after: span.tokens.upperBound)
    return Hours(
      start: span.start, end: span.end, zone: zone?.name ?? Self.zone(ahead: span.offset),
      tokens: span.tokens.lowerBound..<(zone?.end ?? span.tokens.upperBound))
  }

  /// Whether the hours are those of every day, as an exhibition's are.
  private func isDaily(_ span: Clock.Span, _ mention: Mention) -> Bool {
    if span.end != nil, mention.head.goesOn { return true }
    return (span.tokens.lowerBound - 8..<span.tokens.upperBound + 6).contains { index in
      document.word(index) == .every || document.matches(index, "daily")
        || document.matches(index, "except") || document.matches(index, "hours")
        || document.matchesCyrillic(index, "ежедневно") || document.matchesCyrillic(index, "кроме")
    }
  }

  /// Whether it is when people gather, before the occasion itself.
  private func isBefore(_ start: Int, from first: Int) -> Bool {
    var index = start - 1
    while index >= first, start - index <= 5, !document.gap(index + 1).separates {
      if document.matches(index, "doors") || document.matches(index, "registration")
        || document.matches(index, "gates") || document.matchesCyrillic(index, "сбор")
        || document.matchesCyrillic(index, "регистрация")
        || document.matchesCyrillic(index, "двери")
      {
        return true
      }
      index -= 1
    }
    return false
  }

  // MARK: zones

  /// The zone that words after a time name: "Minsk time", «по минскому времени», «по времени Астаны».
  private func zone(after end: Int) -> (name: String, end: Int)? {
    guard document.gap(end).isSubset(of: [.space, .openParenthesis, .comma, .stop]) else {
      return nil
    }
    if text.language == .russian {
      var next = end
      if document.matchesCyrillic(next, "по") { next += 1 }
      if isTime(next), let city = text.place(at: next + 1) {
        return zone(of: city).map { ($0, city.tokens.upperBound) }
      }
      guard let city = text.place(at: next), isTime(city.tokens.upperBound) else { return nil }
      return zone(of: city).map { ($0, city.tokens.upperBound + 1) }
    }
    guard let city = text.place(at: end), city.tokens.lowerBound == end,
      document.gap(city.tokens.upperBound).isBlank, isTime(city.tokens.upperBound)
    else { return nil }
    return zone(of: city).map { ($0, city.tokens.upperBound + 1) }
  }

  private func isTime(_ index: Int) -> Bool {
    document.matches(index, "time") || document.matchesCyrillic(index, "времени")
      || document.matchesCyrillic(index, "время")
  }

  private func zone(of place: PlaceMention) -> String? {
    guard let name = place.city else { return place.country.capital?.timeZone }
    let cities = Gazetteer.shared.cities(named: name)
    return (cities.first { $0.country.sovereign == place.country } ?? cities.first)?.timeZone
  }

  /// The zone whose clocks are always so many minutes ahead of UTC; nil for parts of an hour.
  private static func zone(ahead minutes: Int?) -> String? {
    guard let minutes, minutes % 60 == 0 else { return nil }
    // the signs of these names are turned round
    let hours = minutes / 60
    return hours == 0 ? "Etc/UTC" : "Etc/GMT\(hours > 0 ? "-" : "+")\(abs(hours))"
  }
}
