public import Chronology

/// A public holiday of one country, the whole country over.
///
/// - SeeAlso: the Python package `holidays`, which the data is made from.
public struct Holiday: Hashable, Sendable {
  /// The day.
  public let day: CivilDate
  /// Its name, in English where the source has it.
  public let name: String

  /// The years that are covered; there are no holidays outside them.
  public static var years: ClosedRange<Int> { HolidayData.years }

  /// The holidays of a country in a period, in order; none if nothing is known of the country.
  ///
  /// Costs time logarithmic in the holidays known, and linear in those returned.
  /// - Parameters:
  ///   - code: the country's ISO 3166-1 alpha-2 code.
  ///   - days: the first and last day of the period.
  /// - Returns: the holidays, in order.
  public static func holidays(in code: String, _ days: ClosedRange<CivilDate>) -> [Holiday] {
    guard let origin = CivilDate(year: years.lowerBound, month: 1, day: 1)?.dayNumber else {
      return []
    }
    let entries = HolidayData.entries(of: code)
    let first = days.lowerBound.dayNumber - origin
    let last = days.upperBound.dayNumber - origin
    var low = entries.lowerBound
    var high = entries.upperBound
    while low < high {
      let middle = (low + high) / 2
      if HolidayData.day(middle) < first { low = middle + 1 } else { high = middle }
    }
    return (low..<entries.upperBound).prefix { HolidayData.day($0) <= last }.map { entry in
      Holiday(
        day: CivilDate(dayNumber: origin + HolidayData.day(entry)), name: HolidayData.name(entry))
    }
  }
}
