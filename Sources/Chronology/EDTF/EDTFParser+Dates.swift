extension EDTFParser {
  /// Passes a year, part of a year, month or day.
  mutating func date(_ text: Span<UInt8>) throws(EDTFError) -> EDTFDate {
    let start = position
    var date = EDTFDate()
    date.yearDoubt = qualification(text)
    date.isNegative = take(UInt8(ascii: "-"), text)
    guard let year = digits(4, text) else {
      throw fault(isAtNumber(text) || date.isNegative ? "a year of four digits" : "a date", text)
    }
    date.year = year
    if date.isNegative, year.highest == 0 {
      throw EDTFError(
        "a year other than -0000", at: start, found: quotation(start..<position, text))
    }
    date.yearDoubt.formUnion(qualification(text))
    guard take(UInt8(ascii: "-"), text) else { return date }

    date.monthDoubt = qualification(text)
    guard let month = digits(2, text) else { throw fault("a month from 01 to 12", text) }
    date.month = month
    guard date.partOfYear != nil || (1...12).contains(where: month.matches) else {
      position -= 2
      throw fault("a month from 01 to 12", text)
    }
    qualify(qualification(text), &date)
    guard date.partOfYear == nil, take(UInt8(ascii: "-"), text) else { return date }

    date.dayDoubt = qualification(text)
    guard let day = digits(2, text) else { throw fault(Self.days(of: date), text) }
    let expected = Self.days(of: date)
    date.day = day
    guard date.exists else {
      position -= 2
      throw fault(expected, text)
    }
    let doubt = qualification(text)
    qualify(doubt, &date)
    date.dayDoubt.formUnion(doubt)
    return date
  }

  /// Reads the whole text as a known day.
  mutating func day(_ text: Span<UInt8>) throws(EDTFError) -> CivilDate {
    let date = try date(text)
    guard date.day != nil, !date.hasUnspecified, date.doubt.isEmpty, let day = date.first else {
      throw EDTFError(
        "a day such as 2018-05-14", at: 0, found: quotation(0..<text.count, text))
    }
    try end(text)
    return day
  }

  /// A qualifier after a component is true of all before it too.
  private func qualify(_ doubt: EDTF.Qualification, _ date: inout EDTFDate) {
    date.yearDoubt.formUnion(doubt)
    date.monthDoubt.formUnion(doubt)
  }

  /// Passes "?", "~" or "%" if it lies ahead.
  private mutating func qualification(_ text: Span<UInt8>) -> EDTF.Qualification {
    let qualification: EDTF.Qualification
    switch peek(text) {
    case UInt8(ascii: "?"): qualification = .uncertain
    case UInt8(ascii: "~"): qualification = .approximate
    case UInt8(ascii: "%"): qualification = .uncertainAndApproximate
    default: return .certain
    }
    position += 1
    return qualification
  }

  /// Passes exactly so many digits, any of them unspecified; nil, and nothing passed, if there are
  /// fewer or more.
  private mutating func digits(_ count: Int, _ text: Span<UInt8>) -> Digits? {
    guard position + count <= text.count else { return nil }
    var digits = Digits()
    for position in position..<(position + count) {
      let digit = text[position].digit
      guard digit != nil || text[position] == UInt8(ascii: "X") else { return nil }
      digits.append(digit)
    }
    if position + count < text.count {
      let next = text[position + count]
      guard next.digit == nil, next != UInt8(ascii: "X") else { return nil }
    }
    position += count
    return digits
  }

  private func isAtNumber(_ text: Span<UInt8>) -> Bool {
    peek(text).map { $0.digit != nil || $0 == UInt8(ascii: "X") } ?? false
  }

  /// The days that the month of a date has.
  private static func days(of date: EDTFDate) -> String {
    guard let month = date.month?.number else { return "a day from 01 to 31" }
    // a year that is not known may be a leap year
    return "a day from 01 to \(CivilDate.days(inMonth: month, year: date.knownYear ?? 2000))"
  }
}
