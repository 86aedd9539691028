public import Chronology
public import Extraction
public import Gazetteer

/// A festival or exchange that recurs, by a fixed rule or by a rule of thumb.
public struct Series: Hashable, Sendable {
  /// What the editions go by.
  public enum Recurrence: Hashable, Sendable {
    /// A rule for the day, such as "the second Saturday of July".
    case rule(RecurrenceRule)
    /// Every so many years; the month is that of the first edition, if it is known.
    case everyYears(Int)

    /// The recurrence in words or as its rule.
    public var description: String {
      switch self {
      case .rule(let rule): rule.words ?? "\(rule)"
      case .everyYears(1): "every year"
      case .everyYears(let years): "every \(years) years"
      }
    }
  }

  /// Its name for ever, made as an event's.
  public internal(set) var uid = ""
  /// What it is called.
  public var title: String
  /// What sort of occasion its editions are.
  public var kind: EventKind
  /// The guests of the first edition, sorted by code.
  public var guests: [Country]
  /// The hosts of the first edition, sorted by code.
  public var hosts: [Country]
  /// Where its editions are, if always in one city.
  public var city: String?
  /// Where its editions are, if always in one place.
  public var venue: String?
  /// When the first edition was or is to be: a day for a fixed rule, else a year, a month or a day.
  public var start: EDTF
  /// What the editions go by.
  public var recurrence: Recurrence
  /// Whether guests and hosts change places each time.
  public var isAlternating: Bool

  /// A series that nobody has entered yet.
  public init(
    title: String, kind: EventKind, guests: [Country] = [], hosts: [Country] = [],
    city: String? = nil, venue: String? = nil, start: EDTF, recurrence: Recurrence,
    isAlternating: Bool = false
  ) {
    self.title = title
    self.kind = kind
    self.guests = Set(guests).sorted()
    self.hosts = Set(hosts).sorted()
    self.city = city
    self.venue = venue
    self.start = start
    self.recurrence = recurrence
    self.isAlternating = isAlternating
  }

  /// When the next edition is to be that nobody has announced: a month or a year, never a day; nil if there
  /// is none. The number counts editions from 0, as the rule has them.
  ///
  /// - Parameters:
  ///   - today: what is over by this day is not to be.
  ///   - edition: the last edition on the calendar that may be in this year or later.
  /// - Returns: the date and the number.
  func next(today: CivilDate, after edition: PossibleDays?) -> (when: EDTF, number: Int)? {
    switch recurrence {
    case .rule(let rule):
      guard let day = start.bounds.first.day else { return nil }
      let last = max(edition?.last ?? .min, today.dayNumber - 1)
      let first = LocalDateTime(dayNumber: day.dayNumber)
      for (number, moment) in rule.occurrences(from: first).enumerated()
      where moment.dayNumber > last {
        return EDTF.month(moment.day.month, year: moment.day.year).map { ($0, number) }
      }
      return nil
    case .everyYears(let years):
      guard let first = start.bounds.first.day else { return nil }
      let month = start.precision >= .month ? first.month : nil
      let isOver = month.map { $0 < today.month } ?? false
      let afterLast = edition.map { CivilDate(dayNumber: $0.first).year + 1 } ?? .min
      let earliest = max(afterLast, isOver ? today.year + 1 : today.year)
      let number = max(0, (earliest - first.year + years - 1) / years)
      let year = first.year + number * years
      let when = month.map { EDTF.month($0, year: year) } ?? EDTF.year(year)
      return when.map { ($0, number) }
    }
  }
}
