import Chronology
import CultureCal
import Extraction
import Gazetteer

/// How reports say things in English.
public enum English {
  /// A number with commas between its thousands, as in "1,234".
  public static func number(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = String(digits.dropLast(3))
    }
    groups.insert(digits[...], at: 0)
    return (number < 0 ? "−" : "") + groups.joined(separator: ",")
  }

  /// A number of things: "no events", "1 event", "2 events".
  static func count(_ number: Int, _ thing: String, _ things: String? = nil) -> String {
    let name = number == 1 ? thing : things ?? thing + "s"
    return (number == 0 ? "no" : self.number(number)) + " " + name
  }

  /// A share in whole per cent: "25%"; what is neither all nor nothing is never rounded to it.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let rounded = (200 * part + whole) / (2 * whole)
    if part > 0, rounded == 0 { return "<1%" }
    if part < whole, rounded == 100 { return ">99%" }
    return "\(rounded)%"
  }

  /// Phrases joined as "a, b and c".
  static func list(_ phrases: [String]) -> String {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.joined() }
    return phrases.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A phrase as a sentence begins.
  static func capitalised(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }
}

extension EDTF {
  /// The date as people write it.
  var words: String { written(in: .english) }

  /// The date as it stands in a sentence: "on 14 May 2017", "in May 2017", "in the 2010s".
  var adverbial: String {
    let isPlain = !description.contains { "/[{".contains($0) } && qualification == .certain
    switch DateKnowledge(self) {
    case .days where isPlain || !description.contains("{"): return "on \(words)"
    case .month, .year, .partOfYear, .longer:
      guard isPlain else { break }
      let needsArticle = words.contains(" of ") || DateKnowledge(self) == .longer
      return (needsArticle ? "in the " : "in ") + words
    default: break
    }
    return "(\(words))"
  }
}

extension CivilDate {
  /// The day as people write it.
  var words: String { EDTF.day(self).words }
}

extension EventKind {
  /// What several events of the kind are called, as a heading.
  var plural: String {
    switch self {
    case .days: "Days of culture"
    case .year: "Years of culture"
    case .festival: "Festivals"
    case .exhibition: "Exhibitions"
    case .concert: "Concerts"
    case .performance: "Performances"
    case .film: "Film screenings"
    case .conference: "Conferences"
    case .competition: "Competitions"
    case .fair: "Fairs"
    case .ceremony: "Ceremonies"
    case .literature: "Literary events"
    case .workshop: "Workshops"
    case .other: "Other events"
    }
  }
}

extension DateKnowledge {
  /// What is known, as a heading.
  var words: String {
    switch self {
    case .days: "Known to the day"
    case .opening: "First day known, end open"
    case .closing: "Only the last day known"
    case .doubtful: "Roughly, or in doubt"
    case .month: "Known to the month"
    case .partOfYear: "Known to the season or quarter"
    case .year: "Known to the year"
    case .longer: "Known to a decade or longer"
    case .none: "No date"
    }
  }
}

extension Standing {
  /// How far an event has come, in a list.
  var words: String {
    switch self {
    case .held: "held"
    case .unconfirmed: "past, unconfirmed"
    case .announced: "announced"
    case .proposed: "proposed"
    case .postponed: "postponed"
    case .cancelled: "cancelled"
    }
  }
}
