/// How a language writes dates.
///
/// A language is one value of this type, in a file of its own. In the texts "%" stands for what is
/// filled in, from left to right.
public struct DateWording: Sendable {
  /// A text as it stands alone, and as it stands after a preposition or within another.
  struct Forms: Sendable {
    let alone: String
    let dependent: String

    init(_ alone: String, _ dependent: String) {
      (self.alone, self.dependent) = (alone, dependent)
    }

    /// The same in both places.
    init(_ text: String) { self.init(text, text) }
  }

  // MARK: Names

  /// From January.
  let months: [Forms]
  /// From spring.
  let seasons: [Forms]
  /// The quarters, thirds and halves of a year "%".
  let quarters: [Forms]
  let thirds: [Forms]
  let halves: [Forms]
  let northern: String
  let southern: String

  // MARK: Years

  /// A year of four digits, one before 1000, and one before the year 1.
  let year: String
  let earlyYear: String
  let yearBeforeChrist: String
  /// Several years, "%" for their range.
  let years: String
  /// The last of two years that follow each other, such as "20" in "2019–20".
  let followingYear: @Sendable (Int) -> String
  /// "%" for its first year.
  let decade: Forms
  /// "%" for its number as `ordinal` gives it.
  let century: Forms
  let millennium: Forms
  let ordinal: @Sendable (Int) -> String

  // MARK: What is not told

  /// A day or month in a longer time "%".
  let someDay: Forms
  let someMonth: Forms
  /// A day from one to another, and its month and year.
  let someDayBetween: Forms
  /// A date without its year, and the longer time in which the year lies.
  let someYear: String
  let unknownYear: String

  // MARK: Doubt

  let about: String
  let uncertain: String
  /// For a part of a date: a doubt of it, and the names of the parts.
  let partUncertain: String
  let partApproximate: String
  let partUncertainAndApproximate: String
  let yearName: String
  let monthName: String
  let partOfYearName: String
  let dayName: String

  // MARK: Intervals and sets

  /// From a time that is told, or told about, on.
  let since: @Sendable (String) -> String
  let sinceAbout: String
  let until: String
  let untilAbout: String
  let always: String
  let endUnknown: String
  let startUnknown: String
  let or: String
  let and: String
  let orLater: String
  let orEarlier: String
  let andLater: String
  let andEarlier: String
}

extension String {
  /// The text with each "%" filled in, in order.
  func filled(_ values: String...) -> String {
    var result = ""
    var rest = values[...]
    for character in self {
      if character == "%", let value = rest.popFirst() {
        result += value
      } else {
        result.append(character)
      }
    }
    return result
  }
}
