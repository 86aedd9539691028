import Chronology
import Extraction
import Gazetteer

/// What the words of a command line mean; each error names the option.
enum Interpret {
  /// A kind of event.
  static func kind(_ text: String, named name: String = "--kind") throws(Failure) -> EventKind {
    try word(text, named: name)
  }

  /// A status of an event.
  static func status(
    _ text: String, named name: String = "--status"
  ) throws(Failure) -> EventStatus {
    try word(text, named: name)
  }

  /// A country, by its code, a name, an adjective or a people.
  static func country(_ text: String, named name: String) throws(Failure) -> Country {
    if let country = Gazetteer.shared.country(named: text) { return country }
    throw .usage(
      "\(name): expected a country such as BY or Belarus, but found '\(text)'"
        + meant(Gazetteer.shared.suggestions(for: text)))
  }

  /// Several countries, of which an option may name more than one with commas between them.
  static func countries(_ texts: [String], named name: String) throws(Failure) -> [Country] {
    var countries: [Country] = []
    for text in texts {
      // "Bosnia and Herzegovina" is one name, and so is "Congo, Republic of the".
      if let country = Gazetteer.shared.country(named: text) {
        countries.append(country)
        continue
      }
      for part in text.split(separator: ",") {
        countries.append(try country(String(part).trimmed, named: name))
      }
    }
    return Set(countries).sorted()
  }

  /// A time in EDTF or in words, such as "2018-05-14/2018-05-20" or "14–20 May".
  static func time(_ text: String, named name: String, today: CivilDate) throws(Failure) -> EDTF {
    let text = text.trimmed
    do {
      return try TemporalExpression.parse(text, anchor: today)
    } catch let wordsError {
      // What is written in the signs of EDTF is told what EDTF wants, anything else what words want.
      let signs = "0123456789-/.TXYSEZ:+?~%{}[],".utf8
      guard text.utf8.allSatisfy(signs.contains) else { throw .usage("\(name): \(wordsError)") }
      do {
        return try EDTF(text)
      } catch {
        throw .usage("\(name): \(error), in '\(text)'")
      }
    }
  }

  /// A day.
  static func day(_ text: String, named name: String) throws(Failure) -> CivilDate {
    do {
      return try CivilDate(text)
    } catch {
      throw .usage("\(name): expected a day such as 2017-09-15, but found '\(text)'")
    }
  }

  /// A time of day, or two with a hyphen between them.
  static func clock(
    _ text: String, named name: String
  ) throws(Failure) -> (start: LocalTime, end: LocalTime?) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else {
      throw .usage("\(name): expected a time such as 19:00 or 19:00-21:30, but found '\(text)'")
    }
    do {
      let start = try LocalTime(String(parts[0]))
      return (start, parts.count == 2 ? try LocalTime(String(parts[1])) : nil)
    } catch {
      throw .usage("\(name): expected a time such as 19:00 or 19:00-21:30, but found '\(text)'")
    }
  }

  /// How sure a reading must be.
  static func confidence(_ number: Double, named name: String) throws(Failure) -> Double {
    guard (0...1).contains(number) else {
      throw .usage("\(name): expected a number from 0 to 1, but found '\(number)'")
    }
    return number
  }

  /// A number of days, weeks, months or years, such as "30d", from a day on.
  static func span(
    _ text: String, named name: String, from day: CivilDate
  ) throws(Failure) -> ClosedRange<CivilDate> {
    guard let unit = text.last, let count = Int(text.dropLast()), (0...10_000).contains(count),
      let last = self.day(count, unit, after: day)
    else {
      throw .usage("\(name): expected a span such as 30d, 6w, 3m or 1y, but found '\(text)'")
    }
    return day...last
  }

  private static func day(_ count: Int, _ unit: Character, after day: CivilDate) -> CivilDate? {
    switch unit {
    case "d": return day.adding(days: count)
    case "w": return day.adding(days: 7 * count)
    case "m", "y":
      let months = day.year * 12 + day.month - 1 + (unit == "m" ? count : 12 * count)
      let year = months >= 0 ? months / 12 : (months - 11) / 12
      let month = months - 12 * year + 1
      return CivilDate(
        year: year, month: month, day: min(day.day, CivilDate.days(inMonth: month, year: year)))
    default: return nil
    }
  }

  /// One of the words of an enumeration.
  static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, named name: String
  ) throws(Failure) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: text.lowercased()) { return word }
    let words = Word.allCases.map(\.rawValue)
    throw .usage(
      "\(name): expected one of \(words.joined(separator: ", ")), but found '\(text)'"
        + meant(Nearest.word(to: text, among: words).map { [$0] } ?? []))
  }

  private static func meant(_ words: [String]) -> String {
    words.isEmpty
      ? "" : "; did you mean " + words.map { "'\($0)'" }.joined(separator: " or ") + "?"
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
