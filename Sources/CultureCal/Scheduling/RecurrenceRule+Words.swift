import Chronology

extension RecurrenceRule {
  /// The rule in words, such as "every year on the third Saturday of May"; nil for one that few words do not
  /// tell.
  var words: String? {
    guard end == .never, seconds.isEmpty, minutes.isEmpty, hours.isEmpty, yearDays.isEmpty,
      weekNumbers.isEmpty, setPositions.isEmpty, months.count <= 1
    else { return nil }
    let month = months.first.flatMap { EDTF.month($0, year: 2000)?.written(in: .english) }
      .map { String($0.prefix { $0 != " " }) }
    switch frequency {
    case .yearly: return every("year").appending(onDay(of: month))
    case .monthly where months.isEmpty: return every("month").appending(onDay(of: "the month"))
    case .weekly where months.isEmpty && monthDays.isEmpty && weekdays.count == 1:
      guard let day = weekdays.first, day.ordinal == nil else { return nil }
      return every("week") + " on \(day.weekday.englishName)"
    default: return nil
    }
  }

  private func every(_ unit: String) -> String {
    interval == 1 ? "every \(unit)" : "every \(interval) \(unit)s"
  }

  /// The day of a month that the rule names: "on the third Saturday of May", "on 12 July", "in May", or
  /// nothing; nil if that is not all it says.
  private func onDay(of month: String?) -> String? {
    switch (monthDays.count, weekdays.count) {
    case (0, 0): return month.map { $0.hasPrefix("the ") ? "" : " in \($0)" } ?? ""
    case (1, 0):
      guard let month, let day = monthDays.first, day > 0 else { return nil }
      return month.hasPrefix("the ") ? " on day \(day)" : " on \(day) \(month)"
    case (0, 1):
      guard let month, let day = weekdays.first, let ordinal = day.ordinal,
        let words = Self.ordinals[ordinal]
      else { return nil }
      return " on the \(words) \(day.weekday.englishName) of \(month)"
    default: return nil
    }
  }

  private static let ordinals = [
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last",
    -2: "second to last",
  ]
}

extension String {
  fileprivate func appending(_ more: String?) -> String? { more.map { self + $0 } }
}
