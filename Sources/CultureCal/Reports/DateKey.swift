import Chronology

/// What a report needs to know of a date, read from the text that events are grouped by.
///
/// Most of a calendar's dates are days; to group by their years keeps the groups few.
struct DateKey: Hashable {
  /// The year in which the event begins, or, where that is not known, in which it ends.
  let year: Int?
  let knowledge: DateKnowledge

  /// What to group by: `=2018` for one day or the days from one to another, which begin in 2018, else
  /// the date itself; NULL without a date.
  static let sql = """
    CASE
      WHEN e.date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR e.date GLOB
        '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
      THEN '=' || substr(e.date, 1, 4)
      ELSE e.date
    END
    """

  /// Reads a value of ``sql``.
  init(stored text: String?) throws {
    if let text, text.hasPrefix("="), let year = Int(text.dropFirst()) {
      self.init(year: year, knowledge: .days)
    } else {
      self.init(try text.map { try EDTF(stored: $0) })
    }
  }

  private init(year: Int?, knowledge: DateKnowledge) {
    (self.year, self.knowledge) = (year, knowledge)
  }

  /// What a date tells.
  init(_ date: EDTF?) {
    year = date.flatMap { $0.beginning.year ?? $0.ending.year }
    knowledge = DateKnowledge(date)
  }
}

extension EDTF.Bounds {
  /// The year in which all the days lie.
  fileprivate var year: Int? {
    guard let first = first.day, let last = last.day, first.year == last.year else { return nil }
    return first.year
  }
}
