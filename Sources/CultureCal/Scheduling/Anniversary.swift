public import Chronology
public import Gazetteer

/// A round year since an agreement was signed, or since countries took up diplomatic relations.
public struct Anniversary: Hashable, Sendable {
  /// The agreement.
  public let agreement: Agreement
  /// How many years, a multiple of 5.
  public let years: Int
  /// When it is: as precise as the day of signature is known.
  public let when: EDTF

  /// What it is called, such as "25 years of the agreement on cooperation in culture".
  public var title: String { "\(years) years of \(agreement.occasion)" }
  /// The countries that signed.
  public var parties: [Country] { agreement.parties }
}

extension EventStore {
  /// The anniversaries of agreements and of diplomatic relations, each fifth year, that a period's days
  /// may meet.
  ///
  /// An agreement signed on 29 February has its day on 28 February in other than leap years. One whose
  /// year of signature is not known for sure has none.
  /// Cost: in proportion to the number of agreements.
  public func anniversaries(_ days: ClosedRange<CivilDate>) throws -> [Anniversary] {
    let period = PossibleDays(from: days.lowerBound, to: days.upperBound)
    var found: [(days: PossibleDays, anniversary: Anniversary)] = []
    for agreement in try agreements() {
      guard let signed = agreement.signed, let first = signed.bounds.first.day,
        first.year == signed.bounds.last.day?.year
      else { continue }
      for year in days.lowerBound.year...days.upperBound.year {
        let years = year - first.year
        guard years > 0, years % 5 == 0, let when = signed.moved(to: year),
          PossibleDays(when).meets(period)
        else { continue }
        found.append(
          (PossibleDays(when), Anniversary(agreement: agreement, years: years, when: when)))
      }
    }
    return found.sorted {
      ($0.days.first, $0.days.last, $0.anniversary.title, $0.anniversary.agreement.uid)
        < ($1.days.first, $1.days.last, $1.anniversary.title, $1.anniversary.agreement.uid)
    }.map(\.anniversary)
  }
}

extension EDTF {
  /// A date of one year in another year: the day, the month or the year as a whole.
  fileprivate func moved(to year: Int) -> EDTF? {
    guard let first = bounds.first.day, let last = bounds.last.day else { return nil }
    if qualification != .certain {
      // Of a date that is in doubt, no more than the year is worth celebrating.
      return EDTF.year(year).flatMap { try? EDTF("\($0)~") }
    }
    if first == last {
      let day = min(first.day, CivilDate.days(inMonth: first.month, year: year))
      return CivilDate(year: year, month: first.month, day: day).map { EDTF.day($0) }
    }
    return first.month == last.month ? .month(first.month, year: year) : .year(year)
  }
}
