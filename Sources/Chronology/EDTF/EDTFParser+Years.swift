extension EDTFParser {
  /// Passes "Y", a year of more than four digits or with an exponent, and its significant digits if
  /// told.
  mutating func longYear(_ text: Span<UInt8>) throws(EDTFError) -> EDTF.Form {
    position += 1
    let isNegative = take(UInt8(ascii: "-"), text)
    let start = position
    if peek(text) == UInt8(ascii: "0") { throw fault("a year without a leading zero", text) }
    var year = try natural("a year", EDTFYear.mostDigits, text)
    if take(UInt8(ascii: "E"), text) {
      let exponent = try natural("an exponent", 2, text)
      guard String(year).utf8.count + exponent <= EDTFYear.mostDigits else {
        throw EDTFError(
          "a year of at most \(EDTFYear.mostDigits) digits", at: start,
          found: quotation(start..<position, text))
      }
      for _ in 0..<exponent { year *= 10 }
    } else if position - start <= 4 {
      throw EDTFError(
        "a year of more than four digits after 'Y'", at: start,
        found: quotation(start..<position, text))
    }
    if isNegative { year.negate() }
    let significantDigits = try significantDigits(text)
    if significantDigits == nil, let date = EDTFDate(year: year) { return .date(date) }
    return .year(EDTFYear(year: year, significantDigits: significantDigits))
  }

  /// Passes the significant digits of a year of four digits.
  mutating func significantYear(
    _ date: EDTFDate, _ text: Span<UInt8>
  ) throws(EDTFError) -> EDTFYear {
    guard date.month == nil, date.doubt.isEmpty, let year = date.knownYear else {
      throw fault("the end", text)
    }
    return EDTFYear(year: year, significantDigits: try significantDigits(text))
  }

  /// Passes "S" and a number, if they lie ahead.
  private mutating func significantDigits(_ text: Span<UInt8>) throws(EDTFError) -> Int? {
    guard take(UInt8(ascii: "S"), text) else { return nil }
    let start = position
    let name = "a number of significant digits from 1 to \(EDTFYear.mostDigits)"
    let number = try natural(name, 2, text)
    guard (1...EDTFYear.mostDigits).contains(number), text[start] != UInt8(ascii: "0") else {
      position = start
      throw fault(name, text)
    }
    return number
  }

  /// Passes digits.
  private mutating func natural(
    _ name: String, _ mostDigits: Int, _ text: Span<UInt8>
  ) throws(EDTFError) -> Int {
    let start = position
    var number = 0
    while let digit = peek(text)?.digit {
      guard position - start < mostDigits else {
        position = start
        throw fault("\(name) of at most \(mostDigits) digits", text)
      }
      number = number * 10 + Int(digit)
      position += 1
    }
    guard position > start else { throw fault(name, text) }
    return number
  }
}
