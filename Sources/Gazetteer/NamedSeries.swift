/// A recurring occasion of culture whose name alone tells which it is and where it is held, such as FESPACO.
public struct NamedSeries: Hashable, Sendable {
  /// What its editions are.
  public enum Sort: Int, Hashable, Sendable {
    case festival
    /// A biennial or triennial.
    case exhibition
    case fair
    case competition
  }

  /// The code of a reading that names a series, after those of ``House/Kind``.
  private static let form: UInt8 = 6

  /// The city where it is held.
  public let city: City
  /// What its editions are.
  public let sort: Sort

  /// The series that a record is of; nil if it is of something else.
  init?(_ record: Record) {
    guard record.form == NamedSeries.form, let sort = Sort(rawValue: record.label) else {
      return nil
    }
    city = record.city
    self.sort = sort
  }
}

/// The words of a text that name a series.
public struct NamedSeriesMatch: Hashable, Sendable {
  /// The tokens of the name.
  public let tokens: Range<Int>
  /// What they name.
  public let series: NamedSeries
}
