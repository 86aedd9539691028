/// Reads the bytes of a text as a date, from left to right.
///
/// The text is handed to each method, as a struct that holds a span cannot be made without an
/// experimental feature of the language.
struct EDTFParser {
  /// Bytes read so far.
  var position = 0

  /// Reads the whole text as what EDTF writes.
  mutating func form(_ text: Span<UInt8>) throws(EDTFError) -> EDTF.Form {
    let form =
      switch peek(text) {
      case UInt8(ascii: "["), UInt8(ascii: "{"): try set(text)
      case UInt8(ascii: "Y"): try longYear(text)
      default: try dateOrInterval(text)
      }
    try end(text)
    return form
  }

  private mutating func dateOrInterval(_ text: Span<UInt8>) throws(EDTFError) -> EDTF.Form {
    let first: EDTF.End
    if takeDots(text) {
      first = .open
    } else if peek(text) == UInt8(ascii: "/") {
      first = .unknown
    } else {
      let date = try date(text)
      switch peek(text) {
      case UInt8(ascii: "/"): first = .date(date)
      case UInt8(ascii: "T"): return try .moment(moment(on: date, text))
      case UInt8(ascii: "S"): return try .year(significantYear(date, text))
      default: return .date(date)
      }
      try require(EDTFInterval.fault(of: date), from: 0, text)
    }
    guard take(UInt8(ascii: "/"), text) else { throw fault("'/'", text) }
    return .interval(first, try intervalEnd(after: first, text))
  }

  private mutating func intervalEnd(
    after first: EDTF.End, _ text: Span<UInt8>
  ) throws(EDTFError) -> EDTF.End {
    let start = position
    var last = EDTF.End.unknown
    if takeDots(text) {
      last = .open
    } else if position < text.count {
      let date = try date(text)
      try require(EDTFInterval.fault(of: date), from: start, text)
      last = .date(date)
    }
    if last == .unknown || first == .unknown, !first.isDate, !last.isDate {
      // neither end is told: only "../.." says anything, and that is any time
      position = start
      throw fault("a date", text)
    }
    try require(EDTFInterval.fault(of: first, last), from: start, text)
    return last
  }
}
