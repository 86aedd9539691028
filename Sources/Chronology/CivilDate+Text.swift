extension CivilDate {
  /// Reads a day written as `2018-05-14`, or `-0043-03-15` before the year 0.
  ///
  /// - Throws: what was expected where, if the text is anything else or there is no such day.
  public init(_ text: String) throws(EDTFError) {
    let bytes = text.utf8.span
    var parser = EDTFParser()
    let date = try parser.day(bytes)
    self = date
  }
}

extension CivilDate: CustomStringConvertible {
  /// The day as `2018-05-14`; years of more than four digits with a sign, as in ISO 8601.
  public var description: String {
    var text = ASCIIText()
    if year < 0 { text.append("-") } else if year > 9999 { text.append("+") }
    text.append(abs(year), digits: 4)
    text.append("-", month, digits: 2)
    text.append("-", day, digits: 2)
    return text.string
  }
}

extension BinaryInteger {
  /// The number with zeros before it, to so many digits.
  func padded(to count: Int) -> String {
    let digits = String(self)
    return digits.count < count
      ? String(repeating: "0", count: count - digits.count) + digits : digits
  }
}
