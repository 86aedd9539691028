extension EDTFParser {
  /// Passes "[…]" or "{…}".
  mutating func set(_ text: Span<UInt8>) throws(EDTFError) -> EDTF.Form {
    let isAll = take(UInt8(ascii: "{"), text)
    if !isAll { position += 1 }
    let close = isAll ? UInt8(ascii: "}") : UInt8(ascii: "]")
    var members: [EDTF.Member] = []
    repeat {
      members.append(try member(text))
    } while take(UInt8(ascii: ","), text)
    guard take(close, text) else { throw fault(isAll ? "',' or '}'" : "',' or ']'", text) }
    return .set(isAll: isAll, members)
  }

  private mutating func member(_ text: Span<UInt8>) throws(EDTFError) -> EDTF.Member {
    if takeDots(text) { return .range(.open, .date(try date(text))) }
    let first = try date(text)
    guard takeDots(text) else { return .date(first) }
    switch peek(text) {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), nil:
      return .range(.date(first), .open)
    default: break
    }
    let start = position
    let last = try date(text)
    try require(
      last.unit == first.unit ? nil : "\(first.unit.name), as the start is", from: start, text)
    try require(EDTFInterval.fault(of: .date(first), .date(last)), from: start, text)
    return .range(.date(first), .date(last))
  }
}
