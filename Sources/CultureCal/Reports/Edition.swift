public import Chronology
public import Extraction
public import Gazetteer

/// Days or a year of culture that two countries hold between them alone.
public struct Edition: Hashable, Sendable {
  /// The event's UID.
  public let uid: String
  /// The event's title.
  public let title: String
  /// Days or a year.
  public let kind: EventKind
  /// Who presents itself in the other country, sorted by code; both do in a cross year.
  public let presenters: [Country]
  /// When it is.
  public let when: EDTF?
  /// How far it has come.
  public let standing: Standing

  /// The first day on which it can begin, as a number; nil without a date.
  var firstStart: Int? { when?.beginning.firstDayNumber }

  /// The last day on which it can begin, as a number; nil without a date.
  var lastStart: Int? {
    when.map { min($0.beginning.lastDayNumber, $0.ending.lastDayNumber) }
  }
}

extension Edition {
  /// The order of a list: by first and last possible beginning, what has no date last, then by title.
  static func isListedBefore(_ first: Edition, _ second: Edition) -> Bool {
    let days = (first.firstStart ?? .max, first.lastStart ?? .max)
    let otherDays = (second.firstStart ?? .max, second.lastStart ?? .max)
    return days == otherDays
      ? (first.title, first.uid) < (second.title, second.uid) : days < otherDays
  }
}
