/// What keeps dates from being the ends of an interval, or of a range in a set.
enum EDTFInterval {
  /// What an end should have been; nil if it will do.
  static func fault(of end: EDTFDate) -> String? {
    end.hasUnspecified && !end.doubt.isEmpty ? "an end with either 'X' or a qualifier" : nil
  }

  /// What the last of two ends should have been; nil if it will do.
  static func fault(of first: EDTF.End, _ last: EDTF.End) -> String? {
    guard case .date(let start) = first, case .date(let end) = last,
      let startsFirst = start.first, let endsFirst = end.first, let endsLast = end.last
    else { return nil }
    if endsLast < startsFirst { return "an end that is not before the start" }
    if endsFirst < startsFirst, !start.doubt.isEmpty, !end.doubt.isEmpty {
      return "an end that begins no earlier than the start, as both are in doubt"
    }
    return nil
  }
}

extension EDTF.End {
  /// Whether it is told.
  var isDate: Bool { if case .date = self { true } else { false } }
}
