extension EDTF: CustomStringConvertible {
  /// The canonical text, which reads back as the same value.
  ///
  /// A qualifier stands as far right as it may, years of four digits have no "Y", and exponents are
  /// written out.
  public var description: String {
    switch form {
    case .date(let date): date.description
    case .year(let year): year.description
    case .moment(let moment): moment.description
    case .interval(let first, let last): "\(first)/\(last)"
    case .set(let isAll, let members):
      (isAll ? "{" : "[") + members.map(\.description).joined(separator: ",") + (isAll ? "}" : "]")
    }
  }
}

extension EDTF.End: CustomStringConvertible {
  var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Member: CustomStringConvertible {
  var description: String {
    switch self {
    case .date(let date): date.description
    case .range(.open, let last): "..\(last)"
    case .range(let first, .open): "\(first).."
    case .range(let first, let last): "\(first)..\(last)"
    }
  }
}

extension EDTFDate: CustomStringConvertible {
  var description: String {
    var components = [((isNegative ? "-" : "") + year.text(4), yearDoubt)]
    if let month { components.append((month.text(2), monthDoubt)) }
    if let day { components.append((day.text(2), dayDoubt)) }
    // one qualifier after a component says the same of all before it
    let qualified = components.prefix { $0.1 == yearDoubt }.count
    if components.dropFirst(qualified).allSatisfy({ $0.1.isEmpty }) {
      components[qualified - 1].0 += yearDoubt.mark
    } else {
      components = components.map { ($0.1.mark + $0.0, []) }
    }
    return components.map(\.0).joined(separator: "-")
  }
}

extension EDTFYear: CustomStringConvertible {
  var description: String {
    let isLong = year.magnitude > 9999
    return (isLong ? "Y" : "") + (year < 0 ? "-" : "") + year.magnitude.padded(to: 4)
      + (significantDigits.map { "S\($0)" } ?? "")
  }
}

extension EDTFMoment: CustomStringConvertible {
  var description: String {
    "\(day)T\((second / 3600).padded(to: 2)):\((second / 60 % 60).padded(to: 2)):"
      + (second % 60).padded(to: 2) + (shift.map(Self.text(shift:)) ?? "")
  }

  /// Such as "+04:30".
  static func text(shift: Int) -> String {
    guard shift != 0 else { return "Z" }
    let minutes = shift.magnitude
    return (shift < 0 ? "-" : "+") + (minutes / 60).padded(to: 2) + ":"
      + (minutes % 60).padded(to: 2)
  }
}
