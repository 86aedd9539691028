/// A date or period as precise and as sure as a source gives it: Extended Date/Time Format, levels
/// 0 to 2.
///
/// The whole of the format is understood, in its extended form. Where its text is silent,
/// `docs/decisions/0002-edtf-where-libraries-split.md` says what is read and why.
///
/// Not `Comparable`: `1984` is neither before nor after `1984-06`. Compare ``bounds``, or ask with
/// ``relates(_:to:mine:theirs:)``.
///
/// - SeeAlso: <https://www.loc.gov/standards/datetime/>, of 4 February 2019; ISO 8601-2:2019.
public struct EDTF: Hashable, Sendable {
  let form: Form

  /// What is written.
  enum Form: Hashable, Sendable {
    case date(EDTFDate)
    case year(EDTFYear)
    case moment(EDTFMoment)
    case interval(End, End)
    case set(isAll: Bool, [Member])
  }

  /// An end of an interval, or of a range in a set.
  enum End: Hashable, Sendable {
    case date(EDTFDate)
    /// "..": there is no end, or none is told.
    case open
    /// "": there is an end, but it is not known.
    case unknown
  }

  /// A member of a set.
  enum Member: Hashable, Sendable {
    case date(EDTFDate)
    /// Neither end is unknown, and not both are open.
    case range(End, End)
  }

  init(_ form: Form) {
    self.form = form
  }

  /// Reads a text such as `2018`, `2018-05-14/2018-05-20`, `201X`, `2018-05~` or `2021-09-30/..`.
  ///
  /// The cost is linear in the length of the text.
  /// - Throws: what was expected where, and what was found.
  public init(_ text: String) throws(EDTFError) {
    let bytes = text.utf8.span
    var parser = EDTFParser()
    form = try parser.form(bytes)
  }
}
