extension EDTFParser {
  /// Reads the whole text as an hour and minute; gives the minutes since midnight.
  mutating func minutes(_ text: Span<UInt8>) throws(EDTFError) -> Int {
    let hour = try number(0...23, "an hour", text)
    guard take(UInt8(ascii: ":"), text) else { throw fault("':'", text) }
    let minute = try number(0...59, "a minute", text)
    try end(text)
    return hour * 60 + minute
  }

  /// Passes "T", the time of a day to the second, and the shift from UTC if it is told.
  mutating func moment(
    on date: EDTFDate, _ text: Span<UInt8>
  ) throws(EDTFError) -> EDTFMoment {
    guard date.day != nil, !date.hasUnspecified, date.doubt.isEmpty, let day = date.first else {
      throw fault("the end", text)
    }
    position += 1
    let hour = try number(0...23, "an hour", text)
    guard take(UInt8(ascii: ":"), text) else { throw fault("':'", text) }
    let minute = try number(0...59, "a minute", text)
    guard take(UInt8(ascii: ":"), text) else { throw fault("':'", text) }
    let second = try number(0...59, "a second", text)
    return EDTFMoment(
      day: day, second: (hour * 60 + minute) * 60 + second, shift: try shift(text))
  }

  /// Passes "Z", "+04", "-04:30" or nothing; gives minutes.
  private mutating func shift(_ text: Span<UInt8>) throws(EDTFError) -> Int? {
    let start = position
    if take(UInt8(ascii: "Z"), text) { return 0 }
    let isBehind = take(UInt8(ascii: "-"), text)
    guard isBehind || take(UInt8(ascii: "+"), text) else { return nil }
    var minutes = try number(0...23, "an hour", text) * 60
    if take(UInt8(ascii: ":"), text) { minutes += try number(0...59, "a minute", text) }
    guard !isBehind || minutes > 0 else {
      throw EDTFError(
        "a shift other than -00:00", at: start, found: quotation(start..<position, text))
    }
    return isBehind ? -minutes : minutes
  }
}
